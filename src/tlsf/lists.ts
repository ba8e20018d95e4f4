import type { OffheapError } from '../errors.ts'
import { markList, unmarkList } from './bitmap.ts'
import { FIRST_LEVEL, FREE, HEADS, NEXT, NO_BLOCK, PREVIOUS, SIZE, type Block } from './block.ts'
import { corrupted } from './errors.ts'
import { listOf } from './mapping.ts'

// The segregated lists of free blocks. `bitmap.ts` has the two levels of bits over them.
//
//     head slot ──▶ block ──next──▶ block ──next──▶ 0
//         ▲──previous──┘ ▲──previous──┘
//
// `previous` of the first block is the index of the word before the head slot. `previous + NEXT` is
// therefore always the word to change when a block is unlinked, in another block or in the head
// slot.

/**
 * Number of blocks of its own list that a request examines before it fails; constant, so it is
 * O(1).
 */
export const SEARCH_LIMIT = 8

/** Inserts a free block of `size` words at the head of its list. */
export function insert(words: Int32Array, block: Block, size: number): void {
  const list = listOf(size)
  const slot = (HEADS + list) | 0
  const head = words[slot]!
  words[(block + NEXT) | 0] = head
  words[(block + PREVIOUS) | 0] = slot - NEXT
  words[slot] = block
  if (head !== NO_BLOCK) {
    words[(head + PREVIOUS) | 0] = block
  } else {
    markList(words, FIRST_LEVEL, list)
  }
}

/**
 * Removes a free block from its list. Doesn't change the links in the block itself. `first` is the
 * first block of the heap.
 *
 * @throws `HEAP_CORRUPTED`, with nothing changed, when its neighbours on the list don't link to it.
 */
export function unlink(words: Int32Array, block: Block, first: Block): void {
  const next = words[(block + NEXT) | 0]!
  const previous = words[(block + PREVIOUS) | 0]!
  if (words[(previous + NEXT) | 0] !== block) throw broken(block)
  if (next !== NO_BLOCK) {
    if (words[(next + PREVIOUS) | 0] !== block) throw broken(block)
    words[(next + PREVIOUS) | 0] = previous
  } else if (previous < first - NEXT) {
    unmarkList(words, FIRST_LEVEL, (previous + NEXT - HEADS) | 0)
  }
  words[(previous + NEXT) | 0] = next
}

/**
 * Checks that `block`, to which the head slot of `list` points, is the first block of that list.
 *
 * @throws `HEAP_CORRUPTED` when it doesn't link back to the slot.
 */
export function requireHead(words: Int32Array, block: Block, list: number): void {
  if (words[(block + PREVIOUS) | 0] !== HEADS + list - NEXT) throw broken(block)
}

/** Throws if `unlink` would throw. */
export function requireLinked(words: Int32Array, block: Block): void {
  const next = words[block + NEXT]!
  if (words[words[block + PREVIOUS]! + NEXT] !== block) throw broken(block)
  if (next !== NO_BLOCK && words[next + PREVIOUS] !== block) throw broken(block)
}

/**
 * Checks the header of a free block of `size` words against its back link, which repeats it. Both
 * are in cache lines that are written when the block is taken.
 *
 * @throws `HEAP_CORRUPTED` when they differ.
 */
export function requireBackLink(words: Int32Array, block: Block, size: number): void {
  if (words[(block + size - 1) | 0] !== block) throw corruptedBlock(block)
}

/**
 * Searches `SEARCH_LIMIT` blocks of a list, from `block` on, for one of at least `size` words, or 0.
 */
export function searchOwnList(words: Int32Array, block: Block, size: number): Block {
  for (let turn = 0; turn < SEARCH_LIMIT && block !== NO_BLOCK; turn++) {
    if ((words[block]! & SIZE) >= size) return block
    block = words[(block + NEXT) | 0]! as Block
  }
  return NO_BLOCK
}

/**
 * Returns the free block before `block`. Requires: the flag of `block` says that there is one.
 *
 * @throws `HEAP_CORRUPTED` when the header before contradicts the back link.
 */
export function freeBefore(words: Int32Array, block: Block): Block {
  const previous = words[(block - 1) | 0]! as Block
  if (words[previous] !== ((block - previous) | FREE)) throw corruptedBlock(previous)
  return previous
}

function corruptedBlock(block: Block): OffheapError {
  return corrupted('free block', `a header at byte ${block * 4}`, 'one that its back link repeats')
}

function broken(block: Block): OffheapError {
  return corrupted(
    'list of free blocks',
    `a block at byte ${block * 4}`,
    'neighbours that link back to it',
  )
}
