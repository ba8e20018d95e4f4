// Reads the Parquet file, one row group at a time, without an object or a text per flight.
import { decompress } from 'fzstd'
import { Arena } from 'offheap'
import { fromParquet } from 'offheap/parquet'
import { Flight$Info, Flights, type Airports } from './flight.gen.ts'

/** A batch of flights: each flight consists of the elements at its index in every column. */
export interface FlightColumns {
  readonly length: number
  readonly time: Uint32Array<ArrayBuffer>
  readonly delay: Int16Array<ArrayBuffer>
  readonly distance: Uint16Array<ArrayBuffer>
  readonly origin: Uint16Array<ArrayBuffer>
  readonly destination: Uint16Array<ArrayBuffer>
}

/** Takes a row group, and the number of flights of the whole file. */
export type TakeFlights = (columns: FlightColumns, total: number) => void

const FILE = new URL('../data/flights-3m.parquet', import.meta.resolve('vega-datasets'))
const START = Date.UTC(2001, 0, 1) / 60_000
const MICROSECONDS = 60_000_000
/** Capacity in bytes of the arena: the columns of a row group take 3.3 MB. */
const BYTES = 1 << 24

/** Calls `take` with the row groups in order. New airports are added to `airports`. */
export async function readFlights(
  airports: Airports,
  take: TakeFlights,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const arena = new Arena(BYTES)
  const flights = arena.create(Flights)
  await fromParquet(FILE, flights, Flight$Info, {
    columns: { time: 'date' },
    values: { time: (time: bigint) => Number(time) / MICROSECONDS - START },
    dictionaries: { Airports: airports },
    compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) },
    signal,
    onBatch: ({ totalRows }) => {
      take(copyOf(flights), totalRows)
      flights.clear()
    },
  })
  arena.dispose()
}

function copyOf({ length, columns }: Flights): FlightColumns {
  const { time, delay, distance, origin, destination } = columns
  return {
    length,
    time: time.slice(0, length),
    delay: delay.slice(0, length),
    distance: distance.slice(0, length),
    origin: origin.slice(0, length),
    destination: destination.slice(0, length),
  }
}
