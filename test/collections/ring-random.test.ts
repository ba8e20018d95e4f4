import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { seeds } from '../support/random.ts'
import { ringFailure } from '../support/ring-trial.ts'

/** Random programs against arrays. */
const rings = suite('collections/ring-random')

rings('acts as an array of limited length, through failures and snapshots', () => {
  assert.is(ringFailure(seeds(40), 10_000, false, 1_000), undefined)
})

rings('acts the same in checked arenas, which report nothing', () => {
  assert.is(ringFailure(seeds(3, 100), 1_000, true), undefined)
})

rings.run()
