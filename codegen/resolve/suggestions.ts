/**
 * The built-in types of the schema language, and suggestions of what to write instead of others.
 */
import { closest } from '../closest.ts'
import type { Type, TypeDecl } from '../ir.ts'
import { SCHEMA_MODULE } from '../specifier.ts'
import { COLLECTION_WORDS, COLLECTIONS } from '../tables/collections.ts'
import { isScalarName, SCALARS } from '../tables/scalars.ts'
import type { Draft } from './draft.ts'

/** The built-in types: everything that `offheap/schema` exports. */
export const BUILTINS: readonly string[] = [
  ...Object.keys(SCALARS).filter(isScalarName),
  ...['Str', 'Enum', 'Flags', 'Bits', 'FixedArray', 'List', 'Ptr', 'Own', 'Ref', 'Atomic', 'Code'],
  ...COLLECTION_WORDS,
]

export function isBuiltin(name: string): boolean {
  return BUILTINS.includes(name)
}

export function plainFix(name: string): string {
  return PLAIN_FIXES[name] ?? `write one of ${listed(BUILTINS)}`
}

export function otherFix(what: string): string {
  return (
    OTHER_FIXES[what] ??
    'write a type of the schema language, such as `f32` or the name of a struct'
  )
}

/** Suggests a name for a field that can't have the name `name`. */
export function otherName(name: string): string {
  return name === 'ptr'
    ? 'pointer'
    : name === 'arena'
      ? 'home'
      : `${name.replace(/[_$]+/g, '')}Value`
}

/** Suggests a name for a flag or a part of bits that can't have the name `name`. */
export function memberName(name: string): string {
  const word = name.replace(/[^\p{ID_Continue}]+/gu, '_').replace(/^_+|_+$/g, '')
  if (word === '') return 'other'
  if (/^[^\p{ID_Start}]/u.test(word)) return `is${word}`
  return word === name || word === 'proto' ? `${word}Value` : word
}

/** Quotes names as a schema does. */
export function quoted(names: readonly string[]): string[] {
  return names.map((name) => `'${name.replace(/[\\']/g, '\\$&')}'`)
}

/** Returns the kind of a type with its article, for messages. */
export function kindName(draft: Draft): string {
  return draft.kind === 'collection' ? COLLECTIONS[draft.word].noun : KIND_NAMES[draft.kind]
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
  collection: 'a collection',
  union: 'a union',
  atomic: 'an atomic',
  'bare-pointer': 'a pointer',
  'name-union': 'a union of names',
}

/**
 * Explains why `T | null` is refused and what to write instead; `name` is `T`. `owner` is the type
 * whose argument it is, such as `List`; null for the type of a field.
 */
export function nullableProblem(
  draft: Draft,
  name: string,
  owner: string | null,
): { problem: string; fix: string } {
  const isPointer = ['pointer', 'own', 'reference', 'bare-pointer'].includes(draft.kind)
  if (owner !== null && !isPointer) {
    return {
      problem: `the elements of a \`${owner}\` can't be null: got \`${name} | null\``,
      fix:
        draft.kind === 'struct'
          ? `write \`${name}\`, or \`Own<${name}> | null\` or \`Ptr<${name}> | null\` as the element`
          : `declare \`export interface Item { value${alwaysThere(draft) === null ? '?' : ''}: ${name} }\`, and use \`Item\` as the element`,
    }
  }
  switch (draft.kind) {
    case 'pointer':
    case 'own':
    case 'reference':
      return { problem: `\`${name}\` is already nullable`, fix: `write \`${name}\`` }
    case 'list':
      return {
        problem: "a list can't be null; a new list is empty",
        fix: 'remove the `| null`',
      }
    case 'collection':
      return {
        problem: `\`${draft.word}\` can't be null; a new collection is empty`,
        fix: 'remove the `| null`',
      }
    case 'string':
      return {
        problem: "a `Str` can't be null; a new one is ''",
        fix: 'remove the `| null`',
      }
    case 'struct':
      return {
        problem: `\`${name}\` is stored inside its struct, so it can't be null`,
        fix: `make the field optional, \`name?: ${name}\`, or write \`Ptr<${name}> | null\``,
      }
    default:
      return {
        problem: `${KIND_NAMES[draft.kind]} is stored inside its struct, so it can't be null`,
        fix: `make the field optional: \`name?: ${name}\``,
      }
  }
}

/** Explains why a field of this type can't be optional; null if it can be. */
export function alwaysThere({ kind }: Pick<Draft, 'kind'>): string | null {
  switch (kind) {
    case 'pointer':
    case 'own':
    case 'reference':
      return 'a pointer is already nullable'
    case 'list':
      return 'a list is always present'
    case 'collection':
      return 'a collection is always present'
    case 'string':
      return 'a `Str` is always present'
    case 'constant':
      return 'a constant is always present'
    case 'atomic':
      return "threads couldn't agree on whether it is present"
    default:
      return null
  }
}

/**
 * Returns the value that stands for absence in a field that can't be optional; null if none does.
 */
export function emptyValue({ kind }: Type): string | null {
  if (kind === 'constant' || kind === 'atomic') return null
  if (kind === 'list' || kind === 'collection') return `an empty ${kind}`
  return kind === 'string' ? "''" : 'null'
}

/** Returns the text of a type as a schema has it. */
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

/** A longer list of names is cut off in messages. */
const MAX_LISTED = 15

export function listed(names: readonly string[]): string {
  return names.slice(0, MAX_LISTED).join(', ') + (names.length > MAX_LISTED ? ', …' : '')
}

export function count(number: number): string {
  return number === 0 ? 'none' : String(number)
}

