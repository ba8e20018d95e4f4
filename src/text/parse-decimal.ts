import { appendDigit, storeInteger64 } from './integer-64.ts'

const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30

/**
 * Reads a decimal number as an integer of units of its last place: with a scale of 2, both `12.3`
 * and `12.300` are 1230. The text is an optional sign and digits with an optional point, without an
 * exponent.
 *
 * @param start - The index of the first byte.
 * @param end - The index after the last byte.
 * @param scale - The number of digits after the point. Further digits must be zeros.
 * @param least - The smallest value in units, from -(2^53 - 1) on.
 * @param most - The largest value in units, up to 2^53 - 1.
 * @returns The number of units; `NaN` if the text is anything else, has more digits than `scale`
 *   after the point, or the number is out of the range.
 */
export function parseDecimal(
  bytes: Uint8Array,
  start: number,
  end: number,
  scale: number,
  least: number,
  most: number,
): number {
  let at = start
  const sign = at < end ? bytes[at]! : 0
  if (sign === MINUS || sign === PLUS) at++
  const first = at
  let size = 0
  let digit = 0
  while (at < end && (digit = (bytes[at]! - ZERO) >>> 0) <= 9) {
    size = size * 10 + digit
    at++
  }
  let places = 0
  if (at < end && bytes[at] === POINT) {
    // A point needs a digit before or after it.
    if (end - first === 1) return NaN
    at++
    while (at < end && places < scale && (digit = (bytes[at]! - ZERO) >>> 0) <= 9) {
      size = size * 10 + digit
      places++
      at++
    }
    while (at < end && bytes[at] === ZERO) at++
  } else if (at === first) {
    return NaN
  }
  if (at !== end) return NaN
  for (; places < scale; places++) size *= 10
  const value = sign === MINUS ? 0 - size : size
  return value >= least && value <= most ? value : NaN
}

/**
 * Reads a decimal number as `parseDecimal` does, as an integer of 64 bits in two words, the less
 * significant one first.
 *
 * @param isSigned - Whether the range is that of `i64`, otherwise that of `u64`.
 * @param words - The array for the words.
 * @param index - The index of the first word.
 * @returns Whether the text is such a number in the range. Otherwise, nothing is written.
 */
export function parseDecimal64(
  bytes: Uint8Array,
  start: number,
  end: number,
  scale: number,
  isSigned: boolean,
  words: Uint32Array,
  index: number,
): boolean {
  let at = start
  const sign = at < end ? bytes[at]! : 0
  if (sign === MINUS || sign === PLUS) at++
  // The digits, and then zeros up to the scale. -1: the point wasn't found yet.
  let places = -1
  let count = 0
  let high = 0
  let low = 0
  for (; at < end || places < scale; at++) {
    let digit = 0
    if (at < end) {
      const byte = bytes[at]!
      if (byte === POINT && places < 0) {
        places = 0
        continue
      }
      digit = (byte - ZERO) >>> 0
      if (digit > 9) return false
      count++
      if (places >= scale) {
        if (digit !== 0) return false
        continue
      }
    } else if (places < 0) {
      places = 0
      if (scale === 0) break
    }
    if (places >= 0) places++
    high = appendDigit(high, low, digit)
    low = (low * 10 + digit) >>> 0
  }
  return count > 0 && storeInteger64(high, low, sign === MINUS, isSigned, words, index)
}
