import type { FlightColumns } from './read-flights.ts'

/** Sums over the flights that have a key in common, a small integer. */
export interface Tally {
  readonly flights: Float64Array
  /** Minutes. */
  readonly delay: Float64Array
  /** Miles. */
  readonly distance: Float64Array
}

/**
 * A place for flights. Each has loops of its own, over what it holds in the form that it holds it:
 * one generic loop would make both slow.
 */
export interface FlightStore {
  /** Flights that were added. */
  readonly length: number
  add(flights: FlightColumns): void
  /** By the number of the airport of departure. */
  byOrigin(airports: number): Tally
  /** By `origin * airports + destination`. */
  byRoute(airports: number): Tally
  /** By the hour of the day of departure. */
  byHour(): Tally
  /** Gives the flights' memory back to the system as soon as that can be had. */
  release(): void
}

export function tallyOf(keys: number): Tally {
  return {
    flights: new Float64Array(keys),
    delay: new Float64Array(keys),
    distance: new Float64Array(keys),
  }
}

export function count(tally: Tally, key: number, delay: number, distance: number): void {
  tally.flights[key]!++
  tally.delay[key]! += delay
  tally.distance[key]! += distance
}
