import { Arena } from 'offheap'
import { count, tallyOf, type FlightStore, type Tally } from './flight-store.ts'
import { Flights } from './flight.gen.ts'
import type { FlightColumns } from './read-flights.ts'

// Bytes reserved per flight: 12 for its cells, and a margin. The system commits only the pages that
// are written, so the margin costs nothing.
const RESERVED = 16

/**
 * Stores the flights as rows of one table in an arena. Each question reads only the columns that it
 * needs. Groups are found by arrays, because the numbers of airports and hours are small.
 */
export class ArenaFlights implements FlightStore {
  readonly arena: Arena
  private readonly flights: Flights

  constructor(capacity: number) {
    this.arena = new Arena(4096 + capacity * RESERVED)
    this.flights = this.arena.create(Flights)
    this.flights.reserve(capacity)
  }

  get length(): number {
    return this.flights.length
  }

  add({ length, time, delay, distance, origin, destination }: FlightColumns): void {
    const { flights } = this
    const start = flights.pushMany(length)
    const { columns } = flights
    columns.time.set(time, start)
    columns.delay.set(delay, start)
    columns.distance.set(distance, start)
    columns.origin.set(origin, start)
    columns.destination.set(destination, start)
  }

  byOrigin(airports: number): Tally {
    const tally = tallyOf(airports)
    const { length } = this
    const { origin, delay, distance } = this.flights.columns
    for (let row = 0; row < length; row++) {
      count(tally, origin[row]!, delay[row]!, distance[row]!)
    }
    return tally
  }

  byRoute(airports: number): Tally {
    const tally = tallyOf(airports * airports)
    const { length } = this
    const { origin, destination, delay, distance } = this.flights.columns
    for (let row = 0; row < length; row++) {
      const route = origin[row]! * airports + destination[row]!
      count(tally, route, delay[row]!, distance[row]!)
    }
    return tally
  }

  byHour(): Tally {
    const tally = tallyOf(24)
    const { length } = this
    const { time, delay, distance } = this.flights.columns
    for (let row = 0; row < length; row++) {
      const hour = Math.floor(time[row]! / 60) % 24
      count(tally, hour, delay[row]!, distance[row]!)
    }
    return tally
  }

  release(): void {
    this.arena.dispose()
  }
}
