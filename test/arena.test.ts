import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaOptions } from '../src/arena-options.ts'
import { Arena } from '../src/arena.ts'
import type { StructType } from '../src/struct.ts'
import { Probe, probeType } from './support/probe.ts'
import { codeOf, errorOf, stateOf } from './support/refusal.ts'

/** Only the arena's own part. The allocator has its tests in `test/tlsf`. */
const arenas = suite('arena')

const KINDS: Record<string, () => ArenaOptions> = {
  'an ArrayBuffer': () => ({}),
  'a SharedArrayBuffer': () => ({ shared: true }),
  'a WebAssembly.Memory': () => ({ memory: new WebAssembly.Memory({ initial: 1 }) }),
  'an ArrayBuffer, checked': () => ({ checked: { leaks: 'ignore' } }),
}

for (const [kind, options] of Object.entries(KINDS)) {
  arenas(`provides ten views of the same bytes in ${kind}`, () => {
    const arena = new Arena(4096, options())
    const ptr = arena.allocate(64)
    arena.u64[ptr >>> 3] = 0xfff8_0000_0000_0001n
    assert.is(arena.i64[ptr >>> 3], -0x7_ffff_ffff_ffffn)
    assert.ok(Number.isNaN(arena.f64[ptr >>> 3]!))
    assert.is(arena.u32[ptr >>> 2], 1)
    assert.is(arena.i32[(ptr >>> 2) + 1], 0xfff8_0000 | 0)
    assert.is(arena.u16[(ptr >>> 1) + 3], 0xfff8)
    assert.is(arena.i16[(ptr >>> 1) + 3], -8)
    assert.is(arena.u8[ptr + 7], 0xff)
    assert.is(arena.i8[ptr + 7], -1)
    arena.f32[ptr >>> 2] = 1
    assert.is(arena.u32[ptr >>> 2], 0x3f80_0000)
    for (const view of [arena.i8, arena.u16, arena.f32, arena.f64, arena.i64]) {
      assert.is(view.buffer, arena.buffer)
      assert.is(view.byteLength, arena.buffer.byteLength)
    }
  })

  arenas(`counts used, peak and free bytes in ${kind}`, () => {
    const arena = new Arena(1024, options())
    const { capacity } = arena
    assert.ok(capacity >= 1024)
    assert.is(arena.usedSize, 48)
    const first = arena.allocate(460)
    assert.is(arena.usedSize, 512)
    const second = arena.allocate(12)
    assert.is(arena.usedSize, 528)
    assert.is(arena.blockCount, 2)
    assert.is(arena.freeSize, capacity - 528)
    assert.is(arena.largestFree, capacity - 528 - 4)
    arena.free(first)
    assert.is(arena.usedSize, 64)
    assert.is(arena.peakUsedSize, 528)
    arena.free(second)
    assert.is(arena.usedSize, 48)
    assert.is(arena.largestFree, capacity - 52)
  })

  arenas(`frees everything and keeps the memory at a reset in ${kind}`, () => {
    const arena = new Arena(4096, options())
    const { buffer, capacity } = arena
    const first = arena.allocate(100)
    for (let index = 0; index < 10; index++) arena.allocate(100)
    arena.reset()
    assert.is(arena.buffer, buffer)
    assert.equal([arena.usedSize, arena.blockCount, arena.capacity], [48, 0, capacity])
    assert.is(arena.largestFree, capacity - 52)
    assert.is(arena.allocate(100), first)
    assert.equal(arena.verify(), [])
  })
}

arenas('rounds a capacity up to a multiple of 8 bytes', () => {
  for (let bytes = 64; bytes < 200; bytes++) {
    assert.is(new Arena(bytes).capacity, Math.ceil(bytes / 8) * 8, `${bytes} bytes`)
  }
})

