import { toBigint, toNumber } from '../encoding/numbers.ts'
import { ViewList } from './value-list.ts'

// Lists of the scalars that a typed array of the arena holds without an encoding. Each has a class
// with methods of its own: a shared method would see every typed array and become megamorphic.

/** List of `i8`. */
export class I8List extends ViewList<number, Int8Array> {
  protected override get whole(): Int8Array {
    return this.arena.i8
  }

  protected override get stride(): number {
    return 1
  }

  at(index: number): number {
    const { u32, i8 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return i8[u32[field]! + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    const { u32, i8 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    i8[u32[field]! + index] = value
  }

  push(value: number): number {
    if (typeof value !== 'number') value = toNumber(value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, i8 } = this.arena
    i8[u32[field]! + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): number | undefined {
    const { u32, i8 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return i8[u32[field]! + index]!
  }
}

/** List of `u8`, or of codes of a dictionary. */
export class U8List<Value extends number = number> extends ViewList<Value, Uint8Array> {
  protected override get whole(): Uint8Array {
    return this.arena.u8
  }

  protected override get stride(): number {
    return 1
  }

  at(index: number): Value {
    const { u32, u8 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return u8[u32[field]! + index]! as Value
  }

  set(index: number, value: Value): void {
    if (typeof value !== 'number') value = toNumber(value) as Value
    const { u32, u8 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    u8[u32[field]! + index] = value
  }

  push(value: Value): number {
    if (typeof value !== 'number') value = toNumber(value) as Value
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, u8 } = this.arena
    u8[u32[field]! + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): Value | undefined {
    const { u32, u8 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return u8[u32[field]! + index]! as Value
  }
}

/** List of `i16`. */
export class I16List extends ViewList<number, Int16Array> {
  protected override get whole(): Int16Array {
    return this.arena.i16
  }

  protected override get stride(): number {
    return 2
  }

  at(index: number): number {
    const { u32, i16 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return i16[(u32[field]! >>> 1) + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    const { u32, i16 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    i16[(u32[field]! >>> 1) + index] = value
  }

  push(value: number): number {
    if (typeof value !== 'number') value = toNumber(value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, i16 } = this.arena
    i16[(u32[field]! >>> 1) + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): number | undefined {
    const { u32, i16 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return i16[(u32[field]! >>> 1) + index]!
  }
}

/** List of `u16`, or of codes of a dictionary. */
export class U16List<Value extends number = number> extends ViewList<Value, Uint16Array> {
  protected override get whole(): Uint16Array {
    return this.arena.u16
  }

  protected override get stride(): number {
    return 2
  }

  at(index: number): Value {
    const { u32, u16 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return u16[(u32[field]! >>> 1) + index]! as Value
  }

  set(index: number, value: Value): void {
    if (typeof value !== 'number') value = toNumber(value) as Value
    const { u32, u16 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    u16[(u32[field]! >>> 1) + index] = value
  }

  push(value: Value): number {
    if (typeof value !== 'number') value = toNumber(value) as Value
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, u16 } = this.arena
    u16[(u32[field]! >>> 1) + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): Value | undefined {
    const { u32, u16 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return u16[(u32[field]! >>> 1) + index]! as Value
  }
}

/** List of `i32`. */
export class I32List extends ViewList<number, Int32Array> {
  protected override get whole(): Int32Array {
    return this.arena.i32
  }

  protected override get stride(): number {
    return 4
  }

  at(index: number): number {
    const { u32, i32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return i32[(u32[field]! >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    const { u32, i32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    i32[(u32[field]! >>> 2) + index] = value
  }

  push(value: number): number {
    if (typeof value !== 'number') value = toNumber(value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, i32 } = this.arena
    i32[(u32[field]! >>> 2) + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): number | undefined {
    const { u32, i32 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return i32[(u32[field]! >>> 2) + index]!
  }
}

/** List of `u32`, or of codes of a dictionary. */
export class U32List<Value extends number = number> extends ViewList<Value, Uint32Array> {
  protected override get whole(): Uint32Array {
    return this.arena.u32
  }

  protected override get stride(): number {
    return 4
  }

  at(index: number): Value {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return u32[(u32[field]! >>> 2) + index]! as Value
  }

  set(index: number, value: Value): void {
    if (typeof value !== 'number') value = toNumber(value) as Value
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    u32[(u32[field]! >>> 2) + index] = value
  }

  push(value: Value): number {
    if (typeof value !== 'number') value = toNumber(value) as Value
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32 } = this.arena
    u32[(u32[field]! >>> 2) + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): Value | undefined {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return u32[(u32[field]! >>> 2) + index]! as Value
  }
}

/** List of `f32`. */
export class F32List extends ViewList<number, Float32Array> {
  protected override get whole(): Float32Array {
    return this.arena.f32
  }

  protected override get stride(): number {
    return 4
  }

  at(index: number): number {
    const { u32, f32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return f32[(u32[field]! >>> 2) + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    const { u32, f32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    f32[(u32[field]! >>> 2) + index] = value
  }

  push(value: number): number {
    if (typeof value !== 'number') value = toNumber(value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, f32 } = this.arena
    f32[(u32[field]! >>> 2) + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): number | undefined {
    const { u32, f32 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return f32[(u32[field]! >>> 2) + index]!
  }
}

/** List of `f64`. */
export class F64List extends ViewList<number, Float64Array> {
  protected override get whole(): Float64Array {
    return this.arena.f64
  }

  protected override get stride(): number {
    return 8
  }

  at(index: number): number {
    const { u32, f64 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return f64[(u32[field]! >>> 3) + index]!
  }

  set(index: number, value: number): void {
    if (typeof value !== 'number') value = toNumber(value)
    const { u32, f64 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    f64[(u32[field]! >>> 3) + index] = value
  }

  push(value: number): number {
    if (typeof value !== 'number') value = toNumber(value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, f64 } = this.arena
    f64[(u32[field]! >>> 3) + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): number | undefined {
    const { u32, f64 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return f64[(u32[field]! >>> 3) + index]!
  }
}

/** List of `i64`. */
export class I64List extends ViewList<bigint, BigInt64Array> {
  protected override get whole(): BigInt64Array {
    return this.arena.i64
  }

  protected override get stride(): number {
    return 8
  }

  at(index: number): bigint {
    const { u32, i64 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return i64[(u32[field]! >>> 3) + index]!
  }

  set(index: number, value: bigint): void {
    if (typeof value !== 'bigint') value = toBigint(value)
    const { u32, i64 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    i64[(u32[field]! >>> 3) + index] = value
  }

  push(value: bigint): number {
    if (typeof value !== 'bigint') value = toBigint(value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, i64 } = this.arena
    i64[(u32[field]! >>> 3) + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): bigint | undefined {
    const { u32, i64 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return i64[(u32[field]! >>> 3) + index]!
  }
}

/** List of `u64`. */
export class U64List extends ViewList<bigint, BigUint64Array> {
  protected override get whole(): BigUint64Array {
    return this.arena.u64
  }

  protected override get stride(): number {
    return 8
  }

  at(index: number): bigint {
    const { u32, u64 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return u64[(u32[field]! >>> 3) + index]!
  }

  set(index: number, value: bigint): void {
    if (typeof value !== 'bigint') value = toBigint(value)
    const { u32, u64 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    u64[(u32[field]! >>> 3) + index] = value
  }

  push(value: bigint): number {
    if (typeof value !== 'bigint') value = toBigint(value)
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32, u64 } = this.arena
    u64[(u32[field]! >>> 3) + index] = value
    return (u32[field + 1] = index + 1)
  }

  pop(): bigint | undefined {
    const { u32, u64 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return u64[(u32[field]! >>> 3) + index]!
  }
}
