/**
 * Text of a schema file → `FileDecl`. The only file that knows the parser: it takes the TypeScript
 * of a schema apart, and refuses what the schema language has no meaning for.
 */
import {
  parseSync,
  type ImportDeclaration,
  type Statement,
  type TSInterfaceDeclaration,
  type TSPropertySignature,
  type TSSignature,
  type TSType,
} from 'oxc-parser'
import type { Fault, SchemaErrorCode } from './diagnostic.ts'
import { docCommentAt, type Comment, type DocComment } from './doc-comment.ts'
import { frozen } from './frozen.ts'
import type {
  DefaultDecl,
  FieldDecl,
  FileDecl,
  ImportDecl,
  Span,
  StructDecl,
  TypeDecl,
} from './ir.ts'
import { deepestPlace } from './nesting.ts'

export interface Parsed {
  readonly file: FileDecl
  readonly faults: readonly Fault[]
}

/** Requires: `text` begins without a byte order mark. */
export function parse(path: string, text: string): Parsed {
  const faults: Fault[] = []
  const refuse: Refuse = (code, { start, end }, problem, fix) => {
    faults.push({ code, path, span: { start, end }, problem, fix })
  }

  const tooDeep = deepestPlace(text)
  if (tooDeep !== null) {
    refuse(
      'TOO_DEEP',
      tooDeep,
      'this is nested deeper than any schema needs, and deeper than the parser could bear',
      'take it apart: fields of plain types, structs of their own for the rest',
    )
    return frozen({ file: brokenFile(path), faults })
  }

  const { program, comments, errors } = parseSync(path, text, { lang: 'ts', sourceType: 'module' })
  for (const error of errors) {
    const { start, end } = error.labels[0] ?? { start: 0, end: 0 }
    const help = error.helpMessage ?? 'write it as TypeScript would have it'
    refuse('SYNTAX', { start, end }, withoutFullStop(error.message), withoutFullStop(help))
  }
  if (errors.length > 0 && program.body.length === 0) {
    return frozen({ file: brokenFile(path), faults })
  }

  const reader = new Reader(text, comments, refuse)
  for (const statement of program.body) reader.statement(statement)
  if (reader.structs.length === 0 && faults.length === 0) {
    refuse(
      'NO_STRUCT',
      { start: 0, end: 0 },
      'this schema declares no struct',
      'declare one with `export interface Name { … }`, or delete the file',
    )
  }
  const { imports, structs, refused } = reader
  const file: FileDecl = { kind: 'file', path, imports, structs, refused, broken: false }
  return frozen({ file, faults })
}

function brokenFile(path: string): FileDecl {
  return { kind: 'file', path, imports: [], structs: [], refused: [], broken: true }
}

type Refuse = (code: SchemaErrorCode, span: Span, problem: string, fix: string) => void

/** Goes through the statements of one file and keeps what they declare. */
class Reader {
  readonly imports: ImportDecl[] = []
  readonly structs: StructDecl[] = []
  readonly refused: string[] = []
  readonly #text: string
  readonly #comments: readonly Comment[]
  readonly #refuse: Refuse

  constructor(text: string, comments: readonly Comment[], refuse: Refuse) {
    this.#text = text
    this.#comments = comments
    this.#refuse = refuse
  }

