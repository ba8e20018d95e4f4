import { GROWABLE_HEADS } from '../arena-growth.ts'
import { mismatch } from '../errors.ts'
import { giveBack, moved } from '../give-back.ts'
import { pinsIn } from '../pins.ts'
import {
  ALLOCATIONS,
  FIRST_MARK,
  FORMAT,
  FREE_HEADER_WORDS,
  FREES,
  HEAP_SIZE,
  HIGH_WATER,
  MAGIC,
  MAGIC_VALUE,
  MARK,
  MIN_SIZE,
  NO_BLOCK,
  PEAK,
} from '../tlsf/block.ts'
import { bytesFor, firstBlockIn } from '../tlsf/format.ts'
import { Tlsf } from '../tlsf/tlsf.ts'
import type { Lease } from './lease.ts'

/** The options of a pool that concern its memory. */
export interface StockOptions {
  /** Capacity in bytes of each arena. */
  readonly bytes: number
  /** Whether leases can grow. */
  readonly isGrowable: boolean
  /** Number of written bytes above which the memory of a lease isn't kept. */
  readonly trimAbove: number
  /** Whether the written bytes of a lease are zeroed at its end. */
  readonly wipe: boolean
}

/** The memory of a pool: buffers that wait for their next lease, the last one returned first. */
export class Stock {
  private readonly options: StockOptions
  /** Size in bytes of each buffer. */
  private readonly length: number
  private readonly buffers: ArrayBuffer[] = []
  // The control words of each heap that never change, and the number of words before the blocks.
  private format = 0
  private heapSize = 0
  private first = 0
  /** Bytes of all buffers, those of leases included. */
  bytes = 0
  /** Number of leases that were pinned at their end. */
  pinned = 0

  constructor(options: StockOptions) {
    this.options = options
    this.length = bytesFor(options.bytes) + (options.isGrowable ? GROWABLE_HEADS : 0)
  }

  /** Number of buffers that wait. */
  get count(): number {
    return this.buffers.length
  }

  /**
   * Returns an empty heap, in a buffer that was used before or in a new one.
   *
   * Its high-water mark shows `allocateZeroed` which words former leases have written, and the
   * sizes of used blocks have another mark, so that pointers of former leases are refused.
   *
   * @throws OUT_OF_MEMORY when the system has no buffer.
   */
  take(): Tlsf {
    const buffer = this.buffers.pop()
    if (buffer === undefined) return this.made()
    const heap = new Tlsf(buffer, 'existing')
    heap.reset()
    const { words } = heap
    words[PEAK] = 0
    words[ALLOCATIONS] = 0
    words[FREES] = 0
    return heap
  }

  /** Puts back a buffer that `take` returned and that nobody has seen. */
  undo(buffer: ArrayBuffer): void {
    this.buffers.push(buffer)
  }

  /**
   * Takes the memory of a lease that has ended. Where the platform can move a buffer, typed arrays
   * that the program has kept are detached.
   *
   * @param isKept Whether the pool needs the memory. It is given back to the system otherwise, and
   *   also when it has grown or its control words were overwritten. That of a pinned lease is left
   *   to those who have pinned it.
   */
  put(lease: Lease, isKept: boolean): void {
    const { buffer } = lease
    if (pinsIn(buffer) > 0) {
      this.bytes -= lease.length
      this.pinned++
      return
    }
    const own = isKept && buffer.byteLength === this.length ? this.cleared(lease) : null
    if (own !== null) {
      this.buffers.push(own)
      return
    }
    this.bytes -= lease.length
    giveBack(buffer)
  }

  /** Returns the memory of a lease for the next one, or null if it can't have another. */
  private cleared({ buffer, startMark }: Lease): ArrayBuffer | null {
    const { wipe, trimAbove } = this.options
    const words = new Int32Array(buffer)
    const highWater = words[HIGH_WATER]!
    if (!this.isIntact(words) || highWater < startMark || highWater * 4 > trimAbove) return null
    if (wipe) {
      words.fill(0, this.first, highWater)
      words[HIGH_WATER] = this.first + MIN_SIZE
    }
    return moved(buffer)
  }

  /** Number of bytes that were written in the waiting buffers. */
  get writtenBytes(): number {
    return this.buffers.reduce((sum, buffer) => sum + writtenIn(buffer), 0)
  }

  /** Gives the waiting buffers back to the system; returns the number of written bytes in them. */
  clear(): number {
    const { writtenBytes } = this
    for (const buffer of this.buffers.splice(0)) {
      giveBack(buffer)
      this.bytes -= this.length
    }
    return writtenBytes
  }

  private made(): Tlsf {
    let buffer: ArrayBuffer
    try {
      buffer = new ArrayBuffer(this.length)
    } catch (error) {
      if ((error as { name?: unknown }).name !== 'RangeError') throw error
      throw mismatch(
        'OUT_OF_MEMORY',
        'no buffer for an arena of the pool',
        `a request for ${this.length} bytes`,
        'as many as the system has',
        'Make the arenas smaller, or lower max of the pool',
      )
    }
    const heap = new Tlsf(buffer, { growable: this.options.isGrowable, zeroed: true })
    this.bytes += this.length
    this.format = heap.words[FORMAT]!
    this.heapSize = heap.words[HEAP_SIZE]!
    this.first = heap.first
    return heap
  }

  /** Returns whether the control words are still those of a heap of this pool. */
  private isIntact(words: Int32Array): boolean {
    const { first, heapSize } = this
    return (
      words[NO_BLOCK] === 0 &&
      words[MAGIC] === MAGIC_VALUE &&
      words[FORMAT] === this.format &&
      words[HEAP_SIZE] === heapSize &&
      isMark(words[MARK]!) &&
      words[HIGH_WATER]! >= first + MIN_SIZE &&
      words[HIGH_WATER]! <= first + heapSize + FREE_HEADER_WORDS
    )
  }
}

/** Returns whether `reset` can have written `mark`: it changes bits 1 to 28. */
function isMark(mark: number): boolean {
  return ((mark ^ FIRST_MARK) & ~0x1fff_fffe) === 0
}

/** Returns the number of bytes of blocks in a heap that were written, as far as its mark shows. */
function writtenIn(buffer: ArrayBuffer): number {
  const words = new Int32Array(buffer)
  return (words[HIGH_WATER]! - firstBlockIn(words) - MIN_SIZE) * 4
}
