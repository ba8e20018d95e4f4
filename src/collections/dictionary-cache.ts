import { STAMP } from './dictionary-words.ts'

/** Number of entries of the smallest and the largest table of texts by code. */
const FIRST_SIZE = 64
const MAX_SIZE = 2048
/** Largest number of code units of a text that is kept. */
const MAX_TEXT = 256
/** Largest numbers of strings with known codes, and of their code units. */
const MAX_KNOWN = 16_384
const MAX_UNITS = 262_144
/** Number of times that the cache is found to be that of other texts before it is cleared. */
const PATIENCE = 8

/** The tables of a cache without texts, which are never written: most accessors keep none. */
const NO_TEXTS: string[] = ['', '']
const NO_CODES: Int32Array = /* @__PURE__ */ otherCodes(2)
const NO_STRINGS: Map<string, number> = /* @__PURE__ */ new Map()

/**
 * Texts of codes and codes of strings that were used last, outside of the dictionary's memory. They
 * are those of the dictionary if its stamp is the one of the cache. Has at most 2,048 texts and
 * 16,384 strings, which take a few hundred kilobytes.
 */
// V8 keeps the hash of a string with it, so a `Map` finds a string in a third of the time that
// hashing it here takes (measured for 15 letters). Private names keep tools that compare accessors
// from comparing what these have read.
export class DictionaryCache {
  /** The stamp of the texts. The first word of a stamp is never 0. */
  #low = 0
  #high = 0
  /** Number of entries of the table of texts less one. */
  #mask = 1
  /** The texts of the codes at the same index of `#codes`, which is the code modulo the size. */
  #texts: string[] = NO_TEXTS
  #codes: Int32Array = NO_CODES
  /** The codes of strings that were looked up. */
  #known: Map<string, number> = NO_STRINGS
  #units = 0
  #strangers = 0

  /**
   * Returns the code that is kept for a string; undefined if there is none.
   *
   * @param ptr Byte offset of the field that is the dictionary.
   */
  codeOf(i32: Int32Array, ptr: number, text: string): number | undefined {
    const head = i32[ptr >>> 2]! >>> 2
    if (this.#low !== i32[head]! || this.#high !== i32[head + 1]!) return undefined
    return this.#known.get(text)
  }

  /** Returns the text that is kept for a code; undefined if there is none. */
  textOf(i32: Int32Array, ptr: number, code: number): string | undefined {
    const head = i32[ptr >>> 2]! >>> 2
    if (this.#low !== i32[head]! || this.#high !== i32[head + 1]!) return undefined
    const slot = code & this.#mask
    return this.#codes[slot] === code ? this.#texts[slot] : undefined
  }

  /** Keeps the text of a code of the dictionary with the given head, which has `length` codes. */
  keepText(i32: Int32Array, head: number, code: number, text: string, length: number): void {
    if (text.length > MAX_TEXT || !this.adopts(i32, head)) return
    const size = this.#mask + 1
    if (size < FIRST_SIZE || (size < length && size < MAX_SIZE)) this.resize(length)
    this.#texts[code & this.#mask] = text
    this.#codes[code & this.#mask] = code
  }

  /** Keeps the code that was found for a string. */
  keepCode(i32: Int32Array, head: number, text: string, code: number): void {
    if (text.length > MAX_TEXT || !this.adopts(i32, head)) return
    if (this.#known === NO_STRINGS) this.#known = new Map()
    const known = this.#known
    this.#units += text.length
    if (known.size >= MAX_KNOWN || this.#units > MAX_UNITS) {
      known.clear()
      this.#units = text.length
    }
    known.set(text, code)
  }

  /** Returns whether what is kept is that of the dictionary with the given head. */
  isCurrent(i32: Int32Array, head: number): boolean {
    return this.#low === i32[head + STAMP]! && this.#high === i32[head + STAMP + 1]!
  }

  /** Makes what is kept that of a dictionary which has only got more texts. */
  follow(i32: Int32Array, head: number): void {
    this.#low = i32[head + STAMP]!
    this.#high = i32[head + STAMP + 1]!
  }

  /**
   * Returns whether entries may be added for the dictionary with the given head. Clears those of
   * other texts, but not at once: an accessor can alternate between dictionaries.
   */
  private adopts(i32: Int32Array, head: number): boolean {
    if (this.isCurrent(i32, head)) return true
    if (this.#low !== 0 && ++this.#strangers < PATIENCE) return false
    this.#strangers = 0
    this.#units = 0
    this.follow(i32, head)
    this.#known = NO_STRINGS
    this.#mask = 1
    this.#texts = NO_TEXTS
    this.#codes = NO_CODES
    return true
  }

  private resize(length: number): void {
    let size = FIRST_SIZE
    while (size < length && size < MAX_SIZE) size *= 2
    this.#mask = size - 1
    this.#texts = new Array<string>(size).fill('')
    this.#codes = otherCodes(size)
  }
}

/** Returns codes that have other indices in a table of `size` codes. */
function otherCodes(size: number): Int32Array {
  return new Int32Array(size).map((_, index) => ~index)
}
