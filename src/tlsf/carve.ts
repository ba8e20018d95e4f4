import {
  ALLOCATIONS,
  type Block,
  FREE,
  MIN_SIZE,
  NO_BLOCK,
  PEAK,
  PREVIOUS_FREE,
  SIZE,
  USED,
  VICTIM,
} from './block.ts'
import { insert } from './lists.ts'

/**
 * Makes a live block of `wanted` words or more at the start of `block`, which is free, large enough,
 * off the lists and not the victim. A rest becomes the victim, and the former victim goes on its
 * list. Answers the words of the live block.
 */
export function carve(words: Int32Array, block: Block, wanted: number): number {
  const found = words[block]! & SIZE
  if (found - wanted < MIN_SIZE) return use(words, block, found)
  const former = words[VICTIM]! as Block
  if (former !== NO_BLOCK) insert(words, former, words[former]! & SIZE)
  return split(words, block, found, wanted)
}

/** The same at the start of the victim, which stays the victim in what is left of it. */
export function carveVictim(words: Int32Array, victim: Block, wanted: number): number {
  const found = words[victim]! & SIZE
  if (found - wanted >= MIN_SIZE) return split(words, victim, found, wanted)
  words[VICTIM] = NO_BLOCK
  return use(words, victim, found)
}

/** Counts a live block of `taken` words. */
export function countAllocation(words: Int32Array, taken: number): void {
  const used = (words[USED]! + taken) | 0
  words[USED] = used
  if (used > words[PEAK]!) words[PEAK] = used
  words[ALLOCATIONS] = (words[ALLOCATIONS]! + 1) | 0
}

/** Cuts `block` in two: a live one of `wanted` words, and the victim. */
function split(words: Int32Array, block: Block, found: number, wanted: number): number {
  const rest = (found - wanted) | 0
  const remainder = (block + wanted) | 0
  words[block] = wanted
  words[remainder] = rest | FREE
  words[(remainder + rest - 1) | 0] = remainder
  words[VICTIM] = remainder
  return wanted
}

/** Makes all of `block` a live one. */
function use(words: Int32Array, block: Block, found: number): number {
  words[block] = found
  words[(block + found) | 0]! &= ~PREVIOUS_FREE
  return found
}
