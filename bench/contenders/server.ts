/**
 * Sends requests to the server of a contender at a fixed rate, from a process of its own.
 *
 *     node server.js CONTENDER WORKLOAD BUDGET    checks the replies, then prints `ServerResult`
 */
import { readFileSync } from 'node:fs'
import { CAPACITIES, type Capacities, type ServerResult } from '../server.ts'
import { CONTENDERS, handlerOf } from '../server/contenders.ts'
import { openLoop, textOf } from '../server/load.ts'
import { pinGenerator, ServerProcess } from '../server/run-server.ts'
import { hello } from '../server/search.ts'
import { WORKLOADS } from '../server/workloads.ts'

/** Requests of a thorough run, and of a quick one. */
const REQUESTS = 20_000
const QUICK_REQUESTS = 200
const THOROUGH_BUDGET = 300
const WARM_UP = 0.1

const [, , id = '', workloadId = '', budget = ''] = process.argv
const contender = CONTENDERS.find((contender) => contender.id === id)!
const { route, load } = WORKLOADS.find((workload) => workload.id === workloadId)!
const capacities = JSON.parse(readFileSync(CAPACITIES, 'utf8')) as Capacities
const rate = capacities[route]! * load
const requests = Number(budget) < THOROUGH_BUDGET ? QUICK_REQUESTS : REQUESTS

pinGenerator()
const server = await ServerProcess.start(id, contender.flags)
const { port } = server
await check()
await openLoop({ port, route, rate, requests: Math.ceil(requests * WARM_UP), seed: 0 })
await server.measure()
const histogram = await openLoop({ port, route, rate, requests, seed: requests })
const { collections, pause, collecting, cpu, resident } = await server.figures()
server.end()
const result: ServerResult = {
  p50: histogram.getValueAtPercentile(50),
  p99: histogram.getValueAtPercentile(99),
  p999: histogram.getValueAtPercentile(99.9),
  worst: histogram.maxValue,
  pause: pause * 1_000,
  collections: (collections * 1_000) / requests,
  collecting: (collecting * 1_000) / requests,
  cpu: (cpu * 1_000) / requests,
  resident,
}
console.log(JSON.stringify(result))

/** Throws unless the server replies what plain objects do. */
async function check(): Promise<void> {
  const expected = handlerOf('objects')
  for (const seed of [1, 2, 3]) {
    const text = route === 'hello' ? hello(seed) : await expected(seed)
    const found = await textOf(port, `/${route}?${seed}`)
    if (found !== text)
      throw new Error(`other reply to ${route} ${seed}: got ${found}, expected ${text}`)
  }
}
