import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { seeds } from '../support/random.ts'
import { slotMapFailure } from '../support/slot-map-trial.ts'

/** Random programs against a map from handles to values, and the handles that were removed. */
const maps = suite('collections/slot-map-random')

maps('acts as a map from handles to values, through failures and snapshots', () => {
  assert.is(slotMapFailure(seeds(40), 10_000, false, 1_000), undefined)
})

maps('acts the same in checked arenas, which report nothing', () => {
  assert.is(slotMapFailure(seeds(4, 100), 1_000, true), undefined)
})

maps.run()
