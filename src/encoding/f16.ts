// Half-precision floats (IEEE 754 binary16), as the low 16 bits of a number.

// Smallest magnitude that rounds to infinity: half a unit in the last place above the maximum,
// 65,504.
const OVERFLOW = 65_520
// Smallest normal number. Smaller magnitudes are subnormals, which are multiples of 2^-24.
const LEAST_NORMAL = 2 ** -14
// Adding and then subtracting this rounds a number from 0 to 2^51 to an integer, ties to even.
const ROUNDER = 2 ** 52

// The value of the last place of a significand, by sign and exponent. Subnormals have the unit of
// the smallest normal numbers.
const UNITS = /*@__PURE__*/ Float64Array.from({ length: 64 }, (_, top) => {
  const exponent = (top & 31) - 25
  return (top < 32 ? 1 : -1) * 2 ** Math.max(exponent, -24)
})

/** Decodes the half-precision float in the low 16 bits of `bits`. */
// A table of units takes 0.8 of the time of a division or a shift for each kind of exponent. A
// table of all 65,536 values would take half of the time, and 512 KiB.
export function decodeF16(bits: number): number {
  const unit = UNITS[(bits >>> 10) & 63]!
  const exponent = bits & 0x7c00
  const fraction = bits & 0x3ff
  if (exponent === 0x7c00) return fraction === 0 ? unit * Infinity : NaN
  return (exponent === 0 ? fraction : fraction | 0x400) * unit
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
