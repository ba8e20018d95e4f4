import type { IncomingMessage, ServerResponse } from 'node:http'
import { ArenaPool } from '../arena-pool.ts'
import type { Arena } from '../arena.ts'
import { requireKind } from '../errors.ts'
import { labelLease } from '../leases/lease-of.ts'
import { Endings } from './ending.ts'
import type { RequestFigures } from './request-figures.ts'

/**
 * Lends an arena of a pool to each request, until its response has ended or its client has gone.
 */
export class RequestLeases {
  private readonly pool: ArenaPool
  private readonly figures: RequestFigures
  private readonly endings = new Endings()

  constructor(pool: ArenaPool, figures: RequestFigures) {
    requireKind(pool instanceof ArenaPool, 'pool', pool, 'an ArenaPool')
    this.pool = pool
    this.figures = figures
  }

  /**
   * Calls `start` with an arena, immediately if there is one. The arena is released after the end
   * of the request, unless it is retained.
   *
   * @param label What late users of the arena are told, such as `GET /orders`.
   * @returns A promise that is fulfilled at the end of the request, also if its client has gone
   *   while it waited. It is rejected with the errors of `pool.run` and of `start`.
   */
  async lend(
    request: IncomingMessage,
    response: ServerResponse,
    label: string,
    start: (arena: Arena) => void,
  ): Promise<void> {
    const { figures } = this
    const ending = this.endings.watch(request, response)
    let isLent = false
    let since = 0
    try {
      const over = this.pool.run((arena) => {
        // The request was answered while it waited.
        if (response.writableEnded) return undefined
        isLent = true
        if (since > 0) figures.waited((performance.now() - since) / 1000)
        labelLease(arena, label)
        start(arena)
        return ending.promise
      }, ending)
      if (!isLent) since = performance.now()
      await over
    } catch (error) {
      if (isLent) throw error
      if (!ending.aborted) {
        figures.refused++
        throw error
      }
    }
    if (!isLent && since > 0) figures.abandoned++
  }
}
