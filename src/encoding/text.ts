import type { Memory } from '../memory.ts'
import { OffheapError } from '../errors.ts'
import { byteLengthOf, decodeUtf8, encodeUtf8, equalsUtf8, zeroWithin } from './utf8.ts'

/**
 * `Str<N>`: UTF-8 in `bytes` bytes in place, zeros behind the text. What C code leaves behind the
 * first zero is not read.
 */

/** Bytes up to which a loop is sooner done than a call of `fill`. */
const NEAR = 32

export function readText(arena: Memory, ptr: number, bytes: number): string {
  const { u8 } = arena
  return decodeUtf8(u8, ptr, zeroWithin(u8, ptr, ptr + bytes))
}

/**
 * Writes text, with U+FFFD for halves of surrogate pairs, or bytes, which are taken as they are.
 * Throws `TEXT_TOO_LONG`, and `INVALID_VALUE` for what is no text, or has a U+0000 in it, which would
 * end it; nothing is written then.
 */
export function writeText(
  arena: Memory,
  ptr: number,
  bytes: number,
  value: string | Uint8Array,
): void {
  const length = requireText(value, bytes)
  const { u8 } = arena
  if (typeof value === 'string') encodeUtf8(u8, ptr, value, length)
  else u8.set(value, ptr)
  if (bytes - length > NEAR) u8.fill(0, ptr + length, ptr + bytes)
  else for (let at = ptr + length; at < ptr + bytes; at++) u8[at] = 0
}

/** The bytes that `value` takes. Throws as `writeText` does. */
export function requireText(value: string | Uint8Array, bytes: number): number {
  const length = byteLengthOf(value)
  if (length > bytes) throw tooLong(length, bytes)
  if (typeof value === 'string' ? value.includes('\0') : value.includes(0)) throw holdsZero(bytes)
  return length
}

/** Whether the text is `value`, or its bytes are those, without decoding it. */
export function equalsText(
  arena: Memory,
  ptr: number,
  bytes: number,
  value: string | Uint8Array,
): boolean {
  const { u8 } = arena
  return equalsUtf8(u8, ptr, zeroWithin(u8, ptr, ptr + bytes), value)
}

/** The bytes of the text: a view of the arena, which shows what is written later. */
export function textBytes(arena: Memory, ptr: number, bytes: number): Uint8Array {
  const { u8 } = arena
  return u8.subarray(ptr, zeroWithin(u8, ptr, ptr + bytes))
}

function tooLong(length: number, bytes: number): OffheapError {
  return new OffheapError(
    'TEXT_TOO_LONG',
    `the text takes ${length} bytes of UTF-8 and the field has ${bytes}: shorten it, or raise the N of Str<N> in the schema`,
  )
}

function holdsZero(bytes: number): OffheapError {
  return new OffheapError(
    'INVALID_VALUE',
    `a zero (U+0000) ends the text of a Str<${bytes}> and can't stand in it: take it out, or make the field a Str, which holds any text`,
  )
}
