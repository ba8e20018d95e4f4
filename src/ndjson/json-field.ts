// The fields of a record as generated code describes them. The fast loop has them in its text; what
// is rare reads this description.

/** A value that isn't an object with fields of its own. */
export type JSONLeaf =
  | { readonly kind: 'integer'; readonly least: number; readonly most: number }
  | { readonly kind: 'long'; readonly signed: boolean }
  /** The numbers whose size is less than `bound` fit the type. */
  | { readonly kind: 'float'; readonly bound: number }
  | { readonly kind: 'bool' }
  | { readonly kind: 'enum'; readonly names: readonly string[] }
  | { readonly kind: 'code' }
  /** A text of at most `bytes` bytes without U+0000; of any text, if `bytes` is 0. */
  | { readonly kind: 'text'; readonly bytes: number }
  | { readonly kind: 'flags'; readonly names: readonly string[] }
  | { readonly kind: 'bits'; readonly names: readonly string[]; readonly widths: readonly number[] }
  | JSONDecimal
  | { readonly kind: 'date' }
  | JSONTimestamp
  | JSONArray

/** A decimal number with `scale` digits after the point, stored as an integer. */
export interface JSONDecimal {
  readonly kind: 'decimal'
  readonly scale: number
  readonly least: number
  readonly most: number
}

/** A time. */
export interface JSONTimestamp {
  readonly kind: 'timestamp'
  /** The digits after the point of a second that the unit has: 0, 3, 6 or 9. */
  readonly places: number
  /** Whether it is stored as a float, as an integer of 64 bits, or as a smaller one. */
  readonly store: 'float' | 'long' | 'integer'
  /** The range of what is stored. */
  readonly least: number
  readonly most: number
}

/** A fixed array, whose bytes are put together in a block. */
export interface JSONArray {
  readonly kind: 'array'
  readonly length: number
  /** Number of bytes from an element to the next one. */
  readonly stride: number
  readonly element: JSONLeaf
  readonly store: JSONStore
}

/** How an element is stored; null for an array or a text, whose bytes are stored as they are. */
export type JSONStore =
  'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f16' | 'f32' | 'f64' | 'i53' | 'long' | null

/** A member of an object. */
export interface JSONField {
  readonly key: string
  /** The path of the field in the struct, for messages: `position.x`. */
  readonly path: string
  /** Number of the field among those of the record, or after them for an object without one. */
  readonly index: number
  /** Whether null, or no value, is allowed: the field is optional, or has a default. */
  readonly canBeMissing: boolean
  /** The value in place of a missing one, unless that is zero. */
  readonly missing?: number | bigint | string
  /** Offset of an array in the struct. */
  readonly offset?: number
  /** The leaf; or the members of an object. */
  readonly value: JSONLeaf | readonly JSONField[]
}
