import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { World } from '../golden/readable/pools.gen.ts'
import { Depot } from '../golden/readable/slot-maps.gen.ts'
import { codeOf } from '../support/refusal.ts'

/** Chunks of pools and slot maps. */
const chunks = suite('collections/chunk')

for (const checked of [false, true]) {
  chunks(
    `${checked ? 'a checked' : 'an'} arena that is smaller than a chunk is out of memory`,
    () => {
      const arena = new Arena(480, { checked })
      const { particles } = arena.create(World)
      const { units } = arena.create(Depot)
      const before = arena.usedSize
      assert.is(
        codeOf(() => particles.allocate()),
        'OUT_OF_MEMORY',
      )
      assert.is(
        codeOf(() => units.add()),
        'OUT_OF_MEMORY',
      )
      assert.is(arena.usedSize, before)
      assert.equal(arena.verify(), [])
    },
  )
}

chunks.run()
