// The questions about the flights. The loops over the flights are in the stores, which return sums
// per group; the functions here turn the sums into answers.
import type { FlightStore, Tally } from './flight-store.ts'

/** Means over the flights from one airport, on one route, or in one hour of the day. */
export interface Answer {
  readonly name: string
  /** Number of flights. */
  readonly flights: number
  /** Mean delay in minutes. */
  readonly delay: number
  /** Mean distance in miles. */
  readonly distance: number
}

export type Question = (store: FlightStore, airports: readonly string[]) => Answer[]

/** Returns every airport of departure, the longest mean delay first. */
export function delayByOrigin(store: FlightStore, airports: readonly string[]): Answer[] {
  return worstFirst(answers(store.byOrigin(airports.length), (key) => airports[key]!))
}

/** Returns every route, the longest mean delay first. */
export function worstRoutes(store: FlightStore, airports: readonly string[]): Answer[] {
  const { length } = airports
  const nameOf = (key: number): string =>
    `${airports[Math.floor(key / length)]!} → ${airports[key % length]!}`
  return worstFirst(answers(store.byRoute(length), nameOf))
}

/** Returns every hour of the day, in order. */
export function delayByHour(store: FlightStore): Answer[] {
  return answers(store.byHour(), (key) => `${String(key).padStart(2, '0')}:00`)
}

function answers({ flights, delay, distance }: Tally, nameOf: (key: number) => string): Answer[] {
  const known: Answer[] = []
  for (let key = 0; key < flights.length; key++) {
    const count = flights[key]!
    if (count === 0) continue
    known.push({
      name: nameOf(key),
      flights: count,
      delay: delay[key]! / count,
      distance: distance[key]! / count,
    })
  }
  return known
}

function worstFirst(known: Answer[]): Answer[] {
  return known.sort((a, b) => b.delay - a.delay || (a.name < b.name ? -1 : 1))
}
