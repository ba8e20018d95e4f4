import type { ArenaOf } from '../allocator.ts'
import { indexOfName, nameAt } from '../encoding/enum.ts'
import { decodeF16, encodeF16 } from '../encoding/f16.ts'
import { readI53, readU53, requireAllSafe, writeI53, writeU53 } from '../encoding/int53.ts'
import { toNumber } from '../encoding/numbers.ts'
import { NumberArray, ValueArray } from './fixed-array.ts'

// Fixed arrays of values that memory holds in an encoded form: half floats, safe integers, enum
// names.

/** Fixed array of half-precision floats (`f16`). Values are rounded to the nearest half. */
export class F16Array extends NumberArray {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return decodeF16(this.arena.u16[(this.ptr >>> 1) + index]!)
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.u16[(this.ptr >>> 1) + index] = encodeF16(value)
  }
}

/** Fixed array of `i53`. Reads and writes outside ±(2^53 - 1) throw `UNSAFE_INTEGER`. */
export class I53Array extends ValueArray<number> {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    const word = (this.ptr >>> 2) + index * 2
    return readI53(this.arena.u32[word]!, this.arena.i32[word + 1]!)
  }

  set(index: number, value: number): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    writeI53(this.arena, (this.ptr >>> 2) + index * 2, value)
  }

  protected override validate(values: ArrayLike<number>): ArrayLike<number> {
    return requireAllSafe(super.validate(values) as ArrayLike<number>, Number.MIN_SAFE_INTEGER)
  }
}

/** Fixed array of `u53`. Reads and writes outside 0 to 2^53 - 1 throw `UNSAFE_INTEGER`. */
export class U53Array extends ValueArray<number> {
  at(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    const word = (this.ptr >>> 2) + index * 2
    return readU53(this.arena.u32[word]!, this.arena.u32[word + 1]!)
  }

  set(index: number, value: number): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    writeU53(this.arena, (this.ptr >>> 2) + index * 2, value)
  }

  protected override validate(values: ArrayLike<number>): ArrayLike<number> {
    return requireAllSafe(super.validate(values) as ArrayLike<number>, 0)
  }
}

/** Fixed array of enum names, one byte each. Setting any other name throws `INVALID_VALUE`. */
export class EnumArray<Name extends string> extends ValueArray<Name> {
  private readonly names: readonly Name[]

  constructor(arena: ArenaOf<Name>, ptr: number, length: number, names: readonly Name[]) {
    super(arena, ptr, length)
    this.names = names
  }

  at(index: number): Name {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return nameAt(this.names, this.arena.u8[this.ptr + index]!)
  }

  set(index: number, value: Name): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    this.arena.u8[this.ptr + index] = indexOfName(this.names, value)
  }

  protected override validate(values: ArrayLike<Name>): ArrayLike<Name> {
    const names = super.validate(values) as ArrayLike<Name>
    for (let index = 0; index < names.length; index++) indexOfName(this.names, names[index]!)
    return names
  }
}
