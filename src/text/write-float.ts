import { findDigits, writeFoundDigits } from './shortest-digits.ts'
import { digitsOf, writeGroup, writeInteger, writePadded } from './write-integer.ts'

/** Maximum number of bytes of a float, such as -0.0000012345678901234567. */
export const FLOAT_BYTES = 25

const QUOTE = 0x22
const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const LETTER_E = 0x65

/** Powers of ten by which a fraction is scaled. */
const POWERS: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
]

/**
 * Writes a number exactly as `String` does, except that the negative zero is `-0`: `parseFloat64`
 * and `parseFloatName` read the same number.
 *
 * @param at - The index of the first byte; there is room for 25 bytes.
 * @returns The index after the last byte.
 */
export function writeFloat(bytes: Uint8Array, at: number, value: number): number {
  let next = at
  let size = value
  if (value < 0 || (value === 0 && 1 / value < 0)) {
    bytes[next++] = MINUS
    size = -value
  }
  if (size < 100_000) {
    // Four places suffice for most numbers of people. A decimal number of up to 15 digits that is
    // read as a double is the shortest one, because no other one of 15 digits is; and the quotient
    // of two exact doubles is what is read.
    const scaled = Math.round(size * 1e4)
    if (scaled / 1e4 === size) return writePlaces(bytes, next, scaled | 0)
  }
  if (size < 2 ** 53) {
    if (Math.floor(size) === size) return writeInteger(bytes, next, size)
    if (size >= 1e-3 && size < 1e15) {
      const places = 15 - magnitudeOf(size)
      const scaled = Math.round(size * POWERS[places]!)
      if (scaled / POWERS[places]! === size) return writeScaled(bytes, next, scaled, places)
    }
    return writeFound(bytes, next, size)
  }
  return size < Infinity ? writeFound(bytes, next, size) : writeName(bytes, next, size)
}

/**
 * Writes a number as `JSON.stringify` writes what `toJSON` returns for it: the values that JSON
 * lacks, `NaN`, infinities and the negative zero, are strings.
 *
 * @param at - The index of the first byte; there is room for 25 bytes.
 * @returns The index after the last byte.
 */
export function writeJSONFloat(bytes: Uint8Array, at: number, value: number): number {
  if (value - value === 0 && (value !== 0 || 1 / value > 0)) return writeFloat(bytes, at, value)
  bytes[at] = QUOTE
  const end = writeFloat(bytes, at + 1, value)
  bytes[end] = QUOTE
  return end + 1
}

// Writes a number of ten thousandths below 10^9, without zeros at the end.
function writePlaces(bytes: Uint8Array, at: number, scaled: number): number {
  const whole = (scaled / 10_000) | 0
  const fraction = scaled - whole * 10_000
  let next = writeGroup(bytes, at, whole)
  if (fraction === 0) return next
  bytes[next] = POINT
  next = writePadded(bytes, next + 1, fraction, 4)
  while (bytes[next - 1] === ZERO) next--
  return next
}

/** Returns the number of digits before the point; 0 or less for a number below one. */
function magnitudeOf(size: number): number {
  if (size >= 1) {
    return size < 1e9 ? digitsOf(size | 0) : 9 + digitsOf((size / 1e9) | 0)
  }
  return size >= 0.1 ? 0 : size >= 0.01 ? -1 : -2
}

// Writes `scaled / 10^places`, for up to 17 places, without zeros at the end.
function writeScaled(bytes: Uint8Array, at: number, scaled: number, places: number): number {
  const whole = Math.floor(scaled / POWERS[places]!)
  const fraction = scaled - whole * POWERS[places]!
  let next = writeInteger(bytes, at, whole)
  bytes[next++] = POINT
  if (places > 9) {
    const unit = POWERS[places - 9]!
    const upper = Math.floor(fraction / unit)
    next = writePadded(bytes, next, upper, 9)
    next = writePadded(bytes, next, fraction - upper * unit, places - 9)
  } else {
    next = writePadded(bytes, next, fraction, places)
  }
  while (bytes[next - 1] === ZERO) next--
  return next
}

// Writes the shortest digits in the form that `String` gives to a number of this size.
function writeFound(bytes: Uint8Array, at: number, size: number): number {
  const magnitude = findDigits(size)
  if (magnitude <= 0 && magnitude > -6) {
    bytes[at] = ZERO
    bytes[at + 1] = POINT
    bytes.fill(ZERO, at + 2, at + 2 - magnitude)
    return writeFoundDigits(bytes, at + 2 - magnitude)
  }
  // The digits begin one byte later, so that there is a place for the point.
  const first = at + 1
  let end = writeFoundDigits(bytes, first)
  const count = end - first
  const whole = magnitude > 21 || magnitude <= 0 ? 1 : Math.min(magnitude, count)
  for (let index = first; index < first + whole; index++) bytes[index - 1] = bytes[index]!
  bytes[at + whole] = POINT
  if (whole === count) end--
  if (magnitude > 21 || magnitude <= 0) return writeExponent(bytes, end, magnitude - 1)
  for (let index = count; index < magnitude; index++) bytes[end++] = ZERO
  return end
}

function writeExponent(bytes: Uint8Array, at: number, exponent: number): number {
  bytes[at] = LETTER_E
  bytes[at + 1] = exponent < 0 ? MINUS : PLUS
  return writeGroup(bytes, at + 2, Math.abs(exponent))
}

function writeName(bytes: Uint8Array, at: number, value: number): number {
  const name = String(value)
  for (let index = 0; index < name.length; index++) bytes[at + index] = name.charCodeAt(index)
  return at + name.length
}
