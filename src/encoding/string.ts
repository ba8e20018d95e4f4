import type { BaseArena } from '../allocator.ts'
import { requireInBlock } from '../block-bytes.ts'
import { requireBlockNotHeld } from '../held.ts'
import { requireInViews, type Memory } from '../memory.ts'
import { retireOwned, saveReplaced, setOwned } from '../owned-block.ts'
import { byteLengthOf, decodeUtf8, encodeUtf8, equalsUtf8 } from './utf8.ts'

// `Str`: UTF-8 of any length in a block that the struct owns. The field at `ptr` takes eight bytes:
// the pointer to the block, and the length of the text in bytes. Both are 0 for the empty text.

/**
 * Returns the text of the `Str` field at `ptr`.
 *
 * @throws `INVALID_BYTES` when the field was overwritten: its block has fewer bytes than its length.
 */
export function readString(arena: Memory, ptr: number): string {
  requireInBlock(arena, ptr, 1)
  const { u32 } = arena
  const start = u32[ptr >>> 2]!
  return decodeUtf8(arena.u8, start, start + u32[(ptr >>> 2) + 1]!)
}

/**
 * Sets the `Str` field at `ptr`. Reuses the field's block if the text fits into it, and allocates a
 * new block otherwise; the empty text frees the block. A failed call leaves the field unchanged.
 *
 * @param value - A string, whose unpaired surrogates are written as U+FFFD, or UTF-8 bytes, which
 *   are written without validation. The bytes may be in this arena.
 * @param name - The struct and the field, for messages: `Account.name`.
 * @throws `OUT_OF_MEMORY` when the arena has no room for the text.
 * @throws `INVALID_VALUE` when `value` is neither a string nor bytes, or the values of a new owner of
 *   the block are being read.
 * @throws `INVALID_POINTER` or `DOUBLE_FREE` when the field was overwritten and holds no live
 *   block.
 */
export function writeString(
  arena: BaseArena,
  ptr: number,
  value: string | Uint8Array,
  name?: string,
): void {
  requireInViews(arena, ptr)
  const field = ptr >>> 2
  const length = byteLengthOf(value, name)
  const former = arena.u32[field]!
  const room = former === 0 ? 0 : arena.sizeOf(former)
  const isReplaced = former !== 0 && (length === 0 || length > room)
  if (isReplaced && arena.adoptions.offer !== null) requireBlockNotHeld(arena, former)
  if (length === 0) {
    if (former !== 0) retireOwned(arena, ptr, former)
    arena.u32[field] = 0
  } else if (length <= room) {
    saveReplaced(arena, ptr, former, length)
    fill(arena, former, value, length)
  } else {
    // `allocate` can grow the memory, which detaches `value` if it is a view of the arena. Its
    // offset stays valid, so the bytes are copied by offset.
    const from = typeof value !== 'string' && value.buffer === arena.buffer ? value.byteOffset : -1
    const start = arena.allocate(length)
    if (from < 0) fill(arena, start, value, length)
    else arena.u8.copyWithin(start, from, from + length)
    arena.u32[field] = setOwned(arena, start)
    if (former !== 0) retireOwned(arena, ptr, former)
  }
  arena.u32[field + 1] = length
}

function fill(arena: Memory, start: number, value: string | Uint8Array, length: number): void {
  if (typeof value === 'string') encodeUtf8(arena.u8, start, value, length)
  else arena.u8.set(value, start)
}

/**
 * Returns whether the `Str` field at `ptr` equals a string or UTF-8 bytes, without creating a
 * string.
 */
export function equalsString(arena: Memory, ptr: number, value: string | Uint8Array): boolean {
  requireInBlock(arena, ptr, 1)
  const { u32 } = arena
  const start = u32[ptr >>> 2]!
  return equalsUtf8(arena.u8, start, start + u32[(ptr >>> 2) + 1]!, value)
}

/**
 * Returns the UTF-8 bytes of the `Str` field at `ptr` as a view into the arena's buffer, which is
 * invalid once the text is set or freed, or the memory grows.
 */
export function stringBytes(arena: Memory, ptr: number): Uint8Array {
  requireInBlock(arena, ptr, 1)
  const { u32 } = arena
  const start = u32[ptr >>> 2]!
  return arena.u8.subarray(start, start + u32[(ptr >>> 2) + 1]!)
}
