/** Number of entries of the smallest and the largest table of texts by code. */
const FIRST_SIZE = 64
const MAX_SIZE = 2048
/** Largest number of code units of a text that is kept. */
const MAX_TEXT = 256
/** Largest numbers of strings with known codes, and of their code units. */
const MAX_KNOWN = 2 ** 14
const MAX_UNITS = 2 ** 18
/** Number of times that the cache is found to be that of other texts before it is cleared. */
const PATIENCE = 8

/**
 * Texts of codes and codes of strings that were used last, outside of the dictionary's memory. They
 * are those of the dictionary if its stamp is `low` and `high`. Has at most 2,048 texts and 16,384
 * strings, which take a few hundred kilobytes.
 */
// V8 keeps the hash of a string with it, so a `Map` finds a string in a third of the time that hashing
// it here takes (measured for 15 letters).
export class DictionaryCache {
  /** The stamp of the texts. The first word of a stamp is never 0. */
  low = 0
  high = 0
  /** Number of entries of `texts` less one. */
  mask = 1
  /** The texts of the codes at the same index of `codes`, which is the code modulo the size. */
  texts: string[] = ['', '']
  codes: Int32Array = otherCodes(2)
  /** The codes of strings that were looked up. */
  known: Map<string, number> = new Map()
  private units = 0
  private strangers = 0

  /** Keeps the text of a code. */
  keepText(code: number, text: string, length: number): void {
    if (text.length > MAX_TEXT) return
    if (this.mask + 1 < length && this.mask + 1 < MAX_SIZE) this.resize(length)
    this.texts[code & this.mask] = text
    this.codes[code & this.mask] = code
  }

  /** Keeps the code that was found for a string. */
  keepCode(text: string, code: number): void {
    if (text.length > MAX_TEXT) return
    this.units += text.length
    if (this.known.size >= MAX_KNOWN || this.units > MAX_UNITS) {
      this.known.clear()
      this.units = text.length
    }
    this.known.set(text, code)
  }

  /**
   * Returns whether entries may be added to the cache of a dictionary with the given stamp. Clears
   * those of other texts, but not at once: an accessor can alternate between dictionaries.
   */
  adopts(low: number, high: number): boolean {
    if (this.low === low && this.high === high) return true
    if (this.low !== 0 && ++this.strangers < PATIENCE) return false
    this.strangers = 0
    this.units = 0
    this.low = low
    this.high = high
    this.known.clear()
    this.codes.set(otherCodes(this.mask + 1))
    return true
  }

  private resize(length: number): void {
    let size = FIRST_SIZE
    while (size < length && size < MAX_SIZE) size *= 2
    this.mask = size - 1
    this.texts = new Array<string>(size).fill('')
    this.codes = otherCodes(size)
  }
}

/** Returns codes that have other indices in a table of `size` codes. */
function otherCodes(size: number): Int32Array {
  return new Int32Array(size).map((_, index) => ~index)
}
