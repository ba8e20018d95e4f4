/** Several processes' figures as one process's. Three digits are more than the clock is worth. */
import { median } from './median.ts'
import type { Effort } from './question.ts'
import type { Timing } from './timing.ts'

/** The typical round; of the minima the smallest. */
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
  return `Each contender ran in a process of its own, ${times(rounds)}, for ${budget} ms each: the median of the runs' medians.`
}

export function times(rounds: number): string {
  return rounds === 1 ? 'once' : `${rounds} times, taking turns`
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
