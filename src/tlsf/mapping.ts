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

/**
 * As `listOf`, for sizes in granules, up to 2^53 - 1: a list goes by the highest five bits of a size,
 * so that the lowest 23 of a large one can be left out. Not built on `listOf`, nor the other way
 * round. Measured: one call more on the way to each list costs `ExternalTlsf` 5 to 10 %.
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
