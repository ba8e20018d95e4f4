import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { poolFailure } from '../support/pool-trial.ts'
import { seeds } from '../support/random.ts'

/** Random programs against a map from pointers to values. */
const pools = suite('collections/pool-random')

pools('acts as a map from pointers to values, through failures and snapshots', () => {
  assert.is(poolFailure(seeds(40), 10_000, false, 1_000), undefined)
})

pools('acts the same in checked arenas, which report nothing', () => {
  assert.is(poolFailure(seeds(4, 100), 1_000, true), undefined)
})

pools.run()
