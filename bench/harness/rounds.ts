/** Starts the contenders, one process at a time, and takes the medians of what they answer. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { median } from './median.ts'
import type { Progress } from './progress.ts'
import type { Named, Question, Timings } from './question.ts'
import type { Timing } from './timing.ts'

export interface Effort {
  readonly rounds: number
  /** Milliseconds that each process is timed for. */
  readonly budget: number
}

/**
 * Each round times each contender under each workload, contenders side by side and each time in
 * another order: what disturbs the machine for a while disturbs all of them alike.
 */
export async function runRounds(
  { name, workloads, contenders }: Question,
  { rounds, budget }: Effort,
  progress: Progress,
): Promise<Timings> {
  const found = new Map<string, Timing[]>()
  const key = (workload: Named, contender: Named) => `${workload.id} ${contender.id}`
  for (let round = 0; round < rounds; round++) {
    for (const [index, workload] of workloads.entries()) {
      for (const contender of rotated(contenders, round + index)) {
        const answer = await runContender(name, contender.id, workload.id, String(budget))
        const timing = JSON.parse(answer) as Timing
        const timings = found.get(key(workload, contender)) ?? []
        found.set(key(workload, contender), [...timings, timing])
        const place = `round ${round + 1} of ${rounds}, ${workload.title}, ${contender.title}`
        progress.step(`${place}: ${timing.p50.toPrecision(3)} ns`)
      }
    }
  }
  return byId(workloads, (workload) =>
    byId(contenders, (contender) => combine(found.get(key(workload, contender))!)),
  )
}

/** Answers what the contender's process printed. What it fails for goes to the terminal as it is. */
export async function runContender(question: string, ...options: string[]): Promise<string> {
  const file = `bench/build/contenders/${question}.js`
  const child = spawn(process.execPath, ['--expose-gc', file, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) throw new BenchFailure(`${question} ${options.join(' ')} failed: no numbers`)
  return output
}

/** Why there is no answer, said already or in one line: nobody needs its stack. */
export class BenchFailure extends Error {}

/** The typical round; of the minima the smallest. Three digits are more than the clock is worth. */
function combine(timings: readonly Timing[]): Timing {
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

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

function byId<T>(items: readonly Named[], value: (item: Named) => T): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]))
}
