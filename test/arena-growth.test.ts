import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaOptions } from '../src/arena-options.ts'
import { Arena } from '../src/arena.ts'
import { censusOf, Population } from './support/population.ts'
import { forEachSeed, replaying } from './support/random.ts'
import { codeOf, errorOf, stateOf } from './support/refusal.ts'

/** An arena in a `WebAssembly.Memory` grows in place and keeps every offset valid. */
const growth = suite('arena-growth')

const PAGE = 65_536

growth('grows a memory that is too small for the requested capacity', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const arena = new Arena(200_000, { memory })
  assert.is(arena.buffer, memory.buffer)
  assert.ok(arena.capacity >= 200_000)
  assert.is(memory.buffer.byteLength, 4 * PAGE)
})

growth('uses all of a memory that is larger than the requested capacity', () => {
  const memory = new WebAssembly.Memory({ initial: 8 })
  const arena = new Arena(64, { memory })
  assert.is(memory.buffer.byteLength, 8 * PAGE)
  assert.ok(arena.capacity > 8 * PAGE - 4096)
})

growth('grows the memory when an allocation finds no room, without moving a block', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 64 })
  const arena = new Arena(1000, { memory })
  const before = arena.capacity
  const blocks = Array.from({ length: 300 }, (_, index) => {
    const ptr = arena.allocate(10_000)
    arena.u8.fill(index, ptr, ptr + 10_000)
    return ptr
  })
  assert.ok(arena.capacity >= 3_000_000 && arena.capacity > before)
  assert.is(arena.buffer, memory.buffer)
  for (const [index, ptr] of blocks.entries()) {
    assert.ok(
      arena.u8.subarray(ptr, ptr + 10_000).every((byte) => byte === index % 256),
      `block ${index}`,
    )
    arena.free(ptr)
  }
  assert.is(arena.largestFree, arena.capacity - 52)
  assert.equal(arena.verify(), [])
})

growth('grows in allocate, tryAllocate, allocateZeroed and reallocate', () => {
  const calls: Record<string, (arena: Arena) => number> = {
    allocate: (arena) => arena.allocate(100_000),
    'allocate aligned': (arena) => arena.allocate(100_000, 4096),
    tryAllocate: (arena) => arena.tryAllocate(100_000),
    allocateZeroed: (arena) => arena.allocateZeroed(100_000),
    reallocate: (arena) => arena.reallocate(arena.allocate(10), 100_000),
  }
  for (const [name, call] of Object.entries(calls)) {
    const arena = new Arena(1000, { memory: new WebAssembly.Memory({ initial: 1, maximum: 16 }) })
    const ptr = call(arena)
    assert.ok(arena.sizeOf(ptr) >= 100_000, name)
    assert.equal(arena.verify(), [], name)
  }
})

growth('reports OUT_OF_MEMORY at the maximum of the memory and changes nothing', () => {
  const arena = new Arena(1000, { memory: new WebAssembly.Memory({ initial: 1, maximum: 2 }) })
  arena.allocate(1000)
  const before = stateOf(arena)
  for (const size of [2 * PAGE, 2 ** 31 - 20, 2 ** 31, 2 ** 32, 2 ** 40]) {
    assert.is(
      codeOf(() => arena.allocate(size)),
      'OUT_OF_MEMORY',
      `${size} bytes`,
    )
    assert.is(arena.tryAllocate(size), 0, `${size} bytes`)
  }
  assert.is(stateOf(arena), before)
  const error = errorOf(
    () => new Arena(3 * PAGE, { memory: new WebAssembly.Memory({ initial: 1, maximum: 2 }) }),
  )
  assert.is(error.code, 'OUT_OF_MEMORY')
})

growth('uses a memory with a maximum up to its last page', () => {
  const arena = new Arena(1000, { memory: new WebAssembly.Memory({ initial: 1, maximum: 3 }) })
  arena.allocate(50_000)
  arena.allocate(120_000)
  assert.is(arena.buffer.byteLength, 3 * PAGE)
  assert.equal(arena.verify(), [])
})

growth('picks up growth by WebAssembly code in refresh, and returns whether there was any', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const arena = new Arena(1000, { memory })
  const ptr = arena.allocateZeroed(100)
  arena.u8[ptr] = 5
  const { capacity } = arena
  assert.not(arena.refresh())
  memory.grow(2)
  assert.ok(arena.refresh())
  assert.not(arena.refresh())
  assert.is(arena.capacity, capacity + 2 * PAGE)
  assert.is(arena.u8[ptr], 5)
  assert.equal(arena.verify(), [])
})

growth('picks up growth by WebAssembly code during an allocation', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 3 })
  const arena = new Arena(1000, { memory })
  arena.allocate(30_000)
  memory.grow(2)
  const ptr = arena.allocate(100_000)
  assert.ok(arena.sizeOf(ptr) >= 100_000)
  assert.equal(arena.verify(), [])
})

growth('reopens a grown arena from its buffer', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const arena = new Arena(1000, { memory })
  for (let index = 0; index < 20; index++) arena.allocate(10_000)
  const copy = Arena.from(memory.buffer.slice(0))
  assert.is(stateOf(copy), stateOf(arena))
})

