import { amountOf } from '../support/amount.ts'
import { floatFailure } from '../support/float-texts.ts'

/**
 * Reads texts of numbers as `test/text/parse-float.test.ts` does:
 *
 *     npm run soak -- floats [10M | 5m | 90s] [FIRST SEED]
 *
 * Prints a summary, or the first text that isn't read as `Number` does, and then exits with 1.
 */
const [amountText = '10M', seedText = '1000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)

/** Number of texts of a seed. */
const COUNT = 10_000

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- floats [10M | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  const end = Date.now() + amount.seconds * 1000
  let count = 0
  let failure: string | undefined
  for (let seed = firstSeed; count < amount.operations && Date.now() < end; seed++) {
    failure = floatFailure(seed, COUNT)
    if (failure !== undefined) break
    count += COUNT
  }
  console.log(failure ?? `${count} texts of numbers are read as Number does`)
  process.exitCode = failure === undefined ? 0 : 1
}
