/**
 * What is the worst case?
 *
 * A million calls of each kind, on a small and on a large heap. That their work is bounded is proven
 * by counting (`npm test`), not here; this shows what comes on top: caches, the operating system, the
 * collector. There is no rival: the question is how far the worst is from the usual.
 */
import { rounded, times } from './harness/combine.ts'
import { median } from './harness/median.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import { scenarios } from './workloads/scenarios.ts'

/** Nanoseconds a call, and counts of calls. */
export type Latency = {
  readonly p50: number
  readonly p99: number
  readonly p999: number
  readonly worst: number
  /** Of every round, where `worst` is of the typical one. */
  readonly worstOfAll: number
  /** Calls of a microsecond or more. */
  readonly longer: number
  /** Calls that a pause of the garbage collector fell into: in none of the above. */
  readonly struck: number
  readonly worstStruck: number
  /** From one look at the clock to the next, at least. */
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
      'ns a call',
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
        ? 'no pause of the garbage collector fell into a call'
        : `pauses of the garbage collector fell into ${struckIn(all)} calls a row, and into ${struckIn(clocks)} where nothing is called; those are left out, the longest took ${show(worst / 1000)} µs`
    return [
      'The median is of batches of sixteen calls: a call is shorter than a look at the clock. The other columns time single calls, clock and all: take off the first row, which times nothing.',
      `The clock, \`performance.now()\`, takes ${step} ns or more from one look to the next. The allocator makes no garbage, the clock does: ${pauses}.`,
      'What the worst calls have in common with no call at all is the operating system: interrupts, pages of memory touched for the first time, and other processes, which had work on the same cores.',
      'That allocate and free do no more than a constant number of loads, stores and loop turns, on any heap, is counted by a test.',
    ]
  },
  method: ({ rounds, budget }) =>
    `${budget < 100 ? 'A hundred thousand' : 'A million'} calls in a process of their own, ${times(rounds)}: the medians of the runs' figures.`,
}