growth(
  'keeps blocks, bytes, counters and accessors when the arena or other code grows the memory',
  () => {
    let byOthers = 0
    let byItself = 0
    forEachSeed(100, (random) => {
      const memory = new WebAssembly.Memory({ initial: 1, maximum: 400 })
      const arena = new Arena(random.between(64, 60_000), { memory })
      const population = new Population(arena, random)
      for (let round = 0; round < 4; round++) {
        population.live(60, random.pick([100, 1000, 20_000]))
        const census = censusOf(arena)
        const { capacity, freeSize } = arena
        if (random.chance(0.5)) {
          memory.grow(random.between(1, 3))
          assert.ok(arena.refresh())
          assert.equal(censusOf(arena), census)
          byOthers++
        } else {
          // There is no room for the block, so the arena grows. The block is freed again afterwards.
          arena.free(arena.allocate(arena.largestFree + 1))
          assert.equal({ ...censusOf(arena), peakUsedSize: 0 }, { ...census, peakUsedSize: 0 })
          byItself++
        }
        assert.is(arena.freeSize - freeSize, arena.capacity - capacity)
        assert.is(arena.buffer, memory.buffer)
        assert.equal(arena.verify(), [])
        population.check()
      }
    })
    assert.ok(
      (byOthers >= 100 && byItself >= 100) || replaying,
      `${byOthers} and ${byItself} times`,
    )
  },
)

growth('grows by less than the block when the last free block is only a little too small', () => {
  const arena = new Arena(1000, { memory: new WebAssembly.Memory({ initial: 8, maximum: 9 }) })
  const ptr = arena.allocate(arena.largestFree + 1)
  assert.ok(ptr > 0)
})

const CALLS: Record<string, (arena: Arena, ptr: number) => unknown> = {
  allocate: (arena) => arena.allocate(8),
  'allocate aligned': (arena) => arena.allocate(8, 64),
  tryAllocate: (arena) => arena.tryAllocate(8),
  allocateZeroed: (arena) => arena.allocateZeroed(8),
  'free and allocate': (arena, ptr) => {
    arena.free(ptr)
    return arena.allocate(100)
  },
  sizeOf: (arena, ptr) => arena.sizeOf(ptr),
  reallocate: (arena, ptr) => arena.reallocate(ptr, 100),
  root: (arena) => arena.root,
  'set root': (arena, ptr) => (arena.root = ptr),
  trim: (arena) => arena.trim(),
  capacity: (arena) => arena.capacity,
  usedSize: (arena) => arena.usedSize,
  peakUsedSize: (arena) => arena.peakUsedSize,
  freeSize: (arena) => arena.freeSize,
  largestFree: (arena) => arena.largestFree,
  blockCount: (arena) => arena.blockCount,
  verify: (arena) => arena.verify().length,
  statistics: (arena) => arena.statistics().capacity,
  walk: (arena) => arena.walk(() => undefined),
  toJSON: (arena) => arena.toJSON().capacity,
}

growth('every call after growth by other code replaces the views and goes on', () => {
  for (const [name, call] of Object.entries(CALLS)) {
    const memory = new WebAssembly.Memory({ initial: 1 })
    const arena = new Arena(1000, { memory })
    const ptr = arena.allocate(100)
    arena.u8.fill(7, ptr, ptr + 100)
    memory.grow(1)
    assert.match(
      codeOf(() => call(arena, ptr)),
      'no error',
      name,
    )
    assert.is(arena.buffer, memory.buffer, name)
    assert.equal(arena.verify(), [], name)
    assert.ok(
      arena.u8.subarray(ptr + 8, ptr + 96).every((byte) => byte === 7),
      name,
    )
    arena.refresh()
    assert.ok(arena.capacity > PAGE, name)
    assert.not(arena.refresh(), name)
    arena.free(ptr)
    arena.reset()
    assert.is(arena.blockCount, 0)
  }
})

growth('reset after growth by other code replaces the views', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const arena = new Arena(1000, { memory })
  arena.allocate(100)
  memory.grow(1)
  arena.reset()
  assert.is(arena.usedSize, 48)
})

growth('without the option memory, every call after growth says what to do', () => {
  for (const [name, call] of Object.entries(CALLS)) {
    const memory = new WebAssembly.Memory({ initial: 1 })
    const first = new Arena(1000, { memory })
    const ptr = first.allocate(100)
    const arena = Arena.from(memory.buffer)
    memory.grow(1)
    const { code, message } = errorOf(() => call(arena, ptr))
    assert.is(code, 'ARENA_DISPOSED', name)
    assert.match(message, 'refresh()')
    assert.match(message, 'option memory')
  }
})

growth('does not extend an opened arena into memory that contains other data', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const { buffer } = new Arena(1000)
  assert.is(
    codeOf(() => new Arena(buffer, { memory })),
    'INVALID_OPTION',
  )
  const first = new Arena(1000, { memory })
  const ptr = first.allocate(100)
  const again = new Arena(memory.buffer, { memory })
  assert.is(again.sizeOf(ptr), first.sizeOf(ptr))
  assert.ok(again.tryAllocate(100_000) > 0)
  assert.equal(again.verify(), [])
})

growth('refuses contradictory options by name', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const tagged = { [Symbol.toStringTag]: 'WebAssembly.Memory' }
  const none: unknown[] = [null, 5, 'shared', { memory: { buffer: memory.buffer } }, { memory: 5 }]
  none.push({ memory: tagged })
  for (const options of [...none, { memory: new ArrayBuffer(64) }, { memory, shared: true }]) {
    assert.is(
      codeOf(() => new Arena(1000, options as ArenaOptions)),
      'INVALID_OPTION',
    )
  }
})

growth.run()
