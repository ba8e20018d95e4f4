/**
 * The operations of every allocator. A `Block` is a byte offset, or an object if there are no
 * offsets.
 */
export interface Heap<Block> {
  allocate(size: number): Block
  free(block: Block): void
  /** Replaces `block` by a block of `size` bytes. The first `kept` bytes keep their values. */
  reallocate(block: Block, size: number, kept: number): Block
}

export interface Slots<Block> {
  [slot: number]: Block
}

/** An allocator under test. */
export interface Contender<Block> {
  readonly heap: Heap<Block>
  /** The value of empty slots, which a full heap returns instead of a block. */
  readonly none: Block
  /** The bytes of a live block of `size` bytes. */
  bytes(block: Block, size: number): Uint8Array
  /** Creates the array in which a pattern keeps its blocks; a plain array by default. */
  slots?(count: number): Slots<Block>
  /**
   * Returns the number of live blocks, or another number that is 0 without and positive after a
   * leak.
   */
  live(): number
}

/**
 * Size in bytes of each contender's memory: many times what a workload needs, so that none grows.
 */
export const CAPACITY: number = 64 * 2 ** 20
