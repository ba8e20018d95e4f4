import { AsyncLocalStorage } from 'node:async_hooks'
import { getEventListeners } from 'node:events'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Arena } from '../src/arena.ts'
import { Knight } from './golden/readable/own.gen.ts'
import { poolOf, rejection } from './support/pools.ts'
import { codeOf, expectError } from './support/refusal.ts'

/** Who gets an arena of an exhausted pool, and `run`. */
const pools = suite('arena-pool-waiting')

pools('acquire throws POOL_EXHAUSTED with the numbers, and works again after a release', () => {
  for (const onExhausted of ['throw', 'wait'] as const) {
    const pool = poolOf({ onExhausted })
    const [one] = [pool.acquire(), pool.acquire()]
    expectError(() => pool.acquire(), 'POOL_EXHAUSTED', ['2 leases', 'fewer than 2', 'wait()'])
    one.dispose()
    pool.acquire()
  }
})

pools('serves those who wait in their order', async () => {
  const pool = poolOf({ max: 1 })
  const arena = pool.acquire()
  const order: number[] = []
  const waits = [1, 2, 3].map(async (number) => {
    const lease = await pool.wait()
    order.push(number)
    lease.allocate(8)
    lease.dispose()
  })
  assert.is(pool.statistics().waiting, 3)
  arena.dispose()
  await Promise.all(waits)
  assert.equal(order, [1, 2, 3])
  assert.equal([pool.statistics().leased, pool.statistics().waiting], [0, 0])
})

pools('nobody overtakes those who wait', async () => {
  const pool = poolOf({ max: 1 })
  const arena = pool.acquire()
  const wait = pool.wait()
  arena.dispose()
  assert.is(
    codeOf(() => pool.acquire()),
    'POOL_EXHAUSTED',
  )
  const lease = await wait
  lease.dispose()
})

pools(
  'an aborted wait is rejected with the reason and leaves the others in their order',
  async () => {
    const pool = poolOf({ max: 1 })
    const arena = pool.acquire()
    const controllers = [1, 2, 3].map(() => new AbortController())
    const waits = controllers.map(({ signal }) => pool.wait(signal))
    controllers[1]!.abort(new Error('no longer needed'))
    assert.is(await rejection(waits[1]!), 'Error: no longer needed')
    assert.is(pool.statistics().waiting, 2)
    arena.dispose()
    const first = await waits[0]!
    controllers[0]!.abort()
    first.allocate(8)
    controllers[2]!.abort(new Error('late'))
    assert.is(await rejection(waits[2]!), 'Error: late')
    first.dispose()
    assert.equal([pool.statistics().leased, pool.statistics().idle], [0, 1])
  },
)

pools('a signal that was aborted before takes no arena', async () => {
  const pool = poolOf()
  const signal = AbortSignal.abort(new Error('before'))
  assert.is(await rejection(pool.wait(signal)), 'Error: before')
  let calls = 0
  assert.is(await rejection(pool.run(() => calls++, signal)), 'Error: before')
  assert.equal([calls, pool.statistics().leases], [0, 0])
})

pools('refuses a signal whose listeners can not be removed', async () => {
  const pool = poolOf({ max: 1 })
  const arena = pool.acquire()
  const signal = { aborted: false, addEventListener: () => undefined } as never
  assert.is(await rejection(pool.wait(signal)), 'INVALID_VALUE')
  assert.is(await rejection(pool.run(() => 1, signal)), 'INVALID_VALUE')
  arena.dispose()
  assert.is(await pool.run(() => 'ran'), 'ran')
})