arenas('returns a nonzero pointer with the requested alignment', () => {
  const arena = new Arena(1 << 20)
  for (let align = 1; align <= 1 << 16; align *= 2) {
    for (const size of [1, 8, 100, 1000]) {
      const ptr = arena.allocate(size, align)
      assert.ok(ptr > 0)
      assert.is(ptr % Math.max(align, 8), 0, `${size} bytes at ${align}`)
    }
  }
  assert.equal(arena.verify(), [])
})

arenas('returns 0 from tryAllocate where allocate throws, and changes nothing', () => {
  const arena = new Arena(1024)
  arena.allocate(500)
  const before = stateOf(arena)
  assert.is(arena.tryAllocate(500), 0)
  assert.is(
    codeOf(() => arena.allocate(500)),
    'OUT_OF_MEMORY',
  )
  assert.is(
    codeOf(() => arena.allocateZeroed(500)),
    'OUT_OF_MEMORY',
  )
  assert.is(stateOf(arena), before)
  assert.ok(arena.tryAllocate(arena.largestFree) > 0)
  assert.is(arena.tryAllocate(1), 0)
  assert.is(arena.largestFree, 0)
  assert.match(
    errorOf(() => arena.allocate(1)).message,
    /expected a free block for them: the largest has 0 /,
  )
})

arenas('the error of a block that finds no place with its alignment has that alignment', () => {
  const arena = new Arena(32_000)
  const block = arena.allocate(64, 4096)
  const next = arena.allocate(5000)
  const size = arena.largestFree - 16
  const { code, message } = errorOf(() => arena.reallocate(block, size))
  assert.is(code, 'OUT_OF_MEMORY')
  assert.match(
    message,
    new RegExp(`got ${size} bytes at a multiple of \\d+, expected a free block`),
  )
  arena.free(next)
  assert.is(arena.reallocate(block, 100), block)
})

arenas('grows as far as an aligned block needs to move', () => {
  const arena = new Arena(16_000, { memory: new WebAssembly.Memory({ initial: 1, maximum: 16 }) })
  const block = arena.allocate(64, 4096)
  arena.allocate(64)
  const moved = arena.reallocate(block, 40_000)
  assert.is(moved % 4096, 0)
  assert.is(arena.sizeOf(moved) >= 40_000, true)
})

arenas('zeroes memory of any size that was written before', () => {
  const arena = new Arena(1 << 16)
  for (let size = 1; size < 300; size++) {
    arena.reset()
    arena.u8.fill(0xee, arena.allocate(size + 40))
    arena.reset()
    const ptr = arena.allocateZeroed(size)
    assert.ok(
      arena.u8.subarray(ptr, ptr + size).every((byte) => byte === 0),
      `${size} bytes`,
    )
  }
  assert.is(arena.allocateZeroed(100, 256) % 256, 0)
})

arenas('zeroes back links when it takes all of a full heap', () => {
  const arena = new Arena(1024)
  const ptr = arena.allocateZeroed(arena.largestFree)
  assert.is(arena.freeSize, 0)
  assert.ok(arena.u8.subarray(ptr, ptr + arena.sizeOf(ptr)).every((byte) => byte === 0))
})

arenas('frees an accessor in the same way as its pointer', () => {
  const arena = new Arena(1024)
  const probe = arena.create(probeType)
  assert.is(arena.blockCount, 1)
  arena.free(probe)
  assert.is(arena.blockCount, 0)
  assert.is(
    codeOf(() => arena.free(probe.ptr)),
    'DOUBLE_FREE',
  )
})

arenas("passes an initial value to the struct's create only when there is one", () => {
  const calls: unknown[][] = []
  const spy: StructType<Probe, { x: number }> = {
    ...probeType,
    create: (...args) => {
      calls.push(args)
      return new Probe(args[0].arena, 8)
    },
  }
  const arena = new Arena(1024)
  arena.create(spy)
  arena.create(spy, { x: 1 })
  assert.equal(
    calls.map((args) => args.length),
    [1, 2],
  )
  assert.is(calls[0]![0], arena)
  assert.equal(calls[1]![1], { x: 1 })
})

