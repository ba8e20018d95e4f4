import { amountOf } from '../support/amount.ts'
import { checkedSnapshotTrial } from '../support/checked-snapshot-trial.ts'
import { replayHint } from '../support/random.ts'
import { mutantTrial, newSamples } from '../support/snapshot-mutants.ts'
import { snapshotTrial, type SnapshotTally } from '../support/snapshot-trial.ts'

/**
 * Runs the random programs of `arena-snapshot-programs.test.ts` and `account-snapshot.test.ts` and
 * the mutants of `arena-snapshot-mutants.test.ts` with other seeds:
 *
 *     npm run soak -- snapshot [10k | 5m | 90s] [FIRST SEED]
 *
 * Each seed is a program, a checked program and ten mutants. Prints a summary at the end, or the
 * first failure, and then exits with 1. `SEED=n` replays one seed.
 */
const [amountText = '10k', seedText = '1000000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const replayed = process.env['SEED']
const firstSeed = Number(replayed ?? seedText)

/** Milliseconds between two reports of progress. */
const PAUSE = 500
const STEPS = 60

function soak(operations: number, seconds: number): void {
  // Programs make many invalid calls, and stack traces would take most of the time.
  Error.stackTraceLimit = 0
  const tally: SnapshotTally = new Map()
  const samples = newSamples(60)
  const start = performance.now()
  let spoken = start
  let seed = firstSeed
  for (; seed < firstSeed + operations && performance.now() < start + seconds * 1000; seed++) {
    try {
      snapshotTrial(seed, seed % 10 === 0 ? 10 * STEPS : STEPS, tally)
      checkedSnapshotTrial(seed)
      for (let mutant = 0; mutant < 10; mutant++) {
        const outcome = `mutants: ${mutantTrial(10 * seed + mutant, samples)}`
        tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
      }
    } catch (error) {
      console.log(`\nFAILURE\n${replayHint(seed)}: ${String(error)}`)
      process.exitCode = 1
      return
    }
    if (performance.now() < spoken + PAUSE) continue
    spoken = performance.now()
    process.stderr.write(
      `\r${seed - firstSeed + 1} programs, ${Math.round((spoken - start) / 1000)} s `,
    )
  }
  console.log(`\n${seed - firstSeed} programs, seeds from ${firstSeed} on, node ${process.version}`)
  for (const [what, times] of [...tally].sort())
    console.log(`${String(times).padStart(10)}  ${what}`)
  console.log('no failure')
}

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- snapshot [10k | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else {
  soak(replayed === undefined ? amount.operations : 1, amount.seconds)
}
