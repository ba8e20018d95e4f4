import {
  ALLOCATIONS,
  type Block,
  FREE,
  LINKED,
  MIN_SIZE,
  NO_BLOCK,
  PEAK,
  PREVIOUS_FREE,
  SIZE,
  TOUCHED,
  USED,
  usedHeader,
  VICTIM,
} from './block.ts'
import { insert } from './lists.ts'

/**
 * Makes a live block of `wanted` words or more at the start of `block`, which is free, large enough,
 * off the lists and not the victim. A rest becomes the victim, and the former one goes on its list.
 */
export function carve(words: Int32Array, block: Block, wanted: number): void {
  const found = words[block]! & SIZE
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
  words[block] = usedHeader(taken)
  words[ALLOCATIONS] = (words[ALLOCATIONS]! + 1) | 0
  countUse(words, block, taken, taken)
}

/** Counts `more` used words, and as touched the `block` of `size` words with what may follow it. */
export function countUse(words: Int32Array, block: Block, size: number, more: number): void {
  const used = (words[USED]! + more) | 0
  words[USED] = used
  if (used > words[PEAK]!) words[PEAK] = used
  const touched = (block + size + LINKED) | 0
  if (touched > words[TOUCHED]!) words[TOUCHED] = touched
}
