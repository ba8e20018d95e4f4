import { AsyncLocalStorage } from 'node:async_hooks'
import type { RequestListener, ServerResponse } from 'node:http'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaPool } from '../../src/arena-pool.ts'
import type { Arena } from '../../src/arena.ts'
import {
  arenaPerRequest,
  type ArenaHandler,
  type PerRequestOptions,
} from '../../src/http/arena-per-request.ts'
import { metricsText } from '../../src/http/metrics-text.ts'
import { RequestFigures } from '../../src/http/request-figures.ts'
import type { ArenaPoolOptions } from '../../src/leases/options.ts'
import { Vec2 } from '../golden/readable/vector.gen.ts'
import { open, send, serve, until, type Loopback } from '../support/loopback.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** The arenas of requests of `node:http`, over the loopback interface. */
const requests = suite('http/arena-per-request')

interface Trial {
  readonly pool: ArenaPool
  readonly server: Loopback
  readonly errors: unknown[]
  readonly figures: RequestFigures
}

/** Runs `act` with a server, and checks at the end that nothing is lent any more. */
async function withServer(
  handler: ArenaHandler,
  act: (trial: Trial) => Promise<void>,
  poolOptions: Partial<ArenaPoolOptions> = {},
  options: PerRequestOptions = {},
): Promise<void> {
  const pool = new ArenaPool({ bytes: 1 << 16, max: 4, ...poolOptions })
  const errors: unknown[] = []
  const figures = new RequestFigures()
  const onError = (error: unknown): unknown => errors.push(error)
  const listener = arenaPerRequest(pool, handler, { onError, figures, ...options })
  const server = await serve(listener)
  try {
    await act({ pool, server, errors, figures })
  } finally {
    await server.close()
  }
  await until(() => pool.statistics().leased === 0, 'the release of all arenas')
  assert.is(pool.statistics().waiting, 0)
  pool.dispose()
}

const codesOf = (errors: readonly unknown[]): unknown[] =>
  errors.map((error) => (error as { code?: unknown }).code ?? (error as Error).message)

requests('each request has an empty arena, which is released after its response', async () => {
  const arenas: Arena[] = []
  await withServer(
    (request, response, arena) => {
      arenas.push(arena)
      assert.is(arena.blockCount, 0)
      response.end(String(arena.create(Vec2, { x: request.url!.length }).x))
    },
    async ({ server, pool }) => {
      for (const path of ['/a', '/abc?query=1']) {
        const { status, body } = await send(server.port, path)
        assert.equal([status, body], [200, String(path.length)])
      }
      await until(() => pool.statistics().leased === 0, 'the release')
      assert.is(pool.statistics().idle, 1)
    },
  )
  const late = arenas.map((arena) => errorOf(() => arena.f32[0]).message)
  assert.match(late[0]!, /GET \/a\./)
  assert.match(late[1]!, /GET \/abc\./)
  assert.equal(
    arenas.map((arena) => codeOf(() => arena.create(Vec2))),
    ['ARENA_DISPOSED', 'ARENA_DISPOSED'],
  )
})

requests('a handler that goes on after its client has gone gets a named error', async () => {
  let resume: (() => void) | undefined
  await withServer(
    async (_, response, arena) => {
      const vec = arena.create(Vec2, { x: 1 })
      await new Promise<void>((resolve) => (resume = resolve))
      response.end(String(vec.x))
    },
    async ({ server, pool, errors }) => {
      const socket = open(server.port, 'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n')
      await until(() => resume !== undefined, 'the start of the handler')
      assert.is(pool.statistics().leased, 1)
      socket.destroy()
      await until(() => pool.statistics().leased === 0, 'the release')
      resume!()
      await until(() => errors.length === 1, 'the error')
      assert.equal(codesOf(errors), ['ARENA_DISPOSED'])
      assert.match((errors[0] as Error).message, /GET \/slow/)
    },
  )
})

