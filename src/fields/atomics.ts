import type { BaseArena } from '../allocator.ts'
import { toBigint, toNumber } from '../encoding/numbers.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import type { Ptr } from '../pointer.ts'

/**
 * Base class of the accessors of `Atomic` fields. Every method is one operation of `Atomics`: no
 * thread sees half of it, and all threads see all of them in the same order. In an arena on an
 * `ArrayBuffer` they work as well and cost a little more than plain reads and writes.
 *
 * Integers wrap around at the size of the field, as in a typed array. Each integer type has a class
 * with methods of its own: a shared method would see every typed array and become megamorphic.
 */
abstract class AtomicAccessor<Integer extends number | bigint> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => AtomicAccessor)

  readonly arena: BaseArena
  /**
   * Byte offset of the field. Assign it to move the accessor to the same field of another struct.
   */
  ptr: Ptr

  constructor(arena: BaseArena, ptr: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  /** Reads the value. */
  abstract load(): Integer

  /** Returns the value as JSON can hold it; `JSON.stringify` calls it. */
  toJSON(): unknown {
    return valueToJSON(this.load())
  }

  /** Writes `value`. */
  abstract store(value: Integer): void

  /** Adds `value` to the field. Returns the value from before. */
  abstract add(value: Integer): Integer

  /** Subtracts `value` from the field. Returns the value from before. */
  abstract sub(value: Integer): Integer

  /** Stores the bitwise AND of the field and `value`. Returns the value from before. */
  abstract and(value: Integer): Integer

  /** Stores the bitwise OR of the field and `value`. Returns the value from before. */
  abstract or(value: Integer): Integer

  /** Stores the bitwise XOR of the field and `value`. Returns the value from before. */
  abstract xor(value: Integer): Integer

  /** Writes `value`. Returns the value from before. */
  abstract exchange(value: Integer): Integer

  /**
   * Writes `value` if the field holds `expected`.
   *
   * @param expected - The value that the field must hold for the write to happen.
   * @param value - The value to write.
   * @returns The value from before: the write happened when it equals `expected`.
   * @example
   * ```ts
   * // Only one of several threads gets the job.
   * const mine = job.owner.compareExchange(0, threadId) === 0
   * ```
   */
  abstract compareExchange(expected: Integer, value: Integer): Integer
}

/** Accessor of an `Atomic<i8>` field. */
export class AtomicI8 extends AtomicAccessor<number> {
  static get size(): number {
    return 1
  }

  load(): number {
    return Atomics.load(this.arena.i8, this.ptr)
  }

  store(value: number): void {
    Atomics.store(this.arena.i8, this.ptr, toNumber(value))
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

  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.i8, this.ptr, expected, value)
  }
}

/** Accessor of an `Atomic<u8>` field. */
export class AtomicU8 extends AtomicAccessor<number> {
  static get size(): number {
    return 1
  }

  load(): number {
    return Atomics.load(this.arena.u8, this.ptr)
  }

  store(value: number): void {
    Atomics.store(this.arena.u8, this.ptr, toNumber(value))
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

  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.u8, this.ptr, expected, value)
  }
}

/** Accessor of an `Atomic<i16>` field. */
export class AtomicI16 extends AtomicAccessor<number> {
  static get size(): number {
    return 2
  }

  load(): number {
    return Atomics.load(this.arena.i16, this.ptr >>> 1)
  }

  store(value: number): void {
    Atomics.store(this.arena.i16, this.ptr >>> 1, toNumber(value))
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

  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.i16, this.ptr >>> 1, expected, value)
  }
}

/** Accessor of an `Atomic<u16>` field. */
export class AtomicU16 extends AtomicAccessor<number> {
  static get size(): number {
    return 2
  }

  load(): number {
    return Atomics.load(this.arena.u16, this.ptr >>> 1)
  }

  store(value: number): void {
    Atomics.store(this.arena.u16, this.ptr >>> 1, toNumber(value))
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

  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.u16, this.ptr >>> 1, expected, value)
  }
}

/** Accessor of an `Atomic<i32>` field. */
export class AtomicI32 extends AtomicAccessor<number> {
  static get size(): number {
    return 4
  }

  load(): number {
    return Atomics.load(this.arena.i32, this.ptr >>> 2)
  }

  store(value: number): void {
    Atomics.store(this.arena.i32, this.ptr >>> 2, toNumber(value))
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

  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.i32, this.ptr >>> 2, expected, value)
  }
}

/** Accessor of an `Atomic<u32>` field. */
export class AtomicU32 extends AtomicAccessor<number> {
  static get size(): number {
    return 4
  }

  load(): number {
    return Atomics.load(this.arena.u32, this.ptr >>> 2)
  }

  store(value: number): void {
    Atomics.store(this.arena.u32, this.ptr >>> 2, toNumber(value))
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

  compareExchange(expected: number, value: number): number {
    return Atomics.compareExchange(this.arena.u32, this.ptr >>> 2, expected, value)
  }
}

/** Accessor of an `Atomic<i64>` field. */
export class AtomicI64 extends AtomicAccessor<bigint> {
  static get size(): number {
    return 8
  }

  load(): bigint {
    return Atomics.load(this.arena.i64, this.ptr >>> 3)
  }

  store(value: bigint): void {
    Atomics.store(this.arena.i64, this.ptr >>> 3, toBigint(value))
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

  compareExchange(expected: bigint, value: bigint): bigint {
    return Atomics.compareExchange(this.arena.i64, this.ptr >>> 3, expected, value)
  }
}

/** Accessor of an `Atomic<u64>` field. */
export class AtomicU64 extends AtomicAccessor<bigint> {
  static get size(): number {
    return 8
  }

  load(): bigint {
    return Atomics.load(this.arena.u64, this.ptr >>> 3)
  }

  store(value: bigint): void {
    Atomics.store(this.arena.u64, this.ptr >>> 3, toBigint(value))
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

  compareExchange(expected: bigint, value: bigint): bigint {
    return Atomics.compareExchange(this.arena.u64, this.ptr >>> 3, expected, value)
  }
}
