/** Resolves `TypeDecl`s to types. */
import type {
  ArrayType,
  ListType,
  NameDecl,
  NamedType,
  PointerType,
  StructRef,
  Type,
  TypeDecl,
} from '../ir.ts'
import { isCollectionWord } from '../tables/collections.ts'
import { MAX_STRUCT_BYTES } from '../tables/limits.ts'
import {
  ATOMIC_SCALARS,
  CODE_SCALARS,
  isScalarName,
  SCALARS,
  type ScalarName,
} from '../tables/scalars.ts'
import { dimensionsOf, innermost } from '../types.ts'
import { collectionOf } from './collections.ts'
import { isNamed, UNNAMED, type Draft } from './draft.ts'
import { bitsOf, enumOf, flagsOf, nameUnionOf, printableName } from './resolve-names.ts'
import { unionOf } from './resolve-union.ts'
import type { Scope } from './scope.ts'
import * as hints from './suggestions.ts'

/** Each dimension of an array is an accessor that the accessor of the dimension around it makes. */
const MAX_DIMENSIONS = 16

/**
 * Returns the type of a field or an element. Reports any other type and returns null. `owner` is the
 * type whose argument `decl` is, such as `List`; null for the type of a field.
 */
export function typeOf(scope: Scope, decl: TypeDecl, owner: string | null = null): Type | null {
  const draft = draftOf(scope, decl, owner)
  if (draft === null) return null
  if (draft.kind === 'bare-pointer') {
    return scope.refuse(
      'BARE_POINTER',
      decl.span,
      `a pointer must be nullable, because it is null in a new struct: got \`${draft.text}\``,
      `write \`${draft.text} | null\``,
    )
  }
  if (draft.kind === 'name-union') {
    const names = decl.kind === 'name' ? decl.name : hints.quoted(draft.names).join(' | ')
    return scope.refuse(
      'BARE_NAMES',
      decl.span,
      'a union of names has no layout of its own',
      `write \`Enum<${names}>\`, which stores one of them in a byte`,
    )
  }
  return draft
}

/** Returns the type of a field, or an incomplete type that an alias can name. */
export function draftOf(scope: Scope, decl: TypeDecl, owner: string | null = null): Draft | null {
  switch (decl.kind) {
    case 'name':
      return named(scope, decl)
    case 'union':
      return unionDraft(scope, decl.members, decl, owner)
    case 'null':
      return scope.refuse(
        'UNSUPPORTED_TYPE',
        decl.span,
        '`null` by itself is not a type of the schema language',
        'delete the field, or write `Ptr<T> | null`',
      )
    case 'literal':
      if (decl.string !== null) {
        if (!printableName(scope, decl.string, decl.span)) return null
        return { kind: 'constant', value: decl.string }
      }
      return scope.refuse(
        'UNSUPPORTED_TYPE',
        decl.span,
        `a literal has no width in bytes: got \`${decl.text}\``,
        hints.literalFix(decl.text),
      )
    case 'plain':
      return scope.refuse(
        'PLAIN_TYPE',
        decl.span,
        `\`${decl.name}\` doesn't specify a size in bytes`,
        hints.plainFix(decl.name),
      )
    case 'object':
      return scope.refuse(
        'UNSUPPORTED_TYPE',
        decl.span,
        'a struct needs a name: got an object type',
        'declare it as `export interface Name { … }`',
      )
    case 'other':
      return scope.refuse(
        'UNSUPPORTED_TYPE',
        decl.span,
        `unsupported type: got ${decl.what}`,
        hints.otherFix(decl.what),
      )
  }
}

function unionDraft(
  scope: Scope,
  members: readonly TypeDecl[],
  decl: TypeDecl,
  owner: string | null,
): Draft | null {
  const parts = members
    .filter((member) => member.kind !== 'null')
    .map((member) => {
      if (member.kind !== 'plain' || member.name !== 'undefined') {
        return { decl: member, draft: draftOf(scope, member) }
      }
      const problem = '`undefined` is not a type of the schema language'
      const fix =
        owner === null
          ? 'make the field optional: `name?: T`'
          : 'declare `export interface Item { value?: T }`, and use `Item` as the element'
      scope.refuse('UNSUPPORTED_TYPE', member.span, problem, fix)
      return { decl: member, draft: null }
    })
  return unionOf(scope, parts, members.length - parts.length, decl.span, owner)
}

