// Times code inside the process of a contender.
import { constants, PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks'
import { measure } from 'mitata'

/** Times in nanoseconds per operation. */
export type Timing = {
  readonly p50: number
  readonly min: number
  readonly mean: number
  /** Pauses of the garbage collector per operation, included in `mean`. */
  readonly collector: number
  /** Bytes that one operation adds to the JavaScript heap, if they were counted. */
  readonly bytes?: number
}

/** Times `run`, one call of which executes `operations` operations, for `budget` milliseconds. */
export async function time(run: () => void, operations: number, budget: number): Promise<Timing> {
  let calls = 0
  const counted = () => {
    calls++
    run()
  }
  const collector = watchCollector()
  const options = { min_cpu_time: budget * 1e6, min_samples: 12 }
  const { p50, min, avg } = await measure(counted, options)
  return {
    p50: p50 / operations,
    min: min / operations,
    mean: avg / operations,
    collector: ((await collector.stop()) * 1e6) / (calls * operations),
  }
}

// Sums the pauses of the garbage collector in milliseconds, except collections that a bench
// requests.
function watchCollector(): { stop(): Promise<number> } {
  let total = 0
  const add = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries) if (!isForced(entry)) total += entry.duration
  }
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  observer.observe({ entryTypes: ['gc'] })
  return {
    async stop() {
      await new Promise((resolve) => setTimeout(resolve, 1))
      add(observer.takeRecords())
      observer.disconnect()
      return total
    },
  }
}

function isForced(entry: PerformanceEntry): boolean {
  const detail = 'detail' in entry ? entry.detail : null
  if (typeof detail !== 'object' || detail === null || !('flags' in detail)) return false
  return (Number(detail.flags) & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) !== 0
}
