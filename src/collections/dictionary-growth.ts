import type { BaseArena } from '../allocator.ts'
import { isLackOfRoom, mismatch } from '../errors.ts'
import { requireInViews, type Memory } from '../memory.ts'
import { freeOwned, resizeOwned, retireOwned, setOwned } from '../owned-block.ts'
import { addPair } from '../probe.ts'
import {
  DICTIONARY_HEAD,
  overwritten,
  requireDictionary,
  requireFreeTexts,
  usedBytes,
} from './dictionary-blocks.ts'
import { copyHashed, stampOf } from './dictionary-stamp.ts'
import {
  BYTES,
  BYTES_ROOM,
  EMPTY_STAMP,
  INDEX,
  LENGTH,
  OFFSETS,
  ROOM,
  SEED,
  SLOTS,
  STAMP,
} from './dictionary-words.ts'

/** Largest number of bytes of all texts: offsets are int32, as in Arrow. */
export const MAX_BYTES: number = 2 ** 31 - 1
/** Largest number of codes: the index of that many takes less than a block can have. */
export const MAX_LENGTH: number = 2 ** 27

// Payloads of blocks are multiples of 8, less 4. The first ones have no unused bytes.
const FIRST_ROOM = 14
const FIRST_BYTES = 124
const FIRST_SLOTS = 16

/**
 * Returns the index of the first word of the head of the dictionary at `field`, if it has room for a
 * text of `bytes` bytes; 0 if it has not.
 */
export function headWithRoom({ u32 }: Memory, field: number, bytes: number): number {
  const head = u32[field >>> 2]! >>> 2
  if (head === 0) return 0
  const code = u32[head + LENGTH]!
  const hasRoom =
    code < u32[head + ROOM]! &&
    code * 4 <= u32[head + SLOTS]! * 3 &&
    usedBytes(u32, head) + bytes <= u32[head + BYTES_ROOM]!
  return hasRoom ? head : 0
}

/**
 * Makes room for one more text of `bytes` bytes, and for as many again if the arena has the memory.
 *
 * @returns The index of the first word of the head.
 * @throws OUT_OF_MEMORY when the arena has no room, TEXT_TOO_LONG when all texts have more than
 *   2^31 - 1 bytes. The dictionary is then unchanged.
 */
export function makeRoom(arena: BaseArena, field: number, bytes: number): number {
  return growing(arena, field, (head) => {
    const code = arena.u32[head + LENGTH]!
    growBytes(arena, head, usedBytes(arena.u32, head) + bytes)
    growOffsets(arena, head, code + 1)
    growIndex(arena, head, code)
  })
}

/**
 * Adds the text of the `bytes` bytes from `start` on. Requires: the dictionary has room for it.
 *
 * @param hash The hash of the text for the seed of the dictionary.
 * @param slot A slot of the index modulo their number, from which a search for the text starts.
 * @returns The code of the text.
 */
export function enterText(
  memory: Memory,
  head: number,
  hash: number,
  slot: number,
  given: Uint8Array,
  start: number,
  bytes: number,
): number {
  const { u32, i32, u8 } = memory
  const code = u32[head + LENGTH]!
  const used = usedBytes(u32, head)
  u32[(u32[head + OFFSETS]! >>> 2) + code + 1] = used + bytes
  enter(u32, u32[head + INDEX]! >>> 2, u32[head + SLOTS]!, slot, hash, code)
  u32[head + LENGTH] = code + 1
  const seed = i32[head + SEED]!
  const other = copyHashed(u8, u32[head + BYTES]! + used, given, start, bytes, seed)
  stampOf(i32, head + STAMP, hash, other)
  return code
}

/**
 * Makes room for `count` codes and `bytes` bytes in total.
 *
 * @throws OUT_OF_MEMORY when the arena has no room. The texts are then unchanged.
 */
