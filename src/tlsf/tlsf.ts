import { OffheapError, show } from '../errors.ts'
import { carveAligned, findAligned } from './aligned.ts'
import {
  ALLOCATIONS,
  type Block,
  blockAt,
  FIRST_LEVEL,
  FIXED_BYTES,
  FORMAT_VERSION,
  FREE,
  FREES,
  HEADS,
  HEAP_SIZE,
  MAGIC,
  MAGIC_VALUE,
  MAX_SIZE,
  MIN_SIZE,
  NEXT,
  NO_BLOCK,
  payloadOf,
  PEAK,
  PREVIOUS_FREE,
  SECOND_LEVEL,
  SIZE,
  USED,
  VERSION,
  VICTIM,
} from './block.ts'
import { carve } from './carve.ts'
import {
  insert,
  LAST_LOOK,
  lastLook,
  listAbove,
  requireLinked,
  takeHead,
  unlink,
} from './lists.ts'
import { firstBlockOf, heapWords, listOf, sizeWithin } from './mapping.ts'
import { notAHeap, refusePointer, refuseRequest } from './refusal.ts'

/**
 * Two-Level Segregated Fit allocator (Masmano et al., 2004) over the words of one buffer.
 *
 *             block      payload, 8-aligned                                  next block
 *             ▼          ▼                                                   ▼
 *     used    │0P│ words │ ················································· │·0│ words │
 *     free    │10│ words │ next │ previous │ ··················· │ back link │01│ words │
 *              4 bytes     4      4                                4
 *
 *     header = free · previous free · size in words, header included
 *
 *     buffer  │ control words │ second levels │ list heads │ blocks … │ tail │
 *
 *   I0  the control words that never change are what they were
 *   I1  the blocks tile the heap from the first to the tail; each has 2 granules (16 bytes) or more
 *   I2  the tail is a used header of size 0
 *   I3  no two free blocks touch
 *   I4  P is set ⇔ the block before is free, and then the word before the header is its index
 *   I5  a free block is on the list of its size or is the victim, not both; no used block is either
 *   I6  lists are doubly linked: next.previous and previous.next lead back
 *   I7  a bit of the first or second level is set ⇔ something below it is not empty
 *   I8  the counters agree with the blocks: used granules, live blocks; peak is used or more
 *
 * The victim is the remainder of the last split, kept off the lists (as in Lea's dlmalloc): a run
 * of allocations and frees beside it moves one boundary and no links.
 *
 * `allocate` and `free` take constant time. Good fit: a request looks at the first block of its own
 * list; then it takes the victim or the first block of the lists above, where every block fits,
 * whichever is the closer fit; before it fails it looks at `LAST_LOOK` blocks of its own list. So
 * it can fail beside a block that is large enough only if that block stands behind those in the
 * list of the request's own size class. `largestFree` is what can be had for certain.
 */
export class Tlsf {
  /** All of the heap. Exchanged by the owner of the memory when it is released or grows. */
  words: Int32Array
  /** The first block. */
  readonly first: Block
  /** The used header of size 0 behind the last block. */
  readonly tail: Block

  /**
   * A heap in `memory`: a number of bytes of capacity to make a buffer for, or a buffer to fill
   * from end to end. Formats it as one free block, unless `formatted` says that it holds a heap
   * already (see `from`). Throws `INVALID_SIZE` when it can't hold a block.
   */
  constructor(memory: number | ArrayBufferLike, formatted = false) {
    const buffer = typeof memory === 'number' ? new ArrayBuffer(Tlsf.bytesFor(memory)) : memory
    const words = new Int32Array(buffer, 0, buffer.byteLength >>> 2)
    const size = formatted ? words[HEAP_SIZE]! : sizeWithin(words.length)
    if (size < MIN_SIZE) {
      throw new OffheapError(
        'INVALID_SIZE',
        `${buffer.byteLength} bytes hold no heap; the smallest takes ${heapWords(MIN_SIZE) * 4}`,
      )
    }
    this.words = words
    this.first = firstBlockOf(size) as Block
    this.tail = (this.first + size) as Block
    if (formatted) return
    words.fill(0, 0, FIRST_LEVEL)
    words[MAGIC] = MAGIC_VALUE
    words[VERSION] = FORMAT_VERSION
    words[HEAP_SIZE] = size
    this.reset()
  }

