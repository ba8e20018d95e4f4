import type { OffheapError } from '../errors.ts'
import {
  ALIGNED,
  ALLOCATIONS,
  LISTED,
  MARK,
  MIN_SIZE,
  NEXT,
  PEAK,
  SIZE,
  sizeOfListed,
  USED,
  type Block,
} from './block.ts'
import { coalesce } from './coalesce.ts'
import { corrupted } from './errors.ts'

// Quick lists, as the fast bins of Lea's dlmalloc: last-in-first-out lists of small blocks of one
// exact size, which the next allocation of that size reuses without a search and without changing
// its neighbours, which take listed blocks for used ones.
//
//     head slot ──▶ block ──next──▶ block ──next──▶ 0        up to DEPTH blocks
//
//     link   bits 31 … 3: block / 2 · bits 2 … 0: number of blocks from here to the end of the list
//
// A link has the number of blocks, so that a push needs no counter. The head slots are the last
// words before the first block, in descending order: the list of blocks of 4 words is in the word
// before it. The number of slots depends on the size of the heap.

/** Maximum number of blocks of a list. It fits into the lowest bits of a link. */
export const DEPTH = 7
const COUNT = 7
/** Number of lists of a large heap: for blocks of 2 to 33 granules, with payloads to 260 bytes. */
export const MOST_LISTS = 32
/** Number of granules of a heap for each of its lists. */
const GRANULES_A_LIST = 32

/** Returns the number of quick lists of a heap with `size` words of blocks, an even number. */
export function quickListsFor(size: number): number {
  return Math.min(MOST_LISTS, Math.floor((size >> 1) / GRANULES_A_LIST)) & ~1
}

/** Returns the maximum size in words of the blocks on `lists` quick lists; 0 for none. */
export function largestListed(lists: number): number {
  return lists === 0 ? 0 : (lists + 1) * 2
}

/** Returns the index of the head of the quick list for blocks of `size` words. */
export function quickSlot(first: Block, size: number): number {
  return (first + 1 - (size >> 1)) | 0
}

/** Returns the block of a link. */
export const linkedBlock = (link: number): Block => (((link >>> 3) << 1) | 1) as Block

/** Returns the number of blocks of the list that starts with this link. */
export const blocksFrom = (link: number): number => link & COUNT

/**
 * Adds the live `block` to the quick list at `slot`. Requires: the list isn't full. The caller
 * counts the block as free.
 */
export function pushQuick(words: Int32Array, slot: number, block: Block): void {
  const head = words[slot]!
  words[(block + NEXT) | 0] = head
  words[slot] = ((block >> 1) << 3) | ((head & COUNT) + 1)
  words[block] = (words[block]! ^ LISTED) & ~ALIGNED
}

/**
 * Takes the first block of `size` words from the quick list at `slot`, and makes it live. Returns
 * the byte offset of its payload.
 *
 * Requires: the list isn't empty.
 * @throws `HEAP_CORRUPTED`, with nothing changed, when the block isn't a listed block of that size.
 */
export function popQuick(words: Int32Array, slot: number, size: number): number {
  const block = linkedBlock(words[slot]!)
  const header = words[block]!
  if (sizeOfListed(header, words[MARK]!) !== size) throw brokenQuickList(block)
  words[slot] = words[(block + NEXT) | 0]!
  words[block] = header ^ LISTED
  words[ALLOCATIONS] = (words[ALLOCATIONS]! + 1) | 0
  const used = (words[USED]! + size) | 0
  words[USED] = used
  if (used > words[PEAK]!) words[PEAK] = used
  return (block + 1) * 4
}

/**
 * Empties the quick list for blocks of `size` words: coalesces each block with its free neighbours.
 * Returns whether there was one.
 *
 * @throws `HEAP_CORRUPTED` when a block isn't a listed block of that size, or one of its free
 *   neighbours is not on its list. The blocks from there on stay on the list.
 */
export function emptyQuickList(words: Int32Array, first: Block, size: number): boolean {
  const slot = quickSlot(first, size)
  let link = words[slot]!
  if (link === 0) return false
  for (let turn = 0; turn < DEPTH && link !== 0; turn++) {
    const block = linkedBlock(link)
    if (sizeOfListed(words[block]!, words[MARK]!) !== size) throw brokenQuickList(block)
    link = words[(block + NEXT) | 0]!
    coalesce(words, block, size, first)
    words[slot] = link
  }
  if (link !== 0) throw brokenQuickList(linkedBlock(link))
  return true
}

/** Empties all of `lists` quick lists. Returns whether there was a listed block. */
export function emptyQuickLists(words: Int32Array, first: Block, lists: number): boolean {
  let found = false
  for (let list = 0; list < lists; list++) {
    if (words[first - 1 - list] !== 0 && emptyQuickList(words, first, MIN_SIZE + list * 2))
      found = true
  }
  return found
}

/**
 * Empties the quick lists of the blocks that follow the live block of `size` words, until it has
 * room for `wanted` words or a live block follows. Returns whether one was emptied. Listed blocks
 * have up to `largest` words.
 */
export function freeListedAfter(
  words: Int32Array,
  first: Block,
  block: Block,
  size: number,
  wanted: number,
  largest: number,
): boolean {
  let found = false
  for (let turn = 0; turn <= MOST_LISTS; turn++) {
    let end = block + size
    if (words[end]! < 0) end += words[end]! & SIZE
    const listed = sizeOfListed(words[end]!, words[MARK]!)
    if (end - block >= wanted || listed < MIN_SIZE || listed > largest) break
    found = emptyQuickList(words, first, listed) || found
  }
  return found
}

function brokenQuickList(block: Block): OffheapError {
  return corrupted('quick list', `a link to byte ${block * 4}`, 'a listed block of its size')
}
