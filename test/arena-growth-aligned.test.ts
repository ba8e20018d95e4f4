import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { WebAssemblyMemory } from '../src/arena-options.ts'
import { Arena } from '../src/arena.ts'
import { forEachSeed } from './support/random.ts'
import { codeOf, stateOf } from './support/refusal.ts'

/** Growth for aligned blocks, growth to the last byte of a maximum, and growth that fails. */
const aligned = suite('arena-growth/aligned')

const PAGE = 65_536

/** Bytes of live data at the end of the heap before the aligned request: every case of the last block. */
const FILLS = [0, 8, 12, 16, 20, 40, 100, 1000, 4000, 4100, 8192, 30_000, 50_000]

for (const first of ['fresh', 'fragmented'] as const) {
  aligned(`a ${first} arena grows for every alignment up to 1 MiB at every fill level`, () => {
    for (const fill of FILLS) {
      for (let align = 16; align <= 2 ** 20; align *= 2) {
        for (const size of [1, 12, 13, align - 4, align, align + 4, 70_000]) {
          const name = `${size} bytes at ${align}, ${fill} bytes live`
          const memory = new WebAssembly.Memory({ initial: 1, maximum: 200 })
          const arena = new Arena(1000, { memory })
          if (first === 'fragmented') fragment(arena)
          if (fill > 0 && fill < arena.largestFree) arena.allocate(arena.largestFree - fill)
          const ptr = arena.allocate(size, align)
          assert.is(ptr % align, 0, name)
          assert.ok(arena.sizeOf(ptr) >= size, name)
          assert.equal(arena.verify(), [], name)
        }
      }
    }
  })
}

aligned('a request that the maximum allows to the last byte is served', () => {
  for (const align of [8, 16, 4096, PAGE, 2 * PAGE]) {
    for (const live of [1, 100, 4096, 60_000]) {
      const memory = new WebAssembly.Memory({ initial: 1, maximum: 6 })
      const arena = new Arena(1000, { memory })
      const last = arena.allocate(live)
      // The payload after the last block, or the next aligned one after a gap for a free block.
      const next = last + arena.sizeOf(last) + 4
      const start = next % align === 0 ? next : Math.ceil((next + 16) / align) * align
      assert.is(arena.tryAllocate(6 * PAGE - 3 - start, align), 0)
      assert.is(memory.buffer.byteLength, PAGE)
      const ptr = arena.allocate(6 * PAGE - 4 - start, align)
      assert.is(ptr, start)
      assert.is(memory.buffer.byteLength, 6 * PAGE)
      assert.equal(arena.verify(), [])
    }
  }
})

aligned(
  'an aligned request gets the grown block although other free blocks are searched first',
  () => {
    for (let gap = 0; gap < PAGE; gap += 4096) {
      const memory = new WebAssembly.Memory({ initial: 2, maximum: 3 })
      const arena = new Arena(1000, { memory })
      const [listed, , split] = [5000, 16, 9000, 16].map((size) => arena.allocate(size))
      arena.free(listed!)
      arena.allocate(arena.largestFree - gap)
      arena.free(split!)
      arena.allocate(5100)
      const ptr = arena.allocate(100, 2 * PAGE)
      assert.is(ptr, 2 * PAGE)
      assert.equal(arena.verify(), [])
    }
  },
)

aligned('grows by what is missing when the memory cannot double', () => {
  for (let maximum = 2; maximum < 9; maximum++) {
    const memory = new WebAssembly.Memory({ initial: 1, maximum })
    const arena = new Arena(1000, { memory })
    let blocks = 0
    while (arena.tryAllocate(PAGE / 4 - 4) !== 0) blocks++
    assert.is(memory.buffer.byteLength, maximum * PAGE)
    assert.is(blocks, maximum * 4 - 1)
  }
})

aligned('reallocate grows for the alignment that the block keeps', () => {
  for (let align = 8; align <= PAGE; align *= 2) {
    const memory = new WebAssembly.Memory({ initial: 2, maximum: 100 })
    const arena = new Arena(1000, { memory })
    const ptr = arena.allocate(100, align)
    arena.u8.fill(5, ptr, ptr + 100)
    arena.allocate(8)
    const moved = arena.reallocate(ptr, 200_000)
    assert.is(moved % align, 0)
    assert.ok(arena.u8.subarray(moved, moved + 100).every((byte) => byte === 5))
    assert.equal(arena.verify(), [])
  }
})

aligned('reallocate extends the last block in place where only that fits', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 4 })
  const arena = new Arena(1000, { memory })
  const ptr = arena.allocate(50_000)
  for (const size of [2 * PAGE, 4 * PAGE - 3000]) assert.is(arena.reallocate(ptr, size), ptr)
  assert.equal(arena.verify(), [])
})

aligned('the maximum of alignments is that of any growable arena', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 2 })
  const arena = new Arena(1000, { memory })
  const before = stateOf(arena)
  for (const align of [2 ** 18, 2 ** 31]) {
    assert.is(
      codeOf(() => arena.allocate(8, align)),
      'OUT_OF_MEMORY',
    )
  }
  for (const align of [2 ** 32, 24]) {
    assert.is(
      codeOf(() => arena.allocate(8, align)),
      'INVALID_ALIGNMENT',
    )
  }
  assert.is(stateOf(arena), before)
  assert.is(
    codeOf(() => new Arena(PAGE).allocate(8, 2 * PAGE)),
    'INVALID_ALIGNMENT',
  )
})

