import type { OffheapError } from '../errors.ts'
import { THROWS_DISPOSED, isBuffer } from '../memory.ts'
import type { BlockType } from '../block-type.ts'
import { carveAligned, findAligned } from './aligned.ts'
import { highestList, listAbove } from './bitmap.ts'
import {
  ALIGNED,
  ALLOCATIONS,
  type Block,
  blockAt,
  FIRST_LEVEL,
  FIXED_BYTES,
  FREE,
  FREES,
  HEADS,
  HEAP_SIZE,
  LONG,
  MIN_SIZE,
  NEXT,
  NO_BLOCK,
  PEAK,
  payloadOf,
  PREVIOUS_FREE,
  SIZE,
  sizeOfUsed,
  TOUCHED,
  USED,
  usedHeader,
  VICTIM,
} from './block.ts'
import { carve } from './carve.ts'
import { bytesFor, firstBlockIn, format, requireHeap, roomBehind } from './format.ts'
import { insert, LAST_LOOK, lastLook, takeHead, unlink } from './lists.ts'
import { listOf } from './mapping.ts'
import { detached, refusePointer, refuseRequest } from './refusal.ts'
import { takeOut, release } from './release.ts'
import { alignmentOf, copyPayload, resize } from './resize.ts'

export interface TlsfOptions {
  /** Sets list heads aside for any size, so that `grow` can follow. */
  readonly growable?: boolean
  /** The memory is known to be zero: `allocateZeroed` need not write what nobody wrote before. */
  readonly zeroed?: boolean
}

