import { amountOf } from '../support/amount.ts'
import { slotMapFailure } from '../support/slot-map-trial.ts'

/**
 * Runs the programs of `test/collections/slot-map-random.test.ts` with 100,000 operations each:
 *
 *     npm run soak -- slot-maps [200 | 5m | 90s] [FIRST SEED]
 *
 * Counts programs. Every fifth program uses a checked arena and has 10,000 operations. Prints a
 * summary, or the first failure, and then exits with 1.
 */
const [amountText = '200', seedText = '1000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- slot-maps [200 | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  const end = Date.now() + amount.seconds * 1000
  let failure: string | undefined
  let seed = firstSeed
  for (; seed < firstSeed + amount.operations && Date.now() < end; seed++) {
    const checked = seed % 5 === 0
    failure = slotMapFailure([seed], checked ? 10_000 : 100_000, checked, 1_000)
    if (failure !== undefined) break
  }
  console.log(failure ?? `${seed - firstSeed} programs: slot maps act as their models`)
  process.exitCode = failure === undefined ? 0 : 1
}
