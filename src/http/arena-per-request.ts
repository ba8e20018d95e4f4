import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { ArenaPool } from '../arena-pool.ts'
import type { Arena } from '../arena.ts'
import { invalidOption, requireKind, show } from '../errors.ts'
import { RequestFigures } from './request-figures.ts'
import { RequestLeases } from './request-leases.ts'
import { isUnavailable, requireNames, requireNumber, RETRY_AFTER } from './unavailable.ts'

/** A listener of `node:http` with an arena. Its result is ignored, except a promise's rejection. */
export type ArenaHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  arena: Arena,
) => unknown

/** The options of `arenaPerRequest`. */
export interface PerRequestOptions {
  /** Seconds in the header `Retry-After` of responses with status 503; 1 by default. */
  readonly retryAfter?: number
  /**
   * Milliseconds from the arrival of a request after which it is answered with status 503 if no
   * response was started, and disconnected otherwise. Its arena is released then. By default, a
   * handler that never answers has its arena until the client leaves.
   */
  readonly timeout?: number
  /** Receives what a handler throws; `console.error` by default. */
  readonly onError?: (error: unknown, request: IncomingMessage) => void
  /** Counts requests and waits, for `metricsText`. */
  readonly figures?: RequestFigures
}

const NAMES = ['retryAfter', 'timeout', 'onError', 'figures']
/** Maximum number of characters of a path in messages. */
const MOST = 100

/**
 * Returns a listener for `node:http` that calls `handler` with an arena for each request. The arena is
 * released when the response was sent or the client has gone, whatever the handler does: later use
 * throws `ARENA_DISPOSED` with the method and the path of the request.
 *
 * If the pool has no arena, the request waits or is answered with status 503, as the pool's option
 * `onExhausted` says. A handler that throws is answered with status 500.
 *
 * @throws INVALID_VALUE or INVALID_OPTION when an argument is invalid.
 *
 * @example
 * createServer(arenaPerRequest(pool, async (request, response, arena) => {
 *   const order = arena.create(Order, await bodyOf(request))
 *   response.end(JSON.stringify(order))
 * }))
 */
export function arenaPerRequest(
  pool: ArenaPool,
  handler: ArenaHandler,
  options: PerRequestOptions = {},
): RequestListener {
  requireKind(typeof handler === 'function', 'handler', handler, 'a function')
  requireNames(options, NAMES)
  const { retryAfter = RETRY_AFTER, timeout, onError = report } = options
  const { figures = new RequestFigures() } = options
  requireNumber('retryAfter', retryAfter, 0, 'seconds')
  requireNumber('timeout', timeout, 1, 'milliseconds')
  if (typeof onError !== 'function') {
    throw invalidOption('option onError', show(onError), 'a function', 'Pass one, or leave it out')
  }
  const leases = new RequestLeases(pool, figures)
  const refuse = (response: ServerResponse): void =>
    answer(response, 503, { 'Retry-After': String(Math.ceil(retryAfter)) })

  return (request, response) => {
    const failed = (error: unknown): void => {
      answer(response, 500, {})
      onError(error, request)
    }
    const timer = timeout === undefined ? undefined : expiry(response, timeout, refuse)
    leases
      .lend(request, response, labelOf(request), (arena) => {
        try {
          Promise.resolve(handler(request, response, arena)).catch(failed)
        } catch (error) {
          failed(error)
        }
      })
      .catch((error: unknown) => (isUnavailable(error) ? refuse(response) : failed(error)))
      .finally(() => timer?.stop())
  }
}

/** Returns the method and the path of a request, without the query, which can contain secrets. */
function labelOf({ method, url = '' }: IncomingMessage): string {
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  return `the request ${method} ${path.length <= MOST ? path : `${path.slice(0, MOST)}…`}`
}

/** Answers with a status, or disconnects the client if another response was begun. */
function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
): void {
  if (response.writableEnded || response.destroyed) return
  if (response.headersSent) {
    response.destroy()
    return
  }
  // Those of the handler are about another body.
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(status, headers).end()
}

/** Ends a response that takes too long. */
function expiry(
  response: ServerResponse,
  timeout: number,
  refuse: (response: ServerResponse) => void,
): { stop(): void } {
  const expire = (): void => {
    if (response.headersSent) {
      response.destroy()
      return
    }
    refuse(response)
    // A client that doesn't read its response would keep the arena.
    timer = setTimeout(expire, timeout)
  }
  let timer = setTimeout(expire, timeout)
  return { stop: () => clearTimeout(timer) }
}

function report(error: unknown, request: IncomingMessage): void {
  console.error(`offheap: the handler of ${labelOf(request)} has failed:`, error)
}
