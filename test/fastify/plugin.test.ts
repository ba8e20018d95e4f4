import type { AddressInfo } from 'node:net'
import { fastify, type FastifyInstance } from 'fastify'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaPool } from '../../src/arena-pool.ts'
import type { Arena } from '../../src/arena.ts'
import { offheap, type OffheapOptions } from '../../src/fastify/plugin.ts'
import { Weapon } from '../golden/readable/own.gen.ts'
import { Vec2 } from '../golden/readable/vector.gen.ts'
import { open, send, until } from '../support/loopback.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** The plugin, in a real Fastify with real connections. */
const plugin = suite('fastify/plugin')

/** Runs `act` with a server that has the routes of `routes`, and closes it. */
async function withFastify(
  options: OffheapOptions,
  routes: (app: FastifyInstance) => void,
  act: (port: number, pool: ArenaPool) => Promise<void>,
): Promise<void> {
  const app = fastify({ forceCloseConnections: true })
  await app.register(offheap, options)
  routes(app)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const pool = app.arenaPool
  try {
    await act((app.server.address() as AddressInfo).port, pool)
  } finally {
    await app.close()
  }
  await until(() => pool.statistics().leased === 0, 'the release of all arenas')
}

const pool = { bytes: 1 << 16, max: 2 }

plugin(
  'a struct that a handler returns is written by its toJSON, with and without schema',
  async () => {
    const schema = {
      response: { 200: { type: 'object', properties: { x: { type: 'number' } } } },
    }
    await withFastify(
      { pool },
      (app) => {
        app.get('/plain', async ({ arena }) => arena.create(Weapon, { name: 'ä', damage: 4 }))
        app.get('/schema', { schema }, ({ arena }, reply) => {
          reply.send(arena.create(Vec2, { x: 1.5, y: 2 }))
        })
      },
      async (port) => {
        assert.is((await send(port, '/plain')).body, '{"name":"ä","damage":4}')
        assert.is((await send(port, '/schema')).body, '{"x":1.5}')
      },
    )
  },
)

plugin('an arena is released after its response, and late use names the route', async () => {
  const arenas: Arena[] = []
  await withFastify(
    { pool },
    (app) => {
      app.get('/orders/:id', async ({ arena }) => {
        arenas.push(arena)
        return { blocks: arena.blockCount }
      })
    },
    async (port, pool) => {
      for (let id = 0; id < 5; id++) {
        assert.is((await send(port, `/orders/${id}`)).body, '{"blocks":0}')
      }
      await until(() => pool.statistics().leased === 0, 'the release')
      assert.is(pool.statistics().mostLeased, 1)
    },
  )
  for (const arena of arenas) {
    assert.match(errorOf(() => arena.allocate(8)).message, /GET \/orders\/:id/)
  }
})

plugin(
  'handlers that throw, hang, reply twice or lose their client release their arena',
  async () => {
    let hanging: Arena | undefined
    await withFastify(
      { pool },
      (app) => {
        app.get('/throws', async () => {
          throw new Error('thrown')
        })
        app.get('/twice', (_, reply) => {
          reply.send('one')
          reply.send('two')
        })
        app.get('/hangs', ({ arena }) => {
          hanging = arena
        })
      },
      async (port, pool) => {
        assert.is((await send(port, '/throws')).status, 500)
        assert.is((await send(port, '/twice')).body, 'one')
        const socket = open(port, 'GET /hangs HTTP/1.1\r\nHost: a\r\n\r\n')
        await until(() => hanging !== undefined, 'the handler')
        socket.destroy()
        await until(() => pool.statistics().leased === 0, 'the release')
        assert.is(
          codeOf(() => hanging!.allocate(8)),
          'ARENA_DISPOSED',
        )
        assert.is(pool.statistics().leases, 3)
      },
    )
  },
)

plugin('clients that leave in the middle of a body or of a response lose their arena', async () => {
  await withFastify(
    { pool },
    (app) => {
      app.post('/echo', async ({ arena, body }) => {
        arena.allocate(100)
        return body
      })
      app.get('/large', async () => 'x'.repeat(20_000_000))
    },
    async (port, pool) => {
      const head = 'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n'
      const sending = open(port, `${head}Content-Length: 1000\r\n\r\nhalf`)
      await until(() => pool.statistics().leased === 1, 'a lease')
      sending.destroy()
      await until(() => pool.statistics().leased === 0, 'the release')
      const reading = open(port, 'GET /large HTTP/1.1\r\nHost: a\r\n\r\n')
      await new Promise((resolve) => reading.once('data', resolve))
      reading.destroy()
      await until(() => pool.statistics().leased === 0, 'the second release')
      assert.is((await send(port, '/large')).body.length, 20_000_000)
    },
  )
})

