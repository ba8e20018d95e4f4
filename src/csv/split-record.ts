import { grown } from '../records/buffers.ts'

const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13

/** The results of splitting a record. */
export const COMPLETE = 0
/** The bytes end before the record does. */
export const INCOMPLETE = 1
export const MALFORMED = 2

/** The fields of a record, as RFC 4180 has them. */
export class SplitRecord {
  /** Number of fields. */
  count = 0
  /** The first byte of each field and the byte after it, without quotes. */
  starts: Int32Array = new Int32Array(16)
  ends: Int32Array = new Int32Array(16)
  /** For each field: 0 without quotes, 1 in quotes, 2 with quotes in the text as well. */
  quotes: Uint8Array = new Uint8Array(16)
  /** Index of the first byte of the next record. */
  next = 0
  /** Index of the byte that is wrong in a malformed record, and what is wrong with it. */
  wrong = 0
  reason = ''

  /**
   * Finds the fields of the record at `at`. Requires: the byte before `end` is a line feed.
   *
   * @returns One of the results above.
   */
  split(bytes: Uint8Array, at: number, end: number, separator: number): number {
    this.count = 0
    for (;;) {
      if (this.count === this.starts.length) this.#enlarge()
      const field = this.count++
      if (bytes[at] === QUOTE) {
        const open = at
        let escapes = 0
        for (at++; ; at++) {
          if (at >= end) {
            this.wrong = open
            this.reason = 'a quote that is not closed'
            return INCOMPLETE
          }
          if (bytes[at] !== QUOTE) continue
          if (bytes[at + 1] !== QUOTE) break
          escapes = 1
          at++
        }
        this.starts[field] = open + 1
        this.ends[field] = at++
        this.quotes[field] = 1 + escapes
      } else {
        const first = at
        let byte = bytes[at]!
        while (byte !== separator && byte !== LINE_FEED && byte !== RETURN) {
          if (byte === QUOTE) return this.#malformed(bytes, at, 'a quote in a text without quotes')
          byte = bytes[++at]!
        }
        this.starts[field] = first
        this.ends[field] = at
        this.quotes[field] = 0
      }
      const byte = bytes[at]!
      if (byte === separator) at++
      else if (byte === LINE_FEED) {
        this.next = at + 1
        return COMPLETE
      } else if (byte === RETURN && bytes[at + 1] === LINE_FEED) {
        this.next = at + 2
        return COMPLETE
      } else if (this.quotes[field] !== 0) {
        return this.#malformed(bytes, at, 'a text after a closing quote')
      } else return this.#malformed(bytes, at, 'a carriage return without a line feed')
    }
  }

  /** Whether the record is an empty line. */
  get isBlank(): boolean {
    return this.count === 1 && this.quotes[0] === 0 && this.starts[0] === this.ends[0]
  }

  /** A malformed record ends where its line does. */
  #malformed(bytes: Uint8Array, at: number, reason: string): number {
    this.wrong = at
    this.reason = reason
    this.next = bytes.indexOf(LINE_FEED, at) + 1
    return MALFORMED
  }

  #enlarge(): void {
    const size = this.starts.length * 2
    const starts = new Int32Array(size)
    starts.set(this.starts)
    this.starts = starts
    const ends = new Int32Array(size)
    ends.set(this.ends)
    this.ends = ends
    this.quotes = grown(this.quotes, size)
  }
}