arenas('walks live and free blocks in the order of addresses', () => {
  const arena = new Arena(1024)
  const [a, b, c] = [arena.allocate(20), arena.allocate(40), arena.allocate(12)]
  arena.free(b)
  const seen: [number, number, boolean][] = []
  arena.walk((ptr, size, free) => seen.push([ptr, size, free]))
  assert.equal(seen.slice(0, 3), [
    [a, 20, false],
    [b, 44, true],
    [c, 12, false],
  ])
  assert.is(seen.length, 4)
  assert.is(
    seen.reduce((sum, [, size]) => sum + size + 4, 48),
    arena.capacity,
  )
})

arenas('reports statistics that agree with the counters', () => {
  const arena = new Arena(8192)
  const blocks = [12, 20, 28, 100, 500, 12, 12, 1000].map((size) => arena.allocate(size))
  for (const index of [1, 3, 4, 6]) arena.free(blocks[index]!)
  assert.is(arena.statistics().freeBlocks, 5, 'blocks on quick lists are not coalesced')
  assert.ok(arena.largestFree > 0)
  const { sizeClasses, ...statistics } = arena.statistics()
  const { capacity, usedSize, peakUsedSize, freeSize, largestFree } = arena
  assert.equal(statistics, {
    ...{ capacity, usedSize, peakUsedSize, freeSize, largestFree },
    fragmentation: 1 - (largestFree + 4) / freeSize,
    liveBlocks: 4,
    freeBlocks: 4,
    allocations: 8,
    frees: 4,
  })
  const sum = (key: 'liveBlocks' | 'liveBytes' | 'freeBlocks' | 'freeBytes'): number =>
    sizeClasses.reduce((total, row) => total + row[key], 0)
  assert.is(sum('liveBlocks'), 4)
  assert.is(sum('liveBytes'), usedSize - 48)
  assert.is(sum('freeBlocks'), 4)
  assert.is(sum('freeBytes'), freeSize)
  for (const [index, { from, to }] of sizeClasses.entries()) {
    assert.is(to, from * 2)
    assert.is(from, 16 * 2 ** index)
  }
})

arenas('reports statistics of an empty heap and of a full one', () => {
  const arena = new Arena(1024)
  assert.is(arena.statistics().fragmentation, 0)
  assert.equal(arena.statistics().sizeClasses, [
    { from: 512, to: 1024, liveBlocks: 0, liveBytes: 0, freeBlocks: 1, freeBytes: 976 },
  ])
  arena.allocate(arena.largestFree)
  assert.is(arena.statistics().fragmentation, 0)
  assert.is(arena.statistics().freeBlocks, 0)
})

arenas('returns memory after the last live block in trim and keeps everything else', () => {
  const arena = new Arena(1 << 20)
  const keep = arena.allocate(1000)
  arena.u8.fill(7, keep, keep + 1000)
  const large = arena.allocate(500_000)
  arena.u8.fill(9, large, large + 500_000)
  assert.is(arena.trim(), 0)
  arena.free(large)
  const { buffer, capacity, usedSize } = arena
  const given = arena.trim()
  assert.ok(given > 499_000 && given < 501_000, `${given} bytes`)
  assert.is(buffer.byteLength, 0)
  assert.equal([arena.capacity, arena.usedSize], [capacity, usedSize])
  assert.ok(arena.u8.subarray(keep, keep + 1000).every((byte) => byte === 7))
  // The first bytes of a free block contain its links.
  assert.ok(arena.u8.subarray(large + 12, large + 499_000).every((byte) => byte === 0))
  assert.is(arena.trim(), 0)
  assert.equal(arena.verify(), [])
  assert.is(arena.allocate(500_000), large)
})

arenas('does not trim shared memory', () => {
  const arena = new Arena(1 << 16, { shared: true })
  arena.free(arena.allocate(10_000))
  const { buffer } = arena
  assert.is(arena.trim(), 0)
  assert.is(arena.buffer, buffer)
  assert.instance(buffer, SharedArrayBuffer)
})

arenas.run()
