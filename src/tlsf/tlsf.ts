import { hide } from '../hidden.ts'
import { isBuffer } from '../memory.ts'
import { findAligned, splitAligned } from './aligned.ts'
import { highestList } from './bitmap.ts'
import {
  ALIGNED,
  ALLOCATIONS,
  blockAt,
  FIRST_LEVEL,
  FIXED_BYTES,
  FREE,
  FREES,
  HEADS,
  HEAP_SIZE,
  HIGH_WATER,
  LOOP_MAX_WORDS,
  MARK,
  markAfter,
  MAX_BYTES,
  MAX_USED_SIZE,
  MIN_SIZE,
  NEXT,
  NO_BLOCK,
  payloadOf,
  PEAK,
  PREVIOUS_FREE,
  SIZE,
  sizeOfUsed,
  USED,
  usedHeader,
  VICTIM,
  type Block,
} from './block.ts'
import { coalesce, joinVictim, remove } from './coalesce.ts'
import { opened, outdated, pointerError, requireRequest } from './errors.ts'
import {
  bytesFor,
  firstBlockIn,
  format,
  headsIn,
  isGrowable,
  MAX_CAPACITY,
  quickListsIn,
  requireHeap,
  roomAfter,
  SPARE_WORDS,
} from './format.ts'
import { insert, requireBackLink, SEARCH_LIMIT } from './lists.ts'
import { sizeOfOwned } from './owned.ts'
import {
  blocksFrom,
  DEPTH,
  emptyQuickLists,
  freeListedAfter,
  largestListed,
  popQuick,
  pushQuick,
  quickSlot,
} from './quick-lists.ts'
import { alignmentOf, copyPayload, resize } from './resize.ts'
import { takeBlock } from './search.ts'

export interface TlsfOptions {
  /** Reserves list heads for blocks of any size, so that the heap can `grow`. */
  readonly growable?: boolean
  /**
   * The memory is known to be zero, so `allocateZeroed` doesn't write words that were never used.
   */
  readonly zeroed?: boolean
}

/**
 * Two-Level Segregated Fit allocator (Masmano et al., 2004) over the words of one buffer.
 *
 *             block       payload, 8-aligned                               next block
 *             ▼           ▼                                                ▼
 *     used    │0P0│ words │ ·············································· │·0·│ words │
 *     listed  │0P1│ words │ link ········································· │·0·│ words │
 *     free    │10 │ words │ next │ previous │ ················ │ back link │01·│ words │
 *              4 bytes      4      4                             4
 *
 *     header = free · previous free · listed · size in words, header included; masked unless free
 *
 *     buffer  │ control words │ second levels │ list heads │ quick lists │ blocks … │ tail │
 *
 *   I0  the control words for format and size have the values that were written at the start
 *   I1  the blocks tile the heap from the first to the tail; each has 2 granules (16 bytes) or more
 *   I2  the tail is a used header of size 0
 *   I3  no two free blocks are adjacent
 *   I4  P is set ⇔ the previous block is free, and then the word before the header is its index
 *   I5  a free block is on the list of its size or is the victim, not both; no other block is
 *   I6  lists are doubly linked: next.previous and previous.next link back
 *   I7  a bit of the first or second level is set ⇔ its list or its word of bits is not empty
 *   I8  the counters match the blocks: used words, live blocks; the peak is at least the used words
 *   I9  words from the high-water mark on were never written, except for the last block's back link
 *   I10 a block is listed ⇔ it is on the quick list of its size; each link has the number of blocks
 *       from there on, up to `DEPTH`
 *
 * A small freed block becomes `listed`: it is on the quick list of its size, from which the next
 * request of that size takes it (see `quick-lists.ts`). It is counted as free, but I3 to I6 treat
 * it as used: its neighbours are not coalesced with it. Before a request fails, the quick lists
 * are emptied: every listed block becomes free.
 *
 * The victim is the remainder of the last split, which is on no list (as in Lea's dlmalloc): a
 * sequence of allocations and frees next to it moves one boundary and changes no links.
 *
 * `allocate` and `free` take constant time. If the quick list of the request's size is empty, the
 * search is good fit:
 *
 *   1. take the first block of the request's own list if it is large enough;
 *   2. otherwise take the victim or the first block of the higher lists, where every block is large
 *      enough, whichever fits more closely;
 *   3. if there is neither, examine the first `SEARCH_LIMIT` blocks of the own list;
 *   4. if that fails, empty the quick lists and search once more.
 *
 * An allocation can therefore fail although a block is large enough, but only if this block is of
 * the request's own size class and follows `SEARCH_LIMIT` others in its list. A request for up to
 * `largestFree` bytes always succeeds.
 *
 * The class is final and independent of struct types. Observers of an arena receive the events of
 * its blocks.
 */
