// The head of a map, or of a set, is a block of these words. Entries are in insertion order, in
// arrays of one block; the index is a hash table of `probe.ts`, whose value is an entry's number +
// 1:
//
//     head     │ size │ used │ capacity │ shift │ index │ values │ keys │ live │ mask │ … │
//     entries  │ value 0 │ value 1 │ … │ key 0 │ key 1 │ … │ live bits, in words │
//     index    │ key or hash │ entry + 1 │ key or hash │ entry + 1 │ …
//
// A removed entry leaves a hole, whose live bit is 0. Holes are closed when an entry is added and
// there is no room: by moving the entries after them, if at least a quarter are holes, and
// otherwise when the entries get a larger block. Keys of up to four bytes are in the index
// themselves; other keys are represented by a hash there. At most three quarters of the index are
// taken. Bundlers insert these constants where they are used only if this file imports nothing.

/** Number of entries. */
export const SIZE = 0
/** Number of entries and holes: the number of the next entry. */
export const USED = 1
/** Number of entries for which the block has room. */
export const CAPACITY = 2
/** 32 less the logarithm of the number of slots of the index. */
export const SHIFT = 3
/** Byte offset of the index. */
export const INDEX = 4
/** Byte offset of the block of the entries, which starts with the values. */
export const VALUES = 5
/** Byte offset of the keys. */
export const KEYS = 6
/** Byte offset of the live bits. */
export const LIVE = 7
/** The bits of keys, or of hashes, that the arena's seed inverts. */
export const MASK = 8
/** How often entries got other numbers, and how often all were removed. Iterators compare them. */
export const MOVES = 9
export const CLEARS = 10

/** Number of words of the head. */
export const HEAD_WORDS = 12
