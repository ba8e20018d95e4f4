import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { poolOf } from '../support/pools.ts'

/** Pools in consoles, and where objects are copied. */
const pools = suite('leases/inspect')

pools('console.log shows the figures of a pool, also of one that was disposed', () => {
  const pool = poolOf()
  pool.acquire()
  assert.match(inspect(pool), /^ArenaPool \{\n? *leased: 1,/)
  pool.dispose()
  assert.match(inspect(pool), /^ArenaPool \{\n? *leased: 1,/)
  assert.type(inspect(Object.getPrototypeOf(pool)), 'string')
})

pools('structuredClone refuses a pool and names the cure', () => {
  assert.throws(() => structuredClone(poolOf()), /a pool of arenas: each thread needs one/)
})

pools.run()
