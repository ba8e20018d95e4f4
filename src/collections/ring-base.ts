import type { ArenaOf, BaseArena } from '../allocator.ts'
import { requireSource } from '../block-bytes.ts'
import { isIndex, mismatch, show, type OffheapError } from '../errors.ts'
import { holding, requireBlockNotHeld } from '../held.ts'
import { requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { freeOwned, retireOwned, setOwned } from '../owned-block.ts'
import { NO_ARENA } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import {
  distance,
  loaded,
  overwritten,
  requireRing,
  verifyRing,
  type RingHead,
} from './ring-blocks.ts'
import {
  BEGUN,
  CAPACITY,
  CONSUMER_WAITS,
  HEAD,
  HEAD_SEEN,
  PRODUCER_WAITS,
  TAIL,
  TAIL_SEEN,
} from './ring-words.ts'

/** Number of reads before a thread goes to sleep, which takes tens of microseconds. */
const SPINS = 100

/**
 * Base class of the accessors of rings: up to a fixed number of elements, of which the oldest one
 * is removed first. `ring-words.ts` has the format.
 *
 * Each type of elements has a class with its own copy of the methods that run in loops, which keeps
 * them monomorphic. In shared memory, one thread can call the methods that add elements, and
 * another one those that read and remove them. Everything else needs threads that take turns.
 */
export abstract class RingAccessor<T, Init> implements Iterable<T> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => RingAccessor)

  readonly arena: ArenaOf<T>
  /**
   * Byte offset of the field that is the ring. Assign it to move the accessor to the same field of
   * another struct.
   */
  ptr: Ptr

  constructor(arena: ArenaOf<T>, ptr: number) {
    if (arena == null) throw NO_ARENA.error
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  /** The type of the head, with the geometry of the slots. */
  protected abstract get head(): RingHead

  /**
   * Reads an element in order of age. O(1).
   *
   * @param index - 0 for the oldest element, up to `length - 1`.
   * @returns The value; for rings of structs an accessor, which is at the same slot when other
   *   elements take it.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  abstract at(index: number): T

  /** The same for each type of elements: appends without a return value. */
  abstract push(value: T | Init): void

  /** Number of elements. O(1). In shared memory, other threads may change it at any time. */
  get length(): number {
    const { i32 } = this.arena
    const block = this.block
    if (block === 0) return 0
    const capacity = loaded(i32, block + CAPACITY)
    const head = loaded(i32, block + HEAD)
    return Math.max(0, Math.min(distance(head, loaded(i32, block + TAIL), capacity), capacity))
  }

  /** Maximum number of elements, which the schema sets. */
  get capacity(): number {
    return this.head.capacity
  }

  /** Number of bytes of all elements. */
  get bytes$(): number {
    const { arena, ptr, head } = this
    requireRing(arena, ptr, head)
    return this.length * head.stride
  }

  /** The index of the first word of the head; 0 for a ring that has none yet. */
  protected get block(): number {
    return loaded(this.arena.i32, this.ptr >>> 2) >>> 2
  }

  /**
   * Iterates over the elements, from the oldest one on. Elements that are removed before they are
   * reached are skipped, and new ones are visited.
   */
  *[Symbol.iterator](): Iterator<T> {
    const { arena, ptr, head: layout } = this
    const { capacity } = layout
    let block = requireRing(arena, ptr, layout) >>> 2
    if (block === 0) return
    for (let next = arena.i32[block + HEAD]!; ; next = next === 2 * capacity - 1 ? 0 : next + 1) {
      const { length } = this
      block = this.block
      const head = arena.i32[block + HEAD]!
      if (length === 0 || block === 0) return
      if (distance(head, next, capacity) > capacity) next = head
      const index = distance(head, next, capacity)
      if (index >= length) return
      yield this.at(index)
    }
  }

  /** Copies the elements into a JavaScript array, from the oldest one on. O(length). */
  toArray(): T[] {
    return [...this]
  }

  /** Returns the elements as plain values; `JSON.stringify` calls it. */
  toJSON(): unknown[] {
    return Array.from(this, valueToJSON)
  }

  /** Reports what is wrong with the bytes of the ring. */
  examine$(report: (message: string) => void): void {
    verifyRing(this.arena, this.ptr, this.head, report)
  }

  /**
   * Allocates the memory of the ring, which otherwise the first element does. Adding elements then
   * never allocates.
   *
   * @throws `OUT_OF_MEMORY` when the arena has no room; the ring is then unchanged.
   */
  reserve(): void {
    const { arena, ptr, head: layout } = this
    requireInViews(arena, ptr)
    if (requireRing(arena, ptr, layout) !== 0) return
    const { lock } = arena
    lock?.enter()
    try {
      // Another thread may have done so meanwhile.
      if (requireRing(arena, ptr, layout) !== 0) return
      const block = setOwned(arena, arena.allocateZeroed(layout.size, layout.align, layout))
      arena.checks?.ownedByField(block)
      layout.format(arena, block)
      // Other threads see the block only when it is complete.
      Atomics.store(arena.u32, ptr >>> 2, block)
    } finally {
      lock?.leave()
    }
  }

  /**
   * Removes the oldest elements. O(1).
   *
   * @param count - Number of elements to remove, by default one.
   * @throws `INDEX_OUT_OF_RANGE` when `count` isn't an integer from 0 to `length`.
   */
  drop(count: number = 1): void {
    const { arena } = this
    const { i32 } = arena
    const block = this.block
    const { length } = this
    if (!(isIndex(count) && count <= length)) {
      throw mismatch(
        'INDEX_OUT_OF_RANGE',
        'invalid number of elements to remove',
        show(count),
        `an integer from 0 to ${length}, the current length`,
        'Compare it with length',
      )
    }
    // The copy of the tail must not precede the new head.
    if (count === 0 || !this.hasElement()) return
    this.ended(count)
    const { capacity } = this
    const moved = i32[block + HEAD]! + count
    this.removed(block, moved < 2 * capacity ? moved : moved - 2 * capacity)
  }

  /** Removes all elements. The memory stays; `trim` frees it. O(1). */
  clear(): void {
    this.drop(this.length)
  }

  /** Frees the memory of the ring, if it is empty. No other thread may use the ring. */
  trim(): void {
    const { arena, ptr } = this
    const { u32 } = arena
    requireInViews(arena, ptr)
    if (u32[ptr >>> 2] === 0 || this.length > 0) return
    requireBlockNotHeld(arena, u32[ptr >>> 2]!)
    retireOwned(arena, ptr, u32[ptr >>> 2]!)
    u32[ptr >>> 2] = 0
  }

  /**
   * Replaces all elements. Elements of this ring may be among `values`. A failed call leaves the
   * ring unchanged. No other thread may use the ring meanwhile.
   *
   * @throws `RING_FULL` when there are more values than the capacity.
   * @throws `OUT_OF_MEMORY`, and the errors of `push`.
   */
  assign(values: ArrayLike<T | Init> | Iterable<T | Init>): void {
    const { arena, ptr, capacity } = this
    requireSource(values)
    const source = holding(this, 1, () => Array.from(values as Iterable<T | Init>))
    const field = ptr >>> 2
    requireInViews(arena, ptr)
    if (source.length > capacity) throw this.full(`${source.length} elements`)
    const former = arena.u32[field]!
    if (former !== 0) requireBlockNotHeld(arena, former)
    arena.u32[field] = 0
    try {
      holding(this, 1, () => {
        for (const value of source) this.push(value)
      })
    } catch (error) {
      const made = arena.u32[field]!
      arena.u32[field] = former
      if (made !== 0) freeOwned(arena, made)
      throw error
    }
    if (former !== 0) retireOwned(arena, ptr, former)
  }

  /**
   * Blocks this thread until the ring has an element. For the consumer, in shared memory.
   *
   * @param timeout - Milliseconds to wait for at most; without it, there is no limit.
   * @returns Whether the ring has an element.
   * @throws `INVALID_OPTION` when the arena isn't in shared memory.
   */
  waitForElement(timeout: number = Infinity): boolean {
    return this.wait(TAIL, CONSUMER_WAITS, timeout, () => this.length > 0)
  }

  /**
   * Blocks this thread until the ring has room for an element. For the producer, in shared memory.
   *
   * @param timeout - Milliseconds to wait for at most; without it, there is no limit.
   * @returns Whether the ring has room.
   * @throws `INVALID_OPTION` when the arena isn't in shared memory.
   */
  waitForRoom(timeout: number = Infinity): boolean {
    return this.wait(HEAD, PRODUCER_WAITS, timeout, () => this.length < this.capacity)
  }

  private wait(word: number, flag: number, timeout: number, isReady: () => boolean): boolean {
    const { arena } = this
    if (arena.lock === null) {
      throw mismatch(
        'INVALID_OPTION',
        'wait in an arena that no other thread shares',
        'unshared memory',
        'an arena with the option shared',
        'Use length to test for elements',
      )
    }
    this.reserve()
    for (let spin = 0; spin < SPINS; spin++) if (isReady()) return true
    const { i32 } = arena
    const block = this.block
    const end = performance.now() + timeout
    for (;;) {
      // Whoever changes the word reads the flag afterwards, so one of the threads sees the other.
      Atomics.store(i32, block + flag, 1)
      const seen = Atomics.load(i32, block + word)
      const left = end - performance.now()
      if (isReady() || !(left > 0)) break
      Atomics.wait(i32, block + word, seen, left)
    }
    Atomics.store(i32, block + flag, 0)
    return isReady()
  }

  /** Publishes the position at word `index` of a ring in shared memory. */
  protected publish(block: number, word: number, position: number): void {
    const { i32 } = this.arena
    Atomics.store(i32, block + word, position)
    const flag = word === TAIL ? CONSUMER_WAITS : PRODUCER_WAITS
    if (Atomics.load(i32, block + flag) !== 0) Atomics.notify(i32, block + word)
  }

  /** Makes elements up to the position `tail` visible. */
  protected added(block: number, tail: number): void {
    const { arena } = this
    if (arena.lock === null) arena.i32[block + TAIL] = arena.i32[block + TAIL_SEEN] = tail
    else this.publish(block, TAIL, tail)
  }

  /** Makes elements up to the position `head` removed. */
  protected removed(block: number, head: number): void {
    const { arena } = this
    if (arena.lock === null) arena.i32[block + HEAD] = arena.i32[block + HEAD_SEEN] = head
    else this.publish(block, HEAD, head)
  }

  /** Ends the records of the oldest `count` elements, which are removed next. */
  protected ended(_count: number): void {}

  /** Returns whether there is room for an element, after the memory was allocated if needed. */
  protected hasRoom(): boolean {
    const { arena, ptr, head: layout } = this
    requireInViews(arena, ptr)
    let owner = requireRing(arena, ptr, layout)
    if (owner === 0) {
      this.reserve()
      owner = arena.u32[ptr >>> 2]!
    }
    const { i32 } = arena
    const block = owner >>> 2
    const head = (i32[block + HEAD_SEEN] = Atomics.load(i32, block + HEAD))
    const length = distance(head, i32[block + TAIL]!, layout.capacity)
    if (length > layout.capacity) throw overwritten(ptr, owner)
    return length < layout.capacity
  }

  /** Returns whether the ring has no room. Doesn't allocate its memory: the values can be invalid. */
  protected isFull(): boolean {
    const { arena, ptr } = this
    requireInViews(arena, ptr)
    return arena.u32[ptr >>> 2] !== 0 && !this.hasRoom()
  }

  /** Returns whether there is an element, after the copy of the tail was refreshed. */
  protected hasElement(): boolean {
    const { arena, ptr, head: layout } = this
    requireInViews(arena, ptr)
    const owner = requireRing(arena, ptr, layout)
    if (owner === 0) return false
    const { i32 } = arena
    const block = owner >>> 2
    const tail = (i32[block + TAIL_SEEN] = Atomics.load(i32, block + TAIL))
    const length = distance(i32[block + HEAD]!, tail, layout.capacity)
    if (length > layout.capacity) throw overwritten(ptr, owner)
    return length > 0
  }

  /** As `slot$`, where the copy of the tail is out of date, or the state or the index is invalid. */
  protected slotAside(index: number): number {
    const { arena, head: layout, length } = this
    if (!(isIndex(index) && index < length && this.hasElement())) throw this.outOfRange(index)
    const { capacity, start, stride } = layout
    const { block } = this
    return block * 4 + start + ((arena.i32[block + HEAD]! + index) % capacity) * stride
  }

  protected outOfRange(index: number): OffheapError {
    requireInViews(this.arena, this.ptr)
    const { length } = this
    return mismatch(
      'INDEX_OUT_OF_RANGE',
      'index out of range',
      show(index),
      length === 0 ? 'no index, as the ring is empty' : `an integer from 0 to ${length - 1}`,
      'Compare the index with length',
    )
  }

  protected full(got: string = 'one element more'): OffheapError {
    const { capacity, typeName } = this.head
    return mismatch(
      'RING_FULL',
      `full ${typeName}`,
      got,
      `at most ${capacity} elements`,
      'Remove elements first, call tryPush or pushOverwrite, or increase the capacity in the schema',
    )
  }
}

/** Zeroes the flag of an element that was begun; throws if none was. */
export function endBegun({ i32 }: BaseArena, block: number): void {
  if (block !== 0 && i32[block + BEGUN] === 1) {
    i32[block + BEGUN] = 0
    return
  }
  throw mismatch(
    'INVALID_VALUE',
    'commit without an element',
    'no call of beginPush since the last commit or push',
    'one that returned a pointer',
    'Call beginPush, write the struct, and call commit then',
  )
}
