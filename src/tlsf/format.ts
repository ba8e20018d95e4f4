import { mismatch, show } from '../errors.ts'
import { isBuffer } from '../memory.ts'
import {
  FIRST_LEVEL,
  FIRST_MARK,
  FIXED_BYTES,
  FORMAT,
  HEADS,
  HEADS_RIGHT,
  HEADS_SHIFT,
  HEAP_SIZE,
  MAGIC,
  MAGIC_VALUE,
  MARK,
  MAX_SIZE,
  MIN_SIZE,
  NO_BLOCK,
  PREVIOUS_FREE,
  QUICK_SHIFT,
  usedHeader,
  type Block,
} from './block.ts'
import { isWhole, notAHeap } from './errors.ts'
import { LEVEL_SHIFT, listOf, LISTS_A_LEVEL } from './mapping.ts'
import { MOST_LISTS, quickListsFor } from './quick-lists.ts'

// The control words that describe the layout of a heap. They are written once, and checked whenever
// the heap is opened.

const VERSION = 3
// Number of list heads of a growable heap, for blocks of any size.
const ALL_HEADS: number = headsFor(MAX_SIZE)
/** Maximum capacity of a heap in bytes. */
export const MAX_CAPACITY: number = FIXED_BYTES + MAX_SIZE * 4
/** Maximum number of words after the tail of a heap that fills its buffer. */
export const SPARE_WORDS: number = LISTS_A_LEVEL + 4

/**
 * Writes the control words that never change.
 *
 * @throws `INVALID_SIZE` when the words have no room for a block.
 */
export function format(words: Int32Array, growable: boolean): void {
  const size = growable ? roomAfter(words.length, ALL_HEADS, MOST_LISTS) : sizeWithin(words.length)
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
  const heads = growable ? ALL_HEADS : headsFor(size)
  const quick = growable ? MOST_LISTS : quickListsFor(size)
  words[FORMAT] = VERSION | (heads << HEADS_SHIFT) | (quick << QUICK_SHIFT)
  words[HEAP_SIZE] = size
}

/** Returns the first block, which follows the control words and the heads of all lists. */
export function firstBlockIn(words: Int32Array): Block {
  const format = words[FORMAT]!
  return (((format << HEADS_SHIFT) >>> HEADS_RIGHT) + (format >>> QUICK_SHIFT) + HEADS) as Block
}

/** Returns the number of words of blocks that the lists of the heap reach, in larger memory. */
export function reachOf(words: Int32Array): number {
  return roomAfter(2 ** 31, headsIn(words), quickListsIn(words))
}

/** Returns whether the heap has list heads for blocks of any size. */
export function isGrowable(words: Int32Array): boolean {
  return headsIn(words) === ALL_HEADS
}

/** Returns the number of list heads. */
export function headsIn(words: Int32Array): number {
  return (words[FORMAT]! << HEADS_SHIFT) >>> HEADS_RIGHT
}

/** Returns the number of quick lists, whose heads are the last words before the first block. */
export function quickListsIn(words: Int32Array): number {
  return words[FORMAT]! >>> QUICK_SHIFT
}

/**
 * Returns whether the control words are those that `format` writes for this first block.
 */
export function isFormatted(words: Int32Array, first: number): boolean {
  return (
    words[NO_BLOCK] === 0 &&
    words[MAGIC] === MAGIC_VALUE &&
    (words[FORMAT]! & 0xff) === VERSION &&
    headsIn(words) % LISTS_A_LEVEL === 0 &&
    firstBlockIn(words) === first
  )
}

/** @throws `INVALID_SNAPSHOT` when `value` isn't an ArrayBuffer or a SharedArrayBuffer. */
export function requireBuffer(value: unknown): asserts value is ArrayBufferLike {
  if (!isBuffer(value)) {
    throw notAHeap(show(value), 'an ArrayBuffer or a SharedArrayBuffer', cureFor(value))
  }
}

/** Returns what to pass instead of `value`, such as the buffer of a memory or an arena. */
function cureFor(value: unknown): string {
  const { buffer } = (value ?? {}) as { readonly buffer?: unknown }
  return isBuffer(buffer) && !ArrayBuffer.isView(value)
    ? 'Pass its buffer, with the option memory if it can grow'
    : 'Pass the buffer of an arena or of a memory, or open a Uint8Array with a snapshot by Arena.from'
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
  if (words[MAGIC] !== MAGIC_VALUE) {
    throw notAHeap(
      'other bytes',
      'the mark of a heap at the start',
      'Pass the buffer of an arena; for a snapshot pass the Uint8Array, not its buffer',
    )
  }
  const version = words[FORMAT]! & 0xff
  if (version !== VERSION) {
    throw notAHeap(`format version ${version}`, `version ${VERSION}`)
  }
  const heads = headsIn(words)
  const quick = quickListsIn(words)
  const size = words[HEAP_SIZE]!
  const spare = words.length - (HEADS + heads + quick + size + 1)
  if (
    heads % LISTS_A_LEVEL !== 0 ||
    size < MIN_SIZE ||
    size % 2 !== 0 ||
    headsFor(size) > heads ||
    quick > MOST_LISTS ||
    quick % 2 !== 0 ||
    spare < 0 ||
    // The memory of a growable heap can have grown without the heap.
    (spare > SPARE_WORDS && size < MAX_SIZE && !isGrowable(words)) ||
    (words[firstBlockIn(words) + size]! & ~PREVIOUS_FREE) !== usedHeader(0, words[MARK]!)
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
 * after the heads of `heads` lists and `quick` quick lists, and by the largest block that the lists
 * take.
 */
export function roomAfter(words: number, heads: number, quick: number): number {
  const largest = 2 ** (heads / LISTS_A_LEVEL + LEVEL_SHIFT) - 2
  return Math.min(words - HEADS - heads - quick - 1, largest, MAX_SIZE) & ~1
}

// Returns the maximum number of words of blocks in a heap of `words` words, over all numbers of
// list heads.
function sizeWithin(words: number): number {
  let most = 0
  for (let heads = LISTS_A_LEVEL; heads <= ALL_HEADS; heads += LISTS_A_LEVEL) {
    for (let quick = 0; quick <= MOST_LISTS; quick += 2) {
      const size = roomAfter(words, heads, quick)
      if (quickListsFor(size) <= quick) most = Math.max(most, size)
    }
  }
  return most
}

// Returns the number of words of a heap with `size` words of blocks: control words, heads of lists
// and quick lists, blocks, tail.
function heapWords(size: number): number {
  return HEADS + headsFor(size) + quickListsFor(size) + size + 1
}

// Returns the number of list heads for blocks of up to `size` words, a multiple of the lists of a
// level.
function headsFor(size: number): number {
  return (Math.floor(listOf(size) / LISTS_A_LEVEL) + 1) * LISTS_A_LEVEL
}
