import type { ArenaOf } from '../allocator.ts'
import { holding } from '../held.ts'
import { isSameHeap, requireInViews } from '../memory.ts'
import { boundOf } from '../order/bounds.ts'
import { allRows, orderBy, rowsOf } from '../order/order.ts'
import type { OrderKey, SortValue } from '../order/sort-key.ts'
import { StructRows } from '../order/struct-rows.ts'
import {
  beginAdoptions,
  creating,
  endAdoptions,
  keepingAdopted,
  undoAdoptions,
} from '../ownership/adoption.ts'
import { initNew } from '../ownership/attempt.ts'
import { writeOwned } from '../ownership/create-deep.ts'
import { readEarly } from '../ownership/init-values.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructShape, StructType } from '../struct.ts'
import { ListAccessor } from './list.ts'
import { requireCompare, requirePermutation, type Compare } from './order.ts'
import {
  discardElements,
  noteElements,
  replaceElements,
  writeElementDefaults,
} from './owning-elements.ts'
import { toArrayLike, type Values } from './values.ts'

/**
 * Base class of the accessors of lists of structs. The structs are adjacent in the list's block,
 * and move when it grows: pointers to elements are valid until then. Each struct type has a class
 * with its own copy of the methods that run in loops, which keeps them monomorphic; the other
 * methods are here:
 *
 *     export class Enemy$List extends StructList<Enemy, Enemy.Init> {
 *       at(index: number): Enemy {
 *         return Enemy.at(this.arena, this.ptrAt(index))
 *       }
 *
 *       ptrAt(index: number): Ptr<Enemy> {
 *         const { u32 } = this.arena
 *         const field = this.ptr >>> 2
 *         if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!)) throw this.outOfRange(index)
 *         return (u32[field]! + index * 32) as Ptr<Enemy>
 *       }
 *
 *       protected override get type(): typeof Enemy {
 *         return Enemy
 *       }
 *
 *       protected override write(element: Enemy, value: Enemy | Enemy.Init): void {
 *         initEnemy(element, value)
 *       }
 *     }
 */
export abstract class StructList<T extends Struct, Init = unknown> extends ListAccessor<T> {
  /**
   * Returns the pointer to the element at `index`, to move an existing accessor to it. The pointer
   * is valid until the list grows.
   *
   * @throws INDEX_OUT_OF_RANGE when there is no such element.
   */
  abstract ptrAt(index: number): Ptr<T>

  /** The generated class of the elements. */
  protected abstract get type(): StructType<T, Init>

  /** Copies another struct into an element, or writes the fields that `value` has. */
  protected abstract write(element: T, value: T | Init): void

  /** Returns whether the elements are of the class `type`. */
  isOf$(type: object): boolean {
    return this.type === type
  }

  protected override get stride(): number {
    return this.type.size
  }

  protected override get align(): number {
    return this.type.align
  }

  /** Copies another struct into the element at `index`, or writes the fields that `value` has. */
  set(index: number, value: T | Init): void {
    this.replace(index, value)
  }

  private replace(index: number, value: T | Init): void {
    this.writePinned(this.at(index), value)
  }

  /**
   * Copies `source`, which can be an element, to the element at `index`, or for a negative index to
   * a new one. Called by generated writers.
   *
   * @returns The address of the element.
   */
  copy$(index: number, source: Struct): number {
    if (index < 0) return this.append(source as T).ptr
    this.replace(index, source as T)
    return this.ptrAt(index)
  }

  /**
   * Appends an element: a copy of a struct, or a new struct with its defaults and the fields of
   * `value`. A failed call leaves the elements unchanged.
   *
   * @returns An accessor of the new element.
   * @throws OUT_OF_MEMORY when the arena has no room for a larger block.
   */
  push(value?: T | Init): T {
    return this.append(value)
  }

  private append(value: T | Init | undefined): T {
    const { arena, type } = this
    const { length } = this
    if (length === this.capacity) return this.pushGrown(value)
    const ptr = arena.u32[this.ptr >>> 2]! + length * type.size
    arena.u8.fill(0, ptr, ptr + type.size)
    type.writeDefaults?.(arena, ptr as Ptr<T>)
    arena.u32[(this.ptr >>> 2) + 1] = length + 1
    const element = type.at(arena, ptr as Ptr<T>)
    if (value === undefined) return element
    const mark = type.collect === undefined ? -1 : beginAdoptions(arena)
    try {
      this.writeNew(element, value)
    } catch (error) {
      if (mark >= 0) {
        const made = keepingAdopted(arena, mark, this.ptr)
        // The getters of `value` may have added elements.
        noteElements(this, type, length, this.length, made)
        undoAdoptions(arena, mark, made)
      }
      arena.u32[(this.ptr >>> 2) + 1] = length
      arena.u8.fill(0, ptr, ptr + type.size)
      throw error
    }
    if (mark >= 0) endAdoptions(arena, null)
    return element
  }

