/**
 * The heap's layout in words of four bytes: where the control words stand and how a header is read.
 *
 * A block is named by the index of its header word, and its size is counted in words, header
 * included: small integers throughout, also in a heap of 4 GiB. Sizes are even: whole granules.
 */
declare const block: unique symbol

/** Word index of a block's header; always odd, so that the payload behind it is 8-aligned. */
export type Block = number & { readonly [block]: true }

export const NO_BLOCK: Block = 0 as Block

/** Byte offset of the payload of `block`. */
export const payloadOf = (block: Block): number => (block + 1) * 4

/** The block whose payload starts at byte `offset`. */
export const blockAt = (offset: number): Block => ((offset >>> 2) - 1) as Block

// Control words, from the start of the buffer. Word 0 is 0 for ever: read as a header, `NO_BLOCK` is a
// used block of size 0, too small for any request, which spares a question at each end of a list.
export const MAGIC = 1
/** Format version and number of list heads: see `format.ts`. */
export const FORMAT = 2
/** Words from the first block to the tail. */
export const HEAP_SIZE = 3
/** Words in live blocks. */
export const USED = 4
/** The most that `USED` has been. */
export const PEAK = 5
/** Calls that gave a block. Wraps at 2^32, as `FREES` does; their difference is the live blocks. */
export const ALLOCATIONS = 6
/** Calls that took one back. */
export const FREES = 7
/** The free block that is on no list, or 0. */
export const VICTIM = 8
/** From this word on the blocks' words have never been written and are 0, but for the last back link. */
export const TOUCHED = 9
/** Bit w: word w of the second level is not 0. */
export const FIRST_LEVEL = 10
/** Bit `list & 31` of word `list >> 5`: the list is not empty. */
export const SECOND_LEVEL = 11
export const SECOND_LEVEL_WORDS = 14
// Two words of the heap's owner, which the allocator never reads; `reset` makes them 0.
/** The payload of the table of references, or 0. */
export const REFERENCES: number = SECOND_LEVEL + SECOND_LEVEL_WORDS
/** The payload of the block where a program that opens the heap finds its data, or 0. */
export const ROOT: number = REFERENCES + 1
/** The first block of each list, by list number; 0 for none. */
export const HEADS: number = ROOT + 1

/** Bytes that every heap counts as used: the eleven words up to the first level, and the tail. */
export const FIXED_BYTES = 48

/** Flag of a header: the block is free. The sign bit. */
export const FREE: number = 1 << 31
/** Flag of a header: the block before is free, and the word before this header is its index. */
export const PREVIOUS_FREE: number = 1 << 30
/** Flag of a used header: allocated at a multiple above 8, which moves must keep. */
export const ALIGNED = 1
/** The other bits of a header: the words of the block, an even number; in a used one marked. */
export const SIZE: number = PREVIOUS_FREE - 2
/**
 * What the size of a used block is exchanged against (xor). Bare sizes look like the small
 * integers, flags and pointers that payloads are full of: a pointer into the middle of a block
 * would often pass for one to its start.
 */
const MARK = 0x15a6_3d2e

/** The words of the used block that `header` begins. */
export const sizeOfUsed = (header: number): number => (header ^ MARK) & SIZE

/** The header of a used block of `size` words, without flags. */
export const usedHeader = (size: number): number => size ^ MARK

/** Offset of the link to the next block of the list, in words from the header of a free block. */
export const NEXT = 1
/** Offset of the link to the previous block; the first one's leads to the word before the head. */
export const PREVIOUS = 2

/** Words up to which a loop is faster than a call of `fill` or `copyWithin`. */
export const LONG = 64
/** Words of the header and the links of a free block, which may stand behind a live one. */
export const LINKED = 3
/** A free block holds a header, two links and a back link. */
export const MIN_SIZE = 4
/** What byte offsets of 32 bits can name, in words. */
export const MAX_SIZE: number = 2 ** 30 - 1024
