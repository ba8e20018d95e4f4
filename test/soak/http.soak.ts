import { ArenaPool } from '../../src/arena-pool.ts'
import { Vec2 } from '../golden/readable/vector.gen.ts'
import { amountOf } from '../support/amount.ts'
import { listenFastify } from '../support/listen-fastify.ts'
import { listenHttp, requestFailure } from '../support/request-isolation.ts'

/**
 * Runs the tests of `test/http/isolation.test.ts` at length, after 1.72 million leases whose memory
 * must not drift:
 *
 *     npm run soak -- http [1M | 5m | 90s] [FIRST SEED]
 *
 * Counts requests; node:http and Fastify have 10,000 of them in turns. Prints a summary, or the first
 * failure, and then exits with 1.
 */
const [amountText = '1M', seedText = '1000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)
const STEP = 10_000
const CYCLES = 1_720_000
/** Maximum drift of the resident memory in MiB, from a tenth of the cycles to all of them. */
const MOST_DRIFT = 32
const MIB = 2 ** 20

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- http [1M | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  const drift = driftOfLeases()
  console.log(`${CYCLES} leases: the resident memory has grown by ${drift.toFixed(1)} MiB`)
  let failure = drift > MOST_DRIFT ? `more than ${MOST_DRIFT} MiB` : undefined
  const end = Date.now() + amount.seconds * 1000
  let requests = 0
  for (let seed = firstSeed; failure === undefined; seed++) {
    if (requests >= amount.operations || Date.now() >= end) break
    failure = await requestFailure(seed % 2 === 0 ? listenHttp : listenFastify, STEP, seed)
    if (failure !== undefined) failure = `seed ${seed}: ${failure}`
    requests += STEP
  }
  console.log(failure ?? `${requests} requests: no byte of one reached another`)
  process.exitCode = failure === undefined ? 0 : 1
}

/** Takes and releases leases. Returns the growth of the resident memory in MiB. */
function driftOfLeases(): number {
  const pool = new ArenaPool({ bytes: 1 << 16, max: 8 })
  const cycle = (count: number): void => {
    for (let lease = 0; lease < count; lease++) {
      const arena = pool.acquire()
      arena.create(Vec2, { x: lease })
      if (lease % 16 === 0) arena.scope((inner) => void inner.create(Vec2))
      arena.dispose()
    }
  }
  cycle(CYCLES / 10)
  const before = process.memoryUsage.rss()
  cycle(CYCLES)
  return (process.memoryUsage.rss() - before) / MIB
}
