import { inspectable } from '../operations/inspect.ts'
import type { ArenaOf } from '../allocator.ts'
import { OffheapError, show } from '../errors.ts'
import type { Ptr } from '../pointer.ts'
import { indexed, type Values } from './values.ts'

/**
 * Base of the accessors for `FixedArray` fields: `length` elements in place, one after another.
 * It is aimed like a struct, and checks every index: a wrong one would write into a neighbour.
 */
export abstract class FixedArrayAccessor<Element> implements Iterable<Element> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(FixedArrayAccessor)

  readonly arena: ArenaOf<Element>
  ptr: Ptr
  readonly length: number

  constructor(arena: ArenaOf<Element>, ptr: number, length: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
    this.length = length
  }

  /** The element at `index`; `INDEX_OUT_OF_RANGE` outside 0 to `length - 1`. */
  abstract at(index: number): Element

  *[Symbol.iterator](): Iterator<Element> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }

  toArray(): Element[] {
    return [...this]
  }

  /** Refuses more values than there are elements. */
  protected checkLength(length: number): void {
    if (length > this.length) {
      throw new OffheapError(
        'INDEX_OUT_OF_RANGE',
        `${length} values for a fixed array of ${this.length}; pass ${this.length} or fewer, or lengthen the field in its schema`,
      )
    }
  }

  protected outOfRange(index: number): OffheapError {
    return new OffheapError(
      'INDEX_OUT_OF_RANGE',
      `index ${show(index)} in a fixed array of ${this.length}; whole numbers from 0 to ${this.length - 1} exist`,
    )
  }
}

/** Elements that are one JavaScript value each; they are set from a `Value`. */
export abstract class ValueArray<Element, Value = Element> extends FixedArrayAccessor<Element> {
  abstract set(index: number, value: Value): void

  /** Writes `values` from element 0 on; elements beyond them keep what they hold. */
  assign(values: Values<Value>): void {
    const source = indexed(this.arena, values)
    this.checkLength(source.length)
    this.accept(source)
    for (let index = 0; index < source.length; index++) this.set(index, source[index]!)
  }

  /** Refuses values that no element can hold, before any is written. */
  protected accept(_values: ArrayLike<Value>): void {}
}

export class I8Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.i8[this.ptr + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.i8[this.ptr + index] = value
  }
}

export class U8Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u8[this.ptr + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u8[this.ptr + index] = value
  }
}

export class I16Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.i16[(this.ptr >>> 1) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.i16[(this.ptr >>> 1) + index] = value
  }
}

export class U16Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u16[(this.ptr >>> 1) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u16[(this.ptr >>> 1) + index] = value
  }
}

export class I32Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.i32[(this.ptr >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.i32[(this.ptr >>> 2) + index] = value
  }
}

export class U32Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u32[(this.ptr >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u32[(this.ptr >>> 2) + index] = value
  }
}

export class F32Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.f32[(this.ptr >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.f32[(this.ptr >>> 2) + index] = value
  }
}

export class F64Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.f64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.f64[(this.ptr >>> 3) + index] = value
  }
}

export class I64Array extends ValueArray<bigint> {
  at(index: number): bigint {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.i64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: bigint): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.i64[(this.ptr >>> 3) + index] = value
  }
}

export class U64Array extends ValueArray<bigint> {
  at(index: number): bigint {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: bigint): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u64[(this.ptr >>> 3) + index] = value
  }
}

export class BoolArray extends ValueArray<boolean> {
  at(index: number): boolean {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u8[this.ptr + index] !== 0
  }

  set(index: number, value: boolean): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u8[this.ptr + index] = value ? 1 : 0
  }
}