pools('errors of a signal reach the call that waits, and no other one', async () => {
  const pool = poolOf({ max: 1 })
  const arena = pool.acquire()
  const fail = (): never => {
    throw new Error('broken')
  }
  const ignore = (): void => undefined
  const unheard = { aborted: false, addEventListener: fail, removeEventListener: ignore }
  assert.is(await rejection(pool.wait(unheard)), 'Error: broken')
  assert.is(pool.statistics().waiting, 0)

  const codes: string[] = []
  const removeEventListener = (): never => {
    codes.push(codeOf(() => arena.usedSize) as string)
    return fail()
  }
  const wait = pool.wait({ aborted: false, addEventListener: ignore, removeEventListener })
  const next = pool.wait()
  arena.dispose()
  assert.equal(codes, ['ARENA_DISPOSED'])
  assert.is(
    codeOf(() => arena.usedSize),
    'ARENA_DISPOSED',
  )
  ;(await wait).dispose()
  ;(await next).dispose()
  assert.equal([pool.statistics().leased, pool.statistics().waiting], [0, 0])
})

pools('many waits with one signal have one listener, which their last end removes', async () => {
  const pool = poolOf({ max: 1 })
  const arena = pool.acquire()
  const { signal } = new AbortController()
  const waits = Array.from({ length: 20 }, () => pool.wait(signal))
  assert.is(getEventListeners(signal, 'abort').length, 1)
  arena.dispose()
  for (const wait of waits) (await wait).dispose()
  assert.is(getEventListeners(signal, 'abort').length, 0)

  const last = pool.acquire()
  const controller = new AbortController()
  const aborted = Array.from({ length: 20 }, () => pool.wait(controller.signal))
  controller.abort(new Error('late'))
  for (const wait of aborted) assert.is(await rejection(wait), 'Error: late')
  assert.equal([pool.statistics().waiting, getEventListeners(controller.signal, 'abort')], [0, []])
  last.dispose()
})

pools('run returns the results of sync and async functions and disposes the arena', async () => {
  const pool = poolOf({ max: 1 })
  const arenas: Arena[] = []
  const sync = await pool.run((arena) => {
    arenas.push(arena)
    return Knight.create(arena).ptr > 0
  })
  const async = await pool.run(async (arena) => {
    arenas.push(arena)
    await Promise.resolve()
    return arena.blockCount
  })
  assert.equal([sync, async], [true, 0])
  for (const arena of arenas)
    assert.is(
      codeOf(() => arena.usedSize),
      'ARENA_DISPOSED',
    )
})

pools('run disposes the arena when the function throws or rejects', async () => {
  const pool = poolOf({ max: 1 })
  const thrown = pool.run(() => {
    throw new Error('thrown')
  })
  assert.is(await rejection(thrown), 'Error: thrown')
  assert.is(
    await rejection(pool.run(() => Promise.reject(new Error('rejected')))),
    'Error: rejected',
  )
  assert.is(await pool.run((arena) => arena.dispose()), undefined)
  assert.equal([pool.statistics().leased, pool.statistics().idle], [0, 1])
})

pools('run waits by default, and throws in a pool with onExhausted: throw', async () => {
  const waiting = poolOf({ max: 1 })
  const arena = waiting.acquire()
  const result = waiting.run(() => 'ran')
  arena.dispose()
  assert.is(await result, 'ran')

  const pool = poolOf({ max: 1, onExhausted: 'throw' })
  const other = pool.acquire()
  assert.is(await rejection(pool.run(() => 'ran')), 'POOL_EXHAUSTED')
  const wait = pool.wait()
  other.dispose()
  ;(await wait).dispose()
  assert.is(await pool.run(() => 'ran'), 'ran')
})

pools('refuses to let more calls wait than maxWaiting', async () => {
  const pool = poolOf({ max: 1, maxWaiting: 1 })
  const arena = pool.acquire()
  const wait = pool.wait()
  assert.is(await rejection(pool.wait()), 'POOL_EXHAUSTED')
  assert.is(await rejection(pool.run(() => 'ran')), 'POOL_EXHAUSTED')
  const counts = ['1 lease out and 1 call waiting', 'fewer than 1, or fewer than 1 waiting']
  expectError(() => pool.acquire(), 'POOL_EXHAUSTED', counts)
  arena.dispose()
  ;(await wait).dispose()
  assert.is(await pool.run(() => 'ran'), 'ran')
})

