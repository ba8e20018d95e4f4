/// <reference lib="esnext.disposable" preserve="true" />
import { Arena } from './arena.ts'
import { mismatch, requireKind, show } from './errors.ts'
import { inspectablePool } from './leases/inspect.ts'
import { leaseOf } from './leases/lease-of.ts'
import type { Lease } from './leases/lease.ts'
import { Lending } from './leases/lending.ts'
import { settingsOf, type ArenaPoolOptions } from './leases/options.ts'
import { requireSignal, type AbortSignalLike } from './leases/waiters.ts'
import { opened } from './tlsf/errors.ts'

/** The figures of a pool. */
export interface PoolStatistics {
  /** Number of leases that are out. */
  readonly leased: number
  /** Maximum of `leased` until now. */
  readonly mostLeased: number
  /** Number of arenas that were used and wait for their next lease. */
  readonly idle: number
  /** Number of calls of `run` and `wait` that wait. */
  readonly waiting: number
  /** Number of leases until now. */
  readonly leases: number
  /** Bytes of all buffers, with the pages that were never written. */
  readonly bytes: number
  /** Bytes that were written in idle arenas: an upper limit of their resident memory. */
  readonly idleBytes: number
  /** Maximum of `peakUsedSize` in bytes of all leases that have ended. */
  readonly peakUsedSize: number
  /** Number of times that a lease has grown. */
  readonly growths: number
  /** Number of leases that were dropped without `dispose`, and found by the garbage collector. */
  readonly dropped: number
}

/** A part of the program that keeps a lease from ending. */
export interface LeaseHold {
  /** Ends the hold. The lease ends with its last hold, if its owner has disposed it. */
  release(): void
  [Symbol.dispose](): void
}

/**
 * A pool of arenas, for programs that need an arena for each request, job or frame.
 *
 * A lease is a new `Arena` object on pooled memory, and its `dispose` returns the memory. After
 * that, every member and every accessor of the arena throws `ARENA_DISPOSED`, and none shows the
 * bytes of the next lease. An arena of a pool starts empty, and structs and collections in it never
 * show bytes of blocks of a former lease.
 *
 * @example
 * const pool = new ArenaPool({ bytes: 4 * 1024 * 1024, max: 64 })
 * const total = await pool.run(async (arena) => {
 *   const order = arena.create(Order, await load())
 *   return order.total
 * })
 */
export class ArenaPool {
  static readonly inspect$: void = /*@__PURE__*/ inspectablePool(() => ArenaPool)

  /** Tells pools apart in tools that compare members. Symbols can't be cloned, nor can pools. */
  readonly id: symbol = Symbol('a pool of arenas: each thread needs one of its own')
  readonly #lending: Lending

  /**
   * Creates a pool. Its arenas are made when they are needed.
   *
   * @param options `bytes` of each arena, `max` leases at a time, and others by name.
   * @throws INVALID_SIZE when `bytes` is not a valid capacity.
   * @throws INVALID_OPTION when another option is invalid.
   */
  constructor(options: ArenaPoolOptions) {
    this.#lending = new Lending(settingsOf(options))
  }

  /**
   * Takes an arena, which its user must dispose.
   *
   * @throws POOL_EXHAUSTED when `max` leases are out, unless the pool has `onExhausted: 'grow'`.
   * @throws POOL_DISPOSED after `dispose` of the pool.
   * @throws OUT_OF_MEMORY when the system has no memory for another arena.
   *
   * @example
   * using arena = pool.acquire()
   */
  acquire(): Arena {
    const arena = this.#lending.take(this.acquire)
    if (arena === null) throw this.#lending.exhausted()
    return arena
  }

  /**
   * Takes an arena, and waits for one when `max` leases are out: first come, first served.
   *
   * @param signal Ends the wait: the promise is rejected with its reason.
   * @returns A promise of an arena, which its user must dispose. It is rejected with the errors of
   *   `acquire`; with `POOL_EXHAUSTED` only when `maxWaiting` calls wait already.
   *
   * @example
   * using arena = await pool.wait(AbortSignal.timeout(1000))
   */
  async wait(signal?: AbortSignalLike): Promise<Arena> {
    return this.#lending.wait(signal, this.wait)
  }

