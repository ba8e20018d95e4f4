import { mismatch, type OffheapError } from '../errors.ts'
import { markList, unmarkList } from './bitmap.ts'
import { FIRST_LEVEL, HEADS, NEXT, NO_BLOCK, PREVIOUS, SIZE, type Block } from './block.ts'
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
 * Removes `head`, the first block, from `list`.
 *
 * @throws `HEAP_CORRUPTED`, with nothing changed, when the next block doesn't link back to it.
 */
export function popHead(words: Int32Array, list: number, head: Block): void {
  const slot = (HEADS + list) | 0
  const next = words[(head + NEXT) | 0]!
  if (next !== NO_BLOCK) {
    if (words[(next + PREVIOUS) | 0] !== head) throw broken(head)
    words[(next + PREVIOUS) | 0] = slot - NEXT
  } else {
    unmarkList(words, FIRST_LEVEL, list)
  }
  words[slot] = next
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

/** Throws if `unlink` would throw. */
export function requireLinked(words: Int32Array, block: Block): void {
  const next = words[block + NEXT]!
  if (words[words[block + PREVIOUS]! + NEXT] !== block) throw broken(block)
  if (next !== NO_BLOCK && words[next + PREVIOUS] !== block) throw broken(block)
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

function broken(block: Block): OffheapError {
  return mismatch(
    'HEAP_CORRUPTED',
    'corrupted list of free blocks',
    `a block at byte ${block * 4}`,
    'neighbours that link back to it',
    'Look for writes past the end of a block or into a freed block; verify() lists the damage',
  )
}
