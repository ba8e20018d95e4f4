import { forField, OffheapError, show } from '../errors.ts'

/**
 * Checks a value before it is written into a bit field.
 *
 * @param value - The value.
 * @param width - Width of the field in bits, from 1 to 32.
 * @param field - The struct and the field, for the message: `Unit.level`.
 * @returns `value`.
 * @throws `INVALID_VALUE` when `value` isn't an integer from 0 to 2^width - 1.
 */
export function requireBits(value: number, width: number, field?: string): number {
  const whole = typeof value === 'number' && value >>> 0 === value
  if (whole && (width === 32 || value >>> width === 0)) return value
  throw new OffheapError(
    'INVALID_VALUE',
    `invalid value${forField(field)} of ${width} bits: got ${show(value)}, expected an integer from 0 to ${2 ** width - 1}. Pass a smaller value, or widen the field in its schema.`,
  )
}
