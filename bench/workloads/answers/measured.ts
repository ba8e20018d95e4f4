import { rounded } from '../../harness/combine.ts'
import { median } from '../../harness/median.ts'

/** Figures of a question that was answered several times. */
export type Answering = {
  /** Milliseconds, the median. */
  readonly p50: number
  readonly min: number
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
  const first = await elapsed(run)
  const after = peak()
  await check()
  const times: number[] = first > LONG ? [first] : []
  for (
    let spent = 0;
    times.length === 0 || (first <= LONG && (times.length < 2 || spent < budget));
  ) {
    globalThis.gc?.()
    const time = await elapsed(run)
    spent += time
    times.push(time)
  }
  return { p50: rounded(median(times)), min: rounded(Math.min(...times)), peak: after, data }
}

async function elapsed(run: () => void | Promise<void>): Promise<number> {
  const start = performance.now()
  // A promise would make the time of a synchronous answer longer.
  const pending = run()
  if (pending !== undefined) await pending
  return performance.now() - start
}

/** Returns the largest resident set of the process until now, in megabytes. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000)
}
