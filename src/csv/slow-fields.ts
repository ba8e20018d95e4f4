import { isUtf8 } from '../encoding/utf8.ts'
import { grown } from '../records/buffers.ts'
import { parseDate, parseTimestamp, parseTimestamp64 } from '../text/parse-date.ts'
import { parseDecimal, parseDecimal64 } from '../text/parse-decimal.ts'
import { parseFloat64, parseFloatName } from '../text/parse-float.ts'
import { parseInteger, parseInteger64 } from '../text/parse-integer.ts'
import { PLACES, type CSVField } from './csv-field.ts'

const QUOTE = 34
/** The largest finite numbers of floats, by their sizes, before they are rounded. */
const MOST_FLOATS: Readonly<Record<number, number>> = {
  2: 65519.99999999999,
  4: 3.4028235677973362e38,
  8: Number.MAX_VALUE,
}

/** The members of a reader with the values of one record. */
interface Kept {
  readonly numbers: Float64Array
  readonly lows: Int32Array
  readonly highs: Int32Array
  readonly presents: Uint8Array
  texts: Uint8Array<ArrayBuffer>
  code$(index: number, bytes: Uint8Array, start: number, end: number): number
}

/**
 * Reads fields in all valid forms, for the records that the generated loop leaves: quoted ones, and
 * those with unusual numbers. Shared by all structs, as it is guided by the descriptions of fields.
 */
export class SlowFields {
  readonly #kept: Kept
  readonly #fields: readonly CSVField[]
  /** The texts that mean a missing value. */
  readonly #missing: readonly Uint8Array[]
  readonly #names: readonly (readonly Uint8Array[] | null)[]
  readonly #defaults: readonly (Uint8Array | null)[]
  readonly #words = new Uint32Array(2)
  /** Number of bytes of the texts of the record. */
  #used = 0

