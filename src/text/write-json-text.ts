import { decodeUtf8, encodeUtf8, isUtf8, utf8Length } from '../encoding/utf8.ts'

/** Maximum number of bytes that a byte of text can become: `\u001f`. */
export const JSON_BYTES = 6

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ZERO = 0x30
const LETTER_A = 0x61
const LETTER_U = 0x75

/** The letters of the short escapes of control characters; 0 for those that have none. */
// prettier-ignore
const SHORT: readonly number[] = [
  0, 0, 0, 0, 0, 0, 0, 0, 0x62, 0x74, 0x6e, 0, 0x66, 0x72,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]

/**
 * Writes the UTF-8 from `start` to before `end` of `source` as a string of JSON, with the bytes that
 * `JSON.stringify` gives it. Invalid UTF-8 is written as U+FFFD.
 *
 * @param at - The index of the first byte; there is room for 2 bytes and 6 for each of the text.
 * @returns The index after the last byte.
 */
export function writeJSONText(
  source: Uint8Array,
  start: number,
  end: number,
  bytes: Uint8Array,
  at: number,
): number {
  bytes[at] = QUOTE
  let next = at + 1
  let from = start
  while (from < end) {
    const byte = source[from]!
    // Only the first byte that isn't ASCII needs the check of all that follows.
    if (byte >= 0x80 && !isUtf8(source, from, end)) break
    if (byte >= 0x80) return finish(source, from, end, bytes, next)
    if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) next = escaped(bytes, next, byte)
    else bytes[next++] = byte
    from++
  }
  if (from < end) return writeJSONString(decodeUtf8(source, start, end), bytes, at)
  bytes[next] = QUOTE
  return next + 1
}

// Writes the rest of a text that is valid.
function finish(
  source: Uint8Array,
  start: number,
  end: number,
  bytes: Uint8Array,
  at: number,
): number {
  let next = at
  for (let from = start; from < end; from++) {
    const byte = source[from]!
    if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) next = escaped(bytes, next, byte)
    else bytes[next++] = byte
  }
  bytes[next] = QUOTE
  return next + 1
}

function escaped(bytes: Uint8Array, at: number, byte: number): number {
  bytes[at] = BACKSLASH
  if (byte >= 0x20) {
    bytes[at + 1] = byte
    return at + 2
  }
  const letter = SHORT[byte]!
  if (letter !== 0) {
    bytes[at + 1] = letter
    return at + 2
  }
  bytes[at + 1] = LETTER_U
  bytes[at + 2] = ZERO
  bytes[at + 3] = ZERO
  bytes[at + 4] = ZERO + (byte >> 4)
  const low = byte & 15
  bytes[at + 5] = low < 10 ? ZERO + low : LETTER_A + low - 10
  return at + 6
}

function writeJSONString(text: string, bytes: Uint8Array, at: number): number {
  const json = JSON.stringify(text)
  const length = utf8Length(json)
  encodeUtf8(bytes, at, json, length)
  return at + length
}