export class Tlsf {
  /** All words of the heap. Replaced when the memory grows or is trimmed. */
  declare readonly words: Int32Array
  /** The first block. */
  readonly first: Block
  /** Maximum size in words of the blocks on quick lists; 0 in a heap without quick lists. */
  readonly largestQuick: number

  /**
   * Creates a heap with one free block.
   *
   * @param memory - The capacity in bytes, for which a buffer is created, or a buffer to fill
   *   entirely.
   * @throws `INVALID_SIZE` when the memory has no room for a block, or is too large.
   */
  constructor(memory: number | ArrayBufferLike, options: TlsfOptions | 'existing' = {}) {
    const buffer = isBuffer(memory) ? memory : new ArrayBuffer(bytesFor(memory))
    const words = new Int32Array(buffer, 0, Math.floor(buffer.byteLength / 4))
    if (options !== 'existing') format(words, options.growable === true)
    hide(this, 'words', words)
    this.first = firstBlockIn(words)
    this.largestQuick = largestListed(quickListsIn(words))
    if (options === 'existing') return
    const zeroed = typeof memory === 'number' || options.zeroed === true
    words[HIGH_WATER] = zeroed ? this.first + MIN_SIZE : this.tail
    this.reset()
  }

  /**
   * Opens the heap in `buffer`, in constant time. Only `verify` examines all of it.
   *
   * @throws `INVALID_SNAPSHOT` when the buffer holds no heap, or one of another format version.
   */
  static from(buffer: ArrayBufferLike): Tlsf {
    requireHeap(buffer)
    return new Tlsf(buffer, 'existing')
  }

  /**
   * Extends the heap to `words`, which start with the words of this heap and are zero after them. A
   * free last block is extended; otherwise a new free block is added. Never shrinks the heap, which
   * another object may have extended already.
   */
  grow(words: Int32Array): void {
    hide(this, 'words', words)
    const { tail: former, first } = this
    const size = roomAfter(words.length, headsIn(words), quickListsIn(words))
    const tail = (first + size) as Block
    if (tail - former < MIN_SIZE) return
    // Words after the tail that were too few for a block can hold any values.
    words.fill(0, former + 1, former + 1 + SPARE_WORDS)
    const start = (words[former]! & PREVIOUS_FREE) === 0 ? former : (words[former - 1]! as Block)
    if (start !== former) {
      remove(words, start, first)
      words[former - 1] = 0
    }
    words[former] = 0
    words[start] = (tail - start) | FREE
    words[tail - 1] = start
    words[tail] = usedHeader(0, words[MARK]!) | PREVIOUS_FREE
    words[HEAP_SIZE] = size
    words[HIGH_WATER] = Math.max(words[HIGH_WATER]!, start + MIN_SIZE)
    // As the victim, the block serves every request that fits into it.
    const victim = words[VICTIM]! as Block
    if (victim !== NO_BLOCK) insert(words, victim, words[victim]! & SIZE)
    words[VICTIM] = start
  }

