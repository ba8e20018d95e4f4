import { daysOf, daysOfMonth, MOST_DAYS } from './calendar.ts'
import { multiplyHigh } from './multiply-high.ts'

const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const COLON = 0x3a
const SPACE = 0x20
/** Combined with a letter, the lower case of it. */
const LOWER = 0x20

const SECONDS_OF_DAY = 86_400

/**
 * Reads a date of ISO 8601, `2001-01-31`. Years other than 0 to 9999 have a sign and six digits.
 *
 * @param start - The index of the first byte.
 * @param end - The index after the last byte.
 * @returns The days since 1970-01-01; `NaN` if the text isn't a date that `Date` has.
 */
export function parseDate(bytes: Uint8Array, start: number, end: number): number {
  return end - start === dateLength(bytes, start, end) ? days(bytes, start) : NaN
}

/**
 * Reads a date and time of ISO 8601 as the time since the beginning of 1970, in UTC. After the date
 * come a `T` or a space, hours and minutes, optional seconds with an optional fraction, and an
 * optional offset: `Z`, `+01:30`, `+0130` or `+01`. A text without an offset is in UTC; a date alone
 * is its midnight.
 *
 * @param start - The index of the first byte.
 * @param end - The index after the last byte.
 * @param places - The unit: 0 for seconds, 3 for milliseconds, 6 for microseconds. Further digits
 *   of a fraction must be zeros.
 * @returns The number of units; `NaN` if the text is anything else, if its fraction has more digits,
 *   or if its date isn't one that `Date` has. Microseconds are exact up to 2^53, the year 2255.
 */
export function parseTimestamp(
  bytes: Uint8Array,
  start: number,
  end: number,
  places: number,
): number {
  const point = start + dateLength(bytes, start, end) + 9
  const whole = seconds(bytes, start, end)
  const fraction = fractionOf(bytes, point, end, places)
  return whole * unitOf(places) + fraction
}

/**
 * Reads a date and time as `parseTimestamp` does, as a signed integer of 64 bits in two words, the
 * less significant one first.
 *
 * @param places - As above, or 9 for nanoseconds.
 * @param words - The array for the words.
 * @param index - The index of the first word.
 * @returns Whether the text is a time that 64 bits can hold. Otherwise, nothing is written.
 */
export function parseTimestamp64(
  bytes: Uint8Array,
  start: number,
  end: number,
  places: number,
  words: Uint32Array,
  index: number,
): boolean {
  const point = start + dateLength(bytes, start, end) + 9
  const whole = seconds(bytes, start, end)
  const fraction = fractionOf(bytes, point, end, places)
  if (Number.isNaN(whole + fraction)) return false
  // `whole` has up to 44 bits, the unit up to 30. The upper word of the product is signed.
  const unit = unitOf(places)
  const low = whole >>> 0
  const sum = (Math.imul(low, unit) >>> 0) + fraction
  const upper = Math.floor(whole / 2 ** 32) * unit + multiplyHigh(low, unit)
  const high = upper + (sum >= 2 ** 32 ? 1 : 0)
  if (high < -0x8000_0000 || high > 0x7fff_ffff) return false
  words[index] = sum
  words[index + 1] = high
  return true
}

// Returns the number of units of a second.
function unitOf(places: number): number {
  return places === 0 ? 1 : places === 3 ? 1e3 : places === 6 ? 1e6 : 1e9
}

// Returns the number of bytes of a date: 10, or 13 with a sign; 0 if the text is shorter.
function dateLength(bytes: Uint8Array, start: number, end: number): number {
  const length = bytes[start] === MINUS || bytes[start] === PLUS ? 13 : 10
  return end - start < length ? 0 : length
}

// Returns the days since 1970 of the date at `start`. The text is long enough for one.
function days(bytes: Uint8Array, start: number): number {
  const sign = bytes[start]!
  const isSigned = sign === MINUS || sign === PLUS
  const at = isSigned ? start + 7 : start + 4
  const size = isSigned
    ? pair(bytes, start + 1) * 10_000 + pair(bytes, start + 3) * 100 + pair(bytes, start + 5)
    : pair(bytes, start) * 100 + pair(bytes, start + 2)
  // ISO 8601 has one year 0.
  if (sign === MINUS && size === 0) return NaN
  const year = sign === MINUS ? -size : size
  const month = pair(bytes, at + 1)
  const day = pair(bytes, at + 4)
  if (bytes[at] !== MINUS || bytes[at + 3] !== MINUS) return NaN
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month))) return NaN
  const result = daysOf(year, month, day)
  return result >= -MOST_DAYS && result <= MOST_DAYS ? result : NaN
}

// Returns the whole seconds since 1970, rounded down. Checks the complete text.
function seconds(bytes: Uint8Array, start: number, end: number): number {
  const length = dateLength(bytes, start, end)
  if (length === 0) return NaN
  const midnight = days(bytes, start) * SECONDS_OF_DAY
  let at = start + length
  if (at === end) return midnight
  const separator = bytes[at]!
  if (separator !== SPACE && (separator | LOWER) !== 0x74) return NaN
  // Hours and minutes.
  if (end - at < 6 || bytes[at + 3] !== COLON) return NaN
  const hour = pair(bytes, at + 1)
  const minute = pair(bytes, at + 4)
  at += 6
  let second = 0
  if (at < end && bytes[at] === COLON) {
    if (end - at < 3) return NaN
    second = pair(bytes, at + 1)
    at += 3
    if (at < end && bytes[at] === POINT) {
      const first = ++at
      while (at < end && (bytes[at]! - ZERO) >>> 0 <= 9) at++
      if (at === first) return NaN
    }
  }
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return NaN
  return midnight + (hour * 60 + minute - offset(bytes, at, end)) * 60 + second
}

// Returns the minutes by which a time at the offset in a text is ahead of UTC.
function offset(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0
  const sign = bytes[start]!
  const length = end - start
  if ((sign | LOWER) === 0x7a) return length === 1 ? 0 : NaN
  if (sign !== PLUS && sign !== MINUS) return NaN
  const hasColon = length === 6 && bytes[start + 3] === COLON
  if (length !== 3 && length !== 5 && !hasColon) return NaN
  const hour = pair(bytes, start + 1)
  const minute = length === 3 ? 0 : pair(bytes, end - 2)
  if (!(hour <= 23 && minute <= 59)) return NaN
  const size = hour * 60 + minute
  return sign === MINUS ? -size : size
}

// Returns the fraction at `point` in units, for a text that `seconds` accepts.
function fractionOf(bytes: Uint8Array, point: number, end: number, places: number): number {
  if (point >= end || bytes[point] !== POINT) return 0
  let fraction = 0
  let at = point + 1
  let digit = 0
  for (let place = 0; place < places; place++) {
    const isDigit = at < end && (digit = (bytes[at]! - ZERO) >>> 0) <= 9
    fraction = fraction * 10 + (isDigit ? digit : 0)
    if (isDigit) at++
  }
  while (at < end && bytes[at] === ZERO) at++
  return at < end && (bytes[at]! - ZERO) >>> 0 <= 9 ? NaN : fraction
}

// Returns the value of two digits, or NaN.
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at]! - ZERO) >>> 0
  const ones = (bytes[at + 1]! - ZERO) >>> 0
  return tens <= 9 && ones <= 9 ? tens * 10 + ones : NaN
}
