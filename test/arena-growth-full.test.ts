import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { run } from './support/campaign.ts'
import type { Op } from './support/programs.ts'

/** Memory at its maximum, in which the last free block would do but isn't found. */
const full = suite('arena-growth-full')

const allocate = (size: number, align = 8): Op => ({ kind: 'allocate', size, align, zeroed: false })
const free = (pick: number): Op => ({ kind: 'free', pick })

full('refuses a block by name, or finds it', () => {
  const ops: Op[] = [
    allocate(63205, 64),
    allocate(63169, 4096),
    allocate(63174, 32768),
    allocate(63174, 16384),
    allocate(7898),
    allocate(63204, 8192),
    free(0),
    { kind: 'reallocate', pick: 50166, size: 12 },
    free(12148),
    allocate(4150),
    free(18247),
    free(0),
    { kind: 'reallocate', pick: 61615, size: 8412 },
  ]
  assert.is(run({ door: 'arena-wasm', capacity: 63248, ops }), undefined)
})

full.run()
