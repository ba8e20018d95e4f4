import type { BaseArena } from '../allocator.ts'
import { requireAttached } from '../block-bytes.ts'
import { wordAt } from '../encoding/text-hash.ts'
import { isIndex, mismatch, show } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { BYTES, INDEX, OFFSETS, SEED, SLOTS } from './dictionary-words.ts'

/** Returns the seed of the hashes of texts of the dictionary at the field `ptr`. */
export function seedOf({ i32, seed }: BaseArena, ptr: number): number {
  const head = i32[ptr >>> 2]! >>> 2
  return head === 0 ? seed : i32[head + SEED]!
}

/**
 * Returns the code of the text with the given hash and bytes. If the dictionary doesn't have it,
 * returns the complement of the number of the slot in which it belongs, a negative number.
 */
export function searchBytes(
  { i32, u8 }: Memory,
  ptr: number,
  hash: number,
  given: Uint8Array,
  start: number,
  end: number,
): number {
  if (start === end) return 0
  const head = i32[ptr >>> 2]! >>> 2
  if (head === 0) return -1
  const index = i32[head + INDEX]! >>> 2
  const offsets = i32[head + OFFSETS]! >>> 2
  const texts = i32[head + BYTES]! >>> 0
  const mask = i32[head + SLOTS]! - 1
  const bytes = end - start
  let slot = hash & mask
  // The number of steps is limited, because the bytes can come from elsewhere.
  for (let left = mask; left >= 0; left--) {
    const at = index + slot * 2
    const code = i32[at + 1]!
    if (!(code > 0)) break
    if (i32[at] === hash) {
      const from = i32[offsets + code]!
      if (i32[offsets + code + 1]! - from === bytes) {
        if (isSame(u8, texts + from, given, start, bytes)) return code
      }
    }
    slot = (slot + 1) & mask
  }
  return ~slot
}

/** Returns whether two arrays have the same bytes. Four bytes a step, without a branch for each. */
function isSame(a: Uint8Array, from: number, b: Uint8Array, at: number, bytes: number): boolean {
  let index = 0
  if (bytes < 4) {
    while (index < bytes && a[from + index] === b[at + index]) index++
    return index === bytes
  }
  for (; index + 4 <= bytes; index += 4) {
    if (wordAt(a, from + index) !== wordAt(b, at + index)) return false
  }
  return wordAt(a, from + bytes - 4) === wordAt(b, at + bytes - 4)
}

/** Checks the arguments of `internBytes` and `findBytes`. */
export function requireRange(u8: Uint8Array, start: number, end: number): void {
  if (!(ArrayBuffer.isView(u8) && u8.BYTES_PER_ELEMENT === 1)) {
    throw mismatch(
      'INVALID_VALUE',
      'invalid bytes of a text',
      show(u8),
      'a Uint8Array',
      'Pass a Uint8Array, or a string to intern or find',
    )
  }
  if (isIndex(start) && isIndex(end) && start <= end && end <= u8.length) {
    if (u8.length === 0) requireAttached(u8)
    return
  }
  throw mismatch(
    'INDEX_OUT_OF_RANGE',
    'invalid range of bytes',
    `${show(start)} to ${show(end)}`,
    `integers from 0 to ${u8.length}, in order`,
    'Pass the index of the first byte and the one after the last byte',
  )
}
