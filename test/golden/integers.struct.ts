import type { f16, FixedArray, i53, i64, u53, u64 } from 'offheap/schema'

/** Integers beyond 32 bits, as numbers, as bigints, as words; and halves. */
export interface Wide {
  signed: i64
  unsigned: u64
  /** @default -5 */
  safe: i53
  /** @default 9007199254740991 */
  count: u53
  /** @default 0.5 */
  half: f16
  readonly id: u53
  safes: FixedArray<i53, 2>
  counts: FixedArray<u53, 2>
  halves: FixedArray<f16, 3>
}
