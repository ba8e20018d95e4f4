import type { BaseArena } from '../allocator.ts'
import type { Memory } from '../memory.ts'
import { byteLengthOf, decodeUtf8, encodeUtf8, equalsUtf8 } from './utf8.ts'

/**
 * `Str`: UTF-8 of any length in a block that the struct owns. The field at `ptr` is the block's
 * pointer and the text's length in bytes; both are 0 for the empty text.
 */

export function readString(arena: Memory, ptr: number): string {
  const { u32 } = arena
  const start = u32[ptr >>> 2]!
  return decodeUtf8(arena.u8, start, start + u32[(ptr >>> 2) + 1]!)
}

/**
 * Writes text, with U+FFFD for halves of surrogate pairs, or bytes, which are taken as they are:
 * into the block that is there where it is large enough, else into a new one. The empty text frees
 * it. Throws `OUT_OF_MEMORY`, `INVALID_VALUE` for what is no text, and as `free` does where the field
 * holds no block; it is as it was then.
 */
export function writeString(arena: BaseArena, ptr: number, value: string | Uint8Array): void {
  const field = ptr >>> 2
  const length = byteLengthOf(value)
  const former = arena.u32[field]!
  const room = former === 0 ? 0 : arena.sizeOf(former)
  if (length === 0) {
    if (former !== 0) arena.free(former)
    arena.u32[field] = 0
  } else if (length <= room) {
    fill(arena, former, value, length)
  } else {
    // Growth of the memory detaches the bytes if they are the arena's own: where they are stays.
    const from = typeof value !== 'string' && value.buffer === arena.buffer ? value.byteOffset : -1
    const start = arena.allocate(length)
    if (from < 0) fill(arena, start, value, length)
    else arena.u8.copyWithin(start, from, from + length)
    arena.u32[field] = start
    if (former !== 0) arena.free(former)
  }
  arena.u32[field + 1] = length
}

function fill(arena: Memory, start: number, value: string | Uint8Array, length: number): void {
  if (typeof value === 'string') encodeUtf8(arena.u8, start, value, length)
  else arena.u8.set(value, start)
}

/** Whether the text is `value`, or its bytes are those, without decoding it. */
export function equalsString(arena: Memory, ptr: number, value: string | Uint8Array): boolean {
  const { u32 } = arena
  const start = u32[ptr >>> 2]!
  return equalsUtf8(arena.u8, start, start + u32[(ptr >>> 2) + 1]!, value)
}

/** The bytes of the text: a view of the arena, good until the text is set or freed. */
export function stringBytes(arena: Memory, ptr: number): Uint8Array {
  const { u32 } = arena
  const start = u32[ptr >>> 2]!
  return arena.u8.subarray(start, start + u32[(ptr >>> 2) + 1]!)
}
