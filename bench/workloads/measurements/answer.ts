import { createHash } from 'node:crypto'

/** The figures of a station in tenths of a degree. */
export interface StationFigures {
  readonly name: string
  readonly count: number
  readonly least: number
  readonly most: number
  readonly sum: number
}

/** Returns a digest of an answer, which is the same for any order of the stations. */
export function digestOf(answer: readonly StationFigures[]): string {
  const lines = answer.map(({ name, count, least, most, sum }) =>
    [name, count, least, most, sum].join(';'),
  )
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

/** A growing summary of a station, for the contenders that use objects. */
export interface Sums {
  count: number
  least: number
  most: number
  sum: number
}

/** Adds a temperature in tenths of a degree. */
export function addTo(sums: Map<string, Sums>, name: string, tenths: number): void {
  const found = sums.get(name)
  if (found === undefined) sums.set(name, { count: 1, least: tenths, most: tenths, sum: tenths })
  else {
    found.count++
    found.sum += tenths
    if (tenths < found.least) found.least = tenths
    if (tenths > found.most) found.most = tenths
  }
}

export function answerOf(sums: ReadonlyMap<string, Sums>): StationFigures[] {
  return Array.from(sums, ([name, figures]) => ({ name, ...figures }))
}
