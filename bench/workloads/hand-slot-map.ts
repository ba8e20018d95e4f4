/**
 * A slot map of structs of 24 bytes as one writes it by hand: handles of 22 bits of index and 8 of
 * generation, a free list, zeroed structs. It doesn't grow, and a slot whose generations are used up
 * is never used again.
 */
export class HandSlotMap {
  readonly words: Int32Array
  readonly floats: Float32Array
  /** The handle of a live slot; of a free one, its next generation and a bit that no handle has. */
  readonly handles: Int32Array
  private readonly next: Int32Array
  private firstFree = 0
  used = 1
  size = 0

  constructor(capacity: number) {
    this.words = new Int32Array(capacity * WORDS)
    this.floats = new Float32Array(this.words.buffer)
    this.handles = new Int32Array(capacity).fill(FREE)
    this.next = new Int32Array(capacity)
  }

  add(): number {
    const { words, handles } = this
    let index = this.firstFree
    if (index !== 0) this.firstFree = this.next[index]!
    else {
      if (this.used === handles.length) throw new RangeError('the map is full')
      index = this.used++
    }
    const handle = (handles[index]! & GENERATION) | index
    handles[index] = handle
    const at = index * WORDS
    words[at] = 0
    words[at + 1] = 0
    words[at + 2] = 0
    words[at + 3] = 0
    words[at + 4] = 0
    words[at + 5] = 0
    this.size++
    return handle
  }

  /** Returns the index of the first word of a struct; -1 for a stale handle. */
  at(handle: number): number {
    const index = handle & INDEX
    return this.handles[index] === handle ? index * WORDS : -1
  }

  remove(handle: number): boolean {
    const index = handle & INDEX
    if (this.handles[index] !== handle) return false
    this.size--
    if (handle >= GENERATION) {
      this.handles[index] = RETIRED
      return true
    }
    this.handles[index] = ((handle | INDEX) + 1) | FREE
    this.next[index] = this.firstFree
    this.firstFree = index
    return true
  }
}

const WORDS = 6
const INDEX = 2 ** 22 - 1
const GENERATION = 255 * 2 ** 22
const FREE = -(2 ** 31)
const RETIRED = FREE + 2 ** 30
