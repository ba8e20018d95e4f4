import type { Dictionary } from '../collections/dictionary.ts'
import { decodeUtf8 } from '../encoding/utf8.ts'
import { clipped } from '../errors.ts'
import { grown } from '../records/buffers.ts'
import { CodeCache } from '../records/code-cache.ts'
import type { RecordOptions } from '../records/options.ts'
import { RecordReader } from '../records/record-reader.ts'
import type { GeneratedType, Struct } from '../struct.ts'
import { findRaw } from './find-raw.ts'
import { JSONCursor, REASONS } from './json-cursor.ts'
import type { JSONArray, JSONField, JSONLeaf } from './json-field.ts'
import { ObjectKeys } from './object-keys.ts'
import { RecordScan } from './record-scan.ts'
import { scanArray } from './scan-array.ts'
import { skipSpace } from './scan-space.ts'
import { scanText } from './scan-text.ts'
import { skipColon } from './skip-value.ts'
import { nameAt } from './text-span.ts'

const LINE_FEED = 0x0a
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** Base class of the readers of NDJSON, which generated code extends with the loop over records. */
export abstract class NDJSONReader<T extends Struct, Init = unknown> extends RecordReader<T, Init> {
  protected readonly cursor$: JSONCursor = new JSONCursor()
  /** The bytes of the fixed arrays of a record, at their offsets in the struct. */
  protected readonly block: Uint8Array
  protected readonly blockView$: DataView
  /** The keys of the record, and of each object in it. */
  protected readonly keys$: readonly ObjectKeys[]
  readonly #leaves: readonly JSONField[]
  readonly #scan: RecordScan

  /**
   * @param fields The members of a record.
   * @param count Number of fields.
   */
  constructor(
    type: GeneratedType<T, Init>,
    into: unknown,
    options: object,
    fields: readonly JSONField[],
    count: number,
  ) {
    super(type, into, options as RecordOptions<never>, count, [])
    this.block = new Uint8Array(type.size)
    this.blockView$ = new DataView(this.block.buffer)
    const objects = objectsIn(fields)
    this.keys$ = objects.map((members) => new ObjectKeys(members.map(({ key }) => key)))
    this.#leaves = objects.flat().toSorted((a, b) => a.index - b.index)
    this.#scan = new RecordScan(fields, count + objects.length, this.blockView$)
    for (const { index, value } of this.#leaves) {
      if ('kind' in value && value.kind === 'enum') {
        this.caches[index] = new CodeCache()
        this.dictionaries[index] = null
      }
    }
  }

  protected override begin(): boolean {
    const { window } = this
    const { bytes, at, filled } = window
    if (window.offset + at > 0) return true
    const known = BYTE_ORDER_MARK.findIndex(
      (byte, index) => at + index >= filled || bytes[at + index] !== byte,
    )
    if (known < 0) window.at = at + BYTE_ORDER_MARK.length
    return known < 0 || at + known < filled || window.isLast
  }

  /** Returns the description of the leaf of a field. */
  protected leaf$(index: number): JSONLeaf {
    return this.#leaves.find((field) => field.index === index)!.value as JSONLeaf
  }

  /**
   * Returns the number of the key at `at` in the objects with the number `object`, and sets
   * `cursor$.at` to its value. The number of an unknown key is the number of keys; it is negative if
   * the key is refused.
   */
  protected key$(object: number, at: number): number {
    const { cursor$: cursor, window } = this
    const { bytes, view, end } = window
    if (bytes[at] !== 0x22) return cursor.refuseSkip(at, REASONS.key)
    const { names, cache } = this.keys$[object]!
    let number = findRaw(cache, view, at + 1, end, cursor)
    if (number < 0) {
      const { used } = cursor
      scanText(bytes, view, at, cursor)
      if (cursor.at < 0) return -1
      cursor.used = used
      const index = nameAt(bytes, cursor, names)
      number = index < 0 ? names.length : index
      keep(cache, bytes, at + 1, cursor.at - 1, number)
    }
    cursor.at = skipColon(bytes, cursor.at, cursor)
    return number
  }

