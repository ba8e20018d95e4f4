import { decodeUtf8, encodeUtf8, isUtf8, utf8Length } from '../encoding/utf8.ts'

/** Maximum number of bytes that a byte of text can become: three for one that isn't UTF-8. */
export const CSV_BYTES = 3

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const QUOTE = 0x22

/**
 * Writes the UTF-8 from `start` to before `end` of `source` as a field of CSV: in quotes if it
 * contains the separator, a quote or a line break, or begins with a byte order mark. Invalid
 * UTF-8 is written as U+FFFD.
 *
 * @param at - The index of the first byte; there is room for 2 bytes and 3 for each of the text.
 * @param separator - The byte between fields.
 * @returns The index after the last byte.
 */
export function writeCSVText(
  source: Uint8Array,
  start: number,
  end: number,
  bytes: Uint8Array,
  at: number,
  separator: number,
): number {
  let next = at
  let from = start
  for (; from < end; from++) {
    const byte = source[from]!
    if (byte === separator || byte === QUOTE || byte === LINE_FEED || byte === CARRIAGE_RETURN) {
      break
    }
    if (byte >= 0x80) break
    bytes[next++] = byte
  }
  if (from === end) return next
  // Rare: what was written is written again.
  return isUtf8(source, from, end)
    ? writeChecked(source, start, end, bytes, at, separator)
    : writeInvalid(source, start, end, bytes, at, separator)
}

function writeChecked(
  source: Uint8Array,
  start: number,
  end: number,
  bytes: Uint8Array,
  at: number,
  separator: number,
): number {
  // Readers drop a byte order mark at the start of a file.
  let isQuoted =
    end - start >= 3 &&
    source[start] === 0xef &&
    source[start + 1] === 0xbb &&
    source[start + 2] === 0xbf
  for (let from = start; from < end && !isQuoted; from++) {
    const byte = source[from]!
    isQuoted =
      byte === separator || byte === QUOTE || byte === LINE_FEED || byte === CARRIAGE_RETURN
  }
  let next = at
  if (isQuoted) bytes[next++] = QUOTE
  for (let from = start; from < end; from++) {
    const byte = source[from]!
    if (byte === QUOTE) bytes[next++] = QUOTE
    bytes[next++] = byte
  }
  if (isQuoted) bytes[next++] = QUOTE
  return next
}

function writeInvalid(
  source: Uint8Array,
  start: number,
  end: number,
  bytes: Uint8Array,
  at: number,
  separator: number,
): number {
  const text = decodeUtf8(source, start, end)
  const valid = new Uint8Array(utf8Length(text))
  encodeUtf8(valid, 0, text, valid.length)
  return writeChecked(valid, 0, valid.length, bytes, at, separator)
}
