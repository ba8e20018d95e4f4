import type { Memory } from '../memory.ts'
import { CAPACITY, COLUMNS, DIRTY_END, DIRTY_FIRST } from './table-words.ts'

/** The typed arrays of `columns`, and what they were made from. */
export interface ColumnViews<Columns> {
  readonly columns: Columns
  readonly buffer: ArrayBufferLike
  /** The pointer to the head, then the words of the head that the arrays depend on. */
  readonly words: readonly number[]
}

/** Returns the pointer to a head, its capacity and the pointers to its columns. */
export function wordsOf(u32: Uint32Array, ptr: number, count: number): number[] {
  if (ptr === 0) return [0]
  const head = ptr >>> 2
  const columns = u32.subarray(head + COLUMNS, head + COLUMNS + count)
  return [ptr, u32[head + CAPACITY]!, ...columns]
}

/** Returns whether the words of a head are those of the last time. */
export function isCurrent(words: readonly number[], u32: Uint32Array, ptr: number): boolean {
  if (words[0] !== ptr) return false
  if (ptr === 0) return true
  const head = ptr >>> 2
  if (words[1] !== u32[head + CAPACITY]) return false
  for (let index = 2; index < words.length; index++) {
    if (words[index] !== u32[head + COLUMNS - 2 + index]) return false
  }
  return true
}

/** Records that the rows from `first` to `end`, exclusive, of the table at `field` were written. */
export function markRows({ u32 }: Memory, field: number, first: number, end: number): void {
  const head = u32[field >>> 2]! >>> 2
  const former = u32[head + DIRTY_END]!
  if (former === 0 || first < u32[head + DIRTY_FIRST]!) u32[head + DIRTY_FIRST] = first
  if (end > former) u32[head + DIRTY_END] = end
}
