import { mismatch, show } from '../errors.ts'
import { isBuffer } from '../memory.ts'
import {
  FIRST_LEVEL,
  FIRST_MARK,
  FIXED_BYTES,
  FORMAT,
  HEADS,
  HEAP_SIZE,
  MAGIC,
  MAGIC_VALUE,
  MARK,
  MAX_SIZE,
  MIN_SIZE,
  NO_BLOCK,
} from './block.ts'
import { isWhole, notAHeap } from './errors.ts'
import { LEVEL_SHIFT, listOf, LISTS_A_LEVEL } from './mapping.ts'

// The control words that describe the layout of a heap. They are written once, and checked whenever
// the heap is opened.

const VERSION = 3
// `FORMAT` holds the version in its low byte and the number of list heads in the other bits.
const HEADS_SHIFT = 8
// Number of list heads of a growable heap, for blocks of any size.
const ALL_HEADS: number = headsFor(MAX_SIZE)
/** Maximum capacity of a heap in bytes. */
export const MAX_CAPACITY: number = FIXED_BYTES + MAX_SIZE * 4
/** Maximum number of words after the tail of a heap that fills its buffer. */
export const SPARE_WORDS: number = LISTS_A_LEVEL + 2

/**
 * Writes the control words that never change.
 *
 * @throws `INVALID_SIZE` when the words have no room for a block.
 */
export function format(words: Int32Array, growable: boolean): void {
  const size = growable ? roomAfter(words.length, ALL_HEADS) : sizeWithin(words.length)
  if (size < MIN_SIZE) {
    throw mismatch(
      'INVALID_SIZE',
      'buffer too small for a heap',
      words.length * 4,
      `at least ${heapWords(MIN_SIZE) * 4} bytes`,
      'Pass a larger buffer',
    )
  }
  words.fill(0, 0, FIRST_LEVEL)
  words[MARK] = FIRST_MARK
  words[MAGIC] = MAGIC_VALUE
  words[FORMAT] = VERSION | ((growable ? ALL_HEADS : headsFor(size)) << HEADS_SHIFT)
  words[HEAP_SIZE] = size
}

/** Returns whether the heap with this first block has list heads for blocks of any size. */
export function isGrowable(first: number): boolean {
  return first - HEADS === ALL_HEADS
}

/** Returns the first block, which follows the control words and list heads. */
export function firstBlockIn(words: Int32Array): number {
  return HEADS + (words[FORMAT]! >>> HEADS_SHIFT)
}

/**
 * Returns whether the control words are those that `format` writes for this first block and size.
 */
export function isFormatted(words: Int32Array, first: number, size: number): boolean {
  return (
    words[NO_BLOCK] === 0 &&
    words[MAGIC] === MAGIC_VALUE &&
    words[FORMAT] === (VERSION | ((first - HEADS) << HEADS_SHIFT)) &&
    words[HEAP_SIZE] === size
  )
}

/** @throws `INVALID_SNAPSHOT` when `value` isn't an ArrayBuffer or a SharedArrayBuffer. */
export function requireBuffer(value: unknown): asserts value is ArrayBufferLike {
  if (!isBuffer(value)) throw notAHeap(show(value), 'an ArrayBuffer or a SharedArrayBuffer')
}

/**
 * Checks that `buffer` holds a heap, from its control words.
 *
 * @throws `INVALID_SNAPSHOT` when it doesn't, or when the heap has another format version.
 */
export function requireHeap(buffer: unknown): void {
  requireBuffer(buffer)
  const bytes = buffer.byteLength
  const found = `${bytes} bytes`
  if (bytes < 4 * HEADS) throw notAHeap(found, `at least ${4 * HEADS}`)
  const words = new Int32Array(buffer, 0, Math.floor(bytes / 4))
  if (words[MAGIC] !== MAGIC_VALUE) throw notAHeap('other bytes', 'the mark of a heap at the start')
  const version = words[FORMAT]! & 0xff
  if (version !== VERSION) {
    throw notAHeap(`format version ${version}`, `version ${VERSION}`)
  }
  const heads = words[FORMAT]! >>> HEADS_SHIFT
  const size = words[HEAP_SIZE]!
  const spare = words.length - (HEADS + heads + size + 1)
  if (
    heads % LISTS_A_LEVEL !== 0 ||
    size < MIN_SIZE ||
    size % 2 !== 0 ||
    headsFor(size) > heads ||
    spare < 0 ||
    // The memory of a growable heap can have grown without the heap.
    (spare > SPARE_WORDS && size < MAX_SIZE && heads !== ALL_HEADS)
  ) {
    throw notAHeap(found, `the buffer of a heap with ${size * 4} bytes of blocks`)
  }
}

/**
 * Returns the size in bytes of the buffer for a heap of `capacity` bytes.
 *
 * @throws `INVALID_SIZE` when `capacity` isn't an integer or is out of range.
 */
export function bytesFor(capacity: unknown): number {
  const least = FIXED_BYTES + MIN_SIZE * 4
  if (!isWhole(capacity) || capacity < least || capacity > MAX_CAPACITY) {
    throw mismatch(
      'INVALID_SIZE',
      'invalid capacity',
      show(capacity),
      `an integer number of bytes from ${least} to ${MAX_CAPACITY}`,
      "Pass the arena's size in bytes",
    )
  }
  return heapWords(Math.ceil((capacity - FIXED_BYTES) / 8) * 2) * 4
}

/**
 * Returns the maximum number of words of blocks in a heap of `words` words, limited by the room
 * after `heads` list heads and by the largest block that these lists take.
 */
export function roomAfter(words: number, heads: number): number {
  const largestListed = 2 ** (heads / LISTS_A_LEVEL + LEVEL_SHIFT) - 2
  return Math.min(words - HEADS - heads - 1, largestListed, MAX_SIZE) & ~1
}

// Returns the maximum number of words of blocks in a heap of `words` words, over all numbers of
// list heads.
function sizeWithin(words: number): number {
  let most = 0
  for (let heads = LISTS_A_LEVEL; heads <= ALL_HEADS; heads += LISTS_A_LEVEL) {
    most = Math.max(most, roomAfter(words, heads))
  }
  return most
}

// Returns the number of words of a heap with `size` words of blocks: control words, list heads,
// blocks, tail.
function heapWords(size: number): number {
  return HEADS + headsFor(size) + size + 1
}

// Returns the number of list heads for blocks of up to `size` words, a multiple of the lists of a
// level.
function headsFor(size: number): number {
  return (Math.floor(listOf(size) / LISTS_A_LEVEL) + 1) * LISTS_A_LEVEL
}
