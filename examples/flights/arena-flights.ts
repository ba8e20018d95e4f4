import { Arena, type Ptr } from 'offheap'
import { count, tallyOf, type FlightStore, type Tally } from './flight-store.ts'
import { Flight } from './flight.gen.ts'
import type { FlightColumns } from './read-flights.ts'

/** Bytes for one flight: 16 its block, 4 its pointer, and to spare: what is not touched is free. */
const RESERVED = 24

/** One struct per flight and a column of pointers to them, all in one arena. */
export class ArenaFlights implements FlightStore {
  readonly arena: Arena
  length = 0
  /** The one accessor, aimed at a flight after the other. */
  private readonly flight: Flight
  /** Where in `arena.u32` the column of pointers begins. */
  private readonly pointers: number

  constructor(capacity: number) {
    this.arena = new Arena(1024 + capacity * RESERVED)
    this.pointers = this.arena.allocate(4 * capacity) >>> 2
    this.flight = Flight.at(this.arena, 0 as Ptr<Flight>)
  }

  add({ length, time, delay, distance, origin, destination }: FlightColumns): void {
    const { arena, flight } = this
    const end = this.pointers + this.length
    for (let row = 0; row < length; row++) {
      // Not `Flight.allocate`, which zeroes: every field is written here.
      flight.ptr = arena.allocate(Flight.size) as Ptr<Flight>
      flight.time = time[row]!
      flight.delay = delay[row]!
      flight.distance = distance[row]!
      flight.origin = origin[row]!
      flight.destination = destination[row]!
      arena.u32[end + row] = flight.ptr
    }
    this.length += length
  }

  byOrigin(airports: number): Tally {
    const tally = tallyOf(airports)
    const { flight } = this
    for (let index = 0; index < this.length; index++) {
      flight.ptr = this.ptrAt(index)
      count(tally, flight.origin, flight.delay, flight.distance)
    }
    return tally
  }

  byRoute(airports: number): Tally {
    const tally = tallyOf(airports * airports)
    const { flight } = this
    for (let index = 0; index < this.length; index++) {
      flight.ptr = this.ptrAt(index)
      const route = flight.origin * airports + flight.destination
      count(tally, route, flight.delay, flight.distance)
    }
    return tally
  }

  byHour(): Tally {
    const tally = tallyOf(24)
    const { flight } = this
    for (let index = 0; index < this.length; index++) {
      flight.ptr = this.ptrAt(index)
      const hour = Math.floor(flight.time / 60) % 24
      count(tally, hour, flight.delay, flight.distance)
    }
    return tally
  }

  release(): void {
    this.arena.dispose()
  }

  private ptrAt(index: number): Ptr<Flight> {
    return this.arena.u32[this.pointers + index] as Ptr<Flight>
  }
}
