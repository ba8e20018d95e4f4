import type { ArenaOf } from '../allocator.ts'
import { decodeF16, encodeF16 } from '../encoding/f16.ts'
import {
  readI53,
  readU53,
  requireAllSafe,
  writePackedI53,
  writePackedU53,
} from '../encoding/int53.ts'
import { toBigint, toNumber } from '../encoding/numbers.ts'
import { BigintArray, NumberArray, ValueArray } from './fixed-array.ts'

// Fixed arrays whose elements have their bytes in a given order, at any address: those of packed
// structs and of big-endian fields. A `DataView` is as fast as a typed array.

/** Base class of arrays of numbers in an order of bytes. */
abstract class OrderedNumberArray<Value extends number = number> extends NumberArray<Value> {
  protected readonly littleEndian: boolean

  constructor(arena: ArenaOf<Value>, ptr: number, length: number, littleEndian: boolean) {
    super(arena, ptr, length)
    this.littleEndian = littleEndian
  }
}

/** Base class of arrays of bigints in an order of bytes. */
abstract class OrderedBigintArray extends BigintArray {
  protected readonly littleEndian: boolean

  constructor(arena: ArenaOf<bigint>, ptr: number, length: number, littleEndian: boolean) {
    super(arena, ptr, length)
    this.littleEndian = littleEndian
  }
}

/** Base class of arrays of safe integers in an order of bytes. */
abstract class OrderedSafeArray extends ValueArray<number> {
  protected readonly littleEndian: boolean

  constructor(arena: ArenaOf<number>, ptr: number, length: number, littleEndian: boolean) {
    super(arena, ptr, length)
    this.littleEndian = littleEndian
  }
}

/** Fixed array of `i16` in an order of bytes. */
export class OrderedI16Array extends OrderedNumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.view.getInt16(this.ptr + (index << 1), this.littleEndian)
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setInt16(this.ptr + (index << 1), value, this.littleEndian)
  }
}

/** Fixed array of `u16` in an order of bytes. */
export class OrderedU16Array extends OrderedNumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.view.getUint16(this.ptr + (index << 1), this.littleEndian)
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setUint16(this.ptr + (index << 1), value, this.littleEndian)
  }
}

/** Fixed array of `i32` in an order of bytes. */
export class OrderedI32Array extends OrderedNumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.view.getInt32(this.ptr + (index << 2), this.littleEndian)
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setInt32(this.ptr + (index << 2), value, this.littleEndian)
  }
}

/** Fixed array of `u32`, or of codes of a dictionary, in an order of bytes. */
export class OrderedU32Array<Value extends number = number> extends OrderedNumberArray<Value> {
  at(index: number): Value {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.view.getUint32(this.ptr + (index << 2), this.littleEndian) as Value
  }

  set(index: number, value: Value): void {
    if (typeof value !== 'number') value = toNumber(value) as Value
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setUint32(this.ptr + (index << 2), value, this.littleEndian)
  }
}

/** Fixed array of `f16` in an order of bytes. */
export class OrderedF16Array extends OrderedNumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return decodeF16(this.arena.view.getUint16(this.ptr + (index << 1), this.littleEndian))
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setUint16(this.ptr + (index << 1), encodeF16(value), this.littleEndian)
  }
}

/** Fixed array of `f32` in an order of bytes. */
export class OrderedF32Array extends OrderedNumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.view.getFloat32(this.ptr + (index << 2), this.littleEndian)
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setFloat32(this.ptr + (index << 2), value, this.littleEndian)
  }
}

/** Fixed array of `f64` in an order of bytes. */
export class OrderedF64Array extends OrderedNumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.view.getFloat64(this.ptr + (index << 3), this.littleEndian)
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setFloat64(this.ptr + (index << 3), value, this.littleEndian)
  }
}

/** Fixed array of `i64` in an order of bytes. */
export class OrderedI64Array extends OrderedBigintArray {
  at(index: number): bigint {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.view.getBigInt64(this.ptr + (index << 3), this.littleEndian)
  }

  set(index: number, value: bigint): void {
    if (typeof value !== 'bigint') value = toBigint(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setBigInt64(this.ptr + (index << 3), value, this.littleEndian)
  }
}

/** Fixed array of `u64` in an order of bytes. */
export class OrderedU64Array extends OrderedBigintArray {
  at(index: number): bigint {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.arena.view.getBigUint64(this.ptr + (index << 3), this.littleEndian)
  }

  set(index: number, value: bigint): void {
    if (typeof value !== 'bigint') value = toBigint(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.view.setBigUint64(this.ptr + (index << 3), value, this.littleEndian)
  }
}

/** Fixed array of `i53` in an order of bytes. Unsafe integers throw `UNSAFE_INTEGER`. */
export class OrderedI53Array extends OrderedSafeArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    const { littleEndian } = this
    const { view } = this.arena
    const first = this.ptr + (index << 3)
    const low = littleEndian ? first : first + 4
    const high = littleEndian ? first + 4 : first
    return readI53(view.getUint32(low, littleEndian), view.getInt32(high, littleEndian))
  }

  set(index: number, value: number): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    writePackedI53(this.arena, this.ptr + (index << 3), value, this.littleEndian)
  }

  protected override validate(values: ArrayLike<number>): ArrayLike<number> {
    return requireAllSafe(super.validate(values) as ArrayLike<number>, Number.MIN_SAFE_INTEGER)
  }
}

/** Fixed array of `u53` in an order of bytes. Unsafe integers throw `UNSAFE_INTEGER`. */
export class OrderedU53Array extends OrderedSafeArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    const { littleEndian } = this
    const { view } = this.arena
    const first = this.ptr + (index << 3)
    const low = littleEndian ? first : first + 4
    const high = littleEndian ? first + 4 : first
    return readU53(view.getUint32(low, littleEndian), view.getUint32(high, littleEndian))
  }

  set(index: number, value: number): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    writePackedU53(this.arena, this.ptr + (index << 3), value, this.littleEndian)
  }

  protected override validate(values: ArrayLike<number>): ArrayLike<number> {
    return requireAllSafe(super.validate(values) as ArrayLike<number>, 0)
  }
}
