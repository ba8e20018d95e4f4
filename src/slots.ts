import { bytesOfBlock } from './block-bytes.ts'
import type { Memory } from './memory.ts'

// The format of pools, which the collections write, and references read: a slot is a target
// without a block of its own.
//
//     field   │ head │
//     head    │ word │ salt │ length │ base │ room │ first │ last │ chunks │ empty │
//             │ last serial │ stride │ slots │ start │ bytes │
//     chunk   │ key │ owner │ next │ previous │ next room │ previous room │ has room │
//             │ hint │ serial │ bitmap │ slot 0 │ slot 1 │ …
//
// A chunk is a block at a multiple of its size, a power of two, of which the allocator's header
// takes four bytes, so that the address of a slot contains that of its chunk. The bitmap alone
// decides which slots are live. New structs fill one word of a bitmap after the other; the head has
// the current one. Where the field is 0, the first words of the arena are read as the head: word 0
// is 0, so there is no current word, and word 1 is a constant that is never a salt. So the hot
// methods need no test.
//
// Slot maps (`collections/slot-map-words.ts`) have the same words in their heads from the salt on,
// as far as this file reads them, with 0 as the last serial number. Their chunks have the same key
// and owner, and a word for each slot instead of the bitmap.

/**
 * Index in the head of the word index of the bitmap's word from which slots are taken, a word of the
 * first chunk with room; 0 for none.
 */
export const WORD = 0
/** Index of a number that other pools, also those before a reset, hardly have. */
export const SALT = 1
/** Index of the number of live slots. */
export const LENGTH = 2
/** Index of the address of the slot of bit 0 in the current word. */
export const BASE = 3
/**
 * Index of the first chunk that has room: a free slot, as far as is known. Only the first of these
 * chunks can be full.
 */
export const ROOM = 4
/** Index of the first and the last chunk, in the order of iteration. */
export const FIRST = 5
export const LAST = 6
/** Index of the number of chunks. */
export const CHUNKS = 7
/** Index of the chunk that lost its last struct most recently; it can have new ones. 0 for none. */
export const EMPTY = 8
/** Index of the serial number of the last chunk. */
export const LAST_SERIAL = 9
/** Index of the distance of slots in bytes, and of their number in a chunk. */
export const STRIDE = 10
export const SLOTS = 11
/** Index of the offset of the first slot in a chunk, and of the size of a chunk, in bytes. */
export const START = 12
export const CHUNK_BYTES = 13
/** Number of words of the head. */
export const HEAD_WORDS = 14

/** Index in a chunk of the exclusive or of its address and the salt of its pool. */
export const KEY = 0
/** Index of the head of its pool. */
export const OWNER = 1
export const NEXT = 2
export const PREVIOUS = 3
/** Index of the neighbours among the chunks with room. */
export const NEXT_ROOM = 4
export const PREVIOUS_ROOM = 5
/** Index of 1 for a chunk with room, 0 for others. */
export const HAS_ROOM = 6
/** Index of the number of a word of the bitmap: those before it have no clear bit. */
export const HINT = 7
/** Index of a number that is greater than those of the chunks before it. */
export const SERIAL = 8
/** Index of the bitmap. */
export const BITMAP = 9

/** Index in a chunk of a slot map of the words of its slots. That of a free one is negative. */
export const SLOT_WORDS = 4

/** Sizes of the smallest and the largest chunks in bytes, powers of two. */
export const LEAST_CHUNK = 0x80
export const MOST_CHUNK = 0x4000_0000

/** Size of the chunks of most pools. */
const USUAL_CHUNK = 0x1000

/**
 * Returns the head of the pool or the slot map whose live slot starts at `ptr`; 0 for every other
 * address. Examines the few addresses at which the chunk can be. Takes no lock.
 */
export function poolOf(memory: Pick<Memory, 'u32' | 'i32'>, ptr: number): number {
  const usual = poolWith(memory, ptr, USUAL_CHUNK)
  if (usual !== 0) return usual
  // Shifts, because powers are slow: with them, a search took 276 ns on Node 20, 88 on Node 26.
  for (let bytes = LEAST_CHUNK; bytes > 0 && bytes <= MOST_CHUNK; bytes <<= 1) {
    const pool = poolWith(memory, ptr, bytes)
    if (pool !== 0) return pool
  }
  return 0
}

/**
 * Returns whether the slots around `ptr` have `size` bytes, in a chunk of the usual size. False says
 * nothing. Requires: `ptr` is a live block or a live slot.
 */
export function isUsualSlot({ u32 }: Pick<Memory, 'u32'>, ptr: number, size: number): boolean {
  const chunk = (ptr & -USUAL_CHUNK) >>> 0
  const head = u32[(chunk >>> 2) + OWNER]! >>> 2
  return (
    u32[(chunk >>> 2) + KEY] === (chunk ^ u32[head + SALT]!) >>> 0 &&
    u32[head + CHUNK_BYTES] === USUAL_CHUNK &&
    u32[head + STRIDE] === size
  )
}

/** Does the same as `poolOf` for a pool whose chunks have `bytes` bytes. */
function poolWith(memory: Pick<Memory, 'u32' | 'i32'>, ptr: number, bytes: number): number {
  const { u32 } = memory
  const chunk = (ptr & -bytes) >>> 0
  const owner = u32[(chunk >>> 2) + OWNER]
  if (chunk === 0 || owner === undefined || owner === 0 || (owner & 7) !== 0) return 0
  const head = owner >>> 2
  if (u32[head + CHUNK_BYTES] !== bytes) return 0
  if (u32[(chunk >>> 2) + KEY] !== (chunk ^ u32[head + SALT]!) >>> 0) return 0
  if (bytesOfBlock(memory, chunk) < bytes - 4) return 0
  if (bytesOfBlock(memory, owner) < HEAD_WORDS * 4) return 0
  const offset = ptr - chunk - u32[head + START]!
  const slot = offset / u32[head + STRIDE]!
  if (offset < 0 || !Number.isInteger(slot) || slot >= u32[head + SLOTS]!) return 0
  const first = chunk >>> 2
  // A pool with a chunk has given out a serial number.
  const isLive =
    u32[head + LAST_SERIAL] === 0
      ? ~u32[first + SLOT_WORDS + slot]! >>> 31
      : (u32[first + BITMAP + (slot >>> 5)]! >>> slot) & 1
  return isLive ? owner : 0
}
