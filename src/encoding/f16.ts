/** Half precision (IEEE 754 binary16) in the low 16 bits of a number. */

/** From here on a number rounds to infinity: half an ulp above the largest, 65,504. */
const OVERFLOW = 65_520
/** Below are the subnormals, multiples of 2^-24. */
const LEAST_NORMAL = 2 ** -14
/** Added to a number from 0 to 2^51 and taken off again, it rounds to a whole one, ties to even. */
const ROUNDER = 2 ** 52

/** The number that `bits` are. */
export function decodeF16(bits: number): number {
  const exponent = (bits >>> 10) & 0x1f
  const fraction = bits & 0x3ff
  let value: number
  if (exponent === 0) value = fraction * 2 ** -24
  else if (exponent === 0x1f) value = fraction === 0 ? Infinity : NaN
  else if (exponent < 25) value = (0x400 | fraction) / (1 << (25 - exponent))
  else value = (0x400 | fraction) << (exponent - 25)
  return (bits & 0x8000) === 0 ? value : -value
}

/**
 * The bits of the half that is nearest to `value`, of two the even one: rounded once, from all bits of
 * the double. From 65,520 on it is infinity; every NaN is the same one.
 */
export function encodeF16(value: number): number {
  const size = Math.abs(value)
  if (!(size < OVERFLOW)) return value !== value ? 0x7e00 : value < 0 ? 0xfc00 : 0x7c00
  const sign = value < 0 || (value === 0 && 1 / value < 0) ? 0x8000 : 0
  if (size < LEAST_NORMAL) return sign | (size * 2 ** 24 + ROUNDER - ROUNDER)
  // Counted in the units of its exponent, the number has 11 digits before the point.
  const exponent = 31 - Math.clz32(size * 2 ** 14)
  const units = exponent <= 24 ? size * (1 << (24 - exponent)) : size / (1 << (exponent - 24))
  // What rounds up to 2,048 units carries into the exponent, as it should.
  return sign | ((exponent << 10) + (units + ROUNDER - ROUNDER))
}
