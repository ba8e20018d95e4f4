import {
  ALLOCATIONS,
  FREE,
  FREE_HEADER_WORDS,
  HIGH_WATER,
  MARK,
  MIN_SIZE,
  NO_BLOCK,
  PEAK,
  PREVIOUS_FREE,
  SIZE,
  USED,
  usedHeader,
  VICTIM,
  type Block,
} from './block.ts'
import { insert } from './lists.ts'

/**
 * Splits the `block` of `found` words: its start becomes a live block of at least `wanted` words,
 * and the rest becomes the victim. The previous victim is inserted into its list. A rest that is
 * too small stays in the block.
 *
 * Requires: `block` is free, large enough, on no list, and not the victim.
 */
export function split(words: Int32Array, block: Block, found: number, wanted: number): void {
  const rest = (found - wanted) | 0
  let taken = found
  if (rest >= MIN_SIZE) {
    const former = words[VICTIM]! as Block
    if (former !== NO_BLOCK) insert(words, former, words[former]! & SIZE)
    const remainder = (block + wanted) | 0
    words[remainder] = rest | FREE
    words[(remainder + rest - 1) | 0] = remainder
    words[VICTIM] = remainder
    taken = wanted
  } else {
    words[(block + found) | 0]! &= ~PREVIOUS_FREE
  }
  words[block] = usedHeader(taken, words[MARK]!)
  words[ALLOCATIONS] = (words[ALLOCATIONS]! + 1) | 0
  countUse(words, block, taken, taken)
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
