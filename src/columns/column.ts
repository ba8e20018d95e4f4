import type { Texts } from './texts.ts'

/** A column in the layout of Arrow, without a class of any library. */
export interface Column {
  readonly name: string
  readonly length: number
  /** Presence bits, from the lowest bit up; null for a column without missing values. */
  readonly validity: Uint8Array | null
  readonly values: ColumnValues
}

export type ColumnValues =
  | { readonly kind: 'number'; readonly scalar: NumberScalar; readonly values: NumberValues | readonly (number | bigint)[] }
  /** One bit a row, from the lowest bit up. */
  | { readonly kind: 'bool'; readonly bits: Uint8Array }
  | { readonly kind: 'text'; readonly texts: Texts }
  /** Texts as strings or UTF-8; those of missing values are ignored. */
  | { readonly kind: 'strings'; readonly strings: readonly (string | Uint8Array | null)[] }
  /** Indices of texts. Columns with the same texts have the same object. */
  | { readonly kind: 'code'; readonly codes: CodeValues; readonly texts: Texts }
  | { readonly kind: 'struct'; readonly children: readonly Column[] }
  | { readonly kind: 'list'; readonly size: number; readonly child: Column }

export type CodeValues = Int8Array | Uint8Array | Int32Array

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
