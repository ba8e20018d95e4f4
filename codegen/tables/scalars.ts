/** The one table of scalars. All stages read it, so adding a scalar means adding one row. */

/** A key of `SCALARS`. */
export type ScalarName = string

export interface Scalar {
  /** Size and alignment in bytes. */
  readonly bytes: 1 | 2 | 4 | 8
  /** The view of an arena that contains such values. */
  readonly view: 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f32' | 'f64' | 'i64' | 'u64'
  /** The type that a getter returns. */
  readonly type: 'number' | 'bigint' | 'boolean'
  /** The type of the value in `toJSON`, unless it is a float. */
  readonly json: 'number' | 'string' | 'boolean'
  /** The relation between a value and the elements of views. */
  readonly storage: Storage
  /** The view of the upper word of a 64-bit integer; null for all other scalars. */
  readonly highWord: 'i32' | 'u32' | null
  /** The values that a `@default` can have. */
  readonly domain: Domain
  // Names of exports of `offheap/gen/v1`.
  /** The accessor of a `FixedArray`. */
  readonly array: string
  /** The accessor of a `List`. */
  readonly list: string
  /** The accessor of an `Atomic`; null if `Atomics` has no operations on such values. */
  readonly atomic: string | null
  // Other languages.
  readonly c: CType
  /** Null if WGSL has no such type. */
  readonly wgsl: WgslType | null
  /** The order of the bytes of a scalar that only tags name; null for a word of the language. */
  readonly order: ByteOrder | null
}

/** `little` is that of arrays in packed structs, whose elements can be at any address. */
export type ByteOrder = 'big' | 'little'

/** Names of functions are exports of `offheap/gen/v1`. */
export type Storage =
  /** The element of the view is the value. */
  | { readonly kind: 'element' }
  /** The element is 0 or 1. */
  | { readonly kind: 'truth' }
  /** The element encodes the value. */
  | { readonly kind: 'encoded'; readonly decode: string; readonly encode: string }
  /** Two 32-bit words are read and written, because an element of the view would be a bigint. */
  | {
      readonly kind: 'words'
      readonly read: string
      readonly write: string
      /** `write` for an address without alignment. */
      readonly writePacked: string
    }

export type Domain =
  | { readonly kind: 'whole'; readonly least: bigint; readonly most: bigint; readonly big: boolean }
  | { readonly kind: 'real'; readonly round: (value: number) => number }
  | { readonly kind: 'truth' }

export interface CType {
  readonly type: string
  /** A comment for properties that `type` doesn't express. */
  readonly note: string | null
}

export interface WgslType {
  readonly type: string
  /** The extension that a shader has to enable for this type. */
  readonly extension: string | null
}

const number = { type: 'number', json: 'number', storage: { kind: 'element' } } as const
const bigint = { type: 'bigint', json: 'string', storage: { kind: 'element' } } as const

/** The scalars that a schema can name. */
// prettier-ignore
const WORDS: Readonly<Record<ScalarName, Omit<Scalar, 'order'>>> = {
  i8:   { bytes: 1, view: 'i8',  ...number, ...integer(8, true),   array: 'I8Array',   list: 'I8List',   atomic: 'AtomicI8',  c: c('int8_t'),   wgsl: null },
  u8:   { bytes: 1, view: 'u8',  ...number, ...integer(8, false),  array: 'U8Array',   list: 'U8List',   atomic: 'AtomicU8',  c: c('uint8_t'),  wgsl: null },
  i16:  { bytes: 2, view: 'i16', ...number, ...integer(16, true),  array: 'I16Array',  list: 'I16List',  atomic: 'AtomicI16', c: c('int16_t'),  wgsl: null },
  u16:  { bytes: 2, view: 'u16', ...number, ...integer(16, false), array: 'U16Array',  list: 'U16List',  atomic: 'AtomicU16', c: c('uint16_t'), wgsl: null },
  i32:  { bytes: 4, view: 'i32', ...number, ...integer(32, true),  array: 'I32Array',  list: 'I32List',  atomic: 'AtomicI32', c: c('int32_t'),  wgsl: wgsl('i32') },
  u32:  { bytes: 4, view: 'u32', ...number, ...integer(32, false), array: 'U32Array',  list: 'U32List',  atomic: 'AtomicU32', c: c('uint32_t'), wgsl: wgsl('u32') },
  f16:  { bytes: 2, view: 'u16', ...number, ...half(),             array: 'F16Array',  list: 'F16List',  atomic: null,        c: c('uint16_t', 'f16'), wgsl: wgsl('f16', 'f16') },
  f32:  { bytes: 4, view: 'f32', ...number, ...real(Math.fround),  array: 'F32Array',  list: 'F32List',  atomic: null,        c: c('float'),    wgsl: wgsl('f32') },
  f64:  { bytes: 8, view: 'f64', ...number, ...real(Number),       array: 'F64Array',  list: 'F64List',  atomic: null,        c: c('double'),   wgsl: null },
  i53:  { bytes: 8, view: 'i64', ...number, ...safe('I53', true),  array: 'I53Array',  list: 'I53List',  atomic: null,        c: c('int64_t'),  wgsl: null },
  u53:  { bytes: 8, view: 'u64', ...number, ...safe('U53', false), array: 'U53Array',  list: 'U53List',  atomic: null,        c: c('uint64_t'), wgsl: null },
  i64:  { bytes: 8, view: 'i64', ...bigint, ...integer(64, true),  array: 'I64Array',  list: 'I64List',  atomic: 'AtomicI64', c: c('int64_t'),  wgsl: null },
  u64:  { bytes: 8, view: 'u64', ...bigint, ...integer(64, false), array: 'U64Array',  list: 'U64List',  atomic: 'AtomicU64', c: c('uint64_t'), wgsl: null },
  bool: { bytes: 1, view: 'u8',  ...truth(),                       array: 'BoolArray', list: 'BoolList', atomic: null,        c: c('bool'),     wgsl: null },
}

