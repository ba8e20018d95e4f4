import type { MakeChecks } from '../allocator.ts'
import { OPENING, type Opening } from '../arena-opening.ts'
import { LOCK_TIMEOUT } from '../arena-options.ts'
import { Arena } from '../arena.ts'
import { Lines, type AnyFunction } from '../call-sites/call-site.ts'
import { checksFor } from '../checked/enabled.ts'
import { mismatch, OffheapError } from '../errors.ts'
import { FIXED_BYTES, PEAK } from '../tlsf/block.ts'
import { Drops } from './drops.ts'
import { Lease, type Lender } from './lease.ts'
import type { PoolSettings } from './options.ts'
import { Stock } from './stock.ts'
import { requireSignal, Waiters, type AbortSignalLike } from './waiters.ts'

/** Average number of leases for each one whose line is recorded. */
const SAMPLE = 128

/** Lends arenas, and gives returned memory to those who wait: the state of an `ArenaPool`. */
export class Lending implements Lender {
  readonly settings: PoolSettings
  readonly stock: Stock
  readonly waiters: Waiters<Arena> = new Waiters()
  isDisposed = false
  /** Number of leases that are out. */
  leased = 0
  mostLeased = 0
  /** Number of leases until now. */
  leases = 0
  growths = 0
  dropped = 0
  /** Maximum of `peakUsedSize` of all leases that have ended. */
  peakUsedSize = 0
  private readonly drops: Drops
  private readonly makeChecks: MakeChecks | null
  private readonly lines = new Lines()
  /** Number of leases until the next one whose line is recorded. */
  private untilSample = 1

  constructor(settings: PoolSettings) {
    const { bytes, maximum, trimAbove, wipe, leaks, checked } = settings
    this.settings = settings
    this.makeChecks = checksFor(checked)
    this.stock = new Stock({ bytes, isGrowable: maximum > 0, trimAbove, wipe })
    this.drops = new Drops(leaks, (lease) => {
      this.dropped++
      lease.takeBack()
    })
  }

  /**
   * Returns a new arena, or null when the pool has none.
   *
   * @param boundary The method that the program has called.
   * @throws POOL_DISPOSED, OUT_OF_MEMORY.
   */
  take(boundary: AnyFunction): Arena | null {
    this.requireOpen()
    const { max, onExhausted } = this.settings
    if (this.leased >= max && onExhausted !== 'grow') return null
    return this.lend(this.placeOf(boundary))
  }

  /**
   * Waits for an arena, after all who wait already.
   * @throws POOL_DISPOSED, POOL_EXHAUSTED; INVALID_VALUE and the reason of `signal`.
   */
  wait(signal: AbortSignalLike | undefined, boundary: AnyFunction): Promise<Arena> {
    requireSignal(signal)
    const arena = this.take(boundary)
    if (arena !== null) return Promise.resolve(arena)
    if (this.waiters.count >= this.settings.maxWaiting) throw this.exhausted()
    return this.waiters.add(signal, this.placeOf(boundary))
  }

  takeBack(lease: Lease): void {
    const { buffer } = lease
    this.leased--
    this.drops.forget(lease)
    if (buffer.byteLength > 0) {
      const peak = FIXED_BYTES + new Int32Array(buffer, 0, PEAK + 1)[PEAK]! * 4
      this.peakUsedSize = Math.max(this.peakUsedSize, peak)
    }
    const { stock, settings } = this
    stock.put(lease, !this.isDisposed && stock.count + this.leased < settings.max)
    this.serve()
  }

  grew(bytes: number): void {
    this.growths++
    this.stock.bytes += bytes
  }

  dispose(): void {
    if (this.isDisposed) return
    this.isDisposed = true
    this.stock.clear()
    while (this.waiters.first !== undefined) this.waiters.first.reject(poolDisposed())
  }

  /** @throws POOL_DISPOSED */
  requireOpen(): void {
    if (this.isDisposed) throw poolDisposed()
  }

  /** Returns the error of a call for which there is no arena. */
  exhausted(): OffheapError {
    const { max, maxWaiting, onExhausted } = this.settings
    const { count } = this.waiters
    const out = this.leased === 1 ? '1 lease out' : `${this.leased} leases out`
    const calls = count === 1 ? '1 call' : `${count} calls`
    const waiting = count > 0 ? ` and ${calls} waiting` : ''
    return mismatch(
      'POOL_EXHAUSTED',
      'no arena left in the pool',
      `${out}${waiting}`,
      `fewer than ${max}${count >= maxWaiting ? `, or fewer than ${maxWaiting} waiting` : ''}`,
      onExhausted === 'wait'
        ? 'Wait for one with run() or wait(), raise max, or dispose leases earlier'
        : "Wait for one with wait() or { onExhausted: 'wait' }, raise max, or dispose leases earlier",
    )
  }

  /** Gives an arena to each waiter, first come, first served, while `max` allows it. */
  private serve(): void {
    const { waiters, settings } = this
    for (;;) {
      const { first } = waiters
      if (first === undefined || this.leased >= settings.max) return
      try {
        first.resolve(this.lend(first.place))
      } catch (error) {
        first.reject(error)
      }
    }
  }

  private lend(place: string | undefined): Arena {
    const { stock, settings, makeChecks } = this
    const heap = stock.take()
    const lease = new Lease(this, heap.words, settings.maximum, place)
    const { buffer } = lease
    const opening: Opening = [heap, lease, LOCK_TIMEOUT, makeChecks]
    let arena: Arena
    try {
      arena = new Arena(buffer, { [OPENING]: opening } as object)
    } catch (error) {
      // The system has no memory for the records of a checked arena.
      stock.undo(buffer)
      throw error
    }
    this.leases++
    this.leased++
    if (this.leased > this.mostLeased) this.mostLeased = this.leased
    this.drops.watch(arena, lease)
    return arena
  }

  /** Returns the line that called `boundary` for one lease in 128, or for all. */
  private placeOf(boundary: AnyFunction): string | undefined {
    if (!this.settings.trackLeaks) {
      if (--this.untilSample > 0) return undefined
      // A fixed distance would skip lines of programs that take their leases in turns.
      this.untilSample = 1 + Math.floor(Math.random() * (2 * SAMPLE - 1))
    }
    const skipped = { event: null, frames: 0, arena: '', type: null }
    return this.lines.callOf(boundary, skipped).line
  }
}

function poolDisposed(): OffheapError {
  return new OffheapError(
    'POOL_DISPOSED',
    'pool disposed: a disposed pool lends no arenas. Dispose a pool after all of its users.',
  )
}
