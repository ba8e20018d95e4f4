import type { BaseArena } from '../allocator.ts'
import { decodeUtf8, encodeUtf8, isUtf8, utf8Length, zeroWithin } from '../encoding/utf8.ts'
import { mismatch } from '../errors.ts'

/** Texts in UTF-8, in the layout of Arrow's type Utf8: each is between two offsets. */
export interface Texts {
  readonly offsets: Int32Array
  readonly bytes: Uint8Array
}

// Maximum number of bytes for which a loop is faster than a call of `set`.
const LOOP_MAX_BYTES = 32

/** Returns the UTF-8 of strings. */
export function textsOf(strings: readonly string[]): Texts {
  const offsets = new Int32Array(strings.length + 1)
  for (const [index, text] of strings.entries()) {
    offsets[index + 1] = offsets[index]! + utf8Length(text)
  }
  const bytes = new Uint8Array(offsets[strings.length]!)
  for (const [index, text] of strings.entries()) {
    encodeUtf8(bytes, offsets[index]!, text, offsets[index + 1]! - offsets[index]!)
  }
  return { offsets, bytes }
}

/** Returns the texts of `Str<size>` cells, which end at the first zero. */
export function placedTexts(cells: Uint8Array, count: number, size: number, field: string): Texts {
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  for (let row = 0; row < count; row++) {
    const start = row * size
    starts[row] = start
    ends[row] = zeroWithin(cells, start, start + size)
  }
  return compacted(cells, starts, ends, field)
}

/**
 * Returns the texts of `Str` cells, each of which has a pointer and a length.
 * @throws INVALID_BYTES when one was overwritten.
 */
export function blockTexts(arena: BaseArena, cells: Uint8Array, field: string): Texts {
  const words = new Uint32Array(cells.buffer, cells.byteOffset, cells.length >>> 2)
  const count = words.length >>> 1
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  const { u8 } = arena
  for (let row = 0; row < count; row++) {
    const start = words[row * 2]!
    const end = start + words[row * 2 + 1]!
    if (end > u8.length) {
      throw mismatch(
        'INVALID_BYTES',
        `text of ${field} in row ${row} overwritten`,
        `the end ${end}`,
        `at most ${u8.length}`,
        'Find what wrote it; call examine() for structs from elsewhere',
      )
    }
    starts[row] = start
    ends[row] = end
  }
  return compacted(u8, starts, ends, field)
}

// Invalid UTF-8, which C code can have written, is what reading the field returns: U+FFFD.
function compacted(u8: Uint8Array, starts: Uint32Array, ends: Uint32Array, field: string): Texts {
  const count = starts.length
  const repaired = new Map<number, Uint8Array>()
  let total = 0
  for (let row = 0; row < count; row++) {
    const [start, end] = [starts[row]!, ends[row]!]
    total += end - start
    if (isUtf8(u8, start, end)) continue
    const text = decodeUtf8(u8, start, end)
    const bytes = new Uint8Array(utf8Length(text))
    encodeUtf8(bytes, 0, text, bytes.length)
    repaired.set(row, bytes)
    total += bytes.length - (end - start)
  }
  if (total > 2 ** 31 - 1) {
    throw mismatch(
      'TEXT_TOO_LONG',
      `texts of ${field} too long for a column`,
      `${total} bytes in total`,
      'at most 2147483647, as offsets have 32 bits',
      'Export fewer rows at a time',
    )
  }
  const offsets = new Int32Array(count + 1)
  const bytes = new Uint8Array(total)
  let at = 0
  for (let row = 0; row < count; row++) {
    const [start, end] = [starts[row]!, ends[row]!]
    const whole = repaired.get(row)
    if (whole !== undefined || end - start > LOOP_MAX_BYTES) {
      const text = whole ?? u8.subarray(start, end)
      bytes.set(text, at)
      at += text.length
    } else {
      for (let from = start; from < end; from++) bytes[at++] = u8[from]!
    }
    offsets[row + 1] = at
  }
  return { offsets, bytes }
}
