import { mismatch } from '../errors.ts'
import { dateOf, MOST_DAYS } from './calendar.ts'
import { requireSafeWords, writePadded } from './write-integer.ts'

/** Maximum number of bytes of a date: one with a sign and six digits of the year. */
export const DATE_BYTES = 13
/** Maximum number of bytes of a date and time, with nanoseconds. */
export const TIMESTAMP_BYTES = 33

const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e
const COLON = 0x3a
const LETTER_T = 0x54
const LETTER_Z = 0x5a

const SECONDS_OF_DAY = 86_400

/** The value that is being written. */
const STORED: Float64Array = /* @__PURE__ */ new Float64Array(1)

/**
 * Writes a date as `2001-01-31`. Years other than 0 to 9999 have a sign and six digits.
 *
 * @param at - The index of the first byte; there is room for 13 bytes.
 * @param days - The days since 1970-01-01.
 * @returns The index after the last byte.
 * @throws `INVALID_BYTES` when `Date` doesn't have the day; nothing is written then.
 */
export function writeDate(bytes: Uint8Array, at: number, days: number): number {
  if (!(days >= -MOST_DAYS && days <= MOST_DAYS)) throw noDate(days, 'days')
  const date = dateOf(days)
  const year = Math.floor(date / 512)
  let next = at
  if (year < 0 || year > 9999) {
    bytes[next++] = year < 0 ? MINUS : PLUS
    next = writePadded(bytes, next, Math.abs(year), 6)
  } else {
    next = writePadded(bytes, next, year, 4)
  }
  bytes[next] = MINUS
  next = writePadded(bytes, next + 1, (date >> 5) & 15, 2)
  bytes[next] = MINUS
  return writePadded(bytes, next + 1, date & 31, 2)
}

/**
 * Writes a time as a date and time of ISO 8601 in UTC, as `2001-01-31T12:00:00.123Z`.
 *
 * @param at - The index of the first byte; there is room for 33 bytes.
 * @param value - The units since the beginning of 1970, an integer.
 * @param places - The unit, and the number of digits of the fraction: 0 for seconds, 3 for
 *   milliseconds, 6 for microseconds.
 * @returns The index after the last byte.
 * @throws `INVALID_BYTES` when the value isn't an integer, or is a time that `Date` doesn't have;
 *   nothing is written then.
 */
export function writeTimestamp(
  bytes: Uint8Array,
  at: number,
  value: number,
  places: number,
): number {
  STORED[0] = value
  return writeTimestampAt(bytes, at, STORED, 0, places)
}

/** As `writeTimestamp`, for an element of a view. */
// V8 allocates a double that is the argument of a function which it doesn't inline.
export function writeTimestampAt(
  bytes: Uint8Array,
  at: number,
  view: Float64Array,
  index: number,
  places: number,
): number {
  const value = view[index]!
  if (Math.floor(value) !== value) throw noDate(value, 'units')
  const unit = unitOf(places)
  const seconds = Math.floor(value / unit)
  const days = Math.floor(seconds / SECONDS_OF_DAY)
  if (!(days >= -MOST_DAYS && days <= MOST_DAYS)) throw noDate(days, 'days')
  const second = (seconds - days * SECONDS_OF_DAY) | 0
  return writeTime(bytes, at, days | 0, second, (value - seconds * unit) | 0, places)
}

/**
 * Writes a time as `writeTimestamp` does, from the two words of a signed integer of 64 bits.
 *
 * @param low - The less significant word, signed or unsigned.
 * @param high - The other word, signed or unsigned.
 * @param places - As above, or 9 for nanoseconds.
 */
export function writeTimestamp64(
  bytes: Uint8Array,
  at: number,
  low: number,
  high: number,
  places: number,
): number {
  const unit = unitOf(places)
  // The double is rounded, so that the seconds can be off by one. The difference is small enough
  // for its low 32 bits and their sign, except for a unit of one, where it is 0.
  let seconds = Math.floor(((high | 0) * 2 ** 32 + (low >>> 0)) / unit)
  let fraction = 0
  if (unit > 1) {
    fraction = (low - Math.imul(seconds % 2 ** 32, unit)) | 0
    if (fraction < 0) {
      fraction += unit
      seconds--
    } else if (fraction >= unit) {
      fraction -= unit
      seconds++
    }
  }
  const days = Math.floor(seconds / SECONDS_OF_DAY)
  if (!(days >= -MOST_DAYS && days <= MOST_DAYS)) throw noDate(days, 'days')
  const second = (seconds - days * SECONDS_OF_DAY) | 0
  return writeTime(bytes, at, days | 0, second, fraction, places)
}

/** Writes an `i53` as `writeTimestamp64` does. @throws UNSAFE_INTEGER when it isn't safe. */
export function writeTimestamp53(
  bytes: Uint8Array,
  at: number,
  low: number,
  high: number,
  places: number,
): number {
  requireSafeWords(low, high, true)
  return writeTimestamp64(bytes, at, low, high, places)
}

function writeTime(
  bytes: Uint8Array,
  at: number,
  days: number,
  second: number,
  fraction: number,
  places: number,
): number {
  let next = writeDate(bytes, at, days)
  const minute = (second / 60) | 0
  const hour = (minute / 60) | 0
  bytes[next] = LETTER_T
  next = writePadded(bytes, next + 1, hour, 2)
  bytes[next] = COLON
  next = writePadded(bytes, next + 1, minute - hour * 60, 2)
  bytes[next] = COLON
  next = writePadded(bytes, next + 1, second - minute * 60, 2)
  if (places > 0) {
    bytes[next] = POINT
    next = writePadded(bytes, next + 1, fraction, places)
  }
  bytes[next] = LETTER_Z
  return next + 1
}

// Returns the number of units of a second.
function unitOf(places: number): number {
  return places === 0 ? 1 : places === 3 ? 1e3 : places === 6 ? 1e6 : 1e9
}

function noDate(value: number, what: string): Error {
  return mismatch(
    'INVALID_BYTES',
    'value in memory beyond the dates of Date',
    `${value} ${what}`,
    `at most ${MOST_DAYS} days before or after 1970`,
    'Assign such a value, or remove the tag of the field',
  )
}
