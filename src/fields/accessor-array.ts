import { FixedArrayAccessor } from './fixed-array.ts'
import type { OwnedVisitor, OwnerDeallocator } from '../block-type.ts'
import { toArrayLike, type Values } from './values.ts'

/** The fields of an accessor; plain values have neither, as both names are reserved. */
interface Placed {
  readonly arena: { readonly buffer: ArrayBufferLike }
  readonly ptr: number
}

/**
 * Base of the accessors for `FixedArray` fields whose elements have accessors: structs, unions,
 * flags, atomics, lists, arrays in arrays. An element is set by writing into it.
 */
export abstract class AccessorArray<Element> extends FixedArrayAccessor<Element> {
  /** Bytes from one element to the next. */
  protected abstract get stride(): number

  /** Writes the element at `index`. Classes say what they take. */
  abstract set(index: number, value: never): void

  /** Notes what the element at `ptr` owns. */
  protected collect?(ptr: number, owned: OwnedVisitor): void

  /** Makes the deallocator of what elements own; missing where they can't own anything. */
  protected deallocator?(): OwnerDeallocator | undefined

  /**
   * Writes `values` from element 0 on; elements after them keep what they hold. Elements of the
   * array itself may be among `values`, in any order.
   *
   * @param values an array, an iterable, or another accessor of elements
   * @throws INDEX_OUT_OF_RANGE when there are more values than elements; nothing is written then.
   * @throws OUT_OF_MEMORY when there is no room for copies of elements that are overwritten before
   * they are read; nothing is written then.
   */
  assign(values: Values<Parameters<this['set']>[1]>): void {
    if (values instanceof FixedArrayAccessor) {
      // Another field, or this one: neither overlaps with it in part.
      this.checkLength(values.length)
      for (let index = 0; index < values.length; index++) {
        this.set(index, values.at(index) as never)
      }
      return
    }
    const source = toArrayLike(this.arena, values)
    this.checkLength(source.length)
    for (let index = 1; index < source.length; index++) {
      if (this.elementBefore(index, source[index]) >= 0) return this.assignCopies(source)
    }
    this.setAll(source)
  }

  private setAll(source: ArrayLike<unknown>): void {
    for (let index = 0; index < source.length; index++) this.set(index, source[index] as never)
  }

  /** The index of the element before `index` that `value` is an accessor on, or inside of; else -1. */
  private elementBefore(index: number, value: unknown): number {
    if (typeof value !== 'object' || value === null) return -1
    const { arena, ptr } = value as Partial<Placed>
    const element = (ptr! - this.ptr) / this.stride
    if (!(element >= 0 && element < index)) return -1
    return arena?.buffer === this.arena.buffer ? Math.floor(element) : -1
  }

  /** Sets from copies of those elements that would be overwritten before they are read. */
  private assignCopies(source: ArrayLike<unknown>): void {
    const { arena, length, stride } = this
    const block = arena.allocateZeroed(length * stride)
    const type = this.constructor as new (arena: unknown, ptr: number, length: number) => this
    const copies = new type(arena, block, length)
    try {
      const values = Array.from(source, (value, index) => {
        const from = this.elementBefore(index, value)
        if (from < 0) return value
        copies.set(from, this.at(from) as never)
        return copies.at(from)
      })
      this.setAll(values)
    } finally {
      const owned = this.deallocator?.()
      if (owned !== undefined) {
        for (let index = 0; index < length; index++) this.collect?.(block + index * stride, owned)
        owned.free()
      }
      arena.free(block)
    }
  }
}
