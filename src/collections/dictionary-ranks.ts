import type { Memory } from '../memory.ts'
import { BYTES, LENGTH, OFFSETS } from './dictionary-words.ts'

/**
 * Returns by code the place of its text in the order of all texts of a dictionary, which is that of
 * code points. O(n log n).
 *
 * @param head - Index of the first word of a head that was checked; 0 for an empty dictionary.
 */
export function ranksOf({ u8, u32 }: Memory, head: number): Uint32Array {
  if (head === 0) return new Uint32Array(1)
  const length = u32[head + LENGTH]!
  const offsets = u32[head + OFFSETS]! >>> 2
  const bytes = u32[head + BYTES]!
  const compare = (one: number, other: number): number => {
    let a = bytes + u32[offsets + one]!
    let b = bytes + u32[offsets + other]!
    const endOfA = bytes + u32[offsets + one + 1]!
    const endOfB = bytes + u32[offsets + other + 1]!
    while (a < endOfA && b < endOfB && u8[a] === u8[b]) {
      a++
      b++
    }
    return a < endOfA && b < endOfB ? u8[a]! - u8[b]! : endOfA - a - (endOfB - b)
  }
  const ranks = new Uint32Array(length)
  const codes = ranks.map((_, code) => code).sort(compare)
  for (let rank = 0; rank < length; rank++) ranks[codes[rank]!] = rank
  return ranks
}
