import type { bool, f32, f64, FixedArray, i8, i64, Ptr, u8, u16, u32, u64 } from 'offheap/schema'

export interface Limits {
  /** @default -128 */
  least: i8
  /** @default 0xff */
  most: u8
  /** @default 1_000 */
  thousand: u16
  /** @default 0 */
  zero: u32
  /** @default -9223372036854775808n */
  leastBig: i64
  /** @default 18446744073709551615n */
  mostBig: u64
}

export interface Reals {
  /** @default 0.1 */
  tenth: f32
  /** @default -0 */
  negativeZero: f64
  /** @default NaN */
  nothing: f64
  /** @default -Infinity */
  bottom: f32
  /** @default 1.5e300 */
  huge: f64
}

/** Starts with the defaults of the structs inside it, too. */
export interface Settings {
  limits: Limits
  reals: FixedArray<Reals, 2>
  /** @default true */
  on: bool
  /** @default false */
  off: bool
  next: Ptr<Settings> | null
}
