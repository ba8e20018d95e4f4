/** The reasons for which a value is refused, as the ends of sentences. */
export const REASONS = {
  value: 'expected a value in JSON',
  object: 'expected an object',
  array: 'expected an array',
  key: 'expected a key in double quotes',
  colon: 'expected a colon after the key',
  memberEnd: 'expected a comma or the end of the object',
  elementEnd: 'expected a comma or the end of the array',
  lineEnd: 'expected the end of the line after the object',
  number: 'expected a number',
  numberText: 'expected a number as JSON writes it',
  numberRange: 'expected a number that fits the type of the field',
  integer: 'expected an integer that fits the type of the field',
  text: 'expected a text in double quotes',
  textEnd: 'expected a text that ends in its line, without control characters',
  escape: 'expected an escape sequence of JSON',
  surrogate: 'expected text in Unicode, but an escape is half of a surrogate pair',
  utf8: 'expected valid UTF-8',
  zero: 'expected a text without U+0000, which would end it',
  tooLong: 'expected a shorter text: the bytes of the field are too few',
  boolean: 'expected true or false',
  name: 'expected a name of the enum',
  part: 'expected a name of a flag or a part',
  date: 'expected a date such as "2001-01-31"',
  timestamp: 'expected a time such as "2001-01-31T12:00:00Z", or a number of the unit',
  decimal: 'expected a decimal number that fits the field, without exponent',
  missing: 'expected a value, as the field has no default and is not optional',
  depth: 'expected at most 1,000 objects and arrays in each other',
  length: 'expected an array of the length of the field',
} as const

/** Largest number of objects and arrays in each other. */
export const MAX_DEPTH = 1000

/** Number of bytes after the last line break of a window, so that words can be read there. */
export const SLACK = 8

/**
 * What the functions that scan a value return besides the value: the position after it, or where
 * and why it was refused. There is one cursor for each reader, so that scanning allocates nothing.
 */
export class JSONCursor {
  /** Index after the value; negative if it was refused. */
  at = 0
  /** Index of the byte that was refused. */
  wrong = 0
  reason: string = ''
  /**
   * The bytes of the last text, from `start` to before `end`: in the window, or if `start` is
   * negative in `scratch` from `~start` on.
   */
  start = 0
  end = 0
  /** The words of the last integer of 64 bits, from -2^31 to 2^31 - 1. */
  low = 0
  high = 0
  /** The same words while they are parsed. */
  readonly words: Uint32Array = new Uint32Array(2)
  /** The texts of the current record that had escapes. */
  scratch: Uint8Array<ArrayBuffer> = new Uint8Array(64)
  scratchView: DataView = new DataView(this.scratch.buffer)
  /** Number of bytes of `scratch` that are in use. */
  used = 0
  /** The kinds of the objects and arrays around a value that is skipped. */
  readonly nesting: Uint8Array = new Uint8Array(MAX_DEPTH)

  /** Refuses the byte at `at`, and returns 0, a value without meaning. */
  refuse(at: number, reason: string): number {
    this.at = -1
    this.wrong = at
    this.reason = reason
    return 0
  }

  /** Refuses the byte at `at` of a value that is skipped, and returns -1 in place of its end. */
  refuseSkip(at: number, reason: string): number {
    this.refuse(at, reason)
    return -1
  }

  /** Makes `words` the last integer of 64 bits. */
  keepWords(): void {
    this.low = this.words[0]! | 0
    this.high = this.words[1]! | 0
  }

  /** Makes room for `bytes` more bytes of texts, and for reading words after them. */
  makeRoom(bytes: number): void {
    const needed = this.used + bytes + SLACK
    if (needed <= this.scratch.length) return
    const grown = new Uint8Array(Math.max(needed, this.scratch.length * 2))
    grown.set(this.scratch.subarray(0, this.used))
    this.scratch = grown
    this.scratchView = new DataView(grown.buffer)
  }
}
