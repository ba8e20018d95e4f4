/**
 * A pool of structs of 24 bytes as one writes it by hand: a free list through the slots of one array,
 * a bitmap that detects double frees, zeroed structs. It doesn't grow, and gives nothing back.
 */
export class HandPool {
  readonly words: Int32Array
  readonly floats: Float32Array
  readonly bitmap: Int32Array
  length = 0
  private readonly capacity: number
  private firstFree = -1
  private used = 0

  constructor(capacity: number) {
    this.words = new Int32Array(capacity * WORDS)
    this.floats = new Float32Array(this.words.buffer)
    this.bitmap = new Int32Array((capacity + 31) >>> 5)
    this.capacity = capacity
  }

  allocate(): number {
    const { words } = this
    let slot = this.firstFree
    if (slot >= 0) {
      this.firstFree = words[slot * WORDS]!
    } else {
      if (this.used === this.capacity) throw new RangeError('the pool is full')
      slot = this.used++
    }
    const at = slot * WORDS
    words[at] = 0
    words[at + 1] = 0
    words[at + 2] = 0
    words[at + 3] = 0
    words[at + 4] = 0
    words[at + 5] = 0
    this.bitmap[slot >>> 5]! |= 1 << slot
    this.length++
    return at * 4
  }

  free(ptr: number): void {
    const slot = (ptr / (WORDS * 4)) | 0
    if (slot * WORDS * 4 !== ptr || slot < 0 || slot >= this.used) {
      throw new RangeError('a pointer to no slot')
    }
    const bits = this.bitmap[slot >>> 5]!
    const rest = bits & ~(1 << slot)
    if (rest === bits) throw new RangeError('the slot is free')
    this.bitmap[slot >>> 5] = rest
    this.words[slot * WORDS] = this.firstFree
    this.firstFree = slot
    this.length--
  }
}

const WORDS = 6
