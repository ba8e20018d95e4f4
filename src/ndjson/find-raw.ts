import { hashed, type CodeCache } from '../records/code-cache.ts'
import type { JSONCursor } from './json-cursor.ts'

/**
 * Returns the number that a cache has for the text whose first byte is at `at`, as it is in the
 * document, with its escapes; then `cursor.at` is after the quote that ends it. Returns -1 for an
 * unknown text.
 *
 * Texts in the cache were checked when they were added. None of them ends with a backslash that
 * escapes the quote, so a text that is found needs no other check.
 *
 * @param end Index before which the record ends. Some bytes after it can be read.
 */
export function findRaw(
  cache: CodeCache,
  view: DataView,
  at: number,
  end: number,
  cursor: JSONCursor,
): number {
  const start = at
  let hash = 0
  let word = view.getInt32(at, true)
  let quote = word ^ 0x2222_2222
  let stop = (quote - 0x0101_0101) & ~quote & 0x8080_8080
  while (stop === 0) {
    hash = hashed(hash, word)
    at += 4
    if (at >= end) return -1
    word = view.getInt32(at, true)
    quote = word ^ 0x2222_2222
    stop = (quote - 0x0101_0101) & ~quote & 0x8080_8080
  }
  // Number of the bits before the quote: 0, 8, 16 or 24.
  const bits = (31 - Math.clz32(stop & -stop)) & 24
  hash = hashed(hash, word & ((1 << bits) - 1))
  at += bits >> 3
  if (at === start) return -1
  const number = cache.find(view, start, at, hash)
  if (number >= 0) cursor.at = at + 1
  return number
}
