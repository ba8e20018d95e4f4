import { OffheapError } from './errors.ts'

/**
 * A buffer, its ten typed views, and a `DataView` for values at unaligned offsets.
 *
 * Accessors refer to the memory and read its views at each access. When growth, `trim` or `dispose`
 * replaces the views of this object, every accessor uses the new ones.
 */
export class Memory {
  readonly buffer!: ArrayBufferLike
  readonly i8!: Int8Array
  readonly u8!: Uint8Array
  readonly i16!: Int16Array
  readonly u16!: Uint16Array
  readonly i32!: Int32Array
  readonly u32!: Uint32Array
  readonly f32!: Float32Array
  readonly f64!: Float64Array
  readonly i64!: BigInt64Array
  readonly u64!: BigUint64Array
  readonly view!: DataView

  /** @param buffer Its length is a multiple of 8 bytes. */
  constructor(buffer: ArrayBufferLike) {
    this.attach(buffer)
  }

  /** Makes every view one of `buffer`. */
  protected attach(buffer: ArrayBufferLike): void {
    const memory: Writable<Memory> = this
    memory.buffer = buffer
    memory.i8 = new Int8Array(buffer)
    memory.u8 = new Uint8Array(buffer)
    memory.i16 = new Int16Array(buffer)
    memory.u16 = new Uint16Array(buffer)
    memory.i32 = new Int32Array(buffer)
    memory.u32 = new Uint32Array(buffer)
    memory.f32 = new Float32Array(buffer)
    memory.f64 = new Float64Array(buffer)
    memory.i64 = new BigInt64Array(buffer)
    memory.u64 = new BigUint64Array(buffer)
    memory.view = new DataView(buffer)
  }

  /**
   * Makes the buffer and every view throw `ARENA_DISPOSED` when they are read, because a view of a
   * detached buffer would return `undefined` and ignore writes.
   */
  // Getters don't change the hidden class of other memories. Views replaced by proxies that throw
  // slowed down the loops of other memories on Node 20 (measured).
  protected detach(): void {
    Object.defineProperties(this, DETACHED)
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Replaces a property of a disposed object. */
export const THROWS_DISPOSED: PropertyDescriptor = {
  get: throwDisposed,
  set: throwDisposed,
  configurable: true,
}

const DETACHED: PropertyDescriptorMap = {
  buffer: THROWS_DISPOSED,
  i8: THROWS_DISPOSED,
  u8: THROWS_DISPOSED,
  i16: THROWS_DISPOSED,
  u16: THROWS_DISPOSED,
  i32: THROWS_DISPOSED,
  u32: THROWS_DISPOSED,
  f32: THROWS_DISPOSED,
  f64: THROWS_DISPOSED,
  i64: THROWS_DISPOSED,
  u64: THROWS_DISPOSED,
  view: THROWS_DISPOSED,
}

function throwDisposed(): never {
  throw new OffheapError(
    'ARENA_DISPOSED',
    'arena disposed: its memory was given back. Keep an arena open while its structs are used.',
  )
}

/**
 * Returns whether two memories are on the same heap: several arenas can be open on one buffer.
 * `one` is undefined for objects that are not accessors.
 * @throws ARENA_DISPOSED when one of two different memories is disposed.
 */
export function isSameHeap(one: Memory | undefined, other: Memory): boolean {
  return one === other || one?.buffer === other.buffer
}

/** Returns whether `value` is a buffer, of this realm or another: test runners have several realms. */
export function isBuffer(value: unknown): value is ArrayBufferLike {
  return isArrayBuffer(value) || tagOf(value) === '[object SharedArrayBuffer]'
}

/** Returns whether `value` is an unshared buffer, of this realm or another. */
export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return tagOf(value) === '[object ArrayBuffer]'
}

/** Returns `[object ArrayBuffer]`, for example. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value)
}
