import { requireKind } from './errors.ts'
import { hide } from './hidden.ts'
import { locked, readLocked, type Lock } from './lock.ts'
import { Memory } from './memory.ts'
import { verifyReferences } from './references/verify.ts'
import { payloadOf } from './tlsf/block.ts'
import { isOutdated, opened, outdated } from './tlsf/errors.ts'
import { statisticsOf, type Statistics } from './tlsf/statistics.ts'
import type { Tlsf } from './tlsf/tlsf.ts'
import { verify, type Violation } from './tlsf/verify.ts'
import { walk } from './tlsf/walk.ts'

/**
 * A memory that holds a heap: the members of an arena that measure and walk it, and change nothing.
 */
export abstract class MeasuredMemory extends Memory {
  declare protected readonly heap: Tlsf
  /** The lock of an arena in shared memory; null in others. */
  abstract readonly lock: Lock | null

  /** @param heap A heap in a buffer whose length is a multiple of 8 bytes. */
  constructor(heap: Tlsf) {
    super(heap.words.buffer)
    hide(this, 'heap', heap)
  }

  /**
   * The heap, with words that reach all of it.
   * @throws ARENA_DISPOSED when they don't, and can't be replaced.
   */
  protected get current(): Tlsf {
    this.refreshIfStale()
    return opened(this.heap)
  }

  /** Bytes for blocks with their headers, plus 48 fixed bytes: the requested capacity, or more. */
  get capacity(): number {
    return this.current.capacity
  }

  /** Bytes in live blocks with their headers, plus 48 fixed bytes. */
  get usedSize(): number {
    return this.current.usedSize
  }

  /** The largest value that `usedSize` has had, in bytes. */
  get peakUsedSize(): number {
    return this.current.peakUsedSize
  }

  /** Free bytes: `capacity - usedSize`. */
  get freeSize(): number {
    return this.current.freeSize
  }

  /** The largest size in bytes for which `allocate` certainly succeeds now, or 0. */
  get largestFree(): number {
    return locked(this.lock, () => this.current.largestFree)
  }

  /** The number of live blocks. */
  get blockCount(): number {
    return this.current.blockCount
  }

  /**
   * Checks the invariants of the whole heap, in time proportional to the number of blocks.
   *
   * @returns The violated invariants; an empty array for a valid heap.
   */
  verify(): Violation[] {
    return readLocked(this.lock, () => {
      const { heap } = this
      this.refreshIfStale()
      // A size that was overwritten is one of the violations.
      const error = isOutdated(heap) ? outdated(heap.words) : null
      if (error?.code === 'ARENA_DISPOSED') throw error
      const violations = verify(heap)
      return violations.length > 0 ? violations : verifyReferences(this, heap)
    })
  }

  /**
   * Returns statistics of all blocks: sizes, fragmentation, and a row per size class. Walks the
   * heap.
   */
  statistics(): Statistics {
    return readLocked(this.lock, () => statisticsOf(this.current))
  }

  /**
   * Visits each block in the order of addresses. The arena must not change meanwhile.
   *
   * @param visit Called with the byte offset and the size in bytes of the block's payload.
   * @throws ARENA_DISPOSED when `visit` has disposed the arena.
   */
  walk(visit: (ptr: number, size: number, free: boolean) => void): void {
    requireKind(typeof visit === 'function', 'visitor', visit, 'a function')
    readLocked(this.lock, () =>
      walk(this.current, (block, size, free) => {
        visit(payloadOf(block), size * 4 - 4, free)
        // Another lease can have the memory now.
        opened(this.current)
      }),
    )
  }

  /** Returns a summary for `JSON.stringify`, which would otherwise serialize every byte. */
  toJSON(): { readonly capacity: number; readonly usedSize: number } {
    const { capacity, usedSize } = this
    return { capacity, usedSize }
  }
}