  /**
   * Opens the heap that lives in `buffer`, in constant time; `verify` is the full examination.
   * Throws `INVALID_SNAPSHOT` when the buffer holds no heap, or one of another format version.
   */
  static from(buffer: ArrayBufferLike): Tlsf {
    if (!isBuffer(buffer)) throw notAHeap(`${show(buffer)} is no ArrayBuffer or SharedArrayBuffer`)
    if (buffer.byteLength % 8 !== 0) {
      throw notAHeap(`${buffer.byteLength} bytes are no whole number of 8-byte granules`)
    }
    const words = new Int32Array(buffer, 0, buffer.byteLength >>> 2)
    if (words[MAGIC] !== MAGIC_VALUE) throw notAHeap('it does not start with the mark of a heap')
    if (words[VERSION] !== FORMAT_VERSION) {
      throw notAHeap(
        `its format is version ${words[VERSION]}, and this package reads version ${FORMAT_VERSION}`,
      )
    }
    const size = words[HEAP_SIZE]!
    if (size < MIN_SIZE || size !== sizeWithin(words.length)) {
      throw notAHeap(
        `its blocks should fill ${size * 4} bytes, which ${buffer.byteLength} bytes in all don't match`,
      )
    }
    return new Tlsf(buffer, true)
  }

  /** Bytes of buffer that a heap of `capacity` bytes takes. Throws `INVALID_SIZE`. */
  static bytesFor(capacity: number): number {
    const size = Math.ceil((capacity - FIXED_BYTES) / 8) * 2
    if (!Number.isSafeInteger(capacity) || size < MIN_SIZE || size > MAX_SIZE) {
      throw new OffheapError(
        'INVALID_SIZE',
        `${show(capacity)} is no capacity; pass a whole number of bytes from ${FIXED_BYTES + MIN_SIZE * 4} to ${FIXED_BYTES + MAX_SIZE * 4}`,
      )
    }
    return heapWords(size) * 4
  }

  /**
   * A block of `size` bytes or more: the byte offset of its payload, a multiple of `align` (a power
   * of two; 8 at least), or 0 when there is no room. The payload's bytes are whatever they were.
   * Throws `INVALID_SIZE` and `INVALID_ALIGNMENT`.
   */
  allocate(size: number, align: number = 8): number {
    if ((size | 0) !== size || size <= 0 || align !== 8) return this.allocateUnusual(size, align)
    const words = this.words
    const wanted = wordsFor(size)
    if (wanted > words[HEAP_SIZE]!) return 0

    let list = listOf(wanted)
    let block = words[(HEADS + list) | 0]! as Block
    if ((words[block]! & SIZE) >= wanted) {
      takeHead(words, list, block)
    } else {
      const own = block
      list = listAbove(words, list)
      block = words[VICTIM]! as Block
      const spare = words[block]! & SIZE
      if (spare >= wanted && (list === 0 || listOf(spare) <= list)) {
        words[VICTIM] = NO_BLOCK
      } else if (list !== 0) {
        block = words[(HEADS + list) | 0]! as Block
        takeHead(words, list, block)
      } else {
        block = lastLook(words, own, wanted)
        if (block === NO_BLOCK) return 0
        unlink(words, block, this.first)
      }
    }
    carve(words, block, wanted)
    return payloadOf(block)
  }

  /**
   * Takes back the block at `ptr` and joins it with free neighbours.
   * Throws `INVALID_POINTER` and `DOUBLE_FREE`, and `HEAP_CORRUPTED` when the bytes around the
   * block have been overwritten; the heap is then as it was.
   */
  free(ptr: number): void {
    const words = this.words
    const block = this.liveBlock(ptr)
    const header = words[block]!
    const victim = words[VICTIM]! as Block
    const size = header & SIZE
    let start = block
    const next = ((block + size) | 0) as Block
    const nextHeader = words[next]!
    const joinsNext = nextHeader < 0
    if ((header & PREVIOUS_FREE) !== 0) {
      start = words[(block - 1) | 0]! as Block
      if (joinsNext && next !== victim) requireLinked(words, next)
      if (start !== victim) unlink(words, start, this.first)
      // The header inside the joined block stays marked: a second free of this pointer finds it.
      words[block] = header | FREE
    }
    if (joinsNext && next !== victim) unlink(words, next, this.first)

    words[USED] = (words[USED]! - size) | 0
    words[FREES] = (words[FREES]! + 1) | 0
    let joined = size
    if (joinsNext) joined = (size + (nextHeader & SIZE)) | 0
    else words[next] = nextHeader | PREVIOUS_FREE
    joined = (joined + block - start) | 0
    words[start] = joined | FREE
    words[(start + joined - 1) | 0] = start
    if (start === victim || (joinsNext && next === victim)) words[VICTIM] = start
    else insert(words, start, joined)
  }

