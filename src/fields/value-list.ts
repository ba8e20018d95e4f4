import { requireInBlock } from '../block-bytes.ts'
import { converted, toNumbers, type View } from '../encoding/numbers.ts'
import { isIndex } from '../errors.ts'
import { saveReplaced } from '../owned-block.ts'
import type { Accessor } from '../pointer.ts'
import { ListAccessor } from './list.ts'
import { ascending, requireCompare, type Compare } from './order.ts'
import { toArrayLike, type Values } from './values.ts'

// Maximum number of values for which a loop is faster than a call of `set` of a view.
const LOOP_MAX_VALUES = 32

/**
 * Base class of lists whose elements are single JavaScript values, set from values of type `Value`.
 */
export abstract class ValueList<Element, Value = Element> extends ListAccessor<Element> {
  /**
   * Replaces an element. O(1).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - The new value. Numbers are converted as typed arrays convert them (300 in a `u8`
   *   becomes 44); `i53`, `u53` and pointers are checked.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  abstract set(index: number, value: Value): void

  /**
   * Appends an element. Amortized O(1); grows the block when the capacity is used up.
   *
   * @param value - The new last element, converted as `set` converts it.
   * @returns The new length.
   * @throws `OUT_OF_MEMORY` when the arena has no room for a larger block.
   */
  abstract push(value: Value): number

  /**
   * Removes the last element. O(1). The capacity stays.
   *
   * @returns The removed value, or `undefined` when the list is empty.
   */
  abstract pop(): Element | undefined

  override removeAt(index: number): Element | undefined {
    const value = isIndex(index) ? this.valueAt(index) : undefined
    super.removeAt(index)
    return value
  }

  /**
   * Inserts an element before the one at `index`; at `length`, appends it as `push` does. The
   * elements from `index` on move up by one. O(length - index).
   *
   * @param index - An integer from 0 to `length`.
   * @param value - The new element, converted as `set` converts it.
   * @returns The new length.
   * @throws `INDEX_OUT_OF_RANGE` when `index` is greater than the length; and the errors of `push`.
   */
  insert(index: number, value: Value): number {
    this.requireInsertable(index)
    const length = this.push(value)
    this.moveDown(length - 1, index)
    return length
  }

  /**
   * Sorts the elements in place. Equal elements stay in order. O(length · log length).
   *
   * @param compare - Returns a negative number when `a` comes first, a positive one when `b` does,
   *   and otherwise 0. By default, values are in ascending order, NaN last.
   * @returns The list.
   * @throws `INVALID_VALUE` when `compare` changes the list, which stays unsorted then.
   */
  sort(compare: Compare<Element> = ascending): this {
    requireCompare(compare)
    const values = Array.from({ length: this.length }, (_, index) => this.valueAt(index))
    return this.sortBy((a, b) => compare(values[a]!, values[b]!))
  }

  /**
   * Returns the index of the first element that equals `value` by `===`; pointers are compared by
   * address. O(length).
   *
   * @returns The index, or -1 when no element equals it.
   */
  indexOf(value: Value): number {
    const wanted = keyOf(value)
    for (let index = 0; index < this.length; index++) {
      if (keyOf(this.valueAt(index)) === wanted) return index
    }
    return -1
  }

  /** Returns whether an element equals `value`; unlike in `indexOf`, NaN equals NaN. O(length). */
  includes(value: Value): boolean {
    return Number.isNaN(value) ? this.toArray().includes(value as never) : this.indexOf(value) >= 0
  }

  /**
   * Replaces all elements. O(number of values). Every value is checked before the first one is
   * written, so a failed call leaves the list unchanged.
   *
   * @param values - The new elements: an array, a typed array, another list, or any iterable, also
   *   one that reads this list.
   * @throws `OUT_OF_MEMORY` when the arena has no room for a larger block.
   * @throws The errors of `set`, when an element can't hold one of the values.
   */
  assign(values: Values<Value>): void {
    const source = this.validate(toArrayLike(this, values))
    const { length } = source
    this.reserve(length)
    const { arena, ptr, stride } = this
    saveReplaced(arena, ptr, arena.u32[ptr >>> 2]!, length * stride)
    arena.u32[(ptr >>> 2) + 1] = length
    this.write(source as ArrayLike<Value>)
  }

  /** Reads an element for a method that doesn't return it, or removes it. */
  protected valueAt(index: number): Element {
    return this.at(index)
  }

  /** Writes the elements, which are as many as `values`. */
  protected write(values: ArrayLike<Value>): void {
    for (let index = 0; index < values.length; index++) this.set(index, values[index]!)
  }

  /**
   * Returns the values as elements hold them. Throws when an element can't hold one of them. Called
   * before the first one is written.
   */
  protected validate(values: ArrayLike<Value>): ArrayLike<unknown> {
    return Array.isArray(values) ? values.slice() : values
  }
}

/** Returns the address of an accessor, and any other value itself. */
function keyOf(value: unknown): unknown {
  return (value as Partial<Accessor> | null)?.ptr ?? value
}

/** Base class of lists of numbers, which convert other values as typed arrays do. */
export abstract class NumberList extends ValueList<number> {
  protected override validate(values: ArrayLike<number>): ArrayLike<number> {
    return toNumbers(values)
  }
}

/** Base class of lists whose elements are those of a view. */
export abstract class ViewList<
  Element extends number | bigint,
  Elements extends View = View,
> extends ValueList<Element> {
  /** The view of the arena that shows the elements. */
  protected abstract get whole(): Elements

  /**
   * The elements as a typed array over the arena's buffer, in which reads and writes cost least.
   * Valid until the list grows or is assigned, the struct is freed, or the arena's memory grows.
   *
   * @throws `INVALID_BYTES` when the field was overwritten: the block is too small for `length`.
   */
  get view(): Elements {
    const { arena, ptr, stride, whole } = this
    requireInBlock(arena, ptr, stride)
    const start = arena.u32[ptr >>> 2]! / stride
    return whole.subarray(start, start + this.length) as Elements
  }

  override sort(compare?: Compare<Element>): this {
    if (compare !== undefined) return super.sort(compare)
    this.view.sort()
    return this
  }

  override indexOf(value: Element): number {
    return this.view.indexOf(value as never)
  }

  override includes(value: Element): boolean {
    return this.view.includes(value as never)
  }

  protected override validate(values: ArrayLike<Element>): ArrayLike<Element> {
    return converted(this.whole, values)
  }

  protected override write(values: ArrayLike<Element>): void {
    const { arena, ptr, stride } = this
    if (values.length <= LOOP_MAX_VALUES) super.write(values)
    else this.whole.set(values as never, arena.u32[ptr >>> 2]! / stride)
  }
}