  statement(node: Statement): void {
    switch (node.type) {
      case 'EmptyStatement':
        return
      case 'ImportDeclaration':
        return this.#import(node)
      case 'TSInterfaceDeclaration':
        this.#refuse(
          'NOT_EXPORTED',
          node.id,
          `\`${node.id.name}\` is not exported`,
          'write `export` in front of it: code is made for exported structs',
        )
        return this.#struct(node, node.start)
      case 'ExportDefaultDeclaration':
        this.#refuse(
          'DEFAULT_EXPORT',
          trimmed(this.#text, node.start, node.declaration.start),
          "a struct can't be the default export: its code is imported by name",
          'write `export interface Name { … }`',
        )
        if (node.declaration.type !== 'TSInterfaceDeclaration') return
        return this.#struct(node.declaration, node.start)
      case 'ExportNamedDeclaration': {
        const { declaration } = node
        if (declaration === null) return this.#exportForm(node)
        if (declaration.type !== 'TSInterfaceDeclaration') return this.#noStruct(declaration)
        return this.#struct(declaration, node.start)
      }
      case 'ExportAllDeclaration':
        return this.#exportForm(node)
      default:
        return this.#noStruct(node)
    }
  }

  #exportForm(node: Span): void {
    this.#refuse(
      'EXPORT_FORM',
      node,
      'a schema exports its own structs, one by one',
      'write `export` in front of the interface; import structs from the file that declares them',
    )
  }

  #noStruct(node: Statement): void {
    const name = 'id' in node && node.id?.type === 'Identifier' ? node.id : null
    if (name !== null) this.refused.push(name.name)
    this.#refuse(
      'NOT_A_STRUCT',
      name ?? firstWord(this.#text, node),
      `${STATEMENTS[node.type] ?? 'this statement'} is no part of a schema, which is only parsed, never run`,
      STATEMENT_FIXES[node.type] ??
        'move it to a file of its own; keep interfaces and imports here',
    )
  }

  #import(node: ImportDeclaration): void {
    const specifier = node.source.value
    if (node.specifiers.length === 0) {
      this.#refuse(
        'IMPORT_FORM',
        node,
        'this import brings no names, and a schema is never run',
        "delete it, or write `import type { Name } from '…'`",
      )
    }
    for (const entry of node.specifiers) {
      const { start, end } = entry
      if (entry.type !== 'ImportSpecifier' || entry.imported.type !== 'Identifier') {
        this.refused.push(entry.local.name)
        this.#refuse(
          'IMPORT_FORM',
          entry,
          'only names can be imported into a schema, each under the name of its struct',
          `write \`import type { ${entry.local.name} } from '${specifier}'\``,
        )
        continue
      }
      if (node.importKind !== 'type' && entry.importKind !== 'type') {
        this.#refuse(
          'VALUE_IMPORT',
          entry,
          `\`${entry.local.name}\` is imported as a value, but a schema is never run`,
          `write \`import type { … } from '${specifier}'\``,
        )
      }
      this.imports.push({
        kind: 'import',
        specifier,
        specifierSpan: spanOf(node.source),
        imported: entry.imported.name,
        local: entry.local.name,
        span: { start, end },
      })
    }
  }

  #struct(node: TSInterfaceDeclaration, start: number): void {
    const { name } = node.id
    const doc = docCommentAt(this.#text, this.#comments, start)
    const [tag] = doc.defaults
    if (tag) {
      this.#refuse(
        'INVALID_DEFAULT',
        tag.span,
        'a struct has no default of its own',
        'move the tag to the field that it is for',
      )
    }
    if (node.typeParameters) {
      this.refused.push(...node.typeParameters.params.map((parameter) => parameter.name.name))
      this.#refuse(
        'GENERIC_STRUCT',
        node.typeParameters,
        `\`${name}\` has type parameters, so its bytes could not be counted`,
        'write one interface for each type that it is used with',
      )
    }
    for (const base of node.extends) {
      const words = this.#text.slice(base.start, base.end)
      this.#refuse(
        'EXTENDS',
        base,
        '`extends` has no meaning in a schema yet',
        `hold the base as a first field instead, \`base: ${words}\`, or repeat its fields`,
      )
    }
    const { body } = node.body
    if (body.length === 0) {
      this.#refuse(
        'EMPTY_STRUCT',
        node.id,
        `\`${name}\` has no fields, so there is nothing to store`,
        'give it a field, or delete it',
      )
    }
    const fields = body.map((member) => this.#member(member)).filter((field) => field !== null)
    this.structs.push({ kind: 'struct', name, span: spanOf(node.id), doc: doc.text, fields })
  }

  #member(node: TSSignature): FieldDecl | null {
    if (node.type === 'TSPropertySignature') return this.#field(node)
    const [code, what] = MEMBERS[node.type]
    const at = node.type === 'TSMethodSignature' ? spanOf(node.key) : firstWord(this.#text, node)
    this.#refuse(code, at, `${what} has no bytes`, MEMBER_FIXES[code] ?? 'delete it')
    return null
  }

  #field(node: TSPropertySignature): FieldDecl | null {
    if (node.computed || node.key.type !== 'Identifier') {
      this.#refuse(
        'FIELD_NAME',
        node.key,
        'the name of a field has to be a plain identifier: it becomes a property',
        'write it without quotes and brackets: letters, digits, `_` and `$`, no digit first',
      )
      return null
    }
    const { name } = node.key
    if (node.readonly) {
      this.#refuse(
        'READONLY_FIELD',
        { start: node.start, end: node.start + 'readonly'.length },
        `\`${name}\` is read-only, but every field of a struct can be written`,
        'delete `readonly`',
      )
    }
    if (node.optional) {
      this.#refuse(
        'OPTIONAL_FIELD',
        node.key,
        `\`${name}\` is optional, but its bytes are always there`,
        'delete the `?`; for a struct that may be missing write `Ptr<T> | null`',
      )
    }
    const doc = docCommentAt(this.#text, this.#comments, node.start)
    const type = node.typeAnnotation && this.#type(node.typeAnnotation.typeAnnotation)
    if (type === null) {
      this.#refuse(
        'FIELD_WITHOUT_TYPE',
        node.key,
        `\`${name}\` has no type`,
        `write \`${name}: f32\`, or whatever it holds`,
      )
    }
    const span = spanOf(node.key)
    return { kind: 'field', name, span, doc: doc.text, default: this.#default(doc), type }
  }

  #default(doc: DocComment): DefaultDecl | null {
    let found: DefaultDecl | null = null
    for (const { tag, text, span } of doc.defaults) {
      if (tag !== '@default') {
        const fix = `write \`@default ${text}\``.trimEnd()
        this.#refuse('INVALID_DEFAULT', span, `\`${tag}\` means nothing here`, fix)
      } else if (found !== null) {
        this.#refuse('INVALID_DEFAULT', span, 'a field has one default', 'keep one of the tags')
      } else if (text === '') {
        const fix = 'write the value behind it, as in `@default 100`'
        this.#refuse('INVALID_DEFAULT', span, 'this `@default` has no value', fix)
      } else {
        found = { kind: 'default', text, span }
      }
    }
    return found
  }

  #type(node: TSType): TypeDecl {
    const span = spanOf(node)
    switch (node.type) {
      case 'TSParenthesizedType':
        return this.#type(node.typeAnnotation)
      case 'TSNullKeyword':
        return { kind: 'null', span }
      case 'TSUnionType':
        return { kind: 'union', members: node.types.map((member) => this.#type(member)), span }
      case 'TSLiteralType':
        return { kind: 'literal', text: this.#text.slice(node.start, node.end), span }
      case 'TSTypeReference': {
        const { typeName, typeArguments } = node
        if (typeName.type !== 'Identifier') return { kind: 'other', what: 'a dotted name', span }
        const inner = typeArguments?.params.map((argument) => this.#type(argument)) ?? []
        const nameSpan = spanOf(typeName)
        return { kind: 'name', name: typeName.name, nameSpan, arguments: inner, span }
      }
      default: {
        const what = TYPES[node.type]
        return what === undefined
          ? { kind: 'plain', name: this.#text.slice(node.start, node.end), span }
          : { kind: 'other', what, span }
      }
    }
  }
}

const STATEMENTS: Readonly<Record<string, string>> = {
  ClassDeclaration: 'a class',
  FunctionDeclaration: 'a function',
  TSDeclareFunction: 'a function',
  TSEnumDeclaration: 'an enum',
  TSGlobalDeclaration: 'a global declaration',
  TSModuleDeclaration: 'a namespace',
  TSTypeAliasDeclaration: 'a type alias',
  VariableDeclaration: 'a variable',
}

const STATEMENT_FIXES: Readonly<Record<string, string>> = {
  ClassDeclaration:
    'write `export interface Name { … }`: the class is what the compiler makes of it',
  TSEnumDeclaration:
    'make the field a `u8`, and keep the names of its values in a file of their own',
  TSTypeAliasDeclaration: 'write an interface, or write the type itself where the alias is used',
}

const MEMBERS = {
  TSMethodSignature: ['METHOD', 'a method or accessor'],
  TSIndexSignature: ['INDEX_SIGNATURE', 'an index signature'],
  TSCallSignatureDeclaration: ['CALL_SIGNATURE', 'a call signature'],
  TSConstructSignatureDeclaration: ['CALL_SIGNATURE', 'a construct signature'],
} as const

const MEMBER_FIXES: Readonly<Partial<Record<SchemaErrorCode, string>>> = {
  METHOD: 'delete it, and write a function that takes the struct',
  INDEX_SIGNATURE: 'delete it; for numbered values write a field of type `FixedArray<T, N>`',
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
  TSTypeLiteral: 'an object type',
  TSTypeOperator: 'a type operator',
  TSTypePredicate: 'a type predicate',
  TSTypeQuery: 'a `typeof` type',
  JSDocNonNullableType: 'a JSDoc type',
  JSDocNullableType: 'a JSDoc type',
  JSDocUnknownType: 'a JSDoc type',
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** The beginning of a node that is too long to be marked as a whole. */
function firstWord(text: string, { start, end }: Span): Span {
  const word = /^(?:[\w$]+|\S)/.exec(text.slice(start, Math.min(end, start + 100)))
  return { start, end: start + (word?.[0].length ?? 1) }
}

function trimmed(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function withoutFullStop(sentence: string): string {
  return sentence.trim().replace(/\.$/, '')
}
