import type { ArenaOf } from '../allocator.ts'
import { indexOfName } from '../encoding/enum.ts'
import { decodeF16, encodeF16 } from '../encoding/f16.ts'
import { ValueArray } from './fixed-array.ts'
import { readI53, readU53, requireAllSafe, writeI53, writeU53 } from '../encoding/int53.ts'

/** Arrays of what is kept as something else: halves, safe integers, names. */

export class F16Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return decodeF16(this.arena.u16[(this.ptr >>> 1) + index]!)
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u16[(this.ptr >>> 1) + index] = encodeF16(value)
  }
}

/** Reading and writing beyond 2^53 - 1 throws `UNSAFE_INTEGER`. */
export class I53Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    const word = (this.ptr >>> 2) + index * 2
    return readI53(this.arena.u32[word]!, this.arena.i32[word + 1]!)
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    writeI53(this.arena, (this.ptr >>> 2) + index * 2, value)
  }

  protected override accept(values: ArrayLike<number>): void {
    requireAllSafe(values, Number.MIN_SAFE_INTEGER)
  }
}

/** Reading and writing beyond 2^53 - 1 throws `UNSAFE_INTEGER`. */
export class U53Array extends ValueArray<number> {
  at(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    const word = (this.ptr >>> 2) + index * 2
    return readU53(this.arena.u32[word]!, this.arena.u32[word + 1]!)
  }

  set(index: number, value: number): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    writeU53(this.arena, (this.ptr >>> 2) + index * 2, value)
  }

  protected override accept(values: ArrayLike<number>): void {
    requireAllSafe(values, 0)
  }
}

/** Names of an enum; another one throws `INVALID_VALUE`. */
export class EnumArray<Name extends string> extends ValueArray<Name> {
  private readonly names: readonly Name[]

  constructor(arena: ArenaOf<Name>, ptr: number, length: number, names: readonly Name[]) {
    super(arena, ptr, length)
    this.names = names
  }

  at(index: number): Name {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.names[this.arena.u8[this.ptr + index]!]!
  }

  set(index: number, value: Name): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u8[this.ptr + index] = indexOfName(this.names, value)
  }

  protected override accept(values: ArrayLike<Name>): void {
    for (let index = 0; index < values.length; index++) indexOfName(this.names, values[index]!)
  }
}
