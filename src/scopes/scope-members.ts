import type { BaseArena } from '../allocator.ts'
import { mismatch, requireKind } from '../errors.ts'
import { locked } from '../lock.ts'
import { requireUnowned } from '../owned-block.ts'
import type { Accessor, Ptr } from '../pointer.ts'
import { blockOf, withPool } from '../whole-block.ts'
import type { OpenScope } from './open-scope.ts'

/** The members that the arena object of a scope has beside those of an arena. */
export interface ScopeMembers {
  /**
   * Lets a struct, with everything that it owns, or a block outlive the scope: it belongs to the
   * scope around this one, or to the arena.
   *
   * @param target An accessor of a whole struct, or a pointer.
   * @returns An accessor of the arena, or the scope, around this one; or the same pointer.
   * @throws ALREADY_OWNED when a field owns it, which decides how long it lives.
   * @throws INVALID_POINTER or DOUBLE_FREE as `free` does, INVALID_VALUE when another scope frees
   *   it.
   */
  keep<T extends Accessor>(target: T): T
  keep<T>(target: Ptr<T>): Ptr<T>
  keep(target: number): number
  /**
   * Calls a function at the end of the scope, also if that ends by an error: the last one first,
   * and before anything is freed. Its result is ignored, and a promise isn't awaited.
   */
  defer(act: () => void): void
}

/** The arena object of a scope. */
interface Scoped extends BaseArena {
  /** Null for other arena objects. */
  readonly ownScope: OpenScope | null
}

interface AccessorType {
  new (arena: BaseArena, ptr: number): Accessor
  at?(arena: BaseArena, ptr: number): Accessor
}

export function keep(this: Scoped, target: Accessor | number): Accessor | number {
  const scope = scopeOf(this, 'keep()')
  requireKind(!!target, 'target', target, 'an accessor or a pointer')
  const ptr = locked(this.lock, () => {
    try {
      const ptr = blockOf(this, target as Accessor)
      requireUnowned(this, ptr)
      return ptr
    } catch (error) {
      throw withPool(this, typeof target === 'number' ? target : target.ptr, error)
    }
  })
  scope.keep(ptr)
  if (typeof target === 'number') return target
  const { arena } = scope.outer!
  const type = target.constructor as unknown as AccessorType
  return type.at?.(arena, ptr) ?? new type(arena, ptr)
}

export function defer(this: Scoped, act: () => void): void {
  requireKind(typeof act === 'function', 'function to defer', act, 'a function')
  scopeOf(this, 'defer()').defer(act)
}

function scopeOf({ ownScope }: Scoped, call: string): OpenScope {
  if (ownScope !== null) return ownScope
  throw mismatch(
    'INVALID_VALUE',
    `invalid arena for ${call}`,
    'one that is not a scope',
    'the argument of the function that scope() has called, or its result',
    `Call ${call} of a scope`,
  )
}

/** Returns whether a value is a promise, or acts as one. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { readonly then?: unknown }).then === 'function'
  )
}
