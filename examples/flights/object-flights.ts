import { count, tallyOf, type FlightStore, type Tally } from './flight-store.ts'
import type { Flight } from './flight.struct.ts'
import { returnMemory } from './measure.ts'
import type { FlightColumns } from './read-flights.ts'

/** A flight of the schema, all of whose values are numbers. */
type FlightObject = { [Field in keyof Flight]: number }

/**
 * Stores one plain object per flight, in one array: plain objects in their fastest form.
 *
 * Every object comes from one literal, so all have the same hidden class with in-object fields.
 * Every field is a small integer, which V8 stores in the field itself. Airports are integers, too:
 * shared strings would take as many bytes, but each question would hash them and each garbage
 * collection trace them. The array has its final length from the start, because a growing one is up
 * to 50 % too long. The loops use an index, because `for…of` took up to three times as long.
 */
export class ObjectFlights implements FlightStore {
  length = 0
  private flights: FlightObject[]

  constructor(capacity: number) {
    this.flights = new Array<FlightObject>(capacity)
  }

  add({ length, time, delay, distance, origin, destination }: FlightColumns): void {
    const { flights } = this
    const end = this.length
    for (let row = 0; row < length; row++) {
      flights[end + row] = {
        time: time[row]!,
        delay: delay[row]!,
        distance: distance[row]!,
        origin: origin[row]!,
        destination: destination[row]!,
      }
    }
    this.length += length
  }

  byOrigin(airports: number): Tally {
    const tally = tallyOf(airports)
    const { flights } = this
    for (let index = 0; index < this.length; index++) {
      const flight = flights[index]!
      count(tally, flight.origin, flight.delay, flight.distance)
    }
    return tally
  }

  byRoute(airports: number): Tally {
    const tally = tallyOf(airports * airports)
    const { flights } = this
    for (let index = 0; index < this.length; index++) {
      const flight = flights[index]!
      const route = flight.origin * airports + flight.destination
      count(tally, route, flight.delay, flight.distance)
    }
    return tally
  }

  byHour(): Tally {
    const tally = tallyOf(24)
    const { flights } = this
    for (let index = 0; index < this.length; index++) {
      const flight = flights[index]!
      const hour = Math.floor(flight.time / 60) % 24
      count(tally, hour, flight.delay, flight.distance)
    }
    return tally
  }

  /** Drops the array and runs the garbage collector, without which no memory is returned. */
  release(): void {
    this.flights = []
    returnMemory()
  }
}
