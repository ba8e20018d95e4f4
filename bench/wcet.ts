/**
 * What is the worst case?
 *
 * Times a million calls of each kind, on a small and on a large heap. `npm test` proves by counting
 * that their work is bounded; this bench shows the additional effects of caches, operating system
 * and garbage collector. There is no rival: the question is how far the worst call is from the
 * median.
 */
import { rounded, times } from './harness/combine.ts'
import { median } from './harness/median.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import { scenarios } from './workloads/scenarios.ts'

/** Times in nanoseconds per call, and counts of calls. */
export type Latency = {
  readonly p50: number
  readonly p99: number
  readonly p999: number
  readonly worst: number
  /** The longest call of all rounds; `worst` is the median of the rounds. */
  readonly worstOfAll: number
  /** Number of calls that took a microsecond or more. */
  readonly longer: number
  /** Number of calls that a pause of the garbage collector interrupted; excluded from the above. */
  readonly struck: number
  readonly worstStruck: number
  /** Smallest difference between two readings of the clock. */
  readonly resolution: number
}

const heaps = [
  { id: String(2 ** 20), title: '1 MiB' },
  { id: String(2 ** 30), title: '1 GiB' },
]

export const wcet: Question<Latency> = {
  name: 'wcet',
  title: 'What is the worst case?',
  workloads: heaps,
  contenders: scenarios,
  combine(runs) {
    const middle = (figure: (run: Latency) => number) => rounded(median(runs.map(figure)))
    return {
      p50: middle(({ p50 }) => p50),
      p99: middle(({ p99 }) => p99),
      p999: middle(({ p999 }) => p999),
      worst: middle(({ worst }) => worst),
      worstOfAll: Math.max(...runs.map(({ worstOfAll }) => worstOfAll)),
      longer: middle(({ longer }) => longer),
      struck: runs.reduce((sum, { struck }) => sum + struck, 0),
      worstStruck: Math.max(...runs.map(({ worstStruck }) => worstStruck)),
      resolution: Math.min(...runs.map(({ resolution }) => resolution)),
    }
  },
  tabulate: (found) => ({
    head: [
      'ns per call',
      'heap',
      'median',
      '99 %',
      '99.9 %',
      'worst',
      'worst of all rounds',
      '≥ 1 µs, per million',
    ],
    rows: scenarios.flatMap(({ id, title }) =>
      heaps.map((heap, index) => {
        const { p50, p99, p999, worst, worstOfAll, longer } = found[heap.id]![id]!
        const name = index === 0 ? title : ''
        const figures = [p50, p99, p999, worst, worstOfAll, longer]
        return [name, heap.title, ...figures.map(show)]
      }),
    ),
  }),
  notes(found) {
    const all = Object.values(found).flatMap((heap) => Object.values(heap))
    const struckIn = (rows: readonly Latency[]) =>
      Math.round(rows.reduce((sum, { struck }) => sum + struck, 0) / rows.length)
    const clocks = Object.values(found).map((heap) => heap['clock']!)
    const worst = Math.max(...all.map(({ worstStruck }) => worstStruck))
    const step = Math.min(...all.map(({ resolution }) => resolution))
    const pauses =
      struckIn(all) === 0
        ? 'no pause of the garbage collector interrupted a call'
        : `pauses of the garbage collector interrupted ${struckIn(all)} calls per row on average, and ${struckIn(clocks)} in the row without calls; these calls are excluded, the longest took ${show(worst / 1000)} µs`
    return [
      'The median is that of batches of sixteen calls, because a call is shorter than a reading of the clock. The other columns time single calls including the clock: subtract the first row, which times no call.',
      `Two readings of the clock, \`performance.now()\`, differ by at least ${step} ns. The allocator creates no garbage, but the clock does: ${pauses}.`,
      'The worst calls, also those in the row without calls, are caused by the operating system: interrupts, first access to pages of memory, and other processes on the same cores.',
      'A test counts that allocate and free execute at most a constant number of loads, stores and loop iterations on any heap.',
    ]
  },
  method: ({ rounds, budget }) =>
    `${budget < 100 ? 'A hundred thousand' : 'A million'} calls in a separate process, ${times(rounds)}: medians over the runs.`,
}