  /**
   * Allocates a block. O(1). The bytes of its payload are undefined.
   *
   * @param size - Size of the payload in bytes, a positive integer.
   * @param align - Alignment in bytes, a power of two up to the capacity; at least 8 is used.
   * @returns Byte offset of the payload, or 0 when no free block is large enough.
   * @throws `INVALID_SIZE` when `size` isn't a positive integer.
   * @throws `INVALID_ALIGNMENT` when `align` isn't a power of two or exceeds the capacity.
   * @throws `ARENA_DISPOSED` when the buffer was detached, or another object has grown the heap.
   */
  allocate(size: number, align: number = 8): number {
    const words = this.words
    const most = words[HEAP_SIZE]!
    if (((this.first + most) | 0) >= words.length) throw outdated(words)
    if (
      typeof size !== 'number' ||
      (size | 0) !== size ||
      (size - 1) >>> 0 >= MAX_BYTES ||
      (align !== 8 && align !== 4 && align !== 2 && align !== 1)
    ) {
      return allocateUnusual(this, size, align)
    }
    const wanted = wordsFor(size)
    if (wanted <= this.largestQuick) {
      const slot = quickSlot(this.first, wanted)
      // The words of a detached buffer are undefined.
      if (blocksFrom(words[slot]!) !== 0) return popQuick(words, slot, wanted)
    }
    const block = takeBlock(words, this.first, wanted)
    if (block !== NO_BLOCK) return payloadOf(block)
    return this.emptyQuickLists() ? this.allocate(size) : 0
  }

  /**
   * Frees the block at `ptr` and coalesces it with free neighbours. O(1). A failed call leaves the
   * heap unchanged.
   *
   * @param ptr - Byte offset of the payload, as returned by `allocate`.
   * @throws `INVALID_POINTER` when no live block starts at `ptr`.
   * @throws `DOUBLE_FREE` when the block is already free.
   * @throws `HEAP_CORRUPTED` when the bytes around the block were overwritten.
   */
  free(ptr: number): void {
    const words = this.words
    const first = this.first
    const tail = (first + words[HEAP_SIZE]!) | 0
    if (tail >= words.length) throw outdated(words)
    if (typeof ptr === 'number' && ptr >>> 0 === ptr && (ptr & 7) === 0) {
      const block = blockAt(ptr)
      if (block >= first && block < tail) {
        const header = words[block]!
        // Bits that no live block has make a size out of range.
        const size = (header ^ words[MARK]!) & ~(PREVIOUS_FREE | ALIGNED)
        const next = (block + size) | 0
        if ((size - MIN_SIZE) >>> 0 <= MAX_USED_SIZE && next <= tail) {
          const slot = quickSlot(first, size)
          if (next === words[VICTIM] && (header & PREVIOUS_FREE) === 0) {
            joinVictim(words, block, next as Block)
          } else if (size <= this.largestQuick && blocksFrom(words[slot]!) < DEPTH) {
            pushQuick(words, slot, block)
          } else {
            if ((words[next]! & PREVIOUS_FREE) !== 0)
              throw pointerError(words, first, tail as Block, ptr)
            coalesce(words, block, size, first)
          }
          words[USED] = (words[USED]! - size) | 0
          words[FREES] = (words[FREES]! + 1) | 0
          return
        }
      }
    }
    throw pointerError(words, first, tail as Block, ptr)
  }

  /**
   * Coalesces the blocks of the quick lists with their free neighbours. Constant time, because the
   * lists are short. Called before a request fails.
   *
   * @returns Whether there was such a block.
   * @throws `HEAP_CORRUPTED` when a list or a free neighbour was overwritten.
   */
  emptyQuickLists(): boolean {
    const { words, first } = this
    return emptyQuickLists(words, first, quickListsIn(words))
  }