  /**
   * Returns the number of the name of an enum at `at`, which isn't in the cache yet; negative if it
   * is refused.
   */
  protected name$(index: number, at: number): number {
    const { cursor$: cursor, window } = this
    const { bytes, view } = window
    const { used } = cursor
    scanText(bytes, view, at, cursor)
    if (cursor.at < 0) return -1
    cursor.used = used
    const leaf = this.leaf$(index)
    const number = leaf.kind === 'enum' ? nameAt(bytes, cursor, leaf.names) : -1
    if (number < 0) return cursor.refuseSkip(at, REASONS.name)
    keep(this.caches[index]!, bytes, at + 1, cursor.at - 1, number)
    return number
  }

  /**
   * Returns the code of the text at `at`, which isn't in the cache yet. It is negative if the
   * dictionary doesn't have the text, which is then the last text of the cursor, or if it is refused.
   */
  protected code$(index: number, at: number): number {
    const { cursor$: cursor, window } = this
    const { bytes, view } = window
    scanText(bytes, view, at, cursor)
    if (cursor.at < 0) return -1
    const { start, end } = cursor
    const code = this.#find(this.dictionaries[index]!, start, end)
    if (code === undefined) return -1
    keep(this.caches[index]!, bytes, at + 1, cursor.at - 1, code)
    return code
  }

