// Half-precision floats (IEEE 754 binary16), as the low 16 bits of a number.

// Smallest magnitude that rounds to infinity: half a unit in the last place above the maximum,
// 65,504.
const OVERFLOW = 65_520
// Smallest normal number. Smaller magnitudes are subnormals, which are multiples of 2^-24.
const LEAST_NORMAL = 2 ** -14
// Value of the last place of a significand with the exponent 0, if that weren't a special one.
const LEAST_UNIT = 2 ** -25
// Adding and then subtracting this rounds a number from 0 to 2^51 to an integer, ties to even.
const ROUNDER = 2 ** 52

/** Decodes the half-precision float in the low 16 bits of `bits`. */
// One branch that is rarely taken, and no division: this takes two thirds of the time of a decoder
// with a case for each kind of exponent.
export function decodeF16(bits: number): number {
  const exponent = (bits >>> 10) & 0x1f
  const fraction = bits & 0x3ff
  const unit = (bits & 0x8000) === 0 ? LEAST_UNIT : -LEAST_UNIT
  if (exponent === 0x1f) return fraction === 0 ? unit * Infinity : NaN
  // Subnormals have the exponent of the smallest normal numbers, without their leading bit.
  if (exponent === 0) return fraction * unit * 2
  return (fraction | 0x400) * unit * (1 << exponent)
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
