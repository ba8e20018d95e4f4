import type { ArenaOf } from '../allocator.ts'
import { KEY, SLOT_WORDS } from '../slots.ts'
import type { Struct } from '../struct.ts'
import { chunkAt, entriesOf, type SlotMapHead } from './slot-map-blocks.ts'

/**
 * The iteration of a slot map. Each class of slot maps has one, with its own copy of `next`. It keeps
 * no struct, so structs can be removed and added between its steps.
 */
export abstract class SlotMapIterator<
  T extends Struct,
  Item = T,
> implements IterableIterator<Item> {
  protected readonly arena: ArenaOf<T>
  /** Byte offset of the field that is the slot map. */
  private readonly ptr: number
  private readonly layout: SlotMapHead
  /** Index of the first word of the current chunk, and its key until it is given back. */
  protected chunk: number
  protected key: number
  /** Index of the word of the next slot, and the end of these words. */
  protected word: number
  protected end: number
  /** Number of the next chunk. */
  protected number: number

  // Initializers of fields would be a function that V8 doesn't inline.
  constructor(arena: ArenaOf<T>, ptr: number, layout: SlotMapHead) {
    this.arena = arena
    this.ptr = ptr
    this.layout = layout
    this.chunk = this.word = this.end = this.number = 0
    this.key = -1
  }

  abstract next(): IteratorResult<Item>

  /** Advances to the next live slot, in a later chunk. Returns false at the end. */
  protected advance(): boolean {
    const { u32, i32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    const entries = entriesOf(this.arena, head)
    while (this.number < entries) {
      const at = chunkAt(u32, head, this.number++)
      if (at === 0) continue
      const first = (at >>> 2) + SLOT_WORDS
      const end = first + this.layout.chunk.slots
      let word = first
      while (word < end && i32[word]! < 0) word++
      if (word === end) continue
      this.chunk = at >>> 2
      this.key = i32[this.chunk + KEY]!
      this.word = word
      this.end = end
      return true
    }
    this.chunk = this.word = this.end = 0
    return false
  }

  [Symbol.iterator](): this {
    return this
  }
}

/** The methods of a slot map that go through its handles. */
interface Handles {
  firstHandle(): number
  nextHandle(handle: number): number
}

/** The iteration of the handles of a slot map. */
export class SlotMapKeys implements IterableIterator<number> {
  private readonly map: Handles
  private handle = -1

  constructor(map: Handles) {
    this.map = map
  }

  next(): IteratorResult<number> {
    const { map, handle } = this
    if (handle !== 0) this.handle = handle < 0 ? map.firstHandle() : map.nextHandle(handle)
    const value = this.handle
    return value === 0 ? { done: true, value: undefined } : { done: false, value }
  }

  [Symbol.iterator](): this {
    return this
  }
}
