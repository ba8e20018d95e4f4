import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { ArenaPool } from '../arena-pool.ts'
import type { Arena } from '../arena.ts'
import { invalidOption, mismatch, show } from '../errors.ts'
import { METRICS_TYPE, metricsText } from '../http/metrics-text.ts'
import { RequestFigures } from '../http/request-figures.ts'
import { RequestLeases } from '../http/request-leases.ts'
import { isUnavailable, requireNames, requireNumber, RETRY_AFTER } from '../http/unavailable.ts'
import type { ArenaPoolOptions } from '../leases/options.ts'

/** The options of the plugin. */
export interface OffheapOptions {
  /**
   * Options of a pool, which the plugin makes and disposes when the server is closed; or an
   * `ArenaPool`, whose owner disposes it.
   */
  readonly pool: ArenaPoolOptions | ArenaPool
  /** The path of a route that returns the figures of the pool as text for Prometheus. */
  readonly metrics?: string
  /** Seconds in the header `Retry-After` of responses with status 503; 1 by default. */
  readonly retryAfter?: number
}

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * The arena of this request. It is released when the response was sent or the client has gone;
     * later use throws `ARENA_DISPOSED` with the method and the route.
     */
    readonly arena: Arena
  }
  interface FastifyInstance {
    /** The pool of the arenas of requests. */
    readonly arenaPool: ArenaPool
  }
  interface FastifyContextConfig {
    /** False for a route whose requests need no arena, and get none. */
    readonly arena?: boolean
  }
}

const NAMES = ['pool', 'metrics', 'retryAfter', 'prefix', 'logLevel', 'logSerializers']
/** The property of a request that holds its arena. */
const ARENA: unique symbol = Symbol('arena')

interface WithArena {
  [ARENA]: Arena | null
}

/**
 * A plugin for Fastify 5 that gives each request an arena of a pool, `request.arena`, before its other
 * hooks and its handler.
 *
 * @example
 * await fastify.register(offheap, { pool: { bytes: 1 << 20, max: 64 }, metrics: '/metrics' })
 * fastify.post('/orders', async (request) => request.arena.create(Order, request.body))
 */
export const offheap: FastifyPluginAsync<OffheapOptions> = /*@__PURE__*/ asPlugin(plug)

/** Sets what `fastify-plugin` sets: hooks and decorators belong to the caller's instance. */
function asPlugin<T extends object>(plugin: T): T {
  return Object.assign(plugin, {
    [Symbol.for('skip-override')]: true,
    [Symbol.for('fastify.display-name')]: 'offheap',
    [Symbol.for('plugin-meta')]: { name: 'offheap', fastify: '5.x' },
  })
}

async function plug(fastify: FastifyInstance, options: OffheapOptions): Promise<void> {
  requireNames(options, NAMES)
  const { pool: given, metrics, retryAfter = RETRY_AFTER } = options
  requireNumber('retryAfter', retryAfter, 0, 'seconds')
  if (metrics !== undefined && !(typeof metrics === 'string' && metrics.startsWith('/'))) {
    const cure = 'Pass a path, or leave it out'
    throw invalidOption('option metrics', show(metrics), "a path such as '/metrics'", cure)
  }
  const pool = given instanceof ArenaPool ? given : new ArenaPool(given)
  const figures = new RequestFigures()
  const leases = new RequestLeases(pool, figures)

  fastify.decorate('arenaPool', pool)
  fastify.decorateRequest(ARENA, null)
  fastify.decorateRequest('arena', {
    getter(this: FastifyRequest) {
      return (this as unknown as WithArena)[ARENA] ?? missing(this)
    },
  })
  fastify.addHook('onRequest', (request, reply, next) => {
    const { config, url } = request.routeOptions
    if (request.is404 || config.arena === false) {
      next()
      return
    }
    let hasBegun = false
    leases
      .lend(request.raw, reply.raw, `the request ${request.method} ${url}`, (arena) => {
        hasBegun = true
        ;(request as unknown as WithArena)[ARENA] = arena
        next()
      })
      .catch((error: unknown) => {
        if (hasBegun) request.log.error(error)
        else next(unavailable(reply, error, retryAfter))
      })
  })
  if (given !== pool) {
    fastify.addHook('onClose', (_, next) => {
      pool.dispose()
      next()
    })
  }
  if (metrics !== undefined) {
    fastify.get(metrics, { config: { arena: false } }, (_, reply) => {
      reply.type(METRICS_TYPE).send(metricsText(pool, figures))
    })
  }
}

/** Returns the error that Fastify answers, with status 503 if there is no arena now. */
function unavailable(reply: FastifyReply, error: unknown, retryAfter: number): Error {
  if (!isUnavailable(error)) return error as Error
  reply.header('Retry-After', Math.ceil(retryAfter))
  return Object.assign(error as Error, { statusCode: 503 })
}

function missing(request: FastifyRequest): never {
  const route = `${request.method} ${request.routeOptions.url ?? 'of an unknown route'}`
  throw mismatch(
    'NO_LEASE',
    'no arena of this request',
    `one for ${route}, which has none`,
    'a request to a route with an arena, after the hook onRequest of this plugin',
    'Register the plugin before other hooks, and leave out config.arena: false of the route',
  )
}
