import type { Blocks } from './external-blocks.ts'
import {
  CHECK,
  DEPTH,
  LINK_SHIFT,
  LISTED,
  NEXT,
  noteOf,
  PEAK,
  STATE,
  STRIDE,
  USED,
} from './external-rows.ts'

// The quick lists of an `ExternalTlsf`: last-in-first-out lists of freed blocks of one exact size,
// which the next allocation of that size reuses without a search and without changing its neighbours,
// which take listed blocks for live ones.
//
//     slot ──▶ block ──next──▶ block ──next──▶ 0        up to DEPTH blocks
//
// The slots are in `words`, one for each size from 1 to `largestQuick` units. A link is
// `block << LINK_SHIFT | number of blocks from there to the end of the list`, so that a push needs no
// counter.

/**
 * Adds a freed block to the quick list at `slot`, whose first link is `link`. `check` is the check of
 * the next block in its row. Requires: the list isn't full.
 */
export function pushQuick(
  words: Int32Array,
  slot: number,
  link: number,
  block: number,
  check: number,
): void {
  const row = (block * STRIDE) | 0
  words[(row + STATE) | 0] = check | LISTED
  words[(row + NEXT) | 0] = link
  words[slot] = (block << LINK_SHIFT) | ((link & DEPTH) + 1)
}

/**
 * Takes the block of `link`, the first one of the quick list of `size` units, and makes it live.
 * Returns the block.
 */
export function popQuick(blocks: Blocks, size: number, link: number): number {
  const { words, offsets } = blocks
  const block = link >> LINK_SHIFT
  const row = (block * STRIDE) | 0
  words[(blocks.quick + size) | 0] = words[(row + NEXT) | 0]!
  words[(row + STATE) | 0]! &= CHECK
  words[(row + NEXT) | 0] = noteOf(size)
  const used = offsets[USED]! + size
  offsets[USED] = used
  if (used > offsets[PEAK]!) offsets[PEAK] = used
  blocks.allocations = (blocks.allocations + 1) | 0
  return block
}

/**
 * Coalesces the blocks of the quick lists with their free neighbours. Constant time, because the
 * lists are short. Returns whether there was such a block.
 */
export function emptyQuickLists(blocks: Blocks): boolean {
  const { words, quick, largestQuick } = blocks
  let found = false
  for (let slot = quick + 1; slot <= quick + largestQuick; slot++) {
    for (let link = words[slot]!; link !== 0; link = words[slot]!) {
      const row = (link >> LINK_SHIFT) * STRIDE
      words[slot] = words[row + NEXT]!
      blocks.coalesce(link >> LINK_SHIFT, words[row + STATE]! & CHECK)
      found = true
    }
  }
  return found
}
