import { amountOf } from '../support/amount.ts'
import { campaign, sharedProgram } from '../support/shared-campaign.ts'

/**
 * Runs the threads of `test/lock-threads.test.ts` for any time, two to four of them in one arena:
 *
 *     npm run soak -- shared [5M | 5m | 90s]
 *
 * Counts the calls that take the lock. Prints a summary at the end, or the first block that two
 * threads were given, and then exits with 1.
 */
const amount = amountOf(process.argv[2] ?? '5M')

/** Steps of each thread of a campaign. Each step makes one call or a few. */
const STEPS = 100_000

async function soak(most: NonNullable<typeof amount>): Promise<void> {
  const program = await sharedProgram()
  const start = performance.now()
  const elapsed = (): number => (performance.now() - start) / 1000
  const totals = { operations: 0, full: 0, foreign: 0, gone: 0 }
  for (let turn = 0; totals.operations < most.operations && elapsed() < most.seconds; turn++) {
    // Another number of steps gives the threads other random numbers.
    const outcome = await campaign(program, 2 + (turn % 3), STEPS + turn)
    totals.operations += outcome.operations
    totals.full += outcome.full
    totals.foreign += outcome.foreign
    totals.gone += outcome.gone
    process.stderr.write(`\r${totals.operations} operations, ${elapsed().toFixed(0)} s `)
  }
  console.log(
    `\n${totals.operations.toLocaleString('en')} operations of two to four threads in ` +
      `${elapsed().toFixed(0)} s, ${totals.full} without room, ${totals.foreign} frees of blocks of ` +
      `other threads, ${totals.gone} targets of a Ref gone, node ${process.version}\nno failure`,
  )
}

if (amount === undefined) {
  console.error('usage: npm run soak -- shared [5M | 5m | 90s]')
  process.exitCode = 2
} else {
  await soak(amount)
}
