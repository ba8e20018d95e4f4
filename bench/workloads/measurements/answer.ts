import { createHash } from 'node:crypto'
import type { ObjectSummary } from '../../../examples/pipeline/object-messages.ts'

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

export function answerOf(sums: ReadonlyMap<string, ObjectSummary>): StationFigures[] {
  return Array.from(sums, ([name, figures]) => ({ name, ...figures }))
}
