import { REASONS, type JSONCursor } from './json-cursor.ts'
import type { JSONLeaf } from './json-field.ts'
import { scanDate, scanDecimal, scanTimestamp } from './scan-form.ts'
import { scanFloat } from './scan-float.ts'
import { scanLong } from './scan-long.ts'
import { scanInteger } from './scan-number.ts'
import { scanParts } from './scan-parts.ts'
import { scanText } from './scan-text.ts'
import { scanBool } from './skip-value.ts'
import { nameAt } from './text-span.ts'

/**
 * Returns the value at `at` as a number. An integer of 64 bits is in `cursor.low` and `cursor.high`
 * instead, and a text or the text of a code from `cursor.start` to before `cursor.end`. Arrays are
 * scanned by `scanArray`.
 */
export function scanLeaf(
  u8: Uint8Array,
  view: DataView,
  at: number,
  cursor: JSONCursor,
  leaf: JSONLeaf,
): number {
  switch (leaf.kind) {
    case 'integer':
      return scanInteger(u8, at, cursor, leaf.least, leaf.most)
    case 'float':
      return scanFloat(u8, at, cursor, leaf.bound)
    case 'long':
      return scanLong(u8, at, cursor, leaf.signed)
    case 'bool':
      return scanBool(u8, at, cursor)
    case 'code':
      scanText(u8, view, at, cursor)
      return 0
    case 'enum': {
      scanText(u8, view, at, cursor)
      if (cursor.at < 0) return 0
      const index = nameAt(u8, cursor, leaf.names)
      return index < 0 ? cursor.refuse(at, REASONS.name) : index
    }
    case 'text':
      scanText(u8, view, at, cursor)
      if (cursor.at >= 0) checkText(at, cursor, leaf.bytes)
      return 0
    case 'flags':
      return scanParts(u8, view, at, cursor, leaf.names, null)
    case 'bits':
      return scanParts(u8, view, at, cursor, leaf.names, leaf.widths)
    case 'decimal':
      return scanDecimal(u8, view, at, cursor, leaf)
    case 'date':
      return scanDate(u8, view, at, cursor)
    case 'timestamp':
      return scanTimestamp(u8, view, at, cursor, leaf)
    case 'array':
      return cursor.refuse(at, REASONS.array)
  }
}

/**
 * Refuses the last text, whose quote is at `at`, if a field of `bytes` bytes can't have it. Only
 * texts with escapes can have a zero.
 */
export function checkText(at: number, cursor: JSONCursor, bytes: number): void {
  if (bytes === 0) return
  const { start, end, scratch } = cursor
  if (start >= 0) {
    if (end - start > bytes) cursor.refuse(at, REASONS.tooLong)
    return
  }
  if (end - ~start > bytes) cursor.refuse(at, REASONS.tooLong)
  else
    for (let index = ~start; index < end; index++) {
      if (scratch[index] !== 0) continue
      cursor.refuse(at, REASONS.zero)
      return
    }
}
