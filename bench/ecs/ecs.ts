/**
 * How fast are entity component systems, in the five cases that the field compares them by?
 *
 * The libraries are those of `libraries.ts`, with the world of examples/ecs and with typed arrays
 * alone, which are the ceiling.
 */
import { rounded, times } from '../harness/combine.ts'
import { median } from '../harness/median.ts'
import type { Figures, Found, Grid, Named, Question } from '../harness/question.ts'
import { show } from '../harness/report.ts'
import { CASES, SIZES, type CaseName } from './cases.ts'
import { LIBRARIES, type Library } from './libraries.ts'
import { page } from './page.ts'

/** Figures of one process or of several. Those of one have no range. */
export type EcsFigures = Figures & {
  /** Nanoseconds of an operation. */
  readonly p50: number
  /** The middle half of the runs. */
  readonly low?: number
  readonly high?: number
  /** Number of runs. */
  readonly runs?: number
  /** The longest pause of the collector in milliseconds, in any run. */
  readonly pause: number
  /** Share of the time in which the collector pauses the program. */
  readonly collecting: number
  /** Bytes that are in use, and those that the process took from the system. */
  readonly kept: number
  readonly resident: number
}

const workloads = Object.keys(SIZES).flatMap((size) =>
  CASES.map((name) => ({ id: `${name}-${size}`, title: `${name}, ${size}`, name, size })),
)

export const ecs: Question<EcsFigures> = {
  name: 'ecs',
  title: 'How fast are entity component systems?',
  workloads,
  contenders: LIBRARIES,
  script: 'bench/ecs/build/contender.js',
  isLong: true,
  rounds: 10,
  time: 38 * 60_000,
  limit: 20_000,
  quick: workloads.filter(({ size }) => size === '1k'),
  isSkipped: (workload, contender) => !isRun(workload, contender),
  easier: ({ id }) => {
    const { name, size } = workloads.find((workload) => workload.id === id)!
    const sizes = Object.keys(SIZES)
    return `${name}-${sizes[sizes.indexOf(size) - 1]}`
  },
  combine,
  method: ({ rounds, budget }) =>
    `Each library, case and size ran in a separate process, up to ${times(rounds)}, after a warm-up of 0.7 s, for ${budget} ms each: median of the medians of the runs, and in parentheses their middle half.`,
  tabulate,
  notes: () => ['Microseconds for an operation; see bench/ecs/README.md for what it is.'],
  page,
}

function isRun(workload: Named, contender: Named): boolean {
  const { name } = workloads.find(({ id }) => id === workload.id)!
  const { cases = CASES }: Library = LIBRARIES.find(({ id }) => id === contender.id)!
  return cases.includes(name)
}

function combine(runs: readonly EcsFigures[]): EcsFigures {
  const all = (field: keyof EcsFigures): number[] => runs.map((run) => run[field]!)
  const sorted = all('p50').toSorted((a, b) => a - b)
  const quarter = Math.floor((sorted.length - 1) / 4)
  return {
    p50: rounded(median(sorted)),
    low: rounded(sorted[quarter]!),
    high: rounded(sorted[sorted.length - 1 - quarter]!),
    runs: runs.length,
    pause: rounded(Math.max(...all('pause'))),
    collecting: rounded(median(all('collecting'))),
    kept: rounded(median(all('kept'))),
    resident: rounded(median(all('resident'))),
  }
}

function tabulate(found: Found<EcsFigures>): Grid {
  const sizes = Object.keys(SIZES).filter((size) => found[`${CASES[0]}-${size}`] !== undefined)
  const cell = (name: CaseName, size: string, id: string): string => {
    const figures = found[`${name}-${size}`]?.[id]
    return figures === undefined ? '' : show(figures.p50 / 1_000)
  }
  return {
    head: ['', ...CASES],
    rows: sizes.flatMap((size) =>
      LIBRARIES.map(({ id, title }) => [
        `${size}: ${title}`,
        ...CASES.map((name) => cell(name, size, id)),
      ]),
    ),
  }
}
