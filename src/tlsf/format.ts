import { OffheapError, show } from '../errors.ts'
import { isBuffer } from '../memory.ts'
import {
  FIRST_LEVEL,
  FIXED_BYTES,
  FORMAT,
  HEADS,
  HEAP_SIZE,
  MAGIC,
  MAX_SIZE,
  MIN_SIZE,
  NO_BLOCK,
} from './block.ts'
import { LEVEL_SHIFT, LISTS_A_LEVEL, listOf } from './mapping.ts'
import { notAHeap } from './refusal.ts'

/** How a heap is laid out in its words, written once and checked at each opening. */

const MAGIC_VALUE = 0x4850_464f
const VERSION = 2
/** `FORMAT` holds the version in its low byte and the number of list heads above it. */
const HEADS_SHIFT = 8
/** List heads of a heap that may grow as far as offsets reach. */
const ALL_HEADS: number = headsFor(MAX_SIZE)

/** Writes the control words that never change. Throws `INVALID_SIZE` when no block would fit. */
export function format(words: Int32Array, growable: boolean): void {
  const size = growable ? roomBehind(words.length, ALL_HEADS) : sizeWithin(words.length)
  if (size < MIN_SIZE) {
    throw new OffheapError(
      'INVALID_SIZE',
      `buffer too small for a heap: got ${words.length * 4} bytes, expected at least ${heapWords(MIN_SIZE) * 4}. Pass a larger buffer.`,
    )
  }
  words.fill(0, 0, FIRST_LEVEL)
  words[MAGIC] = MAGIC_VALUE
  words[FORMAT] = VERSION | ((growable ? ALL_HEADS : headsFor(size)) << HEADS_SHIFT)
  words[HEAP_SIZE] = size
}

/** Word index of the first block: what is before it is control words and list heads. */
export function firstBlockIn(words: Int32Array): number {
  return HEADS + (words[FORMAT]! >>> HEADS_SHIFT)
}

/** Whether the control words are those that `format` wrote for this first block and size. */
export function isFormatted(words: Int32Array, first: number, size: number): boolean {
  return (
    words[NO_BLOCK] === 0 &&
    words[MAGIC] === MAGIC_VALUE &&
    words[FORMAT] === (VERSION | ((first - HEADS) << HEADS_SHIFT)) &&
    words[HEAP_SIZE] === size
  )
}

/** Throws `INVALID_SNAPSHOT` when `buffer` holds no heap, or one of another format version. */
export function requireHeap(buffer: unknown): void {
  if (!isBuffer(buffer))
    throw notAHeap(`got ${show(buffer)}, expected an ArrayBuffer or a SharedArrayBuffer`)
  const bytes = buffer.byteLength
  if (bytes < 4 * HEADS) throw notAHeap(`got ${bytes} bytes, expected at least ${4 * HEADS}`)
  const words = new Int32Array(buffer, 0, Math.floor(bytes / 4))
  if (words[MAGIC] !== MAGIC_VALUE)
    throw notAHeap('got other bytes, expected a buffer that starts with the mark of a heap')
  const version = words[FORMAT]! & 0xff
  if (version !== VERSION) {
    throw notAHeap(`got format version ${version}, expected version ${VERSION}`)
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
    (spare > LISTS_A_LEVEL + 2 && size < MAX_SIZE)
  ) {
    throw notAHeap(
      `got ${bytes} bytes, expected the buffer of a heap with ${size * 4} bytes of blocks`,
    )
  }
}

/** Bytes of buffer that a heap of `capacity` bytes takes. Throws `INVALID_SIZE`. */
export function bytesFor(capacity: unknown): number {
  const least = FIXED_BYTES + MIN_SIZE * 4
  const most = FIXED_BYTES + MAX_SIZE * 4
  if (!isWhole(capacity) || capacity < least || capacity > most) {
    throw new OffheapError(
      'INVALID_SIZE',
      `invalid capacity: got ${show(capacity)}, expected an integer number of bytes from ${least} to ${most}. Pass the number of bytes that the arena must hold.`,
    )
  }
  return heapWords(Math.ceil((capacity - FIXED_BYTES) / 8) * 2) * 4
}

/** The most words of blocks that a heap of `words` has behind `heads` list heads, and on them. */
export function roomBehind(words: number, heads: number): number {
  const largestListed = 2 ** (heads / LISTS_A_LEVEL + LEVEL_SHIFT) - 2
  return Math.min(words - HEADS - heads - 1, largestListed, MAX_SIZE) & ~1
}

/** The most words of blocks that a heap of `words` has room for, with list heads for no more. */
function sizeWithin(words: number): number {
  let most = 0
  for (let heads = LISTS_A_LEVEL; heads <= ALL_HEADS; heads += LISTS_A_LEVEL) {
    most = Math.max(most, roomBehind(words, heads))
  }
  return most
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

/** Words of a heap with `size` words of blocks: control words, list heads, blocks, tail. */
function heapWords(size: number): number {
  return HEADS + headsFor(size) + size + 1
}

/** List heads for blocks of up to `size` words: whole first levels. */
function headsFor(size: number): number {
  return (Math.floor(listOf(size) / LISTS_A_LEVEL) + 1) * LISTS_A_LEVEL
}
