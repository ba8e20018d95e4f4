import { amountOf } from '../support/amount.ts'
import { runTrials, Tallies, worldOf } from '../support/failure-trial.ts'
import { Random, replayHint } from '../support/random.ts'

/**
 * Runs the programs of `test/generated/failed-calls.test.ts`, calls that fail at a random step, for any
 * time, with other schemas:
 *
 *     npm run soak -- failures [1k | 5m | 90s] [FIRST SEED]
 *
 * Counts schemas. Prints a summary, or the first call that changed anything, and then exits with 1.
 */
const [amountText = '60s', seedText = '1000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- failures [1k | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  const end = Date.now() + amount.seconds * 1000
  const tallies = new Tallies()
  let seed = firstSeed
  try {
    for (; seed < firstSeed + amount.operations && Date.now() < end; seed++) {
      const world = await worldOf(seed)
      for (let turn = 0; turn < 20; turn++) {
        try {
          runTrials(world, new Random(seed * 100 + turn), tallies, turn % 4 === 3)
        } catch (error) {
          // The values for a first struct can be more than the arena holds.
          if ((error as { code?: unknown }).code !== 'OUT_OF_MEMORY') throw error
        }
      }
    }
    const { calls, failures } = tallies
    console.log(
      `${seed - firstSeed} schemas, ${calls} calls, ${failures} failures: nothing changed`,
    )
  } catch (error) {
    console.error(replayHint(seed), error)
    process.exitCode = 1
  }
}