const PLAIN_FIXES: Readonly<Record<string, string>> = {
  number: 'write a number type with a width: f32, f64, i8, u8, i16, u16, i32 or u32',
  bigint: 'write i64 or u64',
  boolean: 'write bool',
  string:
    "write `Str<32>` for up to 32 bytes inside the struct, `Str` for any length, or `Enum<'a' | 'b'>`",
  undefined: 'make the field optional: `name?: T`',
}

const OTHER_FIXES: Readonly<Record<string, string>> = {
  'an array type': 'write `FixedArray<T, N>` for a fixed length, or `List<T>` for a variable one',
  'a tuple': 'write `FixedArray<T, N>`, or an interface with a field for each element',
  'a template literal type': "write a string literal: `'name'`",
  'an intersection': 'write an interface that extends one of them: `interface Name extends Other`',
  'a dotted name': 'import the struct by its name',
  'an inline import': 'import the struct at the top of the file',
}

/** Types of other languages, and the built-in types that correspond to them. */
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

/** Types of JavaScript and TypeScript that have no counterpart of the same form. */
const PLATFORM: Readonly<Record<string, string>> = {
  ...fixes(
    'Array ReadonlyArray Iterable Iterator ArrayLike',
    'write `FixedArray<T, N>` for a fixed length, or `List<T>` for a variable one',
  ),
  ...fixes('Date', 'write `f64` for milliseconds since 1970, as `Date.now()` returns them'),
  ...fixes(
    'Map WeakMap ReadonlyMap Record',
    'write `HashMap<K, V>`; or `SparseSet<Row>` for keys that are small integers and values that are structs in columns',
  ),
  ...fixes(
    'Set WeakSet ReadonlySet',
    'write `HashSet<K>`; or `BitSet` for a set of small integers, or `Flags<…>` for one of known names',
  ),
  ...fixes(
    'Partial',
    'write an interface whose fields are optional (`name?: T`); the type `Name.Init` of generated code has all fields optional',
  ),
  ...fixes(
    'Required Pick Omit Exclude Extract NonNullable',
    'write an interface with the fields that you need; `extends` takes those of another interface',
  ),
  ...fixes('Readonly', 'write `readonly` before the fields of the struct'),
  ...fixes(
    'Promise Function RegExp Symbol Proxy Error',
    'delete the field: a struct contains only data',
  ),
  ...fixes('Object', 'declare an interface for the value, and use its name'),
  ...fixes('Number', 'write a number type with a width: f32, f64, i8, u8, i16, u16, i32 or u32'),
  ...fixes('BigInt', 'write i64 or u64'),
  ...fixes(
    'Buffer ArrayBuffer SharedArrayBuffer ArrayBufferLike DataView Blob',
    'write `List<u8>`, or `FixedArray<u8, N>`',
  ),
  ...fixes('URL Uint8ClampedArray', 'write `Str` for a text, or `List<u8>` for bytes'),
  ...Object.fromEntries(
    (
      [
        ['Int8Array', 'i8'],
        ['Uint8Array', 'u8'],
        ['Int16Array', 'i16'],
        ['Uint16Array', 'u16'],
        ['Int32Array', 'i32'],
        ['Uint32Array', 'u32'],
        ['Float16Array', 'f16'],
        ['Float32Array', 'f32'],
        ['Float64Array', 'f64'],
        ['BigInt64Array', 'i64'],
        ['BigUint64Array', 'u64'],
      ] as const
    ).map(([name, type]) => [name, `write \`List<${type}>\`, or \`FixedArray<${type}, N>\``]),
  ),
}

function fixes(names: string, fix: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, fix]))
}

/**
 * Suggests what to write instead of the unknown type `name`; null if nothing resembles it.
 *
 * @param declared The names that the file declares or imports, which the type may be meant to be.
 */
export function unknownFix(name: string, declared: readonly string[]): string | null {
  const same = declared.find((other) => other.toLowerCase() === name.toLowerCase())
  if (same !== undefined) return `write \`${same}\``
  const exact = builtinFix(name)
  if (exact !== null) return exact
  // `Vec3` is hardly a misspelt `Vec2`.
  const letters = (word: string): string => word.replace(/\d/g, '')
  const others = declared.filter((other) => letters(other) !== letters(name))
  const similar = closest(name, others)
  const fix = similar === null ? similarBuiltinFix(name) : `write \`${similar}\``
  return fix && `${fix}, or declare \`export interface ${name} { … }\``
}

/** Suggests the built-in type that `name` probably means; null if there is none. */
export function builtinFix(name: string): string | null {
  if (Object.hasOwn(PLATFORM, name)) return PLATFORM[name]!
  return importFix(meant(name.toLowerCase().replace(/_t$/, '')))
}

/** Suggests the built-in type whose name resembles `name`; null if there is none. */
export function similarBuiltinFix(name: string): string | null {
  // Short names, such as `Vec3` and `vec`, resemble each other by chance.
  const aliases = Object.keys(ALIASES).filter((alias) => alias.length >= 5)
  const words = [...BUILTINS.map((builtin) => builtin.toLowerCase()), ...aliases]
  const similar = closest(name.toLowerCase(), words)
  return similar === null ? null : importFix(meant(similar))
}

/** Returns the built-in type that has `word` as its name, in lower case or in another language. */
function meant(word: string): string | undefined {
  const builtin = BUILTINS.find((name) => name.toLowerCase() === word)
  return builtin ?? (Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined)
}

function importFix(builtin: string | undefined): string | null {
  return builtin === undefined ? null : `write \`${builtin}\` from '${SCHEMA_MODULE}'`
}

export function literalFix(text: string): string {
  if (/^(?:true|false)$/.test(text)) return 'write `bool`'
  const value = /^[-\d.]/.test(text) ? `, and \`@default ${text}\` in its comment` : ''
  return `write a type with a width, such as \`f32\`${value}`
}
