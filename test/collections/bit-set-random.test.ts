import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bitSetFailure } from '../support/bit-set-trial.ts'
import { seeds } from '../support/random.ts'

/** Random programs against sets of JavaScript. */
const sets = suite('collections/bit-set-random')

sets('acts as a set of JavaScript, through failures and snapshots', () => {
  assert.is(bitSetFailure(seeds(40), 10_000, false, 1_000), undefined)
})

sets('acts the same in checked arenas, which report nothing', () => {
  assert.is(bitSetFailure(seeds(3, 100), 1_000, true), undefined)
})

sets.run()
