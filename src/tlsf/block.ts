// The layout of the heap in words of four bytes: the indices of the control words, and the format
// of block headers.
//
// A block is identified by the index of its header word. Sizes are counted in words and include the
// header, so that all numbers are small integers, even in a heap of 4 GiB. Sizes are even, because
// a granule has two words.
declare const block: unique symbol

/** Word index of a block's header. It is odd, so that the payload after it is 8-aligned. */
export type Block = number & { readonly [block]: true }

export const NO_BLOCK: Block = 0 as Block

/** Returns the byte offset of the payload of `block`. */
export const payloadOf = (block: Block): number => (block + 1) * 4

/** Returns the block whose payload starts at byte `offset`. */
export const blockAt = (offset: number): Block => ((offset >>> 2) - 1) as Block

// Control words, from the start of the buffer. Word 0 is always 0: read as a header, it makes
// `NO_BLOCK` a used block of size 0, which is too small for any request, so searches need no
// end-of-list test.
export const MAGIC = 1
/** Format version and number of list heads (see `format.ts`). */
export const FORMAT = 2
/** Number of words from the first block to the tail. */
export const HEAP_SIZE = 3
/** Number of words in live blocks. */
export const USED = 4
/** Maximum of `USED` so far. */
export const PEAK = 5
/**
 * Number of successful allocations. Wraps at 2^32, as `FREES` does; the difference of both is the
 * number of live blocks.
 */
export const ALLOCATIONS = 6
/** Number of frees. */
export const FREES = 7
/** The free block that is on no list (the victim), or 0. */
export const VICTIM = 8
/**
 * High-water mark: the words of blocks from this one on were never written and are 0, except for
 * the back link of the last block.
 */
export const TOUCHED = 9
/** Bit w: word w of the second level is not 0. */
export const FIRST_LEVEL = 10
/** Bit `list & 31` of word `list >> 5`: the list is not empty. */
export const SECOND_LEVEL = 11
export const SECOND_LEVEL_WORDS = 14
// Two words that belong to the arena. The allocator never reads them; `reset` sets them to 0.
/** The payload of the table of references, or 0. */
export const REFERENCES: number = SECOND_LEVEL + SECOND_LEVEL_WORDS
/**
 * The payload of the root block, from which a program that opens the heap reaches its data, or 0.
 */
export const ROOT: number = REFERENCES + 1
/** The first block of each list, by list number; 0 for none. */
export const HEADS: number = ROOT + 1

/**
 * Number of bytes that every heap counts as used: the eleven words up to the first level, and the
 * tail.
 */
export const FIXED_BYTES = 48

/** Flag of a header: the block is free. It is the sign bit, so that free headers are negative. */
export const FREE: number = 1 << 31
/** Flag of a header: the previous block is free, and the word before this header is its index. */
export const PREVIOUS_FREE: number = 1 << 30
/**
 * Flag of a used header: the block was allocated at an alignment above 8, which moves must keep.
 */
export const ALIGNED = 1
/**
 * The other bits of a header: the size of the block in words, an even number, masked in used
 * blocks.
 */
export const SIZE: number = PREVIOUS_FREE - 2
// Sizes of used blocks are stored XOR this mask. Plain sizes look like the small integers, flags
// and pointers that are common in payloads, so a pointer into the middle of a block would often be
// taken for a pointer to its start.
const MARK = 0x15a6_3d2e

/** Returns the size in words of the used block with this header. */
export const sizeOfUsed = (header: number): number => (header ^ MARK) & SIZE

/** Returns the header of a used block of `size` words, without flags. */
export const usedHeader = (size: number): number => size ^ MARK

/** Offset of the link to the next block of the list, in words from the header of a free block. */
export const NEXT = 1
/**
 * Offset of the link to the previous block; in the first block, to the word before the list head.
 */
export const PREVIOUS = 2

/** Number of words up to which a loop is faster than a call of `fill` or `copyWithin`. */
export const LONG = 64
/** Number of words of the header and the links of a free block, which can follow a live block. */
export const LINKED = 3
/** Minimum size of a block in words: a free block has a header, two links and a back link. */
export const MIN_SIZE = 4
/** Maximum size of the blocks in words, so that byte offsets fit into 32 bits. */
export const MAX_SIZE: number = 2 ** 30 - 1024
