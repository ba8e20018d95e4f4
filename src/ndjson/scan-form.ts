import { parseDate, parseTimestamp, parseTimestamp64 } from '../text/parse-date.ts'
import { parseDecimal } from '../text/parse-decimal.ts'
import { REASONS, type JSONCursor } from './json-cursor.ts'
import type { JSONDecimal, JSONTimestamp } from './json-field.ts'
import { scanFloat } from './scan-float.ts'
import { scanLong } from './scan-long.ts'
import { scanInteger, skipNumber } from './scan-number.ts'
import { scanText } from './scan-text.ts'

/** Returns the decimal at `at`, a number without exponent or such a text, in units of its scale. */
export function scanDecimal(
  u8: Uint8Array,
  view: DataView,
  at: number,
  cursor: JSONCursor,
  { scale, least, most }: JSONDecimal,
): number {
  let value: number
  if (u8[at] === 0x22) {
    scanText(u8, view, at, cursor)
    if (cursor.at < 0) return 0
    const { start, end } = cursor
    const bytes = start < 0 ? cursor.scratch : u8
    value = parseDecimal(bytes, start < 0 ? ~start : start, end, scale, least, most)
  } else {
    const end = skipNumber(u8, at, cursor)
    if (end < 0) return 0
    cursor.at = end
    value = parseDecimal(u8, at, end, scale, least, most)
  }
  // Integers have no -0.
  return Number.isNaN(value) ? cursor.refuse(at, REASONS.decimal) : value + 0
}

/** Returns the date at `at`, a text or a number of days, as days since 1970-01-01. */
export function scanDate(u8: Uint8Array, view: DataView, at: number, cursor: JSONCursor): number {
  if (u8[at] !== 0x22) {
    const days = scanInteger(u8, at, cursor, -0x8000_0000, 0x7fff_ffff)
    return cursor.at < 0 ? cursor.refuse(at, REASONS.date) : days
  }
  scanText(u8, view, at, cursor)
  if (cursor.at < 0) return 0
  const { start, end } = cursor
  const bytes = start < 0 ? cursor.scratch : u8
  const days = parseDate(bytes, start < 0 ? ~start : start, end)
  return Number.isNaN(days) ? cursor.refuse(at, REASONS.date) : days
}

/**
 * Returns the time at `at`, a text or a number of units since the beginning of 1970; one of 64 bits
 * is in `cursor.low` and `cursor.high` instead.
 */
export function scanTimestamp(
  u8: Uint8Array,
  view: DataView,
  at: number,
  cursor: JSONCursor,
  leaf: JSONTimestamp,
): number {
  const { places, store, least, most } = leaf
  if (u8[at] !== 0x22) {
    const value = scanUnits(u8, at, cursor, leaf)
    return cursor.at < 0 ? cursor.refuse(at, REASONS.timestamp) : value
  }
  scanText(u8, view, at, cursor)
  if (cursor.at < 0) return 0
  const { end, scratch, words } = cursor
  const isEscaped = cursor.start < 0
  const bytes = isEscaped ? scratch : u8
  const start = isEscaped ? ~cursor.start : cursor.start
  if (store === 'long') {
    const isTime = parseTimestamp64(bytes, start, end, places, words, 0)
    // Only signed types have times before 1970.
    if (!isTime || (least === 0 && words[1]! > 0x7fff_ffff)) {
      return cursor.refuse(at, REASONS.timestamp)
    }
    cursor.keepWords()
    return 0
  }
  const value = parseTimestamp(bytes, start, end, places)
  return value >= least && value <= most ? value : cursor.refuse(at, REASONS.timestamp)
}

function scanUnits(
  u8: Uint8Array,
  at: number,
  cursor: JSONCursor,
  { store, least, most }: JSONTimestamp,
): number {
  switch (store) {
    case 'long':
      return scanLong(u8, at, cursor, least < 0)
    case 'float':
      return scanFloat(u8, at, cursor, Infinity)
    case 'integer':
      return scanInteger(u8, at, cursor, least, most)
  }
}