pools('a hundred requests share three arenas', async () => {
  const pool = poolOf({ max: 3 })
  const results = await Promise.all(
    Array.from({ length: 100 }, (_, number) =>
      pool.run(async (arena) => {
        const ptr = arena.allocateZeroed(8)
        arena.u32[ptr >>> 2] = number
        for (let turn = 0; turn < number % 5; turn++) await Promise.resolve()
        return arena.u32[ptr >>> 2]
      }),
    ),
  )
  assert.equal(
    results,
    Array.from({ length: 100 }, (_, number) => number),
  )
  const { leases, mostLeased, idle, waiting } = pool.statistics()
  assert.equal([leases, mostLeased, idle, waiting], [100, 3, 3, 0])
})

pools('a disposed pool rejects those who wait and lends nothing more', async () => {
  const pool = poolOf({ max: 1 })
  const arena = pool.acquire()
  const knight = Knight.create(arena)
  const wait = pool.wait()
  pool.dispose()
  pool.dispose()
  assert.is(await rejection(wait), 'POOL_DISPOSED')
  assert.is(await rejection(pool.wait()), 'POOL_DISPOSED')
  assert.is(await rejection(pool.run(() => 'ran')), 'POOL_DISPOSED')
  for (const call of [() => pool.acquire(), () => pool.trim()]) {
    assert.is(codeOf(call), 'POOL_DISPOSED')
  }
  assert.is(knight.ptr > 0 && arena.blockCount, 1)
  const hold = pool.retain(arena)
  arena.dispose()
  assert.is(arena.blockCount, 1)
  hold.release()
  assert.is(
    codeOf(() => arena.usedSize),
    'ARENA_DISPOSED',
  )
  const { leased, idle, bytes } = pool.statistics()
  assert.equal([leased, idle, bytes], [0, 0, 0])
})

pools('current returns the arena of the run around the call', async () => {
  const pool = poolOf({ context: new AsyncLocalStorage<Arena>() })
  const deep = async (): Promise<Arena> => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    return pool.current()
  }
  const found = await Promise.all(
    [1, 2, 3].map(() => pool.run(async (arena) => (await deep()) === arena)),
  )
  assert.equal(found, [true, true, true])
  expectError(() => pool.current(), 'NO_LEASE', ['outside of run()', 'pool.run()'])
  expectError(() => poolOf().current(), 'INVALID_OPTION', ['context', 'AsyncLocalStorage'])
})

pools('two pools can share a context', async () => {
  const context = new AsyncLocalStorage<Arena>()
  const [one, other] = [poolOf({ context }), poolOf({ context })]
  await one.run(() => {
    assert.is(
      codeOf(() => other.current()),
      'NO_LEASE',
    )
    one.current()
  })
})

pools('current looks outward through runs of other pools and other contexts', async () => {
  const context = new AsyncLocalStorage<Arena>()
  const [one, other] = [poolOf({ context }), poolOf({ context })]
  await one.run(async (first) => {
    await other.run(async (second) => {
      await Promise.resolve()
      assert.is(one.current(), first)
      assert.is(other.current(), second)
      await one.run((third) => assert.is(one.current(), third))
    })
    assert.is(one.current(), first)
  })
  await context.run({} as Arena, () => other.run((arena) => assert.is(other.current(), arena)))
  expectError(() => one.current(), 'NO_LEASE', ['outside of run()'])
})

pools('work that outlives its run finds a disposed arena', async () => {
  const pool = poolOf({ context: new AsyncLocalStorage<Arena>() })
  const late = await pool.run(() => ({
    work: new Promise<string>((resolve) => {
      setTimeout(() => resolve(codeOf(() => pool.current().allocate(8))), 5)
    }),
  }))
  assert.is(await late.work, 'ARENA_DISPOSED')
})

pools.run()
