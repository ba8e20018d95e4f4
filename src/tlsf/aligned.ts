import { listAbove } from './bitmap.ts'
import {
  ALIGNED,
  ALLOCATIONS,
  FIRST_LEVEL,
  FREE,
  HEADS,
  HEAP_SIZE,
  MARK,
  MIN_SIZE,
  NEXT,
  NO_BLOCK,
  payloadOf,
  PREVIOUS_FREE,
  SIZE,
  usedHeader,
  VICTIM,
  type Block,
} from './block.ts'
import { insert, SEARCH_LIMIT } from './lists.ts'
import { listOf } from './mapping.ts'
import { countUse, cut } from './split.ts'

// Allocation at alignments above 8. The aligned payload follows a gap at the start of a free block.
// The gap is empty, or large enough to become a free block itself.

/**
 * Finds a free block in which `size` words fit after the gap. Examines the first blocks of the
 * request's own list and the head of the next one, which can be suitably aligned by chance, and
 * then the lists whose blocks are large enough for any gap. Returns the victim if it is the closer
 * fit, and 0 if no block was found.
 */
export function findAligned(words: Int32Array, size: number, align: number): Block {
  const most = words[HEAP_SIZE]!
  if (size > most) return NO_BLOCK
  const own = listOf(size)
  let block = firstFit(words, words[HEADS + own]! as Block, SEARCH_LIMIT, size, align)
  if (block !== NO_BLOCK) return block
  const victim = words[VICTIM]! as Block
  const spare = words[victim]! & SIZE
  const victimFits = victim !== NO_BLOCK && fits(words, victim, size, align)
  const above = listAbove(words, FIRST_LEVEL, own)
  if (victimFits && (above === 0 || listOf(spare) <= above)) return victim
  block = firstFit(words, words[HEADS + above]! as Block, 1, size, align)
  if (block !== NO_BLOCK) return block
  const generous = size + align / 4 + 2
  if (generous <= most) {
    const ample = listOf(generous)
    const list = listAbove(words, FIRST_LEVEL, ample)
    if (victimFits && (list === 0 || listOf(spare) <= list)) return victim
    block = words[HEADS + list]! as Block
    if (block === NO_BLOCK) {
      block = firstFit(words, words[HEADS + ample]! as Block, SEARCH_LIMIT, size, align)
    }
  }
  return block === NO_BLOCK && victimFits ? victim : block
}

/**
 * Makes a live block of `size` words at the first aligned position in `block`. Returns the live
 * block.
 *
 * Requires: `block` is free, on no list, and not the victim.
 */
export function splitAligned(words: Int32Array, block: Block, size: number, align: number): Block {
  const found = words[block]! & SIZE
  const gap = gapOf(block, align)
  const aligned = (block + gap) as Block
  if (gap > 0) {
    words[block] = gap | FREE
    words[aligned - 1] = block
    insert(words, block, gap)
  }
  const taken = cut(words, aligned, found - gap, size)
  const flags = (gap > 0 ? PREVIOUS_FREE : 0) | (align > 8 ? ALIGNED : 0)
  words[aligned] = usedHeader(taken, words[MARK]!) | flags
  words[ALLOCATIONS]! += 1
  countUse(words, aligned, taken, taken)
  return aligned
}

function firstFit(
  words: Int32Array,
  block: Block,
  turns: number,
  size: number,
  align: number,
): Block {
  for (let turn = 0; turn < turns && block !== NO_BLOCK; turn++) {
    if (fits(words, block, size, align)) return block
    block = words[block + NEXT]! as Block
  }
  return NO_BLOCK
}

function fits(words: Int32Array, block: Block, size: number, align: number): boolean {
  return (words[block]! & SIZE) >= size + gapOf(block, align)
}

/**
 * Returns the number of words from `block` to the header of an aligned payload: 0, or at least
 * `MIN_SIZE`.
 */
export function gapOf(block: Block, align: number): number {
  if (align <= 8) return 0
  const misfit = payloadOf(block) % align
  const gap = misfit === 0 ? 0 : (align - misfit) / 4
  return gap > 0 && gap < MIN_SIZE ? gap + align / 4 : gap
}
