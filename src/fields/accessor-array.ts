import type { BaseArena } from '../allocator.ts'
import type { OwnedVisitor, OwnerDeallocator } from '../block-type.ts'
import type { Target as HeldTarget } from '../held.ts'
import { isSameHeap, type Memory } from '../memory.ts'
import { requireUnowned } from '../owned-block.ts'
import { attempting, type Owners } from '../ownership/attempt.ts'
import { readValue } from '../ownership/init-values.ts'
import type { FieldType } from '../struct.ts'
import { isWithin } from './apart.ts'
import { FixedArrayAccessor } from './fixed-array.ts'
import { toArrayLike, type Values } from './values.ts'

/** The properties that identify an accessor: schemas can't use these names for fields. */
interface Placed {
  readonly arena: Memory
  readonly ptr: number
}

/**
 * Base class of the accessors of `FixedArray` fields whose elements have accessors: structs,
 * unions, flags, atomics, lists, nested arrays. Setting an element writes into it.
 */
export abstract class AccessorArray<Element> extends FixedArrayAccessor<Element> {
  /** Distance between adjacent elements in bytes. */
  protected abstract get stride(): number

  /** Type of the elements; missing where plain values for them contain no parts of an arena. */
  protected get element$(): FieldType | undefined {
    return undefined
  }

  /** Writes the element at `index`. Each class defines the type of `value`. */
  abstract set(index: number, value: never): void

  /** Visits the fields of the element at `ptr` that own blocks. */
  protected collect?(ptr: number, owned: OwnedVisitor): void

  /** Returns a deallocator for what elements own; missing if they can't own anything. */
  protected deallocator?(): OwnerDeallocator | undefined

  /**
   * Writes `values` to the elements from index 0 on; the elements after them keep their contents.
   * Elements of the array itself may be among `values`, in any order.
   *
   * @param values - Up to `length` values: an array, an iterable, or another accessor of elements.
   * @throws `INDEX_OUT_OF_RANGE` when there are more values than elements; nothing is written then.
   * @throws `OUT_OF_MEMORY` when the arena has no room for copies of elements that would be
   *   overwritten before they are read; nothing is written then.
   */
  assign(values: Values<Parameters<this['set']>[1]>): void {
    if (values instanceof FixedArrayAccessor) {
      // The values are those of another array, or of this one: arrays never overlap partially.
      this.checkLength(values.length)
      for (let index = 0; index < values.length; index++)
        this.requireMovable(index, values.at(index))
      this.setAll(Array.from(values as Iterable<unknown>))
      return
    }
    const source = toArrayLike(this, this.read(values))
    this.checkLength(source.length)
    const { arena, ptr, stride } = this
    const isDeep = this.element$ !== undefined
    for (let index = 0; index < source.length; index++) this.requireMovable(index, source[index])
    for (let index = 0; index < source.length; index++) {
      const value = source[index]
      if (isDeep && this.readsElements(value)) return this.assignApart(source)
      if (elementBefore(index, value, arena, ptr, stride) >= 0) return this.assignCopies(source)
    }
    this.setAll(source)
  }

  /** Returns values that aren't those of another array after reading them once. */
  private read<T>(values: T): T {
    const { element$: type, length, stride } = this
    return type === undefined
      ? values
      : readValue(this as HeldTarget, length * stride, ['array', type, length], values)
  }

  /**
   * Checks the value for an element before the first element is written.
   * @throws ALREADY_OWNED when it is another list or array of `Own`, with structs that it owns.
   */
  private requireMovable(index: number, value: unknown): void {
    if (!(value instanceof Object && 'take' in value) || this.collect === undefined) return
    const { ptr } = value as unknown as Placed
    if (ptr === this.ptr + index * this.stride) return
    for (const target of value as unknown as Iterable<number | null>) {
      if (target !== null) requireUnowned(this.arena, target)
    }
  }

  /**
   * Returns whether plain values contain accessors or views of what writing elements can change.
   */
  private readsElements(value: unknown): boolean {
    if (typeof value !== 'object' || value === null || 'arena' in value) return false
    const { arena, ptr, length, stride } = this
    const isAnywhere = (): boolean => this.collect !== undefined
    return isWithin(value, arena, ptr, ptr + length * stride, isAnywhere)
  }

  /** Sets the elements after copies of the values that are in the arena were made. */
  protected assignApart(source: ArrayLike<unknown>): void {
    this.assignCopies(source)
  }

  /** Sets the elements. If one of them fails, all are as they were. */
  protected setAll(source: ArrayLike<unknown>): void {
    const { arena, ptr, length, stride } = this
    const owners: Owners = {
      collect: (_, start, owned) => {
        for (let index = 0; index < length; index++) this.collect?.(start + index * stride, owned)
      },
      deallocator: () => this.deallocator!()!,
    }
    const owned = this.deallocator?.() === undefined ? undefined : owners
    attempting(arena as BaseArena, ptr, length * stride, owned, () => {
      for (let index = 0; index < source.length; index++) this.set(index, source[index] as never)
    })
  }

  /** Sets the elements, with copies of those that would be overwritten before they are read. */
  private assignCopies(source: ArrayLike<unknown>): void {
    const { arena, ptr, length, stride } = this
    // Elements that are values are copied to their own index, those that plain values are written
    // into after them: a value can name an element that is itself replaced by plain values.
    const count = 2 * length
    const block = arena.allocateZeroed(count * stride)
    const type = this.constructor as new (arena: unknown, ptr: number, length: number) => this
    const copies = new type(arena, block, count)
    try {
      const values = Array.from(source, (value, index) => {
        // Plain values keep the other fields of their element.
        const isPlain = this.readsElements(value)
        const from = isPlain ? index : elementBefore(index, value, arena, ptr, stride)
        if (from < 0) return value
        const to = isPlain ? length + index : from
        copies.set(to, this.at(from) as never)
        if (isPlain) copies.set(to, value as never)
        return copies.at(to)
      })
      this.setAll(values)
    } finally {
      const owned = this.deallocator?.()
      if (owned !== undefined) {
        for (let index = 0; index < count; index++) this.collect?.(block + index * stride, owned)
        owned.free()
      }
      arena.free(block)
    }
  }
}

/**
 * Returns the index of the element before `index` that `value` is an accessor of, or is inside of;
 * otherwise -1. `start` and `stride` are those of the array, which is in `memory`.
 */
function elementBefore(
  index: number,
  value: unknown,
  memory: Memory,
  start: number,
  stride: number,
): number {
  if (typeof value !== 'object' || value === null) return -1
  const { arena, ptr } = value as Partial<Placed>
  const element = (ptr! - start) / stride
  if (!(element >= 0 && element < index)) return -1
  // Compared at each call, because the copies can grow the memory.
  return isSameHeap(arena, memory) ? Math.floor(element) : -1
}
