import { findDigits, keepDigits, writeFoundDigits } from './shortest-digits.ts'
import { digitsOf, writeGroup, writePadded } from './write-integer.ts'

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

const BUFFER: ArrayBuffer = /* @__PURE__ */ new ArrayBuffer(8)

/**
 * The number that is being written. V8 allocates a double that is the argument of a function which
 * it doesn't inline, so only the short functions take one, and views with an index are better.
 */
const STORED: Float64Array = /* @__PURE__ */ new Float64Array(BUFFER)

/**
 * Writes a number exactly as `String` does, except that the negative zero is `-0`: `parseFloat64`
 * and `parseFloatName` read the same number.
 *
 * @param at - The index of the first byte; there is room for 25 bytes.
 * @returns The index after the last byte.
 */
export function writeFloat(bytes: Uint8Array, at: number, value: number): number {
  STORED[0] = value
  return writeStored(bytes, at)
}

/** As `writeFloat`, for an element of a view. */
export function writeFloat64At(
  bytes: Uint8Array,
  at: number,
  view: Float64Array,
  index: number,
): number {
  STORED[0] = view[index]!
  return writeStored(bytes, at)
}

/** As `writeFloat`, for an element of a view. */
export function writeFloat32At(
  bytes: Uint8Array,
  at: number,
  view: Float32Array,
  index: number,
): number {
  STORED[0] = view[index]!
  return writeStored(bytes, at)
}

/** The words of the number that is being written. */
const WORDS: Uint32Array = /* @__PURE__ */ new Uint32Array(BUFFER)

// Stores the value of a half, as `decodeF16` returns it, by the bits of the double.
function storeHalf(half: number): void {
  const sign = half >>> 15
  const exponent = (half >>> 10) & 31
  const fraction = half & 0x3ff
  if (exponent === 0) {
    STORED[0] = fraction * (sign === 0 ? 2 ** -24 : -(2 ** -24))
  } else {
    WORDS[0] = 0
    WORDS[1] = (sign << 31) | ((exponent === 31 ? 2047 : exponent + 1008) << 20) | (fraction << 10)
  }
}

/** As `writeFloat`, for the bits of a half. */
export function writeFloat16(bytes: Uint8Array, at: number, half: number): number {
  storeHalf(half)
  return writeStored(bytes, at)
}

/**
 * Writes a number as `JSON.stringify` writes what `toJSON` returns for it: the values that JSON
 * lacks, `NaN`, infinities and the negative zero, are strings.
 *
 * @param at - The index of the first byte; there is room for 25 bytes.
 * @returns The index after the last byte.
 */
export function writeJSONFloat(bytes: Uint8Array, at: number, value: number): number {
  STORED[0] = value
  return writeStoredJSON(bytes, at)
}

/** As `writeJSONFloat`, for an element of a view. */
export function writeJSONFloat64At(
  bytes: Uint8Array,
  at: number,
  view: Float64Array,
  index: number,
): number {
  STORED[0] = view[index]!
  return writeStoredJSON(bytes, at)
}

/** As `writeJSONFloat`, for an element of a view. */
export function writeJSONFloat32At(
  bytes: Uint8Array,
  at: number,
  view: Float32Array,
  index: number,
): number {
  STORED[0] = view[index]!
  return writeStoredJSON(bytes, at)
}

/** As `writeJSONFloat`, for the bits of a half. */
export function writeJSONFloat16(bytes: Uint8Array, at: number, half: number): number {
  storeHalf(half)
  return writeStoredJSON(bytes, at)
}

function writeStored(bytes: Uint8Array, at: number): number {
  let next = at
  let size = STORED[0]!
  if (size < 0 || (size === 0 && 1 / size < 0)) {
    bytes[next++] = MINUS
    size = -size
  }
  if (size < 100_000) {
    // Four places suffice for most numbers of people. A decimal number of up to 15 digits that is
    // read as a double is the shortest one, because no other one of 15 digits is; and the quotient
    // of two exact doubles is what is read.
    const scaled = Math.round(size * 1e4)
    if (scaled / 1e4 === size) return writePlaces(bytes, next, scaled | 0)
  }
  if (size < 2 ** 53) {
    if (Math.floor(size) === size) {
      const upper = Math.floor(size / 1e9)
      const lower = (size - upper * 1e9) | 0
      if (upper === 0) return writeGroup(bytes, next, lower)
      return writePadded(bytes, writeGroup(bytes, next, upper | 0), lower, 9)
    }
    if (size >= 1e-3 && size < 1e15) {
      // The number of digits before the point; 0 or less for a number below one.
      const magnitude =
        size < 1
          ? size >= 0.1
            ? 0
            : size >= 0.01
              ? -1
              : -2
          : size < 1e9
            ? digitsOf(size | 0)
            : 9 + digitsOf((size / 1e9) | 0)
      const scaled = Math.round(size * POWERS[15 - magnitude]!)
      if (scaled / POWERS[15 - magnitude]! === size) {
        const before = Math.floor(scaled / 1e8)
        keepDigits(before | 0, (scaled - before * 1e8) | 0)
        return writeFound(bytes, next, magnitude)
      }
    }
  }
  if (!(size < Infinity)) return writeName(bytes, next, size === Infinity ? 'Infinity' : 'NaN')
  STORED[0] = size
  return writeFound(bytes, next, findDigits(STORED))
}

function writeStoredJSON(bytes: Uint8Array, at: number): number {
  const value = STORED[0]!
  if (value - value === 0 && (value !== 0 || 1 / value > 0)) return writeStored(bytes, at)
  bytes[at] = QUOTE
  const end = writeStored(bytes, at + 1)
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

// Writes the digits that were found in the form that `String` gives to a number of this magnitude,
// the number of digits before the point.
function writeFound(bytes: Uint8Array, at: number, magnitude: number): number {
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

function writeName(bytes: Uint8Array, at: number, name: string): number {
  for (let index = 0; index < name.length; index++) bytes[at + index] = name.charCodeAt(index)
  return at + name.length
}
