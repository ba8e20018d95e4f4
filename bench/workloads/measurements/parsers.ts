import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { initParser } from 'udsv'
import type { ObjectSummary } from '../../../examples/pipeline/object-messages.ts'
import { addTo } from '../../../examples/pipeline/object-summaries.ts'
import { answerOf, type StationFigures } from './answer.ts'

/** The parser of strings `uDSV`, in parts of the file. */
export async function udsv(path: string): Promise<StationFigures[]> {
  const sums = new Map<string, ObjectSummary>()
  const repl = { empty: undefined, null: undefined, NaN: undefined }
  const column = { type: 's', repl } as const
  const parser = initParser({
    col: ';',
    row: '\n',
    encl: '',
    esc: '',
    trim: false,
    cols: [
      { ...column, name: 'station' },
      { ...column, name: 'temperature' },
    ],
  })
  const add = ([station, temperature]: string[]): void => {
    addTo(sums, station!, Math.round(Number(temperature) * 10))
  }
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    parser.chunk<string[]>(String(chunk), parser.stringArrs, add)
  }
  parser.end()
  return answerOf(sums)
}

/** The streaming parser `csv-parse`. */
export async function csvParse(path: string): Promise<StationFigures[]> {
  const sums = new Map<string, ObjectSummary>()
  const rows = createReadStream(path, { highWaterMark: 1 << 20 }).pipe(parse({ delimiter: ';' }))
  for await (const row of rows) {
    const [station, temperature] = row as readonly string[]
    addTo(sums, station!, Math.round(Number(temperature) * 10))
  }
  return answerOf(sums)
}
