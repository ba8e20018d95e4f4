// The lines of a log, `path,country,milliseconds`, as rows of codes. No line becomes a string.
import type { Arena } from 'offheap'
import { Visits } from './visits.gen.ts'

const COMMA = 0x2c
const LINE_FEED = 0x0a
const ZERO = 0x30

/** Reads all lines of a log, each of which ends in a line feed. */
export function readVisits(arena: Arena, log: Uint8Array): Visits {
  const visits = arena.create(Visits)
  const { paths, countries, rows } = visits
  let at = 0
  while (at < log.length) {
    const afterPath = log.indexOf(COMMA, at)
    const afterCountry = log.indexOf(COMMA, afterPath + 1)
    const path = paths.internBytes(log, at, afterPath)
    const country = countries.internBytes(log, afterPath + 1, afterCountry)
    let duration = 0
    for (at = afterCountry + 1; log[at] !== LINE_FEED; at++)
      duration = duration * 10 + log[at]! - ZERO
    at++
    rows.push({ path, country, duration })
  }
  return visits
}

/** Returns the paths that were visited most, with their numbers of visits. */
export function topPaths({ paths, rows, counts }: Visits, most: number): [string, number][] {
  // Codes are small integers from 0 on, so an array of counters needs no map.
  counts.clear()
  counts.extend(paths.length)
  const { path } = rows.columns
  for (let row = 0; row < rows.length; row++) counts.set(path[row]!, counts.at(path[row]!) + 1)
  const order = [...counts.toArray().keys()].sort((a, b) => counts.at(b) - counts.at(a))
  return order.slice(0, most).map((code) => [paths.at(code), counts.at(code)])
}

/** Returns the sum of the durations of all visits from a country. */
export function durationFrom({ countries, rows }: Visits, name: string): number {
  const wanted = countries.find(name)
  if (wanted === undefined) return 0
  const { country, duration } = rows.columns
  let sum = 0
  for (let row = 0; row < rows.length; row++) if (country[row] === wanted) sum += duration[row]!
  return sum
}
