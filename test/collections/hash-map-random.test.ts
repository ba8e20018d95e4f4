import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hashFailure } from '../support/hash-trial.ts'
import { seeds } from '../support/random.ts'

/** Random programs against maps of plain values. */
const maps = suite('collections/hash-map-random')

maps('acts as maps and sets of all kinds of keys, through failures and snapshots', () => {
  assert.is(hashFailure(seeds(9), 2_000, false), undefined)
})

maps('acts the same in checked arenas, which report nothing', () => {
  assert.is(hashFailure(seeds(4, 100), 300, true), undefined)
})

maps.run()
