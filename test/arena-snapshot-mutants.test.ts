import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { forEachSeed, replaying } from './support/random.ts'
import { mutantTrial, newSamples, wholeTrial } from './support/snapshot-mutants.ts'

/**
 * Snapshots that are not whole, or that were changed by somebody who knows the format and corrected
 * the checksum.
 */
const mutants = suite('arena-snapshot-mutants')

const MUTANTS = 6000

mutants('are refused, or give a valid arena, and an arena that refuses them is unchanged', () => {
  const outcomes = new Map<string, number>()
  const samples = newSamples(30)
  forEachSeed(MUTANTS, (_random, seed) => {
    const outcome = mutantTrial(seed, samples)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  })
  if (replaying) return
  for (const outcome of ['opened', 'violates an invariant', 'does not tile']) {
    assert.ok(
      (outcomes.get(outcome) ?? 0) > MUTANTS / 50,
      `too seldom "${outcome}": ${JSON.stringify([...outcomes])}`,
    )
  }
})

mutants('of a single bit and of any other length are refused', () => wholeTrial())

mutants.run()
