// The format of slot maps. They share some words with pools: see `src/slots.ts`.
//
//     field      │ head │
//     head       │ limit │ salt │ length │ directory │ free │ capacity │ absent │
//                │ added (2) │ 0 │ stride │ slots │ start │ bytes │ former │
//     directory  │ chunk 0 │ chunk 1 │ …
//     chunk      │ key │ owner │ number │ retired │ word of slot 0 │ … │ slot 0 │ slot 1 │ …
//
// A slot has an index: the number of its chunk times the number of slots of a chunk, and its number
// there. A handle is the index and, in the higher bits, a generation, which rises whenever the
// struct in the slot is removed. So no handle is ever given out twice: a slot whose generations are
// used up is retired. Index 0 is never used, so that handle 0 refers to nothing.
//
//     live slot     the handle itself (wide: the generation)
//     free slot     bit 31, the next generation, and the index of the next free slot
//                   (wide: that index is a word of its own, after the words of all slots)
//     retired slot  bits 31 and 30
//
// An entry of the directory is the address of a chunk, or for a chunk that isn't there, 1 and twice
// the generation with which its slots begin. Free slots form a stack: reuse is in the cache, and
// the slots at the top are worn out together, so that their chunk can be given back as a whole.

/** Index of the number of slots that the entries of the directory stand for. */
export const LIMIT = 0
/** Index of the pointer to the directory. */
export const DIRECTORY = 3
/** Index of the index of the first free slot; 0 for none. */
export const FREE = 4
/** Index of the number of slots that are live or free. */
export const CAPACITY = 5
/** Index of the number of an entry: those before it have a chunk, or can have none. */
export const ABSENT = 6
/** Index of the word of the slot that was taken last, and after it, in wide maps, its index. */
export const ADDED = 7
/** Index of the head whose elements are being replaced, otherwise 0. */
export const FORMER = 14
/** Number of words of the head. */
export const HEAD_WORDS = 15

/** Index in a chunk of its number, and of the number of slots that are never used again. */
export const NUMBER = 2
export const RETIRED_COUNT = 3

/** The word of a retired slot. */
export const RETIRED = 0xc000_0000
/** The bit of a free or retired slot. */
export const NOT_LIVE = 0x8000_0000
