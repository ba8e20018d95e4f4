import type { bool, f32, f64, i8, i16, i32, i64, u8, u16, u32, u64 } from 'offheap/schema'

/** One field of each scalar, from wide to narrow, with padding only at the end. */
export interface Scalars {
  i64: i64
  u64: u64
  f64: f64
  i32: i32
  u32: u32
  f32: f32
  i16: i16
  u16: u16
  i8: i8
  u8: u8
  bool: bool
}