function named(scope: Scope, decl: NameDecl): Draft | null {
  const binding = scope.binding(decl)
  if (binding === null || binding.kind === 'poison') return null
  if (binding.kind === 'builtin') return builtinOf(scope, decl, binding.name)
  if (!takesNoArguments(scope, decl)) return null
  if (binding.kind === 'struct') return { kind: 'struct', id: binding.id, local: decl.name }
  const draft = scope.program.aliases.get(binding.id)?.draft ?? null
  return draft && scope.adopt(draft, decl.nameSpan, decl.name)
}

function builtinOf(scope: Scope, decl: NameDecl, name: string): Draft | null {
  if (isScalarName(name)) {
    return takesNoArguments(scope, decl) ? { kind: 'scalar', scalar: name } : null
  }
  if (isCollectionWord(name)) {
    const resolved = (argument: TypeDecl): Type | null => typeOf(scope, argument, name)
    return collectionOf(scope, decl, name, resolved, wholeNumber)
  }
  switch (name) {
    case 'Ptr':
      return barePointer(scope, decl, 'pointer')
    case 'Own':
      return barePointer(scope, decl, 'own')
    case 'Ref':
      return barePointer(scope, decl, 'reference')
    case 'FixedArray':
      return arrayOf(scope, decl)
    case 'List':
      return listOf(scope, decl)
    case 'Enum':
    case 'Flags': {
      const names = nameUnionOf(scope, decl, name, (argument) => draftOf(scope, argument))
      if (names === null) return null
      return name === 'Enum' ? enumOf(scope, decl, names) : flagsOf(scope, decl, names)
    }
    case 'Bits':
      return bitsOf(scope, decl)
    case 'Str':
      return textOf(scope, decl)
    case 'Code':
      return codeOf(scope, decl)
    default:
      return atomicOf(scope, decl)
  }
}

function barePointer(scope: Scope, decl: NameDecl, kind: PointerType['kind']): Draft | null {
  const [only, ...others] = decl.arguments
  if (kind === 'pointer' && only?.kind === 'plain' && only.name === 'unknown') {
    if (others.length === 0) {
      return { kind: 'bare-pointer', pointer: { kind, target: null }, text: 'Ptr<unknown>' }
    }
  }
  const target = targetOf(scope, decl)
  return (
    target && {
      kind: 'bare-pointer',
      pointer: { kind, target },
      text: `${decl.name}<${target.local}>`,
    }
  )
}

/** Returns the struct that a `Ptr<…>`, `Own<…>` or `Ref<…>` points to. */
function targetOf(scope: Scope, decl: NameDecl): StructRef | null {
  const [target, ...others] = decl.arguments
  if (target === undefined || others.length > 0) {
    return scope.refuse(
      'POINTER_TARGET',
      decl.span,
      `invalid type arguments of \`${decl.name}\`: got ${hints.count(decl.arguments.length)}, expected one struct`,
      `write \`${decl.name}<Name> | null\``,
    )
  }
  if (target.kind === 'union' && target.members.some(({ kind }) => kind === 'null')) {
    const names = target.members.filter(({ kind }) => kind !== 'null').map(hints.typeText)
    return scope.refuse(
      'POINTER_TARGET',
      target.span,
      `the \`| null\` of a pointer is after its target: got \`${hints.typeText(decl)}\``,
      `write \`${decl.name}<${names.join(' | ')}> | null\``,
    )
  }
  if (target.kind === 'name') {
    const draft = draftOf(scope, target)
    if (draft === null) return null
    if (draft.kind === 'struct') return draft
    if (draft.kind === 'collection' || draft.kind === 'list') {
      const text = hints.typeText(target)
      return scope.refuse(
        'POINTER_TARGET',
        target.span,
        `a pointer can only point to a struct or a named collection: got \`${text}\``,
        `declare \`export type Name = ${text}\`, and write \`${decl.name}<Name> | null\``,
      )
    }
  }
  return scope.refuse(
    'POINTER_TARGET',
    target.span,
    'a pointer can only point to a struct',
    'declare a struct with a field for this value, and point to that struct',
  )
}

