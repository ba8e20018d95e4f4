// The form of handles, and of slots. A file of its own with literals, because bundlers inline imported ones.

/** Bits of a handle that are the index of its slot. */
export const INDEX_BITS = 22
/** The bits of an index. */
export const INDEX = 0x3f_ffff
/** Number of indices. */
export const INDICES = 0x40_0000
/** The last of 256 generations. Handles have 30 bits, so they are small integers in each engine. */
export const LAST_GENERATION = 255
/** The sign bit marks free slots, and no handle is negative. */
export const FREE = -0x8000_0000
/** The bits of the next handle of a free slot. */
export const HANDLE = 0x7fff_ffff
/** Words of a `Slot`. */
export const WORDS = 3
