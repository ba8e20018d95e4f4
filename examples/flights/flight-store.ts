import type { FlightColumns } from './read-flights.ts'

/** Sums over groups of flights, indexed by the key of the group. */
export interface Tally {
  /** Number of flights. */
  readonly flights: Float64Array
  /** Sum of the delays, in minutes. */
  readonly delay: Float64Array
  /** Sum of the distances, in miles. */
  readonly distance: Float64Array
}

/**
 * Stores flights. Each implementation has loops of its own over its own representation, because a
 * shared generic loop would make both slow.
 */
export interface FlightStore {
  /** Number of flights that were added. */
  readonly length: number
  add(flights: FlightColumns): void
  /** Groups by the number of the airport of departure. */
  byOrigin(airports: number): Tally
  /** Groups by `origin * airports + destination`. */
  byRoute(airports: number): Tally
  /** Groups by the hour of the day of departure. */
  byHour(): Tally
  /** Returns the memory of the flights to the system as early as possible. */
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
