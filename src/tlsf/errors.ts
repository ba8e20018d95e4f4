import { mismatch, show, type OffheapError } from '../errors.ts'
import { isArrayBuffer, outdatedViews } from '../memory.ts'
import {
  blockAt,
  HEAP_SIZE,
  MARK,
  MIN_SIZE,
  payloadOf,
  SIZE,
  sizeOfListed,
  VICTIM,
  type Block,
} from './block.ts'
import { sizeOfOwned } from './owned.ts'

/** The errors of invalid calls, kept out of the functions that valid calls run through. */

/** @throws INVALID_SIZE or INVALID_ALIGNMENT when no heap of `capacity` bytes could serve the request. */
export function requireRequest(size: unknown, align: unknown, capacity: number): void {
  if (!isWhole(size) || size <= 0) {
    throw mismatch(
      'INVALID_SIZE',
      'invalid block size',
      show(size),
      'a positive integer number of bytes',
      'Pass the size of the contents',
    )
  }
  if (!isWhole(align) || !isPowerOfTwo(align) || align > capacity) {
    throw mismatch(
      'INVALID_ALIGNMENT',
      'invalid alignment',
      show(align),
      `a power of two up to the capacity of ${capacity} bytes`,
      'Pass the alignment of the contents',
    )
  }
}

/** Returns the error for a heap in which `what` was overwritten. */
export function corrupted(what: string, got: string, expected: string): OffheapError {
  return mismatch(
    'HEAP_CORRUPTED',
    `corrupted ${what}`,
    got,
    expected,
    'Look for writes past the end of a block or into a freed block; verify() lists the damage',
  )
}

/** Returns the error for a `ptr` at which no live block starts. */
export function pointerError(
  words: Int32Array,
  first: Block,
  tail: Block,
  ptr: unknown,
): OffheapError {
  const block = isWhole(ptr) && ptr >>> 0 === ptr && (ptr & 7) === 0 ? blockAt(ptr) : tail
  if (block < first || block >= tail) {
    return mismatch(
      'INVALID_POINTER',
      'invalid pointer',
      show(ptr),
      `a multiple of 8 from ${payloadOf(first)} to ${payloadOf(tail) - MIN_SIZE * 4}`,
      FROM_ALLOCATE,
    )
  }
  if (isWhole(ptr) && sizeOfOwned(words, first, tail, ptr) !== 0) return alreadyOwned(ptr)
  const header = words[block]!
  const victim = words[VICTIM]!
  const fits = (size: number): boolean => size >= MIN_SIZE && block + size <= tail
  const isListed = fits(sizeOfListed(header, words[MARK]!))
  // The header of a free block, or of one that was coalesced with the free block before it.
  const isFree = header < 0 && fits(header & SIZE)
  if (isFree || isListed || (block > victim && block < victim + (words[victim]! & SIZE))) {
    return mismatch(
      'DOUBLE_FREE',
      'block already free',
      show(ptr),
      'a live block',
      'Free a block once, and drop its pointer then',
    )
  }
  return mismatch(
    'INVALID_POINTER',
    'no live block',
    show(ptr),
    'the start of a live block with its header intact',
    `${FROM_ALLOCATE}; call verify() if a header may be overwritten`,
  )
}

/** Returns the error for a block that a field owns already. */
export function alreadyOwned(ptr: number, owner?: string): OffheapError {
  return mismatch(
    'ALREADY_OWNED',
    'block owned by a field',
    owner === undefined ? ptr : `${ptr}, which ${owner} owns`,
    'a block without an owner',
    'Take it out of its field first (takeNext() for a field next, take(index) of a list or array)',
  )
}

const FROM_ALLOCATE = 'Pass what allocate returned, or the ptr of an accessor'

/** A `Tlsf`, or another object with the words of a heap. */
interface Heap {
  readonly words: Int32Array
  readonly first: number
}

/**
 * Returns whether the words end before the tail: their buffer was detached, or is a shared one
 * whose heap was extended through a longer buffer.
 */
export function isOutdated({ words, first }: Heap): boolean {
  return ((first + words[HEAP_SIZE]!) | 0) >= words.length
}

/** Returns the error for the words of a heap that end before the tail. */
export function outdated(words: Int32Array): OffheapError {
  if (words.length === 0 || !isArrayBuffer(words.buffer)) return outdatedViews()
  return mismatch(
    'HEAP_CORRUPTED',
    'heap size overwritten',
    words[HEAP_SIZE]!,
    `fewer than ${words.length} words`,
    'Call verify()',
  )
}

/**
 * Returns `heap`.
 * @throws ARENA_DISPOSED when its words are out of date.
 */
export function opened<T extends Heap>(heap: T): T {
  if (isOutdated(heap)) throw outdated(heap.words)
  return heap
}

/** Returns the error for a buffer that can't be opened. */
export function notAHeap(
  got: string,
  expected: string,
  cure = 'Pass the whole, unchanged buffer of an arena',
): OffheapError {
  return mismatch('INVALID_SNAPSHOT', 'invalid arena buffer', got, expected, cure)
}

/** Accepts every number: powers above 2^30 are divided down to 32 bits. */
export function isPowerOfTwo(value: number): boolean {
  if (!isWhole(value) || value < 1) return false
  return value <= 2 ** 30 ? (value & (value - 1)) === 0 : isPowerOfTwo(value / 2 ** 30)
}

/** Returns whether `value` is an integer that a number can hold exactly. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
