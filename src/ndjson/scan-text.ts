import { isUtf8 } from '../encoding/utf8.ts'
import { escapeEnd, unescapeText } from './escapes.ts'
import { REASONS, type JSONCursor } from './json-cursor.ts'

/**
 * Scans the text whose opening quote is at `at`, and sets `cursor.start` and `cursor.end`. A text
 * with escapes is decoded into `cursor.scratch`.
 *
 * @param view Of the bytes of `u8`, which has three bytes after the last line break.
 */
// Four bytes a step: the highest bit of each byte of `stop` says that the byte is a quote, a
// backslash, a control character or not ASCII. A borrow makes only bytes above such a one wrong.
export function scanText(u8: Uint8Array, view: DataView, at: number, cursor: JSONCursor): void {
  if (u8[at] !== 0x22) {
    cursor.refuse(at, REASONS.text)
    return
  }
  const start = at + 1
  const end = plainEnd(view, start)
  if (u8[end] !== 0x22) {
    scanOdd(u8, start, end, cursor)
    return
  }
  cursor.start = start
  cursor.end = end
  cursor.at = end + 1
}

/** Returns the index of the first byte from `at` on that isn't plain text in ASCII. */
function plainEnd(view: DataView, at: number): number {
  for (;;) {
    const word = view.getInt32(at, true)
    const quote = word ^ 0x2222_2222
    const slash = word ^ 0x5c5c_5c5c
    const stop =
      (((quote - 0x0101_0101) & ~quote) |
        ((slash - 0x0101_0101) & ~slash) |
        (word - 0x2020_2020) |
        word) &
      0x8080_8080
    if (stop !== 0) return at + ((31 - Math.clz32(stop & -stop)) >> 3)
    at += 4
  }
}

/** Scans the rest of a text with bytes that aren't ASCII, or with escapes. */
function scanOdd(u8: Uint8Array, start: number, at: number, cursor: JSONCursor): void {
  let byte = u8[at]!
  while (byte !== 0x22 && byte !== 0x5c && byte >= 0x20) byte = u8[++at]!
  if (byte === 0x5c) {
    unescapeText(u8, start, at, cursor)
    return
  }
  if (byte !== 0x22) {
    cursor.refuse(at, REASONS.textEnd)
    return
  }
  if (!isUtf8(u8, start, at)) {
    cursor.refuse(start, REASONS.utf8)
    return
  }
  cursor.start = start
  cursor.end = at
  cursor.at = at + 1
}

/**
 * Returns the index after the text whose opening quote is at `at`; negative if it is refused.
 * Halves of surrogate pairs are allowed, as no field gets them.
 */
export function skipText(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  const start = ++at
  let all = 0
  for (let byte = u8[at]!; byte !== 0x22; byte = u8[++at]!) {
    if (byte < 0x20) return cursor.refuseSkip(at, REASONS.textEnd)
    all |= byte
    if (byte !== 0x5c) continue
    const end = escapeEnd(u8, at)
    if (end < 0) return cursor.refuseSkip(at, REASONS.escape)
    at = end - 1
  }
  if (all > 0x7f && !isUtf8(u8, start, at)) return cursor.refuseSkip(start, REASONS.utf8)
  return at + 1
}
