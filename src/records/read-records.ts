import { mismatch, OffheapError, show } from '../errors.ts'
import type { Struct } from '../struct.ts'
import type { RecordRange, RecordSummary, Settings } from './options.ts'
import { Progress } from './progress.ts'
import { RecordError } from './record-error.ts'
import type { RecordReader } from './record-reader.ts'
import { GivenBytes, openSource, type Bytes, type RecordSource } from './record-source.ts'

/** The result of a function that reads a source. */
export type PendingSummary = Promise<RecordSummary>

/**
 * Reads the records in bytes.
 *
 * @throws INVALID_OPTION when `onBatch` returns a promise, for which this doesn't wait.
 */
export function parseRecords<T extends Struct, Init>(
  reader: RecordReader<T, Init>,
  bytes: Uint8Array,
): RecordSummary {
  const run = new RecordRun(reader, new GivenBytes(bytes))
  for (;;) {
    const step = run.step()
    if (step === 'done') return run.summary()
    if (step === 'batch') {
      const next = run.callBatch()
      if (isPromise(next)) {
        next.then(undefined, ignore)
        throw mismatch(
          'INVALID_OPTION',
          'invalid option onBatch',
          'a function that returns a promise',
          'one that returns a target or nothing',
          'Call the function whose name begins with read, which waits',
        )
      }
      run.endBatch(next)
    } else run.fillNow()
  }
}

/**
 * Reads the records of a source.
 *
 * @param make Makes the reader, and throws if the arguments are invalid.
 */
export async function readRecords<T extends Struct, Init>(
  make: () => RecordReader<T, Init>,
  source: RecordSource,
): Promise<RecordSummary> {
  const reader = make()
  const { signal } = reader.settings
  if (isAborted(signal)) throw signal!.reason
  const bytes = opened(source, reader)
  let failure: unknown
  const abortion = new Abortion(signal)
  try {
    const run = new RecordRun(reader, bytes)
    for (;;) {
      if (isAborted(signal)) throw signal!.reason
      const step = run.step()
      if (step === 'done') return run.summary()
      if (step === 'batch') run.endBatch(await abortion.race(run.callBatch()))
      else await run.fill(abortion)
    }
  } catch (error) {
    failure = error
    throw error
  } finally {
    abortion.end()
    await bytes.close(failure)
  }
}

function opened<T extends Struct, Init>(
  source: RecordSource,
  reader: RecordReader<T, Init>,
): Bytes {
  try {
    return openSource(source)
  } catch (error) {
    if (error instanceof OffheapError) throw error
    throw failed(reader, typeof source === 'string' ? source : undefined, error)
  }
}

function failed<T extends Struct, Init>(
  reader: RecordReader<T, Init>,
  file: string | undefined,
  error: unknown,
): RecordError {
  const place = { file: reader.settings.file ?? file, line: reader.line, column: 1, field: undefined }
  const { message } = (error ?? {}) as { readonly message?: unknown }
  const failure = new RecordError(
    'SOURCE_FAILED',
    place,
    'source failed',
    `got ${typeof message === 'string' ? message : show(error)}, expected bytes`,
    'Look at the cause',
  )
  failure.cause = error
  return failure
}

/** A promise that a signal rejects. */
class Abortion {
  readonly #signal: Settings['signal']
  readonly #promise: Promise<never> | null
  #listener: () => void = ignore

