import { JSONCursor, SLACK } from '../../src/ndjson/json-cursor.ts'

/** Bytes as readers scan them: a line break ends them, and some bytes are after it. */
export interface JSONWindow {
  readonly u8: Uint8Array
  readonly view: DataView
  readonly cursor: JSONCursor
  /** Number of bytes before the line break. */
  readonly end: number
}

/** Returns a window with a text in UTF-8, or with bytes. */
export function windowOf(content: string | Uint8Array): JSONWindow {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  // What is after the line break has no effect, as digits or quotes would have.
  const u8 = new Uint8Array(bytes.length + 1 + SLACK).fill(0x31)
  u8.set(bytes)
  u8[bytes.length] = 0x0a
  return { u8, view: new DataView(u8.buffer), cursor: new JSONCursor(), end: bytes.length }
}

/** Returns whether `JSON.parse` accepts a text. */
export function isJSON(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
