import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaPool } from '../src/arena-pool.ts'
import { Knight } from './golden/readable/own.gen.ts'
import { BYTES, poolOf, rejection } from './support/pools.ts'
import { codeOf, errorOf } from './support/refusal.ts'

/** The memory of a pool: growth, trim, and memory that is not lent again. */
const pools = suite('arena-pool-memory')

pools('trim gives the written bytes of idle arenas back and leaves leases alone', () => {
  const pool = poolOf({ max: 3 })
  const arenas = [pool.acquire(), pool.acquire(), pool.acquire()]
  for (const arena of arenas) arena.allocateZeroed(10_000)
  const kept = arenas.pop()!
  for (const arena of arenas) arena.dispose()
  const { idle, idleBytes } = pool.statistics()
  assert.is(idle, 2)
  assert.ok(idleBytes >= 20_000 && idleBytes < 21_000, String(idleBytes))
  assert.is(pool.trim(), idleBytes)
  assert.equal([pool.statistics().idle, pool.statistics().idleBytes], [0, 0])
  assert.is(kept.blockCount, 1)
  assert.is(pool.statistics().bytes, kept.buffer.byteLength)
  assert.is(pool.trim(), 0)
  pool.acquire().allocateZeroed(10_000)
})

pools('keeps the memory of a lease that was full', () => {
  for (const wipe of [false, true]) {
    const pool = poolOf({ wipe })
    for (let turn = 0; turn < 3; turn++) {
      using arena = pool.acquire()
      assert.equal(arena.verify(), [])
      arena.allocate(arena.largestFree)
      while (arena.tryAllocate(8) !== 0);
    }
    assert.is(pool.statistics().idle, 1)
  }
})

pools('does not keep memory in which more than trimAbove bytes were written', () => {
  const pool = poolOf({ trimAbove: 10_000 })
  const small = pool.acquire()
  small.allocateZeroed(1000)
  small.dispose()
  assert.is(pool.statistics().idle, 1)
  const large = pool.acquire()
  large.allocateZeroed(20_000)
  large.dispose()
  const { idle, bytes, peakUsedSize } = pool.statistics()
  assert.equal([idle, bytes], [0, 0])
  assert.ok(peakUsedSize > 20_000)
})

pools('a lease grows in place, keeps its pointers, and its memory is not kept', () => {
  const pool = poolOf({ max: 1, maxBytes: 1 << 20 })
  const arena = pool.acquire()
  const { capacity, buffer } = arena
  const knight = Knight.create(arena, { weapon: { name: 'a name for a block of its own' } })
  const { ptr } = knight
  for (let blocks = 0; blocks < 30; blocks++) arena.allocateZeroed(10_000)
  assert.ok(arena.capacity > capacity)
  assert.is(buffer.byteLength, 0)
  assert.equal([knight.ptr, arena.blockCount > 30], [ptr, true])
  assert.is(arena.allocateZeroed(100) > 0, true)
  assert.equal(arena.verify(), [])
  const { growths, bytes } = pool.statistics()
  assert.is(growths > 0, true)
  assert.is(bytes, arena.buffer.byteLength)
  arena.dispose()
  assert.equal([pool.statistics().idle, pool.statistics().bytes], [0, 0])
  const next = pool.acquire()
  assert.is(next.capacity, capacity)
})

pools('a lease grows up to maxBytes, and a refused allocation changes nothing', () => {
  const pool = poolOf({ max: 1, maxBytes: 3 * BYTES })
  const arena = pool.acquire()
  const ptrs: number[] = []
  for (let ptr = 1; ptr !== 0;) {
    ptr = arena.tryAllocate(1000)
    if (ptr !== 0) ptrs.push(ptr)
  }
  assert.ok(arena.capacity >= 3 * BYTES, String(arena.capacity))
  assert.ok(arena.capacity < 4.2 * BYTES, String(arena.capacity))
  const [{ capacity, usedSize }, { growths }] = [arena, pool.statistics()]
  const error = errorOf(() => arena.allocate(1000))
  assert.is(error.code, 'OUT_OF_MEMORY')
  assert.equal([arena.capacity, arena.usedSize], [capacity, usedSize])
  assert.is(pool.statistics().growths, growths)
  assert.equal(arena.verify(), [])
  assert.is(
    codeOf(() => arena.allocate(1 << 30)),
    'OUT_OF_MEMORY',
  )
  for (const ptr of ptrs) arena.free(ptr)
  assert.is(arena.blockCount, 0)
})