plugin('an exhausted pool is answered with 503 and Retry-After, and recovers', async () => {
  const held: (() => void)[] = []
  await withFastify(
    { pool: { ...pool, max: 1, onExhausted: 'throw' }, retryAfter: 3, metrics: '/metrics' },
    (app) => {
      app.get('/held', async () => {
        await new Promise<void>((resolve) => held.push(resolve))
        return 'done'
      })
      app.get('/free', { config: { arena: false } }, async (request) => codeOf(() => request.arena))
    },
    async (port, pool) => {
      const first = send(port, '/held')
      await until(() => held.length === 1, 'the first request')
      const { status, headers, body } = await send(port, '/held')
      assert.equal([status, headers['retry-after']], [503, '3'])
      assert.is(JSON.parse(body).code, 'POOL_EXHAUSTED')
      // Routes without an arena, unknown ones and the metrics go on.
      assert.is((await send(port, '/free')).body, 'NO_LEASE')
      assert.is((await send(port, '/unknown')).status, 404)
      const metrics = await send(port, '/metrics')
      assert.match(String(metrics.headers['content-type']), 'text/plain; version=0.0.4')
      assert.match(metrics.body, /^offheap_pool_leased 1$/m)
      assert.match(metrics.body, /^offheap_pool_refused_total 1$/m)
      held[0]!()
      assert.is((await first).body, 'done')
      await until(() => pool.statistics().leased === 0, 'the release')
      const second = send(port, '/held')
      await until(() => held.length === 2, 'the second request')
      held[1]!()
      assert.is((await second).status, 200)
    },
  )
})

plugin('requests wait for an arena, and those whose client has gone are not handled', async () => {
  const held: (() => void)[] = []
  await withFastify(
    { pool: { ...pool, max: 1 }, metrics: '/metrics' },
    (app) => {
      app.get('/:name', async () => {
        await new Promise<void>((resolve) => held.push(resolve))
        return 'done'
      })
    },
    async (port, pool) => {
      const first = send(port, '/first')
      await until(() => held.length === 1, 'the first request')
      const gone = open(port, 'GET /gone HTTP/1.1\r\nHost: a\r\n\r\n')
      await until(() => pool.statistics().waiting === 1, 'a wait')
      const third = send(port, '/third')
      await until(() => pool.statistics().waiting === 2, 'two waits')
      gone.destroy()
      await until(() => pool.statistics().waiting === 1, 'the end of a wait')
      held[0]!()
      await first
      await until(() => held.length === 2, 'the third request')
      held[1]!()
      assert.is((await third).status, 200)
      const { body } = await send(port, '/metrics')
      assert.match(body, /^offheap_pool_wait_seconds_count 1$/m)
      assert.match(body, /^offheap_pool_abandoned_total 1$/m)
      assert.match(body, /^offheap_pool_wait_seconds_bucket\{le="\+Inf"\} 1$/m)
    },
  )
})

plugin(
  'a given pool stays open, an own one is disposed, and other pools refuse its arenas',
  async () => {
    const given = new ArenaPool(pool)
    const other = new ArenaPool(pool)
    let hold: { release(): void } | undefined
    await withFastify(
      { pool: given },
      (app) => {
        app.get('/', async ({ arena }) => {
          hold = app.arenaPool.retain(arena)
          return codeOf(() => other.retain(arena))
        })
      },
      async (port, pool) => {
        assert.is(pool, given)
        assert.is((await send(port, '/')).body, 'INVALID_VALUE')
        assert.is(pool.statistics().leased, 1)
        hold!.release()
      },
    )
    given.acquire().dispose()
    let own: ArenaPool | undefined
    await withFastify(
      { pool },
      () => undefined,
      async (_, pool) => {
        own = pool
      },
    )
    assert.is(
      codeOf(() => own!.acquire()),
      'POOL_DISPOSED',
    )
  },
)

plugin(
  'a pool that is disposed while a request runs lets it end, and refuses the next',
  async () => {
    const given = new ArenaPool(pool)
    await withFastify(
      { pool: given },
      (app) => {
        app.get('/', async ({ arena }) => {
          given.dispose()
          return arena.create(Vec2, { x: 2 })
        })
      },
      async (port) => {
        assert.is(JSON.parse((await send(port, '/')).body).x, 2)
        assert.is((await send(port, '/')).status, 503)
      },
    )
  },
)

plugin('refuses wrong options by name', async () => {
  const wrong: readonly (readonly [unknown, string])[] = [
    [{ pool, metric: '/metrics' }, 'INVALID_OPTION'],
    [{ pool, metrics: 'metrics' }, 'INVALID_OPTION'],
    [{ pool, retryAfter: '1' }, 'INVALID_OPTION'],
    [{ pool: { bytes: 10, max: 1 } }, 'INVALID_SIZE'],
    [{}, 'INVALID_OPTION'],
  ]
  for (const [options, code] of wrong) {
    const app = fastify()
    app.register(offheap, options as OffheapOptions)
    const error = await app.ready().then(
      () => undefined,
      (thrown: unknown) => thrown as { code?: string },
    )
    assert.is(error?.code, code, JSON.stringify(options))
  }
})

plugin.run()