/**
 * Two-Level Segregated Fit allocator (Masmano et al., 2004) over the words of one buffer.
 *
 *             block      payload, 8-aligned                                  next block
 *             ▼          ▼                                                   ▼
 *     used    │0P│ words │ ················································· │·0│ words │
 *     free    │10│ words │ next │ previous │ ··················· │ back link │01│ words │
 *              4 bytes     4      4                                4
 *
 *     header = free · previous free · size in words, header included; in used blocks marked
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
 *   I8  the counters agree with the blocks: used words, live blocks; the peak is used or more
 *   I9  words from the touched mark on were never written, but for the last block's back link
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
  /** All of the heap. Exchanged when the memory under it grows or is trimmed. */
  words: Int32Array
  /** The first block. */
  readonly first: Block
  /** The used header of size 0 behind the last block. */
  tail: Block

  /**
   * A heap in `memory`: a number of bytes of capacity to make a buffer for, or a buffer to fill
   * from end to end, formatted as one free block. Throws `INVALID_SIZE` when it can't hold a block.
   */
  constructor(memory: number | ArrayBufferLike, options: TlsfOptions | 'existing' = {}) {
    const buffer = isBuffer(memory) ? memory : new ArrayBuffer(bytesFor(memory))
    const words = new Int32Array(buffer, 0, Math.floor(buffer.byteLength / 4))
    if (options !== 'existing') format(words, options.growable === true)
    this.words = words
    this.first = firstBlockIn(words) as Block
    this.tail = (this.first + words[HEAP_SIZE]!) as Block
    if (options === 'existing') return
    const zeroed = typeof memory === 'number' || options.zeroed === true
    words[TOUCHED] = zeroed ? this.first + MIN_SIZE : this.tail
    this.reset()
  }

  /**
   * Opens the heap that lives in `buffer`, in constant time; `verify` is the full examination.
   * Throws `INVALID_SNAPSHOT` when the buffer holds no heap, or one of another format version.
   */
  static from(buffer: ArrayBufferLike): Tlsf {
    requireHeap(buffer)
    return new Tlsf(buffer, 'existing')
  }

  /**
   * Goes on in `words`, which begin with this heap's and are longer; the bytes behind are zero. The
   * last block, if it is free, grows into them.
   */
  grow(words: Int32Array): void {
    const former = this.tail
    const size = roomBehind(words.length, this.first - HEADS)
    const tail = (this.first + size) as Block
    const spare = this.words.length
    this.words = words
    if (tail - former < MIN_SIZE) return
    // Words behind the tail that were too few for a block may hold anything.
    words.fill(0, former + 1, spare)
    const start = (words[former]! & PREVIOUS_FREE) === 0 ? former : (words[former - 1]! as Block)
    if (start !== former) {
      takeOut(words, start, this.first)
      words[former - 1] = 0
    }
    words[former] = 0
    words[start] = (tail - start) | FREE
    words[tail - 1] = start
    words[tail] = usedHeader(0) | PREVIOUS_FREE
    words[HEAP_SIZE] = size
    words[TOUCHED] = Math.max(words[TOUCHED]!, start + MIN_SIZE)
    this.tail = tail
    if (words[VICTIM] === NO_BLOCK) words[VICTIM] = start
    else insert(words, start, tail - start)
  }

  /**
   * A block of `size` bytes or more: the byte offset of its payload, a multiple of `align` (a power
   * of two; 8 at least), or 0 when there is no room. The payload's bytes are whatever they were.
   * Throws `INVALID_SIZE` and `INVALID_ALIGNMENT`.
   */
  allocate(size: number, align: number = 8): number {
    if (
      typeof size !== 'number' ||
      (size | 0) !== size ||
      size <= 0 ||
      (align !== 8 && align !== 4 && align !== 2 && align !== 1)
    ) {
      return this.allocateUnusual(size, align)
    }
    const words = this.words
    const wanted = wordsFor(size)
    if (wanted > words[HEAP_SIZE]!) return 0

    let list = listOf(wanted)
    let block = words[(HEADS + list) | 0]! as Block
    if ((words[block]! & SIZE) >= wanted) {
      takeHead(words, list, block)
    } else {
      const own = block
      list = listAbove(words, FIRST_LEVEL, list)
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
    this.freeBlock(this.liveBlock(ptr))
  }

  /**
   * Gives the block at `ptr` a size of `size` bytes or more, and keeps its bytes and its alignment:
   * in place where it can, by moving down into the free block before it, or by moving elsewhere.
   * Answers where the payload is now, or 0 when there is no room: then the block is as it was.
   * Throws as `free` does, and `INVALID_SIZE`.
   */
  reallocate(ptr: number, size: number): number {
    const words = this.words
    const block = this.liveBlock(ptr)
    if (typeof size !== 'number' || (size | 0) !== size || size <= 0) {
      refuseRequest(size, 8, this.capacity)
      if (size > this.capacity) return 0
    }
    const resized = resize(words, block, wordsFor(size), this.first)
    if (resized !== NO_BLOCK) return payloadOf(resized)
    const moved = this.allocate(size, this.alignmentOf(block))
    if (moved === 0) return 0
    copyPayload(words, block, blockAt(moved), sizeOfUsed(words[block]!))
    this.freeBlock(block)
    return moved
  }

  /** The alignment that a move of `block` must keep: its place's own, where it was asked for one. */
  private alignmentOf(block: Block): number {
    if ((this.words[block]! & ALIGNED) === 0) return 8
    const most = 2 ** Math.floor(Math.log2(this.capacity))
    return Math.min(alignmentOf(block), most)
  }

  /**
   * As `allocate`, with the block's first `size` bytes zeroed: those that may not be zero already.
   * `_type` is for heaps that note what a block holds.
   */
  allocateZeroed(size: number, align: number = 8, _type?: BlockType): number {
    const words = this.words
    const touched = words[TOUCHED]!
    const ptr = this.allocate(size, align)
    if (ptr === 0) return 0
    const start = ptr >>> 2
    const end = (start + ((size + 3) >>> 2)) | 0
    const dirty = Math.min(end, touched)
    if (dirty - start > LONG) words.fill(0, start, dirty)
    else for (let word = start; word < dirty; word++) words[word] = 0
    if (end >= this.tail) words[end - 1] = 0
    return ptr
  }

  /** Bytes of the free block at the end, with its header; 0 when the last block is live. */
  get freeAtEnd(): number {
    const { words, tail } = this
    return (words[tail]! & PREVIOUS_FREE) === 0 ? 0 : (tail - words[tail - 1]!) * 4
  }

  /** Bytes behind the last live block that have been written since the heap was made. */
  get behindLast(): number {
    return Math.max(this.words[TOUCHED]! - this.keptByTrim, 0) * 4
  }

  /** Goes on in `buffer`, zeroed and as long, with all but what is behind the last live block. */
  trimInto(buffer: ArrayBufferLike): void {
    const words = new Int32Array(buffer)
    const kept = this.keptByTrim
    words.set(this.words.subarray(0, kept))
    words[this.tail - 1] = this.words[this.tail - 1]!
    words[this.tail] = this.words[this.tail]!
    words[TOUCHED] = Math.min(words[TOUCHED]!, kept)
    this.words = words
  }

  /** Words up to the last live block, and the header and links of the free one behind it. */
  private get keptByTrim(): number {
    const { words, tail } = this
    return (words[tail]! & PREVIOUS_FREE) === 0 ? tail : words[tail - 1]! + MIN_SIZE
  }

  /** Usable bytes of the live block at `ptr`: what was asked for, or more. Throws as `free` does. */
  sizeOf(ptr: number): number {
    return sizeOfUsed(this.words[this.liveBlock(ptr)]!) * 4 - 4
  }

  /** Frees every block at once, in time that depends on the control words alone. */
  reset(): void {
    const words = this.words
    if (words.length === 0) throw detached()
    const size = words[HEAP_SIZE]!
    words[USED] = 0
    words[FREES] = words[ALLOCATIONS]!
    words.fill(0, FIRST_LEVEL, this.first)
    words[this.first] = size | FREE
    words[this.tail - 1] = this.first
    words[this.tail] = usedHeader(0) | PREVIOUS_FREE
    words[VICTIM] = this.first
  }

  /** Lets go of the memory: every further call throws `ARENA_DISPOSED`. */
  release(): void {
    Object.defineProperty(this, 'words', THROWS_DISPOSED)
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
    let block = words[HEADS + highestList(words, FIRST_LEVEL)]!
    for (let turn = 0; turn < LAST_LOOK && block !== NO_BLOCK; turn++) {
      largest = Math.max(largest, words[block]! & SIZE)
      block = words[block + NEXT]!
    }
    return largest === 0 ? 0 : largest * 4 - 4
  }

  /** Every request but one for less than 2 GiB at the usual alignment. */
  private allocateUnusual(size: number, align: number): number {
    refuseRequest(size, align, this.capacity)
    if (size > this.capacity) return 0
    const words = this.words
    const wanted = wordsFor(size)
    const block = findAligned(words, wanted, align)
    if (block === NO_BLOCK) return 0
    takeOut(words, block, this.first)
    return payloadOf(carveAligned(words, block, wanted, align))
  }

  private freeBlock(block: Block): void {
    const words = this.words
    const size = sizeOfUsed(words[block]!)
    release(words, block, this.first)
    words[USED] = (words[USED]! - size) | 0
    words[FREES] = (words[FREES]! + 1) | 0
  }

  /** The live block whose payload starts at `ptr`; throws when the words there say otherwise. */
  private liveBlock(ptr: number): Block {
    const words = this.words
    const tail = this.tail
    if (typeof ptr !== 'number' || ptr >>> 0 !== ptr || (ptr & 7) !== 0) throw this.noLiveBlock(ptr)
    const block = blockAt(ptr)
    if (block < this.first || block >= tail) throw this.noLiveBlock(ptr)
    const header = words[block]!
    const size = sizeOfUsed(header)
    const next = (block + size) | 0
    if (header < 0 || size < MIN_SIZE || next > tail) throw this.noLiveBlock(ptr)
    const victim = words[VICTIM]!
    if (
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

/** Words of a block with `size` bytes of payload: the header added, rounded up to granules. */
function wordsFor(size: number): number {
  return size <= 12 ? MIN_SIZE : ((size + 11) >>> 3) << 1
}
