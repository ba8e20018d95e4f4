/** What every allocator can do; a `Block` is a byte offset, or an object where there are no offsets. */
export interface Heap<Block> {
  allocate(size: number): Block
  free(block: Block): void
  /** A block of `size` bytes in place of `block`, whose first `kept` bytes it starts with. */
  reallocate(block: Block, size: number, kept: number): Block
}

export interface Slots<Block> {
  [slot: number]: Block
}

/** An allocator under test, and what a bench has to know of it beyond that. */
export interface Contender<Block> {
  readonly heap: Heap<Block>
  /** No block at all: what stands in empty slots, and what a full heap answers. */
  readonly none: Block
  /** The bytes of a live block of `size` bytes. */
  bytes(block: Block, size: number): Uint8Array
  /** Where a pattern keeps its blocks, when a plain array is the wrong place for them. */
  slots?(count: number): Slots<Block>
  /** Live blocks; or anything else that is 0 while there are none and above 0 after a leak. */
  live(): number
}

/** Memory that each contender reserves: many times what a workload needs, so that nobody grows. */
export const CAPACITY: number = 64 * 2 ** 20
