import {
  ALIGNED,
  FREE,
  LOOP_MAX_WORDS,
  MARK,
  MIN_SIZE,
  NO_BLOCK,
  payloadOf,
  PREVIOUS_FREE,
  SIZE,
  sizeOfUsed,
  usedHeader,
  VICTIM,
  type Block,
} from './block.ts'
import { remove } from './coalesce.ts'
import { freeBefore, requireBackLink, requireLinked } from './lists.ts'
import { countUse, cut } from './split.ts'

/**
 * Resizes the live `block` to `wanted` words in place: splits off its end, absorbs the free block
 * after it, or moves its bytes down into the free block before it.
 *
 * @returns The block, which is another one after a move, or 0 when it can't be resized in place;
 *   nothing has changed then.
 * @throws `HEAP_CORRUPTED`, with nothing changed, when a free neighbour is not on its list.
 */
export function resize(words: Int32Array, block: Block, wanted: number, first: Block): Block {
  const header = words[block]!
  const size = sizeOfUsed(header, words[MARK]!)
  const next = (block + size) as Block
  const nextHeader = words[next]!
  if (nextHeader < 0) requireBackLink(words, next, nextHeader & SIZE)
  const room = nextHeader < 0 ? size + (nextHeader & SIZE) : size
  if (wanted <= room) {
    resizeForward(words, block, wanted, room, first)
    return block
  }
  if ((header & PREVIOUS_FREE) === 0) return NO_BLOCK
  const previous = freeBefore(words, block)
  const whole = (words[previous]! & SIZE) + room
  if (wanted > whole || !isAlignedAs(previous, block, header)) return NO_BLOCK
  resizeBackward(words, previous, block, wanted, whole, first)
  return previous
}

// `room` is the size of the block together with the free block after it.
function resizeForward(
  words: Int32Array,
  block: Block,
  wanted: number,
  room: number,
  first: Block,
): void {
  const header = words[block]!
  const size = sizeOfUsed(header, words[MARK]!)
  if (wanted === size || (room === size && size - wanted < MIN_SIZE)) return
  if (room > size) remove(words, (block + size) as Block, first)
  const taken = cut(words, block, room, wanted)
  words[block] = usedHeader(taken, words[MARK]!) | (header & (PREVIOUS_FREE | ALIGNED))
  countUse(words, block, taken, taken - size)
}

// `whole` is the size of the block together with the free blocks on both sides.
function resizeBackward(
  words: Int32Array,
  previous: Block,
  block: Block,
  wanted: number,
  whole: number,
  first: Block,
): void {
  const header = words[block]!
  const size = sizeOfUsed(header, words[MARK]!)
  const next = (block + size) as Block
  const nextFree = words[next]! < 0
  if (nextFree && words[VICTIM] !== next) requireLinked(words, next)
  remove(words, previous, first)
  if (nextFree) remove(words, next, first)
  // No header of a live block is left inside of another block.
  words[block] = size | FREE
  copyPayload(words, block, previous, size)
  const taken = cut(words, previous, whole, wanted)
  words[previous] = usedHeader(taken, words[MARK]!) | (header & ALIGNED)
  countUse(words, previous, taken, taken - size)
}

/**
 * Copies the payload of `source`, a block of `size` words, to `target`. If both overlap, `target`
 * must be the lower one.
 */
export function copyPayload(words: Int32Array, source: Block, target: Block, size: number): void {
  if (size > LOOP_MAX_WORDS) words.copyWithin(target + 1, source + 1, source + size)
  else for (let at = 1; at < size; at++) words[(target + at) | 0] = words[(source + at) | 0]!
}

// Returns whether a payload in `previous` has the alignment that `block` was allocated with.
function isAlignedAs(previous: Block, block: Block, header: number): boolean {
  return (header & ALIGNED) === 0 || payloadOf(previous) % alignmentOf(block) === 0
}

/**
 * Returns the largest power of two that divides the payload's offset: the requested alignment or
 * more.
 */
export function alignmentOf(block: Block): number {
  const half = (block + 1) >>> 1
  return (half & -half) * 8
}
