import type { MakeChecks } from '../allocator.ts'
import { invalidOption, show } from '../errors.ts'

/** Replaces `enabled.ts` in the build for the export condition `production`. */

/**
 * Returns null: this build has no checks.
 * @param checked The arena's option.
 * @throws INVALID_OPTION when `checked` asks for checks.
 */
export function checksFor(checked: unknown): MakeChecks | null {
  if (checked === undefined || checked === false) return null
  throw invalidOption(
    'option checked',
    show(checked),
    'none under the export condition "production"',
    'Remove that condition, or leave out checked',
  )
}
