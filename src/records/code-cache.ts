// A table from texts to numbers: the codes of a dictionary that were read last, or the indices of
// the names of an enum. It keeps the bytes of the texts itself, in words, so looking up a text reads
// no memory of an arena.
//
//     entry   │ hash │ length in bytes │ index of the first word │ number │
//     words   │ text, the last word padded with zeros │ text │ …

/** Number of entries of a new table. */
const FIRST_ENTRIES = 256
/** Most entries, of 16 bytes each. */
const MOST_ENTRIES = 2 ** 16
/** Most words of texts; a longer text takes the way without the cache. */
const MOST_WORDS = 2 ** 20
/** Longest text in bytes. */
const LONGEST = 255

/** Returns the hash with the next four bytes. Generated loops have the same text. */
export function hashed(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0x9e37_79b1)
  return next ^ (next >>> 15)
}

/** Texts with numbers. A text that isn't found may have a number nevertheless. */
export class CodeCache {
  /** Four numbers for each entry. */
  table: Int32Array = new Int32Array(FIRST_ENTRIES * 4)
  words: Int32Array = new Int32Array(FIRST_ENTRIES * 4)
  /** Index of the first word that no text uses. */
  #used = 0
  #count = 0

  /**
   * Returns the number of a text; -1 if the table doesn't have it. Requires: the text isn't empty,
   * which marks entries without a text, and four bytes from each byte of it on can be read.
   *
   * @param hash The words of the text, hashed from 0 on; the last word is padded with zeros.
   */
  find(view: DataView, start: number, end: number, hash: number): number {
    const { table, words } = this
    const entry = (hash & ((table.length >>> 2) - 1)) << 2
    const length = end - start
    if (table[entry] !== hash || table[entry + 1] !== length) return -1
    let word = table[entry + 2]!
    let at = start
    for (; at + 4 <= end; at += 4) if (view.getInt32(at, true) !== words[word++]) return -1
    const rest = (1 << ((end - at) << 3)) - 1
    if ((view.getInt32(at, true) & rest) !== (words[word]! & rest)) return -1
    return table[entry + 3]!
  }

  /** Adds a text, or replaces the one at its place. Texts that are too long are not added. */
  add(bytes: Uint8Array, start: number, end: number, number: number): void {
    const length = end - start
    const count = (length >>> 2) + 1
    if (length > LONGEST) return
    if (this.#used + count > MOST_WORDS) this.clear()
    if (this.#count >= this.table.length >>> 3) this.#enlarge()
    if (this.#used + count > this.words.length) {
      const larger = new Int32Array(this.words.length * 2)
      larger.set(this.words)
      this.words = larger
    }
    let hash = 0
    for (let word = 0; word < count; word++) {
      let value = 0
      for (let byte = 0; byte < 4 && start + word * 4 + byte < end; byte++) {
        value |= bytes[start + word * 4 + byte]! << (byte * 8)
      }
      this.words[this.#used + word] = value
      hash = hashed(hash, value)
    }
    this.#enter(hash, length, this.#used, number)
    this.#used += count
    this.#count++
  }

  /** Forgets all texts. */
  clear(): void {
    this.table.fill(0)
    this.#used = 0
    this.#count = 0
  }

  #enter(hash: number, length: number, word: number, number: number): void {
    const entry = (hash & ((this.table.length >>> 2) - 1)) << 2
    this.table[entry] = hash
    this.table[entry + 1] = length
    this.table[entry + 2] = word
    this.table[entry + 3] = number
  }

  #enlarge(): void {
    const former = this.table
    if (former.length >>> 2 >= MOST_ENTRIES) return
    this.table = new Int32Array(former.length * 2)
    for (let entry = 0; entry < former.length; entry += 4) {
      const length = former[entry + 1]!
      if (length === 0) continue
      this.#enter(former[entry]!, length, former[entry + 2]!, former[entry + 3]!)
    }
  }
}
