// Reads the Parquet file as columns of numbers, one row group at a time, without an object per
// flight.
import { fileURLToPath } from 'node:url'
import { decompress } from 'fzstd'
import { asyncBufferFromFile, parquetScan } from 'hyparquet'
import type { Airports } from './flight.gen.ts'

/** A batch of flights: each flight consists of the elements at its index in every column. */
export interface FlightColumns {
  readonly length: number
  readonly time: Uint32Array<ArrayBuffer>
  readonly delay: Int16Array<ArrayBuffer>
  readonly distance: Uint16Array<ArrayBuffer>
  readonly origin: Uint16Array<ArrayBuffer>
  readonly destination: Uint16Array<ArrayBuffer>
}

export interface FlightFile {
  /** Number of flights in the file. */
  readonly length: number
  /** Yields the row groups in order. New airports are added to `airports`. */
  batches(airports: Airports): AsyncGenerator<FlightColumns, void>
}

const START = Date.UTC(2001, 0, 1) / 60_000
const MICROSECONDS = 60_000_000

export async function openFlights(): Promise<FlightFile> {
  const path = new URL('../data/flights-3m.parquet', import.meta.resolve('vega-datasets'))
  const scan = await parquetScan({
    file: await asyncBufferFromFile(fileURLToPath(path)),
    compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) },
    parsers: { timestampFromMicroseconds: (time) => Number(time) / MICROSECONDS - START },
  })
  return {
    length: Number(scan.metadata.num_rows),
    async *batches(airports) {
      const numberOf = (code: unknown): number => airports.intern(String(code))
      for (const range of scan.ranges) {
        const length = range.rowEnd - range.rowStart
        const read = (column: string): Promise<ArrayLike<unknown>> =>
          scan.readColumn({ column, ...range })
        yield {
          length,
          time: fill(new Uint32Array(length), await read('date'), Number),
          delay: fill(new Int16Array(length), await read('delay'), Number),
          distance: fill(new Uint16Array(length), await read('distance'), Number),
          origin: fill(new Uint16Array(length), await read('origin'), numberOf),
          destination: fill(new Uint16Array(length), await read('destination'), numberOf),
        }
      }
    },
  }
}

// Typed arrays wrap numbers that don't fit without an error, so each number is read back and
// compared.
function fill<Column extends Uint32Array | Uint16Array | Int16Array>(
  column: Column,
  values: ArrayLike<unknown>,
  toNumber: (value: unknown) => number,
): Column {
  for (let row = 0; row < column.length; row++) {
    const number = toNumber(values[row])
    column[row] = number
    if (column[row] !== number) {
      throw new RangeError(
        `number out of range: got ${number} for a column of ${column.constructor.name}`,
      )
    }
  }
  return column
}
