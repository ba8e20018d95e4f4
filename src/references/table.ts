// The format of the table of references, which `references.ts` describes. Bundlers insert these
// values where they are used only if this file imports nothing.

/** Number of words of the table before the slots. */
export const TABLE_HEADER = 4
/**
 * Index in the header of the number of slots, the number of entries, and the last generation used.
 */
export const SLOTS = 0
export const ENTRIES = 1
export const LAST_GENERATION = 2
/** Pointers are multiples of 8: their three lowest bits are dropped before hashing. */
export const HASH_SHIFT = 3
