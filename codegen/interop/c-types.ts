/** Declarations of values in C, with comments for what a type of C doesn't express. */
import type { CollectionType, Type, UnionType } from '../ir.ts'
import { COLLECTIONS } from '../tables/collections.ts'
import { SCALARS } from '../tables/scalars.ts'
import { codeText, nameOf } from '../types.ts'
import { cName } from './c-names.ts'
import { commentText } from './spelling.ts'

/** Returns the unsigned integer type with a size of `bytes`. */
export function unsignedType(bytes: number): string {
  return `uint${bytes * 8}_t`
}

/** Declares a value. `declarator` is its name, followed by the lengths of the arrays around it. */
export function declaration(type: Type, declarator: string, indent: string): string {
  switch (type.kind) {
    case 'array':
      return declaration(type.element, `${declarator}[${type.length}]`, indent)
    case 'text':
      return `char ${declarator}[${type.bytes}]`
    case 'union':
      return `${unionType(type, indent)} ${declarator}`
    default:
      return `${typeName(type)} ${declarator}`
  }
}

/** Returns a comment for what the declaration doesn't express; null if it expresses everything. */
export function noteOf(type: Type): string | null {
  switch (type.kind) {
    case 'array':
      return noteOf(type.element)
    case 'scalar':
      return type.dictionary === undefined
        ? SCALARS[type.scalar]!.c.note
        : commentText(codeText(type.scalar, nameOf(type.dictionary.id)))
    case 'atomic':
      return 'atomic'
    case 'enum':
    case 'flags':
    case 'bits':
      return commentText(nameOf(type.id))
    case 'pointer':
    case 'own':
    case 'reference':
      return commentText(
        `${POINTERS[type.kind]}<${type.target === null ? 'unknown' : nameOf(type.target.id)}>`,
      )
    case 'list':
      return `List<${elementNote(type.element)}>`
    case 'collection':
      return collectionNote(type)
    case 'text':
      return 'UTF-8, padded with zeros'
    default:
      return null
  }
}

function collectionNote({ word, elements, numbers }: CollectionType): string {
  const row = COLLECTIONS[word]
  const types = elements.slice(0, row.types).map(elementNote)
  const args = [...types, ...numbers.slice(0, row.numbers)]
  return args.length === 0 ? word : `${word}<${args.join(', ')}>`
}

const POINTERS = { pointer: 'Ptr', own: 'Own', reference: 'Ref' } as const

/** Returns the type of a list's element, as the schema writes it. */
function elementNote(element: Type): string {
  switch (element.kind) {
    case 'scalar':
      return noteOf(element) ?? element.scalar
    case 'struct':
      return commentText(nameOf(element.id))
    case 'text':
      return `Str<${element.bytes}>`
    case 'string':
      return 'Str'
    case 'array':
      return `FixedArray<${elementNote(element.element)}, ${element.length}>`
    case 'union':
      return element.members.map(({ struct }) => elementNote(struct)).join(' | ')
    default:
      return noteOf(element) ?? ''
  }
}

function typeName(type: Exclude<Type, { kind: 'array' | 'text' | 'union' }>): string {
  switch (type.kind) {
    case 'scalar':
    case 'atomic':
      return SCALARS[type.scalar]!.c.type
    case 'enum':
      return unsignedType(1)
    case 'flags':
    case 'bits':
      return unsignedType(type.bytes)
    case 'struct':
      return `struct ${cName(nameOf(type.id))}`
    case 'pointer':
    case 'own':
    case 'collection':
      return 'offheap_ptr'
    case 'reference':
      return 'offheap_ref'
    case 'string':
      return 'offheap_str'
    case 'list':
      return 'offheap_list'
    case 'constant':
      throw new Error('a constant has no declaration in C')
  }
}

function unionType({ members }: UnionType, indent: string): string {
  const bodies = members.map(
    ({ value, struct }) => `${indent}    struct ${cName(nameOf(struct.id))} ${cName(value)};\n`,
  )
  const head = `struct {\n${indent}  uint8_t tag;\n${indent}  union {\n`
  return `${head}${bodies.join('')}${indent}  } body;\n${indent}}`
}
