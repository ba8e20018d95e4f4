import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CheckedTrial } from '../support/checked-trial.ts'
import { forEachSeed, replaying } from '../support/random.ts'

/** Random programs on checked arenas, with a model of live blocks and of each accessor's target. */
const programs = suite('checked/arena-checks-random-programs')

programs('agrees with the model about every access of random programs', () => {
  const outcomes = new Map<string, number>()
  forEachSeed(60, (_, seed) => new CheckedTrial(seed, outcomes).run(800))
  if (replaying) return
  const seldom = [...outcomes].filter(([, count]) => count < 10)
  assert.equal(seldom, [], 'outcomes that occur less than 10 times')
})

programs.run()
