import { mismatch, type OffheapError } from '../errors.ts'
import { FREE_HEADER_WORDS, LOOP_MAX_WORDS } from '../tlsf/block.ts'
import { sizeIn } from '../tlsf/walk.ts'

// A snapshot: a header, and the words of a heap without the interiors of its free blocks.
//
//     │ magic │ checksum │ version │ bytes of the heap │ bytes after the header │ packed words …
//
//     heap    │ control words │ lists │ used │ free ·················· │ used │ used │ tail │
//     packed  │ control words │ lists │ used │ 3 words │ its last word │ used │ used │ tail │
//
// A free block is packed into its header, its links and its back link. No table says where the
// words belong: a reader meets each header before the words that follow it. The words of the lock
// and of the identity are 0, sizes are marked with the first mark, and the high-water mark is the
// lowest one that is valid, so that two snapshots of equal blocks and lists are equal.

export const SNAPSHOT_MAGIC = 0x4e53_464f
export const SNAPSHOT_VERSION = 2

export const CHECKSUM = 1
export const VERSION = 2
export const HEAP_BYTES = 3
export const PACKED_BYTES = 4
/** Number of words before the packed ones. */
export const HEADER_WORDS = 5

/** Number of words of a packed free block. */
const PACKED_FREE: number = FREE_HEADER_WORDS + 1

/** Words that hold the blocks of a heap from `start` on, in place or packed. */
export interface Blocks {
  readonly words: Int32Array
  /** Index of the header of the first block. */
  readonly start: number
  readonly packed: boolean
  /** The first block of the heap and its tail, as indices of words in the heap. */
  readonly first: number
  readonly tail: number
  /** The mask of the sizes of used blocks. */
  readonly mark: number
}

/**
 * Returns the runs of words that a snapshot contains, from the control words to the tail: the index
 * in the heap and the length of each in turn. Terminates on any words, and reads none outside of
 * `words`.
 *
 * @returns The runs; null when a header has an invalid size.
 */
export function runsOf({ words, start, packed, first, tail, mark }: Blocks): number[] | null {
  const runs: number[] = []
  let at = start
  let run = 0
  for (let block = first; block < tail;) {
    if (at >= words.length) return null
    const signed = sizeIn(words[at]!, mark)
    const size = Math.abs(signed)
    if (size === 0 || size > tail - block) return null
    if (signed < 0 && size > PACKED_FREE) {
      runs.push(run, block + FREE_HEADER_WORDS - run)
      run = block + size - 1
    }
    at += packed && signed < 0 ? PACKED_FREE : size
    block += size
  }
  runs.push(run, tail + 1 - run)
  return runs
}

/** Returns the number of words of all runs. */
export function lengthOf(runs: readonly number[]): number {
  let length = 0
  for (let at = 1; at < runs.length; at += 2) length += runs[at]!
  return length
}

/**
 * Changes the mark in the headers of the used blocks of a run, which starts with the header at
 * `start` and ends before `end`.
 */
export function changeMark(
  words: Int32Array,
  start: number,
  end: number,
  mark: number,
  to: number,
): void {
  const change = mark ^ to
  if (change === 0) return
  for (let at = start; at < end;) {
    const header = words[at]!
    if (header >= 0) words[at] = header ^ change
    // The tail has no size.
    at += Math.abs(sizeIn(header, mark)) || end
  }
}

/** Copies `length` words from index `start` of `source` to index `at` of `target`. */
export function copyRun(
  source: Int32Array,
  start: number,
  target: Int32Array,
  at: number,
  length: number,
): void {
  if (length > LOOP_MAX_WORDS) target.set(source.subarray(start, start + length), at)
  else for (let k = 0; k < length; k++) target[at + k] = source[start + k]!
}

const MULTIPLIER = 0x9e37_79b1 | 0

/**
 * Returns the checksum of all words after it. A change of any one word changes it, because each
 * step is invertible in each of its two words. With four independent lanes it takes about as long
 * as a sum of all words: six to nine times as long as a copy within the cache (measured).
 */
export function checksumOf(words: Int32Array): number {
  const end = words.length
  let a = 1
  let b = 2
  let c = 3
  let d = 4
  let at = CHECKSUM + 1
  for (; at < end - 7; at += 8) {
    a = mixed(a, words[at]!, words[at + 1]!)
    b = mixed(b, words[at + 2]!, words[at + 3]!)
    c = mixed(c, words[at + 4]!, words[at + 5]!)
    d = mixed(d, words[at + 6]!, words[at + 7]!)
  }
  for (; at < end; at++) a = mixed(a, words[at]!, 0)
  return Math.imul(Math.imul(Math.imul(a, 31) ^ b, MULTIPLIER) ^ c, MULTIPLIER) ^ d
}

// The second word is rotated, so that two changes of a sign don't cancel out.
function mixed(lane: number, one: number, other: number): number {
  const product = Math.imul(lane ^ one, MULTIPLIER)
  return ((product << 15) | (product >>> 17)) ^ ((other << 7) | (other >>> 25))
}

/** Returns the error for bytes that are not a whole snapshot. */
export function notASnapshot(
  got: string,
  expected: string,
  cure: string = 'Pass the whole, unchanged result of snapshot()',
): OffheapError {
  return mismatch('INVALID_SNAPSHOT', 'invalid snapshot', got, expected, cure)
}
