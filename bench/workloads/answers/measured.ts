import { rounded } from '../../harness/combine.ts'
import { median } from '../../harness/median.ts'

/** Figures of a question that was answered several times. */
export type Answering = {
  /** Milliseconds, the median. */
  readonly p50: number
  readonly min: number
  /** Milliseconds of all threads on processors, those of the collector included, the median. */
  readonly cpu: number
  /** Largest resident set of the process after the first answer, in megabytes. */
  readonly peak: number
  /** The same before it: that of the data. */
  readonly data: number
}

/** The first answer counts if it takes longer than this many milliseconds, and is the only one. */
const LONG = 10_000

/**
 * Times answers. The first one is checked and warms up, and those after it are timed: at least two,
 * and for `budget` milliseconds.
 *
 * @param run Answers the question, and releases the former answer first.
 * @param check Throws unless the answer is right.
 */
export async function measured(
  run: () => void | Promise<void>,
  check: () => void | Promise<void>,
  budget: number,
): Promise<Answering> {
  const data = peak()
  const first = await timed(run)
  const after = peak()
  await check()
  const times = first.elapsed > LONG ? [first] : []
  let spent = 0
  while (first.elapsed <= LONG && (times.length < 2 || spent < budget)) {
    globalThis.gc?.()
    const time = await timed(run)
    spent += time.elapsed
    times.push(time)
  }
  const elapsed = times.map((time) => time.elapsed)
  return {
    p50: rounded(median(elapsed)),
    min: rounded(Math.min(...elapsed)),
    cpu: rounded(median(times.map((time) => time.cpu))),
    peak: after,
    data,
  }
}

/** Returns milliseconds of an answer: on the clock, and of all threads on processors. */
async function timed(run: () => void | Promise<void>): Promise<{ elapsed: number; cpu: number }> {
  const used = process.cpuUsage()
  const start = performance.now()
  // A promise would make the time of a synchronous answer longer.
  const pending = run()
  if (pending !== undefined) await pending
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  return { elapsed, cpu: (user + system) / 1000 }
}

/** Returns the largest resident set of the process until now, in megabytes. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000)
}
