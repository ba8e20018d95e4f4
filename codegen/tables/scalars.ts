/** The one table of scalars: layout, defaults and emitted code all read it. A scalar is one row. */

/** A key of `SCALARS`. */
export type ScalarName = string

export interface Scalar {
  /** Size and alignment. */
  readonly bytes: 1 | 2 | 4 | 8
  /** The view of an arena that holds such values. */
  readonly view: 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f32' | 'f64' | 'i64' | 'u64'
  /** What a getter answers. */
  readonly type: 'number' | 'bigint' | 'boolean'
  /** What `toJSON` answers. */
  readonly json: 'number' | 'string' | 'boolean'
  /** The accessor of a `FixedArray` of it, from `offheap/gen/v1`. */
  readonly array: string
  /** What a `@default` may be. */
  readonly domain: Domain
  /** A value from the expression that reads the view; null where that is the value. */
  readonly read: ((element: string) => string) | null
  /** The reverse of `read`. */
  readonly write: ((value: string) => string) | null
}

export type Domain =
  | { readonly kind: 'whole'; readonly least: bigint; readonly most: bigint; readonly big: boolean }
  | { readonly kind: 'real'; readonly round: (value: number) => number }
  | { readonly kind: 'truth' }

const number = { type: 'number', json: 'number', read: null, write: null } as const
/** Emitted by hand: neither is one read of a view, as no `BigInt` may be made. */
const int53 = { type: 'number', json: 'number', read: null, write: null } as const
const half = {
  type: 'number',
  json: 'number',
  read: (element: string) => `decodeF16(${element})`,
  write: (value: string) => `encodeF16(${value})`,
} as const
const bigint = { type: 'bigint', json: 'string', read: null, write: null } as const
const boolean = {
  type: 'boolean',
  json: 'boolean',
  read: (element: string) => `${element} !== 0`,
  write: (value: string) => `${value} ? 1 : 0`,
} as const

// prettier-ignore
export const SCALARS: Readonly<Record<ScalarName, Scalar>> = {
  i8:   { bytes: 1, view: 'i8',  array: 'I8Array',   domain: signed(8),    ...number },
  u8:   { bytes: 1, view: 'u8',  array: 'U8Array',   domain: unsigned(8),  ...number },
  i16:  { bytes: 2, view: 'i16', array: 'I16Array',  domain: signed(16),   ...number },
  u16:  { bytes: 2, view: 'u16', array: 'U16Array',  domain: unsigned(16), ...number },
  i32:  { bytes: 4, view: 'i32', array: 'I32Array',  domain: signed(32),   ...number },
  u32:  { bytes: 4, view: 'u32', array: 'U32Array',  domain: unsigned(32), ...number },
  f16:  { bytes: 2, view: 'u16', array: 'F16Array',  domain: real(roundF16), ...half },
  f32:  { bytes: 4, view: 'f32', array: 'F32Array',  domain: real(Math.fround), ...number },
  f64:  { bytes: 8, view: 'f64', array: 'F64Array',  domain: real(Number), ...number },
  i53:  { bytes: 8, view: 'i64', array: 'I53Array',  domain: safe(-1n),    ...int53 },
  u53:  { bytes: 8, view: 'u64', array: 'U53Array',  domain: safe(0n),     ...int53 },
  i64:  { bytes: 8, view: 'i64', array: 'I64Array',  domain: signed(64),   ...bigint },
  u64:  { bytes: 8, view: 'u64', array: 'U64Array',  domain: unsigned(64), ...bigint },
  bool: { bytes: 1, view: 'u8',  array: 'BoolArray', domain: { kind: 'truth' }, ...boolean },
}

export function isScalarName(name: string): boolean {
  return Object.hasOwn(SCALARS, name)
}

function signed(bits: number): Domain {
  const half = 2n ** BigInt(bits - 1)
  return { kind: 'whole', least: -half, most: half - 1n, big: bits === 64 }
}

function unsigned(bits: number): Domain {
  return { kind: 'whole', least: 0n, most: 2n ** BigInt(bits) - 1n, big: bits === 64 }
}

/** The integers that a number holds exactly, from `sign` times the largest on. */
function safe(sign: bigint): Domain {
  const most = 2n ** 53n - 1n
  return { kind: 'whole', least: sign * most, most, big: false }
}

/** Infinite where a half has no room; exact enough below, where only that is asked. */
function roundF16(value: number): number {
  return Math.abs(value) < 65_520 ? value : value * Infinity
}

function real(round: (value: number) => number): Domain {
  return { kind: 'real', round }
}
