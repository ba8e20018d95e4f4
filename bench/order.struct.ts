import type { f32, f64, i16, Table, u32, u64 } from 'offheap/schema'

export interface Sample {
  whole: u32
  real: f32
  double: f64
  big: u64
  small: i16
  /** A number from 0 to 999, as that of a day. */
  day: u32
}

export type Samples = Table<Sample>
