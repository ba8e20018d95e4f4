import type { MakeChecks } from '../allocator.ts'
import { Account } from './account.ts'
import { ArenaChecks } from './arena-checks.ts'
import { onLeaksOf } from './leaks.ts'

/**
 * The only file of this folder that `arena.ts` imports. The production build replaces it by
 * `production.ts`, so bundles of that build contain none of the checks.
 */

/**
 * Returns the function that makes an arena's checks; null for an arena without checks.
 * @param checked The arena's option.
 * @throws INVALID_OPTION when `checked` is not a valid value.
 */
export function checksFor(checked: unknown): MakeChecks | null {
  const onLeaks = onLeaksOf(checked)
  if (onLeaks === null) return null
  return (arena, heap, isShared) =>
    new ArenaChecks(arena, new Account(arena, heap, isShared), onLeaks)
}
