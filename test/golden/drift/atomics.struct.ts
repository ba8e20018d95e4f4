import type { Atomic, i16, i32, i64, i8, u16, u32, u64, u8 } from 'offheap/schema'

/** Integers that threads share. */
export interface Counters {
  i8: Atomic<i8>
  u8: Atomic<u8>
  i16: Atomic<i16>
  u16: Atomic<u16>
  i32: Atomic<i32>
  u32: Atomic<u32>
  i64: Atomic<i64>
  u64: Atomic<u64>
}
