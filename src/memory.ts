import { OffheapError } from './errors.ts'

/**
 * Byte offset of a `T` inside an arena's buffer; 0 is no struct at all. A pointer to a struct is one
 * to each struct that it extends, and to no other.
 */
export type Ptr<T = unknown> = number & { readonly [pointee]: BrandOf<T> }
declare const pointee: unique symbol

/** The names of a struct's lineage, which its class declares, or the type itself. */
type BrandOf<T> = T extends { readonly $: infer Brand } ? Brand : T

/** What a pointer to a `T` may be set from: a pointer, an accessor, or nothing. */
export type Target<T> = Ptr<T> | { readonly ptr: Ptr<T> } | null

/**
 * One buffer, the ten typed views on it, and a `DataView` for values that stand unaligned.
 *
 * Accessors hold the memory and read its views at each access, never a view of their own: so a
 * view that is exchanged here (by growth, by release) is exchanged for everybody at once.
 */
export class Memory {
  buffer!: ArrayBufferLike
  i8!: Int8Array
  u8!: Uint8Array
  i16!: Int16Array
  u16!: Uint16Array
  i32!: Int32Array
  u32!: Uint32Array
  f32!: Float32Array
  f64!: Float64Array
  i64!: BigInt64Array
  u64!: BigUint64Array
  view!: DataView

  /** Requires: `buffer.byteLength` is a multiple of 8. */
  constructor(buffer: ArrayBufferLike) {
    this.attach(buffer)
  }

  /** Puts every view on `buffer`. */
  protected attach(buffer: ArrayBufferLike): void {
    this.buffer = buffer
    this.i8 = new Int8Array(buffer)
    this.u8 = new Uint8Array(buffer)
    this.i16 = new Int16Array(buffer)
    this.u16 = new Uint16Array(buffer)
    this.i32 = new Int32Array(buffer)
    this.u32 = new Uint32Array(buffer)
    this.f32 = new Float32Array(buffer)
    this.f64 = new Float64Array(buffer)
    this.i64 = new BigInt64Array(buffer)
    this.u64 = new BigUint64Array(buffer)
    this.view = new DataView(buffer)
  }

  /**
   * Makes the buffer and every view throw `ARENA_DISPOSED` when they are asked for: a view on a
   * detached buffer would read `undefined` and drop writes in silence.
   *
   * Measured: getters leave the hidden class of other memories alone; views exchanged for throwing
   * proxies made the loops over those slower on Node 20, beyond what detaching costs by itself.
   */
  protected release(): void {
    Object.defineProperties(this, RELEASED)
  }
}

/** The property that a released thing is read by: it throws. */
export const GONE: PropertyDescriptor = { get: refuse, set: refuse, configurable: true }

const RELEASED: PropertyDescriptorMap = {
  buffer: GONE,
  i8: GONE,
  u8: GONE,
  i16: GONE,
  u16: GONE,
  i32: GONE,
  u32: GONE,
  f32: GONE,
  f64: GONE,
  i64: GONE,
  u64: GONE,
  view: GONE,
}

function refuse(): never {
  throw new OffheapError(
    'ARENA_DISPOSED',
    'this arena was disposed and its memory given back; keep it open for as long as its structs are used',
  )
}

/** ES2024; Node 20 is without it. */
type Transferable = ArrayBuffer & { transfer?(newByteLength: number): ArrayBuffer }

/**
 * A port without a partner: what is posted to it is detached from this thread and freed on the
 * spot. The one way to free a buffer before the next collection where `transfer` is missing.
 */
const closedPort: MessagePort | undefined =
  'transfer' in ArrayBuffer.prototype ? undefined : /* @__PURE__ */ openClosedPort()

function openClosedPort(): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.close()
  port2.close()
  return port1
}

/**
 * Gives the memory of `buffer` back to the system, now. Does nothing for a shared buffer, which can't
 * be detached: its memory goes with the last reference to it.
 */
export function giveBack(buffer: ArrayBufferLike): void {
  // One that somebody has detached already can't be detached again.
  if (!isArrayBuffer(buffer) || buffer.byteLength === 0) return
  const owned: Transferable = buffer
  if (owned.transfer) owned.transfer(0)
  else closedPort?.postMessage(null, [buffer])
}

/** Whether `value` is memory, of this realm or another: test runners give buffers of another one. */
export function isBuffer(value: unknown): value is ArrayBufferLike {
  return isArrayBuffer(value) || Object.prototype.toString.call(value) === '[object SharedArrayBuffer]'
}

/** Whether `value` is memory of one thread, of this realm or another. */
export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}
