// Times an operation: warm-up first, then samples until the time is used up.
import { PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks'
import { median } from '../harness/median.ts'

/** Milliseconds in which an operation is warmed up. */
const WARM_UP = 700
/** A sample contains as many operations as take this many milliseconds. */
const SAMPLE = 0.5
const FEWEST_SAMPLES = 5
/** Milliseconds after which a slow operation needs no more samples. */
const LONGEST = 2_000

export interface Measurement {
  /** Median time of an operation in nanoseconds. */
  readonly p50: number
  /** The longest pause of the garbage collector in milliseconds. */
  readonly pause: number
  /** Pauses of the garbage collector, as a share of the time. */
  readonly collecting: number
  /** Number of operations, those of the warm-up included. */
  readonly operations: number
}

/** Times `operation` for `budget` milliseconds. */
export async function measure(
  operation: () => void | Promise<void>,
  budget: number,
): Promise<Measurement> {
  const first = operation()
  await first
  const runs = first instanceof Promise ? awaited(operation) : repeated(operation)
  let operations = 1
  let batch = 1
  const begin = performance.now()
  while (performance.now() - begin < WARM_UP) {
    const before = performance.now()
    await runs(batch)
    operations += batch
    if (performance.now() - before < SAMPLE) batch *= 2
  }
  // Not what the warm-up allocated.
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 1))
  const pauses = watchPauses()
  const samples: number[] = []
  const start = performance.now()
  let end = start
  while (end - start < (samples.length < FEWEST_SAMPLES ? LONGEST : budget)) {
    const before = performance.now()
    const running = runs(batch)
    if (running !== undefined) await running
    end = performance.now()
    samples.push((end - before) / batch)
    operations += batch
  }
  const { total, longest } = await pauses.stop()
  return {
    p50: median(samples) * 1e6,
    pause: longest,
    collecting: total / (end - start),
    operations,
  }
}

type Runs = (times: number) => void | Promise<void>

function repeated(operation: () => void | Promise<void>): Runs {
  return (times) => {
    for (let at = 0; at < times; at++) void operation()
  }
}

function awaited(operation: () => void | Promise<void>): Runs {
  return async (times) => {
    for (let at = 0; at < times; at++) await operation()
  }
}

function watchPauses(): { stop(): Promise<{ total: number; longest: number }> } {
  let total = 0
  let longest = 0
  const add = (entries: readonly PerformanceEntry[]): void => {
    for (const { duration } of entries) {
      total += duration
      longest = Math.max(longest, duration)
    }
  }
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  observer.observe({ entryTypes: ['gc'] })
  return {
    async stop() {
      await new Promise((resolve) => setTimeout(resolve, 1))
      add(observer.takeRecords())
      observer.disconnect()
      return { total, longest }
    },
  }
}
