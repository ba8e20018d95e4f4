import type { MakeChecks } from '../allocator.ts'
import { invalidOption } from '../errors.ts'
import { isArrayBuffer } from '../memory.ts'
import { withObserver } from '../observers.ts'
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
 * @param opened The buffer that the arena opens, if any.
 * @throws INVALID_OPTION when `checked` is not a valid value, or `opened` is a buffer that isn't
 *   shared, which can't be checked.
 */
export function checksFor(checked: unknown, opened?: ArrayBufferLike): MakeChecks | null {
  const onLeaks = onLeaksOf(checked)
  if (onLeaks === null) return null
  if (opened !== undefined && isArrayBuffer(opened)) {
    throw invalidOption(
      'option checked',
      'an unshared buffer or a snapshot to open',
      'a capacity or a SharedArrayBuffer',
      'Leave out checked, since the types of the blocks in it are unknown',
    )
  }
  return (arena, heap, exchange) => {
    const checks = new ArenaChecks(arena, new Account(arena, heap, arena.lock !== null), onLeaks)
    exchange(withObserver, checks.observer)
    return checks
  }
}
