import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { runTrials, Tallies, worldOf, type Change } from '../support/failure-trial.ts'
import { Random, replayHint, replaying, seeds } from '../support/random.ts'

/** A call that fails has changed nothing: for every kind of field, at every step. */
const failed = suite('generated/failed-calls')

/** Returns the first failure in the worlds of `count` seeds; null if there is none. */
async function failure(
  count: number,
  tallies: Tallies,
  checked = false,
  change?: Change,
): Promise<string | null> {
  for (const seed of seeds(count)) {
    const world = await worldOf(seed, change)
    try {
      for (let turn = 0; turn < 3; turn++) {
        runTrials(world, new Random(seed * 100 + turn), tallies, checked)
      }
    } catch (error) {
      return `${replayHint(seed)}: ${(error as Error).message}`
    }
  }
  return null
}

failed('leave live bytes unchanged, of every kind of field and at every step', async () => {
  const tallies = new Tallies()
  assert.is(await failure(3, tallies), null)
  assert.is(await failure(1, tallies, true), null)
  if (replaying) return
  for (const fault of [
    'wrong value',
    'getter throws',
    'iterable throws',
    'valueOf throws',
  ] as const) {
    const times = tallies.faults[fault] ?? 0
    assert.ok(times > 100, `only ${times} calls fail because: ${fault}`)
  }
  const full = tallies.faults['allocation fails'] ?? 0
  assert.ok(full > 100, `only ${full} calls fail because an allocation fails`)
})

failed.run()
