import type { ArenaOf } from '../allocator.ts'
import { requireInBlock, requireRoom } from '../block-bytes.ts'
import { isIndex, isLackOfRoom, mismatch, OffheapError, show } from '../errors.ts'
import { requireNotHeld } from '../held.ts'
import { requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { resizeOwned, retireOwned, setOwned } from '../owned-block.ts'
import type { Ptr } from '../pointer.ts'
import { ElementIterator } from './element-iterator.ts'
import { orderOf, permute, type Compare } from './order.ts'

// Minimum capacity of the first block that a list allocates, in elements.
const FIRST_CAPACITY = 4
// Maximum size of a block, in bytes.
const MAX_BYTES = 2 ** 32 - 4096

/**
 * Base class of the accessors of `List` fields. The field itself takes 12 bytes; its elements are
 * in a separate block, which the list owns. `block` is 0 until the first element needs room.
 *
 *     field  │ block │ length │ capacity │        block  │ element 0 │ element 1 │ … │ room │
 *
 * The capacity doubles when it is used up: the block is extended in place if the memory after it is
 * free, and moved otherwise. Growth therefore invalidates pointers and views to elements, but not
 * the accessor of the list. A failed call leaves the list unchanged. With elements of n bytes, a
 * list holds up to 4 GiB / n elements.
 */
export abstract class ListAccessor<Element> implements Iterable<Element> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => ListAccessor)

  readonly arena: ArenaOf<Element>
  /**
   * Byte offset of the field. Assign it to move the accessor to the same field of another struct.
   */
  ptr: Ptr

  constructor(arena: ArenaOf<Element>, ptr: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  /** Size of an element in bytes. */
  protected abstract get stride(): number

  /** Alignment of an element in bytes. */
  protected get align(): number {
    return 8
  }

  /** Number of elements. */
  get length(): number {
    return this.arena.u32[(this.ptr >>> 2) + 1]!
  }

  /** Number of elements that fit into the current block. A `push` beyond it grows the block. */
  get capacity(): number {
    return this.arena.u32[(this.ptr >>> 2) + 2]!
  }

  /**
   * Reads an element. O(1).
   *
   * @param index - An integer from 0 to `length - 1`. Negative indices are not supported.
   * @returns The value; for lists of structs an accessor of the element.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  abstract at(index: number): Element

  /** Returns the elements as plain values; `JSON.stringify` calls it. */
  toJSON(): unknown[] {
    return Array.from(this, valueToJSON)
  }

  /**
   * Number of bytes of all elements, which are in the block of the list.
   *
   * @throws `INVALID_BYTES` when the field was overwritten: the block is too small for `length`.
   */
  get bytes$(): number {
    const { arena, ptr, stride } = this
    requireInBlock(arena, ptr, stride)
    return arena.u32[(ptr >>> 2) + 1]! * stride
  }

  /**
   * Iterates over the elements in order. The length is read again at each step.
   *
   * @throws `INVALID_BYTES` when the field was overwritten: the block is too small for `length`.
   */
  [Symbol.iterator](): IterableIterator<Element> {
    requireInBlock(this.arena, this.ptr, this.stride)
    return new ElementIterator(this)
  }

  /**
   * Copies the elements into a JavaScript array. O(length).
   *
   * @returns A new array; for lists of structs an array of accessors.
   */
  toArray(): Element[] {
    return [...this]
  }

  /**
   * Grows the block to hold `capacity` elements in total, so that pushes up to that length neither
   * allocate nor move elements. A capacity that the list already has changes nothing.
   *
   * @param capacity - Number of elements in total, not in addition to the current ones.
   * @throws `INVALID_SIZE` when `capacity` is not an integer, negative, or too large for any arena.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the block.
   * @example
   * ```ts
   * path.reserve(1000)
   * for (const point of points) path.push(point) // 1 allocation instead of 9
   * ```
   */
  reserve(capacity: number): void {
    if (!(Number.isInteger(capacity) && capacity >= 0 && capacity <= this.maxLength)) {
      throw new OffheapError(
        'INVALID_SIZE',
        `invalid capacity of a list: got ${show(capacity)}, expected an integer from 0 to ${this.maxLength}. Pass the total number of elements (of ${this.stride} bytes each) that the list must have room for.`,
      )
    }
    if (!(capacity <= this.capacity)) this.resize(capacity)
    else requireRoom(this.arena, this.ptr, capacity, this.stride)
  }

  /**
   * Removes the elements from index `length` on, and frees the structs and texts that they own. The
   * capacity stays. O(1) for elements that own nothing, otherwise O(number of removed elements).
   *
   * @param length - The new length, an integer from 0 to the current length.
   * @throws `INDEX_OUT_OF_RANGE` when `length` is greater than the current length.
   */
  truncate(length: number): void {
    if (!(isIndex(length) && length <= this.length)) {
      requireInViews(this.arena, this.ptr)
      throw new OffheapError(
        'INDEX_OUT_OF_RANGE',
        `invalid length to truncate a list to: got ${show(length)}, expected an integer from 0 to ${this.length}, the current length. Use push or assign to add elements.`,
      )
    }
    this.requireNotHeld(length)
    this.discard(length, this.length)
    this.arena.u32[(this.ptr >>> 2) + 1] = length
  }

  /**
   * Removes an element and frees what it owns. Elements after it move down by one, in order.
   * O(length - index).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns For scalars, `Ptr` and `Ref` the removed value, as `pop` does.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  removeAt(index: number): void {
    const last = this.removing(index)
    const { arena, ptr, stride } = this
    const hole = arena.u32[ptr >>> 2]! + index * stride
    arena.u8.copyWithin(hole, hole + stride, hole + (last - index + 1) * stride)
    this.shrunk(index, last)
  }

  /**
   * Removes an element and frees what it owns. The last element moves to its place. O(1).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns The former index of the element that is at `index` now, or -1 when none is, because
   *   the last element was removed.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  swapRemove(index: number): number {
    const last = this.removing(index)
    const { arena, ptr, stride } = this
    const start = arena.u32[ptr >>> 2]!
    const from = start + last * stride
    arena.u8.copyWithin(start + index * stride, from, from + stride)
    this.shrunk(index, index)
    if (index < last) this.arena.checks?.movedParts(from, from + stride)
    return index < last ? last : -1
  }

  /**
   * Appends elements that hold zeros or the defaults of their struct, to write them through a view
   * or one accessor. Amortized O(count).
   *
   * @param count - Number of new elements, an integer.
   * @returns The index of the first new element.
   * @throws `INVALID_SIZE` when `count` is not an integer, negative, or too large for any arena.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the elements.
   * @example
   * ```ts
   * const first = path.extend(points.length)
   * const point = Vec2.at(arena, path.ptrAt(first))
   * for (let i = 0; i < points.length; i++) {
   *   point.ptr = path.ptrAt(first + i)
   *   point.x = points[i]!.x
   * }
   * ```
   */
  extend(count: number): number {
    requireInViews(this.arena, this.ptr)
    const { length, stride } = this
    const most = this.maxLength - length
    if (!(Number.isInteger(count) && count >= 0 && count <= most)) {
      throw mismatch(
        'INVALID_SIZE',
        'invalid number of new elements',
        show(count),
        `an integer from 0 to ${most}`,
        'Pass the number of elements to append',
      )
    }
    if (count === 0) return length
    if (length + count > this.capacity) this.grow(length + count)
    const { u8, u32 } = this.arena
    const start = u32[this.ptr >>> 2]! + length * stride
    u8.fill(0, start, start + count * stride)
    this.writeDefaults(start, count)
    this.arena.u32[(this.ptr >>> 2) + 1] = length + count
    return length
  }

  /** Removes all elements, as `truncate(0)` does. The capacity stays; `trim` gives it back. */
  clear(): void {
    this.truncate(0)
  }

  /** Shrinks the block to the current length. Frees the block when the list is empty. */
  trim(): void {
    requireInViews(this.arena, this.ptr)
    const { length } = this
    if (length > 0) {
      if (length < this.capacity) this.resize(length)
      return
    }
    this.requireUnpinned()
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field] !== 0) retireOwned(this.arena, this.ptr, u32[field]!)
    u32[field] = 0
    u32[field + 2] = 0
  }

  /**
   * Doubles the capacity; if the arena has no room for that, makes room for `needed` elements, by
   * default one more than there are.
   */
  protected grow(needed: number = this.length + 1): void {
    const doubled = Math.min(Math.max(this.capacity * 2, FIRST_CAPACITY), this.maxLength)
    try {
      this.resize(Math.max(doubled, needed))
    } catch (error) {
      if (!isLackOfRoom(error)) throw error
      this.resize(needed)
    }
  }

  /** Frees the blocks that are owned by the elements from index `from` to before `to`. */
  protected discard(_from: number, _to: number): void {}

  /** Writes the defaults of `count` zeroed elements from `start` on. If that fails, frees them. */
  protected writeDefaults(_start: number, _count: number): void {}

  /**
   * Checks the index for a new element, before it is appended.
   * @throws INDEX_OUT_OF_RANGE, or INVALID_VALUE when an element is being written.
   */
  protected requireInsertable(index: number): void {
    this.requireUnpinned()
    const { length } = this
    if (isIndex(index) && index <= length) return this.requireNotHeld(index)
    requireInViews(this.arena, this.ptr)
    throw mismatch(
      'INDEX_OUT_OF_RANGE',
      'invalid index to insert at',
      show(index),
      `an integer from 0 to ${length}, the current length`,
      'Compare the index with length',
    )
  }

  /** Moves the element at `from` down to `to`. Those in between move up by one. */
  protected moveDown(from: number, to: number): void {
    if (to >= from) return
    const { arena, stride } = this
    requireInBlock(arena, this.ptr, stride)
    const { u8, u32 } = arena
    const start = u32[this.ptr >>> 2]!
    const [first, last] = [start + to * stride, start + from * stride]
    const element = u8.slice(last, last + stride)
    u8.copyWithin(first + stride, first, last)
    u8.set(element, first)
    arena.checks?.movedParts(first, last + stride)
  }

  /** Puts the elements into the order that `compare` returns for their indices. */
  protected sortBy(compare: Compare<number>): this {
    this.requireUnpinned()
    const { arena, length, stride } = this
    requireInBlock(arena, this.ptr, stride)
    const start = arena.u32[this.ptr >>> 2]!
    const order = orderOf(length, compare)
    if (this.length !== length || arena.u32[this.ptr >>> 2] !== start) {
      throw mismatch(
        'INVALID_VALUE',
        'list changed by the function that compares its elements',
        `${this.length} elements`,
        `the same ${length} elements in the same block`,
        'Change the list before or after sort',
      )
    }
    permute(arena, start, stride, order)
    arena.checks?.movedParts(start, start + length * stride)
    return this
  }

  /** Replaces the elements by those at `indices`, in that order. */
  protected gatherElements(indices: Uint32Array): void {
    this.requireUnpinned()
    this.requireNotHeld(0)
    const { arena, length, stride } = this
    requireInBlock(arena, this.ptr, stride)
    if (indices.length > this.capacity) this.resize(indices.length)
    const { u32 } = arena
    const start = u32[this.ptr >>> 2]!
    permute(arena, start, stride, indices, length)
    u32[(this.ptr >>> 2) + 1] = indices.length
    arena.checks?.movedParts(start, start + Math.max(length, indices.length) * stride)
  }

  /** Starts to remove an element: frees what it owns. Returns the index of the last element. */
  private removing(index: number): number {
    const { length } = this
    if (!(isIndex(index) && index < length)) throw this.outOfRange(index)
    this.requireUnpinned()
    this.requireNotHeld(index)
    requireInBlock(this.arena, this.ptr, this.stride)
    this.discard(index, index + 1)
    return length - 1
  }

  /**
   * Removes the last element from the length, after the element `from` was removed, and those after
   * it up to `to` were moved.
   */
  private shrunk(from: number, to: number): void {
    const { arena, ptr, stride } = this
    const start = arena.u32[ptr >>> 2]!
    arena.u32[(ptr >>> 2) + 1]! -= 1
    const removed = start + from * stride
    arena.checks?.removedParts(removed, removed + stride)
    if (from < to) arena.checks?.movedParts(removed + stride, start + (to + 1) * stride)
  }

  protected outOfRange(index: number): OffheapError {
    requireInViews(this.arena, this.ptr)
    const { length } = this
    return new OffheapError(
      'INDEX_OUT_OF_RANGE',
      length === 0
        ? `index out of range: got ${show(index)}, expected no index, as the list is empty. Compare the index with length, or push an element.`
        : `index out of range: got ${show(index)}, expected an integer from 0 to ${length - 1}. Compare the index with length.`,
    )
  }

  /** @throws INVALID_VALUE when the values of an element from index `from` on are being read. */
  private requireNotHeld(from: number): void {
    const { arena, length, stride } = this
    if (arena.adoptions.held === null) return
    const start = arena.u32[this.ptr >>> 2]!
    // The end is larger by one because the last element itself ends, too.
    requireNotHeld(arena, start + from * stride, start + length * stride + 1)
  }

  /** Maximum number of elements in an arena of any size. */
  private get maxLength(): number {
    return Math.floor(MAX_BYTES / this.stride)
  }

  /**
   * Checks that no element is being written, because its block can't be moved or freed then. Only
   * getters and generators in the values of an element come here.
   * @throws INVALID_VALUE when one is.
   */
  protected requireUnpinned(): void {
    const { adoptions, u32 } = this.arena
    const { pinned } = adoptions
    if (pinned.length === 0 || !pinned.includes(u32[this.ptr >>> 2]!)) return
    throw new OffheapError(
      'INVALID_VALUE',
      'list changed by the values of an element: got a getter or generator that moves the elements, expected values that leave them in place. Change the list before or after the call.',
    )
  }

  /**
   * Makes room for `length` elements that replace all. If a larger assignment can fail later, it is
   * in a new block.
   */
  protected prepare(length: number): void {
    const isNew = length <= this.capacity && this.arena.adoptions.attemptAt(this.ptr) !== null
    if (isNew && length > 0) this.resize(length)
    else this.reserve(length)
  }

  // The allocator rounds sizes up, so the new capacity can be larger than the requested one.
  private resize(capacity: number): void {
    const { arena, stride } = this
    requireInViews(arena, this.ptr)
    const field = this.ptr >>> 2
    const former = arena.u32[field]!
    const bytes = capacity * stride
    requireInBlock(arena, this.ptr, stride)
    this.requireUnpinned()
    // A larger assignment that can fail later needs the former block until its end.
    const isMade = former === 0 || arena.adoptions.attemptAt(this.ptr) !== null
    const block = isMade
      ? setOwned(arena, arena.allocate(bytes, this.align))
      : resizeOwned(arena, former, bytes)
    if (isMade) arena.checks?.ownedByField(block)
    if (isMade && former !== 0) {
      arena.u8.copyWithin(block, former, former + Math.min(this.length, capacity) * stride)
      retireOwned(arena, this.ptr, former)
    }
    // Allocating can grow the memory and exchange the views: `u32` must be read afterwards.
    const { u32 } = arena
    u32[field] = block
    u32[field + 2] = Math.floor(arena.sizeOf(block) / stride)
  }
}
