import type { BaseArena } from '../allocator.ts'
import { Dictionary } from '../collections/dictionary.ts'
import { isUtf8 } from '../encoding/utf8.ts'
import { invalidOption, show } from '../errors.ts'
import type { Ptr } from '../pointer.ts'
import type { GeneratedType, Struct } from '../struct.ts'
import { CodeCache } from './code-cache.ts'
import { settingsOf, UNLIMITED, type AnyOptions, type Settings } from './options.ts'
import { releaseText, writeOwnedText } from './owned-text.ts'
import { RecordError, type RecordErrorCode, type RecordPlace } from './record-error.ts'
import { Rejections } from './rejections.ts'
import { CALLBACK, rowTarget, type RowTarget } from './row-target.ts'
import { Window, WINDOW_BYTES } from './window.ts'

const LINE_FEED = 10

// Why a generated loop returned.

/** All lines of the window were read. */
export const END = 0
/** There is no room for another row, or the batch is complete. */
export const FULL = 1
/** The record at `at` needs more than the loop does: it is invalid, or written in an unusual way. */
export const SLOW = 2
/** The callback returned false. */
export const STOP = 3

/** What a reader needs to go on. */
export type Need = 'bytes' | 'target' | 'nothing'

/**
 * Base class of the readers of records, which generated code extends with the loop over the records
 * of a window. The loop writes the fields of a record when all of them are valid. It doesn't know how
 * to refuse one: it returns `SLOW`, and `readSlowly` reads the record again.
 */
export abstract class RecordReader<T extends Struct, Init = unknown> {
  readonly settings: Settings
  readonly rejections: Rejections
  /** The bytes that were read. */
  window: Window = new Window(0)
  /** Name of the source for messages. */
  file: string | undefined
  /** The target of the rows. Generated code writes them. */
  target: RowTarget<T>
  arena: BaseArena
  /** Index of the next row, and the one before which the loop returns. */
  row = 0
  limit = 0
  /** Whether `readSlowly` has read the record at `at`, whose fields the loop then takes over. */
  isPending = false
  /** Line of the record at `at`. */
  line = 1
  /** Whether the loop must not go on. */
  isStopped = false
  /** The struct that is being written and may have texts in blocks of its own; 0 for none. */
  unfinished = 0
  // The fields of the pending record, by their numbers: a number; the lower and the upper word of
  // 64 bits, or the start and the end of a text in `texts`; whether an optional field is present.
  readonly numbers: Float64Array
  readonly lows: Int32Array
  readonly highs: Int32Array
  readonly presents: Uint8Array
  texts: Uint8Array<ArrayBuffer>
  /** The dictionaries of the fields with codes, by the number of the field. */
  readonly dictionaries: (Dictionary | null)[] = []
  readonly caches: (CodeCache | null)[] = []

  /** Number of records that were accepted. */
  accepted = 0
  /** Number of lines of the pending record. */
  protected pendingLines = 1
  readonly #type: GeneratedType<T, Init>
  #into: unknown
  /** Number of records that the current batch can still get. */
  #room: number
  #hasBegun = false
  /** Whether the rest of a line is dropped. */
  #isSkipping = false

  /**
   * @param type The generated class of the records.
   * @param into The target.
   * @param count Number of fields.
   * @param names The names of options that only this format has.
   */
  constructor(
    type: GeneratedType<T, Init>,
    into: unknown,
    options: AnyOptions,
    count: number,
    names: readonly string[],
  ) {
    this.settings = settingsOf(options, names)
    this.rejections = new Rejections(this.settings)
    this.file = this.settings.file
    this.#type = type
    this.#into = into
    this.target = rowTarget(type, into)
    this.arena = this.target.arena
    this.#room = this.settings.batchRows
    this.numbers = new Float64Array(count)
    this.lows = new Int32Array(count)
    this.highs = new Int32Array(count)
    this.presents = new Uint8Array(count)
    this.texts = new Uint8Array(256)
  }

  /** Reads records of the window, from `at` on, until one of the reasons above. */
  protected abstract run$(): number

  /** Reads what is before the first record, such as a header. Returns false if bytes are missing. */
  protected abstract begin(): boolean

  /**
   * Reads the record at `at` in any valid form. If it is valid, keeps its fields and sets
   * `isPending`; otherwise passes its error to `reject`, and moves `at` and `line` behind it.
   *
   * @returns False if the record ends after the bytes of the window.
   */
  protected abstract readSlowly(): boolean

  /** Returns the offsets of the texts in blocks of their own. */
  protected owned$(): readonly number[] {
    return []
  }

  /** Makes the window for a source of `total` bytes; undefined if their number isn't known. */
  openWindow(total: number | undefined): void {
    const most = total === undefined ? WINDOW_BYTES : Math.min(WINDOW_BYTES, total + 1)
    this.window = new Window(Math.max(64, most))
  }

