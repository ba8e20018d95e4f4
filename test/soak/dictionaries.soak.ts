import { amountOf } from '../support/amount.ts'
import { dictionaryFailure } from '../support/dictionary-trial.ts'

/**
 * Runs the programs of `test/collections/dictionary-random.test.ts` with 20,000 operations each:
 *
 *     npm run soak -- dictionaries [200 | 5m | 90s] [FIRST SEED]
 *
 * Every fifth program uses a checked arena and has 4,000 operations. Prints a summary, or the first
 * failure, and then exits with 1.
 */
const [amountText = '200', seedText = '1000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- dictionaries [200 | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  const end = Date.now() + amount.seconds * 1000
  let failure: string | undefined
  let seed = firstSeed
  for (; seed < firstSeed + amount.operations && Date.now() < end; seed++) {
    const checked = seed % 5 === 0
    failure = dictionaryFailure([seed], checked ? 4_000 : 20_000, checked, 1_000)
    if (failure !== undefined) break
  }
  console.log(failure ?? `${seed - firstSeed} programs: dictionaries act as arrays of texts`)
  process.exitCode = failure === undefined ? 0 : 1
}
