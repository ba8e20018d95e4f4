import { rounded, times } from '../../harness/combine.ts'
import { median } from '../../harness/median.ts'
import type { Figures, Found, Grid, Named, Question } from '../../harness/question.ts'
import { show } from '../../harness/report.ts'
import { runContender } from '../../harness/rounds.ts'

export type AnsweringFigures = Figures & {
  readonly p50: number
  readonly min: number
  readonly cpu: number
  readonly peak: number
  readonly data: number
}

/** Milliseconds after which a contender is stopped, its data included. */
const LIMIT = 180_000

/**
 * Returns a bench of questions about the same data. Its contenders compare their answers with the
 * digests of those of DuckDB, which are kept when the bench begins.
 */
export function answeringBench(
  name: string,
  title: string,
  questions: readonly Named[],
  contenders: readonly Named[],
  notes: readonly string[],
  quick: readonly Named[] = questions,
): Question<AnsweringFigures> {
  return {
    name,
    title,
    workloads: questions,
    contenders,
    isLong: true,
    quick,
    rounds: 3,
    limit: LIMIT,
    // Objects need more than the default.
    flags: ['--max-old-space-size=16384'],
    async prepare(budget) {
      await runContender(name, 'reference', String(budget))
      return []
    },
    combine(runs) {
      const middle = (figure: (run: AnsweringFigures) => number) =>
        rounded(median(runs.map(figure)))
      return {
        p50: middle(({ p50 }) => p50),
        min: rounded(Math.min(...runs.map(({ min }) => min))),
        cpu: middle(({ cpu }) => cpu),
        peak: middle(({ peak }) => peak),
        data: middle(({ data }) => data),
      }
    },
    method: ({ rounds }) =>
      `Each contender answered each question in a separate process, ${times(rounds)}: median of the medians of the runs.`,
    tabulate: (found) => tabulated(questions, contenders, found),
    notes: () => [
      'Milliseconds, and in parentheses the time relative to offheap; then the largest resident set of the process after the first answer. The first answer is checked, and isn’t timed unless it takes more than 10 s. Later ones may reuse its memory: the arena does, typed arrays are new.',
      `Answers are compared with those of DuckDB by the number of rows, a sum of hashes of their keys, and sums of their values in which rows have different weights, within 1e-9 of a sum. A contender is stopped after ${LIMIT / 1000} s, in which it makes its data, too.`,
      ...notes,
    ],
  }
}

function tabulated(
  questions: readonly Named[],
  contenders: readonly Named[],
  found: Found<AnsweringFigures>,
): Grid {
  const asked = questions.filter(({ id }) => found[id] !== undefined)
  const cell = (question: string, contender: string): string => {
    const figures = found[question]![contender]
    if (figures === undefined) return `stopped after ${LIMIT / 1000} s`
    const { p50, peak } = figures
    const own = found[question]!['ours']
    const ratio = own === undefined || contender === 'ours' ? '' : ` (${show(p50 / own.p50)}×)`
    return `${show(p50)}${ratio}, ${show(peak / 1000)} GB`
  }
  return {
    head: ['question', ...contenders.map(({ title }) => title)],
    rows: asked.map(({ id, title }) => [title, ...contenders.map((each) => cell(id, each.id))]),
  }
}
