import { decodeUtf8, isUtf8 } from '../encoding/utf8.ts'
import { clipped } from '../errors.ts'
import type { RecordErrorCode } from '../records/record-error.ts'
import { RecordReader } from '../records/record-reader.ts'
import type { GeneratedType, Struct } from '../struct.ts'
import { expectedOf, type CSVField } from './csv-field.ts'
import { CSV_OPTIONS, csvSettingsOf, type AnyCSVOptions, type CSVSettings } from './csv-options.ts'
import { SlowFields, TRUTHS } from './slow-fields.ts'
import { COMPLETE, INCOMPLETE, SplitRecord } from './split-record.ts'

const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13

/** Base class of the readers of CSV. `RecordReader` has the division of the work. */
export abstract class CSVReader<T extends Struct, Init = unknown> extends RecordReader<T, Init> {
  /** By column: the number of its field, or the number of fields for a column without one. */
  plan: Uint16Array = new Uint16Array(0)
  /** The byte between fields, and the one after the last field of a record. */
  readonly separator: number
  lineEnd: number = LINE_FEED
  /** By byte: 1 for those that start a text in quotes, or one that means a missing value. */
  readonly marks: Uint8Array = new Uint8Array(256)
  /** By byte: 1 for those that a text without quotes can't have, or that end it. */
  readonly special: Uint8Array = new Uint8Array(256)
  /** Whether the empty text means a missing value. */
  readonly isEmptyMissing: boolean
  /** Largest size of a record that the loop reads; negative if every record is read slowly. */
  most: number
  readonly powers: Float64Array = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))
  readonly scales: Int32Array = Int32Array.from({ length: 10 }, (_, power) => 10 ** power)

  readonly #fields: readonly CSVField[]
  readonly #csv: CSVSettings
  readonly #record = new SplitRecord()
  readonly #slow: SlowFields
  /** By field: the number of its column, or -1. */
  #columns: Int32Array

  constructor(
    type: GeneratedType<T, Init>,
    into: unknown,
    options: AnyCSVOptions,
    fields: readonly CSVField[],
  ) {
    super(type, into, options, fields.length, CSV_OPTIONS)
    this.#csv = csvSettingsOf(options)
    const { separator, missing } = this.#csv
    this.separator = separator
    this.most = this.settings.maxRecordBytes
    for (const byte of [0, LINE_FEED, RETURN, QUOTE, separator]) this.special[byte] = 1
    this.marks[QUOTE] = 1
    const encoder = new TextEncoder()
    for (const text of missing) if (text !== '') this.marks[encoder.encode(text)[0]!] = 1
    this.isEmptyMissing = missing.includes('')
    this.#fields = fields
    this.#columns = new Int32Array(fields.length).fill(-1)
    this.#slow = new SlowFields(this, fields, missing)
    for (const [index, { kind, dictionary, names }] of fields.entries()) {
      if (kind === 'code') this.useDictionary(options, index, dictionary!)
      else if (kind === 'names') this.useNames(index, names!, names!.length)
      else if (kind === 'truth') this.useNames(index, TRUTHS, 2)
    }
  }

  /** Reads the header, and assigns the columns to the fields. */
  protected override begin(): boolean {
    const { window } = this
    const { header } = this.#csv
    const { bytes } = window
    if (window.end === window.at && !window.isLast) return false
    const isMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    let at = window.at
    if (window.offset === 0 && at === 0 && isMark && window.filled >= 3) at = 3
    while (bytes[at] === LINE_FEED || (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED)) {
      if (at >= window.end) break
      at += bytes[at] === RETURN ? 2 : 1
      this.line++
    }
    window.at = at
    const record = this.#record
    if (at >= window.end) {
      if (!window.isLast) return false
      if (header === true) {
        throw this.#invalidHeader(at, 'missing header', 'got no record, expected the names of columns')
      }
      this.#assign(Array.isArray(header) ? header : null, this.#fields.length)
      return true
    }
    const outcome = record.split(bytes, at, window.end, this.separator)
    if (outcome === INCOMPLETE && !window.isLast) return false
    if (outcome !== COMPLETE && header === true) {
      throw this.#invalidHeader(record.wrong, 'invalid header', `got ${record.reason}`)
    }
    if (outcome === COMPLETE && bytes[record.next - 2] === RETURN) this.lineEnd = RETURN
    if (header !== true) {
      const count = outcome === COMPLETE ? record.count : this.#fields.length
      this.#assign(header === false ? null : header, header === false ? count : header.length)
      return true
    }
    this.#assign(this.#names(), record.count)
    this.line += this.#linesIn(at, record.next)
    window.at = record.next
    return true
  }

  /** Returns the texts of the split record. */
  #names(): string[] {
    const { bytes } = this.window
    const { starts, ends, quotes, count } = this.#record
    return Array.from({ length: count }, (_, column) => {
      const start = starts[column]!
      if (!isUtf8(bytes, start, ends[column]!)) {
        throw this.#invalidHeader(start, 'invalid header', 'got bytes that are not UTF-8')
      }
      const text = decodeUtf8(bytes, start, ends[column]!)
      return quotes[column] === 2 ? text.replaceAll('""', '"') : text
    })
  }

  /** Assigns columns to fields, by `names` or, if that is null, by their positions. */
  #assign(names: readonly string[] | null, count: number): void {
    this.plan = new Uint16Array(count).fill(this.#fields.length)
    for (const [index, field] of this.#fields.entries()) {
      const position = typeof field.column === 'number' ? field.column - 1 : index
      const byName = names !== null && typeof field.column === 'string'
      const column = byName ? names.indexOf(field.column) : position < count ? position : -1
      if (column < 0) {
        if (field.optional || field.default !== undefined) {
          this.#slow.setMissing(index)
          // The loop has no bytes of a default that is a text.
          if (typeof field.default === 'string' && field.default !== '') this.most = -1
          continue
        }
        const what = byName ? JSON.stringify(field.column) : `number ${position + 1}`
        const list = names === null ? `${count} columns` : names.map((name) => JSON.stringify(name))
        throw this.#invalidHeader(
          this.window.at,
          `missing column ${what}`,
          `got ${clipped(String(list))}, expected a column for ${field.name}`,
          field.name,
        )
      }
      if (byName && names.indexOf(field.column, column + 1) >= 0) {
        const what = `ambiguous column ${JSON.stringify(field.column)}`
        const found = 'got two columns of this name, expected one'
        throw this.#invalidHeader(this.window.at, what, found, field.name)
      }
      const other = this.plan[column]!
      if (other < this.#fields.length) {
        const found = `got it for ${this.#fields[other]!.name} and for ${field.name}, expected one field`
        throw this.#invalidHeader(this.window.at, `ambiguous column number ${column + 1}`, found, field.name)
      }
      this.plan[column] = index
      this.#columns[index] = column
    }
  }

  #invalidHeader(at: number, what: string, found: string, field?: string): Error {
    const place = this.placeOf(this.window.at, at)
    const cure = 'Correct the header, or pass the option header or separator'
    return this.errorOf('INVALID_HEADER', { ...place, field }, what, found, cure)
  }

  protected override readSlowly(): boolean {
    const { window } = this
    const record = this.#record
    const start = window.at
    const outcome = record.split(window.bytes, start, window.end, this.separator)
    if (outcome === INCOMPLETE && !window.isLast) return false
    const next = outcome === INCOMPLETE ? window.end : record.next
    const lines = this.#linesIn(start, next)
    if (next - start > this.settings.maxRecordBytes) this.rejectLong()
    else if (outcome !== COMPLETE) {
      this.#refuse(record.wrong, undefined, 'malformed record', `got ${record.reason}, expected CSV as in RFC 4180`)
    } else if (!record.isBlank) {
      if (record.count !== this.plan.length) this.#refuseCount(start)
      else if (this.#readFields()) {
        this.isPending = true
        this.pendingLines = lines
        window.at = next
        return true
      }
    }
    this.line += lines
    window.at = next
    return true
  }

  #refuseCount(start: number): void {
    const { count, starts } = this.#record
    const width = this.plan.length
    const at = count > width ? starts[width]! : start
    const found = `got ${count} ${count === 1 ? 'field' : 'fields'}, expected ${width}`
    this.#refuse(at, undefined, 'invalid number of fields', found)
  }

  /** Reads the fields of the split record. Returns false if one of them is refused. */
  #readFields(): boolean {
    const { bytes } = this.window
    const { starts, ends, quotes } = this.#record
    this.#slow.begin()
    for (const [index, field] of this.#fields.entries()) {
      const column = this.#columns[index]!
      if (column < 0) {
        this.#slow.setMissing(index)
        continue
      }
      const start = starts[column]!
      const end = ends[column]!
      if (this.#slow.read(index, bytes, start, end, quotes[column]!)) continue
      const got = isUtf8(bytes, start, end)
        ? JSON.stringify(clipped(decodeUtf8(bytes, start, Math.min(end, start + 200))))
        : 'bytes that are not UTF-8'
      const found = `got ${got}, expected ${expectedOf(field)}`
      this.#refuse(start - (quotes[column] === 0 ? 0 : 1), field.name, `invalid ${field.name}`, found)
      return false
    }
    this.#slow.intern()
    return true
  }

  #refuse(at: number, field: string | undefined, what: string, found: string): void {
    const code: RecordErrorCode = 'INVALID_RECORD'
    const place = this.placeOf(this.window.at, at)
    this.reject(code, { ...place, field }, what, found, "Correct it, or pass onError: 'skip'")
  }

  #linesIn(from: number, to: number): number {
    const { bytes } = this.window
    let lines = 0
    for (let at = from; at < to; at++) if (bytes[at] === LINE_FEED) lines++
    return lines
  }

  /** Returns the number of a text as the fields with dictionaries have it. */
  code$(index: number, bytes: Uint8Array, start: number, end: number): number {
    return start === end ? 0 : this.dictionaries[index]!.internBytes(bytes, start, end)
  }

  /** Returns whether a text without quotes is valid, and the loop can read it. */
  protected isPlain$(start: number, end: number): boolean {
    const { bytes } = this.window
    const { special } = this
    if (this.marks[bytes[start]!] !== 0) return false
    for (let at = start; at < end; at++) if (special[bytes[at]!] !== 0) return false
    return isUtf8(bytes, start, end)
  }

  /** Returns the number of a date or a time; NaN for other texts. */
  protected time$(index: number, start: number, end: number): number {
    return this.#slow.time(this.#fields[index]!, this.window.bytes, start, end)
  }

  /** Reads 64 bits of a field. Returns false for other texts. */
  protected wide$(index: number, start: number, end: number): boolean {
    return this.#slow.wide(index, this.window.bytes, start, end)
  }
}