  constructor(kept: Kept, fields: readonly CSVField[], missing: readonly string[]) {
    const encoder = new TextEncoder()
    const encoded = (text: string): Uint8Array => encoder.encode(text)
    this.#kept = kept
    this.#fields = fields
    this.#missing = missing.map(encoded)
    this.#names = fields.map(({ kind, names }) =>
      kind === 'truth' ? TRUTHS.map(encoded) : (names?.map(encoded) ?? null),
    )
    this.#defaults = fields.map(({ default: value }) =>
      typeof value === 'string' ? encoded(value) : null,
    )
  }

  /** Begins a record. */
  begin(): void {
    this.#used = 0
  }

  /** Adds the texts of codes to their dictionaries. Requires: all fields are valid. */
  intern(): void {
    const { numbers, lows, highs, texts } = this.#kept
    for (let index = 0; index < this.#fields.length; index++) {
      if (this.#fields[index]!.kind !== 'code' || lows[index]! < 0) continue
      numbers[index] = this.#kept.code$(index, texts, lows[index]!, highs[index]!)
    }
  }

  /** Gives a field its default, or makes it absent. */
  setMissing(index: number): void {
    const { numbers, lows, highs, presents } = this.#kept
    const { kind, default: value } = this.#fields[index]!
    const text = this.#defaults[index]!
    presents[index] = 0
    lows[index] = highs[index] = 0
    numbers[index] = 0
    if (text !== null) this.#append(index, text, 0, text.length, 0)
    else if (typeof value === 'bigint') this.#setWide(index, value)
    else if (typeof value === 'number') numbers[index] = value
    if (kind === 'code') lows[index] = -1
  }

  #setWide(index: number, value: bigint): void {
    this.#kept.lows[index] = Number(BigInt.asIntN(32, value))
    this.#kept.highs[index] = Number(BigInt.asIntN(32, value >> 32n))
  }

  /**
   * Reads a field from the bytes between its quotes, if it has any.
   *
   * @param quotes 0 without quotes, 1 in quotes, 2 with quotes in the text as well.
   * @returns False for a text that isn't a value of the field.
   */
  read(index: number, bytes: Uint8Array, start: number, end: number, quotes: number): boolean {
    const field = this.#fields[index]!
    const { kind } = field
    if (quotes === 0 && this.#isMissing(bytes, start, end)) {
      if (field.optional || field.default !== undefined || kind === 'text' || kind === 'code') {
        this.setMissing(index)
        return true
      }
      return false
    }
    this.#kept.presents[index] = 1
    if (kind === 'text' || kind === 'code') return this.#readText(index, bytes, start, end, quotes)
    // No number and no time has a quote, but a name can.
    if (quotes === 2) {
      if (kind !== 'names') return false
      const from = this.#used
      this.#append(index, bytes, start, end, quotes)
      return this.#readValue(index, field, this.#kept.texts, from, this.#used)
    }
    return this.#readValue(index, field, bytes, start, end)
  }

  #isMissing(bytes: Uint8Array, start: number, end: number): boolean {
    return indexOf(this.#missing, bytes, start, end, false) >= 0
  }

  #readText(
    index: number,
    bytes: Uint8Array,
    start: number,
    end: number,
    quotes: number,
  ): boolean {
    if (!isUtf8(bytes, start, end)) return false
    const from = this.#used
    this.#append(index, bytes, start, end, quotes)
    const most = this.#fields[index]!.bytes
    if (most === undefined) return true
    const zero = this.#kept.texts.indexOf(0, from)
    return this.#used - from <= most && (zero < 0 || zero >= this.#used)
  }

  /** Appends a text to those of the record. */
  #append(index: number, bytes: Uint8Array, start: number, end: number, quotes: number): void {
    const kept = this.#kept
    const from = this.#used
    if (from + end - start > kept.texts.length) {
      kept.texts = grown(kept.texts, Math.max(kept.texts.length * 2, from + end - start))
    }
    const { texts } = kept
    let to = from
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      texts[to++] = byte
      if (quotes === 2 && byte === QUOTE) at++
    }
    kept.lows[index] = from
    kept.highs[index] = this.#used = to
  }

  #readValue(
    index: number,
    field: CSVField,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): boolean {
    const { numbers } = this.#kept
    if (field.wide) return this.wide(index, bytes, start, end)
    if (field.kind === 'float') return this.#readFloat(index, bytes, start, end)
    if (field.kind === 'names' || field.kind === 'truth') {
      const isTruth = field.kind === 'truth'
      const name = indexOf(this.#names[index]!, bytes, start, end, isTruth)
      if (name >= 0) numbers[index] = isTruth ? name & 1 : name
      return name >= 0
    }
    const value = this.#number(field, bytes, start, end)
    if (!(value >= (field.least ?? -Infinity) && value <= (field.most ?? Infinity))) return false
    numbers[index] = value
    return true
  }

  #number(field: CSVField, bytes: Uint8Array, start: number, end: number): number {
    const { kind, least, most, scale } = field
    if (kind === 'whole') return parseInteger(bytes, start, end, least!, most!)
    if (kind === 'decimal') return parseDecimal(bytes, start, end, scale!, least!, most!)
    return this.time(field, bytes, start, end)
  }

  #readFloat(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { numbers } = this.#kept
    const value = parseFloat64(bytes, start, end)
    const most = MOST_FLOATS[this.#fields[index]!.bytes!]!
    if (value >= -most && value <= most) {
      numbers[index] = value
      return true
    }
    if (!Number.isNaN(value)) return false
    const named = parseFloatName(bytes, start, end)
    numbers[index] = named
    return named !== 0
  }

  /** Returns the number of a date or a time; NaN for other texts. */
  time({ kind, unit, least, most }: CSVField, bytes: Uint8Array, start: number, end: number): number {
    if (kind === 'date') return parseDate(bytes, start, end)
    const value = parseTimestamp(bytes, start, end, PLACES[unit!])
    return value >= (least ?? -Infinity) && value <= (most ?? Infinity) ? value : NaN
  }

  /** Reads a value of 64 bits. Returns false for other texts. */
  wide(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const words = this.#words
    const { kind, unit, scale, unsigned } = this.#fields[index]!
    const isSigned = unsigned !== true
    const isRead =
      kind === 'timestamp'
        ? parseTimestamp64(bytes, start, end, PLACES[unit!], words, 0) &&
          (isSigned || words[1]! < 0x8000_0000)
        : kind === 'decimal'
          ? parseDecimal64(bytes, start, end, scale!, isSigned, words, 0)
          : parseInteger64(bytes, start, end, isSigned, words, 0)
    if (!isRead) return false
    this.#kept.lows[index] = words[0]!
    this.#kept.highs[index] = words[1]!
    return true
  }
}

/** The truth values; those that are true are at odd places. */
export const TRUTHS: readonly string[] = ['false', 'true', '0', '1']

/**
 * Returns the index of the text in `texts` that equals some bytes; -1 if there is none.
 *
 * @param ignoresCase Whether letters may be upper case, where `texts` have lower case.
 */
function indexOf(
  texts: readonly Uint8Array[],
  bytes: Uint8Array,
  start: number,
  end: number,
  ignoresCase: boolean,
): number {
  const equals = (byte: number, other: number): boolean =>
    byte === other || (ignoresCase && byte >= 65 && byte <= 90 && byte + 32 === other)
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!
    let at = 0
    if (text.length !== end - start) continue
    while (at < text.length && equals(bytes[start + at]!, text[at]!)) at++
    if (at === text.length) return index
  }
  return -1
}
