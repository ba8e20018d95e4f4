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
  const { words, tail } = heap
  const mark = words[MARK]!
  let block = heap.first
  while (block < tail) {
    const header = words[block]!
    let size = header < 0 ? header & SIZE : sizeOfUsed(header, mark)
    const listed = header >= 0 && size > MAX_USED_SIZE
    if (listed) size = sizeOfListed(header, mark)
    if (size < MIN_SIZE || (size & 1) !== 0 || size > tail - block) break
    visit(block, size, header < 0 || listed, (header & PREVIOUS_FREE) !== 0, listed)
    block = (block + size) as Block
  }
  return block
}
