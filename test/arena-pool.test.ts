import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaPool } from '../src/arena-pool.ts'
import { Arena } from '../src/arena.ts'
import { Item } from './golden/drift/pointers.gen.ts'
import { Knight } from './golden/readable/own.gen.ts'
import { BYTES, poolOf } from './support/pools.ts'
import { codeOf, expectError } from './support/refusal.ts'

/** Leases of a pool: when they end, and what late users see. */
const pools = suite('arena-pool')

const canMove = 'transfer' in ArrayBuffer.prototype

pools('lends empty arenas of the requested capacity', () => {
  const pool = poolOf()
  for (let turn = 0; turn < 3; turn++) {
    const arena = pool.acquire()
    assert.instance(arena, Arena)
    const { capacity, usedSize, peakUsedSize, blockCount, root, largestFree } = arena
    const fresh = new Arena(BYTES)
    assert.equal(
      { capacity, usedSize, peakUsedSize, blockCount, root, largestFree },
      {
        capacity: BYTES,
        usedSize: 48,
        peakUsedSize: 48,
        blockCount: 0,
        root: 0,
        largestFree: fresh.largestFree,
      },
    )
    assert.equal(arena.verify(), [])
    arena.root = Knight.create(arena, { weapon: { name: 'a name for a block of its own' } })
    arena.allocate(1000)
    arena.dispose()
  }
  assert.is(pool.statistics().bytes, new Arena(BYTES).buffer.byteLength)
})

pools('makes no second buffer while one is idle', () => {
  const pool = poolOf({ max: 10 })
  for (let turn = 0; turn < 100; turn++) pool.acquire().dispose()
  const { leases, idle, bytes, mostLeased } = pool.statistics()
  assert.equal([leases, idle, mostLeased], [100, 1, 1])
  assert.ok(bytes < 2 * BYTES)
})

pools('every lease is a new arena, and every use of one that has ended is ARENA_DISPOSED', () => {
  const pool = poolOf({ max: 1 })
  const first = pool.acquire()
  const late = Item.create(first)
  const { ptr } = late
  first.dispose()
  const second = pool.acquire()
  assert.is.not(second, first)
  const now = Item.create(second)
  assert.is(now.ptr, ptr)
  const uses: Record<string, () => unknown> = {
    'a field': () => late.next,
    'a field written': () => (late.next = 0 as typeof late.next),
    'a view': () => first.u32[ptr >>> 2],
    'a view written': () => (first.u32[ptr >>> 2] = 1),
    'the buffer': () => first.buffer,
    create: () => Item.create(first),
    at: () => Item.at(first, ptr as never),
    free: () => first.free(late),
    'free by the next lease': () => second.free(late),
    usedSize: () => first.usedSize,
    verify: () => first.verify(),
    snapshot: () => first.snapshot(),
    reset: () => first.reset(),
    refresh: () => first.refresh(),
    trim: () => first.trim(),
    retain: () => pool.retain(first),
  }
  for (const [what, use] of Object.entries(uses)) assert.is(codeOf(use), 'ARENA_DISPOSED', what)
  assert.is(second.blockCount, 1)
  second.free(now)
  assert.equal(second.verify(), [])
})

pools('detaches typed arrays that the program has kept, where the platform can', () => {
  const pool = poolOf()
  const arena = pool.acquire()
  const { buffer, f64 } = arena
  arena.dispose()
  assert.is(f64.length === 0 && buffer.byteLength === 0, canMove)
})

pools('refuses pointers of former leases', () => {
  const pool = poolOf({ max: 1 })
  const first = pool.acquire()
  const ptrs = Array.from({ length: 10 }, () => first.allocate(24))
  first.dispose()
  const second = pool.acquire()
  second.allocate(1000)
  for (const ptr of ptrs.slice(1))
    assert.is(
      codeOf(() => second.free(ptr)),
      'INVALID_POINTER',
    )
})

pools('a second dispose is harmless, also when the memory is lent again', () => {
  const pool = poolOf({ max: 1 })
  const first = pool.acquire()
  first.dispose()
  const second = pool.acquire()
  first.dispose()
  first[Symbol.dispose]()
  assert.is(pool.statistics().leased, 1)
  second.allocate(8)
  assert.is(
    codeOf(() => pool.acquire()),
    'POOL_EXHAUSTED',
  )
  second.dispose()
  assert.is(pool.statistics().leased, 0)
})

