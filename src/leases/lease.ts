import { PAGE } from '../arena-growth.ts'
import type { ArenaMemory } from '../arena-options.ts'
import type { Arena } from '../arena.ts'
import { giveBack } from '../give-back.ts'
import { HEAP_SIZE, HIGH_WATER, type Block } from '../tlsf/block.ts'
import { firstBlockIn } from '../tlsf/format.ts'

/** The part of a pool that its leases call. */
export interface Lender {
  /** Takes the memory of a lease that has ended. */
  takeBack(lease: Lease): void
  /** Records that a lease has `bytes` bytes more. */
  grew(bytes: number): void
}

const CURE = 'Use it before that end, or keep it with retain() of its pool.'

/**
 * The memory of one lease. It doesn't refer to the arena of the lease, which the garbage collector can
 * therefore free when the program drops it.
 */
export class Lease implements ArenaMemory {
  readonly lender: Lender
  /** The line that took the lease; undefined if it wasn't recorded. */
  readonly place: string | undefined
  /** Maximum size in pages; 0 for a lease that doesn't grow. */
  readonly maximum: number
  /** High-water mark of the heap at the start. */
  readonly startMark: number
  /** Size in bytes. */
  length: number
  /** Number of holds that were not released. */
  holds = 0
  /** Whether the owner has disposed the arena. */
  isDisposed = false
  /** Whether the memory was taken back. */
  isOver = false
  /** What the lease is for, such as `GET /orders`, in the message for its late users. */
  label: string | undefined
  /** The arena of the `run` around the one of this lease, in a pool with a context. */
  outer: Arena | undefined
  private current: ArrayBuffer

  constructor(lender: Lender, words: Int32Array, maximum: number, place: string | undefined) {
    this.lender = lender
    this.place = place
    this.maximum = maximum
    this.startMark = words[HIGH_WATER]!
    this.current = words.buffer as ArrayBuffer
    this.length = this.current.byteLength
  }

  get buffer(): ArrayBuffer {
    return this.current
  }

  get reason(): string | undefined {
    const { label } = this
    return label === undefined ? label : `its lease has ended with ${label}. ${CURE}`
  }

  endLease(): boolean {
    this.isDisposed = true
    return this.holds === 0
  }

  takeBack(): void {
    if (this.isOver) return
    this.isOver = true
    this.lender.takeBack(this)
  }

  /**
   * Moves the heap to a buffer with `pages` pages of 64 KiB more, with the same offsets. Copies the
   * words that were written, and detaches the views of the former buffer.
   *
   * @throws RangeError when the system has no buffer of that size.
   */
  grow(pages: number): number {
    const { current, length } = this
    if (pages > 0) {
      const from = new Int32Array(current)
      const buffer = new ArrayBuffer(length + pages * PAGE)
      const to = new Int32Array(buffer)
      to.set(from.subarray(0, from[HIGH_WATER]))
      // The last free block has a back link in the word before the tail.
      const tail = (firstBlockIn(from) + from[HEAP_SIZE]!) as Block
      to.set(from.subarray(tail - 1), tail - 1)
      giveBack(current)
      this.current = buffer
      this.length = buffer.byteLength
      this.lender.grew(this.length - length)
    }
    return length / PAGE
  }
}
