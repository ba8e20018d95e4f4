// Combines the figures of several processes. They are rounded to three digits, the precision of the
// clock.
import { median } from './median.ts'
import type { Effort } from './question.ts'
import type { Timing } from './timing.ts'

/** Returns the medians over the rounds, and the smallest of their minima. */
export function combineTimings(timings: readonly Timing[]): Timing {
  const middle = (field: (timing: Timing) => number) => rounded(median(timings.map(field)))
  const bytes = timings.map((timing) => timing.bytes).filter((value) => value !== undefined)
  return {
    p50: middle(({ p50 }) => p50),
    min: rounded(Math.min(...timings.map(({ min }) => min))),
    mean: middle(({ mean }) => mean),
    collector: middle(({ collector }) => collector),
    ...(bytes.length === 0 ? {} : { bytes: rounded(median(bytes)) }),
  }
}

export function methodOfTimings({ rounds, budget }: Effort): string {
  return `Each contender ran in a separate process, ${times(rounds)}, for ${budget} ms each: median of the medians of the runs.`
}

export function times(rounds: number): string {
  return rounds === 1 ? 'once' : `${rounds} times in turns`
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
