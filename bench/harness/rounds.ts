// Runs the contenders, one process at a time, and combines their figures.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Progress } from './progress.ts'
import type { Effort, Figures, Found, Named, Question } from './question.ts'
import { Schedule } from './schedule.ts'

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
  const { name, limit, time, script = scriptOf(name), flags = [] } = question
  const found = new Map<string, Figures[]>()
  /** The pairs that took too long, or failed. */
  const late = new Set<string>()
  const key = (workload: string, contender: Named): string => `${workload} ${contender.id}`
  const schedule = new Schedule(workloads, rounds, time)
  for (let next = schedule.next(); next !== undefined; next = schedule.next()) {
    const { workload, round } = next
    let cost = 0
    for (const contender of rotated(contenders, round + workloads.indexOf(workload))) {
      const place = `round ${round + 1} of ${rounds}, ${workload.title}, ${contender.title}`
      const pair = key(workload.id, contender)
      if (question.isSkipped?.(workload, contender) || late.has(pair)) continue
      // What takes too long takes even longer when there is more of it.
      if (late.has(key(question.easier?.(workload) ?? '', contender))) {
        late.add(pair)
        continue
      }
      const begin = performance.now()
      const options = [contender.id, workload.id, String(budget)]
      const answer = await runScript(script, options, limit, flags).catch((error: unknown) => {
        // A run of many libraries goes on without one that fails, which has said why.
        if (limit === undefined || !(error instanceof BenchFailure)) throw error
        return undefined
      })
      if (typeof answer !== 'string') {
        late.add(pair)
        const reason = answer === null ? `stopped after ${limit! / 1_000} s` : 'failed'
        progress.step(`${place}: ${reason}`, schedule.left)
        continue
      }
      cost += performance.now() - begin
      const figures = JSON.parse(answer) as Figures
      found.set(pair, [...(found.get(pair) ?? []), figures])
      const [[label, value] = ['nothing', 0]] = Object.entries(figures)
      progress.step(`${place}: ${label} ${value.toPrecision(3)}`, schedule.left)
    }
    schedule.ended(workload, cost)
  }
  return byId(workloads, (workload) => {
    const run = contenders.filter((contender) => found.has(key(workload.id, contender)))
    return byId(run, (contender) => question.combine(found.get(key(workload.id, contender))!))
  })
}

/** Runs the process of a contender as `runScript` does. */
export async function runContender(question: string, ...options: string[]): Promise<string> {
  return (await runScript(scriptOf(question), options))!
}

function scriptOf(question: string): string {
  return `bench/build/contenders/${question}.js`
}

/**
 * Runs a script. Returns what it prints to stdout, or null if it was stopped after `limit`
 * milliseconds; its stderr goes to the terminal.
 *
 * @throws BenchFailure when the process fails.
 */
async function runScript(
  file: string,
  options: readonly string[],
  limit?: number,
  flags: readonly string[] = [],
): Promise<string | null> {
  const child = spawn(process.execPath, ['--expose-gc', ...flags, file, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: limit,
    killSignal: 'SIGKILL',
  })
  const [output, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (limit !== undefined && signal === 'SIGKILL') return null
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
