/** `TypeDecl`s → types: every name in them gets its meaning. */
import { isNamed, UNNAMED, type Draft } from './draft.ts'
import * as hints from './suggestions.ts'
import type { ArrayType, ListType, NameDecl, PointerType, StructRef, Type, TypeDecl } from '../ir.ts'
import { bitsOf, nameUnionOf, enumOf, flagsOf, printableName } from './resolve-names.ts'
import { unionOf } from './resolve-union.ts'
import { MAX_STRUCT_BYTES } from '../tables/limits.ts'
import { ATOMIC_SCALARS, isScalarName, SCALARS } from '../tables/scalars.ts'
import { dimensionsOf } from '../types.ts'
import type { Scope } from './scope.ts'

/** Arrays in arrays: each level is an accessor made by the one around it. */
const MAX_DIMENSIONS = 16

/** What a field or an element can be; null, with an error, for anything else. */
export function typeOf(scope: Scope, decl: TypeDecl): Type | null {
  const draft = draftOf(scope, decl)
  if (draft === null) return null
  if (draft.kind === 'bare-pointer') {
    return scope.refuse(
      'BARE_POINTER',
      decl.span,
      `a pointer starts as null, and \`${draft.text}\` has no room for that`,
      `write \`${draft.text} | null\`: zeroed memory is null`,
    )
  }
  if (draft.kind === 'name-union') {
    const names = decl.kind === 'name' ? decl.name : hints.quoted(draft.names).join(' | ')
    return scope.refuse(
      'BARE_NAMES',
      decl.span,
      'names by themselves have no bytes',
      `write \`Enum<${names}>\`: one byte that says which of them it is`,
    )
  }
  return draft
}

/** The same, and halves of types that an alias may stand for. */
export function draftOf(scope: Scope, decl: TypeDecl): Draft | null {
  switch (decl.kind) {
    case 'name':
      return named(scope, decl)
    case 'union':
      return unionDraft(scope, decl.members, decl)
    case 'null':
      return scope.refuse(
        'UNSUPPORTED_TYPE',
        decl.span,
        '`null` alone has no bytes',
        'delete the field',
      )
    case 'literal':
      if (decl.string !== null) {
        if (!printableName(scope, decl.string, decl.span)) return null
        return { kind: 'constant', value: decl.string }
      }
      return scope.refuse(
        'UNSUPPORTED_TYPE',
        decl.span,
        `\`${decl.text}\` by itself has no width`,
        hints.literalFix(decl.text),
      )
    case 'plain':
      return scope.refuse(
        'PLAIN_TYPE',
        decl.span,
        `\`${decl.name}\` says nothing about bytes`,
        hints.plainFix(decl.name),
      )
    case 'object':
      return scope.refuse(
        'UNSUPPORTED_TYPE',
        decl.span,
        'an object type has no layout',
        'give it a name: `export interface Name { … }`',
      )
    case 'other':
      return scope.refuse(
        'UNSUPPORTED_TYPE',
        decl.span,
        `${decl.what} has no layout`,
        hints.otherFix(decl.what),
      )
  }
}

function unionDraft(scope: Scope, members: readonly TypeDecl[], decl: TypeDecl): Draft | null {
  const parts = members
    .filter((member) => member.kind !== 'null')
    .map((member) => {
      if (member.kind !== 'plain' || member.name !== 'undefined') {
        return { decl: member, draft: draftOf(scope, member) }
      }
      const fix = 'put `?` behind the name of the field: `name?: T`'
      scope.refuse('UNSUPPORTED_TYPE', member.span, 'what may be missing is an optional field', fix)
      return { decl: member, draft: null }
    })
  return unionOf(scope, parts, members.length - parts.length, decl.span)
}

function named(scope: Scope, decl: NameDecl): Draft | null {
  const binding = scope.binding(decl)
  if (binding === null || binding.kind === 'poison') return null
  if (binding.kind === 'word') return wordOf(scope, decl, binding.word)
  if (!takesNoArguments(scope, decl)) return null
  if (binding.kind === 'struct') return { kind: 'struct', id: binding.id, local: decl.name }
  const draft = scope.program.aliases.get(binding.id)?.draft ?? null
  return draft && scope.adopt(draft, decl.nameSpan, decl.name)
}

function wordOf(scope: Scope, decl: NameDecl, word: string): Draft | null {
  if (isScalarName(word)) {
    return takesNoArguments(scope, decl) ? { kind: 'scalar', scalar: word } : null
  }
  switch (word) {
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
      const names = nameUnionOf(scope, decl, word, (argument) => draftOf(scope, argument))
      if (names === null) return null
      return word === 'Enum' ? enumOf(scope, decl, names) : flagsOf(scope, decl, names)
    }
    case 'Bits':
      return bitsOf(scope, decl)
    case 'Str':
      return textOf(scope, decl)
    default:
      return atomicOf(scope, decl)
  }
}

function barePointer(scope: Scope, decl: NameDecl, kind: PointerType['kind']): Draft | null {
  const target = targetOf(scope, decl)
  return (
    target && {
      kind: 'bare-pointer',
      pointer: { kind, target },
      text: `${decl.name}<${target.local}>`,
    }
  )
}

