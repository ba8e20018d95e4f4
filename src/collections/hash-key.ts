// The words of keys of more than four bytes, and of floats. Generated code compares them with those
// of the entries, and mixes them into a hash. All zeros are one key, and all NaNs are one, as in a
// `Map`.

import type { BaseArena } from '../allocator.ts'
import { requireInBlock } from '../block-bytes.ts'
import { writeString } from '../encoding/string.ts'
import { hashBytes } from '../encoding/text-hash.ts'
import type { Memory } from '../memory.ts'

const QUIET_NAN = 0x7fc0_0000
const QUIET_NAN_HIGH = 0x7ff8_0000

// Values are written into one view and read from another. Nothing is kept in them.
const f32 = /*@__PURE__*/ new Float32Array(1)
const f32Word = /*@__PURE__*/ wordsOf(f32)
const f64 = /*@__PURE__*/ new Float64Array(1)
const f64Words = /*@__PURE__*/ wordsOf(f64)
const i64 = /*@__PURE__*/ new BigInt64Array(1)
const i64Words = /*@__PURE__*/ wordsOf(i64)

/** Returns the words of a view. Bundlers drop an unused call, but no access to a property. */
function wordsOf({ buffer }: ArrayBufferView): Uint32Array {
  return new Uint32Array(buffer)
}

/**
 * Returns `hash` with a word mixed into it. The state is multiplied with the word in it, so that
 * the first state, the seed, decides which keys collide.
 */
export function mixWord(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x85eb_ca6b)
  return mixed ^ (mixed >>> 15)
}

/** Returns the word of an `f32`, to which `value` is rounded. */
export function wordOfF32(value: number): number {
  if (value !== value) return QUIET_NAN
  // Adding 0 makes -0 positive.
  f32[0] = value + 0
  return f32Word[0]!
}

/** Returns the low word of an `f64`. */
export function lowOfF64(value: number): number {
  if (value !== value) return 0
  f64[0] = value + 0
  return f64Words[0]!
}

/** Returns the high word of an `f64`. */
export function highOfF64(value: number): number {
  if (value !== value) return QUIET_NAN_HIGH
  f64[0] = value + 0
  return f64Words[1]!
}

/** Returns the high word of an integer from -2^53 + 1 to 2^53 - 1. */
export function highOfInteger(value: number): number {
  return Math.floor(value / 2 ** 32) >>> 0
}

/** Returns the low word of a bigint. */
export function lowOfBigint(value: bigint): number {
  i64[0] = value
  return i64Words[0]!
}

/** Returns the high word of a bigint. */
export function highOfBigint(value: bigint): number {
  i64[0] = value
  return i64Words[1]!
}

/**
 * Writes a text into the empty field at `ptr`, or moves that of the field at `source`, if it isn't
 * 0.
 */
export function putText(arena: BaseArena, ptr: number, text: string, source: number): void {
  if (source === 0) return writeString(arena, ptr, text)
  const { u32 } = arena
  u32[ptr >>> 2] = u32[source >>> 2]!
  u32[(ptr >>> 2) + 1] = u32[(source >>> 2) + 1]!
  u32[source >>> 2] = u32[(source >>> 2) + 1] = 0
}

/** Returns the hash of the text whose pointer is at byte offset `ptr`, as `hashText` does. */
export function hashString(memory: Memory, ptr: number, seed: number): number {
  requireInBlock(memory, ptr, 1)
  const start = memory.u32[ptr >>> 2]!
  return hashBytes(memory.u8, start, start + memory.u32[(ptr >>> 2) + 1]!, seed)
}

/** Returns whether a value is a bigint from `least` to `least` + 2^64 - 1. */
export function isBigKey(value: unknown, isSigned: boolean): boolean {
  if (typeof value !== 'bigint') return false
  return (isSigned ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value)) === value
}