requests(
  'handlers that throw, before and after an await, are answered with status 500',
  async () => {
    await withServer(
      (request, response) => {
        response.setHeader('content-length', '1000')
        if (request.url === '/late') return Promise.reject(new Error('late'))
        if (request.url === '/begun') {
          response.write('a part')
          return Promise.reject(new Error('begun'))
        }
        throw new Error('at once')
      },
      async ({ server, errors }) => {
        assert.is((await send(server.port, '/')).status, 500)
        assert.is((await send(server.port, '/late')).status, 500)
        // The client notices that the response is not whole.
        const broken = await send(server.port, '/begun').catch(({ code }) => code)
        assert.is(broken, 'ECONNRESET')
        assert.equal(codesOf(errors), ['at once', 'late', 'begun'])
      },
    )
  },
)

requests('a handler that replies twice fails, and releases once', async () => {
  await withServer(
    (_, response) => {
      response.end('one')
      response.writeHead(200).end('two')
    },
    async ({ server, pool, errors }) => {
      assert.is((await send(server.port, '/')).body, 'one')
      assert.equal(codesOf(errors), ['ERR_HTTP_HEADERS_SENT'])
      await until(() => pool.statistics().leased === 0, 'the release')
      assert.is(pool.statistics().leases, 1)
    },
  )
})