pools('a lease reaches maxBytes exactly, from any size and by allocations of any size', () => {
  for (const [bytes, maxBytes] of [
    [65_536, 65_544],
    [65_536, 100_000],
    [64, 1_000],
    [1_000, 1_000_000],
    [200_000, 262_144],
  ] as const) {
    for (const size of [24, 900, 30_000]) {
      using arena = new ArenaPool({ bytes, max: 1, maxBytes }).acquire()
      assert.ok(arena.capacity >= bytes && arena.capacity <= bytes + 2048)
      while (arena.tryAllocate(size) !== 0);
      const { capacity } = arena
      assert.ok(capacity <= maxBytes + 2048, `${bytes} to ${maxBytes}: ${capacity}`)
      if (size < 100) assert.ok(capacity >= maxBytes, `${bytes} to ${maxBytes}: ${capacity}`)
      assert.ok(arena.largestFree < size || capacity >= maxBytes)
      assert.equal(arena.verify(), [])
    }
  }
})

pools('without maxBytes a full lease is out of memory, and the pool goes on', () => {
  const pool = poolOf({ max: 1 })
  const arena = pool.acquire()
  assert.is(
    codeOf(() => arena.allocate(BYTES)),
    'OUT_OF_MEMORY',
  )
  arena.allocate(arena.largestFree)
  assert.is(
    codeOf(() => arena.allocate(8)),
    'OUT_OF_MEMORY',
  )
  assert.is(arena.tryAllocate(8), 0)
  assert.is(arena.refresh(), false)
  arena.dispose()
  assert.is(pool.acquire().blockCount, 0)
})

pools('memory that the program has transferred away or corrupted is not lent again', () => {
  const pool = poolOf({ max: 1 })
  const moved = pool.acquire()
  structuredClone(moved.buffer, { transfer: [moved.buffer as ArrayBuffer] })
  moved.dispose()
  assert.equal([pool.statistics().idle, pool.statistics().bytes], [0, 0])
  for (let word = 0; word < 14; word++) {
    const arena = pool.acquire()
    arena.i32[word] = word === 10 ? 1 : -1
    arena.dispose()
    const next = pool.acquire()
    assert.equal(next.verify(), [], `word ${word}`)
    next.dispose()
  }
  const last = pool.acquire()
  last.u8.fill(0xff)
  last.dispose()
  const ptr = pool.acquire().allocateZeroed(1000)
  assert.ok(ptr > 0)
})

pools('wipe zeroes what a lease has written', () => {
  for (const wipe of [false, true]) {
    const pool = poolOf({ max: 1, wipe })
    const arena = pool.acquire()
    const ptr = arena.allocate(1000)
    arena.u8.fill(0xab, ptr, ptr + 1000)
    arena.dispose()
    const next = pool.acquire()
    assert.is(next.u8.includes(0xab, ptr), !wipe)
    assert.equal(next.verify(), [])
    const same = next.allocate(1000)
    assert.is(next.u8[same + 500], wipe ? 0 : 0xab)
    assert.is(next.u8[next.allocateZeroed(1000)], 0)
  }
})

pools('without memory of the system, calls throw OUT_OF_MEMORY and the pool goes on', async () => {
  const pool = poolOf({ max: 2, maxBytes: 1 << 20 })
  const arena = pool.acquire()
  const original = globalThis.ArrayBuffer
  const without = <R>(act: () => R): R => {
    globalThis.ArrayBuffer = class {
      constructor() {
        throw new RangeError('Array buffer allocation failed')
      }
    } as unknown as ArrayBufferConstructor
    try {
      return act()
    } finally {
      globalThis.ArrayBuffer = original
    }
  }
  assert.is(
    without(() => codeOf(() => pool.acquire())),
    'OUT_OF_MEMORY',
  )
  assert.is(await rejection(without(() => pool.wait())), 'OUT_OF_MEMORY')
  assert.is(await rejection(without(() => pool.run(() => 1))), 'OUT_OF_MEMORY')
  assert.is(
    without(() => codeOf(() => arena.allocate(500_000))),
    'OUT_OF_MEMORY',
  )
  assert.equal(arena.verify(), [])
  const { leased, leases, growths, bytes } = pool.statistics()
  assert.equal([leased, leases, growths, bytes], [1, 1, 0, arena.buffer.byteLength])

  // The memory of a lease that has grown isn't kept, so the next who waits needs a new buffer.
  const other = pool.acquire()
  other.allocate(500_000)
  const [first, second] = [pool.wait(), pool.wait()]
  without(() => other.dispose())
  assert.is(await rejection(first), 'OUT_OF_MEMORY')
  assert.is(await rejection(second), 'OUT_OF_MEMORY')
  const third = pool.wait()
  ;(await third).dispose()
  arena.dispose()
  assert.is(pool.statistics().leased, 0)
})

pools.run()
