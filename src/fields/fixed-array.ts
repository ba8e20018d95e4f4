import type { ArenaOf } from '../allocator.ts'
import { toBigint, toBigints, toNumber, toNumbers } from '../encoding/numbers.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import type { Ptr } from '../pointer.ts'
import { ElementIterator } from './element-iterator.ts'
import { toArrayLike, type Values } from './values.ts'

/**
 * Base class of the accessors of `FixedArray` fields: `length` consecutive elements inside the
 * struct. Every index is checked, because a wrong one would read or write the neighbouring field.
 *
 * Each kind of element has a class with methods of its own: a shared method would see every typed
 * array and become megamorphic, about 40 times slower.
 */
export abstract class FixedArrayAccessor<Element> implements Iterable<Element> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => FixedArrayAccessor)

  readonly arena: ArenaOf<Element>
  /**
   * Byte offset of element 0. Assign it to move the accessor to the same field of another struct.
   */
  ptr: Ptr
  /** Number of elements, fixed by the schema. */
  readonly length: number

  constructor(arena: ArenaOf<Element>, ptr: number, length: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
    this.length = length
  }

  /**
   * Reads an element. O(1).
   *
   * @param index - An integer from 0 to `length - 1`. Negative indices are not supported.
   * @returns The value; for arrays of structs an accessor of the element.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  abstract at(index: number): Element

  /** Returns the elements as plain values; `JSON.stringify` calls it. */
  toJSON(): unknown[] {
    return Array.from(this, valueToJSON)
  }

  /** Iterates over the elements in order. */
  [Symbol.iterator](): IterableIterator<Element> {
    return new ElementIterator(this)
  }

  /**
   * Copies the elements into a JavaScript array. O(length).
   *
   * @returns A new array; for arrays of structs an array of accessors.
   */
  toArray(): Element[] {
    return [...this]
  }

  /** Throws `INDEX_OUT_OF_RANGE` when `length` values are more than the array has elements. */
  protected checkLength(length: number): void {
    if (length > this.length) {
      throw mismatch(
        'INDEX_OUT_OF_RANGE',
        'too many values for a fixed array',
        length,
        `at most ${this.length}`,
        'Pass fewer values, or raise the length of the field in its schema',
      )
    }
  }

  protected outOfRange(index: number): OffheapError {
    return mismatch(
      'INDEX_OUT_OF_RANGE',
      'index out of range',
      show(index),
      `an integer from 0 to ${this.length - 1}`,
      'Compare the index with length',
    )
  }
}

/**
 * Base class of arrays whose elements are single JavaScript values, set from values of type
 * `Value`.
 */
export abstract class ValueArray<Element, Value = Element> extends FixedArrayAccessor<Element> {
  /**
   * Replaces an element. O(1).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - The new value. Numbers are converted as typed arrays convert them (300 in a `u8`
   *   becomes 44); `i53`, `u53`, enums, texts and `Ref` pointers are checked.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  abstract set(index: number, value: Value): void

  /**
   * Writes `values` to the elements from index 0 on; the elements after them keep their values.
   * O(number of values).
   *
   * @param values - Up to `length` values: an array, a typed array, another accessor, or any
   *   iterable, also one that reads this array.
   * @throws `INDEX_OUT_OF_RANGE` when there are more values than elements.
   * @throws The errors of `set`, when an element can't hold one of the values.
   */
  assign(values: Values<Value>): void {
    const given = toArrayLike(this, values)
    this.checkLength(given.length)
    const source = this.validate(given)
    for (let index = 0; index < source.length; index++) this.set(index, source[index] as Value)
  }

  /**
   * Returns the values as elements hold them. Throws when an element can't hold one of them. Called
   * before the first one is written.
   */
  protected validate(values: ArrayLike<Value>): ArrayLike<unknown> {
    return Array.isArray(values) ? values.slice() : values
  }
}

/** Base class of arrays of numbers, which convert other values as typed arrays do. */
export abstract class NumberArray<Value extends number = number> extends ValueArray<Value> {
  protected override validate(values: ArrayLike<Value>): ArrayLike<Value> {
    return toNumbers(values) as ArrayLike<Value>
  }
}

/** Base class of arrays of bigints. */
export abstract class BigintArray extends ValueArray<bigint> {
  protected override validate(values: ArrayLike<bigint>): ArrayLike<bigint> {
    return toBigints(values)
  }
}

/** Fixed array of `i8`. */
export class I8Array extends NumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.i8[this.ptr + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.i8[this.ptr + index] = value
  }
}

/** Fixed array of `u8`, or of codes of a dictionary. */
export class U8Array<Value extends number = number> extends NumberArray<Value> {
  at(index: number): Value {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.u8[this.ptr + index]! as Value
  }

  set(index: number, value: Value): void {
    if (typeof value !== 'number') value = toNumber(value) as Value
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.u8[this.ptr + index] = value
  }
}

/** Fixed array of `i16`. */
export class I16Array extends NumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.i16[(this.ptr >>> 1) + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.i16[(this.ptr >>> 1) + index] = value
  }
}

/** Fixed array of `u16`, or of codes of a dictionary. */
export class U16Array<Value extends number = number> extends NumberArray<Value> {
  at(index: number): Value {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.u16[(this.ptr >>> 1) + index]! as Value
  }

  set(index: number, value: Value): void {
    if (typeof value !== 'number') value = toNumber(value) as Value
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.u16[(this.ptr >>> 1) + index] = value
  }
}

/** Fixed array of `i32`. */
export class I32Array extends NumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.i32[(this.ptr >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.i32[(this.ptr >>> 2) + index] = value
  }
}

/** Fixed array of `u32`, or of codes of a dictionary. */
export class U32Array<Value extends number = number> extends NumberArray<Value> {
  at(index: number): Value {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.u32[(this.ptr >>> 2) + index]! as Value
  }

  set(index: number, value: Value): void {
    if (typeof value !== 'number') value = toNumber(value) as Value
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.u32[(this.ptr >>> 2) + index] = value
  }
}

/** Fixed array of `f32`. */
export class F32Array extends NumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.f32[(this.ptr >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.f32[(this.ptr >>> 2) + index] = value
  }
}

/** Fixed array of `f64`. */
export class F64Array extends NumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.f64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.f64[(this.ptr >>> 3) + index] = value
  }
}

/** Fixed array of `i64`. */
export class I64Array extends BigintArray {
  at(index: number): bigint {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.i64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: bigint): void {
    if (typeof value !== 'bigint') value = toBigint(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.i64[(this.ptr >>> 3) + index] = value
  }
}

/** Fixed array of `u64`. */
export class U64Array extends BigintArray {
  at(index: number): bigint {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.u64[(this.ptr >>> 3) + index]!
  }

  set(index: number, value: bigint): void {
    if (typeof value !== 'bigint') value = toBigint(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.u64[(this.ptr >>> 3) + index] = value
  }
}

/** Fixed array of booleans, one byte each. */
export class BoolArray extends ValueArray<boolean> {
  at(index: number): boolean {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.u8[this.ptr + index] !== 0
  }

  set(index: number, value: boolean): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.u8[this.ptr + index] = value ? 1 : 0
  }
}
