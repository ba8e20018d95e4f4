/** The words of the schema language, and what to write for those that it has not. */
import type { Draft } from './draft.ts'
import type { Type, TypeDecl } from '../ir.ts'
import { SCALARS } from '../tables/scalars.ts'
import { SCHEMA_MODULE } from '../specifier.ts'

/** All that `offheap/schema` exports. */
export const WORDS: readonly string[] = [
  ...Object.keys(SCALARS),
  ...['Str', 'Enum', 'Flags', 'Bits', 'FixedArray', 'List', 'Ptr', 'Own', 'Ref', 'Atomic'],
]

export function isWord(name: string): boolean {
  return WORDS.includes(name)
}

export function plainFix(name: string): string {
  return PLAIN_FIXES[name] ?? `write one of ${listed(WORDS)}`
}

export function otherFix(what: string): string {
  return OTHER_FIXES[what] ?? 'write a type of the schema language, as `f32` or the name of a struct'
}

/** A name for a field that can't have this one. */
export function otherName(name: string): string {
  return name === 'ptr' ? 'pointer' : name === 'arena' ? 'home' : `${name.replace(/[_$]+/g, '')}Value`
}

/** A name for a flag or a part of bits that can't have this one. */
export function memberName(name: string): string {
  const word = name.replace(/[^\p{ID_Continue}]+/gu, '_').replace(/^_+|_+$/g, '')
  if (word === '') return 'other'
  if (/^[^\p{ID_Start}]/u.test(word)) return `is${word}`
  return word === name || word === 'proto' ? `${word}Value` : word
}

/** Names as they stand in a schema. */
export function quoted(names: readonly string[]): string[] {
  return names.map((name) => `'${name.replace(/[\\']/g, '\\$&')}'`)
}

/** A type with its article. */
export function kindName(draft: Draft): string {
  return KIND_NAMES[draft.kind]
}

const KIND_NAMES: Readonly<Record<Draft['kind'], string>> = {
  scalar: 'a scalar',
  enum: 'an enum',
  flags: 'a set of flags',
  bits: 'a set of bits',
  text: 'a text',
  string: 'a text',
  constant: 'a constant',
  struct: 'a struct',
  pointer: 'a pointer',
  own: 'a pointer',
  reference: 'a pointer',
  array: 'an array',
  list: 'a list',
  union: 'a union',
  atomic: 'an atomic',
  'bare-pointer': 'a pointer',
  'name-union': 'a union of names',
}

/** Why `T | null` is no type, and what to write for it; `name` is `T`. */
export function nullableProblem(draft: Draft, name: string): { problem: string; fix: string } {
  switch (draft.kind) {
    case 'pointer':
    case 'own':
    case 'reference':
      return { problem: `\`${name}\` can be null already`, fix: `write \`${name}\`` }
    case 'list':
      return {
        problem: 'a list is always there; zeroed, it is empty',
        fix: 'delete the `| null`',
      }
    case 'string':
      return {
        problem: "a `Str` is always there; zeroed, it is ''",
        fix: 'delete the `| null`',
      }
    case 'struct':
      return {
        problem: `\`${name}\` lies inside its owner, so it can't be null`,
        fix: `write an optional field, \`name?: ${name}\`, or \`Ptr<${name}> | null\``,
      }
    default:
      return {
        problem: `${KIND_NAMES[draft.kind]} lies inside its owner, so it can't be null`,
        fix: `write an optional field: \`name?: ${name}\``,
      }
  }
}

/** Why a field of this type can't be optional; null where it can. */
export function alwaysThere({ kind }: Type): string | null {
  switch (kind) {
    case 'pointer':
    case 'own':
    case 'reference':
      return 'a pointer can be null already'
    case 'list':
      return 'a list is always there'
    case 'string':
      return 'a `Str` is always there'
    case 'constant':
      return 'a constant is always there'
    case 'atomic':
      return 'threads could not agree whether it is there'
    default:
      return null
  }
}

/** What says of a field that can't be optional that there is nothing; null for what is always something. */
export function emptyValue({ kind }: Type): string | null {
  if (kind === 'constant' || kind === 'atomic') return null
  return kind === 'list' ? 'an empty list' : kind === 'string' ? "''" : 'null'
}

/** A type as it could stand in a schema. */
export function typeText(decl: TypeDecl): string {
  switch (decl.kind) {
    case 'name': {
      const inner = decl.arguments.map((argument) => typeText(argument))
      return inner.length === 0 ? decl.name : `${decl.name}<${inner.join(', ')}>`
    }
    case 'union':
      return decl.members.map((member) => typeText(member)).join(' | ')
    case 'literal':
      return decl.text
    case 'plain':
      return decl.name
    case 'null':
      return 'null'
    case 'object':
      return `{ ${decl.properties.map(({ name, type }) => `${name}: ${typeText(type)}`).join('; ')} }`
    case 'other':
      return 'T'
  }
}

const LISTED = 15

export function listed(names: readonly string[]): string {
  return names.slice(0, LISTED).join(', ') + (names.length > LISTED ? ', …' : '')
}

export function count(number: number): string {
  return number === 0 ? 'none' : String(number)
}

const PLAIN_FIXES: Readonly<Record<string, string>> = {
  number: "write the number's width: f32 or f64, i8, u8, i16, u16, i32 or u32",
  bigint: 'write i64 or u64',
  boolean: 'write bool',
  string: "write `Str<32>` for 32 bytes in place, `Str` for any length, or `Enum<'a' | 'b'>`",
  undefined: 'put `?` behind the name of the field: `name?: T`',
}

const OTHER_FIXES: Readonly<Record<string, string>> = {
  'an array type': 'write `FixedArray<T, N>` for a fixed length, `List<T>` for one that grows',
  'a tuple': 'write `FixedArray<T, N>`, or an interface with a name for each element',
  'a template literal type': "write a plain text in quotes: `'name'`",
  'an intersection': 'write an interface that extends one of them: `interface Name extends Other`',
  'a dotted name': 'import the struct by its own name',
  'an inline import': 'write an import at the top of the file',
}

/** Words of other languages and styles, for whoever thinks in those. */
const ALIASES: Readonly<Record<string, string>> = {
  array: 'FixedArray',
  boolean: 'bool',
  byte: 'u8',
  char: 'u8',
  double: 'f64',
  float: 'f32',
  float16: 'f16',
  float32: 'f32',
  float64: 'f64',
  int: 'i32',
  int8: 'i8',
  int16: 'i16',
  int32: 'i32',
  int64: 'i64',
  half: 'f16',
  long: 'i64',
  owned: 'Own',
  pointer: 'Ptr',
  reference: 'Ref',
  short: 'i16',
  string: 'Str',
  text: 'Str',
  uint: 'u32',
  uint8: 'u8',
  uint16: 'u16',
  uint32: 'u32',
  uint64: 'u64',
  usize: 'u32',
  vec: 'List',
  vector: 'List',
  weak: 'Ref',
}

/** The word that somebody who wrote `name` has probably meant; null for no idea. */
export function wordFix(name: string): string | null {
  const lower = name.toLowerCase().replace(/_t$/, '')
  const known = WORDS.find((word) => word.toLowerCase() === lower)
  const word = known ?? (Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined)
  return word === undefined ? null : `write \`${word}\`, from '${SCHEMA_MODULE}'`
}

export function literalFix(text: string): string {
  if (/^(?:true|false)$/.test(text)) return 'write bool'
  const value = /^[-\d.]/.test(text) ? `, and \`@default ${text}\` in its comment` : ''
  return `write a type with a width${value}`
}
