import type { Dictionary } from '../collections/dictionary.ts'
import { encodeUtf8, utf8Length } from '../encoding/utf8.ts'
import type { GeneratedType, Struct } from '../struct.ts'
import { CSV_BYTES, writeCSVText } from '../text/write-csv-text.ts'
import type { ByteSink } from './byte-sink.ts'
import { requireOption } from './options.ts'
import { RowSource } from './row-source.ts'
import { requireSink, writeRows, type RecordRows, type WriteRows } from './write-rows.ts'

/** The options of the writers of CSV. */
export interface CSVWriteOptions {
  /** Whether the names of the columns are written first, which is the default. */
  readonly header?: boolean
  /** The character between fields, of ASCII; a comma by default. */
  readonly separator?: string
}

const LINE_FEED = 0x0a

/** Writes records as CSV: a line for each of them. */
export function writeCSV<T extends Struct, Init>(
  sink: ByteSink,
  rows: RecordRows<T, Init>,
  options: CSVWriteOptions,
  type: GeneratedType<T, Init>,
  columns: readonly string[],
  places: readonly number[],
  write: WriteRows,
  dictionaries: readonly Dictionary[],
): void {
  requireSink(sink)
  const { header = true } = options
  requireOption(typeof header === 'boolean', 'header', header, 'true or false')
  const separator = separatorOf(options)
  sink.start$()
  try {
    if (header) writeHeader(sink, columns, separator)
    writeRows(type, new RowSource(sink, places, separator, dictionaries), write, rows)
    sink.finish$(sink.at$)
  } catch (error) {
    throw sink.fail$(error)
  }
}

function separatorOf({ separator = ',' }: CSVWriteOptions): number {
  // A character of a number, a name or a time would be part of a field.
  requireOption(
    typeof separator === 'string' && /^[\t !#-*,/;-@[-^`{-~]$/.test(separator),
    'separator',
    separator,
    'a character of ASCII that is neither a letter nor a digit, nor one of " + - . : _',
  )
  return separator.charCodeAt(0)
}

function writeHeader(sink: ByteSink, columns: readonly string[], separator: number): void {
  for (const [index, name] of columns.entries()) {
    const length = utf8Length(name)
    const bytes = new Uint8Array(length)
    encodeUtf8(bytes, 0, name, length)
    const at = sink.room$(sink.at$, length * CSV_BYTES + 3)
    const { u8 } = sink.arena
    const end = writeCSVText(bytes, 0, length, u8, at, separator)
    u8[end] = index === columns.length - 1 ? LINE_FEED : separator
    sink.at$ = end + 1
  }
}
