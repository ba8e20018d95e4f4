import {
  FREE,
  FREE_HEADER_WORDS,
  HIGH_WATER,
  MIN_SIZE,
  NO_BLOCK,
  PEAK,
  PREVIOUS_FREE,
  USED,
  VICTIM,
  type Block,
} from './block.ts'
import { insert } from './lists.ts'

/**
 * Splits `whole` words at `block`, between used neighbours, after `wanted` words. The rest becomes
 * free: it is the victim if there is none, and is inserted into its list otherwise. Returns the
 * number of words before the rest. The caller writes their header.
 */
export function cut(words: Int32Array, block: Block, whole: number, wanted: number): number {
  const end = block + whole
  const rest = whole - wanted
  if (rest < MIN_SIZE) {
    words[end]! &= ~PREVIOUS_FREE
    return whole
  }
  const remainder = (block + wanted) as Block
  words[remainder] = rest | FREE
  words[end - 1] = remainder
  words[end]! |= PREVIOUS_FREE
  if (words[VICTIM] === NO_BLOCK) words[VICTIM] = remainder
  else insert(words, remainder, rest)
  return wanted
}

/**
 * Adds `more` words to the used ones, and raises the high-water mark to the end of the `block` of
 * `size` words and of the header and links of a free block that can follow it.
 */
export function countUse(words: Int32Array, block: Block, size: number, more: number): void {
  const used = (words[USED]! + more) | 0
  words[USED] = used
  if (used > words[PEAK]!) words[PEAK] = used
  const highWater = (block + size + FREE_HEADER_WORDS) | 0
  if (highWater > words[HIGH_WATER]!) words[HIGH_WATER] = highWater
}