  constructor(signal: Settings['signal']) {
    this.#signal = signal
    this.#promise =
      signal === undefined
        ? null
        : new Promise((_, reject) => {
            this.#listener = () => reject(signal.reason)
            signal.addEventListener('abort', this.#listener)
          })
    this.#promise?.catch(ignore)
  }

  /** Waits for a value, or until the signal is aborted. */
  race<V>(value: V | Promise<V>): V | Promise<V> {
    if (this.#promise === null || !isPromise(value)) return value
    return Promise.race([value, this.#promise])
  }

  end(): void {
    this.#signal?.removeEventListener('abort', this.#listener)
  }
}

/** What comes next: reading bytes, calling `onBatch`, or nothing. */
type Step = 'bytes' | 'batch' | 'done'

/** Longest time in milliseconds for which other tasks of the program wait. */
const LONGEST_TURN = 10

/** The reading of a source. */
class RecordRun<T extends Struct, Init> {
  readonly #reader: RecordReader<T, Init>
  readonly #bytes: Bytes
  readonly #progress: Progress
  /** Number of bytes that were read. */
  #read = 0
  /** Whether all records were read, or the callback has ended the reading. */
  #isOver = false
  /** Whether the reading hasn't come to the range yet. */
  #isBeforeRange: boolean
  #turn: number = Date.now()

  constructor(reader: RecordReader<T, Init>, bytes: Bytes) {
    const { range, onProgress } = reader.settings
    this.#reader = reader
    this.#bytes = bytes
    this.#progress = new Progress(onProgress)
    this.#isBeforeRange = range !== undefined
    reader.file ??= bytes.file
    reader.openWindow(bytes.total)
    if (range === undefined || bytes.seek !== undefined) return
    throw mismatch(
      'INVALID_OPTION',
      'invalid option range',
      'a stream',
      'a source whose bytes have positions',
      'Pass a file, bytes or a Blob, or leave the option out',
    )
  }

  /** Reads what the window has. */
  step(): Step {
    const reader = this.#reader
    if (!this.#isOver) {
      if (this.#isBeforeRange) {
        if (!reader.prepare()) return 'bytes'
        this.#isBeforeRange = false
        this.#goToRange(reader.settings.range!)
        if (!reader.window.isLast) return 'bytes'
      }
      const need = reader.consume()
      if (need === 'target') return 'batch'
      if (need === 'bytes' && !reader.window.isLast) {
        this.#report(false)
        return 'bytes'
      }
      this.#isOver = true
    }
    if (reader.hasBatch) return 'batch'
    this.#report(true)
    return 'done'
  }

  /** Goes from the header to the first record of the range. */
  #goToRange({ start, end }: RecordRange): void {
    const { window } = this.#reader
    const headerEnd = window.offset + window.at
    if (end <= headerEnd) {
      window.moveTo(headerEnd)
      window.finish()
    } else if (start > headerEnd) {
      // The record at `start` is the first one if a line feed is before it.
      this.#bytes.seek!(start - 1)
      window.moveTo(start - 1)
      this.#reader.skipLine()
    } else window.cut(end - 1)
  }

  /** Reads bytes into the window. */
  async fill(abortion: Abortion): Promise<void> {
    const { window } = this.#reader
    const room = window.makeRoom()
    let count: number
    try {
      count = await abortion.race(this.#bytes.read(window.bytes, window.filled, room))
    } catch (error) {
      const { signal } = this.#reader.settings
      const isOwn = error instanceof OffheapError || (signal?.aborted && error === signal.reason)
      throw isOwn ? error : failed(this.#reader, this.#bytes.file, error)
    }
    this.#received(count)
    if (Date.now() - this.#turn < LONGEST_TURN) return
    await abortion.race(nextTurn())
    this.#turn = Date.now()
  }

  /** As `fill`, for a source that has its bytes already. */
  fillNow(): void {
    const { window } = this.#reader
    const room = window.makeRoom()
    this.#received(this.#bytes.read(window.bytes, window.filled, room) as number)
  }

  #received(count: number): void {
    const { window, settings } = this.#reader
    this.#read += count
    if (count === 0) window.finish()
    else window.added(count)
    if (settings.range !== undefined && !this.#isBeforeRange) window.cut(settings.range.end - 1)
  }

  callBatch(): unknown {
    const { settings, into } = this.#reader
    return settings.onBatch!(into as never)
  }

  endBatch(next: unknown): void {
    this.#reader.nextBatch(next)
  }

  summary(): RecordSummary {
    const { accepted, rejections } = this.#reader
    const { count, errors } = rejections
    return { rows: accepted, rejected: count, bytes: this.#read, errors }
  }

  #report(isLast: boolean): void {
    const { accepted, rejections } = this.#reader
    this.#progress.report(
      () => ({
        rows: accepted,
        rejected: rejections.count,
        bytes: this.#read,
        totalBytes: this.#bytes.total,
      }),
      isLast,
    )
  }
}

/** Returns a promise that is fulfilled when other tasks had their turn. */
function nextTurn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (then: () => void) => unknown }
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
}

function isAborted(signal: Settings['signal']): boolean {
  return signal?.aborted === true
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}

function ignore(): void {}
