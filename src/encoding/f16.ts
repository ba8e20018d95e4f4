// Half-precision floats (IEEE 754 binary16), as the low 16 bits of a number.

// Smallest magnitude that rounds to infinity: half a unit in the last place above the maximum,
// 65,504.
const OVERFLOW = 65_520
// Smallest normal number. Smaller magnitudes are subnormals, which are multiples of 2^-24.
const LEAST_NORMAL = 2 ** -14
// Adding and then subtracting this rounds a number from 0 to 2^51 to an integer, ties to even.
const ROUNDER = 2 ** 52

/** Decodes the half-precision float in the low 16 bits of `bits`. */
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
 * Encodes `value` as a half-precision float. Rounds to nearest, ties to even, directly from the
 * double: rounding to `f32` first would round twice. Magnitudes from 65,520 on become infinity.
 * Every NaN is encoded as 0x7e00.
 *
 * @returns The 16 bits of the half, as an unsigned integer.
 */
export function encodeF16(value: number): number {
  const size = Math.abs(value)
  if (!(size < OVERFLOW)) return value !== value ? 0x7e00 : value < 0 ? 0xfc00 : 0x7c00
  const sign = value < 0 || (value === 0 && 1 / value < 0) ? 0x8000 : 0
  if (size < LEAST_NORMAL) return sign | (size * 2 ** 24 + ROUNDER - ROUNDER)
  // `units` is the significand: the number divided by the unit of its last place, 1,024 to 2,048.
  const exponent = 31 - Math.clz32(size * 2 ** 14)
  const units = exponent <= 24 ? size * (1 << (24 - exponent)) : size / (1 << (exponent - 24))
  // A significand that rounds up to 2,048 carries into the exponent, which gives the right result.
  return sign | ((exponent << 10) + (units + ROUNDER - ROUNDER))
}