export function reserveTexts(arena: BaseArena, field: number, count: number, bytes: number): void {
  growing(arena, field, (head) => {
    if (bytes > arena.u32[head + BYTES_ROOM]!) setBytesRoom(arena, head, wholeBytes(bytes))
    if (count > arena.u32[head + ROOM]!) setRoom(arena, head, wholeRoom(count))
    const slots = slotsFor(count - 1, arena.u32[head + SLOTS]!)
    if (slots > arena.u32[head + SLOTS]!) setSlots(arena, head, slots)
  })
}

/**
 * Calls `grow`, which allocates an index last. If it fails, the other blocks give back what they got.
 *
 * @returns The index of the first word of the head.
 */
function growing(arena: BaseArena, field: number, grow: (head: number) => void): number {
  requireInViews(arena, field)
  const former = requireDictionary(arena, field)
  const head = former === 0 ? createHead(arena) : former
  const bytesRoom = arena.u32[head + BYTES_ROOM]!
  const room = arena.u32[head + ROOM]!
  try {
    grow(head)
  } catch (error) {
    // Shrinking and freeing can't fail.
    if (arena.u32[head + ROOM]! > room) setRoom(arena, head, room)
    if (arena.u32[head + BYTES_ROOM]! > bytesRoom) setBytesRoom(arena, head, bytesRoom)
    if (former === 0) freeOwned(arena, head * 4)
    throw error
  }
  arena.u32[field >>> 2] = head * 4
  return head
}

/** Removes all texts. The room stays. */
export function clearTexts(arena: BaseArena, field: number): void {
  requireInViews(arena, field)
  const head = requireDictionary(arena, field)
  if (head === 0) return
  requireFreeTexts(arena, head)
  const { u32 } = arena
  const index = u32[head + INDEX]! >>> 2
  u32.fill(0, index, index + u32[head + SLOTS]! * 2)
  u32[head + LENGTH] = 1
  u32[head + STAMP] = EMPTY_STAMP
  u32[head + STAMP + 1] = 0
}

/** Gives back the room that no text uses. */
export function trimTexts(arena: BaseArena, field: number): void {
  requireInViews(arena, field)
  const head = requireDictionary(arena, field)
  if (head === 0) return
  requireFreeTexts(arena, head)
  const { u32 } = arena
  const length = u32[head + LENGTH]!
  const isEmpty = length === 1
  const slots = isEmpty ? 0 : slotsFor(length - 1, 0)
  const bytes = isEmpty ? 0 : wholeBytes(usedBytes(u32, head))
  const room = isEmpty ? 0 : wholeRoom(length)
  // A smaller index is another block, for which there may be no room.
  if (slots < u32[head + SLOTS]!) attemptGrowth(() => setSlots(arena, head, slots))
  if (bytes < arena.u32[head + BYTES_ROOM]!) setBytesRoom(arena, head, bytes)
  if (room < arena.u32[head + ROOM]!) setRoom(arena, head, room)
  if (!isEmpty) return
  arena.u32[field >>> 2] = 0
  // A larger assignment that fails needs the head again.
  retireOwned(arena, field, head * 4)
}

/** Returns the index of the first word of a new, empty head. */
function createHead(arena: BaseArena): number {
  const ptr = owned(arena, arena.allocateZeroed(DICTIONARY_HEAD.size, DICTIONARY_HEAD.align))
  const head = ptr >>> 2
  arena.u32[head + LENGTH] = 1
  arena.u32[head + STAMP] = EMPTY_STAMP
  arena.u32[head + SEED] = arena.seed
  return head
}

function wholeBytes(bytes: number): number {
  return Math.min(((bytes + 3) & ~7) + 4, MAX_BYTES)
}

function wholeRoom(count: number): number {
  return count + (count & 1)
}

/** Returns the number of slots for `texts` texts, of which at most three of four are used. */
function slotsFor(texts: number, slots: number): number {
  let wanted = Math.max(slots, FIRST_SLOTS)
  while (texts * 4 > wanted * 3) wanted *= 2
  return wanted
}

