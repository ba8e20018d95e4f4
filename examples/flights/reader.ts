/** The reader's thread: what garbage decoding makes is collected here, not beside the flights. */
import { parentPort } from 'node:worker_threads'
import { Airports } from './airports.ts'
import { openFlights, type FlightColumns } from './read-flights.ts'

/** The thread posts one of these per row group, then it ends. */
export interface Batch {
  readonly columns: FlightColumns
  /** Flights in the whole file. */
  readonly total: number
  /** The codes of all airports that appeared by now, by number. */
  readonly airports: readonly string[]
  /** Milliseconds since the start. */
  readonly time: number
}

const start = performance.now()
const file = await openFlights()
const airports = new Airports()
for await (const columns of file.batches(airports)) {
  const { time, delay, distance, origin, destination } = columns
  const batch: Batch = {
    columns,
    total: file.length,
    airports: airports.codes,
    time: performance.now() - start,
  }
  const buffers = [time, delay, distance, origin, destination].map(({ buffer }) => buffer)
  parentPort?.postMessage(batch, buffers)
}
