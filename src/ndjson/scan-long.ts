import { parseInteger64 } from '../text/parse-integer.ts'
import { REASONS, type JSONCursor } from './json-cursor.ts'
import { scanNumber } from './scan-number.ts'

/**
 * Scans the integer of 64 bits at `at`, a number or a text of digits, into `cursor.low` and
 * `cursor.high`. Returns 0.
 */
export function scanLong(u8: Uint8Array, at: number, cursor: JSONCursor, signed: boolean): number {
  const isText = u8[at] === 0x22
  const start = isText ? at + 1 : at
  const first = u8[start] === 0x2d ? start + 1 : start
  let end = first
  while ((u8[end]! - 0x30) >>> 0 <= 9) end++
  const next = u8[end]!
  if (isText) {
    if (end === first || next !== 0x22) return cursor.refuse(at, REASONS.integer)
  } else if (end === first || next === 0x2e || (next | 0x20) === 0x65 || u8[first] === 0x30) {
    return fromNumber(u8, at, cursor, signed)
  }
  if (!parseInteger64(u8, start, end, signed, cursor.words, 0)) {
    return cursor.refuse(at, REASONS.integer)
  }
  cursor.keepWords()
  cursor.at = isText ? end + 1 : end
  return 0
}

/** Scans a number that is written with a fraction or an exponent, or that is 0. */
function fromNumber(u8: Uint8Array, at: number, cursor: JSONCursor, signed: boolean): number {
  const value = scanNumber(u8, at, cursor)
  if (cursor.at < 0) return 0
  if (!Number.isSafeInteger(value) || (value < 0 && !signed)) {
    return cursor.refuse(at, REASONS.integer)
  }
  cursor.low = value | 0
  cursor.high = Math.floor(value / 0x1_0000_0000) | 0
  return 0
}
