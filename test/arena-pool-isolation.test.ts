import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isolationFailure } from './support/lease-isolation.ts'
import { bundleWith } from './support/mutant.ts'

/** Nothing that a lease has written can be read by the next one through structs. */
const isolation = suite('arena-pool-isolation')

isolation('no byte of one lease reaches another over 5,000 interleaved leases', () => {
  assert.is(isolationFailure(5_000, 1), undefined)
})

isolation('nor where leases are wiped, or checked', () => {
  assert.is(isolationFailure(500, 2, { wipe: true }), undefined)
  assert.is(isolationFailure(200, 3, { checked: true }), undefined)
})

isolation('the test finds memory that counts as never written', async () => {
  const mutation = {
    file: 'src/leases/stock.ts',
    from: 'words[PEAK] = 0',
    to: 'words[HIGH_WATER] = heap.first + MIN_SIZE',
  }
  const module = await bundleWith('test/support/lease-isolation.ts', [mutation])
  const mutated = module as { isolationFailure: typeof isolationFailure }
  let found: unknown
  try {
    found = mutated.isolationFailure(100, 1)
  } catch (error) {
    found = error
  }
  assert.ok(found !== undefined)
})

isolation.run()
