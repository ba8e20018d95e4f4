import type { BaseArena } from './allocator.ts'
import type { BlockType } from './block-type.ts'
import type { Checks } from './checks.ts'
import { requireKind } from './errors.ts'
import { hide } from './hidden.ts'
import type { Lock } from './lock.ts'
import { MonitoredMemory, type Monitor } from './monitored-memory.ts'
import type { Observer } from './observer.ts'
import type { Accessor } from './pointer.ts'
import { OpenScope } from './scopes/open-scope.ts'
import { defer, isThenable, keep, type ScopeMembers } from './scopes/scope-members.ts'
import { suppressed } from './scopes/suppressed.ts'

/** The monitor of the arena object of a scope: lock and observers are those of the arena. */
class InnerMonitor implements Monitor {
  readonly root: ScopedMemory
  readonly scope: OpenScope

  constructor(root: ScopedMemory, scope: OpenScope) {
    this.root = root
    this.scope = scope
  }

  get lock(): Lock | null {
    return this.root.lock
  }

  get observer(): Observer | null {
    return this.root['monitor']?.observer ?? null
  }
}

/** A memory in which scopes can be opened: arena objects that free their blocks at their end. */
export abstract class ScopedMemory extends MonitoredMemory implements BaseArena {
  abstract override readonly checks: Checks | null
  abstract readonly arena: this
  abstract readonly seed: number
  abstract allocate(size: number, align?: number): number
  abstract allocateZeroed(size: number, align?: number, type?: BlockType | null): number
  abstract reallocate(ptr: number, size: number): number
  abstract free(target: number | Accessor): void
  abstract sizeOf(ptr: number): number
  /** Returns a new arena object on the same heap. */
  protected abstract twin(): this

  /** Opens a scope, which ends with `dispose`: `using inner = arena.scope()`. */
  scope(): this & ScopeMembers
  /**
   * Calls a function with a scope: an arena object on the same heap that lists the blocks that are
   * allocated with it, and with the accessors that it makes. At the end of the function, or when
   * its promise is settled, they are freed, except those that `inner.keep` or a field outside of
   * the scope has taken. Late use of `inner` and of its accessors throws `ARENA_DISPOSED`.
   *
   * Scopes can be nested, and those of asynchronous functions can overlap: each has its own
   * `inner`.
   *
   * @param act Its result is returned; it must not be an accessor of `inner`, but one from `keep`.
   * @throws The errors of `act`, of deferred functions and of freeing: several as one
   *   `SuppressedError`.
   *
   * @example
   * const best = arena.scope((inner) => {
   *   const all = candidates(inner)
   *   return inner.keep(all.best())
   * })
   */
  scope<R>(act: (inner: this & ScopeMembers) => R): R
  scope<R>(act?: (inner: this & ScopeMembers) => R): R | (this & ScopeMembers) {
    if (act !== undefined) requireKind(typeof act === 'function', 'scope', act, 'a function')
    const inner = this.opened()
    if (act === undefined) return inner
    const scope = inner.ownScope!
    let result: R
    let isAsync: boolean
    try {
      result = act(inner)
      isAsync = isThenable(result)
    } catch (error) {
      throw failing(scope, error)
    }
    if (!isAsync) {
      scope.end()
      return result
    }
    const ended = Promise.resolve(result).then(
      (value) => {
        scope.end()
        return value
      },
      (error: unknown) => {
        throw failing(scope, error)
      },
    )
    return ended as R
  }

  /** The scope that this arena object is of; null for an arena that isn't one of a scope. */
  protected get ownScope(): OpenScope | null {
    const { monitor } = this
    return monitor instanceof InnerMonitor ? monitor.scope : null
  }

  /** Opens a scope. @throws ARENA_DISPOSED when this object is of one that has ended. */
  private opened(): this & ScopeMembers {
    const { monitor, adoptions, checks } = this
    monitor?.scope?.requireOpen()
    const inner = this.twin()
    const root = monitor instanceof InnerMonitor ? monitor.root : this
    const outer = monitor?.scope ?? new OpenScope(this, null, () => this.watch(null))
    if (outer !== monitor?.scope) this.watch(outer)
    hide(inner, 'adoptions', adoptions)
    hide(inner, 'checks', checks)
    hide(inner, 'monitor', new InnerMonitor(root, new OpenScope(inner, outer, null)))
    return inner as this & ScopeMembers
  }

  /** As that of an arena; the observers of a scope observe the whole arena. */
  protected override exchange(...args: Parameters<MonitoredMemory['exchange']>): void {
    const { monitor } = this
    if (monitor instanceof InnerMonitor) monitor.root.exchange(...args)
    else super.exchange(...args)
  }
}

/** Ends a scope whose function has failed, and returns the error to throw. */
function failing(scope: OpenScope, error: unknown): unknown {
  try {
    scope.end()
  } catch (later) {
    return suppressed(later, error)
  }
  return error
}

/**
 * Gives a class of arenas the members that only scopes have. They are in its prototype, so that
 * scopes and other arenas have the same hidden class, and loops over their structs stay as fast.
 * Returns the class.
 */
export function scopable<T extends { readonly prototype: ScopedMemory }>(type: T): T {
  hide(type.prototype, 'keep', keep)
  hide(type.prototype, 'defer', defer)
  return type
}
