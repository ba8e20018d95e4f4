// Half-precision floats (IEEE 754 binary16), as the low 16 bits of a number.

// Smallest magnitude that rounds to infinity: half a unit in the last place above the maximum,
// 65,504.
const OVERFLOW = 65_520
// Smallest normal number. Smaller magnitudes are subnormals, which are multiples of 2^-24.
const LEAST_NORMAL = 2 ** -14
// Adding and then subtracting this rounds a number from 0 to 2^51 to an integer, ties to even.
const ROUNDER = 2 ** 52

// By sign and exponent, the values of half of a unit in the last place, and of a fraction of 0.
// Subnormals have the unit of the smallest normal numbers. With the exponent of infinity, each
// other fraction subtracts infinity from it, which gives NaN.
const HALVES = /*@__PURE__*/ Float64Array.from({ length: 64 }, (_, top) => {
  const exponent = top & 31
  return signOf(top) * (exponent === 31 ? -Number.MAX_VALUE : 2 ** (Math.max(exponent, 1) - 26))
})
const STARTS = /*@__PURE__*/ Float64Array.from({ length: 64 }, (_, top) => {
  const exponent = top & 31
  return signOf(top) * (exponent === 31 ? Infinity : exponent === 0 ? 0 : 2 ** (exponent - 15))
})

function signOf(top: number): number {
  return top < 32 ? 1 : -1
}

/**
 * Decodes a half-precision float.
 *
 * @param bits - The 16 bits of the half, as an unsigned integer.
 */
// Has no branches, so that V8 never represents a result as an object. A table of all 65,536 values
// would take 512 KiB.
export function decodeF16(bits: number): number {
  const top = bits >>> 10
  return STARTS[top]! + ((bits << 22) >>> 21) * HALVES[top]!
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
