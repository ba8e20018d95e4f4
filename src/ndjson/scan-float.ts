import { REASONS, type JSONCursor } from './json-cursor.ts'
import { scanNumber } from './scan-number.ts'

/**
 * Returns the float at `at`: a number, or the name of one that JSON can't have, as `toJSON` returns
 * it.
 *
 * @param bound The numbers whose size is less than that fit the type. Infinity is allowed by name.
 */
export function scanFloat(u8: Uint8Array, at: number, cursor: JSONCursor, bound: number): number {
  if (u8[at] === 0x22) return namedFloat(u8, at, cursor)
  const value = scanNumber(u8, at, cursor)
  if (value < bound && value > -bound) return value
  return cursor.refuse(at, REASONS.numberRange)
}

const NAMED: readonly (readonly [text: string, value: number])[] = [
  ['"NaN"', NaN],
  ['"Infinity"', Infinity],
  ['"-Infinity"', -Infinity],
  ['"-0"', -0],
]

function namedFloat(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  for (const [text, value] of NAMED) {
    let index = 0
    while (index < text.length && u8[at + index] === text.charCodeAt(index)) index++
    if (index < text.length) continue
    cursor.at = at + index
    return value
  }
  return cursor.refuse(at, REASONS.number)
}