  /** Reads what is before the first record, unless that was done. Returns false if bytes are missing. */
  prepare(): boolean {
    if (this.#hasBegun) return true
    this.#hasBegun = this.begin()
    const { window, settings } = this
    if (!this.#hasBegun && window.pending > settings.maxRecordBytes) throw this.tooLong()
    return this.#hasBegun
  }

  /** Drops the bytes up to the next line. */
  skipLine(): void {
    this.#isSkipping = true
  }

  get into(): unknown {
    return this.#into
  }

  /** Whether the current batch has rows. */
  get hasBatch(): boolean {
    return this.settings.onBatch !== undefined && this.#room < this.settings.batchRows
  }

  /**
   * Reads the records of the window.
   *
   * @returns What is missing: more bytes; another target, as the batch is complete; or nothing,
   *   because the callback has ended the reading.
   */
  consume(): Need {
    if (this.#isSkipping) {
      this.#isSkipping = !this.window.skipLine()
      if (this.#isSkipping) return 'bytes'
      this.line++
    }
    if (!this.prepare()) return 'bytes'
    // The program may have changed its collection in the meantime.
    this.row = this.target.length()
    for (;;) {
      const status = this.#run()
      if (status === END) return 'bytes'
      if (status === STOP) {
        this.isStopped = true
        return 'nothing'
      }
      if (status === SLOW) {
        if (!this.readSlowly()) return this.needBytes()
      } else if (this.#room === 0) return 'target'
      else this.target.grow(this.row + 1)
    }
  }

  /** Runs the loop, and adds its rows to the target, also if it throws. */
  #run(): number {
    const first = this.row
    const limit = this.target.limit()
    this.limit = this.#room < limit - first ? first + this.#room : limit
    const wasPending = this.isPending
    try {
      return this.run$()
    } catch (error) {
      this.#undo()
      throw error
    } finally {
      const count = this.row - first
      this.target.publish(this.row)
      this.accepted += count
      this.#room -= this.#room === UNLIMITED ? 0 : count
      this.line += count
      if (wasPending && !this.isPending) this.line += this.pendingLines - 1
    }
  }

  /** Removes the struct whose texts found no room. */
  #undo(): void {
    const { unfinished: ptr, target, arena } = this
    if (ptr === 0) return
    this.unfinished = 0
    if (target.kind === CALLBACK) return
    if (target.pool !== null) target.pool.free(ptr as Ptr<T>)
    else for (const offset of this.owned$()) releaseText(arena, ptr + offset)
  }

  /** Writes a text to the field at `ptr`, which has a block of its own for it. */
  protected text$(ptr: number, bytes: Uint8Array, start: number, end: number): void {
    writeOwnedText(this.arena, ptr, bytes, start, end)
  }

  /** Begins a new batch, into `next` if that is a target. */
  nextBatch(next: unknown): void {
    this.#room = this.settings.batchRows
    if (next !== undefined && next !== this.#into) {
      this.target = rowTarget(this.#type, next)
      this.arena = this.target.arena
      this.#into = next
    }
  }

  /** Refuses a record that is too long for the window, if it is, and then drops its line. */
  protected needBytes(): Need {
    const { window, settings } = this
    if (!window.isLast && window.pending > settings.maxRecordBytes) {
      this.rejectLong()
      this.#isSkipping = !window.skipLine()
      if (!this.#isSkipping) this.line++
    }
    return 'bytes'
  }

  /** Refuses the record at `at` because of its size. */
  protected rejectLong(): void {
    this.rejections.add(() => this.tooLong())
  }

  private tooLong(): RecordError {
    return this.errorOf(
      'RECORD_TOO_LONG',
      { line: this.line, column: 1, field: undefined },
      'record too long',
      `got more bytes, expected at most ${this.settings.maxRecordBytes}`,
      'Close a quote that is open, or raise maxRecordBytes',
    )
  }

  /** Counts a refused record, and throws its error or keeps it. */
  protected reject(
    code: RecordErrorCode,
    place: Omit<RecordPlace, 'file'>,
    what: string,
    found: string,
    cure: string,
  ): void {
    this.rejections.add(() => this.errorOf(code, place, what, found, cure))
  }

  /** Returns the error of a place of the source. */
  protected errorOf(
    code: RecordErrorCode,
    place: Omit<RecordPlace, 'file'>,
    what: string,
    found: string,
    cure: string,
  ): RecordError {
    const { file } = this
    return new RecordError(code, { file, ...place }, what, found, cure)
  }

  /** Returns the place of the byte at `at` in the record that starts at `start` of the window. */
  protected placeOf(start: number, at: number): Pick<RecordPlace, 'line' | 'column'> {
    const { bytes } = this.window
    let { line } = this
    let first = start
    for (let index = start; index < at; index++) {
      if (bytes[index] !== LINE_FEED) continue
      line++
      first = index + 1
    }
    return { line, column: at - first + 1 }
  }

  /** Assigns the dictionary called `name` to the field with the number `index`. */
  protected useDictionary(options: object, index: number, name: string): void {
    const { dictionaries } = options as { dictionaries?: Readonly<Record<string, unknown>> }
    const dictionary = (dictionaries ?? {})[name]
    if (!(dictionary instanceof Dictionary)) {
      throw invalidOption(
        'option dictionaries',
        dictionaries === undefined ? 'none' : `${name}: ${show(dictionary)}`,
        `a dictionary of type ${name}`,
        `Pass dictionaries: { ${name}: … }`,
      )
    }
    const known = this.dictionaries.indexOf(dictionary)
    this.dictionaries[index] = dictionary
    this.caches[index] = known < 0 ? new CodeCache() : this.caches[known]!
  }

  /**
   * Assigns names to the field with the number `index`: those of an enum with the numbers from 0 on.
   *
   * @param count Number of values, after which the next names are those of 0, 1, … again.
   */
  protected useNames(index: number, names: readonly string[], count: number): void {
    const cache = new CodeCache()
    const encoder = new TextEncoder()
    for (const [number, name] of names.entries()) {
      const bytes = encoder.encode(name)
      if (bytes.length > 0) cache.add(bytes, 0, bytes.length, number % count)
    }
    this.caches[index] = cache
    this.dictionaries[index] = null
  }

  /** Returns the code of a text, which is added to the dictionary of a field if it is new. */
  protected intern$(index: number, bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return 0
    const code = this.dictionaries[index]!.internBytes(bytes, start, end)
    this.caches[index]!.add(bytes, start, end, code)
    return code
  }

  /** Returns whether bytes are valid UTF-8. */
  protected isText$(bytes: Uint8Array, start: number, end: number): boolean {
    return isUtf8(bytes, start, end)
  }
}
