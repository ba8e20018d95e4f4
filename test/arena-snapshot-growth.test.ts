import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { codeOf } from './support/refusal.ts'

/** Snapshots of arenas in WebAssembly memory that grows. */
const growth = suite('arena-snapshot-growth')

growth('of an arena is restored after the memory has grown, and keeps the memory', () => {
  for (const checked of [false, { leaks: 'ignore' }] as const) {
    const arena = new Arena(20_000, { checked, memory: new WebAssembly.Memory({ initial: 1 }) })
    const ptr = arena.allocateZeroed(5000)
    const last = arena.allocate(arena.largestFree)
    for (const isLastFree of [false, true]) {
      if (isLastFree) arena.free(last)
      const bytes = arena.snapshot()
      for (let turn = 0; turn < 3; turn++) {
        const large = arena.allocate(300_000)
        arena.u8.fill(255, large, large + 300_000)
        const { byteLength } = arena.buffer
        const { capacity } = arena
        arena.restore(bytes)
        assert.is(arena.buffer.byteLength, byteLength)
        assert.is(arena.capacity, capacity)
        assert.is(arena.blockCount, isLastFree ? 1 : 2)
        assert.match(
          codeOf(() => arena.sizeOf(large)),
          /^(INVALID_POINTER|DOUBLE_FREE)$/,
        )
        assert.equal(arena.verify(), [])
        assert.is(arena.sizeOf(ptr), 5004)
        const zeroed = arena.allocateZeroed(300_000)
        assert.ok(arena.u8.subarray(zeroed, zeroed + 300_000).every((byte) => byte === 0))
        arena.restore(bytes)
      }
    }
  }
})

growth.run()
