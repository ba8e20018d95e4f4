import { creating } from '../ownership/adoption.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'
import { endBegun, RingAccessor } from './ring-base.ts'
import { BEGUN, TAIL } from './ring-words.ts'

/** A ring whose elements are structs that own nothing. */
export abstract class StructRing<T extends Struct, Init = unknown> extends RingAccessor<T, Init> {
  /** The generated class of the elements. */
  protected abstract get type(): StructType<T, Init>

  /** Copies another struct into an element, or writes the fields that `value` has. */
  protected abstract write(element: T, value: T | Init): void

  /**
   * Adds a struct with its defaults and the fields of `init`, or a copy of a struct. O(1). Only the
   * first one allocates.
   *
   * @throws `RING_FULL` when the ring is full.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the memory of the ring.
   * @throws The errors of setting the fields; the ring is then unchanged.
   */
  override push(init?: T | Init): void {
    this.add(0, init)
  }

  /** Adds a struct. `mode` is 1 if the oldest one of a full ring is removed, and 0 otherwise. */
  protected add(mode: number, init: T | Init | undefined): void {
    const { arena, type } = this
    if (mode === 0 && this.isFull()) throw this.full()
    // Code of the values can use the ring, so they are written into a struct of their own.
    const made = creating(arena, type, (created) => {
      const made = type.create(arena)
      created.push(made.ptr)
      if (init !== undefined) this.write(made, init)
      const ptr = this.room$(mode)
      arena.u8.copyWithin(ptr, made.ptr, made.ptr + type.size)
      return made
    })
    arena.free(made)
    this.commit()
  }

  /** Adds a struct as `push` does; returns false instead if the ring is full. */
  tryPush(init?: T | Init): boolean {
    if (this.isFull()) return false
    this.push(init)
    return true
  }

  /**
   * Adds a struct as `push` does; if the ring is full, removes the oldest one first. No other thread
   * may remove elements meanwhile.
   *
   * @returns Whether an element was removed.
   */
  pushOverwrite(init?: T | Init): boolean {
    const isFull = this.isFull()
    this.add(1, init)
    return isFull
  }

  /**
   * Returns the pointer to the slot for the next struct, which has its defaults. Write it, and add
   * it with `commit`. Allocates no object.
   *
   * @returns The pointer; 0 if the ring is full.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the memory of the ring.
   */
  beginPush(): Ptr<T> {
    return this.beginAside()
  }

  protected beginAside(): Ptr<T> {
    if (!this.hasRoom()) return 0 as Ptr<T>
    const { arena, type, head: layout } = this
    const { block } = this
    const { capacity, start, stride } = layout
    const tail = arena.i32[block + TAIL]!
    const slot = tail < capacity ? tail : tail - capacity
    const first = block * 4 + start
    const ptr = (first + slot * stride) as Ptr<T>
    arena.u8.fill(0, ptr, ptr + type.size)
    type.writeDefaults?.(arena, ptr)
    // In shared memory, other threads end structs that this one would have recorded.
    if (arena.checks !== null && arena.lock === null) {
      if (arena.i32[block + BEGUN] === 1) arena.checks.slotFreed(ptr)
      arena.checks.slotAllocated(ptr, type, block * 4, first, stride)
    }
    arena.i32[block + BEGUN] = 1
    return ptr
  }

  /** Returns the slot for a struct whose values were read. `mode` is that of `add`. */
  room$(mode: number): number {
    let ptr = this.beginPush()
    if (ptr === 0 && mode === 1) {
      this.drop()
      ptr = this.beginPush()
    }
    if (ptr === 0) throw this.full()
    return ptr
  }

  /** Returns the same slot: `beginPush` has zeroed it. */
  full$(mode: number): number {
    return this.room$(mode)
  }

  /**
   * Adds the struct that was written after `beginPush`.
   *
   * @throws `INVALID_VALUE` when `beginPush` wasn't called since the last element was added.
   */
  commit(): void {
    const { arena, block, capacity } = this
    endBegun(arena, block)
    const tail = arena.i32[block + TAIL]!
    this.added(block, tail === 2 * capacity - 1 ? 0 : tail + 1)
  }

  /**
   * Returns the pointer to an element. It is that of another element when that takes the slot.
   *
   * @param index - 0 for the oldest element, up to `length - 1`.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  abstract ptrAt(index: number): Ptr<T>

  /** Returns an accessor of the oldest element; undefined if the ring is empty. */
  peek(): T | undefined {
    return this.hasElement() ? this.at(0) : undefined
  }

  /**
   * Removes the oldest element and copies it into `target`.
   *
   * @returns Whether there was an element; otherwise `target` is unchanged.
   */
  shift(target: T): boolean {
    if (!this.hasElement()) return false
    this.write(target, this.at(0))
    this.drop()
    return true
  }

  protected override ended(count: number): void {
    const { arena } = this
    if (arena.checks === null || arena.lock !== null) return
    for (let index = 0; index < count; index++) arena.checks.slotFreed(this.ptrAt(index))
  }
}
