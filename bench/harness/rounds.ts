/** Starts the contenders, one process at a time, and takes the medians of what they answer. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Progress } from './progress.ts'
import type { Effort, Figures, Found, Named, Question } from './question.ts'

/**
 * Each round times each contender under each workload, contenders side by side and each time in
 * another order: what disturbs the machine for a while disturbs all of them alike.
 */
export async function runRounds(
  question: Question,
  contenders: readonly Named[],
  { rounds, budget }: Effort,
  progress: Progress,
): Promise<Found<Figures>> {
  const { name, workloads } = question
  const found = new Map<string, Figures[]>()
  const key = (workload: Named, contender: Named) => `${workload.id} ${contender.id}`
  for (let round = 0; round < rounds; round++) {
    for (const [index, workload] of workloads.entries()) {
      for (const contender of rotated(contenders, round + index)) {
        const answer = await runContender(name, contender.id, workload.id, String(budget))
        const figures = JSON.parse(answer) as Figures
        const runs = found.get(key(workload, contender)) ?? []
        found.set(key(workload, contender), [...runs, figures])
        const place = `round ${round + 1} of ${rounds}, ${workload.title}, ${contender.title}`
        const [[label, value] = ['nothing', 0]] = Object.entries(figures)
        progress.step(`${place}: ${label} ${value.toPrecision(3)}`)
      }
    }
  }
  return byId(workloads, (workload) =>
    byId(contenders, (contender) => question.combine(found.get(key(workload, contender))!)),
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

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

function byId<T>(items: readonly Named[], value: (item: Named) => T): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]))
}