  /**
   * Resizes the block at `ptr`. Keeps its bytes and its alignment. Resizes in place if possible, or
   * moves the block down into the free block before it, or to another place.
   *
   * @param ptr - Byte offset of the payload.
   * @param bytes - New size of the payload, a positive integer.
   * @returns New byte offset of the payload, or 0 when there is no room; the block is unchanged
   *   then.
   * @throws `INVALID_SIZE` when `bytes` isn't a positive integer.
   * @throws The errors of `free`.
   */
  reallocate(ptr: number, bytes: number): number {
    const words = this.words
    const block = this.liveBlock(ptr)
    if (typeof bytes !== 'number' || (bytes | 0) !== bytes || (bytes - 1) >>> 0 >= MAX_BYTES) {
      requireRequest(bytes, 8, this.capacity)
      if (bytes > MAX_BYTES) return 0
    }
    const wanted = wordsFor(bytes)
    const size = sizeOfUsed(words[block]!, words[MARK]!)
    let resized = resize(words, block, wanted, this.first)
    if (
      resized === NO_BLOCK &&
      freeListedAfter(words, this.first, block, size, wanted, this.largestQuick)
    ) {
      resized = resize(words, block, wanted, this.first)
    }
    if (resized !== NO_BLOCK) return payloadOf(resized)
    // A move keeps the alignment of the current position, as far as the heap allows it.
    const aligned = (words[block]! & ALIGNED) !== 0
    const align = aligned ? Math.min(alignmentOf(block), 2 ** (31 - Math.clz32(this.capacity))) : 8
    const moved = this.allocate(bytes, align)
    if (moved === 0) {
      // The quick lists are empty now.
      resized = resize(words, block, wanted, this.first)
      return resized === NO_BLOCK ? 0 : payloadOf(resized)
    }
    copyPayload(words, block, blockAt(moved), size)
    this.free(ptr)
    return moved
  }

  /** As `allocate`, with the block's first `size` bytes zeroed: those that may not be zero already. */
  allocateZeroed(size: number, align: number = 8): number {
    const words = this.words
    const highWater = words[HIGH_WATER]!
    const ptr = this.allocate(size, align)
    if (ptr === 0) return 0
    const start = ptr >>> 2
    const end = (start + ((size + 3) >>> 2)) | 0
    const dirty = Math.min(end, highWater)
    if (dirty - start > LOOP_MAX_WORDS) words.fill(0, start, dirty)
    else for (let word = start; word < dirty; word++) words[word] = 0
    if (end >= this.tail) words[end - 1] = 0
    return ptr
  }

  /** Size in bytes of the last block with its header if it is free, and 0 if it is live. */
  get freeAtEnd(): number {
    const { words, tail } = this
    return (words[tail]! & PREVIOUS_FREE) === 0 ? 0 : (tail - words[tail - 1]!) * 4
  }

  /**
   * Number of bytes after the last live block that were written since the heap was created. Empties
   * the quick lists.
   */
  get writtenAfterLast(): number {
    this.emptyQuickLists()
    return Math.max(this.words[HIGH_WATER]! - this.wordsToKeep, 0) * 4
  }

  /**
   * Moves the heap into `buffer`, without the bytes after the last live block. Requires: `buffer`
   * is zeroed and has the same length.
   */
  trimInto(buffer: ArrayBufferLike): void {
    const { words: former, tail, wordsToKeep } = this
    const words = new Int32Array(buffer)
    words.set(former.subarray(0, wordsToKeep))
    words[tail - 1] = former[tail - 1]!
    words[tail] = former[tail]!
    words[HIGH_WATER] = Math.min(former[HIGH_WATER]!, wordsToKeep)
    hide(this, 'words', words)
  }

  /**
   * Number of words up to the last live block, and of the header and links of the free block after
   * it.
   */
  private get wordsToKeep(): number {
    const { tail, freeAtEnd } = this
    return freeAtEnd === 0 ? tail : tail - freeAtEnd / 4 + MIN_SIZE
  }

  /**
   * Returns the usable size in bytes of the live block at `ptr`, which is at least the requested
   * size.
   *
   * @throws `INVALID_POINTER` or `DOUBLE_FREE`, as `free` does.
   */
  sizeOf(ptr: number): number {
    const { words } = this
    const owned = sizeOfOwned(words, this.first, this.tail, ptr)
    return (owned || sizeOfUsed(words[this.liveBlock(ptr)]!, words[MARK]!)) * 4 - 4
  }

  /** Frees every block, in time that depends only on the number of control words. */
  reset(): void {
    const { words, first, tail } = opened(this)
    words[USED] = 0
    words[FREES] = words[ALLOCATIONS]!
    words.fill(0, FIRST_LEVEL, first)
    words[MARK] = markAfter(words[MARK]!)
    words[first] = words[HEAP_SIZE]! | FREE
    words[tail - 1] = first
    words[tail] = usedHeader(0, words[MARK]!) | PREVIOUS_FREE
    words[VICTIM] = first
  }