  #find(dictionary: Dictionary, start: number, end: number): number | undefined {
    return start < 0
      ? dictionary.findBytes(this.cursor$.scratch, ~start, end)
      : dictionary.findBytes(this.window.bytes, start, end)
  }

  /** Adds a text that a record has without escapes, or with them decoded. */
  // The cache has texts as they are in documents, and a text that was decoded isn't.
  protected override intern$(index: number, bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return 0
    const code = this.dictionaries[index]!.internBytes(bytes, start, end)
    if (bytes === this.window.bytes) keep(this.caches[index]!, bytes, start, end, code)
    return code
  }

  /** Scans the array of a field into the block. */
  protected array$(index: number, at: number): void {
    const { bytes, view } = this.window
    const { value, offset } = this.#leaves.find((field) => field.index === index)!
    scanArray(bytes, view, at, this.cursor$, value as JSONArray, this.blockView$, offset!)
  }

  /**
   * Returns where the text from `start` to before `end` is in the scratch bytes of the cursor, into
   * which it is copied if it isn't there.
   */
  protected gather$(start: number, end: number): number {
    if (start < 0) return ~start
    const { cursor$: cursor, window } = this
    cursor.makeRoom(end - start)
    const to = cursor.used
    cursor.scratch.set(window.bytes.subarray(start, end), to)
    cursor.used = to + end - start
    return to
  }

  protected override readSlowly(): boolean {
    const { window, cursor$: cursor, settings } = this
    const { bytes, view, end } = window
    let start = window.at
    let at = skipSpace(bytes, start)
    while (at < end && bytes[at] === LINE_FEED) {
      this.line++
      start = at + 1
      at = skipSpace(bytes, start)
    }
    window.at = start
    if (start >= end) return true
    this.#scan.read(bytes, view, at, cursor)
    const lineEnd = bytes.indexOf(LINE_FEED, start)
    const isLong = lineEnd - start > settings.maxRecordBytes
    if (isLong || cursor.at < 0) {
      if (isLong) this.rejectLong()
      else this.#refuse(start)
      window.at = lineEnd + 1
      this.line++
      return true
    }
    this.#keep()
    window.at = lineEnd + 1
    this.isPending = true
    return true
  }

  /** Passes the error of the record whose line begins at `start` to `reject`. */
  #refuse(start: number): void {
    const { line, cursor$: cursor } = this
    const { field } = this.#scan
    const { wrong, reason } = cursor
    const place = { line, column: wrong - start + 1, field: field?.path }
    if (reason === REASONS.missing && field !== null) {
      const found = 'got an object without it, expected one with a value'
      const cure = 'Add the value, or make the field optional'
      this.reject('INVALID_RECORD', place, `missing ${field.path}`, found, cure)
      return
    }
    const what = field === null ? 'invalid record' : `invalid ${field.path}`
    const found = `got ${this.#excerpt(wrong)}, ${reason}`
    this.reject('INVALID_RECORD', place, what, found, 'Correct the record, or skip it by onError')
  }

  /** Returns what is at `at`, for a message. */
  #excerpt(at: number): string {
    const { bytes } = this.window
    if (bytes[at] === LINE_FEED) return 'the end of the line'
    if (bytes[at] === 0x7b) return 'an object'
    if (bytes[at] === 0x5b) return 'an array'
    let end = at + 1
    if (bytes[at] === 0x22) {
      while (bytes[end] !== LINE_FEED && bytes[end] !== 0x22) end += bytes[end] === 0x5c ? 2 : 1
      if (bytes[end] === 0x22) end++
    } else while (!isDelimiter(bytes[end]!)) end++
    return clipped(decodeUtf8(bytes, at, Math.min(end, at + 200)))
  }

  /** Keeps the fields of the record that was scanned. Texts are added to dictionaries at last. */
  #keep(): void {
    const { numbers, lows, highs, presents, cursor$: cursor } = this
    const { present, values, highs: uppers, starts, ends } = this.#scan
    let used = 0
    for (const { index, value, missing, offset } of this.#leaves) {
      const isThere = present[index] === 1
      if (index < presents.length) presents[index] = present[index]!
      if (!('kind' in value)) continue
      switch (value.kind) {
        case 'code':
          break
        case 'text': {
          const from = used
          if (isThere) used = this.#append(used, starts[index]!, ends[index]!)
          else if (missing !== undefined) used = this.#appendText(used, String(missing))
          lows[index] = from
          highs[index] = used
          break
        }
        case 'array':
          if (!isThere) this.block.fill(0, offset!, offset! + value.length * value.stride)
          break
        default:
          if (isThere) {
            numbers[index] = values[index]!
            lows[index] = values[index]!
            highs[index] = uppers[index]!
          } else {
            numbers[index] = Number(missing ?? 0)
            lows[index] = lowOf(missing)
            highs[index] = highOf(missing)
          }
      }
    }
    for (const { index, value } of this.#leaves) {
      if (!('kind' in value) || value.kind !== 'code') continue
      const start = starts[index]!
      const bytes = start < 0 ? cursor.scratch : this.window.bytes
      const from = start < 0 ? ~start : start
      numbers[index] = present[index] === 1 ? this.intern$(index, bytes, from, ends[index]!) : 0
    }
  }

  #append(at: number, start: number, end: number): number {
    const bytes = start < 0 ? this.cursor$.scratch : this.window.bytes
    const from = start < 0 ? ~start : start
    return this.#write(at, bytes.subarray(from, end))
  }

  #appendText(at: number, text: string): number {
    return this.#write(at, new TextEncoder().encode(text))
  }

  #write(at: number, bytes: Uint8Array): number {
    const end = at + bytes.length
    if (end > this.texts.length) this.texts = grown(this.texts, end * 2)
    this.texts.set(bytes, at)
    return end
  }
}

/** Adds a text to a cache, which has no empty one. */
function keep(
  cache: CodeCache,
  bytes: Uint8Array,
  start: number,
  end: number,
  number: number,
): void {
  if (start < end) cache.add(bytes, start, end, number)
}

/** Returns the members of the objects in a record, of each one before those inside of it. */
function objectsIn(fields: readonly JSONField[]): (readonly JSONField[])[] {
  const inner = fields.flatMap(({ value }) => ('kind' in value ? [] : objectsIn(value)))
  return [fields, ...inner]
}

function isDelimiter(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2c || byte === 0x5d || byte === 0x7d || byte === 0x3a
}

function lowOf(value: number | bigint | string | undefined): number {
  return typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : 0
}

function highOf(value: number | bigint | string | undefined): number {
  return typeof value === 'bigint' ? Number(BigInt.asIntN(32, value >> 32n)) : 0
}
