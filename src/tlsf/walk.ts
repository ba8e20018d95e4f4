import { requireKind } from '../errors.ts'
import {
  MARK,
  MAX_USED_SIZE,
  MIN_SIZE,
  PREVIOUS_FREE,
  SIZE,
  sizeOfListed,
  sizeOfUsed,
  type Block,
} from './block.ts'
import { OWNED } from './owned.ts'
import type { Tlsf } from './tlsf.ts'

/**
 * Called for each block in the order of addresses; `size` is in words and includes the header.
 * Blocks on quick lists are `listed` and free.
 */
export type Visit = (
  block: Block,
  size: number,
  free: boolean,
  previousFree: boolean,
  listed: boolean,
) => void

/**
 * Visits every block from the first to the tail. No other code outside of the allocator reads
 * headers. Terminates on any bytes, because each step advances.
 *
 * @returns `heap.tail`, or the first block with an invalid size, after which nothing can be read.
 */
export function walk(heap: Tlsf, visit: Visit): Block {
  requireTlsf(heap)
  requireKind(typeof visit === 'function', 'visitor', visit, 'a function')
  const { words, tail } = heap
  const mark = words[MARK]!
  let block = heap.first
  while (block < tail) {
    const header = words[block]!
    const size = Math.abs(sizeIn(header, mark))
    if (size === 0 || size > tail - block) break
    const listed = isListed(header, mark)
    visit(block, size, header < 0 || listed, (header & PREVIOUS_FREE) !== 0, listed)
    block = (block + size) as Block
  }
  return block
}

/** @throws INVALID_VALUE when `heap` has no words, as a `Tlsf` has. */
export function requireTlsf(heap: Tlsf): void {
  requireKind(ArrayBuffer.isView(heap?.words), 'heap', heap, 'a Tlsf')
}

/**
 * Returns the size in words in a block's header: negative for a free or listed block, and 0 when no
 * block has such a header.
 */
export function sizeIn(header: number, mark: number): number {
  const listed = isListed(header, mark)
  const size =
    header < 0
      ? header & SIZE
      : listed
        ? sizeOfListed(header, mark)
        : sizeOfUsed(header, mark) & ~OWNED
  if (size < MIN_SIZE || (size & 1) !== 0) return 0
  return header < 0 || listed ? -size : size
}

function isListed(header: number, mark: number): boolean {
  return header >= 0 && sizeOfUsed(header, mark) > (MAX_USED_SIZE | OWNED)
}
