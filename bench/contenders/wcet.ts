/**
 * Measures one scenario on one heap, in its own process.
 *
 *     node wcet.js SCENARIO BYTES BUDGET    prints `Latency` as JSON
 */
import { PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks'
import { Tlsf } from 'offheap/tlsf'
import { median } from '../harness/median.ts'
import type { Latency } from '../wcet.ts'
import { BATCH, scenarios, type Scenario } from '../workloads/scenarios.ts'

const [name = '', bytes = '', budget = ''] = process.argv.slice(2)
const found = scenarios.find(({ id }) => id === name)
if (found === undefined) throw new Error(`unknown scenario "${name}"`)
const heap = new Tlsf(Number(bytes))
const batches = (Number(budget) < 100 ? 100_000 : 1_000_000) / BATCH

const collections: PerformanceEntry[] = []
const observer = new PerformanceObserver((list) => collections.push(...list.getEntries()))
const scenario = found.start(heap)
const starts = new Float64Array(batches * BATCH)
const durations = new Float64Array(batches * BATCH)
const batchDurations = new Float64Array(batches)

timeBatches(scenario, batchDurations.subarray(0, batches >>> 3))
timeCalls(scenario, starts.subarray(0, starts.length >>> 3), durations)
observer.observe({ entryTypes: ['gc'] })
timeBatches(scenario, batchDurations)
timeCalls(scenario, starts, durations)
await new Promise((resolve) => setTimeout(resolve, 5))
collections.push(...observer.takeRecords())
observer.disconnect()
if (heap.blockCount < 0) throw new Error(`invalid number of blocks: got ${heap.blockCount}`)
console.log(JSON.stringify(summary()))

/** Times whole batches, because a single call is shorter than a reading of the clock. */
function timeBatches({ before, call, after }: Scenario, spent: Float64Array): void {
  for (let batch = 0; batch < spent.length; batch++) {
    before()
    const start = performance.now()
    for (let index = 0; index < BATCH; index++) call(index)
    spent[batch] = performance.now() - start
    after()
  }
}

/** Times single calls, for the tail: a batch would average its worst call over sixteen. */
function timeCalls(
  { before, call, after }: Scenario,
  begun: Float64Array,
  spent: Float64Array,
): void {
  for (let at = 0; at < begun.length; at += BATCH) {
    before()
    for (let index = 0; index < BATCH; index++) {
      const start = performance.now()
      call(index)
      spent[at + index] = performance.now() - start
      begun[at + index] = start
    }
    after()
  }
}

function summary(): Latency {
  const struck = struckByCollector()
  const sorted = durations.filter((_, index) => !struck.has(index)).sort()
  const nanoseconds = (milliseconds: number) => Math.round(milliseconds * 1e6)
  const share = (part: number) => nanoseconds(sorted[Math.floor(part * (sorted.length - 1))]!)
  return {
    p50: (median([...batchDurations]) * 1e6) / BATCH,
    p99: share(0.99),
    p999: share(0.999),
    worst: share(1),
    worstOfAll: share(1),
    longer: sorted.filter((duration) => duration >= 1e-3).length,
    struck: struck.size,
    worstStruck: nanoseconds([...struck].reduce((most, at) => Math.max(most, durations[at]!), 0)),
    resolution: resolution(),
  }
}

/** Returns the calls that a pause of the garbage collector interrupted. */
function struckByCollector(): Set<number> {
  const struck = new Set<number>()
  for (const { startTime, duration } of collections) {
    const end = startTime + duration
    for (let at = firstFrom(startTime); at < starts.length && starts[at]! <= end; at++) {
      if (starts[at]! + durations[at]! >= startTime) struck.add(at)
    }
  }
  return struck
}

/** Returns the index of the call that was running at `time`, or of the next one. */
function firstFrom(time: number): number {
  let below = 0
  let above = starts.length
  while (below < above) {
    const middle = (below + above) >>> 1
    if (starts[middle]! + durations[middle]! < time) below = middle + 1
    else above = middle
  }
  return below
}

/** Returns the smallest observed difference between two readings of the clock, in nanoseconds. */
function resolution(): number {
  let smallest = Infinity
  for (let turn = 0; turn < 100_000; turn++) {
    const step = performance.now() - performance.now()
    if (step !== 0) smallest = Math.min(smallest, -step)
  }
  return Math.round(smallest * 1e6)
}
