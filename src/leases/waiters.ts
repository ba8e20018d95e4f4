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

/** The waiters of a pool, first come, first served. Each call takes constant time. */
export class Waiters<T> {
  /** The first waiter follows it, and the last one precedes it. */
  private readonly ends = new Waiter<T>(undefined)
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
      const abort = (): void => {
        settle()
        reject(signal?.reason)
      }
      const settle = (): void => {
        this.remove(waiter)
        signal?.removeEventListener('abort', abort)
      }
      waiter.resolve = (value) => {
        settle()
        resolve(value)
      }
      waiter.reject = (error) => {
        settle()
        reject(error)
      }
      this.append(waiter)
      signal?.addEventListener('abort', abort)
    })
  }

  /** The waiter that came first; undefined for none. */
  get first(): Waiter<T> | undefined {
    const { next } = this.ends
    return next === this.ends ? undefined : next
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
  const { aborted, addEventListener }: Partial<AbortSignalLike> = signal ?? {}
  const isSignal = typeof aborted === 'boolean' && typeof addEventListener === 'function'
  requireKind(isSignal, 'signal', signal, 'an AbortSignal')
  if (signal.aborted) throw signal.reason
}

function ignore(): void {}
