import type { ArenaOf } from '../allocator.ts'
import { KEY, SLOT_WORDS } from '../slots.ts'
import type { Struct } from '../struct.ts'
import { chunkAt, entriesOf, type SlotMapHead } from './slot-map-blocks.ts'

/** The results of an iteration: accessors, handles, or pairs of both. */
export type SlotMapResults = 'values' | 'keys' | 'entries'

/**
 * The iteration of a slot map. Each class of slot maps has one, with its own copy of `next`. It keeps
 * no struct, so structs can be removed and added between its steps.
 */
export abstract class SlotMapIterator<T extends Struct, V> implements IterableIterator<V> {
  protected readonly arena: ArenaOf<T>
  /** Byte offset of the field that is the slot map. */
  private readonly ptr: number
  private readonly layout: SlotMapHead
  protected readonly results: SlotMapResults
  /** Index of the first word of the current chunk, and its key until it is given back. */
  protected chunk = 0
  protected key = -1
  /** Index of the word of the next slot, and the end of these words. */
  protected word = 0
  protected end = 0
  /** Number of the next chunk. */
  protected number = 0

  constructor(arena: ArenaOf<T>, ptr: number, layout: SlotMapHead, results: SlotMapResults) {
    this.arena = arena
    this.ptr = ptr
    this.layout = layout
    this.results = results
  }

  abstract next(): IteratorResult<V>

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
