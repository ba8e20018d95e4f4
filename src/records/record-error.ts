import { OffheapError } from '../errors.ts'

/** The codes of errors of records. */
export type RecordErrorCode =
  'INVALID_RECORD' | 'INVALID_HEADER' | 'RECORD_TOO_LONG' | 'SOURCE_FAILED'

/** The place of a record that is wrong. */
export interface RecordPlace {
  /** Name of the source, if it has one. */
  readonly file: string | undefined
  /** The first line of the source is 1. */
  readonly line: number
  /** Position in the line in bytes; the first byte is 1. */
  readonly column: number
  /** Name of the field or the column; undefined where the record as a whole is wrong. */
  readonly field: string | undefined
}

/** An error of a record or of its source, with the place where it was found. */
export class RecordError extends OffheapError implements RecordPlace {
  override readonly name: string = 'RecordError'
  readonly file: string | undefined
  readonly line: number
  readonly column: number
  readonly field: string | undefined
  /** What is wrong, what was found and what was expected, without the place. */
  readonly reason: string

  /**
   * @param what What is wrong: `invalid age`.
   * @param found What was found and expected: `got "x", expected an integer from 0 to 255`.
   * @param cure A sentence without its full stop.
   */
  constructor(
    code: RecordErrorCode,
    { file, line, column, field }: RecordPlace,
    what: string,
    found: string,
    cure: string,
  ) {
    super(code, `${file ?? 'input'}:${line}:${column}: ${what}: ${found}. ${cure}.`)
    this.file = file
    this.line = line
    this.column = column
    this.field = field
    this.reason = `${what}: ${found}`
  }
}
