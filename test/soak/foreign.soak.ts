import { amountOf } from '../support/amount.ts'
import { foreignTrial, schemaOfSeed, type Outcomes } from '../support/foreign-trial.ts'
import { replayHint } from '../support/random.ts'

/**
 * Runs the trials of `foreign-bytes.test.ts` with other seeds and schemas:
 *
 *     npm run soak -- foreign [10k | 5m | 90s] [FIRST SEED]
 *
 * Each seed is a struct with overwritten bytes, and every operation on it; each 200 seeds have a
 * schema of their own. Prints the outcomes of all calls at the end, or the first failure, and then
 * exits with 1. `SEED=n` replays one seed.
 */
const [amountText = '10k', seedText = '1000000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const replayed = process.env['SEED']
const firstSeed = Number(replayed ?? seedText)

/** Number of seeds of a schema. */
const SEEDS = 200

async function soak(trials: number, seconds: number): Promise<void> {
  Error.stackTraceLimit = 20
  const outcomes: Outcomes = new Map()
  const end = performance.now() + seconds * 1000
  let seed = firstSeed
  for (; seed < firstSeed + trials && performance.now() < end;) {
    const number = Math.floor(seed / SEEDS)
    const schema = await schemaOfSeed(number)
    for (; seed < firstSeed + trials && Math.floor(seed / SEEDS) === number; seed++) {
      try {
        foreignTrial(schema, seed, outcomes)
      } catch (error) {
        console.log(`\nFAILURE\n${replayHint(seed)}: ${String(error)}`)
        process.exitCode = 1
        return
      }
    }
    process.stderr.write(`\r${seed - firstSeed} trials `)
  }
  console.log(`\n${seed - firstSeed} trials, seeds from ${firstSeed} on, node ${process.version}`)
  for (const [what, times] of [...outcomes].sort())
    console.log(`${String(times).padStart(10)}  ${what}`)
  console.log('no failure')
}

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- foreign [10k | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  await soak(replayed === undefined ? amount.operations : 1, amount.seconds)
}
