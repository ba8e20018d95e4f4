import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaPool } from '../src/arena-pool.ts'
import type { DroppedLeases } from '../src/leases/drops.ts'
import { Knight } from './golden/readable/own.gen.ts'
import { poolOf } from './support/pools.ts'

/** Leases that the program drops without disposing them come back, and are reported. */
const dropped = suite('arena-pool-dropped')

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Collects garbage until the pool has found `count` dropped leases, in a number of turns at most. */
async function collectUntil(pool: ArenaPool, count: number, turns = 50): Promise<void> {
  for (let turn = 0; turn < turns && pool.statistics().dropped < count; turn++) {
    await setImmediate()
    collect()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

function drop(pool: ArenaPool, count: number): void {
  for (let turn = 0; turn < count; turn++) Knight.create(pool.acquire(), { weapon: {} })
}

function dropFilled(pool: ArenaPool, grows: boolean): void {
  for (let turn = 0; turn < 3; turn++) {
    const arena = pool.acquire()
    Knight.create(arena)
    if (grows) arena.allocate(100_000)
  }
}

dropped('the memory of dropped leases comes back, and the report has their lines', async () => {
  const reports: DroppedLeases[] = []
  const pool = poolOf({ max: 5, trackLeaks: true, leaks: (report) => reports.push(report) })
  drop(pool, 5)
  assert.is(pool.statistics().leased, 5)
  await collectUntil(pool, 5)
  const { leased, idle } = pool.statistics()
  assert.equal([leased, idle], [0, 5])
  assert.is(
    reports.reduce((sum, { count }) => sum + count, 0),
    5,
  )
  for (const { places } of reports) {
    assert.match(places[0]!.place, /arena-pool-dropped\.test\.[jt]s:\d+:\d+$/)
  }
  const arenas = Array.from({ length: 5 }, () => pool.acquire())
  for (const arena of arenas) arena.dispose()
})

dropped('so does that of dropped leases that are checked or have grown', async () => {
  for (const options of [{ checked: true }, { maxBytes: 1 << 20 }]) {
    const pool = poolOf({ max: 3, leaks: 'ignore', ...options })
    dropFilled(pool, 'maxBytes' in options)
    await collectUntil(pool, 3)
    const { dropped: found, leased, bytes } = pool.statistics()
    assert.equal([found, leased, bytes > 0], [3, 0, 'checked' in options])
  }
})

dropped('who waits gets the memory of a dropped lease', async () => {
  const pool = poolOf({ max: 1, leaks: 'ignore' })
  drop(pool, 1)
  const wait = pool.wait()
  await collectUntil(pool, 1)
  const arena = await wait
  assert.is(arena.blockCount, 0)
  arena.dispose()
})

dropped('an accessor or a hold keeps its lease', async () => {
  const pool = poolOf({ max: 2, leaks: 'ignore' })
  const knight = Knight.create(pool.acquire())
  const hold = pool.retain(pool.acquire())
  await collectUntil(pool, 1, 5)
  assert.is(pool.statistics().dropped, 0)
  assert.is(knight.arena.blockCount, 1)
  hold.release()
})

dropped('leases that were disposed are not reported', async () => {
  const reports: DroppedLeases[] = []
  const pool = poolOf({ max: 3, leaks: (report) => reports.push(report) })
  for (let turn = 0; turn < 1000; turn++) pool.acquire().dispose()
  await collectUntil(pool, 1, 5)
  assert.equal([reports.length, pool.statistics().dropped], [0, 0])
})

dropped('records the line of about one lease in 128', async () => {
  const reports: DroppedLeases[] = []
  const pool = poolOf({ max: 4000, bytes: 1024, leaks: (report) => reports.push(report) })
  drop(pool, 4000)
  await collectUntil(pool, 4000)
  const sum = (numbers: number[]): number => numbers.reduce((one, other) => one + other, 0)
  assert.is(sum(reports.map(({ count }) => count)), 4000)
  const known = sum(reports.flatMap(({ places }) => places.map(({ count }) => count)))
  assert.ok(known >= 15 && known <= 65, `${known} lines`)
})

dropped('warns once for each collection, with the cure', async () => {
  const { warn } = console
  const texts: string[] = []
  console.warn = (text: string) => texts.push(text)
  try {
    const pool = poolOf({ max: 3, onExhausted: 'grow' })
    drop(pool, 3)
    await collectUntil(pool, 3)
    assert.ok(texts.length > 0 && texts.length <= 3)
    assert.match(
      texts[0]!,
      /offheap: \d leases? of an ArenaPool (was|were) dropped without dispose/,
    )
    assert.match(texts.join('\n'), /1 taken at .*arena-pool-dropped\.test/)
    assert.match(texts.join('\n'), 'trackLeaks: true')
  } finally {
    console.warn = warn
  }
})

dropped.run()