pools('using ends a lease, also when the block throws', () => {
  const pool = poolOf()
  const arenas: Arena[] = []
  assert.throws(() => {
    using arena = pool.acquire()
    arenas.push(arena)
    throw new Error('in the block')
  }, 'in the block')
  assert.is(
    codeOf(() => arenas[0]!.usedSize),
    'ARENA_DISPOSED',
  )
  assert.is(pool.statistics().leased, 0)
})

pools('grows beyond max when asked to, and keeps max arenas', () => {
  const pool = poolOf({ onExhausted: 'grow' })
  const arenas = Array.from({ length: 5 }, () => pool.acquire())
  assert.is(pool.statistics().leased, 5)
  for (const arena of arenas) arena.dispose()
  const { leased, idle, bytes, mostLeased } = pool.statistics()
  assert.equal([leased, idle, mostLeased], [0, 2, 5])
  assert.is(bytes, 2 * new Arena(BYTES).buffer.byteLength)
})

pools('a hold keeps a lease until it is released, whoever is first', () => {
  for (const ownerFirst of [true, false]) {
    const pool = poolOf({ max: 1 })
    const arena = pool.acquire()
    const knight = Knight.create(arena)
    const [hold, other] = [pool.retain(arena), pool.retain(arena)]
    if (ownerFirst) arena.dispose()
    hold.release()
    hold.release()
    arena.dispose()
    assert.is(knight.arena.blockCount, 1)
    assert.is(pool.statistics().leased, 1)
    if (!ownerFirst) arena.dispose()
    other[Symbol.dispose]()
    assert.is(
      codeOf(() => arena.usedSize),
      'ARENA_DISPOSED',
    )
    assert.is(pool.statistics().leased, 0)
    hold.release()
    assert.is(
      codeOf(() => pool.retain(arena)),
      'ARENA_DISPOSED',
    )
  }
})

pools('the released holds of a lease do not end it before its owner does', () => {
  const pool = poolOf({ max: 1 })
  const arena = pool.acquire()
  pool.retain(arena).release()
  assert.is(arena.blockCount, 0)
  arena.dispose()
  assert.is(pool.statistics().leased, 0)
})

pools('retain refuses what this pool has not lent', () => {
  const pool = poolOf()
  for (const other of [poolOf().acquire(), new Arena(BYTES), undefined, {}, pool]) {
    expectError(() => pool.retain(other as Arena), 'INVALID_VALUE', ['invalid lease', 'this pool'])
  }
})

pools('using ends a pool', () => {
  const kept: ArenaPool[] = []
  {
    using pool = poolOf()
    pool.acquire().dispose()
    kept.push(pool)
  }
  assert.is(
    codeOf(() => kept[0]!.acquire()),
    'POOL_DISPOSED',
  )
  assert.is(kept[0]!.statistics().bytes, 0)
})

pools('checked leases find stale accessors, and report live blocks only when asked to', () => {
  const reports: unknown[] = []
  const pool = poolOf({ max: 1, checked: true })
  const silent = pool.acquire()
  const knight = Knight.create(silent)
  silent.free(knight)
  assert.is(
    codeOf(() => knight.weapon),
    'STALE_REFERENCE',
  )
  const late = Knight.create(silent)
  assert.is(silent.leaks().length, 1)
  silent.dispose()
  assert.is(
    codeOf(() => late.weapon),
    'ARENA_DISPOSED',
  )
  pool.dispose()

  const other = poolOf({
    max: 1,
    checked: { leaks: (leaks) => reports.push(...leaks) },
    maxBytes: 1 << 20,
  })
  for (let turn = 0; turn < 3; turn++) {
    using arena = other.acquire()
    assert.equal(arena.leaks(), [])
    Knight.create(arena)
    arena.free(arena.allocate(100_000))
  }
  assert.is(reports.length, 3)
})

pools('keeps bytes and internals out of logs and comparisons', () => {
  const pool = poolOf()
  pool.acquire().dispose()
  assert.equal(Object.keys(pool), ['id'])
  assert.is(JSON.stringify(pool), '{}')
  assert.equal(Reflect.ownKeys(pool), ['id'])
})

pools('walk throws when its visitor disposes the lease', () => {
  const pool = poolOf()
  const arena = pool.acquire()
  for (let block = 0; block < 10; block++) arena.allocate(100)
  let visits = 0
  const dispose = (): void => {
    visits++
    arena.dispose()
    pool.acquire().allocate(1000)
  }
  expectError(() => arena.walk(dispose), 'ARENA_DISPOSED', ['disposed'])
  assert.is(visits, 1)
})

pools.run()