  /**
   * Removes the last element and frees everything that it owns. Does nothing if the list is empty.
   */
  pop(): void {
    const { length } = this
    if (length !== 0) this.truncate(length - 1)
  }

  /**
   * Replaces the elements by copies of structs, or by new structs with the fields of init objects.
   * Builds them in a new block, because elements of the list may be among `values`. A failed call
   * leaves the list unchanged.
   *
   * @param values - The new elements: an array, an iterable, or another accessor of elements.
   * @throws OUT_OF_MEMORY when the arena has no room for the new block.
   */
  assign(values: Values<T | Init>): void {
    const element = ['struct', this.type as StructType as unknown as StructShape] as const
    const source = readEarly(this, 12, ['list', element], toArrayLike(this, values))
    if (source.length === 0) {
      this.clear()
      return
    }
    this.requireUnpinned()
    const write = (ptr: number, value: T | Init): void =>
      this.writeElement(this.type.at(this.arena, ptr as Ptr<T>), value)
    holding(this, 1, () => replaceElements(this, this.type, source, write))
  }

  /**
   * Inserts an element before the one at `index`, as `push` appends one; at `length`, appends it. The
   * elements from `index` on move up by one. O(length - index).
   *
   * @param index - An integer from 0 to `length`.
   * @returns An accessor of the new element.
   * @throws INDEX_OUT_OF_RANGE when `index` is greater than the length; and the errors of `push`.
   */
  insert(index: number, value?: T | Init): T {
    this.requireInsertable(index)
    const added = this.push(value)
    // The getters of `value` may have added elements as well.
    const from = (added.ptr - this.arena.u32[this.ptr >>> 2]!) / this.type.size
    if (index >= from) return added
    this.moveDown(from, index)
    return this.at(index)
  }

  /**
   * Sorts the elements in place; they move with what they own. Equal elements stay in order.
   * O(length · log length).
   *
   * @param compare - Returns a negative number when `a` comes first, a positive one when `b` does,
   *   and otherwise 0. Gets the same two accessors at each call.
   * @returns The list.
   * @throws INVALID_VALUE when `compare` changes the list, which stays unsorted then.
   * @example
   * ```ts
   * path.sort((a, b) => a.x - b.x)
   * ```
   */
  sort(compare: Compare<T>): this {
    requireCompare(compare)
    if (this.length < 2) return this
    const [a, b] = [this.at(0), this.at(0)]
    return this.sortBy((i, j) => {
      a.ptr = this.ptrAt(i)
      b.ptr = this.ptrAt(j)
      return compare(a, b)
    })
  }

  /**
   * Sorts the indices of the elements by fields; the elements stay where they are. Elements with
   * equal values keep their order. NaN, and then missing values, come last in both directions.
   * O(length) for each 32 bits of a key.
   *
   * @param keys - Names of fields, the most significant one first: `'x'`, `'-x'` for the descending
   *   order, `'position.x'` for a field of a nested struct. `['name', names]` sorts codes by the
   *   texts of their dictionary instead of by their numbers.
   * @returns The indices of all elements, in order.
   * @throws `INVALID_VALUE` when there is no such field, or its values have no order.
   * @example
   * ```ts
   * path.gather(path.order('x', '-y'))
   * ```
   */
  order(...keys: OrderKey<T>[]): Uint32Array {
    void this.bytes$
    const rows = allRows(this.length)
    orderBy(this.rows$(), rows, keys)
    return rows
  }

  /**
   * Replaces the elements by those at `indices`, in that order: what `order` returned sorts the list;
   * some of it keeps these elements only. O(length).
   *
   * @param indices - Indices of elements. Elements that own something must all occur, each once.
   * @throws `INDEX_OUT_OF_RANGE` when one isn't that of an element, `INVALID_VALUE` when the elements
   *   own something and one is missing or occurs twice, `OUT_OF_MEMORY` when the arena has no room for more
   *   elements than there were. The list is then unchanged.
   */
  gather(indices: ArrayLike<number>): void {
    const rows = rowsOf(indices, this)
    if (this.type.collect !== undefined) requirePermutation(rows, this.length)
    this.gatherElements(rows)
  }

  /**
   * Returns the index of the first element whose field isn't before `value`; `length` if there is
   * none. The elements must be sorted by the field. O(log(length)).
   *
   * @param key - The field, with `-` before it for elements in descending order.
   * @param value - A value of the field; for codes with a dictionary, a code of it.
   * @param order - What `order` returned, if the elements themselves aren't sorted. The result is
   *   then an index of it.
   * @throws `INVALID_VALUE` when there is no such field, or `value` can't be one of it.
   */
  lowerBound(key: OrderKey<T>, value: SortValue, order?: ArrayLike<number>): number {
    void this.bytes$
    return boundOf(this.rows$(), this.length, order, key, value, false)
  }

