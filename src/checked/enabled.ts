import type { MakeChecks } from '../allocator.ts'
import { Account } from './account.ts'
import { ArenaChecks } from './arena-checks.ts'
import { onLeaksOf } from './leaks.ts'

/**
 * The only file of this folder that `arena.ts` imports. The production build has `production.ts` in
 * its place, so that bundles made from it contain none of the checks.
 */

/**
 * Returns the maker of an arena's checks; null when the arena is not to be checked.
 * @param checked The arena's option.
 * @throws INVALID_OPTION when `checked` is not a valid value.
 */
export function checksFor(checked: unknown): MakeChecks | null {
  const onLeaks = onLeaksOf(checked)
  if (onLeaks === null) return null
  return (arena, heap, isShared) =>
    new ArenaChecks(arena, new Account(arena, heap, isShared), onLeaks)
}
