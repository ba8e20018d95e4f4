/** Types in the syntax tree of the parser → `TypeDecl`s. */
import type { TSSignature, TSType } from 'oxc-parser'
import type { PropertyDecl, Span, TypeDecl } from '../ir.ts'

/** Converts one type. Requires: `node` was parsed from `text`. */
export function typeDecl(text: string, node: TSType): TypeDecl {
  const span = spanOf(node)
  switch (node.type) {
    case 'TSParenthesizedType':
      return typeDecl(text, node.typeAnnotation)
    case 'TSNullKeyword':
      return { kind: 'null', span }
    case 'TSUnionType':
      return { kind: 'union', members: node.types.map((member) => typeDecl(text, member)), span }
    case 'TSLiteralType': {
      const { literal } = node
      if (literal.type === 'TemplateLiteral') {
        return { kind: 'other', what: 'a template literal type', span }
      }
      const string =
        literal.type === 'Literal' && typeof literal.value === 'string' ? literal.value : null
      return { kind: 'literal', text: text.slice(node.start, node.end), string, span }
    }
    case 'TSTypeLiteral': {
      const properties = node.members.map((member) => propertyDecl(text, member))
      return { kind: 'object', properties, span }
    }
    case 'TSTypeReference': {
      const { typeName, typeArguments } = node
      if (typeName.type !== 'Identifier') return { kind: 'other', what: 'a dotted name', span }
      const inner = typeArguments?.params.map((argument) => typeDecl(text, argument)) ?? []
      const nameSpan = spanOf(typeName)
      return { kind: 'name', name: typeName.name, nameSpan, arguments: inner, span }
    }
    default: {
      const what = TYPES[node.type]
      return what === undefined
        ? { kind: 'plain', name: text.slice(node.start, node.end), span }
        : { kind: 'other', what, span }
    }
  }
}

export function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/**
 * Converts a member of an object type. A member that isn't a plain property gets a type that every
 * use of it refuses.
 */
function propertyDecl(text: string, node: TSSignature): PropertyDecl {
  const span = spanOf(node)
  if (node.type !== 'TSPropertySignature') {
    const name = text.slice(node.start, node.end)
    return { kind: 'property', name, span, type: { kind: 'other', what: 'a method', span } }
  }
  const { key, typeAnnotation } = node
  const isPlain = key.type === 'Identifier' && !node.computed
  const name = isPlain ? key.name : text.slice(key.start, key.end)
  const keySpan = spanOf(key)
  const type: TypeDecl =
    typeAnnotation === null || node.optional || node.readonly
      ? { kind: 'other', what: 'a property with modifiers or without a type', span }
      : typeDecl(text, typeAnnotation.typeAnnotation)
  return { kind: 'property', name, span: keySpan, type }
}

const TYPES: Readonly<Record<string, string>> = {
  TSArrayType: 'an array type',
  TSConditionalType: 'a conditional type',
  TSConstructorType: 'a constructor type',
  TSFunctionType: 'a function type',
  TSImportType: 'an inline import',
  TSIndexedAccessType: 'an indexed access type',
  TSInferType: 'an `infer` type',
  TSIntersectionType: 'an intersection',
  TSMappedType: 'a mapped type',
  TSNamedTupleMember: 'a tuple',
  TSTemplateLiteralType: 'a template literal type',
  TSThisType: 'the type `this`',
  TSTupleType: 'a tuple',
  TSTypeOperator: 'a type operator',
  TSTypePredicate: 'a type predicate',
  TSTypeQuery: 'a `typeof` type',
  JSDocNonNullableType: 'a JSDoc type',
  JSDocNullableType: 'a JSDoc type',
  JSDocUnknownType: 'a JSDoc type',
}
