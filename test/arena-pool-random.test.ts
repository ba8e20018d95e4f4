import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { leaseFailure } from './support/lease-trial.ts'
import { seeds } from './support/random.ts'

/** Random programs of acquire, wait, abort, dispose, retain, release, growth and trim. */
const programs = suite('arena-pool-random')

programs('a pool acts as its model', async () => {
  assert.is(await leaseFailure(seeds(60), 500, false), undefined)
})

programs('so does one of checked arenas', async () => {
  assert.is(await leaseFailure(seeds(10, 1_000), 500, true), undefined)
})

programs.run()
