import { amountOf } from '../support/amount.ts'
import { bitSetFailure } from '../support/bit-set-trial.ts'
import { ringFailure } from '../support/ring-trial.ts'

/**
 * Runs the programs of `test/collections/ring-random.test.ts` and `bit-set-random.test.ts` with
 * 100,000 operations each:
 *
 *     npm run soak -- rings [200 | 5m | 90s] [FIRST SEED]
 *
 * Counts programs of each kind. Every fifth program uses a checked arena and has 10,000 operations.
 * Prints a summary, or the first failure, and then exits with 1.
 */
const [amountText = '200', seedText = '1000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- rings [200 | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  const end = Date.now() + amount.seconds * 1000
  let failure: string | undefined
  let seed = firstSeed
  for (; seed < firstSeed + amount.operations && Date.now() < end; seed++) {
    const checked = seed % 5 === 0
    const length = checked ? 10_000 : 100_000
    failure = ringFailure([seed], length, checked, 1_000)
    failure ??= bitSetFailure([seed], length, checked, 1_000)
    if (failure !== undefined) break
  }
  console.log(failure ?? `${seed - firstSeed} programs: rings and bit sets act as their models`)
  process.exitCode = failure === undefined ? 0 : 1
}
