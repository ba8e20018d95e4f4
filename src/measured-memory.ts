import { locked, readLocked, type Lock } from './lock.ts'
import { Memory } from './memory.ts'
import { verifyReferences } from './references/verify.ts'
import { payloadOf } from './tlsf/block.ts'
import { opened } from './tlsf/errors.ts'
import { statisticsOf, type Statistics } from './tlsf/statistics.ts'
import type { Tlsf } from './tlsf/tlsf.ts'
import { verify, type Violation } from './tlsf/verify.ts'
import { walk } from './tlsf/walk.ts'

/**
 * A memory that holds a heap: the members of an arena that measure and walk it, and change nothing.
 */
export abstract class MeasuredMemory extends Memory {
  protected readonly heap: Tlsf
  /** The lock of an arena in shared memory; null in others. */
  abstract readonly lock: Lock | null

  /** @param heap The heap that lives in `buffer`. */
  constructor(buffer: ArrayBufferLike, heap: Tlsf) {
    super(buffer)
    this.heap = heap
  }

  /** Bytes for blocks with their headers, plus 48 fixed bytes: the requested capacity, or more. */
  get capacity(): number {
    return opened(this.heap).capacity
  }

  /** Bytes in live blocks with their headers, plus 48 fixed bytes. */
  get usedSize(): number {
    return opened(this.heap).usedSize
  }

  /** The largest value that `usedSize` has had, in bytes. */
  get peakUsedSize(): number {
    return opened(this.heap).peakUsedSize
  }

  /** Free bytes: `capacity - usedSize`. */
  get freeSize(): number {
    return opened(this.heap).freeSize
  }

  /** The largest size in bytes for which `allocate` certainly succeeds now, or 0. */
  get largestFree(): number {
    return locked(this.lock, () => opened(this.heap).largestFree)
  }

  /** The number of live blocks. */
  get blockCount(): number {
    return opened(this.heap).blockCount
  }

  /**
   * Checks the invariants of the whole heap, in time proportional to the number of blocks.
   *
   * @returns The violated invariants; an empty array for a valid heap.
   */
  verify(): Violation[] {
    return readLocked(this.lock, () => {
      const violations = verify(opened(this.heap))
      return violations.length > 0 ? violations : verifyReferences(this, this.heap)
    })
  }

  /**
   * Returns statistics of all blocks: sizes, fragmentation, and a row per size class. Walks the
   * heap.
   */
  statistics(): Statistics {
    return readLocked(this.lock, () => statisticsOf(opened(this.heap)))
  }

  /**
   * Visits each block in the order of addresses. The arena must not change meanwhile.
   *
   * @param visit Called with the byte offset and the size in bytes of the block's payload.
   */
  walk(visit: (ptr: number, size: number, free: boolean) => void): void {
    readLocked(this.lock, () =>
      walk(opened(this.heap), (block, size, free) => visit(payloadOf(block), size * 4 - 4, free)),
    )
  }
}