/** Suffixes of the names of scalars that tags make of others: `u16be`. */
const ORDERS = { be: 'big', le: 'little' } as const

export const SCALARS: Readonly<Record<ScalarName, Scalar>> = {
  ...mapped(WORDS, (name, scalar) => [[name, { ...scalar, order: null }]]),
  ...mapped(WORDS, (name, scalar) => {
    if (scalar.bytes === 1) return []
    return Object.entries(ORDERS).map(([suffix, order]) => [name + suffix, ordered(scalar, order)])
  }),
}

function mapped(
  words: typeof WORDS,
  rows: (name: ScalarName, scalar: Omit<Scalar, 'order'>) => [ScalarName, Scalar][],
): Record<ScalarName, Scalar> {
  return Object.fromEntries(Object.entries(words).flatMap(([name, scalar]) => rows(name, scalar)))
}

/** Returns a scalar that is accessed through a `DataView`, at any address. */
function ordered(scalar: Omit<Scalar, 'order'>, order: ByteOrder): Scalar {
  const note = order === 'big' ? 'big-endian' : null
  const notes = [scalar.c.note, note].filter((text) => text !== null)
  return {
    ...scalar,
    array: `Ordered${scalar.array}`,
    atomic: null,
    c: { ...scalar.c, note: notes.length === 0 ? null : notes.join(', ') },
    wgsl: null,
    order,
  }
}

/** Returns the scalar that has the bytes of another one in `order`; itself if it has one byte. */
export function inOrder(scalar: ScalarName, order: ByteOrder): ScalarName {
  if (SCALARS[scalar]!.bytes === 1) return scalar
  return wordOf(scalar) + (order === 'big' ? 'be' : 'le')
}

/** Returns the word of the language for a scalar: `u16` for `u16be`. */
export function wordOf(scalar: ScalarName): ScalarName {
  return SCALARS[scalar]!.order === null ? scalar : scalar.slice(0, -2)
}

/** The names of the scalars that an `Atomic` can hold. */
export const ATOMIC_SCALARS: readonly ScalarName[] = Object.keys(SCALARS).filter(
  (name) => SCALARS[name]!.atomic !== null,
)

/** The names of the scalars that a `Code` can be, the widest one first. */
export const CODE_SCALARS: readonly ScalarName[] = ['u32', 'u16', 'u8']

export function isScalarName(name: string): boolean {
  return Object.hasOwn(WORDS, name)
}

type Numeric = Pick<Scalar, 'domain' | 'highWord'>

/** An integer with all values of its width. */
function integer(bits: number, isSigned: boolean): Numeric {
  const values = 2n ** BigInt(bits)
  const least = isSigned ? -values / 2n : 0n
  const domain = { kind: 'whole', least, most: least + values - 1n, big: bits === 64 } as const
  return { domain, highWord: bits < 64 ? null : isSigned ? 'i32' : 'u32' }
}

/** A 64-bit integer that contains only values that a `number` represents exactly. */
function safe(name: string, isSigned: boolean): Numeric & Pick<Scalar, 'storage'> {
  const most = 2n ** 53n - 1n
  return {
    domain: { kind: 'whole', least: isSigned ? -most : 0n, most, big: false },
    highWord: isSigned ? 'i32' : 'u32',
    storage: {
      kind: 'words',
      read: `read${name}`,
      write: `write${name}`,
      writePacked: `writePacked${name}`,
    },
  }
}

function real(round: (value: number) => number): Numeric {
  return { domain: { kind: 'real', round }, highWord: null }
}

function half(): Numeric & Pick<Scalar, 'storage'> {
  const storage = { kind: 'encoded', decode: 'decodeF16', encode: 'encodeF16' } as const
  return { ...real(roundF16), storage }
}

/** Distinguishes only finite values from overflow, which is enough to check a default. */
function roundF16(value: number): number {
  return Math.abs(value) < 65_520 ? value : value * Infinity
}

function truth(): Numeric & Pick<Scalar, 'type' | 'json' | 'storage'> {
  return {
    type: 'boolean',
    json: 'boolean',
    storage: { kind: 'truth' },
    domain: { kind: 'truth' },
    highWord: null,
  }
}

function c(type: string, note: string | null = null): CType {
  return { type, note }
}

function wgsl(type: string, extension: string | null = null): WgslType {
  return { type, extension }
}
