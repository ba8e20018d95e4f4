// The metadata of `ExternalTlsf`: two arrays of rows. A block has a row in each, 28 bytes in total,
// and is identified by the number of its row.
//
//     words     │ list heads │ bitmap │ quick lists │ tail │ block │ …        5 words per row
//     offsets   │ used │ peak │                     │ tail │ block │ …        1 number per row
//
//     row of a block    offset · before · after · next · previous · state
//
// The size of a block is the difference between the offset of the block `after` it and its own. The
// row of the tail closes the ring: it is after the last block and before the first, and its offset
// is the capacity of the heap. The list heads and the bitmap exist from the start; the quick lists
// and the rows are created with the first block.
//
// A quick list is a last-in-first-out list of freed blocks of one exact size, which the next
// request of that size reuses without changing their neighbours. There is one for each size from 1
// to `largestQuick` units. A link is `block << LINK_SHIFT | number of blocks from there to the end of
// the list`, so that no counter is needed; 0 ends the list.
//
// This file has no imports, because esbuild inlines constants only of files without imports.

/** Number of words of a row in `words`; those of a block start at `block * STRIDE`. */
export const STRIDE = 5
/** The block with the next lower offset. */
export const BEFORE = 0
/** The block with the next higher offset. */
export const AFTER = 1
/**
 * Free block: the next block of its list. Block on a quick list: the next link. Live block: a
 * record of its size. Unused row: the next one.
 */
export const NEXT = 2
/** Free block: index in `words` of the row or list head whose `NEXT` is this block. */
export const PREVIOUS = 3
/**
 * The check in the region of the row's live block, or, with the flags `FREE` or `LISTED`, of its
 * next block.
 */
export const STATE = 4

/** Maximum size in units of the blocks on quick lists. */
export const MOST_QUICK = 128
/** Number of units of a heap for each of its quick lists. */
export const UNITS_A_LIST = 32
/** Maximum number of blocks of a quick list, and the bits of a link that count them. */
export const DEPTH = 3
/** Position in a link of the number of its block. */
export const LINK_SHIFT = 2

/** No block: row 0 never belongs to a block. */
export const NONE = 0

/** Indices in `offsets` of the number of units in live blocks, and of its maximum so far. */
export const USED = 0
export const PEAK = 1

/** Maximum number of rows, which the low bits of a region identify. */
export const MAX_ROWS: number = 2 ** 26

/** Flag of a state: the row has no live block. It is the sign bit. */
export const FREE: number = 1 << 31
/**
 * Flags of a state: the row's block is on a quick list. Coalescing takes it for a live block, because
 * only states of other free blocks are less than this.
 */
export const LISTED: number = 3 << 30
/** The bits of a check. */
export const CHECK: number = 2 ** 27 - 1
/** The state, without the flag, of a row whose checks are used up, which is never used again. */
export const USED_UP: number = 2 ** 27

// First checks are in the lower half of the range, which leaves at least 2^26 generations.
const FIRST_CHECKS: number = 2 ** 26 - 1
// 2^27 divided by the golden ratio, which spreads the first checks of adjacent rows.
const SPREAD = 82_951_525

/** Returns the region of the live block in row `block` with `state`. */
export function regionOf(state: number, block: number): number {
  return state * MAX_ROWS + block
}

/** Returns the check of the first region of row `block`, in a heap with this `salt`. */
export function firstCheck(block: number, salt: number): number {
  return (salt + Math.imul(block, SPREAD)) & FIRST_CHECKS
}

/**
 * Returns the record of a live block's size. Sizes that differ in one bit have different records.
 */
export function noteOf(size: number): number {
  return (size + size / 2 ** 32) | 0
}

/** Returns the number of units from `offset` to the next multiple of `align`, a power of two. */
export function gapOf(offset: number, align: number): number {
  // Bitwise operators work modulo 2^32, so the lowest 30 bits are right for offsets of any size.
  if (align <= 2 ** 30) return -offset & (align - 1)
  return Math.ceil(offset / align) * align - offset
}
