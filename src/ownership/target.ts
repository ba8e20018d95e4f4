import type { Arena } from '../arena.ts'
import { OffheapError } from '../errors.ts'
import type { Target } from '../memory.ts'

/** The offset that `target` stands for, 0 for none. Throws `INVALID_POINTER` for another arena's. */
export function pointerOf(arena: Arena, target: Target<unknown>): number {
  if (typeof target === 'number') return target
  const owner = (target as { readonly arena?: Arena } | null)?.arena
  if (owner !== undefined && owner !== arena) {
    throw new OffheapError(
      'INVALID_POINTER',
      'this accessor is on a struct of another arena: pointers lead nowhere out of their own; copy the struct over first',
    )
  }
  return target?.ptr ?? 0
}
