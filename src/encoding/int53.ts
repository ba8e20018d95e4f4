import { OffheapError, show } from '../errors.ts'
import type { Memory } from '../memory.ts'

// The scalars `i53` and `u53`: `int64_t` and `uint64_t` in memory, low word first, but numbers in
// JavaScript. No bigint is created. Numbers can't represent every integer beyond ±(2^53 - 1), so
// reads and writes of such values throw.

/**
 * Decodes an `i53`.
 *
 * @param low - The low word, unsigned.
 * @param high - The high word, signed.
 * @throws `UNSAFE_INTEGER` when the value is outside ±(2^53 - 1).
 */
export function readI53(low: number, high: number): number {
  const value = high * 2 ** 32 + low
  if (value > 2 ** 53 - 1 || value < 1 - 2 ** 53) throw unsafe(low, high)
  return value
}

/**
 * Decodes a `u53`.
 *
 * @param low - The low word, unsigned.
 * @param high - The high word, unsigned.
 * @throws `UNSAFE_INTEGER` when the value is greater than 2^53 - 1.
 */
export function readU53(low: number, high: number): number {
  const value = high * 2 ** 32 + low
  if (value > 2 ** 53 - 1) throw unsafe(low, high)
  return value
}

/**
 * Writes an `i53` to the words `index` and `index + 1`.
 *
 * @throws `UNSAFE_INTEGER` when `value` isn't an integer within ±(2^53 - 1); nothing is written
 *   then.
 */
export function writeI53(arena: Memory, index: number, value: number): void {
  if (!Number.isSafeInteger(value)) throw notSafe(value, Number.MIN_SAFE_INTEGER)
  const low = value >>> 0
  arena.u32[index] = low
  arena.i32[index + 1] = (value - low) / 2 ** 32
}

/**
 * Writes a `u53` to the words `index` and `index + 1`.
 *
 * @throws `UNSAFE_INTEGER` when `value` isn't an integer from 0 to 2^53 - 1; nothing is written
 *   then.
 */
export function writeU53(arena: Memory, index: number, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) throw notSafe(value, 0)
  arena.u32[index] = value
  arena.u32[index + 1] = value / 2 ** 32
}

/** Returns whether a value is missing, or can be written without a check; `least` is 0 for a `u53`. */
export function isSafe(value: unknown, least: number): boolean {
  return value === undefined || (Number.isSafeInteger(value) && (value as number) >= least)
}

/** Writes an `i53` as `writeI53` does, at a byte offset of any alignment. */
export function writePackedI53(
  arena: Memory,
  ptr: number,
  value: number,
  littleEndian: boolean = true,
): void {
  if (!Number.isSafeInteger(value)) throw notSafe(value, Number.MIN_SAFE_INTEGER)
  arena.view.setUint32(littleEndian ? ptr : ptr + 4, value, littleEndian)
  arena.view.setInt32(littleEndian ? ptr + 4 : ptr, Math.floor(value / 2 ** 32), littleEndian)
}

/** Writes a `u53` as `writeU53` does, at a byte offset of any alignment. */
export function writePackedU53(
  arena: Memory,
  ptr: number,
  value: number,
  littleEndian: boolean = true,
): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) throw notSafe(value, 0)
  arena.view.setUint32(littleEndian ? ptr : ptr + 4, value, littleEndian)
  arena.view.setUint32(littleEndian ? ptr + 4 : ptr, value / 2 ** 32, littleEndian)
}

/**
 * Checks a value before a write that must not fail halfway.
 *
 * @param value - The value.
 * @param least - The smallest valid value: 0 for `u53`, -(2^53 - 1) for `i53`.
 * @returns `value`.
 * @throws `UNSAFE_INTEGER` when `value` isn't an integer from `least` to 2^53 - 1.
 */
export function requireSafe(value: number, least: number): number {
  if (!(Number.isSafeInteger(value) && value >= least)) throw notSafe(value, least)
  return value
}

/** Checks each of `values` as `requireSafe` does, and returns them. */
export function requireAllSafe(values: ArrayLike<number>, least: number): ArrayLike<number> {
  for (let index = 0; index < values.length; index++) requireSafe(values[index]!, least)
  return values
}

function unsafe(low: number, high: number): OffheapError {
  const value = BigInt(high) * 2n ** 32n + BigInt(low)
  return new OffheapError(
    'UNSAFE_INTEGER',
    `unsafe integer in memory: got ${value}, expected at most ${Number.MAX_SAFE_INTEGER} in magnitude. Read the two words through the properties that end in Low and High, or declare the field as i64 or u64.`,
  )
}

function notSafe(value: unknown, least: number): OffheapError {
  return new OffheapError(
    'UNSAFE_INTEGER',
    `unsafe integer: got ${show(value)}, expected an integer from ${least} to ${Number.MAX_SAFE_INTEGER}. Pass such a number, or declare the field as i64 or u64.`,
  )
}