  /**
   * Calls a function with an arena, and disposes the arena when the function has returned or
   * thrown, or its promise is settled. Waits for an arena as `wait` does: permanently, if all leases
   * are out and none ends before this call, such as that of a `run` around it.
   *
   * @param act Gets the arena. Its result must not be, or contain, an accessor or a view of it.
   * @param signal Ends the wait: the promise is rejected with its reason. It doesn't end `act`.
   * @returns A promise of what `act` returns. It is rejected with the errors of `act` and `wait`, and
   *   with `POOL_EXHAUSTED` in a pool with `onExhausted: 'throw'`.
   *
   * @example
   * const total = await pool.run((arena) => sumOf(arena, request))
   */
  async run<R>(
    act: (arena: Arena) => R | PromiseLike<R>,
    signal?: AbortSignalLike,
  ): Promise<Awaited<R>> {
    requireKind(typeof act === 'function', 'function to run', act, 'a function')
    requireSignal(signal)
    const lending = this.#lending
    let arena = lending.take(this.run)
    if (arena === null) {
      if (lending.settings.onExhausted === 'throw') throw lending.exhausted()
      arena = await lending.wait(signal, this.run)
    }
    const taken = arena
    const { context } = lending.settings
    if (context !== undefined) this.#leaseOf(taken)!.outer = context.getStore()
    try {
      return await (context === undefined ? act(taken) : context.run(taken, () => act(taken)))
    } finally {
      taken.dispose()
    }
  }

  /**
   * The arena of the innermost `run` of this pool around this call, also after an `await` in it.
   *
   * @throws NO_LEASE when the call is not made in `run` of this pool.
   * @throws INVALID_OPTION when the pool has no `context`.
   */
  current(): Arena {
    const { context } = this.#lending.settings
    if (context === undefined) {
      throw mismatch(
        'INVALID_OPTION',
        'invalid option context',
        'none',
        'an AsyncLocalStorage in a pool with current()',
        'Pass { context: new AsyncLocalStorage() } to the pool',
      )
    }
    const arena = context.getStore()
    for (let around = arena; around !== undefined; around = leaseOf(around)?.outer) {
      if (this.#leaseOf(around) !== null) return around
    }
    throw mismatch(
      'NO_LEASE',
      'no current arena',
      arena === undefined ? 'a call outside of run()' : 'a call in run() of another pool',
      'one in a function that run() of this pool has called',
      'Call pool.run() around it, or pass the arena as an argument',
    )
  }

  /**
   * Keeps a lease from ending, for work that outlives its owner: the lease ends when its owner has
   * disposed it and all of its holds are released.
   *
   * @param arena A lease of this pool that hasn't ended.
   * @throws ARENA_DISPOSED when the lease has ended.
   * @throws INVALID_VALUE when `arena` is not a lease of this pool.
   *
   * @example
   * const hold = pool.retain(arena)
   * void audit(arena).finally(() => hold.release())
   */
  retain(arena: Arena): LeaseHold {
    const lease = this.#leaseOf(arena)
    if (lease === null) {
      const kind = arena instanceof Arena ? 'an arena that is not one' : show(arena)
      throw mismatch(
        'INVALID_VALUE',
        'invalid lease',
        kind,
        'an arena that this pool has lent',
        'Pass what acquire(), wait() or run() of this pool has returned',
      )
    }
    opened(arena['heap'])
    lease.holds++
    let isHeld = true
    const release = (): void => {
      if (!isHeld) return
      isHeld = false
      lease.holds--
      if (lease.isDisposed) arena.dispose()
    }
    return { release, [Symbol.dispose]: release }
  }

  /**
   * Gives the memory of all idle arenas back to the system. Leases are not affected.
   *
   * @returns The number of bytes that were written there.
   * @throws POOL_DISPOSED after `dispose` of the pool.
   */
  trim(): number {
    this.#lending.requireOpen()
    return this.#lending.stock.clear()
  }

  /** Returns the figures of the pool, also after its `dispose`. Takes time for each idle arena. */
  statistics(): PoolStatistics {
    const { stock, waiters, leased, mostLeased, leases, peakUsedSize, growths, dropped } =
      this.#lending
    return {
      leased,
      mostLeased,
      idle: stock.count,
      waiting: waiters.count,
      leases,
      bytes: stock.bytes,
      idleBytes: stock.writtenBytes,
      peakUsedSize,
      growths,
      dropped,
    }
  }

  /**
   * Ends the pool: gives idle memory back to the system, and rejects the promises of those who wait
   * with `POOL_DISPOSED`. Leases that are out remain usable until their own `dispose`, which then
   * gives their memory back. A second call does nothing.
   */
  dispose(): void {
    this.#lending.dispose()
  }

  /** Disposes the pool at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.dispose()
  }

  /** Returns the lease of an arena of this pool, which can have ended; null for other values. */
  #leaseOf(arena: unknown): Lease | null {
    const lease = leaseOf(arena)
    return lease?.lender === this.#lending ? lease : null
  }
}
