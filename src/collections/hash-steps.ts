import type { BaseArena } from '../allocator.ts'
import { isLive } from './hash-head.ts'
import { notGoingOn } from './hash-iterator.ts'
import { CLEARS, LIVE, MOVES, USED } from './hash-words.ts'

/** The accessor of a map or a set. */
interface Entries {
  readonly arena: BaseArena
  readonly ptr: number
}

/**
 * The iteration over the entries of a map or a set, without what it returns. Each type has classes
 * with their own copies of `next`. They are for arenas without checks, and iterate as `HashIterator`
 * does.
 */
export abstract class HashSteps<Map extends Entries, Item> implements IterableIterator<Item> {
  protected readonly map: Map
  protected readonly arena: BaseArena
  /** Index of the first word of the head; 0 before the first entry. */
  protected head: number
  /** Number of the next entry. */
  protected entry: number
  protected moves: number
  protected clears: number
  /** The parts of the current key. */
  protected key0: number
  protected key1: number
  protected key2: number
  protected key3: number

  // Initializers of fields would be a function that V8 doesn't inline.
  constructor(map: Map) {
    this.map = map
    this.arena = map.arena
    this.head = 0
    this.entry = 0
    this.moves = 0
    this.clears = 0
    this.key0 = 0
    this.key1 = 0
    this.key2 = 0
    this.key3 = 0
  }

  abstract next(): IteratorResult<Item>

  /** Returns whether an entry has the current key. */
  protected abstract hasKey(entry: number): boolean

  /** Returns the number of the next entry after the head has changed, or entries were moved. */
  protected follow(head: number): number {
    const { u32 } = this.arena
    if (head === 0) return this.entry
    const moves = u32[head + MOVES]! | 0
    const clears = u32[head + CLEARS]! | 0
    const isOther = head !== this.head || clears !== this.clears
    this.head = head
    this.moves = moves
    this.clears = clears
    if (isOther || this.entry === 0) return (this.entry = 0)
    const live = u32[head + LIVE]! >>> 2
    const end = Math.min(u32[head + USED]!, u32.length * 32)
    for (let entry = 0; entry < end; entry++) {
      if (isLive(u32, live, entry) && this.hasKey(entry)) return (this.entry = entry + 1)
    }
    throw notGoingOn()
  }

  /** Returns the number of the first entry from `entry` on that isn't a hole, or `end`. */
  protected skip(head: number, entry: number, end: number): number {
    const { u32 } = this.arena
    const live = u32[head + LIVE]! >>> 2
    // Bytes that were overwritten don't make a walk longer than the memory is.
    const last = Math.min(end, u32.length * 32)
    while (entry < last && !isLive(u32, live, entry)) entry++
    return entry < last ? entry : end
  }

  [Symbol.iterator](): this {
    return this
  }
}
