import { parseFloat64 } from '../text/parse-float.ts'
import { REASONS, type JSONCursor } from './json-cursor.ts'

// The scans of numbers take exactly the numbers of RFC 8259, and end at the first byte that can't
// belong to one. The caller checks that byte.

/** Largest number of digits whose integer a double has exactly. */
const EXACT_DIGITS = 15
/** Largest number of digits that an `i32` has in any case. */
const SMALL_DIGITS = 9

/** Powers of ten that doubles have exactly. Dividing such integers by them rounds correctly. */
const POWERS: Float64Array = /* @__PURE__ */ Float64Array.of(
  ...[1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15],
)

/** Returns the number at `at`, exactly as `Number` reads it. Refuses one that isn't finite. */
export function scanNumber(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  const start = at
  const isNegative = u8[at] === 0x2d
  if (isNegative) at++
  const first = at
  let value = u8[at]! - 0x30
  if (value >>> 0 > 9) return cursor.refuse(at, REASONS.number)
  let digit = u8[++at]! - 0x30
  if (value === 0 && digit >>> 0 <= 9) return cursor.refuse(at, REASONS.numberText)
  while (digit >>> 0 <= 9) {
    value = value * 10 + digit
    digit = u8[++at]! - 0x30
  }
  let places = 0
  // A point.
  if (digit === -2) {
    const point = at
    digit = u8[++at]! - 0x30
    while (digit >>> 0 <= 9) {
      value = value * 10 + digit
      digit = u8[++at]! - 0x30
    }
    places = at - point - 1
    if (places === 0) return cursor.refuse(at, REASONS.numberText)
  }
  // An E, in either case.
  if (at - first > EXACT_DIGITS || digit === 0x15 || digit === 0x35) {
    return finishLong(u8, start, at, cursor)
  }
  if (places > 0) value /= POWERS[places]!
  cursor.at = at
  return isNegative ? -value : value
}

/** Returns the number from `start` on, of which the digits before `at` and their form are known. */
function finishLong(u8: Uint8Array, start: number, at: number, cursor: JSONCursor): number {
  const end = exponentEnd(u8, at)
  if (end < 0) return cursor.refuse(~end, REASONS.numberText)
  const value = parseFloat64(u8, start, end)
  if (!Number.isFinite(value)) return cursor.refuse(start, REASONS.numberRange)
  cursor.at = end
  return value
}

/**
 * Returns the index after an exponent at `at`, or `at` if there is none. The complement of an index
 * is where an exponent has no digit.
 */
function exponentEnd(u8: Uint8Array, at: number): number {
  if ((u8[at]! | 0x20) !== 0x65) return at
  at++
  if (u8[at] === 0x2b || u8[at] === 0x2d) at++
  if ((u8[at]! - 0x30) >>> 0 > 9) return ~at
  do at++
  while ((u8[at]! - 0x30) >>> 0 <= 9)
  return at
}

/**
 * Returns the integer at `at`, from `least` to `most`, at most 2^53 - 1 in size. It may be written
 * with a fraction or an exponent, as `1e3`, since JSON doesn't tell such numbers apart.
 */
export function scanInteger(
  u8: Uint8Array,
  at: number,
  cursor: JSONCursor,
  least: number,
  most: number,
): number {
  const isNegative = u8[at] === 0x2d
  const first = isNegative ? at + 1 : at
  let value = u8[first]! - 0x30
  if (value >>> 0 <= 9) {
    let next = first + 1
    let digit = u8[next]! - 0x30
    while (digit >>> 0 <= 9 && next - first < SMALL_DIGITS) {
      value = (value * 10 + digit) | 0
      digit = u8[++next]! - 0x30
    }
    // What follows isn't a digit, a point or an E, and there is no 0 before other digits.
    const isWhole = digit >>> 0 > 9 && digit !== -2 && digit !== 0x15 && digit !== 0x35
    if (isWhole && (next - first === 1 || u8[first] !== 0x30)) {
      if (isNegative) value = 0 - value
      if (value < least || value > most) return cursor.refuse(at, REASONS.integer)
      cursor.at = next
      return value
    }
  }
  return longInteger(u8, at, cursor, least, most)
}

function longInteger(
  u8: Uint8Array,
  at: number,
  cursor: JSONCursor,
  least: number,
  most: number,
): number {
  const value = scanNumber(u8, at, cursor)
  if (cursor.at < 0) return 0
  if (!(value >= least && value <= most && Number.isInteger(value))) {
    return cursor.refuse(at, REASONS.integer)
  }
  // Integers have no -0.
  return value + 0
}

/** Returns the index after the number at `at`, whatever its size; negative if it is refused. */
export function skipNumber(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  if (u8[at] === 0x2d) at++
  const first = at
  while ((u8[at]! - 0x30) >>> 0 <= 9) at++
  if (at === first) return cursor.refuseSkip(at, REASONS.numberText)
  if (at - first > 1 && u8[first] === 0x30) return cursor.refuseSkip(first, REASONS.numberText)
  if (u8[at] === 0x2e) {
    const point = at++
    while ((u8[at]! - 0x30) >>> 0 <= 9) at++
    if (at - point === 1) return cursor.refuseSkip(at, REASONS.numberText)
  }
  const end = exponentEnd(u8, at)
  return end < 0 ? cursor.refuseSkip(~end, REASONS.numberText) : end
}
