// The thread that reads the file. Decoding creates garbage, which is collected in the heap of this
// thread and doesn't disturb the measurements in the thread with the flights.
import { parentPort } from 'node:worker_threads'
import { Arena } from 'offheap'
import { Airports } from './flight.gen.ts'
import { readFlights, type FlightColumns } from './read-flights.ts'

/** Message of the thread: one for each row group. */
export interface Batch {
  readonly columns: FlightColumns
  /** Number of flights in the whole file. */
  readonly total: number
  /** Codes of the airports that have appeared so far, indexed by their numbers; number 0 is ''. */
  readonly airports: readonly string[]
  /** Time since the start of the thread, in milliseconds. */
  readonly time: number
}

const start = performance.now()
const airports = new Arena(1 << 16).create(Airports)
await readFlights(airports, (columns, total) => {
  const { time, delay, distance, origin, destination } = columns
  const batch: Batch = {
    columns,
    total,
    airports: airports.toJSON(),
    time: performance.now() - start,
  }
  const buffers = [time, delay, distance, origin, destination].map(({ buffer }) => buffer)
  parentPort?.postMessage(batch, buffers)
})