function arrayOf(scope: Scope, decl: NameDecl): ArrayType | null {
  const [element, length, ...others] = decl.arguments
  if (element === undefined || length === undefined || others.length > 0) {
    return scope.refuse(
      'ARRAY_ARGUMENTS',
      decl.span,
      `invalid type arguments of \`FixedArray\`: got ${hints.count(decl.arguments.length)}, expected an element type and a length`,
      'write for example `FixedArray<f32, 8>`, for eight elements of f32',
    )
  }
  const type = elementOf(scope, element)
  const elements = wholeNumber(length)
  if (elements === null) {
    return scope.refuse(
      'ARRAY_LENGTH',
      length.span,
      `invalid length of a \`FixedArray\`: got \`${hints.typeText(length)}\`, expected a positive integer`,
      'write the length in digits, as in `FixedArray<f32, 8>`',
    )
  }
  if (type === null) return tooMany(scope, length, elements, elements)
  const inner = dimensionsOf(type)
  const total = inner.reduce((product, length) => product * length, elements)
  const dimensions = inner.length + 1
  if (dimensions > MAX_DIMENSIONS) {
    return scope.refuse(
      'TOO_DEEP',
      decl.span,
      `too many dimensions of an array: got ${dimensions}, expected at most ${MAX_DIMENSIONS}`,
      'put a struct between two of the dimensions',
    )
  }
  if (total > MAX_STRUCT_BYTES) return tooMany(scope, length, elements, total)
  return { kind: 'array', element: type, length: elements }
}

function tooMany(scope: Scope, length: TypeDecl, elements: number, total: number): null {
  if (total <= MAX_STRUCT_BYTES) return null
  return scope.refuse(
    'STRUCT_TOO_LARGE',
    length.span,
    elements === total
      ? `the array is too long: got ${elements.toLocaleString('en-US')} elements, expected at most 2 GiB in a struct`
      : `the array is too long: got ${total.toLocaleString('en-US')} elements in all dimensions, expected at most 2 GiB in a struct`,
    'shorten the array',
  )
}

function elementOf(scope: Scope, decl: TypeDecl): Type | null {
  const type = typeOf(scope, decl, 'FixedArray')
  if (type?.kind === 'constant') {
    return scope.refuse(
      'ARRAY_ELEMENT',
      decl.span,
      'invalid element type of an array: a literal takes no bytes',
      `write \`Enum<${hints.quoted([type.value]).join('')} | …>\` to store one of several names`,
    )
  }
  return type
}

function listOf(scope: Scope, decl: NameDecl): ListType | null {
  const [element, ...others] = decl.arguments
  if (element === undefined || others.length > 0) {
    return scope.refuse(
      'LIST_ARGUMENTS',
      decl.span,
      `invalid type arguments of \`List\`: got ${hints.count(decl.arguments.length)}, expected one element type`,
      'write for example `List<f32>`; a list grows, so it takes no length',
    )
  }
  const type = typeOf(scope, element, 'List')
  if (type === null) return null
  if (type.kind === 'atomic' || innermost(type).kind === 'atomic') {
    return scope.refuse(
      'LIST_ELEMENT',
      element.span,
      "invalid element type of a list: elements move when the list grows, so they can't be atomic",
      'write a `FixedArray` of atomics, or `Own<T> | null` with a struct that has the atomic',
    )
  }
  if (type.kind === 'constant') {
    return scope.refuse(
      'LIST_ELEMENT',
      element.span,
      'invalid element type of a list: a literal takes no bytes',
      `write \`Enum<${hints.quoted([type.value]).join('')} | …>\` to store one of several names`,
    )
  }
  const depth = listDepth(type)
  if (depth >= MAX_DIMENSIONS) {
    return scope.refuse(
      'TOO_DEEP',
      decl.span,
      `too many lists in lists: got ${depth + 1}, expected at most ${MAX_DIMENSIONS}`,
      'put a struct between two of the lists',
    )
  }
  return { kind: 'list', element: type }
}

/** Returns the number of arrays and lists around one another. */
function listDepth(type: Type): number {
  return type.kind === 'list' || type.kind === 'array' ? 1 + listDepth(type.element) : 0
}

function textOf(scope: Scope, decl: NameDecl): Type | null {
  const [length, ...others] = decl.arguments
  if (length === undefined) return { kind: 'string' }
  const bytes = others.length === 0 ? wholeNumber(length) : null
  if (bytes === null) {
    return scope.refuse(
      'TEXT_LENGTH',
      others.length === 0 ? length.span : decl.span,
      `invalid type: got \`${hints.typeText(decl)}\`, expected \`Str\` with a positive integer number of bytes`,
      'write for example `Str<32>` for up to 32 bytes inside the struct, or `Str` for a text of any length',
    )
  }
  if (bytes <= MAX_STRUCT_BYTES) return { kind: 'text', bytes }
  return scope.refuse(
    'STRUCT_TOO_LARGE',
    length.span,
    `the text is too long: got ${bytes.toLocaleString('en-US')} bytes, expected at most 2 GiB`,
    'write `Str`, which stores a text of any length in a block of its own',
  )
}

