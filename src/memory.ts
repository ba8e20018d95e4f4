import { OffheapError } from './errors.ts'
import { hide } from './hidden.ts'
import { IDENTITY, MAGIC, MAGIC_VALUE } from './tlsf/block.ts'

const VIEWS: readonly (readonly [string, new (buffer: ArrayBufferLike) => ArrayBufferView])[] = [
  ['i8', Int8Array],
  ['u8', Uint8Array],
  ['i16', Int16Array],
  ['u16', Uint16Array],
  ['i32', Int32Array],
  ['u32', Uint32Array],
  ['f32', Float32Array],
  ['f64', Float64Array],
  ['i64', BigInt64Array],
  ['u64', BigUint64Array],
  ['view', DataView],
]

/**
 * A buffer, its ten typed views, and a `DataView` for values at unaligned offsets.
 *
 * Accessors refer to the memory and read its views at each access. When growth, `trim` or `dispose`
 * replaces the views of this object, every accessor uses the new ones.
 */
export class Memory {
  /**
   * Tells arenas apart where tools compare the accessors of structs member by member. Symbols can't
   * be cloned, so `structuredClone` and `postMessage` refuse accessors, and their error shows the
   * description of the symbol.
   */
  readonly id: symbol = Symbol('an arena: post its buffer, or the toJSON() of a struct')
  declare readonly i8: Int8Array
  declare readonly u8: Uint8Array
  declare readonly i16: Int16Array
  declare readonly u16: Uint16Array
  declare readonly i32: Int32Array
  declare readonly u32: Uint32Array
  declare readonly f32: Float32Array
  declare readonly f64: Float64Array
  declare readonly i64: BigInt64Array
  declare readonly u64: BigUint64Array
  declare readonly view: DataView

  /** @param buffer Its length is a multiple of 8 bytes. */
  constructor(buffer: ArrayBufferLike) {
    this.attach(buffer)
  }

  get buffer(): ArrayBufferLike {
    return this.u8.buffer
  }

  /** Makes every view one of `buffer`. */
  protected attach(buffer: ArrayBufferLike): void {
    for (const [name, View] of VIEWS) hide(this, name, new View(buffer))
  }

  /** Replaces the views if they are out of date and the memory knows its current buffer. */
  protected refreshIfStale(): void {}

  /**
   * Makes the buffer and every view throw `ARENA_DISPOSED` when they are read, because a view of a
   * detached buffer would return `undefined` and ignore writes.
   *
   * @param reason The rest of the message of that error.
   */
  protected detach(reason?: string): void {
    makeThrow(this)
    // Only objects that have ended get the property, so that all others have one hidden class.
    if (reason !== undefined) hide(this, 'reason', reason)
  }
}

/** Makes the heap and the views of `target` throw, and `disposed` true. */
// Getters don't change the hidden class of other memories. Views replaced by proxies that throw
// slowed down the loops of other memories on Node 20 (measured). The getters are in a prototype,
// because V8 keeps each own getter in the old generation: a million disposed arenas left 300 MB
// to collect. V8 shares the steps to this form only if the prototype is changed first.
function makeThrow(target: Memory): void {
  const type: { readonly [DISPOSED]?: object } = Object.getPrototypeOf(target)
  let disposed = Object.hasOwn(type, DISPOSED) ? type[DISPOSED] : undefined
  if (disposed === undefined) {
    disposed = Object.create(type, { disposed: { value: true }, ...DETACHED }) as object
    hide(type, DISPOSED, disposed)
  }
  Object.setPrototypeOf(target, disposed)
  for (const name of Object.keys(DETACHED)) Reflect.deleteProperty(target, name)
}

/** The property of a prototype that holds the prototype of its disposed objects. */
const DISPOSED: unique symbol = Symbol('disposed')

/** Replaces a property of a disposed object. */
const THROWS_DISPOSED: PropertyDescriptor = {
  get: throwDisposed,
  set: throwDisposed,
  configurable: true,
}

/** The properties of a disposed memory, which has neither views nor a heap. */
const DETACHED: PropertyDescriptorMap = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ ['heap', ...VIEWS.map(([name]) => name)].map((name) => [name, THROWS_DISPOSED]),
)

function throwDisposed(this: { readonly reason?: string }): never {
  throw new OffheapError('ARENA_DISPOSED', `arena disposed: ${this.reason ?? GIVEN_BACK}`)
}

const GIVEN_BACK = 'its memory was given back. Keep an arena open while its structs are used.'

/**
 * Returns the error for views that don't reach the bytes of a heap: their buffer was detached, or is
 * shorter than the memory is now.
 */
export function outdatedViews(): OffheapError {
  return new OffheapError(
    'ARENA_DISPOSED',
    'views out of date: the buffer was transferred to another thread, or its memory has grown elsewhere. Post a copy instead of transferring; after growth open the arena with the option memory and call refresh(), or call grow() of a Tlsf.',
  )
}

/**
 * Checks that the views reach the field at byte offset `ptr`. For slow paths that read the field
 * before they allocate, because views of a detached buffer return `undefined`.
 * @throws ARENA_DISPOSED when they don't.
 */
export function requireInViews({ u8 }: Memory, ptr: number): void {
  if (ptr >= u8.length) throw outdatedViews()
}

/**
 * Returns whether two memories are on the same heap: several arenas can be open on one buffer.
 * `one` is undefined for objects that are not accessors.
 * @throws ARENA_DISPOSED when one of two different memories is disposed, or its buffer detached.
 */
export function isSameHeap(one: Memory | undefined, other: Memory): boolean {
  if (one === other || one?.buffer === other.buffer) return true
  if (!(one instanceof Memory)) return false
  return isSameBuffer(currentBufferOf(one), currentBufferOf(other))
}

function currentBufferOf(memory: Memory): ArrayBufferLike {
  memory['refreshIfStale']()
  requireInViews(memory, 0)
  return memory.buffer
}

/**
 * Returns whether two buffers with heaps are the same bytes. Two SharedArrayBuffer objects can be:
 * each receipt of a message and each growth of a WebAssembly.Memory makes another object.
 */
export function isSameBuffer(one: ArrayBufferLike, other: ArrayBufferLike): boolean {
  if (one === other || isArrayBuffer(one)) return one === other
  const [from, to] = [wordsOf(one), wordsOf(other)]
  if (from[MAGIC] !== MAGIC_VALUE || to[MAGIC] !== MAGIC_VALUE) return false
  // Writes a random number through one view, if both read the same, and looks for it in the other.
  // Copies, and heaps that were never compared, therefore differ in this word from then on. Other
  // threads may compare at the same time. No number is written twice, so a number that is there
  // before and after a step was there all the time.
  for (;;) {
    const former = Atomics.load(from, IDENTITY)
    const isEqual = Atomics.load(to, IDENTITY) === former
    const identity = isEqual ? (Math.random() * 2 ** 32) | 1 : former
    if (Atomics.compareExchange(from, IDENTITY, former, identity) !== former) continue
    if (!isEqual) return false
    if (Atomics.load(to, IDENTITY) === identity) return true
    if (Atomics.load(from, IDENTITY) === identity) return false
  }
}

/** Returns whether `value` is a view of the bytes of `memory`, through any of their buffers. */
export function isViewOf({ buffer }: Memory, value: unknown): value is ArrayBufferView {
  return ArrayBuffer.isView(value) && isSameBuffer(value.buffer, buffer)
}

function wordsOf(buffer: ArrayBufferLike): Int32Array {
  return new Int32Array(buffer, 0, buffer.byteLength >>> 2)
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
