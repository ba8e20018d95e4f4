// Runs the contenders, one process at a time, and combines their figures.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Progress } from './progress.ts'
import type { Effort, Figures, Found, Named, Question } from './question.ts'

/**
 * Runs each contender under each workload in every round. The contenders of a workload follow each
 * other directly, in another order each time, so that a disturbance of the machine affects all of
 * them equally.
 */
export async function runRounds(
  question: Question,
  workloads: readonly Named[],
  contenders: readonly Named[],
  { rounds, budget }: Effort,
  progress: Progress,
): Promise<Found<Figures>> {
  const { name, script = `bench/build/contenders/${name}.js` } = question
  const found = new Map<string, Figures[]>()
  const key = (workload: Named, contender: Named) => `${workload.id} ${contender.id}`
  for (let round = 0; round < rounds; round++) {
    for (const [index, workload] of workloads.entries()) {
      for (const contender of rotated(contenders, round + index)) {
        if (question.isSkipped?.(workload, contender) === true) continue
        const answer = await runScript(script, contender.id, workload.id, String(budget))
        const figures = JSON.parse(answer) as Figures
        const runs = found.get(key(workload, contender)) ?? []
        found.set(key(workload, contender), [...runs, figures])
        const place = `round ${round + 1} of ${rounds}, ${workload.title}, ${contender.title}`
        const [[label, value] = ['nothing', 0]] = Object.entries(figures)
        progress.step(`${place}: ${label} ${value.toPrecision(3)}`)
      }
    }
  }
  return byId(workloads, (workload) => {
    const run = contenders.filter((contender) => found.has(key(workload, contender)))
    return byId(run, (contender) => question.combine(found.get(key(workload, contender))!))
  })
}

/**
 * Runs the process of a contender. Returns what it prints to stdout; its stderr goes to the
 * terminal.
 *
 * @throws BenchFailure when the process fails.
 */
export function runContender(question: string, ...options: string[]): Promise<string> {
  return runScript(`bench/build/contenders/${question}.js`, ...options)
}

async function runScript(file: string, ...options: string[]): Promise<string> {
  const child = spawn(process.execPath, ['--expose-gc', file, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) {
    throw new BenchFailure(
      `the contender "${file} ${options.join(' ')}" failed with exit code ${code}`,
    )
  }
  return output
}

/** An expected failure of a bench: its message is enough, and its stack is not printed. */
export class BenchFailure extends Error {}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

function byId<T>(items: readonly Named[], value: (item: Named) => T): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]))
}
