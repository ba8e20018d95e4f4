import { HEADS, MAX_SIZE, MIN_SIZE } from './block.ts'

/**
 * Sizes to lists, after Masmano et al. (2004): the first level is the power of two, the second
 * cuts it into 16. Blocks of fewer than 16 granules of two words have a list a size.
 *
 *     list = first level * 16 + second level
 *     level 0: 0 to 15 granules, one a list · level 1: 16 to 31, one · level 2: 32 to 63, two · …
 */
export const LEVEL_SHIFT = 4
export const LISTS_A_LEVEL: number = 1 << LEVEL_SHIFT

/** The list for free blocks of `size` words: every block on a list above it is larger. */
export function listOf(size: number): number {
  const granules = size >> 1
  if (granules < LISTS_A_LEVEL) return granules
  const log2 = 31 - Math.clz32(granules)
  return (
    ((log2 << LEVEL_SHIFT) + (granules >> (log2 - LEVEL_SHIFT)) - LISTS_A_LEVEL * LEVEL_SHIFT) | 0
  )
}

/** Word index of the first block of a heap of `size` words: control words and list heads are before it. */
export function firstBlockOf(size: number): number {
  return HEADS + ((listOf(size) >> LEVEL_SHIFT) + 1) * LISTS_A_LEVEL
}

/** Words of a heap with `size` words of blocks: control words, list heads, blocks, tail. */
export function heapWords(size: number): number {
  return firstBlockOf(size) + size + 1
}

/** The most words of blocks that a heap of `words` has room for, or 0 when not even one block fits. */
export function sizeWithin(words: number): number {
  let most = 0
  let largestMapped = 2 * LISTS_A_LEVEL - 2
  for (let heads = LISTS_A_LEVEL; HEADS + heads + MIN_SIZE < words; heads += LISTS_A_LEVEL) {
    const room = (words - HEADS - heads - 1) & ~1
    most = Math.max(most, Math.min(room, largestMapped, MAX_SIZE))
    if (largestMapped >= room) break
    largestMapped = largestMapped * 2 + 2
  }
  return most < MIN_SIZE ? 0 : most
}
