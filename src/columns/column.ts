import type { FormInfo } from '../operations/reflection.ts'
import type { Texts } from './texts.ts'

/** A column in the layout of Arrow, without a class of any library. */
export interface Column<Values = ColumnValues> {
  readonly name: string
  readonly length: number
  /** Presence bits, from the lowest bit up; null for a column without missing values. */
  readonly validity: Uint8Array | null
  readonly values: Values
}

/** The values of a column that is exported. */
export type ColumnValues =
  | CommonValues
  | {
      readonly kind: 'number'
      readonly scalar: NumberScalar
      readonly form: FormInfo | null
      readonly values: NumberValues
    }
  | { readonly kind: 'struct'; readonly children: readonly Column[] }
  | { readonly kind: 'list'; readonly size: number; readonly child: Column }

type CommonValues =
  /** One bit a row, from the lowest bit up. */
  | { readonly kind: 'bool'; readonly bits: Uint8Array }
  | { readonly kind: 'text'; readonly texts: Texts }
  /** Indices of texts. Columns with the same texts have the same object. */
  | { readonly kind: 'code'; readonly codes: CodeValues; readonly texts: Texts }

/** A column that is imported. */
export type SourceColumn = Column<SourceValues>

export type SourceValues =
  | CommonValues
  | NumberSource
  | StringSource
  | { readonly kind: 'struct'; readonly children: readonly SourceColumn[] }
  | { readonly kind: 'list'; readonly size: number; readonly child: SourceColumn }

/** Numbers. Those of missing values are ignored. */
export interface NumberSource {
  readonly kind: 'number'
  /** The scalar of a typed array, whose bits `f16` has in 16-bit integers; null for an array. */
  readonly scalar: NumberScalar | null
  readonly form: FormInfo | null
  readonly values: ArrayLike<unknown>
}

/** Texts as strings or UTF-8. */
export interface StringSource {
  readonly kind: 'strings'
  readonly strings: ArrayLike<unknown>
  /** The index of the text of each row, ignored for missing ones; null if that is the row. */
  readonly codes: ArrayLike<unknown> | null
}

export type CodeValues = Int8Array | Uint8Array | Uint16Array | Int32Array

export type NumberValues =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array

export type NumberScalar =
  'i8' | 'u8' | 'i16' | 'u16' | 'f16' | 'i32' | 'u32' | 'f32' | 'i64' | 'u64' | 'f64'

type ViewClass = new (buffer: ArrayBufferLike, start: number, length: number) => NumberValues

/** How each scalar is stored: as a number of which size, in which view. */
const NUMBERS: Readonly<Record<string, readonly [NumberScalar, ViewClass, size: number]>> = {
  i8: ['i8', Int8Array, 1],
  u8: ['u8', Uint8Array, 1],
  i16: ['i16', Int16Array, 2],
  u16: ['u16', Uint16Array, 2],
  f16: ['f16', Uint16Array, 2],
  i32: ['i32', Int32Array, 4],
  u32: ['u32', Uint32Array, 4],
  f32: ['f32', Float32Array, 4],
  f64: ['f64', Float64Array, 8],
  i64: ['i64', BigInt64Array, 8],
  u64: ['u64', BigUint64Array, 8],
  i53: ['i64', BigInt64Array, 8],
  u53: ['u64', BigUint64Array, 8],
}

/** The scalar with which flags and bit fields of a number of bytes are stored. */
export const UNSIGNED: Readonly<Record<number, string>> = { 1: 'u8', 2: 'u16', 4: 'u32' }

/** Returns whether a scalar is stored as a number that columns can have. */
export function isNumber(stored: string): boolean {
  return Object.hasOwn(NUMBERS, stored)
}

/** Returns what the cells of a scalar are stored as, and a view of `count` of them. */
export function viewOf(
  cells: Uint8Array,
  count: number,
  stored: string,
): { readonly scalar: NumberScalar; readonly values: NumberValues } {
  const [scalar, View, size] = NUMBERS[stored]!
  // A view of nothing can start anywhere.
  const start = count === 0 ? 0 : cells.byteOffset
  return { scalar, values: new View(cells.buffer, start - (start % size), count) }
}

/** Returns whether a row of a column has a value. */
export function isPresent(validity: Uint8Array | null, row: number): boolean {
  return validity === null || ((validity[row >>> 3]! >>> (row & 7)) & 1) === 1
}
