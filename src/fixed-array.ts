import type { Arena } from './arena.ts'
import { OffheapError, show } from './errors.ts'
import type { Ptr, Target } from './memory.ts'
import type { Struct } from './struct.ts'

/**
 * Base of the accessors for `FixedArray` fields: `length` elements in place, one after another.
 * It is aimed like a struct, and checks every index: a wrong one would write into a neighbour.
 */
export abstract class FixedArrayAccessor<Element> implements Iterable<Element> {
  readonly arena: Arena
  ptr: Ptr
  readonly length: number

  constructor(arena: Arena, ptr: number, length: number) {
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
abstract class ScalarArray<
  Element extends Value,
  Value = Element,
> extends FixedArrayAccessor<Element> {
  abstract set(index: number, value: Value): void

  /** Writes `values` from element 0 on; elements beyond them keep what they hold. */
  assign(values: ArrayLike<Value> | ScalarArray<Element, Value>): void {
    this.checkLength(values.length)
    const accessor = values instanceof ScalarArray
    for (let index = 0; index < values.length; index++) {
      this.set(index, accessor ? values.at(index) : values[index]!)
    }
  }

  abstract toJSON(): unknown[]
}

export class I8Array extends ScalarArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.i8[this.ptr + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.i8[this.ptr + index] = value
  }

  toJSON(): number[] {
    return this.toArray()
  }
}

export class U8Array extends ScalarArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u8[this.ptr + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u8[this.ptr + index] = value
  }

  toJSON(): number[] {
    return this.toArray()
  }
}

export class I16Array extends ScalarArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.i16[(this.ptr >>> 1) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.i16[(this.ptr >>> 1) + index] = value
  }

  toJSON(): number[] {
    return this.toArray()
  }
}

export class U16Array extends ScalarArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u16[(this.ptr >>> 1) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u16[(this.ptr >>> 1) + index] = value
  }

  toJSON(): number[] {
    return this.toArray()
  }
}

export class I32Array extends ScalarArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.i32[(this.ptr >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.i32[(this.ptr >>> 2) + index] = value
  }

  toJSON(): number[] {
    return this.toArray()
  }
}

export class U32Array extends ScalarArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u32[(this.ptr >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u32[(this.ptr >>> 2) + index] = value
  }

  toJSON(): number[] {
    return this.toArray()
  }
}

export class F32Array extends ScalarArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.f32[(this.ptr >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.f32[(this.ptr >>> 2) + index] = value
  }

  toJSON(): number[] {
    return this.toArray()
  }
}

export class F64Array extends ScalarArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.f64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.f64[(this.ptr >>> 3) + index] = value
  }

  toJSON(): number[] {
    return this.toArray()
  }
}

export class I64Array extends ScalarArray<bigint> {
  at(index: number): bigint {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.i64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: bigint): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.i64[(this.ptr >>> 3) + index] = value
  }

  toJSON(): string[] {
    return this.toArray().map(String)
  }
}

export class U64Array extends ScalarArray<bigint> {
  at(index: number): bigint {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: bigint): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u64[(this.ptr >>> 3) + index] = value
  }

  toJSON(): string[] {
    return this.toArray().map(String)
  }
}

export class BoolArray extends ScalarArray<boolean> {
  at(index: number): boolean {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.arena.u8[this.ptr + index] !== 0
  }

  set(index: number, value: boolean): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u8[this.ptr + index] = value ? 1 : 0
  }

  toJSON(): boolean[] {
    return this.toArray()
  }
}

/** Pointers, each of them `null` or the byte offset of a `T` in the same arena. */
export class PtrArray<T extends Struct> extends ScalarArray<Ptr<T> | null, Target<T>> {
  /** For checked arenas, which mind what each pointer was set to. */
  static readonly holdsPointers = true

  at(index: number): Ptr<T> | null {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    const target = this.arena.u32[(this.ptr >>> 2) + index]!
    return target === 0 ? null : (target as Ptr<T>)
  }

  set(index: number, value: Target<T>): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u32[(this.ptr >>> 2) + index] = typeof value === 'number' ? value : (value?.ptr ?? 0)
  }

  toJSON(): (number | null)[] {
    return this.toArray()
  }
}
