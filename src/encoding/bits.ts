import { OffheapError, show } from '../errors.ts'

/** `value`, if a field of `width` bits (1 to 32) holds it; else throws `INVALID_VALUE`. */
export function requireBits(value: number, width: number): number {
  const whole = typeof value === 'number' && value >>> 0 === value
  if (whole && (width === 32 || value >>> width === 0)) return value
  throw new OffheapError(
    'INVALID_VALUE',
    `${show(value)} in ${width} bits; whole numbers from 0 to ${2 ** width - 1} fit`,
  )
}
