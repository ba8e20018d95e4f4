import { Dictionary } from '../collections/dictionary.ts'
import { invalidOption, show } from '../errors.ts'
import type { GeneratedType, Struct } from '../struct.ts'
import type { ByteSink } from './byte-sink.ts'
import { RowSource } from './row-source.ts'
import { isRecord, requireSink, writeRows, type RecordRows, type WriteRows } from './write-rows.ts'

const LINE_FEED = 0x0a
const COMMA = 0x2c
const OPENING = 0x5b
const CLOSING = 0x5d

/** Writes records as NDJSON: a line with an object for each of them. */
export function writeNDJSON<T extends Struct, Init>(
  sink: ByteSink,
  rows: RecordRows<T, Init>,
  type: GeneratedType<T, Init>,
  places: readonly number[],
  write: WriteRows,
  dictionaries: readonly Dictionary[],
): void {
  requireSink(sink)
  sink.start$()
  try {
    writeRows(type, new RowSource(sink, places, LINE_FEED, dictionaries), write, rows)
    sink.finish$(sink.at$)
  } catch (error) {
    throw sink.fail$(error)
  }
}

/** Writes records as an array of JSON, or one record as an object. */
export function writeJSON<T extends Struct, Init>(
  sink: ByteSink,
  rows: RecordRows<T, Init>,
  type: GeneratedType<T, Init>,
  places: readonly number[],
  write: WriteRows,
): void {
  requireSink(sink)
  const isOne = isRecord<T>(type, rows)
  sink.start$()
  try {
    if (!isOne) {
      const at = sink.room$(sink.at$, 2)
      sink.arena.u8[at] = OPENING
      sink.at$ = at + 1
    }
    writeRows(type, new RowSource(sink, places, COMMA, []), write, rows)
    // The byte after the last record is still in the sink: only records before it are handed over.
    const at = sink.at$
    const { u8 } = sink.arena
    if (isOne) sink.finish$(at - 1)
    else if (u8[at - 1] === COMMA) {
      u8[at - 1] = CLOSING
      sink.finish$(at)
    } else {
      u8[at] = CLOSING
      sink.finish$(at + 1)
    }
  } catch (error) {
    throw sink.fail$(error)
  }
}

/**
 * Returns the dictionaries of the option `dictionaries` that have these names.
 *
 * @throws INVALID_OPTION when one is missing.
 */
export function dictionariesOf(options: object, names: readonly string[]): Dictionary[] {
  const { dictionaries = {} } = options as { dictionaries?: Readonly<Record<string, unknown>> }
  return names.map((name) => {
    const dictionary = dictionaries[name]
    if (dictionary instanceof Dictionary) return dictionary
    throw invalidOption(
      'option dictionaries',
      `${name}: ${show(dictionary)}`,
      `a dictionary of type ${name}`,
      `Pass dictionaries: { ${name}: … }`,
    )
  })
}
