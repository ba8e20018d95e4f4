import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { seeds } from '../support/random.ts'
import { ringFailure } from '../support/ring-trial.ts'

/** Random programs against arrays. */
const rings = suite('collections/ring-random')

rings('acts as an array of limited length, through failures and snapshots', () => {
  assert.is(ringFailure(seeds(12), 3_000, false), undefined)
})

rings('acts the same in checked arenas, which report nothing', () => {
  assert.is(ringFailure(seeds(4, 100), 1_500, true), undefined)
})

rings.run()
