import type { ArenaOf } from '../allocator.ts'
import { BITMAP, FIRST, KEY, NEXT, SALT, SERIAL } from '../slots.ts'
import type { Struct } from '../struct.ts'
import { mostChunks, overwritten, type PoolHead } from './pool-blocks.ts'

/**
 * The iteration of a pool. Each class of pools has one, with its own copy of `next`. It keeps no
 * struct, so structs can be freed and created between its steps.
 */
export abstract class PoolIterator<T extends Struct> implements IterableIterator<T> {
  protected readonly arena: ArenaOf<T>
  /** Byte offset of the field that is the pool. */
  private readonly ptr: number
  private readonly layout: PoolHead
  /** Index of the current word of the bitmap; 0 before the first and after the last one. */
  protected word = 0
  /** The bits of that word that were not reached yet. */
  protected mask = 0
  /** The address of the slot of bit 0. */
  protected base = 0
  /** Index of the first word of the current chunk, and its key until it is given back. */
  protected chunk = 0
  protected key = 0
  /** The current chunk, and its serial number. */
  private at = 0
  private serial = 0

  constructor(arena: ArenaOf<T>, ptr: number, layout: PoolHead) {
    this.arena = arena
    this.ptr = ptr
    this.layout = layout
  }

  abstract next(): IteratorResult<T>

  /** Advances to the next word with a live slot. Returns false at the end. */
  protected advance(): boolean {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    if (head === 0) return false
    const { slots, start, stride } = this.layout.chunk
    let { at, word } = this
    // Each chunk can be passed twice: once as one that was given back.
    let left = 2 * mostChunks(u32, head) + 2
    for (;;) {
      const bitmap = (at >>> 2) + BITMAP
      const end = at === 0 ? 0 : bitmap + ((slots + 31) >>> 5)
      // The chunk can have been given back since.
      const isThere = at !== 0 && u32[(at >>> 2) + KEY] === (at ^ u32[head + SALT]!) >>> 0
      if (isThere && u32[(at >>> 2) + SERIAL] === this.serial) {
        while (++word < end) {
          if (u32[word] === 0) continue
          this.at = at
          this.word = word
          this.mask = -1
          this.base = at + start + (word - bitmap) * 32 * stride
          return true
        }
        at = u32[(at >>> 2) + NEXT]!
      } else {
        at = u32[head + FIRST]!
        while (at !== 0 && u32[(at >>> 2) + SERIAL]! <= this.serial && left-- > 0) {
          at = u32[(at >>> 2) + NEXT]!
        }
      }
      if (at === 0 || left-- <= 0) return false
      if (!(u32[(at >>> 2) + SERIAL]! > this.serial)) throw overwritten(this.ptr, at)
      word = (at >>> 2) + BITMAP - 1
      this.at = at
      this.chunk = at >>> 2
      this.key = (at ^ u32[head + SALT]!) | 0
      this.serial = u32[(at >>> 2) + SERIAL]!
    }
  }

  [Symbol.iterator](): this {
    return this
  }
}
