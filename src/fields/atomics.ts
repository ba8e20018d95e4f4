import { inspectable } from '../operations/inspect.ts'
import type { BaseArena } from '../allocator.ts'
import type { Ptr } from '../pointer.ts'

/**
 * Accessors of `Atomic` fields, one for each integer: no other thread sees half of an operation, and
 * all threads see them in one order. Each answers what was there before.
 */
abstract class AtomicAccessor {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(AtomicAccessor)

  readonly arena: BaseArena
  ptr: Ptr

  constructor(arena: BaseArena, ptr: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
  }
}

export class AtomicI8 extends AtomicAccessor {
  static get size(): number {
    return 1
  }

  load(): number {
    return Atomics.load(this.arena.i8, this.ptr)
  }

  store(value: number): void {
    Atomics.store(this.arena.i8, this.ptr, value)
  }

  add(value: number): number {
    return Atomics.add(this.arena.i8, this.ptr, value)
  }

  sub(value: number): number {
    return Atomics.sub(this.arena.i8, this.ptr, value)
  }

  and(value: number): number {
    return Atomics.and(this.arena.i8, this.ptr, value)
  }

  or(value: number): number {
    return Atomics.or(this.arena.i8, this.ptr, value)
  }

  xor(value: number): number {
    return Atomics.xor(this.arena.i8, this.ptr, value)
  }

  exchange(value: number): number {
    return Atomics.exchange(this.arena.i8, this.ptr, value)
  }

  /** Writes `value` if `expected` is there. */
  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.i8, this.ptr, expected, value)
  }
}

export class AtomicU8 extends AtomicAccessor {
  static get size(): number {
    return 1
  }

  load(): number {
    return Atomics.load(this.arena.u8, this.ptr)
  }

  store(value: number): void {
    Atomics.store(this.arena.u8, this.ptr, value)
  }

  add(value: number): number {
    return Atomics.add(this.arena.u8, this.ptr, value)
  }

  sub(value: number): number {
    return Atomics.sub(this.arena.u8, this.ptr, value)
  }

  and(value: number): number {
    return Atomics.and(this.arena.u8, this.ptr, value)
  }

  or(value: number): number {
    return Atomics.or(this.arena.u8, this.ptr, value)
  }

  xor(value: number): number {
    return Atomics.xor(this.arena.u8, this.ptr, value)
  }

  exchange(value: number): number {
    return Atomics.exchange(this.arena.u8, this.ptr, value)
  }

  /** Writes `value` if `expected` is there. */
  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.u8, this.ptr, expected, value)
  }
}

export class AtomicI16 extends AtomicAccessor {
  static get size(): number {
    return 2
  }

  load(): number {
    return Atomics.load(this.arena.i16, this.ptr >>> 1)
  }

  store(value: number): void {
    Atomics.store(this.arena.i16, this.ptr >>> 1, value)
  }

  add(value: number): number {
    return Atomics.add(this.arena.i16, this.ptr >>> 1, value)
  }

  sub(value: number): number {
    return Atomics.sub(this.arena.i16, this.ptr >>> 1, value)
  }

  and(value: number): number {
    return Atomics.and(this.arena.i16, this.ptr >>> 1, value)
  }

  or(value: number): number {
    return Atomics.or(this.arena.i16, this.ptr >>> 1, value)
  }

  xor(value: number): number {
    return Atomics.xor(this.arena.i16, this.ptr >>> 1, value)
  }

  exchange(value: number): number {
    return Atomics.exchange(this.arena.i16, this.ptr >>> 1, value)
  }

  /** Writes `value` if `expected` is there. */
  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.i16, this.ptr >>> 1, expected, value)
  }
}

export class AtomicU16 extends AtomicAccessor {
  static get size(): number {
    return 2
  }

  load(): number {
    return Atomics.load(this.arena.u16, this.ptr >>> 1)
  }

  store(value: number): void {
    Atomics.store(this.arena.u16, this.ptr >>> 1, value)
  }

  add(value: number): number {
    return Atomics.add(this.arena.u16, this.ptr >>> 1, value)
  }

  sub(value: number): number {
    return Atomics.sub(this.arena.u16, this.ptr >>> 1, value)
  }

  and(value: number): number {
    return Atomics.and(this.arena.u16, this.ptr >>> 1, value)
  }

  or(value: number): number {
    return Atomics.or(this.arena.u16, this.ptr >>> 1, value)
  }

  xor(value: number): number {
    return Atomics.xor(this.arena.u16, this.ptr >>> 1, value)
  }

  exchange(value: number): number {
    return Atomics.exchange(this.arena.u16, this.ptr >>> 1, value)
  }

  /** Writes `value` if `expected` is there. */
  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.u16, this.ptr >>> 1, expected, value)
  }
}

