import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { fromCSV, op } from 'arquero'
import type { StationFigures } from './answer.ts'

/** @param threads - Number of threads; null for as many as DuckDB chooses. */
export async function duckdb(path: string, threads: number | null): Promise<StationFigures[]> {
  const options = threads === null ? {} : { threads: String(threads) }
  const instance = await DuckDBInstance.create(':memory:', options)
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(`
    SELECT station, count(*)::DOUBLE, min(temperature)::DOUBLE, max(temperature)::DOUBLE,
      sum(temperature)::DOUBLE
    FROM read_csv('${path}', header = false, delim = ';',
      columns = { 'station': 'VARCHAR', 'temperature': 'DECIMAL(4, 1)' })
    GROUP BY station`)
  return reader.getRows().map(([name, count, least, most, sum]) => ({
    name: String(name),
    count: Number(count),
    least: tenths(least),
    most: tenths(most),
    sum: tenths(sum),
  }))
}

/** arquero reads the text of the whole file, which must be shorter than the longest string. */
export function arquero(path: string): StationFigures[] {
  const rows = fromCSV(readFileSync(path, 'utf8'), {
    header: false,
    names: ['station', 'temperature'],
    delimiter: ';',
  })
    .groupby('station')
    .rollup({
      count: op.count(),
      least: op.min('temperature'),
      most: op.max('temperature'),
      sum: op.sum('temperature'),
    })
  const column = (name: string): ArrayLike<unknown> => rows.array(name) as ArrayLike<unknown>
  return Array.from({ length: rows.numRows() }, (_, row) => ({
    name: String(column('station')[row]),
    count: Number(column('count')[row]),
    least: tenths(column('least')[row]),
    most: tenths(column('most')[row]),
    sum: tenths(column('sum')[row]),
  }))
}

function tenths(value: unknown): number {
  return Math.round(Number(value) * 10)
}
