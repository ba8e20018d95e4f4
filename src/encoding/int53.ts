import type { Memory } from '../memory.ts'
import { OffheapError, show } from '../errors.ts'

/**
 * 64-bit integers as numbers, without a bigint on the way: `i53` and `u53` are `int64_t` and `uint64_t`
 * in memory, low word first. Beyond 2^53 - 1 numbers skip integers, so that is an error both ways.
 */

const WORD = 2 ** 32

/** Throws `UNSAFE_INTEGER`. `high` is the signed word. */
export function readI53(low: number, high: number): number {
  const value = high * WORD + low
  if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) throw unsafe(low, high)
  return value
}

/** Throws `UNSAFE_INTEGER`. */
export function readU53(low: number, high: number): number {
  const value = high * WORD + low
  if (value > Number.MAX_SAFE_INTEGER) throw unsafe(low, high)
  return value
}

/** Writes the words at `index` and behind it. Throws `UNSAFE_INTEGER`; they are as they were then. */
export function writeI53(arena: Memory, index: number, value: number): void {
  if (!Number.isSafeInteger(value)) throw notSafe(value, Number.MIN_SAFE_INTEGER)
  arena.u32[index] = value
  arena.i32[index + 1] = Math.floor(value / WORD)
}

/** Writes the words at `index` and behind it. Throws `UNSAFE_INTEGER`; they are as they were then. */
export function writeU53(arena: Memory, index: number, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) throw notSafe(value, 0)
  arena.u32[index] = value
  arena.u32[index + 1] = value / WORD
}

/** As `writeI53`, at any byte. */
export function writePackedI53(arena: Memory, ptr: number, value: number): void {
  if (!Number.isSafeInteger(value)) throw notSafe(value, Number.MIN_SAFE_INTEGER)
  arena.view.setUint32(ptr, value, true)
  arena.view.setInt32(ptr + 4, Math.floor(value / WORD), true)
}

/** As `writeU53`, at any byte. */
export function writePackedU53(arena: Memory, ptr: number, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) throw notSafe(value, 0)
  arena.view.setUint32(ptr, value, true)
  arena.view.setUint32(ptr + 4, value / WORD, true)
}

/** Whether a field of safe integers from `least` on holds `value`: for writes of many at once. */
export function requireSafe(value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least)) throw notSafe(value, least)
}

/** The same for each of `values`. */
export function requireAllSafe(values: ArrayLike<number>, least: number): void {
  for (let index = 0; index < values.length; index++) requireSafe(values[index]!, least)
}

function unsafe(low: number, high: number): OffheapError {
  const value = BigInt(high) * 2n ** 32n + BigInt(low)
  return new OffheapError(
    'UNSAFE_INTEGER',
    `memory holds ${value}, which is no safe integer: numbers are exact up to ${Number.MAX_SAFE_INTEGER}; read the words, by the names with Low and High behind, or make the field i64 or u64`,
  )
}

function notSafe(value: unknown, least: number): OffheapError {
  return new OffheapError(
    'UNSAFE_INTEGER',
    `${show(value)} is no safe integer; pass a whole number from ${least} to ${Number.MAX_SAFE_INTEGER}, or make the field i64 or u64`,
  )
}
