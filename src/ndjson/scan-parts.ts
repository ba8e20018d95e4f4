import { REASONS, type JSONCursor } from './json-cursor.ts'
import { scanInteger } from './scan-number.ts'
import { skipSpace } from './scan-space.ts'
import { scanText } from './scan-text.ts'
import { scanBool, skipColon } from './skip-value.ts'
import { nameAt } from './text-span.ts'

/**
 * Returns the bits of flags, written as an object with a boolean for each name, or of an object
 * with an unsigned number for each part. Parts that are missing are 0; other keys are refused.
 *
 * @param widths The numbers of bits of the parts; null for flags.
 */
export function scanParts(
  u8: Uint8Array,
  view: DataView,
  at: number,
  cursor: JSONCursor,
  names: readonly string[],
  widths: readonly number[] | null,
): number {
  if (u8[at] !== 0x7b) return cursor.refuse(at, REASONS.object)
  at = skipSpace(u8, at + 1)
  if (u8[at] === 0x7d) {
    cursor.at = at + 1
    return 0
  }
  let bits = 0
  for (;;) {
    const key = at
    scanText(u8, view, at, cursor)
    if (cursor.at < 0) return u8[at] === 0x22 ? 0 : cursor.refuse(at, REASONS.key)
    const index = nameAt(u8, cursor, names)
    if (index < 0) return cursor.refuse(key, REASONS.part)
    at = skipColon(u8, cursor.at, cursor)
    if (at < 0) return 0
    const width = widths === null ? 1 : widths[index]!
    const shift = widths === null ? index : shiftOf(widths, index)
    const value =
      widths === null ? scanBool(u8, at, cursor) : scanInteger(u8, at, cursor, 0, 2 ** width - 1)
    if (cursor.at < 0) return 0
    // The last value counts, as in `JSON.parse`.
    bits = (bits & ~(maskOf(width) << shift)) | (value << shift)
    at = skipSpace(u8, cursor.at)
    if (u8[at] === 0x7d) {
      cursor.at = at + 1
      return bits >>> 0
    }
    if (u8[at] !== 0x2c) return cursor.refuse(at, REASONS.memberEnd)
    at = skipSpace(u8, at + 1)
  }
}

function maskOf(width: number): number {
  return width === 32 ? -1 : (1 << width) - 1
}

function shiftOf(widths: readonly number[], index: number): number {
  let shift = 0
  for (let before = 0; before < index; before++) shift += widths[before]!
  return shift
}
