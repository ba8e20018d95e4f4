import { toBigint, toNumber } from '../encoding/numbers.ts'
import { RingAccessor } from './ring-base.ts'
import { TAIL } from './ring-words.ts'

/** A ring whose elements are values: numbers, bigints, booleans, names or pointers. */
export abstract class Ring<T, Input = T> extends RingAccessor<T, Input> {
  /**
   * Adds an element. O(1). Only the first one allocates.
   *
   * @throws `RING_FULL` when the ring is full.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the memory of the ring.
   * @throws `INVALID_VALUE` when the value can't be converted.
   */
  abstract override push(value: Input): void

  /** Adds an element as `push` does; returns false instead if the ring is full. */
  abstract tryPush(value: Input): boolean

  /**
   * Writes an element. O(1).
   *
   * @param index - 0 for the oldest element, up to `length - 1`.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   * @throws `INVALID_VALUE` when the value can't be converted.
   */
  abstract set(index: number, value: Input): void

  /** Removes the oldest element and returns it; undefined if the ring is empty. O(1). */
  abstract shift(): T | undefined

  /** Returns the oldest element; undefined if the ring is empty. */
  peek(): T | undefined {
    return this.hasElement() ? this.at(0) : undefined
  }

  /**
   * Adds an element; if the ring is full, removes the oldest one first. No other thread may remove
   * elements meanwhile.
   *
   * @returns Whether an element was removed.
   */
  abstract pushOverwrite(value: Input): boolean

  /** Removes the oldest element of a full ring, whose slot has a new one already. */
  protected advance(): void {
    this.drop()
    // Refreshes the copy of the head.
    this.hasRoom()
    const { block, capacity } = this
    const tail = this.arena.i32[block + TAIL]!
    this.added(block, tail === 2 * capacity - 1 ? 0 : tail + 1)
  }

  /** As `tryPush`, for a ring without memory, or without room as far as its copy of the head shows. */
  protected tryAside(value: Input): boolean {
    const { arena, ptr } = this
    const isNew = arena.u32[ptr >>> 2] === 0
    if (!this.hasRoom()) return false
    try {
      return this.tryPush(value)
    } catch (error) {
      if (isNew) this.trim()
      throw error
    }
  }

  /** Returns the address of an element. */
  protected abstract slot$(index: number): number

  protected number$(value: unknown): number {
    return toNumber(value)
  }

  protected bigint$(value: unknown): bigint {
    return toBigint(value)
  }
}