/** Returns `Code<D>` or `Code<D, u16>`. The layouts show whether `D` is a dictionary. */
function codeOf(scope: Scope, decl: NameDecl): Type | null {
  const [argument, integer, ...others] = decl.arguments
  if (argument === undefined || others.length > 0) {
    return scope.refuse(
      'CODE_ARGUMENT',
      decl.span,
      `invalid type arguments of \`Code\`: got ${hints.count(decl.arguments.length)}, expected a dictionary with a name, and optionally \`u16\` or \`u8\``,
      'declare `export type Names = Dictionary`, and write `Code<Names>`',
    )
  }
  const draft = draftOf(scope, argument)
  if (draft === null) return null
  if (draft.kind === 'struct') {
    const scalar = integer === undefined ? 'u32' : codeScalar(scope, integer)
    return scalar === null ? null : { kind: 'scalar', scalar, dictionary: draft }
  }
  return scope.refuse(
    'CODE_ARGUMENT',
    argument.span,
    `invalid type argument of \`Code\`: got ${hints.kindName(draft)}, expected a dictionary with a name`,
    'declare `export type Names = Dictionary`, and write `Code<Names>`',
  )
}

/** Returns the scalar that codes are. */
function codeScalar(scope: Scope, decl: TypeDecl): ScalarName | null {
  const draft = draftOf(scope, decl)
  if (draft === null) return null
  const isPlain = draft.kind === 'scalar' && draft.dictionary === undefined
  if (isPlain && CODE_SCALARS.includes(draft.scalar)) return draft.scalar
  return scope.refuse(
    'CODE_ARGUMENT',
    decl.span,
    `invalid integer of a \`Code\`: got ${isPlain ? `\`${draft.scalar}\`` : hints.kindName(draft)}, expected ${CODE_SCALARS.map((name) => `\`${name}\``).join(', ')}`,
    'write for example `Code<Names, u16>` for codes of two bytes, or `Code<Names>` for four',
  )
}

function atomicOf(scope: Scope, decl: NameDecl): Type | null {
  const [integer, ...others] = decl.arguments
  if (integer !== undefined && integer.kind !== 'union' && others.length === 0) {
    const type = draftOf(scope, integer)
    if (type === null) return null
    if (type.kind === 'scalar' && SCALARS[type.scalar]!.atomic !== null) {
      return { kind: 'atomic', scalar: type.scalar }
    }
  }
  if (integer?.kind === 'union') {
    return scope.refuse(
      'ATOMIC_ARGUMENT',
      integer.span,
      `an \`Atomic\` can't be null: got \`${hints.typeText(decl)}\``,
      'write `Atomic<i32>`, and a number for a missing value',
    )
  }
  const isSafe =
    integer?.kind === 'name' &&
    isScalarName(integer.name) &&
    SCALARS[integer.name]!.storage.kind === 'words'
  const fixed = isSafe ? 'Atomic<i64>' : 'Atomic<i32>'
  return scope.refuse(
    'ATOMIC_ARGUMENT',
    integer?.span ?? decl.span,
    `invalid type: got \`${hints.typeText(decl)}\`, expected an \`Atomic\` of ${ATOMIC_SCALARS.join(', ')}`,
    `write \`${fixed}\``,
  )
}

/** Returns the value of a positive integer in decimal digits, or null for anything else. */
function wholeNumber(decl: TypeDecl): number | null {
  if (decl.kind !== 'literal' || !/^[1-9](?:_?\d)*$/.test(decl.text)) return null
  return Number(decl.text.replaceAll('_', ''))
}

function takesNoArguments(scope: Scope, decl: NameDecl): boolean {
  if (decl.arguments.length === 0) return true
  const count = decl.arguments.length
  const problem = `\`${decl.name}\` takes no type arguments: got ${count}`
  scope.refuse('TYPE_ARGUMENTS', decl.span, problem, `write \`${decl.name}\``)
  return false
}

/**
 * Gives an enum, flags or bits without a name the name that `name` returns. `part` tells the key of
 * a map from its value. Returns null if `name` returns null.
 */
export function withName(
  type: Type,
  name: (type: NamedType, part: string) => { id: string; local: string } | null,
  part: string = '',
): Type | null {
  if (type.kind === 'array' || type.kind === 'list') {
    const element = withName(type.element, name, part)
    return element && ({ ...type, element } as typeof type)
  }
  if (type.kind === 'collection') {
    const isMap = type.elements.length > 1
    const elements = type.elements.map((element, index) =>
      withName(element, name, isMap && index === 0 ? 'Key' : ''),
    )
    const named = elements.filter((element) => element !== null)
    return named.length === elements.length ? { ...type, elements: named } : null
  }
  if (!isNamed(type) || type.id !== UNNAMED) return type
  const given = name(type, part)
  return given && { ...type, ...given }
}
