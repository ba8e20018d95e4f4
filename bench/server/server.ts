/**
 * The server of a contender, in a process of its own: `/search?SEED` and `/hello?SEED`. Its parent
 * starts and stops the measurement by messages.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PerformanceObserver } from 'node:perf_hooks'
import { handlerOf } from './contenders.ts'
import type { FromServer, ToServer } from './messages.ts'
import { hello } from './search.ts'

const SAMPLE = 20
const search = handlerOf(process.argv[2] ?? 'objects')

const server = createServer((request, response) => {
  const [route, seed] = (request.url ?? '').split('?')
  const reply = (text: string): void => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(text)
  }
  if (route === '/hello') return reply(hello(Number(seed)))
  search(Number(seed)).then(reply, (error: unknown) => {
    response.writeHead(500)
    response.end(String(error))
  })
})
server.listen(0, '127.0.0.1', () => {
  tell({ kind: 'listening', port: (server.address() as AddressInfo).port })
})

let collections = 0
let pause = 0
let collecting = 0
let resident = 0
let cpu = process.cpuUsage()
const observer = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) {
    collections++
    collecting += duration
    pause = Math.max(pause, duration)
  }
})
observer.observe({ entryTypes: ['gc'] })
setInterval(() => (resident = Math.max(resident, process.memoryUsage.rss())), SAMPLE)

process.on('message', (message: ToServer) => {
  if (message === 'start') {
    collections = pause = collecting = resident = 0
    cpu = process.cpuUsage()
    return tell({ kind: 'started' })
  }
  const { user, system } = process.cpuUsage(cpu)
  tell({
    kind: 'figures',
    collections,
    pause,
    collecting,
    cpu: (user + system) / 1_000,
    resident: Math.max(resident, process.memoryUsage.rss()),
  })
})
process.on('disconnect', () => process.exit())

function tell(message: FromServer): void {
  process.send!(message)
}