requests('a handler that hangs loses its arena when the client leaves', async () => {
  await withServer(
    () => undefined,
    async ({ server, pool }) => {
      const socket = open(server.port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')
      await until(() => pool.statistics().leased === 1, 'the lease')
      socket.end()
      socket.destroy()
      await until(() => pool.statistics().leased === 0, 'the release')
    },
  )
})

requests('with a timeout, requests that hang or wait for long are answered with 503', async () => {
  await withServer(
    (request, response) => {
      if (request.url === '/begun') response.write('a part')
    },
    async ({ server, pool, figures }) => {
      const held = pool.acquire()
      assert.is((await send(server.port, '/waits')).status, 503)
      assert.is(figures.abandoned, 1)
      held.dispose()
      const hanging = await send(server.port, '/hangs')
      assert.is(hanging.status, 503)
      assert.is(hanging.headers['retry-after'], '7')
      assert.is(await send(server.port, '/begun').catch(({ code }) => code), 'ECONNRESET')
    },
    { max: 1 },
    { timeout: 60, retryAfter: 7 },
  )
})

requests('an exhausted pool answers 503 at once if it says so, and recovers', async () => {
  const held: ServerResponse[] = []
  await withServer(
    (_, response) => held.push(response),
    async ({ server, pool, figures }) => {
      const first = send(server.port, '/')
      await until(() => held.length === 1, 'the first request')
      const { status, headers } = await send(server.port, '/')
      assert.equal([status, headers['retry-after']], [503, '1'])
      assert.is(figures.refused, 1)
      held[0]!.end('done')
      assert.is((await first).body, 'done')
      await until(() => pool.statistics().leased === 0, 'the release')
      const second = send(server.port, '/')
      await until(() => held.length === 2, 'the second request')
      held[1]!.end('again')
      assert.is((await second).body, 'again')
      assert.match(metricsText(pool, figures), /^offheap_pool_refused_total 1$/m)
    },
    { max: 1, onExhausted: 'throw' },
  )
})

requests('requests wait for an arena, and those whose client has gone do not get one', async () => {
  const held: ServerResponse[] = []
  const paths: string[] = []
  await withServer(
    (request, response) => {
      paths.push(request.url!)
      held.push(response)
    },
    async ({ server, pool, figures }) => {
      const first = send(server.port, '/first')
      await until(() => held.length === 1, 'the first request')
      const gone = open(server.port, 'GET /gone HTTP/1.1\r\nHost: a\r\n\r\n')
      await until(() => pool.statistics().waiting === 1, 'a wait')
      const third = send(server.port, '/third')
      await until(() => pool.statistics().waiting === 2, 'two waits')
      assert.is((await send(server.port, '/refused')).status, 503)
      gone.destroy()
      await until(() => pool.statistics().waiting === 1, 'the end of a wait')
      held[0]!.end()
      await first
      await until(() => held.length === 2, 'the third request')
      held[1]!.end()
      await third
      assert.equal(paths, ['/first', '/third'])
      assert.equal([figures.waits, figures.abandoned, figures.refused], [1, 1, 1])
      assert.ok(figures.waitSeconds > 0)
    },
    { max: 1, maxWaiting: 2 },
  )
})

requests('a lease that is retained outlives its response', async () => {
  const pool = new ArenaPool({ bytes: 1 << 16, max: 1 })
  let release: (() => void) | undefined
  let value: (() => number) | undefined
  const server = await serve(
    arenaPerRequest(pool, (_, response, arena) => {
      const vec = arena.create(Vec2, { x: 8 })
      const hold = pool.retain(arena)
      value = () => vec.x
      release = () => hold.release()
      response.end()
    }),
  )
  await send(server.port, '/audit')
  await new Promise((resolve) => setTimeout(resolve, 20))
  assert.is(pool.statistics().leased, 1)
  assert.is(value!(), 8)
  release!()
  release!()
  assert.is(pool.statistics().leased, 0)
  assert.match(errorOf(value!).message, /GET \/audit/)
  await server.close()
})

requests('a handler can dispose its arena early, open scopes in it, and find it', async () => {
  const context = new AsyncLocalStorage<Arena>()
  const pool = new ArenaPool({ bytes: 1 << 16, max: 1, context })
  const codes: string[] = []
  const server = await serve(
    arenaPerRequest(pool, async (_, response, arena) => {
      await Promise.resolve()
      assert.is(pool.current(), arena)
      const sum = await arena.scope(async (inner) => {
        codes.push(codeOf(() => pool.retain(inner)))
        const { x } = inner.create(Vec2, { x: 6 })
        await Promise.resolve()
        return x
      })
      assert.is(arena.blockCount, 0)
      arena.dispose()
      codes.push(codeOf(() => arena.allocate(8)))
      response.end(String(sum))
    }),
  )
  assert.is((await send(server.port, '/')).body, '6')
  assert.equal(codes, ['INVALID_VALUE', 'ARENA_DISPOSED'])
  await until(() => pool.statistics().leased === 0, 'the release')
  pool.dispose()
  assert.is((await send(server.port, '/')).status, 503)
  await server.close()
})

requests(
  'pipelined requests are released when their connection ends before their turn',
  async () => {
    let started = 0
    await withServer(
      (request, response) => {
        started++
        // The second response is complete, but can't be sent before the first one.
        if (request.url === '/second') response.end('second')
      },
      async ({ server, pool }) => {
        const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`
        const socket = open(server.port, get('/first') + get('/second') + get('/third'))
        await until(() => started === 3, 'three handlers')
        assert.is(pool.statistics().leased, 3)
        socket.destroy()
        await until(() => pool.statistics().leased === 0, 'the release')
      },
    )
  },
)

requests('many pipelined requests cause no warning of listeners', async () => {
  const warnings: unknown[] = []
  const warn = (warning: unknown): unknown => warnings.push(warning)
  process.on('warning', warn)
  await withServer(
    (_, response) => setImmediate(() => response.end()),
    async ({ server, pool }) => {
      const text = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(30)
      const socket = open(server.port, text)
      await until(() => pool.statistics().leases === 30, '30 leases')
      socket.destroy()
    },
    { max: 30 },
  )
  process.off('warning', warn)
  assert.equal(warnings, [])
})

requests('refuses arguments of another kind by name', () => {
  const pool = new ArenaPool({ bytes: 1024, max: 1 })
  const handler = (): void => undefined
  const wrong = (value: unknown): never => value as never
  const rows: (readonly [() => RequestListener, string])[] = [
    [() => arenaPerRequest(wrong({}), handler), 'INVALID_VALUE'],
    [() => arenaPerRequest(pool, wrong(null)), 'INVALID_VALUE'],
    [() => arenaPerRequest(pool, handler, wrong(null)), 'INVALID_OPTION'],
    [() => arenaPerRequest(pool, handler, wrong({ retry: 1 })), 'INVALID_OPTION'],
    [() => arenaPerRequest(pool, handler, { retryAfter: -1 }), 'INVALID_OPTION'],
    [() => arenaPerRequest(pool, handler, { timeout: 0 }), 'INVALID_OPTION'],
    [() => arenaPerRequest(pool, handler, { onError: wrong(1) }), 'INVALID_OPTION'],
  ]
  for (const [call, code] of rows) assert.is(codeOf(call), code, String(call))
})

requests.run()