export class AtomicI32 extends AtomicAccessor {
  static get size(): number {
    return 4
  }

  load(): number {
    return Atomics.load(this.arena.i32, this.ptr >>> 2)
  }

  store(value: number): void {
    Atomics.store(this.arena.i32, this.ptr >>> 2, value)
  }

  add(value: number): number {
    return Atomics.add(this.arena.i32, this.ptr >>> 2, value)
  }

  sub(value: number): number {
    return Atomics.sub(this.arena.i32, this.ptr >>> 2, value)
  }

  and(value: number): number {
    return Atomics.and(this.arena.i32, this.ptr >>> 2, value)
  }

  or(value: number): number {
    return Atomics.or(this.arena.i32, this.ptr >>> 2, value)
  }

  xor(value: number): number {
    return Atomics.xor(this.arena.i32, this.ptr >>> 2, value)
  }

  exchange(value: number): number {
    return Atomics.exchange(this.arena.i32, this.ptr >>> 2, value)
  }

  /** Writes `value` if `expected` is there. */
  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.i32, this.ptr >>> 2, expected, value)
  }
}

export class AtomicU32 extends AtomicAccessor {
  static get size(): number {
    return 4
  }

  load(): number {
    return Atomics.load(this.arena.u32, this.ptr >>> 2)
  }

  store(value: number): void {
    Atomics.store(this.arena.u32, this.ptr >>> 2, value)
  }

  add(value: number): number {
    return Atomics.add(this.arena.u32, this.ptr >>> 2, value)
  }

  sub(value: number): number {
    return Atomics.sub(this.arena.u32, this.ptr >>> 2, value)
  }

  and(value: number): number {
    return Atomics.and(this.arena.u32, this.ptr >>> 2, value)
  }

  or(value: number): number {
    return Atomics.or(this.arena.u32, this.ptr >>> 2, value)
  }

  xor(value: number): number {
    return Atomics.xor(this.arena.u32, this.ptr >>> 2, value)
  }

  exchange(value: number): number {
    return Atomics.exchange(this.arena.u32, this.ptr >>> 2, value)
  }

  /** Writes `value` if `expected` is there. */
  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.u32, this.ptr >>> 2, expected, value)
  }
}

export class AtomicI64 extends AtomicAccessor {
  static get size(): number {
    return 8
  }

  load(): bigint {
    return Atomics.load(this.arena.i64, this.ptr >>> 3)
  }

  store(value: bigint): void {
    Atomics.store(this.arena.i64, this.ptr >>> 3, value)
  }

  add(value: bigint): bigint {
    return Atomics.add(this.arena.i64, this.ptr >>> 3, value)
  }

  sub(value: bigint): bigint {
    return Atomics.sub(this.arena.i64, this.ptr >>> 3, value)
  }

  and(value: bigint): bigint {
    return Atomics.and(this.arena.i64, this.ptr >>> 3, value)
  }

  or(value: bigint): bigint {
    return Atomics.or(this.arena.i64, this.ptr >>> 3, value)
  }

  xor(value: bigint): bigint {
    return Atomics.xor(this.arena.i64, this.ptr >>> 3, value)
  }

  exchange(value: bigint): bigint {
    return Atomics.exchange(this.arena.i64, this.ptr >>> 3, value)
  }

  /** Writes `value` if `expected` is there. */
  compareExchange(expected: bigint, value: bigint): bigint {
    return Atomics.compareExchange(this.arena.i64, this.ptr >>> 3, expected, value)
  }
}

export class AtomicU64 extends AtomicAccessor {
  static get size(): number {
    return 8
  }

  load(): bigint {
    return Atomics.load(this.arena.u64, this.ptr >>> 3)
  }

  store(value: bigint): void {
    Atomics.store(this.arena.u64, this.ptr >>> 3, value)
  }

  add(value: bigint): bigint {
    return Atomics.add(this.arena.u64, this.ptr >>> 3, value)
  }

  sub(value: bigint): bigint {
    return Atomics.sub(this.arena.u64, this.ptr >>> 3, value)
  }

  and(value: bigint): bigint {
    return Atomics.and(this.arena.u64, this.ptr >>> 3, value)
  }

  or(value: bigint): bigint {
    return Atomics.or(this.arena.u64, this.ptr >>> 3, value)
  }

  xor(value: bigint): bigint {
    return Atomics.xor(this.arena.u64, this.ptr >>> 3, value)
  }

  exchange(value: bigint): bigint {
    return Atomics.exchange(this.arena.u64, this.ptr >>> 3, value)
  }

  /** Writes `value` if `expected` is there. */
  compareExchange(expected: bigint, value: bigint): bigint {
    return Atomics.compareExchange(this.arena.u64, this.ptr >>> 3, expected, value)
  }
}
