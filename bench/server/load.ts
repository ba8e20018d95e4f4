import { Agent, get } from 'node:http'
import { build, type Histogram } from 'hdr-histogram-js'

/** Most requests in flight; further ones wait in the generator, which counts as latency. */
const CONNECTIONS = 512
const MICROSECONDS = 1_000
/** Microseconds that a histogram can hold: a minute. */
const LONGEST = 60_000_000

export interface Load {
  readonly port: number
  readonly route: string
  /** Requests per second. */
  readonly rate: number
  readonly requests: number
  /** The seed of the first request. */
  readonly seed: number
}

/**
 * Sends requests at the times of a fixed rate, whether or not earlier ones were answered, and
 * measures each from the time at which it was due. A server that stops for a while therefore delays
 * all requests of that while, as it would those of independent clients.
 *
 * @returns Latencies in microseconds.
 */
export function openLoop({ port, route, rate, requests, seed }: Load): Promise<Histogram> {
  const histogram = newHistogram()
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const interval = 1_000 / rate
  const start = performance.now() + 10
  let sent = 0
  let answered = 0
  return new Promise((resolve, reject) => {
    const send = (due: number): void => {
      request(agent, port, `/${route}?${seed + sent}`).then((isOk) => {
        if (!isOk) return reject(new Error(`a request of ${route} failed`))
        const latency = (performance.now() - due) * MICROSECONDS
        histogram.recordValue(Math.min(LONGEST, Math.max(1, Math.round(latency))))
        if (++answered === requests) {
          agent.destroy()
          resolve(histogram)
        }
      }, reject)
      sent++
    }
    const tick = (): void => {
      const now = performance.now()
      while (sent < requests && start + sent * interval <= now) send(start + sent * interval)
      // The generator has a core of its own, so it may look at the clock all the time.
      if (sent < requests) setImmediate(tick)
    }
    tick()
  })
}

/** Returns the requests per second of a server that always has `concurrency` requests in progress. */
export async function closedLoop(
  port: number,
  route: string,
  concurrency: number,
  milliseconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const start = performance.now()
  let answered = 0
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() - start < milliseconds) {
        if (!(await request(agent, port, `/${route}?${answered}`)))
          throw new Error('a request failed')
        answered++
      }
    }),
  )
  agent.destroy()
  return (answered / (performance.now() - start)) * 1_000
}

export function newHistogram(): Histogram {
  return build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: LONGEST,
    numberOfSignificantValueDigits: 3,
  })
}

/** Returns the text of a reply. */
export function textOf(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve(text))
    }).on('error', reject)
  })
}

/** Returns whether a request was answered with status 200. */
function request(agent: Agent, port: number, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode === 200))
      response.on('error', reject)
    }).on('error', reject)
  })
}
