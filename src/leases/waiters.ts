import { requireKind } from '../errors.ts'

/**
 * The used members of an `AbortSignal`. Declared here because not every project includes the
 * library with its type.
 */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** A promise that isn't settled yet, in the list of those that wait. */
export class Waiter<T> {
  /** The line that waits; undefined if it wasn't recorded. */
  readonly place: string | undefined
  previous: Waiter<T> = this
  next: Waiter<T> = this
  resolve: (value: T) => void = ignore
  reject: (error: unknown) => void = ignore

  constructor(place: string | undefined) {
    this.place = place
  }
}

/** The waiters whose wait a signal ends, and its listener. */
interface Watch<T> {
  readonly waiters: Set<Waiter<T>>
  readonly abort: () => void
}

/** The waiters of a pool, first come, first served. Each call takes constant time. */
export class Waiters<T> {
  /** The first waiter follows it, and the last one precedes it. */
  private readonly ends = new Waiter<T>(undefined)
  /** One listener for each signal: Node warns of more than ten of them. */
  private readonly watches = new Map<AbortSignalLike, Watch<T>>()
  count = 0

  /**
   * Appends a waiter.
   *
   * @param signal Rejects the promise with its reason, and removes the waiter.
   * @throws INVALID_VALUE when `signal` isn't an AbortSignal; and the reason of an aborted one.
   */
  add(signal: AbortSignalLike | undefined, place: string | undefined): Promise<T> {
    requireSignal(signal)
    return new Promise((resolve, reject) => {
      const waiter = new Waiter<T>(place)
      const settle = (): void => {
        this.remove(waiter)
        if (signal !== undefined) this.unwatch(signal, waiter)
      }
      waiter.resolve = (value) => {
        resolve(value)
        settle()
      }
      waiter.reject = (error) => {
        reject(error)
        settle()
      }
      if (signal !== undefined) this.watch(signal, waiter)
      this.append(waiter)
    })
  }

  /** The waiter that came first; undefined for none. */
  get first(): Waiter<T> | undefined {
    const { next } = this.ends
    return next === this.ends ? undefined : next
  }

  private watch(signal: AbortSignalLike, waiter: Waiter<T>): void {
    let watch = this.watches.get(signal)
    if (watch === undefined) {
      const waiters = new Set<Waiter<T>>()
      const abort = (): void => {
        for (const waiter of waiters) waiter.reject(signal.reason)
      }
      signal.addEventListener('abort', abort)
      watch = { waiters, abort }
      this.watches.set(signal, watch)
    }
    watch.waiters.add(waiter)
  }

  private unwatch(signal: AbortSignalLike, waiter: Waiter<T>): void {
    const { waiters, abort } = this.watches.get(signal)!
    waiters.delete(waiter)
    if (waiters.size > 0) return
    this.watches.delete(signal)
    try {
      signal.removeEventListener('abort', abort)
    } catch {
      // The wait has ended already. The caller may be disposing a lease of somebody else, who must
      // not get the error of this signal.
    }
  }

  private append(waiter: Waiter<T>): void {
    const { ends } = this
    waiter.previous = ends.previous
    waiter.next = ends
    ends.previous.next = waiter
    ends.previous = waiter
    this.count++
  }

  private remove(waiter: Waiter<T>): void {
    waiter.previous.next = waiter.next
    waiter.next.previous = waiter.previous
    waiter.previous = waiter
    waiter.next = waiter
    this.count--
  }
}

/** @throws INVALID_VALUE when `signal` isn't an AbortSignal; and the reason of an aborted one. */
export function requireSignal(signal: AbortSignalLike | undefined): void {
  if (signal === undefined) return
  const { aborted, addEventListener, removeEventListener }: Partial<AbortSignalLike> = signal ?? {}
  const isSignal =
    typeof aborted === 'boolean' &&
    typeof addEventListener === 'function' &&
    typeof removeEventListener === 'function'
  requireKind(isSignal, 'signal', signal, 'an AbortSignal')
  if (signal.aborted) throw signal.reason
}

function ignore(): void {}
