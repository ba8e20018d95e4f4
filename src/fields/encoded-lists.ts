import type { ArenaOf } from '../allocator.ts'
import { indexOfName, nameAt } from '../encoding/enum.ts'
import { decodeF16, encodeF16 } from '../encoding/f16.ts'
import {
  readI53,
  readU53,
  requireAllSafe,
  requireSafe,
  writeI53,
  writeU53,
} from '../encoding/int53.ts'
import { toNumber } from '../encoding/numbers.ts'
import { NumberList, ValueList } from './value-list.ts'

// Lists of values that memory holds in an encoded form: half floats, booleans, safe integers,
// enum names.

/** List of half-precision floats (`f16`). Values are rounded to the nearest half. */
export class F16List extends NumberList {
  protected override get stride(): number {
    return 2
  }

  at(index: number): number {
    const { u32, u16 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return decodeF16(u16[(u32[field]! >>> 1) + index]!)
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    const { u32, u16 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    u16[(u32[field]! >>> 1) + index] = encodeF16(value)
  }

  push(value: number): number {
    if (typeof value !== 'number') value = toNumber(value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, u16 } = this.arena
    u16[(u32[field]! >>> 1) + index] = encodeF16(value)
    return (u32[field + 1] = index + 1)
  }

  pop(): number | undefined {
    const { u32, u16 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return decodeF16(u16[(u32[field]! >>> 1) + index]!)
  }
}

/** List of booleans, one byte each. */
export class BoolList extends ValueList<boolean> {
  protected override get stride(): number {
    return 1
  }

  at(index: number): boolean {
    const { u32, u8 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return u8[u32[field]! + index] !== 0
  }

  set(index: number, value: boolean): void {
    const { u32, u8 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    u8[u32[field]! + index] = value ? 1 : 0
  }

  push(value: boolean): number {
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, u8 } = this.arena
    u8[u32[field]! + index] = value ? 1 : 0
    return (u32[field + 1] = index + 1)
  }

  pop(): boolean | undefined {
    const { u32, u8 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return u8[u32[field]! + index] !== 0
  }
}

/** List of `i53`. Reads and writes outside ±(2^53 - 1) throw `UNSAFE_INTEGER`. */
export class I53List extends ValueList<number> {
  protected override get stride(): number {
    return 8
  }

  at(index: number): number {
    const { u32, i32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    const word = (u32[field]! >>> 2) + index * 2
    return readI53(u32[word]!, i32[word + 1]!)
  }

  set(index: number, value: number): void {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    writeI53(this.arena, (u32[field]! >>> 2) + index * 2, value)
  }

  push(value: number): number {
    requireSafe(value, Number.MIN_SAFE_INTEGER)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32 } = this.arena
    writeI53(this.arena, (u32[field]! >>> 2) + index * 2, value)
    return (u32[field + 1] = index + 1)
  }

  pop(): number | undefined {
    const { u32, i32 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = u32[field + 1]! - 1
    const word = (u32[field]! >>> 2) + index * 2
    const value = readI53(u32[word]!, i32[word + 1]!)
    u32[field + 1] = index
    return value
  }

  protected override validate(values: ArrayLike<number>): ArrayLike<number> {
    return requireAllSafe(super.validate(values) as ArrayLike<number>, Number.MIN_SAFE_INTEGER)
  }
}

/** List of `u53`. Reads and writes outside 0 to 2^53 - 1 throw `UNSAFE_INTEGER`. */
export class U53List extends ValueList<number> {
  protected override get stride(): number {
    return 8
  }

  at(index: number): number {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    const word = (u32[field]! >>> 2) + index * 2
    return readU53(u32[word]!, u32[word + 1]!)
  }

  set(index: number, value: number): void {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    writeU53(this.arena, (u32[field]! >>> 2) + index * 2, value)
  }

  push(value: number): number {
    requireSafe(value, 0)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32 } = this.arena
    writeU53(this.arena, (u32[field]! >>> 2) + index * 2, value)
    return (u32[field + 1] = index + 1)
  }

  pop(): number | undefined {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = u32[field + 1]! - 1
    const word = (u32[field]! >>> 2) + index * 2
    const value = readU53(u32[word]!, u32[word + 1]!)
    u32[field + 1] = index
    return value
  }

  protected override validate(values: ArrayLike<number>): ArrayLike<number> {
    return requireAllSafe(super.validate(values) as ArrayLike<number>, 0)
  }
}

/** List of enum names, one byte each. Setting any other name throws `INVALID_VALUE`. */
export class EnumList<Name extends string> extends ValueList<Name> {
  private readonly names: readonly Name[]

  constructor(arena: ArenaOf<Name>, ptr: number, names: readonly Name[]) {
    super(arena, ptr)
    this.names = names
  }

  protected override get stride(): number {
    return 1
  }

  at(index: number): Name {
    const { u32, u8 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return nameAt(this.names, u8[u32[field]! + index]!)
  }

  set(index: number, value: Name): void {
    const { u32, u8 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    u8[u32[field]! + index] = indexOfName(this.names, value)
  }

  push(value: Name): number {
    const byte = indexOfName(this.names, value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, u8 } = this.arena
    u8[u32[field]! + index] = byte
    return (u32[field + 1] = index + 1)
  }

  pop(): Name | undefined {
    const { length } = this
    if (length === 0) return undefined
    const value = this.at(length - 1)
    this.arena.u32[(this.ptr >>> 2) + 1] = length - 1
    return value
  }

  protected override validate(values: ArrayLike<Name>): ArrayLike<Name> {
    const names = super.validate(values) as ArrayLike<Name>
    for (let index = 0; index < names.length; index++) indexOfName(this.names, names[index]!)
    return names
  }
}
