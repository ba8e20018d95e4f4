// Maps sizes to lists as in Masmano et al. (2004): the first level is the power of two, and the
// second level divides it into 16 lists. Sizes below 16 granules of two words have a list each.
//
//     list = first level * 16 + second level
//     level 0: 0 to 15 granules, 1 size per list · level 1: 16 to 31, 1 · level 2: 32 to 63, 2 · …
export const LEVEL_SHIFT = 4
export const LISTS_A_LEVEL: number = 1 << LEVEL_SHIFT

/** Returns the list for free blocks of `size` words. Every block on a higher list is larger. */
export function listOf(size: number): number {
  const granules = size >> 1
  if (granules < LISTS_A_LEVEL) return granules
  const log2 = 31 - Math.clz32(granules)
  return (
    ((log2 << LEVEL_SHIFT) + (granules >> (log2 - LEVEL_SHIFT)) - LISTS_A_LEVEL * LEVEL_SHIFT) | 0
  )
}

/**
 * Returns the list for a size in granules, from 1 to 2^53 - 1. A list depends only on the highest
 * five bits of a size, so the lowest 23 bits of a large one can be dropped. `listOf` is not shared,
 * because one more call per list costs `ExternalTlsf` 5 to 10 % (measured).
 */
export function listOfGranules(granules: number): number {
  if (granules >= 2 ** 30) {
    return listOfGranules((granules / 2 ** 23) | 0) + 23 * LISTS_A_LEVEL
  }
  const small = granules | 0
  if (small < LISTS_A_LEVEL) return small
  const log2 = 31 - Math.clz32(small)
  return ((log2 << LEVEL_SHIFT) + (small >> (log2 - LEVEL_SHIFT)) - LISTS_A_LEVEL * LEVEL_SHIFT) | 0
}
