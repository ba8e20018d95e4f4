import { readI53, readU53 } from '../encoding/int53.ts'

const MINUS = 0x2d
const ZERO = 0x30

/** Maximum number of bytes of an integer of 64 bits, and so of all others. */
export const INTEGER_BYTES = 20

const GROUP = 1_000_000_000
/** Number of digits of a group. */
const GROUP_DIGITS = 9

// V8 allocates each number beyond 31 bits that is the argument of a function which it doesn't
// inline. So functions take words, and only `writeInteger` itself takes larger numbers.

/**
 * Writes an integer as `String` does.
 *
 * @param at - The index of the first byte; there is room for 17 bytes.
 * @param value - An integer from -(2^53 - 1) to 2^53 - 1. The negative zero is written as `0`.
 * @returns The index after the last byte.
 */
export function writeInteger(bytes: Uint8Array, at: number, value: number): number {
  if (value === (value | 0)) return writeInteger32(bytes, at, value | 0)
  return writeInteger64(bytes, at, value | 0, Math.floor(value / 2 ** 32) | 0, true)
}

/** Writes an integer of 32 bits as `writeInteger` does. */
export function writeInteger32(bytes: Uint8Array, at: number, value: number): number {
  if (value >= 0) return writeGroup(bytes, at, value)
  bytes[at] = MINUS
  return writeUnsigned32(bytes, at + 1, -value | 0)
}

/** Writes an unsigned integer of 32 bits, whose word can be signed, as `writeInteger` does. */
export function writeUnsigned32(bytes: Uint8Array, at: number, word: number): number {
  if (word >= 0 && word <= 0x7fff_ffff) return writeGroup(bytes, at, word)
  const size = word >>> 0
  const upper = (size / GROUP) | 0
  return writePadded(bytes, writeGroup(bytes, at, upper), (size - upper * GROUP) | 0, GROUP_DIGITS)
}

/**
 * Writes an integer of 64 bits from its two words, which can be signed or unsigned.
 *
 * @param at - The index of the first byte; there is room for 20 bytes.
 * @param low - The less significant word.
 * @param high - The other word.
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
  if (!isSigned || (high | 0) >= 0) return writeMagnitude64(bytes, at, low | 0, high | 0)
  bytes[at] = MINUS
  return writeMagnitude64(bytes, at + 1, -low | 0, ((low | 0) === 0 ? -high : ~high) | 0)
}

/**
 * Writes an `i53` or a `u53` as `writeInteger64` writes the same words.
 *
 * @throws `UNSAFE_INTEGER` when it isn't a safe integer; nothing is written then.
 */
export function writeInteger53(
  bytes: Uint8Array,
  at: number,
  low: number,
  high: number,
  isSigned: boolean,
): number {
  requireSafeWords(low, high, isSigned)
  return writeInteger64(bytes, at, low, high, isSigned)
}

/** @throws UNSAFE_INTEGER when the words of an `i53` or `u53` aren't those of a safe integer. */
export function requireSafeWords(low: number, high: number, isSigned: boolean): void {
  // The functions that throw the error return a number, which V8 allocates if it doesn't inline them.
  if (isSigned) {
    const isSafe =
      high >> 21 === 0 || (high >> 21 === -1 && (low !== 0 || (high & 0x1f_ffff) !== 0))
    if (!isSafe) readI53(low >>> 0, high | 0)
  } else if (high >>> 21 !== 0) readU53(low >>> 0, high >>> 0)
}

function writeMagnitude64(bytes: Uint8Array, at: number, low: number, high: number): number {
  if (high === 0) return writeUnsigned32(bytes, at, low)
  // The double of the magnitude is rounded, so that the quotient can be off by one.
  let upper = Math.floor(((high >>> 0) * 2 ** 32 + (low >>> 0)) / GROUP)
  let lower = (low - Math.imul(upper % 2 ** 32, GROUP)) | 0
  if (lower < 0) {
    lower += GROUP
    upper--
  } else if (lower >= GROUP) {
    lower -= GROUP
    upper++
  }
  const first = Math.floor(upper / GROUP) | 0
  const middle = (upper - first * GROUP) | 0
  const next =
    first === 0
      ? writeGroup(bytes, at, middle)
      : writePadded(bytes, writeGroup(bytes, at, first), middle, GROUP_DIGITS)
  return writePadded(bytes, next, lower, GROUP_DIGITS)
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
