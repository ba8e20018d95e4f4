import { mismatch, type OffheapError } from '../errors.ts'
import type { FormInfo } from '../operations/reflection.ts'

/** Number of units of time in a day. */
const DAY: Readonly<Record<'s' | 'ms' | 'us' | 'ns', bigint>> = {
  s: 86_400n,
  ms: 86_400_000n,
  us: 86_400_000_000n,
  ns: 86_400_000_000_000n,
}

/** A conversion of integers: a multiplication and a division without a remainder. */
export interface Rescaling {
  readonly times: bigint
  readonly by: bigint
}

/**
 * Returns how numbers with one meaning become numbers with another; null if they stay as they are,
 * which includes all to or from plain numbers, except for decimals.
 *
 * @param path The struct and the field, for messages.
 * @throws INVALID_VALUE when the meanings don't fit, such as a decimal and a date.
 */
export function rescalingOf(
  from: FormInfo | null,
  to: FormInfo | null,
  path: string,
): Rescaling | null {
  if (from === null || (to === null && from.kind !== 'decimal')) return null
  if (from.kind === 'decimal' || to?.kind === 'decimal') {
    if (from.kind !== 'decimal' || (to !== null && to.kind !== 'decimal')) {
      throw otherMeaning(from, to!, path)
    }
    return rescaling(10n ** BigInt(to?.scale ?? 0), 10n ** BigInt(from.scale))
  }
  return rescaling(perDay(to!), perDay(from))
}

function perDay(form: FormInfo): bigint {
  return form.kind === 'timestamp' ? DAY[form.unit] : 1n
}

function rescaling(times: bigint, by: bigint): Rescaling | null {
  if (times === by) return null
  // One of the two divides the other.
  return times > by ? { times: times / by, by: 1n } : { times: 1n, by: by / times }
}

function otherMeaning(from: FormInfo, to: FormInfo, path: string): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    `invalid column for ${path}`,
    `values of the form ${from.kind}`,
    `values of the form ${to.kind}, as the tag of the field says`,
    'Change the tag, or pass another column',
  )
}
