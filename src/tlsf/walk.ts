import { MARK, MIN_SIZE, PREVIOUS_FREE, SIZE, sizeOfUsed, type Block } from './block.ts'
import type { Tlsf } from './tlsf.ts'

/** Called for each block in the order of addresses; `size` is in words and includes the header. */
export type Visit = (block: Block, size: number, free: boolean, previousFree: boolean) => void

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
    const signed = sizeIn(header, mark)
    const size = Math.abs(signed)
    if (size === 0 || size > tail - block) break
    visit(block, size, signed < 0, (header & PREVIOUS_FREE) !== 0)
    block = (block + size) as Block
  }
  return block
}

/**
 * Returns the size in words in a block's header: negative for a free block, and 0 when no block has
 * such a header.
 */
export function sizeIn(header: number, mark: number): number {
  const size = header < 0 ? header & SIZE : sizeOfUsed(header, mark)
  if (size < MIN_SIZE || (size & 1) !== 0) return 0
  return header < 0 ? -size : size
}