  /** The used header of size 0 after the last block. */
  get tail(): Block {
    return (this.first + this.words[HEAP_SIZE]!) as Block
  }

  /** Number of bytes that blocks can fill, plus the fixed 48 bytes of the heap. */
  get capacity(): number {
    return FIXED_BYTES + this.words[HEAP_SIZE]! * 4
  }

  /** Number of bytes in live blocks with their headers, plus the fixed 48 bytes of the heap. */
  get usedSize(): number {
    return FIXED_BYTES + this.words[USED]! * 4
  }

  /** Maximum of `usedSize` so far. */
  get peakUsedSize(): number {
    return FIXED_BYTES + this.words[PEAK]! * 4
  }

  /** Number of bytes in free blocks with their headers: `capacity - usedSize`. */
  get freeSize(): number {
    return (this.words[HEAP_SIZE]! - this.words[USED]!) * 4
  }

  /** Number of live blocks. */
  get blockCount(): number {
    return (this.words[ALLOCATIONS]! - this.words[FREES]!) >>> 0
  }

  /** Largest size in bytes for which `allocate(size)` succeeds now, or 0. */
  get largestFree(): number {
    this.emptyQuickLists()
    return this.largestCoalesced
  }

  /** As `largestFree`, but without the blocks on quick lists, and without emptying these. */
  get largestCoalesced(): number {
    const words = this.words
    let largest = words[words[VICTIM]!]! & SIZE
    let block = words[HEADS + highestList(words, FIRST_LEVEL)]!
    for (let turn = 0; turn < SEARCH_LIMIT && block !== NO_BLOCK; turn++) {
      largest = Math.max(largest, words[block]! & SIZE)
      block = words[block + NEXT]!
    }
    return largest === 0 ? 0 : Math.min(largest * 4 - 4, MAX_BYTES)
  }

  /**
   * Returns the live block whose payload starts at `ptr`. Throws if its header is not that of one.
   */
  private liveBlock(ptr: number): Block {
    const words = this.words
    const tail = (this.first + words[HEAP_SIZE]!) | 0
    if (tail >= words.length) throw outdated(words)
    if (typeof ptr === 'number' && ptr >>> 0 === ptr && (ptr & 7) === 0) {
      const block = blockAt(ptr)
      if (block >= this.first && block < tail) {
        const header = words[block]!
        const size = sizeOfUsed(header, words[MARK]!)
        const next = (block + size) | 0
        if (header >= 0 && size >= MIN_SIZE && size <= MAX_USED_SIZE && next <= tail) {
          const victim = words[VICTIM]!
          if (
            (words[next]! & PREVIOUS_FREE) === 0 &&
            (block < victim || block >= ((victim + (words[victim]! & SIZE)) | 0))
          ) {
            return block
          }
        }
      }
    }
    throw pointerError(words, this.first, tail as Block, ptr)
  }
}

/** Serves requests at alignments above 8, finds no block of 2 GiB, and refuses invalid requests. */
function allocateUnusual(heap: Tlsf, size: number, align: number): number {
  const { capacity, words } = heap
  requireRequest(size, align, isGrowable(words) ? MAX_CAPACITY : capacity)
  if (size > capacity || size > MAX_BYTES) return 0
  const wanted = wordsFor(size)
  const block = findAligned(words, wanted, align)
  if (block === NO_BLOCK) return heap.emptyQuickLists() ? heap.allocate(size, align) : 0
  requireBackLink(words, block, words[block]! & SIZE)
  remove(words, block, heap.first)
  return payloadOf(splitAligned(words, block, wanted, align))
}

/**
 * Returns the size in words of a block with `size` bytes of payload, with its header, in whole
 * granules.
 */
function wordsFor(size: number): number {
  return size <= 12 ? MIN_SIZE : ((size + 11) >>> 3) << 1
}
