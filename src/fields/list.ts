import { inspectable } from '../operations/inspect.ts'
import type { ArenaOf } from '../allocator.ts'
import { OffheapError, show } from '../errors.ts'
import type { Ptr } from '../pointer.ts'
import { indexed, type Values } from './values.ts'

/** Elements that the first block of a list has room for, at least. */
const FIRST_CAPACITY = 4
/** What a block can have, in bytes. */
const MOST_BYTES = 2 ** 32 - 4096

/**
 * Base of the accessors for `List` fields. The field is twelve bytes: the block with the elements (0
 * for none yet), their number, and how many the block has room for; it is aimed like a struct.
 *
 *     field  │ block │ length │ capacity │        block  │ element 0 │ element 1 │ … │ room │
 *
 * A list grows by doubling, in place where the arena has room behind it. What fails leaves the list
 * as it was. With elements of n bytes it holds up to 4 GiB / n of them.
 */
export abstract class ListAccessor<Element> implements Iterable<Element> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(ListAccessor)

  readonly arena: ArenaOf<Element>
  ptr: Ptr

  constructor(arena: ArenaOf<Element>, ptr: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  /** Bytes of an element. */
  protected abstract get stride(): number

  /** Alignment of an element, in bytes. */
  protected get align(): number {
    return 8
  }

  get length(): number {
    return this.arena.u32[(this.ptr >>> 2) + 1]!
  }

  /** Elements that there is room for without another block. */
  get capacity(): number {
    return this.arena.u32[(this.ptr >>> 2) + 2]!
  }

  /** The element at `index`; `INDEX_OUT_OF_RANGE` outside 0 to `length - 1`. */
  abstract at(index: number): Element

  *[Symbol.iterator](): Iterator<Element> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }

  toArray(): Element[] {
    return [...this]
  }

  /** Makes room for `capacity` elements in all. Throws `INVALID_SIZE` and `OUT_OF_MEMORY`. */
  reserve(capacity: number): void {
    if (!(Number.isInteger(capacity) && capacity >= 0 && capacity <= this.most)) {
      throw new OffheapError(
        'INVALID_SIZE',
        `room for ${show(capacity)} elements; a list of ${this.stride} bytes each can have from 0 to ${this.most}`,
      )
    }
    if (capacity > this.capacity) this.resize(capacity)
  }

  /** Takes the elements from `length` on away. Throws `INDEX_OUT_OF_RANGE` beyond the length. */
  truncate(length: number): void {
    if (!(length >>> 0 === length && length <= this.length)) {
      throw new OffheapError(
        'INDEX_OUT_OF_RANGE',
        `${show(length)} elements of a list of ${this.length}; truncate takes some away, and adds none`,
      )
    }
    this.discard(length)
    this.arena.u32[(this.ptr >>> 2) + 1] = length
  }

  /** Takes all elements away, and keeps the room for as many. */
  clear(): void {
    this.truncate(0)
  }

  /** Gives the room back that no element takes. */
  trim(): void {
    const { length } = this
    if (length > 0) {
      if (length < this.capacity) this.resize(length)
      return
    }
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field] !== 0) this.arena.free(u32[field]!)
    u32[field] = 0
    u32[field + 2] = 0
  }

  /** Makes room for one more, and for twice as many if the arena has that. */
  protected grow(): void {
    const { capacity, length } = this
    const doubled = Math.min(Math.max(capacity * 2, FIRST_CAPACITY), this.most)
    try {
      this.resize(Math.max(doubled, length + 1))
    } catch (error) {
      if (!(error instanceof OffheapError && error.code === 'OUT_OF_MEMORY')) throw error
      this.resize(length + 1)
    }
  }

  /** Frees what the elements from `from` on own. */
  protected discard(_from: number): void {}

  protected outOfRange(index: number): OffheapError {
    const { length } = this
    return new OffheapError(
      'INDEX_OUT_OF_RANGE',
      length === 0
        ? `index ${show(index)} in an empty list`
        : `index ${show(index)} in a list of ${length}; whole numbers from 0 to ${length - 1} exist`,
    )
  }

  /** Elements that a list can have, whatever the arena's size. */
  private get most(): number {
    return Math.floor(MOST_BYTES / this.stride)
  }

  /** Gives the list a block for `capacity` elements; what the block has room for beyond is used. */
  private resize(capacity: number): void {
    const { arena, stride } = this
    const field = this.ptr >>> 2
    const former = arena.u32[field]!
    const bytes = capacity * stride
    const block = former === 0 ? arena.allocate(bytes, this.align) : arena.reallocate(former, bytes)
    const { u32 } = arena
    u32[field] = block
    u32[field + 2] = Math.floor(arena.sizeOf(block) / stride)
  }
}

/** Elements that are one JavaScript value each; they are set from a `Value`. */
export abstract class ValueList<Element, Value = Element> extends ListAccessor<Element> {
  abstract set(index: number, value: Value): void

  /** Adds an element at the end; answers the new length. Throws `OUT_OF_MEMORY`. */
  abstract push(value: Value): number

  /** Takes the last element away and answers it; `undefined` in an empty list. */
  abstract pop(): Element | undefined

  /** Makes `values` the elements. Throws `OUT_OF_MEMORY`, and as `set` does; it is as it was then. */
  assign(values: Values<Value>): void {
    const source = indexed(this.arena, values)
    const { length } = source
    this.accept(source)
    this.reserve(length)
    this.arena.u32[(this.ptr >>> 2) + 1] = length
    for (let index = 0; index < length; index++) this.set(index, source[index]!)
  }

  /** Refuses values that no element can hold, before any is written. */
  protected accept(_values: ArrayLike<Value>): void {}
}
