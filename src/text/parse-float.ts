import { nearestDouble } from './nearest-double.ts'

/** Powers of ten that are doubles. */
const POWERS: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
]

const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
/** Combined with a letter, the lower case of it. */
const LOWER = 0x20

/**
 * Reads a decimal number exactly as `Number` does: an optional sign, digits with an optional point,
 * an optional exponent.
 *
 * @param start - The index of the first byte.
 * @param end - The index after the last byte.
 * @returns The nearest double, which is infinite for numbers from 1.7976931348623159e308 on; `NaN`
 *   if the text is anything else, such as empty, hexadecimal, with spaces, or a name of a number.
 */
export function parseFloat64(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  const sign = at < end ? bytes[at]! : 0
  if (sign === MINUS || sign === PLUS) at++
  const first = at
  let mantissa = 0
  let digit = 0
  while (at < end && (digit = (bytes[at]! - ZERO) >>> 0) <= 9) {
    mantissa = mantissa * 10 + digit
    at++
  }
  let count = at - first
  let exponent = 0
  if (at < end && bytes[at] === POINT) {
    const fraction = ++at
    while (at < end && (digit = (bytes[at]! - ZERO) >>> 0) <= 9) {
      mantissa = mantissa * 10 + digit
      at++
    }
    exponent = fraction - at
    count -= exponent
  }
  if (count === 0) return NaN
  const last = at
  if (at < end) {
    if ((bytes[at]! | LOWER) !== 0x65) return NaN
    exponent += parseExponent(bytes, at + 1, end)
    if (Number.isNaN(exponent)) return NaN
  }
  // Below 2^53, no digit was rounded away, and one operation on two exact doubles is rounded once.
  const size =
    mantissa < 2 ** 53 && exponent >= -22 && exponent <= 22
      ? exponent < 0
        ? mantissa / POWERS[-exponent]!
        : mantissa * POWERS[exponent]!
      : nearestDouble(bytes, first, last, exponent)
  return sign === MINUS ? -size : size
}

// Large exponents are cut to 10^15, which more zeros than any array has can't balance.
function parseExponent(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  const sign = at < end ? bytes[at]! : 0
  if (sign === MINUS || sign === PLUS) at++
  if (at === end) return NaN
  let exponent = 0
  for (; at < end; at++) {
    const digit = (bytes[at]! - ZERO) >>> 0
    if (digit > 9) return NaN
    if (exponent < 1e15) exponent = exponent * 10 + digit
  }
  return sign === MINUS ? -exponent : exponent
}

/**
 * Reads the name of a number that has no digits: `NaN`, `Infinity`, or `inf`, in any case, with an
 * optional sign.
 *
 * @returns The number; 0 for any other text.
 */
export function parseFloatName(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  const sign = at < end ? bytes[at]! : 0
  if (sign === MINUS || sign === PLUS) at++
  if (isName(bytes, at, end, 'nan')) return NaN
  if (!isName(bytes, at, end, 'inf') && !isName(bytes, at, end, 'infinity')) return 0
  return sign === MINUS ? -Infinity : Infinity
}

function isName(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false
  for (let index = 0; index < name.length; index++) {
    if ((bytes[start + index]! | LOWER) !== name.charCodeAt(index)) return false
  }
  return true
}