aligned('random aligned requests are served as long as the memory can grow', () => {
  forEachSeed(60, (random) => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 2000 })
    const arena = new Arena(random.between(64, 60_000), { memory })
    const live: number[] = []
    for (let step = 0; step < 200; step++) {
      const align = 2 ** random.between(3, 17)
      if (random.chance(0.3) && live.length > 0) {
        arena.free(live.splice(random.below(live.length), 1)[0]!)
      } else {
        const ptr = arena.allocate(random.between(1, random.pick([64, 5000, 60_000])), align)
        assert.is(ptr % align, 0)
        live.push(ptr)
      }
    }
    assert.equal(arena.verify(), [])
  })
})

/** A memory whose `grow` fails at the chosen calls, as the system's memory can. */
function failing(memory: WebAssemblyMemory, fails: (call: number) => unknown): WebAssemblyMemory {
  let calls = 0
  return {
    get buffer() {
      return memory.buffer
    },
    grow(pages: number) {
      const error = fails(calls++)
      if (error !== undefined) throw error
      return memory.grow(pages)
    },
    [Symbol.toStringTag]: 'WebAssembly.Memory',
  } as WebAssemblyMemory
}

aligned('growth that fails at any step leaves the arena unchanged', () => {
  const lacks = new RangeError('no memory')
  for (const checked of [false, true]) {
    for (const failures of [1, 2, Infinity]) {
      const real = new WebAssembly.Memory({ initial: 1, maximum: 50 })
      let isArmed = false
      let calls = 0
      const memory = failing(real, () => (isArmed && calls++ < failures ? lacks : undefined))
      const arena = new Arena(1000, { memory, checked: checked && { leaks: 'ignore' } })
      const kept = arena.allocate(40_000)
      const before = stateOf(arena)
      isArmed = true
      const ptr = arena.tryAllocate(80_000, 4096)
      assert.is(ptr > 0, failures < 2, `${failures} failures`)
      if (ptr === 0) assert.is(stateOf(arena), before)
      isArmed = false
      assert.ok(arena.tryAllocate(80_000, 4096) > 0)
      assert.ok(arena.sizeOf(kept) >= 40_000)
      assert.equal(arena.verify(), [])
    }
  }
})

aligned('errors of a memory other than lack of memory are not renamed', () => {
  const real = new WebAssembly.Memory({ initial: 1, maximum: 50 })
  const broken = new Error('the program broke grow')
  const memory = failing(real, () => broken)
  const arena = new Arena(1000, { memory })
  const before = stateOf(arena)
  assert.throws(
    () => arena.allocate(100_000),
    (error: unknown) => error === broken,
  )
  assert.throws(
    () => new Arena(1_000_000, { memory }),
    (error: unknown) => error === broken,
  )
  assert.is(stateOf(arena), before)
})

aligned('a checked arena whose account finds no memory does not grow', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 50 })
  const arena = new Arena(1000, { memory, checked: { leaks: 'ignore' } })
  const item = arena.allocate(100)
  const { buffer } = memory
  const before = stateOf(arena)
  const grow = arena.checks!.grow
  arena.checks!.grow = () => {
    throw Object.assign(new RangeError('no memory for the account'))
  }
  assert.is(arena.tryAllocate(100_000), 0)
  assert.is(memory.buffer, buffer)
  assert.is(stateOf(arena), before)
  arena.checks!.grow = grow
  assert.ok(arena.tryAllocate(100_000) > 0)
  arena.free(item)
})

aligned('an opened heap with too few list heads grows up to their reach', () => {
  const source = new Arena(60_000)
  source.allocate(1000)
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 50 })
  const bytes = new Arena(PAGE - 2000).buffer
  assert.ok(bytes.byteLength < PAGE)
  const whole = sized(PAGE)
  new Uint8Array(memory.buffer).set(whole.u8)
  const arena = new Arena(memory.buffer, { memory })
  assert.is(arena.tryAllocate(2_000_000), 0)
  assert.is(memory.buffer.byteLength, PAGE)
  assert.ok(arena.tryAllocate(63_000) > 0)
  assert.equal(arena.verify(), [])
})

aligned.run()

/** Returns an arena whose buffer has `bytes` bytes, and list heads for its capacity only. */
function sized(bytes: number): Arena {
  for (let capacity = bytes - 4000; ; capacity += 8) {
    const arena = new Arena(capacity)
    if (arena.buffer.byteLength === bytes) return arena
  }
}

/** Fills lists around every class with blocks that no large request fits into. */
function fragment(arena: Arena): void {
  const ptrs = Array.from({ length: 300 }, (_, index) => arena.tryAllocate(16 + (index % 30) * 8))
  for (const [index, ptr] of ptrs.entries()) if (ptr !== 0 && index % 2 === 0) arena.free(ptr)
}
