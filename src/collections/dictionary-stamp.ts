/**
 * Adds a text to the stamp in the two words from `at` on.
 *
 * @param hash - The hash of the text.
 * @param other - A second hash of the text, which `copyHashed` returns.
 */
export function stampOf(words: Int32Array, at: number, hash: number, other: number): void {
  const low = Math.imul(words[at]! ^ hash, 0x9e37_79b1)
  const high = Math.imul(words[at + 1]! ^ other, 0x85eb_ca6b)
  words[at] = (low ^ (low >>> 15)) | 1
  words[at + 1] = (high ^ (high >>> 13)) + low
}

/**
 * Copies the bytes of a text.
 *
 * @returns A hash of them, which is independent of the one in the index.
 */
export function copyHashed(
  to: Uint8Array,
  at: number,
  from: Uint8Array,
  start: number,
  bytes: number,
  seed: number,
): number {
  let hash = ~seed ^ bytes
  if (bytes < 4) {
    for (let index = 0; index < bytes; index++) {
      to[at + index] = from[start + index]!
      hash = mixed(hash, from[start + index]!)
    }
    return hash
  }
  for (let index = 0; index + 4 <= bytes; index += 4) {
    hash = mixed(hash, copyWord(to, at + index, from, start + index))
  }
  // The last four bytes, of which the loop may have copied some: no loop of zero to three steps.
  return mixed(hash, copyWord(to, at + bytes - 4, from, start + bytes - 4))
}

/** Copies four bytes, and returns them. */
function copyWord(to: Uint8Array, at: number, from: Uint8Array, start: number): number {
  const a = from[start]!
  const b = from[start + 1]!
  const c = from[start + 2]!
  const d = from[start + 3]!
  to[at] = a
  to[at + 1] = b
  to[at + 2] = c
  to[at + 3] = d
  return a | (b << 8) | (c << 16) | (d << 24)
}

// One multiplication is enough, because the stamp has the hashes in the index as well.
function mixed(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0x9e37_79b1)
  return next ^ (next >>> 15)
}
