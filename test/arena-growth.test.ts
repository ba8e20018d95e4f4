import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { codeOf, errorOf, stateOf } from './support/refusal.ts'

/** An arena in a WebAssembly.Memory grows in place; every offset stays what it was. */
const growth = suite('growth of WebAssembly memory')

const PAGE = 65_536

growth('the memory is grown to hold what was asked for', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const arena = new Arena(200_000, { memory })
  assert.is(arena.buffer, memory.buffer)
  assert.ok(arena.capacity >= 200_000)
  assert.is(memory.buffer.byteLength, 4 * PAGE)
})

growth('memory that is large enough is taken as it is, all of it', () => {
  const memory = new WebAssembly.Memory({ initial: 8 })
  const arena = new Arena(64, { memory })
  assert.is(memory.buffer.byteLength, 8 * PAGE)
  assert.ok(arena.capacity > 8 * PAGE - 4096)
})

growth('an allocation that finds no room grows the memory, and no block moves', () => {
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

growth('each of the four calls grows: allocate, tryAllocate, allocateZeroed, reallocate', () => {
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

growth('beyond the maximum there is no room, and nothing changes', () => {
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

growth('a memory with a maximum is used up to its last page', () => {
  const arena = new Arena(1000, { memory: new WebAssembly.Memory({ initial: 1, maximum: 3 }) })
  arena.allocate(50_000)
  arena.allocate(120_000)
  assert.is(arena.buffer.byteLength, 3 * PAGE)
  assert.equal(arena.verify(), [])
})

growth('refresh takes up what WebAssembly has grown, and says whether there was any', () => {
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

growth('an allocation takes up what WebAssembly has grown', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 3 })
  const arena = new Arena(1000, { memory })
  arena.allocate(30_000)
  memory.grow(2)
  const ptr = arena.allocate(100_000)
  assert.ok(arena.sizeOf(ptr) >= 100_000)
  assert.equal(arena.verify(), [])
})

growth('a grown arena opens from its buffer', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const arena = new Arena(1000, { memory })
  for (let index = 0; index < 20; index++) arena.allocate(10_000)
  const copy = Arena.from(memory.buffer.slice(0))
  assert.is(stateOf(copy), stateOf(arena))
})

growth.run()
