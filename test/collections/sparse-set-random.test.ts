import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { seeds } from '../support/random.ts'
import { sparseFailure } from '../support/sparse-trial.ts'

/** Random programs against maps from keys to plain values. */
const sets = suite('collections/sparse-set-random')

sets('acts as a map from keys to values, through failures and snapshots', () => {
  assert.is(sparseFailure(seeds(40), 10_000, false, 1_000), undefined)
})

sets('acts the same in checked arenas, which report nothing', () => {
  assert.is(sparseFailure(seeds(4, 100), 300, true), undefined)
})

sets.run()
