import type { ArenaOf, BaseArena } from '../allocator.ts'
import type { Ptr } from '../pointer.ts'
import { BITMAP, FIRST, KEY, NEXT, SALT, SERIAL } from '../slots.ts'
import type { Struct } from '../struct.ts'
import { mostChunks, overwritten, type PoolChunk } from './pool-blocks.ts'

/**
 * The position of an iteration in a pool: a word of a bitmap, and the bits of it that were not
 * reached yet. It keeps no struct, so structs can be freed and created between its steps.
 */
abstract class PoolPosition<T extends Struct> {
  protected readonly arena: ArenaOf<T>
  /** Byte offset of the field that is the pool. */
  protected readonly field: number
  /** Index of the current word of the bitmap; 0 before the first and after the last one. */
  protected word: number
  protected rest: number
  /** The address of the slot of bit 0. */
  protected base: number
  /** Index of the first word of the current chunk, its key, and its serial number. */
  protected chunk: number
  protected key: number
  protected serial: number

  // Initializers of fields would be a function that V8 doesn't inline.
  constructor(arena: ArenaOf<T>, field: number) {
    this.arena = arena
    this.field = field
    this.word = this.rest = this.base = this.chunk = this.key = this.serial = 0
  }

  [Symbol.iterator](): this {
    return this
  }
}

/** `IteratorResult`, for modules in which a struct is called so. */
export type IteratorStep<T> = IteratorResult<T>

/** The iteration of a pool. Each class of pools has one, with its own copy of `next`. */
export abstract class PoolIterator<T extends Struct>
  extends PoolPosition<T>
  implements IterableIterator<T>
{
  abstract next(): IteratorResult<T>
}

/**
 * The structs of a pool as runs: stretches of adjacent slots, all of them live when the run is
 * reached. One object is all runs, one after the other.
 */
export class PoolRuns<T extends Struct>
  extends PoolPosition<T>
  implements IterableIterator<PoolRuns<T>>
{
  private readonly layout: PoolChunk
  /** Distance of adjacent structs in bytes. */
  private readonly stride: number
  /** The pointer to the first struct of the run. */
  first: Ptr<T>
  /** The end of the run: the address after its last struct. */
  end: Ptr<T>

  constructor(arena: ArenaOf<T>, field: number, layout: PoolChunk) {
    super(arena, field)
    this.layout = layout
    this.stride = layout.stride
    this.first = this.end = 0 as Ptr<T>
  }

  /** Returns the pointer to the struct after the one at `ptr` in the run, or its end. */
  after(ptr: Ptr<T>): Ptr<T> {
    return (ptr + this.stride) as Ptr<T>
  }

  /** Advances to the next run. */
  next(): IteratorResult<PoolRuns<T>> {
    const { stride } = this
    let bits = this.rest
    let done = false
    if (bits === 0) {
      const { arena, layout } = this
      const word = wordAfter(arena, this.field, layout, this.word, this.key, this.serial)
      this.word = word
      done = word === 0
      const chunk = word & -(layout.bytes >>> 2)
      this.key = arena.i32[chunk]!
      if (!done) this.serial = arena.u32[chunk + SERIAL]!
      this.base = chunk * 4 + layout.start + (word - chunk - BITMAP) * 32 * stride
      bits = arena.i32[word]!
    }
    // Adding the lowest bit of the run moves it to the first bit after the run.
    const low = bits & -bits
    const after = (bits + low) | 0
    this.rest = bits & after
    this.first = (this.base + (31 - Math.clz32(low)) * stride) as Ptr<T>
    const end = after === 0 ? 32 : 31 - Math.clz32(after & -after)
    this.end = (this.base + end * stride) as Ptr<T>
    return { done, value: this }
  }
}

/**
 * Returns the index of the next word after `word` in which a slot is live, in the order of
 * iteration of the pool at `field`; 0 if there is none.
 *
 * @param word Index of a word of a bitmap; 0 for none.
 * @param key The key of the chunk with that word, which can have been given back since.
 * @param serial Its serial number, or that of the last chunk that was reached.
 */
export function wordAfter(
  arena: BaseArena,
  field: number,
  layout: PoolChunk,
  word: number,
  key: number,
  serial: number,
): number {
  const { i32 } = arena
  const chunk = word & -(layout.bytes >>> 2)
  const isThere = word !== 0 && i32[chunk] === key && i32[chunk + SERIAL] === (serial | 0)
  if (isThere) {
    const end = chunk + BITMAP + ((layout.slots + 31) >>> 5)
    while (++word < end) if (i32[word] !== 0) return word
  }
  return wordOfNext(arena, field, layout, isThere ? chunk : 0, serial)
}

/**
 * Returns the first word with a live slot in the chunks after the one at word index `last`, or, if
 * that is 0, in the chunks with a serial number above `serial`.
 */
function wordOfNext(
  { u32 }: BaseArena,
  field: number,
  { slots, bytes }: PoolChunk,
  last: number,
  serial: number,
): number {
  const head = u32[field >>> 2]! >>> 2
  if (head === 0) return 0
  let left = mostChunks(u32, head)
  let at = last === 0 ? u32[head + FIRST]! : u32[last + NEXT]!
  if (last === 0) {
    for (let skipped = left; skipped > 0 && at !== 0; skipped--) {
      if (u32[(at >>> 2) + SERIAL]! > serial) break
      at = u32[(at >>> 2) + NEXT]!
    }
  }
  for (; at !== 0 && left > 0; left--) {
    const chunk = at >>> 2
    const isChunk = at % bytes === 0 && u32[chunk + KEY] === (at ^ u32[head + SALT]!) >>> 0
    // Rising numbers keep a loop from going in circles.
    if (!isChunk || !(u32[chunk + SERIAL]! > serial)) throw overwritten(field, at)
    serial = u32[chunk + SERIAL]!
    const end = chunk + BITMAP + ((slots + 31) >>> 5)
    for (let word = chunk + BITMAP; word < end; word++) if (u32[word] !== 0) return word
    at = u32[chunk + NEXT]!
  }
  return 0
}

/** Calls `Math.clz32`, for the generated code of a schema with a struct called `Math`. */
export function clz32(bits: number): number {
  return Math.clz32(bits)
}

/** The key of iterators, for the generated code of a schema with a struct called `Symbol`. */
export const iteratorSymbol: typeof Symbol.iterator = Symbol.iterator
