import { amountOf } from '../support/amount.ts'
import { isolationFailure } from '../support/lease-isolation.ts'
import { leaseFailure } from '../support/lease-trial.ts'

/**
 * Runs the tests of `test/arena-pool-isolation.test.ts` and `test/arena-pool-random.test.ts` at length:
 *
 *     npm run soak -- leases [1M | 5m | 90s] [FIRST SEED]
 *
 * Counts interleaved leases, and runs a random program of 2,000 operations for each 10,000 of them.
 * Prints a summary, or the first failure, and then exits with 1.
 */
const [amountText = '1M', seedText = '1000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)
const STEP = 10_000

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- leases [1M | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  const end = Date.now() + amount.seconds * 1000
  let failure: string | undefined
  let leases = 0
  for (let seed = firstSeed; leases < amount.operations && Date.now() < end; seed++) {
    failure =
      isolationFailure(STEP, seed, { wipe: seed % 7 === 0 }) ??
      (await leaseFailure([seed], 2_000, seed % 5 === 0))
    if (failure !== undefined) break
    leases += STEP
  }
  console.log(failure ?? `${leases} leases: no byte of one reached another`)
  process.exitCode = failure === undefined ? 0 : 1
}
