import {
  ALIGNED,
  type Block,
  FREE,
  LONG,
  MIN_SIZE,
  NO_BLOCK,
  payloadOf,
  PREVIOUS_FREE,
  SIZE,
  sizeOfUsed,
  usedHeader,
  VICTIM,
} from './block.ts'
import { countUse } from './carve.ts'
import { insert, requireLinked } from './lists.ts'
import { takeOut } from './release.ts'

/**
 * Gives the live `block` a size of `wanted` words where it stands: by cutting its end off, by taking
 * in the free block behind it, or by moving its bytes down into the free block before it.
 * Answers the block, which is another one after a move, or 0 when none of this is possible; then,
 * and when it throws `HEAP_CORRUPTED`, nothing has changed.
 */
export function resize(words: Int32Array, block: Block, wanted: number, first: Block): Block {
  const header = words[block]!
  const size = sizeOfUsed(header)
  const next = (block + size) as Block
  const nextHeader = words[next]!
  const room = nextHeader < 0 ? size + (nextHeader & SIZE) : size
  if (wanted <= room) {
    resizeForward(words, block, wanted, room, first)
    return block
  }
  if ((header & PREVIOUS_FREE) === 0) return NO_BLOCK
  const previous = words[block - 1]! as Block
  const whole = (words[previous]! & SIZE) + room
  if (wanted > whole || !isAlignedAs(previous, block, header)) return NO_BLOCK
  resizeBackward(words, previous, block, wanted, whole, first)
  return previous
}

/** `room` is the size with the free block behind it. */
function resizeForward(
  words: Int32Array,
  block: Block,
  wanted: number,
  room: number,
  first: Block,
): void {
  const header = words[block]!
  const size = sizeOfUsed(header)
  if (wanted === size || (room === size && size - wanted < MIN_SIZE)) return
  if (room > size) takeOut(words, (block + size) as Block, first)
  const taken = cut(words, block, room, wanted)
  words[block] = usedHeader(taken) | (header & (PREVIOUS_FREE | ALIGNED))
  countUse(words, block, taken, taken - size)
}

/** `whole` is the size with the free blocks on both sides. */
function resizeBackward(
  words: Int32Array,
  previous: Block,
  block: Block,
  wanted: number,
  whole: number,
  first: Block,
): void {
  const header = words[block]!
  const size = sizeOfUsed(header)
  const next = (block + size) as Block
  const nextFree = words[next]! < 0
  if (nextFree && words[VICTIM] !== next) requireLinked(words, next)
  takeOut(words, previous, first)
  if (nextFree) takeOut(words, next, first)
  copyPayload(words, block, previous, size)
  const taken = cut(words, previous, whole, wanted)
  words[previous] = usedHeader(taken) | (header & ALIGNED)
  countUse(words, previous, taken, taken - size)
}

/**
 * Cuts `whole` words at `block`, between used neighbours, to `wanted`. The rest is free: the victim
 * if there is none, on its list otherwise. Answers the words that are left; they lack a header.
 */
function cut(words: Int32Array, block: Block, whole: number, wanted: number): number {
  const end = block + whole
  const rest = whole - wanted
  if (rest < MIN_SIZE) {
    words[end]! &= ~PREVIOUS_FREE
    return whole
  }
  const remainder = (block + wanted) as Block
  words[remainder] = rest | FREE
  words[end - 1] = remainder
  words[end]! |= PREVIOUS_FREE
  if (words[VICTIM] === NO_BLOCK) words[VICTIM] = remainder
  else insert(words, remainder, rest)
  return wanted
}

/** Copies the payload of `source`, a block of `size` words, to `target`; overlaps only from below. */
export function copyPayload(words: Int32Array, source: Block, target: Block, size: number): void {
  if (size > LONG) words.copyWithin(target + 1, source + 1, source + size)
  else for (let at = 1; at < size; at++) words[(target + at) | 0] = words[(source + at) | 0]!
}

/** Whether a payload in `previous` keeps the alignment that `block` was allocated with. */
function isAlignedAs(previous: Block, block: Block, header: number): boolean {
  return (header & ALIGNED) === 0 || payloadOf(previous) % alignmentOf(block) === 0
}

/** The largest power of two that divides the payload's offset: what was asked for, or more. */
export function alignmentOf(block: Block): number {
  const half = (block + 1) >>> 1
  return (half & -half) * 8
}
