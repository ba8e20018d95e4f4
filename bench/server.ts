/**
 * What does an arena for each request give a server?
 *
 * Requests come at fixed rates, whether or not earlier ones were answered, and are measured from the
 * time at which they were due. The rates are parts of the most that the server with plain objects
 * can serve, so that all contenders have the same work.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { rounded, times } from './harness/combine.ts'
import { median } from './harness/median.ts'
import type { Effort, Question } from './harness/question.ts'
import { CONTENDERS } from './server/contenders.ts'
import { closedLoop } from './server/load.ts'
import { page, tabulate } from './server/page.ts'
import { canPin, ServerProcess } from './server/run-server.ts'
import { WORKLOADS } from './server/workloads.ts'

/** Latencies in microseconds; the others of one request, in microseconds or in 1/1,000. */
export type ServerResult = {
  readonly p50: number
  readonly p99: number
  readonly p999: number
  readonly worst: number
  /** Microseconds of the longest collection. */
  readonly pause: number
  /** Number of collections per 1,000 requests. */
  readonly collections: number
  /** Microseconds of collections per request. */
  readonly collecting: number
  /** Microseconds of CPU time per request. */
  readonly cpu: number
  /** Most resident memory, in bytes. */
  readonly resident: number
}

/** Requests per second that the server with plain objects can serve, by route. */
export type Capacities = Readonly<Record<string, number>>

/** The file with the capacities. */
export const CAPACITIES = 'bench/build/server/capacities.json'

const CONCURRENCY = 16
const CALIBRATION = 4_000

export const server: Question<ServerResult> = {
  name: 'server',
  title: 'What does an arena for each request give a server?',
  workloads: WORKLOADS,
  quick: [WORKLOADS[1]!, WORKLOADS.at(-1)!],
  contenders: CONTENDERS,
  isLong: true,
  page,
  rounds: 3,
  isSkipped: ({ id }, contender) => id.startsWith('hello') && contender.id === 'buffers',
  prepare: calibrate,
  combine: (runs) => {
    const middle = (figure: keyof ServerResult) => rounded(median(runs.map((run) => run[figure])))
    return {
      p50: middle('p50'),
      p99: middle('p99'),
      p999: middle('p999'),
      worst: middle('worst'),
      pause: middle('pause'),
      collections: middle('collections'),
      collecting: middle('collecting'),
      cpu: middle('cpu'),
      resident: middle('resident'),
    }
  },
  tabulate,
  notes: () => [
    'A request makes 20,000 records, 12,000 of them before it waits for 2 ms, groups them by shop in a map, finds the ten best and replies with 700 bytes of JSON. All servers reply the same bytes.',
    'Loads are parts of the most requests per second that the server with plain objects can answer. Latencies count from the time at which a request was due.',
    'Server and load generator have a core of their own each; the threads of the collector share that of the server. The pauses are those of the entries of the collector (`perf_hooks`).',
    'Tuned: `--max-semi-space-size=64`.',
  ],
  method: ({ rounds }: Effort) =>
    `Each server ran in a separate process, ${times(rounds)}, for 20,000 requests each: medians of the runs.`,
}

/** Measures the capacities of the server with plain objects. */
async function calibrate(): Promise<readonly string[]> {
  const capacities: Record<string, number> = {}
  for (const route of new Set(WORKLOADS.map((workload) => workload.route))) {
    const process = await ServerProcess.start('objects', [])
    await closedLoop(process.port, route, CONCURRENCY, CALIBRATION / 2)
    capacities[route] = Math.round(await closedLoop(process.port, route, CONCURRENCY, CALIBRATION))
    process.end()
  }
  mkdirSync(dirname(CAPACITIES), { recursive: true })
  writeFileSync(CAPACITIES, JSON.stringify(capacities))
  const cores = canPin() ? '' : ', without a core for each process'
  console.error(
    `the server with plain objects serves ${Object.entries(capacities)
      .map(([route, rate]) => `${rate} requests of ${route}`)
      .join(' and ')} a second${cores}`,
  )
  return []
}
