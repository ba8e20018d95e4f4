/**
 * Adds a text to the stamp in the two words from `at` on.
 *
 * @param hash - The hash of the text.
 * @param other - A second hash of the text, for another seed.
 */
export function stampOf(words: Int32Array, at: number, hash: number, other: number): void {
  const low = Math.imul(words[at]! ^ hash, 0x9e37_79b1)
  const high = Math.imul(words[at + 1]! ^ other, 0x85eb_ca6b)
  words[at] = (low ^ (low >>> 15)) | 1
  words[at + 1] = (high ^ (high >>> 13)) + low
}
