import { forField, OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { byteLengthOf, decodeUtf8, encodeUtf8, equalsUtf8, zeroWithin } from './utf8.ts'

// `Str<N>`: UTF-8 in N bytes inside the struct, with zeros after the text. Reads end at the first
// zero, so bytes that C code leaves after it have no effect.

// Maximum number of bytes for which a loop is faster than a call of `fill`.
const LOOP_MAX_BYTES = 32

/** Returns the text of the `Str<bytes>` field at `ptr`. */
export function readText(arena: Memory, ptr: number, bytes: number): string {
  const { u8 } = arena
  return decodeUtf8(u8, ptr, zeroWithin(u8, ptr, ptr + bytes))
}

/**
 * Sets the `Str<bytes>` field at `ptr`. A failed call leaves the field unchanged.
 *
 * @param value - A string, whose unpaired surrogates are written as U+FFFD, or UTF-8 bytes, which
 *   are written without validation.
 * @param field - The struct and the field, for messages: `Account.name`.
 * @throws `TEXT_TOO_LONG` when the text takes more than `bytes` bytes.
 * @throws `INVALID_VALUE` when the text contains U+0000, which would end it, or `value` is neither
 *   a string nor bytes.
 */
export function writeText(
  arena: Memory,
  ptr: number,
  bytes: number,
  value: string | Uint8Array,
  field?: string,
): void {
  const length = requireText(value, bytes, field)
  const { u8 } = arena
  if (typeof value === 'string') encodeUtf8(u8, ptr, value, length)
  else u8.set(value, ptr)
  if (bytes - length > LOOP_MAX_BYTES) u8.fill(0, ptr + length, ptr + bytes)
  else for (let at = ptr + length; at < ptr + bytes; at++) u8[at] = 0
}

/** Returns the length of `value` in bytes. Throws the errors of `writeText`. */
export function requireText(value: string | Uint8Array, bytes: number, field?: string): number {
  const length = byteLengthOf(value, field)
  if (length > bytes) throw tooLong(length, bytes, field)
  if (typeof value === 'string' ? value.includes('\0') : value.includes(0))
    throw holdsZero(bytes, field)
  return length
}

/** Returns whether a value is a string, or missing. */
export function isText(value: unknown): value is string | undefined {
  return typeof value === 'string' || value === undefined
}

/** Returns whether the field at `ptr` equals a string or UTF-8 bytes, without creating a string. */
export function equalsText(
  arena: Memory,
  ptr: number,
  bytes: number,
  value: string | Uint8Array,
): boolean {
  const { u8 } = arena
  return equalsUtf8(u8, ptr, zeroWithin(u8, ptr, ptr + bytes), value)
}

/**
 * Returns the UTF-8 bytes of the field at `ptr` as a view into the arena's buffer. The view shows
 * later writes, and is invalid once the struct is freed or the memory grows.
 */
export function textBytes(arena: Memory, ptr: number, bytes: number): Uint8Array {
  const { u8 } = arena
  return u8.subarray(ptr, zeroWithin(u8, ptr, ptr + bytes))
}

function tooLong(length: number, bytes: number, field: string | undefined): OffheapError {
  return new OffheapError(
    'TEXT_TOO_LONG',
    `text too long${forField(field)}: got ${length} bytes of UTF-8, expected at most ${bytes}. Shorten the text, or raise the N of Str<N> in the schema.`,
  )
}

function holdsZero(bytes: number, field: string | undefined): OffheapError {
  return new OffheapError(
    'INVALID_VALUE',
    `invalid text${forField(field)} in a Str<${bytes}>: got a text with U+0000, expected none, as the first zero ends the text. Remove it, or declare the field as Str, which holds any text.`,
  )
}
