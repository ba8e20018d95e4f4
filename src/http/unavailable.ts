import { clipped, invalidOption, show, type OffheapError } from '../errors.ts'

/** The codes of errors that a later request may not have. */
const PASSING: readonly unknown[] = ['POOL_EXHAUSTED', 'POOL_DISPOSED', 'OUT_OF_MEMORY']

/** Returns whether an error of a pool means that the server has no arena now: status 503. */
export function isUnavailable(error: unknown): boolean {
  return PASSING.includes((error as Partial<OffheapError> | null | undefined)?.code)
}

/** The default of the option `retryAfter`, in seconds. */
export const RETRY_AFTER = 1

/** @throws INVALID_OPTION when the options have another name than those of `names`. */
export function requireNames(options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw invalidOption('options', show(options), 'an object', 'Pass an object')
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const expected = `one of ${names.join(', ')}`
  throw invalidOption(
    'name of an option',
    clipped(unknown),
    expected,
    'Correct it, or leave it out',
  )
}

/** @throws INVALID_OPTION when `value` is given and isn't a number from `least` on. */
export function requireNumber(name: string, value: unknown, least: number, unit: string): void {
  if (value === undefined) return
  if (typeof value === 'number' && value >= least && value < Infinity) return
  const expected = `a number of ${unit}, ${least} or more`
  throw invalidOption(`option ${name}`, show(value), expected, 'Pass one, or leave it out')
}
