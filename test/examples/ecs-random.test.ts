import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ecsFailure } from '../support/ecs-trial.ts'
import { seeds } from '../support/random.ts'

/** Random programs against maps of plain objects. */
const worlds = suite('examples/ecs-random')

worlds('acts as maps of objects, through failures, rollbacks and observers', () => {
  assert.is(ecsFailure(seeds(20), 20_000, false, 1_000), undefined)
})

worlds('acts the same in checked arenas, which report nothing', () => {
  assert.is(ecsFailure(seeds(3, 100), 500, true), undefined)
})

worlds.run()