/** The struct that a `Ptr<…>`, `Own<…>` or `Ref<…>` points to. */
function targetOf(scope: Scope, decl: NameDecl): StructRef | null {
  const [target, ...others] = decl.arguments
  if (target === undefined || others.length > 0) {
    return scope.refuse(
      'POINTER_TARGET',
      decl.span,
      `\`${decl.name}\` takes the one struct that it points to, not ${hints.count(decl.arguments.length)}`,
      `write \`${decl.name}<Name> | null\``,
    )
  }
  if (target.kind === 'name') {
    const draft = draftOf(scope, target)
    if (draft === null) return null
    if (draft.kind === 'struct') return draft
  }
  return scope.refuse(
    'POINTER_TARGET',
    target.span,
    'a pointer points to a struct, and this is none',
    'put the value into a struct of its own, and point to that',
  )
}

function arrayOf(scope: Scope, decl: NameDecl): ArrayType | null {
  const [element, length, ...others] = decl.arguments
  if (element === undefined || length === undefined || others.length > 0) {
    return scope.refuse(
      'ARRAY_ARGUMENTS',
      decl.span,
      `\`FixedArray\` takes an element type and a length, not ${hints.count(decl.arguments.length)}`,
      'write `FixedArray<f32, 8>`: eight elements of f32, in place',
    )
  }
  const type = elementOf(scope, element)
  const elements = wholeNumber(length)
  if (elements === null) {
    return scope.refuse(
      'ARRAY_LENGTH',
      length.span,
      'the length of a `FixedArray` has to be known here, as a whole number from 1 on',
      'write it in digits, as in `FixedArray<f32, 8>`',
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
      `these are arrays in arrays, ${dimensions} deep; ${MAX_DIMENSIONS} is the most`,
      'put a struct between two of the levels',
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
      ? `${elements.toLocaleString('en-US')} elements are more than a struct can hold`
      : `with the arrays inside, these are ${total.toLocaleString('en-US')} elements, more than a struct can hold`,
    'shorten it: a struct can have 2 GiB',
  )
}

function elementOf(scope: Scope, decl: TypeDecl): Type | null {
  const type = typeOf(scope, decl)
  if (type?.kind === 'constant') {
    return scope.refuse(
      'ARRAY_ELEMENT',
      decl.span,
      'a literal has no bytes, so there is nothing to make an array of',
      `write \`Enum<${hints.quoted([type.value]).join('')} | …>\``,
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
      `\`List\` takes the type of its elements, not ${hints.count(decl.arguments.length)}`,
      'write `List<f32>`: it grows, so it takes no length',
    )
  }
  const type = typeOf(scope, element)
  if (type === null) return null
  switch (type.kind) {
    case 'scalar':
    case 'struct':
    case 'pointer':
    case 'own':
    case 'reference':
      return { kind: 'list', element: type }
    default:
      return scope.refuse(
        'LIST_ELEMENT',
        element.span,
        `a list holds scalars, structs or pointers, and this is ${hints.kindName(type)}`,
        'put it into a struct of its own and make a list of those',
      )
  }
}

function textOf(scope: Scope, decl: NameDecl): Type | null {
  const [length, ...others] = decl.arguments
  if (length === undefined) return { kind: 'string' }
  const bytes = others.length === 0 ? wholeNumber(length) : null
  if (bytes === null) {
    return scope.refuse(
      'TEXT_LENGTH',
      others.length === 0 ? length.span : decl.span,
      '`Str` takes the bytes of its text, as a whole number from 1 on',
      'write `Str<32>` for 32 bytes in place, or `Str` for a text of any length',
    )
  }
  if (bytes <= MAX_STRUCT_BYTES) return { kind: 'text', bytes }
  return scope.refuse(
    'STRUCT_TOO_LARGE',
    length.span,
    `${bytes.toLocaleString('en-US')} bytes are more than a struct can hold`,
    'write `Str`: its text is in a block of its own, and takes what it needs',
  )
}

function atomicOf(scope: Scope, decl: NameDecl): Type | null {
  const [integer, ...others] = decl.arguments
  if (integer !== undefined && others.length === 0) {
    const type = draftOf(scope, integer)
    if (type === null) return null
    if (type.kind === 'scalar' && SCALARS[type.scalar]!.atomic !== null) {
      return { kind: 'atomic', scalar: type.scalar }
    }
  }
  const isSafe =
    integer?.kind === 'name' &&
    isScalarName(integer.name) &&
    SCALARS[integer.name]!.storage.kind === 'words'
  const fixed = isSafe ? 'Atomic<i64>' : 'Atomic<i32>'
  return scope.refuse(
    'ATOMIC_ARGUMENT',
    integer?.span ?? decl.span,
    `\`Atomic\` takes one integer that processors know: ${ATOMIC_SCALARS.join(', ')}`,
    `write \`${fixed}\``,
  )
}

/** A whole number from 1 on in decimal digits; null for anything else. */
function wholeNumber(decl: TypeDecl): number | null {
  if (decl.kind !== 'literal' || !/^[1-9](?:_?\d)*$/.test(decl.text)) return null
  return Number(decl.text.replaceAll('_', ''))
}

function takesNoArguments(scope: Scope, decl: NameDecl): boolean {
  if (decl.arguments.length === 0) return true
  const problem = `\`${decl.name}\` takes no type arguments`
  scope.refuse('TYPE_ARGUMENTS', decl.span, problem, `write \`${decl.name}\``)
  return false
}

/** Gives an enum, flags or bits that has no name yet the one that `name` makes. */
export function withName(
  type: Type,
  name: () => { id: string; local: string } | null,
): Type | null {
  if (type.kind === 'array') {
    const element = withName(type.element, name)
    return element && { ...type, element }
  }
  if (!isNamed(type) || type.id !== UNNAMED) return type
  const given = name()
  return given && { ...type, ...given }
}
