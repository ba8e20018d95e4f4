import { appendDigit, storeInteger64 } from './integer-64.ts'

const PLUS = 0x2b
const MINUS = 0x2d
const ZERO = 0x30

/**
 * Reads an integer: an optional sign and digits. Leading zeros are allowed.
 *
 * @param start - The index of the first byte.
 * @param end - The index after the last byte.
 * @param least - The smallest value, from -(2^53 - 1) on.
 * @param most - The largest value, up to 2^53 - 1.
 * @returns The value; `NaN` if the text is anything else, or the value is out of the range.
 */
export function parseInteger(
  bytes: Uint8Array,
  start: number,
  end: number,
  least: number,
  most: number,
): number {
  let at = start
  const sign = at < end ? bytes[at]! : 0
  if (sign === MINUS || sign === PLUS) at++
  if (at >= end) return NaN
  // Digits that are rounded away are beyond every range.
  let size = 0
  for (; at < end; at++) {
    const digit = (bytes[at]! - ZERO) >>> 0
    if (digit > 9) return NaN
    size = size * 10 + digit
  }
  const value = sign === MINUS ? 0 - size : size
  return value >= least && value <= most ? value : NaN
}

/**
 * Reads an integer of 64 bits into two words, the less significant one first.
 *
 * @param start - The index of the first byte.
 * @param end - The index after the last byte.
 * @param isSigned - Whether the range is that of `i64`, otherwise that of `u64`.
 * @param words - The array for the words.
 * @param index - The index of the first word.
 * @returns Whether the text is an integer in the range. Otherwise, nothing is written.
 */
export function parseInteger64(
  bytes: Uint8Array,
  start: number,
  end: number,
  isSigned: boolean,
  words: Uint32Array,
  index: number,
): boolean {
  let at = start
  const sign = at < end ? bytes[at]! : 0
  if (sign === MINUS || sign === PLUS) at++
  if (at >= end) return false
  let high = 0
  let low = 0
  for (; at < end; at++) {
    const digit = (bytes[at]! - ZERO) >>> 0
    if (digit > 9) return false
    high = appendDigit(high, low, digit)
    low = (low * 10 + digit) >>> 0
  }
  return storeInteger64(high, low, sign === MINUS, isSigned, words, index)
}
