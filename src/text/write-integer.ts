const MINUS = 0x2d
const ZERO = 0x30

/** Maximum number of bytes of an integer of 64 bits, and so of all others. */
export const INTEGER_BYTES = 20

const GROUP = 1_000_000_000
/** Number of digits of a group. */
const GROUP_DIGITS = 9

/**
 * Writes an integer as `String` does.
 *
 * @param at - The index of the first byte; there is room for 17 bytes.
 * @param value - An integer from -(2^53 - 1) to 2^53 - 1. The negative zero is written as `0`.
 * @returns The index after the last byte.
 */
export function writeInteger(bytes: Uint8Array, at: number, value: number): number {
  let next = at
  let size = value
  if (value < 0) {
    bytes[next++] = MINUS
    size = -value
  }
  if (size < GROUP) return writeGroup(bytes, next, size | 0)
  const upper = Math.floor(size / GROUP)
  next = writeGroup(bytes, next, upper | 0)
  return writePadded(bytes, next, (size - upper * GROUP) | 0, GROUP_DIGITS)
}

/**
 * Writes an integer of 64 bits from its two words.
 *
 * @param at - The index of the first byte; there is room for 20 bytes.
 * @param low - The less significant word, from 0 to 2^32 - 1.
 * @param high - The other word, from 0 to 2^32 - 1.
 * @param isSigned - Whether the words are those of an `i64`, otherwise those of a `u64`.
 * @returns The index after the last byte.
 */
export function writeInteger64(
  bytes: Uint8Array,
  at: number,
  low: number,
  high: number,
  isSigned: boolean,
): number {
  if (!isSigned || high < 0x8000_0000) return writeMagnitude64(bytes, at, low, high)
  bytes[at] = MINUS
  return writeMagnitude64(bytes, at + 1, -low >>> 0, (low === 0 ? -high : ~high) >>> 0)
}

function writeMagnitude64(bytes: Uint8Array, at: number, low: number, high: number): number {
  if (high === 0 && low < GROUP) return writeGroup(bytes, at, low)
  // The double of the magnitude is rounded, so that the quotient can be off by one.
  let upper = Math.floor((high * 2 ** 32 + low) / GROUP)
  let lower = (low - Math.imul(upper % 2 ** 32, GROUP)) | 0
  if (lower < 0) {
    lower += GROUP
    upper--
  } else if (lower >= GROUP) {
    lower -= GROUP
    upper++
  }
  return writePadded(bytes, writeInteger(bytes, at, upper), lower, GROUP_DIGITS)
}

/** Writes an integer from 0 to 2^31 - 1. Returns the index after the last byte. */
export function writeGroup(bytes: Uint8Array, at: number, value: number): number {
  if (value < 10) {
    bytes[at] = ZERO + value
    return at + 1
  }
  return writePadded(bytes, at, value, digitsOf(value))
}

/** Writes the last `count` digits of an integer from 0 to 2^31 - 1, with zeros before it. */
export function writePadded(bytes: Uint8Array, at: number, value: number, count: number): number {
  let rest = value
  for (let index = at + count - 1; index >= at; index--) {
    const upper = (rest / 10) | 0
    bytes[index] = ZERO + rest - upper * 10
    rest = upper
  }
  return at + count
}

/** Returns the number of digits of an integer from 0 to 2^31 - 1. */
export function digitsOf(value: number): number {
  if (value < 100_000) {
    if (value < 100) return value < 10 ? 1 : 2
    return value < 1000 ? 3 : value < 10_000 ? 4 : 5
  }
  if (value < 10_000_000) return value < 1_000_000 ? 6 : 7
  return value < 100_000_000 ? 8 : value < GROUP ? 9 : 10
}
