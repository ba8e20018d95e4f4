/** Number of entries of the smallest and the largest cache. */
const FIRST_SIZE = 64
const MAX_SIZE = 2048
/** Largest number of code units of a text that is kept. */
const MAX_TEXT = 64
/** Number of times that the cache is found to be that of other texts before it is cleared. */
const PATIENCE = 8

/**
 * Texts and codes of a dictionary that were used last, outside of its memory: both ways, in tables
 * without lists of collisions. They are those of the dictionary if its stamp is `low` and `high`.
 * Has at most 2,048 texts each way, of up to 64 code units.
 */
export class DictionaryCache {
  /** The stamp of the texts. The first word of a stamp is never 0. */
  low = 0
  high = 0
  /** Number of entries less one. */
  mask: number
  /** The texts of the codes at the same index of `codes`, which is the code modulo the size. */
  texts: string[]
  codes: Int32Array
  /** Strings that were looked up, and the codes found for them at the same index. */
  known: string[]
  found: Int32Array
  private strangers = 0

  constructor(size: number = 0) {
    this.mask = size - 1
    this.texts = new Array<string>(size).fill('')
    this.codes = otherCodes(size)
    this.known = new Array<string>(size).fill('')
    this.found = new Int32Array(size)
  }

  /** Keeps the text of a code. */
  keepText(code: number, text: string): void {
    if (text.length > MAX_TEXT) return
    this.texts[code & this.mask] = text
    this.codes[code & this.mask] = code
  }

  /** Keeps the code that was found for a string. */
  keepCode(text: string, code: number): void {
    if (text.length > MAX_TEXT || text === '') return
    const slot = slotOf(text) & this.mask
    this.known[slot] = text
    this.found[slot] = code
  }

  /**
   * Returns whether entries may be added to the cache of a dictionary with the given stamp. Clears
   * those of other texts, but not at once: an accessor can alternate between dictionaries.
   */
  adopts(low: number, high: number, length: number): boolean {
    const isSmall = this.mask + 1 < MAX_SIZE && this.mask + 1 < length
    if (this.low === low && this.high === high && !isSmall) return true
    if (this.low !== low || this.high !== high) {
      if (this.low !== 0 && ++this.strangers < PATIENCE) return false
    }
    let size = FIRST_SIZE
    while (size < length && size < MAX_SIZE) size *= 2
    this.strangers = 0
    this.low = low
    this.high = high
    this.mask = size - 1
    this.texts = new Array<string>(size).fill('')
    this.codes = otherCodes(size)
    this.known = new Array<string>(size).fill('')
    this.found = new Int32Array(size)
    return true
  }
}

/** Returns a number that depends on the length and on four code units of a string. */
export function slotOf(text: string): number {
  const last = text.length - 1
  const mixed = text.charCodeAt(last) + text.charCodeAt(last >> 1) * 31 + text.charCodeAt(0) * 7
  return (mixed + last * 5) ^ (text.charCodeAt(last - 1) * 173)
}

/** Returns codes that have other indices in a table of `size` codes. */
function otherCodes(size: number): Int32Array {
  return new Int32Array(size).map((_, index) => ~index)
}
