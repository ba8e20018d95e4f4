/**
 * How `ExternalTlsf` writes down its blocks, in two arrays of rows; a block has a row in both, 28
 * bytes together, and is named by the number of its row.
 *
 *     words     │ list heads │ bitmap │       │ tail │ block │ block │ …        5 words a row
 *     offsets   │ used │ peak │               │ tail │ block │ block │ …        1 number a row
 *
 *     a block's row    offset · before · after · next · previous · state
 *
 * A block's size is the offset of the block `after` it less its own. The tail's row closes the
 * ring: it is after the last block and before the first, and its offset is the heap's capacity. What
 * stands in front of it is there from the start; rows are made with the first block.
 *
 * No imports here: only in files without them does esbuild put the values of constants in place.
 */

/** Words of a row in `words`; a block's are at `block * STRIDE`. */
export const STRIDE = 5
/** The block physically before. */
export const BEFORE = 0
/** The block physically behind. */
export const AFTER = 1
/** Free: the next block of its list. Live: a note of its size. Unused: the next unused row. */
export const NEXT = 2
/** Free: where in `words` the row or the head begins whose `next` leads here. */
export const PREVIOUS = 3
/** The check that regions of this row's block carry now, or with `FREE` will carry next. */
export const STATE = 4

/** No block: row 0 is never a block's. */
export const NONE = 0

/** In `offsets`: units in live blocks, and the most that they have been. */
export const USED = 0
export const PEAK = 1

/** What a region's low bits can name. */
export const MAX_ROWS: number = 2 ** 26

/** Flag of a state: no live block is in this row. The sign bit. */
export const FREE: number = 1 << 31
/** The bits of a check. */
export const CHECK: number = 2 ** 27 - 1
/** The state, but for the flag, of a row whose checks are used up: no block will have it again. */
export const USED_UP: number = 2 ** 27

/** First checks are in the lower half, which leaves 2^26 generations at least. */
const FIRST_CHECKS: number = 2 ** 26 - 1
/** 2^27 over the golden ratio: keeps the first checks of neighbouring rows far from one another. */
const SPREAD = 82_951_525

/** The region of the live block in row `block` with `state`. */
export function regionOf(state: number, block: number): number {
  return state * MAX_ROWS + block
}

/** The check of the first region of row `block`, in a heap with this `salt`. */
export function firstCheck(block: number, salt: number): number {
  return (salt + Math.imul(block, SPREAD)) & FIRST_CHECKS
}

/** What a live block notes of its size. A change of one bit in the size is one in the note. */
export function noteOf(size: number): number {
  return (size + size / 2 ** 32) | 0
}

/** Units from `offset` to the next multiple of `align`, a power of two. */
export function gapOf(offset: number, align: number): number {
  // Bits are counted modulo 2^32, which leaves the lowest 30 right, however large the offset.
  if (align <= 2 ** 30) return -offset & (align - 1)
  return Math.ceil(offset / align) * align - offset
}