  /** Usable bytes of the live block at `ptr`: what was asked for, or more. Throws as `free` does. */
  sizeOf(ptr: number): number {
    return (this.words[this.liveBlock(ptr)]! & SIZE) * 4 - 4
  }

  /** Frees every block at once, in time that depends on the control words alone. */
  reset(): void {
    const words = this.words
    const size = words[HEAP_SIZE]!
    words[USED] = 0
    words[FREES] = words[ALLOCATIONS]!
    words.fill(0, FIRST_LEVEL, this.first)
    words[this.first] = size | FREE
    words[this.tail - 1] = this.first
    words[this.tail] = PREVIOUS_FREE
    words[VICTIM] = this.first
  }

  /** Bytes that blocks can fill, and the heap's fixed 48 bytes. */
  get capacity(): number {
    return FIXED_BYTES + this.words[HEAP_SIZE]! * 4
  }

  /** Bytes in live blocks with their headers, and the heap's fixed 48 bytes. */
  get usedSize(): number {
    return FIXED_BYTES + this.words[USED]! * 4
  }

  /** The most that `usedSize` has been. */
  get peakUsedSize(): number {
    return FIXED_BYTES + this.words[PEAK]! * 4
  }

  /** Bytes in free blocks with their headers: `capacity - usedSize`. */
  get freeSize(): number {
    return (this.words[HEAP_SIZE]! - this.words[USED]!) * 4
  }

  /** Live blocks. */
  get blockCount(): number {
    return (this.words[ALLOCATIONS]! - this.words[FREES]!) >>> 0
  }

  /** The largest size in bytes for which `allocate(size)` finds a block now; 0 for none. */
  get largestFree(): number {
    const words = this.words
    let largest = words[words[VICTIM]!]! & SIZE
    if (words[FIRST_LEVEL] !== 0) {
      const word = 31 - Math.clz32(words[FIRST_LEVEL]!)
      const list = (word << 5) + 31 - Math.clz32(words[SECOND_LEVEL + word]!)
      let block = words[HEADS + list]!
      for (let turn = 0; turn < LAST_LOOK && block !== NO_BLOCK; turn++) {
        largest = Math.max(largest, words[block]! & SIZE)
        block = words[block + NEXT]!
      }
    }
    return largest === 0 ? 0 : largest * 4 - 4
  }

  /** Every request but one for less than 2 GiB at the usual alignment. */
  private allocateUnusual(size: number, align: number): number {
    refuseRequest(size, align, this.capacity)
    if (size > this.capacity) return 0
    const words = this.words
    const wanted = Math.max(Math.ceil((size + 4) / 8) * 2, MIN_SIZE)
    const block = findAligned(words, wanted, align)
    if (block === NO_BLOCK) return 0
    if (block === words[VICTIM]) words[VICTIM] = NO_BLOCK
    else unlink(words, block, this.first)
    return payloadOf(carveAligned(words, block, wanted, align))
  }

  /** The live block whose payload starts at `ptr`; throws when the words there say otherwise. */
  private liveBlock(ptr: number): Block {
    const words = this.words
    const tail = this.tail
    const block = blockAt(ptr)
    if (ptr >>> 0 !== ptr || (ptr & 7) !== 0 || block < this.first || block >= tail) {
      throw this.noLiveBlock(ptr)
    }
    const header = words[block]!
    const size = header & SIZE
    const next = (block + size) | 0
    const victim = words[VICTIM]!
    if (
      (header & FREE_OR_ODD) !== 0 ||
      size < MIN_SIZE ||
      next > tail ||
      (words[next]! & PREVIOUS_FREE) !== 0 ||
      (block > victim && block < ((victim + (words[victim]! & SIZE)) | 0))
    ) {
      throw this.noLiveBlock(ptr)
    }
    return block
  }

  private noLiveBlock(ptr: unknown): OffheapError {
    return refusePointer(this.words, this.first, this.tail, ptr)
  }
}

function isBuffer(value: unknown): boolean {
  return (
    value instanceof ArrayBuffer ||
    (typeof SharedArrayBuffer === 'function' && value instanceof SharedArrayBuffer)
  )
}

/** What no used header has: the flag, or a size that is no whole number of granules. */
const FREE_OR_ODD: number = FREE | 1

/** Words of a block with `size` bytes of payload: the header added, rounded up to granules. */
function wordsFor(size: number): number {
  return size <= 12 ? MIN_SIZE : ((size + 11) >> 3) << 1
}
