import { Arena, type Ptr } from 'offheap'
import { count, tallyOf, type FlightStore, type Tally } from './flight-store.ts'
import { Flight } from './flight.gen.ts'
import type { FlightColumns } from './read-flights.ts'

// Bytes reserved per flight: 16 for its block, 4 for its pointer, and a margin. The system commits
// only the pages that are written, so the margin costs nothing.
const RESERVED = 24

/** Stores one struct per flight, and a column of pointers to them, in one arena. */
export class ArenaFlights implements FlightStore {
  readonly arena: Arena
  length = 0
  /**
   * The only accessor. Starts on an empty struct of its own; then its `ptr` is set to one flight after
   * the other.
   */
  private readonly flight: Flight
  /** Index into `arena.u32` of the first pointer of the column. */
  private readonly pointers: number

  constructor(capacity: number) {
    this.arena = new Arena(1024 + capacity * RESERVED)
    this.pointers = this.arena.allocate(4 * capacity) >>> 2
    this.flight = Flight.create(this.arena)
  }

  add({ length, time, delay, distance, origin, destination }: FlightColumns): void {
    const { arena, flight } = this
    const end = this.pointers + this.length
    for (let row = 0; row < length; row++) {
      // `Flight.allocate` would zero the struct first, but every field is written below.
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
