import { equalsUtf8 } from '../encoding/utf8.ts'
import type { JSONCursor } from './json-cursor.ts'

/** Returns whether the last text that was scanned is `text`. */
export function isText(u8: Uint8Array, { start, end, scratch }: JSONCursor, text: string): boolean {
  return start < 0 ? equalsUtf8(scratch, ~start, end, text) : equalsUtf8(u8, start, end, text)
}

/** Returns the index of the name that is the last text that was scanned, or -1. */
export function nameAt(u8: Uint8Array, cursor: JSONCursor, names: readonly string[]): number {
  let index = names.length - 1
  while (index >= 0 && !isText(u8, cursor, names[index]!)) index--
  return index
}
