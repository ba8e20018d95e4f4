import { invalidOption, isIndex, show } from '../errors.ts'
import { requireSignal, type AbortSignalLike } from '../leases/waiters.ts'
import type { RecordError } from './record-error.ts'

/** What a reader has done so far. */
export interface RecordProgress {
  /** Number of records that were accepted. */
  readonly rows: number
  /** Number of records that were refused. */
  readonly rejected: number
  /** Number of bytes that were read. */
  readonly bytes: number
  /** Number of bytes of the source; undefined if that isn't known. */
  readonly totalBytes: number | undefined
  /** Time since the start. */
  readonly seconds: number
}

/** The result of reading records. */
export interface RecordSummary {
  /** Number of records that were accepted. */
  readonly rows: number
  /** Number of records that were refused. */
  readonly rejected: number
  /** Number of bytes that were read. */
  readonly bytes: number
  /** The first errors, with `onError: 'collect'`; otherwise empty. */
  readonly errors: readonly RecordError[]
}

/** A part of a source, in bytes. */
export interface RecordRange {
  readonly start: number
  readonly end: number
}

/** The options of all readers. `Into` is the type of the target. */
export interface RecordOptions<Into = unknown> {
  /**
   * What happens to an invalid record: `throw`, which is the default, ends the reading; `skip` counts
   * it; `collect` also keeps its error.
   */
  readonly onError?: 'throw' | 'skip' | 'collect'
  /** Largest number of errors that `collect` keeps; 100 by default. */
  readonly maxErrors?: number
  /** Largest size of a record in bytes; 16 MiB by default. */
  readonly maxRecordBytes?: number
  /** Name of the source for messages; by default the path of a file. */
  readonly file?: string
  /** Called every 100 ms or so, and at the end. */
  readonly onProgress?: (progress: RecordProgress) => void
  /** Ends the reading with its reason. */
  readonly signal?: AbortSignalLike
  /** Number of records of a batch, after which `onBatch` is called. */
  readonly batchRows?: number
  /**
   * Called after each batch, also the last one, which can have fewer records. Reading goes on when
   * the promise that it returns is settled, into the target that it returns, or into the same one.
   */
  readonly onBatch?: (into: Into) => Into | void | Promise<Into | void>
  /**
   * The part of the source to read: the records that begin in it. Requires that no text has line
   * breaks. The header is read from the start of the source.
   */
  readonly range?: RecordRange
}

/** The options of a reader with any target. */
export interface AnyOptions extends Omit<RecordOptions, 'onBatch'> {
  readonly onBatch?: (into: never) => unknown
}

const NAMES = [
  ...['onError', 'maxErrors', 'maxRecordBytes', 'file', 'onProgress', 'signal'],
  ...['batchRows', 'onBatch', 'range', 'dictionaries'],
]

/** The options of all readers with their defaults. */
export interface Settings {
  readonly onError: 'throw' | 'skip' | 'collect'
  readonly maxErrors: number
  readonly maxRecordBytes: number
  readonly file: string | undefined
  readonly onProgress: ((progress: RecordProgress) => void) | undefined
  readonly signal: AbortSignalLike | undefined
  readonly batchRows: number
  readonly onBatch: ((into: never) => unknown) | undefined
  readonly range: RecordRange | undefined
}

/** Number of rows of a batch without the option. */
export const UNLIMITED: number = 2 ** 53

/** Largest value of `maxRecordBytes`, which the reader's own buffer has to hold. */
const MOST_BYTES = 2 ** 30

/**
 * Checks the options.
 *
 * @param names The names of options that only this format has.
 * @throws INVALID_OPTION
 */
export function settingsOf(options: AnyOptions, names: readonly string[]): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalidOption('options', show(options), 'an object', 'Pass an object, or nothing')
  }
  const known = [...NAMES, ...names]
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const cure = 'Correct it, or leave it out'
    throw invalidOption('name of an option', show(unknown), `one of ${known.join(', ')}`, cure)
  }
  const { onError = 'throw', maxErrors = 100, maxRecordBytes = 2 ** 24, file } = options
  const { onProgress, signal, batchRows, onBatch, range } = options
  requireOption(
    onError === 'throw' || onError === 'skip' || onError === 'collect',
    'onError',
    onError,
    "'throw', 'skip' or 'collect'",
  )
  requireOption(isIndex(maxErrors), 'maxErrors', maxErrors, 'an integer from 0 on')
  requireOption(
    isIndex(maxRecordBytes) && maxRecordBytes >= 1 && maxRecordBytes <= MOST_BYTES,
    'maxRecordBytes',
    maxRecordBytes,
    `an integer from 1 to ${MOST_BYTES}`,
  )
  requireOption(file === undefined || typeof file === 'string', 'file', file, 'a string')
  requireFunction('onProgress', onProgress)
  requireFunction('onBatch', onBatch)
  requireSignal(signal)
  requireOption(
    batchRows === undefined || (Number.isSafeInteger(batchRows) && batchRows >= 1),
    'batchRows',
    batchRows,
    'an integer from 1 on',
  )
  requireOption(
    (batchRows === undefined) === (onBatch === undefined),
    batchRows === undefined ? 'onBatch' : 'batchRows',
    batchRows ?? onBatch,
    'both batchRows and onBatch, or neither',
  )
  requireOption(
    range === undefined || isRange(range),
    'range',
    range,
    'an object with integers start and end, from 0 on, start not after end',
  )
  return {
    ...{ onError, maxErrors, maxRecordBytes, file, onProgress, signal, onBatch, range },
    batchRows: batchRows ?? UNLIMITED,
  }
}

function isRange(range: unknown): boolean {
  const { start, end } = (range ?? {}) as Partial<RecordRange>
  return Number.isSafeInteger(start) && end! >= start! && start! >= 0 && !Number.isNaN(end)
}

function requireFunction(name: string, value: unknown): void {
  requireOption(value === undefined || typeof value === 'function', name, value, 'a function')
}

/** @throws INVALID_OPTION when a value of the option `name` isn't valid. */
export function requireOption(
  valid: boolean,
  name: string,
  value: unknown,
  expected: string,
): void {
  if (valid) return
  throw invalidOption(`option ${name}`, show(value), expected, `Pass ${expected}`)
}
