/** The words of the schema language, and what to write for those that it has not. */
import { SCALARS } from './scalars.ts'
import { SCHEMA_MODULE } from './specifier.ts'

/** All that `offheap/schema` exports. */
export const WORDS: readonly string[] = [...Object.keys(SCALARS), 'Ptr', 'FixedArray']

export function isWord(name: string): boolean {
  return WORDS.includes(name)
}

export function plainFix(name: string): string {
  return PLAIN_FIXES[name] ?? `write one of ${listed(WORDS)}`
}

export function otherFix(what: string): string {
  return OTHER_FIXES[what] ?? 'write a scalar, a struct, `Ptr<T> | null` or `FixedArray<T, N>`'
}

/** A name for a field that can't have this one. */
export function otherName(name: string): string {
  return name === 'ptr' ? 'pointer' : name === 'arena' ? 'home' : `${name.replace(/[_$]+/g, '')}Value`
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
  string: 'write `FixedArray<u8, N>` for its bytes, or a number that stands for it',
}

const OTHER_FIXES: Readonly<Record<string, string>> = {
  'an array type': 'write `FixedArray<T, N>`: the length is part of the layout',
  'a tuple': 'write `FixedArray<T, N>`, or an interface with a name for each element',
  'an object type': 'give it a name: `export interface Name { … }`',
  'a dotted name': 'import the struct by its own name',
  'an inline import': 'write an import at the top of the file',
}

/** Words of other languages and styles, for whoever thinks in those. */
const ALIASES: Readonly<Record<string, string>> = {
  byte: 'u8',
  char: 'u8',
  double: 'f64',
  float: 'f32',
  float32: 'f32',
  float64: 'f64',
  int: 'i32',
  int8: 'i8',
  int16: 'i16',
  int32: 'i32',
  int64: 'i64',
  long: 'i64',
  pointer: 'Ptr',
  short: 'i16',
  uint: 'u32',
  uint8: 'u8',
  uint16: 'u16',
  uint32: 'u32',
  uint64: 'u64',
  usize: 'u32',
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