function growBytes(arena: BaseArena, head: number, needed: number): void {
  const room = arena.u32[head + BYTES_ROOM]!
  if (needed <= room) return
  if (needed > MAX_BYTES) {
    throw mismatch(
      'TEXT_TOO_LONG',
      'texts too long for a dictionary',
      `${needed} bytes in total`,
      `at most ${MAX_BYTES}`,
      'Use several dictionaries, or keep texts that occur once in a Str',
    )
  }
  const doubled = wholeBytes(Math.min(Math.max(needed, room * 2, FIRST_BYTES), MAX_BYTES - 7))
  if (doubled > needed && attemptGrowth(() => setBytesRoom(arena, head, doubled))) return
  setBytesRoom(arena, head, needed)
}

function growOffsets(arena: BaseArena, head: number, needed: number): void {
  const room = arena.u32[head + ROOM]!
  if (needed <= room) return
  const doubled = wholeRoom(Math.max(needed, room * 2, FIRST_ROOM))
  if (doubled > needed && attemptGrowth(() => setRoom(arena, head, doubled))) return
  setRoom(arena, head, needed)
}

/** Makes room for `texts` texts in the index, of which one slot at least has no text. */
function growIndex(arena: BaseArena, head: number, texts: number): void {
  const slots = arena.u32[head + SLOTS]!
  const wanted = slotsFor(texts, slots)
  if (wanted === slots) return
  // A fuller index is slower, but has room.
  if (texts >= slots) setSlots(arena, head, wanted)
  else attemptGrowth(() => setSlots(arena, head, wanted))
}

/** Returns whether `grow` found room. */
function attemptGrowth(grow: () => void): boolean {
  try {
    grow()
    return true
  } catch (error) {
    if (isLackOfRoom(error)) return false
    throw error
  }
}

function setBytesRoom(arena: BaseArena, head: number, room: number): void {
  resizeBlock(arena, head + BYTES, room)
  arena.u32[head + BYTES_ROOM] = room
}

function setRoom(arena: BaseArena, head: number, room: number): void {
  const isNew = arena.u32[head + OFFSETS] === 0
  resizeBlock(arena, head + OFFSETS, room === 0 ? 0 : (room + 1) * 4)
  const { u32 } = arena
  u32[head + ROOM] = room
  if (isNew) u32.fill(0, u32[head + OFFSETS]! >>> 2, (u32[head + OFFSETS]! >>> 2) + 2)
}

/** Resizes, makes or frees the block whose pointer is at the word `word`. */
function resizeBlock(arena: BaseArena, word: number, bytes: number): void {
  const former = arena.u32[word]!
  const isNew = former === 0
  const block = isNew ? owned(arena, arena.allocate(bytes)) : resizeOwned(arena, former, bytes)
  arena.u32[word] = block
}

/** Marks a new block as owned by a field, and returns it. */
function owned(arena: BaseArena, ptr: number): number {
  const block = setOwned(arena, ptr)
  arena.checks?.ownedByField(block)
  return block
}

/** Replaces the index by one with `slots` slots, which are enough for its texts; 0 frees it. */
function setSlots(arena: BaseArena, head: number, slots: number): void {
  const block = slots === 0 ? 0 : owned(arena, arena.allocate(slots * 8))
  const { u32 } = arena
  const index = block >>> 2
  // Pages that are read before they are written cost the system two faults.
  u32.fill(0, index, index + slots * 2)
  const former = u32[head + INDEX]!
  const first = former >>> 2
  for (let at = first; slots > 0 && at < first + u32[head + SLOTS]! * 2; at += 2) {
    if (u32[at + 1] !== 0) enter(u32, index, slots, u32[at]!, u32[at]!, u32[at + 1]!)
  }
  u32[head + INDEX] = block
  u32[head + SLOTS] = slots
  if (former !== 0) freeOwned(arena, former)
}

/**
 * Enters a code into the index at the word `index`.
 * @throws INVALID_BYTES when no slot is without a text.
 */
function enter(
  u32: Uint32Array,
  index: number,
  slots: number,
  slot: number,
  hash: number,
  code: number,
): void {
  const last = slots - 1
  if (!addPair(u32, index, slot & last, last, hash, code)) throw overwritten(index * 4, slots)
}
