/**
 * Which of up to 1,024 lists are not empty, as two levels of bits in the words from `base` on:
 *
 *     base        bit w      word w of the second level is not 0
 *     base + 1 …  bit l & 31 of word l >> 5: list l is not empty
 *
 * A shift counts modulo 32, so that `1 << list` is the list's bit in its word.
 * `| 0` spares the overflow checks of index arithmetic. Measured: a tenth of the allocator's time.
 */

/** The first marked list above `list`, or 0: list 0 is for no size and never marked. */
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

/** The last marked list, or 0. */
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
