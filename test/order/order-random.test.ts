import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { orderFailure } from '../support/order-trial.ts'
import { seeds } from '../support/random.ts'

// Random rows of tables, sparse sets, lists and pools, sorted by random fields and gathered, against
// a comparator of plain values.
const programs = suite('order/order-random')

programs('agrees with a comparator of plain values', () => {
  assert.is(orderFailure(seeds(120), false), undefined)
})

programs('acts the same in checked arenas, which report nothing', () => {
  assert.is(orderFailure(seeds(20, 500), true), undefined)
})

programs.run()
