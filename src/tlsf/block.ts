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
// end-of-list test. The words that every call reads or writes come first, in one cache line.
export const MAGIC = 1
export const MAGIC_VALUE = 0x4850_464f
/** Format version, number of list heads and of quick lists (see `format.ts`). */
export const FORMAT = 2
// The version is in the lowest byte, the number of quick lists in the highest one, and the number
// of list heads between them: two shifts extract it.
export const HEADS_SHIFT = 8
export const HEADS_RIGHT = 16
export const QUICK_SHIFT = 24
/** Number of words from the first block to the tail. */
export const HEAP_SIZE = 3
/** Mask of the sizes of used blocks: `reset` changes it. */
export const MARK = 4
/** Number of words in live blocks. */
export const USED = 5
/** Maximum of `USED` so far. */
export const PEAK = 6
/**
 * Number of successful allocations. Wraps at 2^32, as `FREES` does; the difference of both is the
 * number of live blocks.
 */
export const ALLOCATIONS = 7
/** Number of frees. */
export const FREES = 8
/** The free block that is on no list (the victim), or 0. */
export const VICTIM = 9
/**
 * High-water mark: the words of blocks from this one on were never written and are 0, except for
 * the back link of the last block.
 */
export const HIGH_WATER = 10
// Words of the lock and of the heap's identity, which `reset` keeps.
/** State of the lock of a shared arena, or 0. */
export const LOCK = 11
/** The thread that holds the lock, or 0. */
export const LOCK_OWNER = 12
/**
 * Random number by which a shared buffer is recognized through several objects for it; 0 until two
 * of them are compared (see `memory.ts`).
 */
export const IDENTITY = 13
/** Bit w: word w of the second level is not 0. `reset` sets the words from this one on to 0. */
export const FIRST_LEVEL = 14
/** Bit `list & 31` of word `list >> 5`: the list is not empty. */
export const SECOND_LEVEL = 15
export const SECOND_LEVEL_WORDS = 14
// Words that belong to the arena. The allocator never reads them.
/** The payload of the table of references, or 0. */
export const REFERENCES: number = SECOND_LEVEL + SECOND_LEVEL_WORDS
/**
 * The payload of the root block, from which a program that opens the heap reaches its data, or 0.
 */
export const ROOT: number = REFERENCES + 1
/** The deep hash of the root's type: its low word, then its high word; 0 for a root without type. */
export const ROOT_HASH: number = ROOT + 1
/** The payload of a directory of named roots, or 0. Reserved: no version writes it yet. */
export const DIRECTORY: number = ROOT_HASH + 2
/** Number of pins of all threads (see `pins.ts`). */
export const PINS: number = DIRECTORY + 1
/** The first block of each list, by list number; 0 for none. The number is odd, as `Block` is. */
export const HEADS: number = PINS + 1

/**
 * Number of bytes that every heap counts as used, for its control words and the tail. The list
 * heads and later control words are not part of the capacity.
 */
export const FIXED_BYTES = 48

// A header, bit by bit. A `listed` block is on a quick list. Its size has at most 7 bits, and all
// bits above are inverted, bit 29 too, which is the same in all masks: no used block has that size.
//
//     bit        31     30              29     28 … 7            6 … 1             0
//     free     │ 1    │ previous free │ size in words, up to 2^30                │ 0       │
//     used     │ 0    │ previous free │ 1    │ size in words, xor mark           │ aligned │
//     listed   │ 0    │ previous free │ 0    │ ones, xor mark  │ size, xor mark  │ 0       │
//
// Bit 29 of a used block is 0 if a field owns the block (see `owned.ts`).

/** Flag of a header: the block is free. It is the sign bit, so that free headers are negative. */
export const FREE: number = 1 << 31
/** Flag of a header: the previous block is free, and the word before this header is its index. */
export const PREVIOUS_FREE: number = 1 << 30
/**
 * Flag of a used header: the block was allocated at an alignment above 8, which moves must keep.
 */
export const ALIGNED = 1
/** The bits of a header that have the size in words, an even number. */
export const SIZE: number = PREVIOUS_FREE - 2
// Sizes of used and listed blocks are stored XOR a mask, which each `reset` changes. Plain sizes
// look like the small integers, flags and pointers that are common in payloads, so a pointer into
// the middle of a block would often be taken for a pointer to its start. Every mask has bit 29, so
// that neither 0 nor an integer below 2^29 is a header.
export const FIRST_MARK = 0x35a6_3d2e

/**
 * Returns the mask after `mark`. The masks count in binary with the highest bit first, so that the
 * masks of any 2^n resets in a row differ in their n highest bits: a header from before a reset has
 * a size beyond the end of any heap of less than 2^(31-n) bytes.
 */
export function markAfter(mark: number): number {
  let bit = 2 ** 28
  while (bit > 1 && ((mark ^ FIRST_MARK) & bit) !== 0) {
    mark ^= bit
    bit >>= 1
  }
  return bit > 1 ? mark ^ bit : mark
}

/** Returns the size in words of the used block with this header. */
export const sizeOfUsed = (header: number, mark: number): number => (header ^ mark) & SIZE

/** Returns the header of a used block of `size` words, without flags. */
export const usedHeader = (size: number, mark: number): number => size ^ mark

/**
 * Bits of a size that only blocks on quick lists have: such a size is larger than that of any used
 * block, whichever mask is used to read it. A pointer to a listed block is therefore refused as one
 * to a block beyond the end, after a `reset` too.
 */
export const LISTED = 0x3fff_ff80

/** Returns the size in words of the listed block with this header; another number for others. */
export const sizeOfListed = (header: number, mark: number): number =>
  (header ^ mark ^ LISTED) & ~PREVIOUS_FREE

/** Offset of the link to the next block of the list, in words from the header of a free block. */
export const NEXT = 1
/**
 * Offset of the link to the previous block; in the first block, to the word before the list head.
 */
export const PREVIOUS = 2

/** Number of words up to which a loop is faster than a call of `fill` or `copyWithin`. */
export const LOOP_MAX_WORDS = 64
/** Number of words of the header and the links of a free block, which can follow a live block. */
export const FREE_HEADER_WORDS = 3
/** Minimum size of a block in words: a free block has a header, two links and a back link. */
export const MIN_SIZE = 4
/** Maximum size of all blocks together in words, so that byte offsets fit into 32 bits. */
export const MAX_SIZE: number = 2 ** 30 - 1024
/** Maximum size of a used block in words: larger sizes mark blocks of quick lists. */
export const MAX_USED_SIZE: number = 2 ** 29 - 1024
/** Maximum size of a payload in bytes. */
export const MAX_BYTES: number = MAX_USED_SIZE * 4 - 16
