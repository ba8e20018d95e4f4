import { writeInteger, writeInteger64 } from './write-integer.ts'

const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30

/**
 * Writes an integer of units as a decimal number with `scale` digits after the point: 1230 with a
 * scale of 2 as `12.30`.
 *
 * @param at - The index of the first byte; there is room for 22 bytes, and for `scale + 3`.
 * @param value - An integer from -(2^53 - 1) to 2^53 - 1.
 * @returns The index after the last byte.
 */
export function writeDecimal(bytes: Uint8Array, at: number, value: number, scale: number): number {
  return withPoint(bytes, at, writeInteger(bytes, at, value), scale)
}

/**
 * Writes an integer of 64 bits as `writeDecimal` does.
 *
 * @param low - The less significant word, from 0 to 2^32 - 1.
 * @param high - The other word, from 0 to 2^32 - 1.
 * @param isSigned - Whether the words are those of an `i64`, otherwise those of a `u64`.
 */
export function writeDecimal64(
  bytes: Uint8Array,
  at: number,
  low: number,
  high: number,
  isSigned: boolean,
  scale: number,
): number {
  return withPoint(bytes, at, writeInteger64(bytes, at, low, high, isSigned), scale)
}

// Inserts a point, and zeros before it, into the digits from `at` to before `end`.
function withPoint(bytes: Uint8Array, at: number, end: number, scale: number): number {
  if (scale === 0) return end
  const first = bytes[at] === MINUS ? at + 1 : at
  // There is at least one digit before the point.
  const zeros = Math.max(scale + 1 - (end - first), 0)
  const last = end + zeros
  for (let index = last - 1; index >= first; index--) {
    const byte = index - zeros >= first ? bytes[index - zeros]! : ZERO
    bytes[index >= last - scale ? index + 1 : index] = byte
  }
  bytes[last - scale] = POINT
  return last + 1
}