  /**
   * Returns the index of the first element whose field is after `value`; `length` if there is none.
   * The elements from `lowerBound` to before it have the value.
   *
   * @throws As `lowerBound` does.
   */
  upperBound(key: OrderKey<T>, value: SortValue, order?: ArrayLike<number>): number {
    void this.bytes$
    return boundOf(this.rows$(), this.length, order, key, value, true)
  }

  private rows$(): StructRows {
    const { arena, type } = this
    const shape = type as StructType as unknown as StructShape
    const start = arena.u32[this.ptr >>> 2]!
    return new StructRows(shape, arena, start, type.size, (index) => this.at(index))
  }

  protected override discard(from: number, to: number): void {
    discardElements(this, this.type, from, to)
  }

  protected override writeDefaults(start: number, count: number): void {
    writeElementDefaults(this, this.type, start, count)
  }

  /**
   * Appends an element that is created in another block, because the elements move and `value` can
   * contain accessors of them.
   */
  private pushGrown(value: T | Init | undefined): T {
    const { arena, type } = this
    requireInViews(arena, this.ptr)
    // An accessor of an element moves with the elements.
    const element = value as Partial<Struct> | null | undefined
    const isElement = element !== undefined && this.has(element)
    const [made, ptr] = creating(arena, type, (created) => {
      const { ptr: made } =
        value === undefined
          ? type.create(arena)
          : holding(this, 1, () => type.create(arena, value as Init))
      created.push(made)
      // The getters of `value` may have added elements.
      const { length } = this
      const former = arena.u32[this.ptr >>> 2]!
      const offset = isElement ? element!.ptr! - former : 0
      if (length === this.capacity) this.grow()
      if (isElement) element!.ptr = (arena.u32[this.ptr >>> 2]! + offset) as Ptr
      const ptr = arena.u32[this.ptr >>> 2]! + length * type.size
      arena.u8.copyWithin(ptr, made, made + type.size)
      arena.u32[(this.ptr >>> 2) + 1] = length + 1
      return [made, ptr]
    })
    const added = type.at(arena, ptr as Ptr<T>)
    arena.checks?.copied(added, type.at(arena, made as Ptr<T>), type.size)
    arena.free(made)
    return added
  }

  /** Returns whether `element` is an accessor of an element. */
  private has(element: Partial<Struct> | null): boolean {
    const { arena, type, length } = this
    if (!isSameHeap(element?.arena, arena)) return false
    const start = arena.u32[this.ptr >>> 2]!
    return element!.ptr! >= start && element!.ptr! < start + length * type.size
  }

  /** Writes a new element. If that fails, the caller removes it. */
  private writeNew(element: T, value: T | Init): void {
    if (this.type.collect === undefined) this.writePinned(element, value)
    else initNew(element, value, this.type, (target, init) => this.writePinned(target, init))
  }

  /** Writes an element, whose block must not move before the values have been read. */
  private writePinned(element: T, value: T | Init): void {
    const { adoptions, u32 } = this.arena
    const { pinned } = adoptions
    pinned.push(u32[this.ptr >>> 2]!)
    try {
      this.writeElement(element, value)
    } finally {
      pinned.pop()
    }
  }

  /** Writes an element, which can own structs in chains of any length. */
  private writeElement(element: T, value: T | Init): void {
    const { arena, type } = this
    if (type.collect === undefined) this.write(element, value)
    else writeOwned(arena, type, element, value, (element, value) => this.write(element, value))
  }
}

/** Type of the accessor class for lists of structs, given the class of the structs. */
export type StructListClass<Type> =
  Type extends StructType<infer T extends Struct, infer Init>
    ? StructListConstructor<T, Init>
    : never

type StructListConstructor<T extends Struct, Init> = new (
  arena: ArenaOf<T>,
  ptr: number,
) => StructList<T, Init>

/** Creates the accessor class for a type that its schema uses in no list. */
export function structList<T extends Struct, Init>(
  type: StructType<T, Init>,
  init: (element: T, value: T | Init) => T,
): StructListConstructor<T, Init> {
  const { size } = type
  return class extends StructList<T, Init> {
    at(index: number): T {
      return type.at(this.arena, this.ptrAt(index))
    }

    ptrAt(index: number): Ptr<T> {
      const { u32 } = this.arena
      const field = this.ptr >>> 2
      if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
        throw this.outOfRange(index)
      return (u32[field]! + index * size) as Ptr<T>
    }

    protected override get type(): StructType<T, Init> {
      return type
    }

    protected override write(element: T, value: T | Init): void {
      init(element, value)
    }
  }
}
