import { isUtf8 } from '../encoding/utf8.ts'
import { REASONS, type JSONCursor } from './json-cursor.ts'

/** Returns the value of a hexadecimal digit, or -1. */
function hexDigit(byte: number): number {
  const digit = byte - 0x30
  if (digit >>> 0 <= 9) return digit
  const letter = (byte | 0x20) - 0x61
  return letter >>> 0 <= 5 ? letter + 10 : -1
}

/** Returns the code unit of four hexadecimal digits, or -1. */
function codeUnit(u8: Uint8Array, at: number): number {
  let unit = 0
  for (let digit = at; digit < at + 4; digit++) {
    const value = hexDigit(u8[digit]!)
    if (value < 0) return -1
    unit = unit * 16 + value
  }
  return unit
}

/** Returns the byte that an escape of one letter stands for, or -1. */
function escapedByte(letter: number): number {
  switch (letter) {
    case 0x22: // "
    case 0x5c: // \
    case 0x2f: // /
      return letter
    case 0x62: // b
      return 0x08
    case 0x66: // f
      return 0x0c
    case 0x6e: // n
      return 0x0a
    case 0x72: // r
      return 0x0d
    case 0x74: // t
      return 0x09
    default:
      return -1
  }
}

const LETTER_U = 0x75

/** Returns the index after the escape at `at`, or -1 if it isn't one. */
export function escapeEnd(u8: Uint8Array, at: number): number {
  const letter = u8[at + 1]!
  if (letter === LETTER_U) return codeUnit(u8, at + 2) < 0 ? -1 : at + 6
  return escapedByte(letter) < 0 ? -1 : at + 2
}

/**
 * Decodes the text from `start` on, whose first escape is at `first`, to the end of the scratch
 * bytes of the cursor, and sets `cursor.start`, `cursor.end` and `cursor.at`.
 */
export function unescapeText(
  u8: Uint8Array,
  start: number,
  first: number,
  cursor: JSONCursor,
): void {
  const end = quoteAfter(u8, first)
  if (u8[end] !== 0x22) {
    cursor.refuse(end, REASONS.textEnd)
    return
  }
  if (!isUtf8(u8, start, end)) {
    cursor.refuse(start, REASONS.utf8)
    return
  }
  // No escape is shorter than what it stands for.
  cursor.makeRoom(end - start)
  const { scratch, used } = cursor
  let to = used
  for (let at = start; at < end;) {
    const byte = u8[at]!
    if (byte !== 0x5c) {
      scratch[to++] = byte
      at++
      continue
    }
    const letter = u8[at + 1]!
    if (letter !== LETTER_U) {
      const escaped = escapedByte(letter)
      if (escaped < 0) {
        cursor.refuse(at, REASONS.escape)
        return
      }
      scratch[to++] = escaped
      at += 2
      continue
    }
    let code = codeUnit(u8, at + 2)
    if (code < 0) {
      cursor.refuse(at, REASONS.escape)
      return
    }
    let size = 6
    if ((code & 0xf800) === 0xd800) {
      code = pairAt(u8, at, code)
      size = 12
      if (code < 0) {
        cursor.refuse(at, REASONS.surrogate)
        return
      }
    }
    to = encode(scratch, to, code)
    at += size
  }
  cursor.used = to
  cursor.start = ~used
  cursor.end = to
  cursor.at = end + 1
}

/** Returns the index of the quote that ends a text, or of a control character before it. */
function quoteAfter(u8: Uint8Array, at: number): number {
  for (;;) {
    const byte = u8[at]!
    if (byte === 0x22 || byte < 0x20) return at
    at += byte === 0x5c && u8[at + 1]! >= 0x20 ? 2 : 1
  }
}

/** Returns the code point of the surrogate pair whose first escape, of `high`, is at `at`; or -1. */
function pairAt(u8: Uint8Array, at: number, high: number): number {
  if (high >= 0xdc00 || u8[at + 6] !== 0x5c || u8[at + 7] !== LETTER_U) return -1
  const low = codeUnit(u8, at + 8)
  if (low < 0 || (low & 0xfc00) !== 0xdc00) return -1
  return 0x1_0000 + ((high & 0x3ff) << 10) + (low & 0x3ff)
}

/** Writes a code point as UTF-8, and returns the index after it. */
function encode(u8: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    u8[at++] = code
    return at
  }
  if (code < 0x800) {
    u8[at++] = 0xc0 | (code >> 6)
  } else {
    if (code < 0x1_0000) u8[at++] = 0xe0 | (code >> 12)
    else {
      u8[at++] = 0xf0 | (code >> 18)
      u8[at++] = 0x80 | ((code >> 12) & 0x3f)
    }
    u8[at++] = 0x80 | ((code >> 6) & 0x3f)
  }
  u8[at++] = 0x80 | (code & 0x3f)
  return at
}
