import { count, tallyOf, type FlightStore, type Tally } from './flight-store.ts'
import { returnMemory } from './measure.ts'
import type { FlightColumns } from './read-flights.ts'

/** Stores each field of the flights in a typed array of its own, as one would write it by hand. */
export class ArrayFlights implements FlightStore {
  length = 0
  private time: Uint32Array
  private delay: Int16Array
  private distance: Uint16Array
  private origin: Uint16Array
  private destination: Uint16Array

  constructor(capacity: number) {
    this.time = new Uint32Array(capacity)
    this.delay = new Int16Array(capacity)
    this.distance = new Uint16Array(capacity)
    this.origin = new Uint16Array(capacity)
    this.destination = new Uint16Array(capacity)
  }

  add({ length, time, delay, distance, origin, destination }: FlightColumns): void {
    const start = this.length
    if (start + length > this.time.length) this.grow(Math.max(start + length, start * 2))
    this.time.set(time, start)
    this.delay.set(delay, start)
    this.distance.set(distance, start)
    this.origin.set(origin, start)
    this.destination.set(destination, start)
    this.length += length
  }

  byOrigin(airports: number): Tally {
    const tally = tallyOf(airports)
    const { length, origin, delay, distance } = this
    for (let row = 0; row < length; row++) {
      count(tally, origin[row]!, delay[row]!, distance[row]!)
    }
    return tally
  }

  byRoute(airports: number): Tally {
    const tally = tallyOf(airports * airports)
    const { length, origin, destination, delay, distance } = this
    for (let row = 0; row < length; row++) {
      const route = origin[row]! * airports + destination[row]!
      count(tally, route, delay[row]!, distance[row]!)
    }
    return tally
  }

  byHour(): Tally {
    const tally = tallyOf(24)
    const { length, time, delay, distance } = this
    for (let row = 0; row < length; row++) {
      const hour = Math.floor(time[row]! / 60) % 24
      count(tally, hour, delay[row]!, distance[row]!)
    }
    return tally
  }

  /** Drops the arrays and runs the garbage collector, without which no memory is returned. */
  release(): void {
    this.length = 0
    this.time = new Uint32Array(0)
    this.delay = new Int16Array(0)
    this.distance = new Uint16Array(0)
    this.origin = new Uint16Array(0)
    this.destination = new Uint16Array(0)
    returnMemory()
  }

  private grow(capacity: number): void {
    const { time, delay, distance, origin, destination } = this
    this.time = new Uint32Array(capacity)
    this.delay = new Int16Array(capacity)
    this.distance = new Uint16Array(capacity)
    this.origin = new Uint16Array(capacity)
    this.destination = new Uint16Array(capacity)
    this.time.set(time)
    this.delay.set(delay)
    this.distance.set(distance)
    this.origin.set(origin)
    this.destination.set(destination)
  }
}
