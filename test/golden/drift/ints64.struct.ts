import type { FixedArray, i53, i64, u53, u64, u8 } from 'offheap/schema'

/** Integers of eight bytes: as bigints, or as numbers that are checked to be exact. */
export interface Counters {
  small: u8
  signed: i64
  unsigned: u64
  /** @default -9007199254740991 */
  safe: i53
  /** @default 1_000_000_000_000 */
  count: u53
  /** Without a setter, and so are its halves. */
  readonly id: u64
  readonly stamp: i53
  signeds: FixedArray<i53, 2>
  counts: FixedArray<u53, 2>
}
