import type { Atomic, FixedArray, i8, i16, i32, i64, u8, u16, u32, u64 } from 'offheap/schema'

/** Integers that threads share. */
export interface Shared {
  i8: Atomic<i8>
  u8: Atomic<u8>
  i16: Atomic<i16>
  u16: Atomic<u16>
  i32: Atomic<i32>
  u32: Atomic<u32>
  i64: Atomic<i64>
  u64: Atomic<u64>
  plain: u32
}

/** A counter a thread, each in a cache line of its own. */
export interface Tally {
  counters: FixedArray<Atomic<i32>, 4>
  /** @cacheline */
  total: Atomic<u64>
}
