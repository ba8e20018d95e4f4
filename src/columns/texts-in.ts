import { requireText } from '../encoding/text.ts'
import { decodeUtf8, encodeUtf8, isUtf8 } from '../encoding/utf8.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import { isPresent, type SourceColumn } from './column.ts'

/** A text: a string, or UTF-8. */
export type TextSource = string | Uint8Array

/** The texts of a column, each of which has the number of its text among `distinct` ones. */
export interface TextColumn {
  readonly length: number
  /** Returns the text with a number. */
  at(number: number): TextSource
  /** The number of the text of each row; null if each row has the text with its own number. */
  readonly codes: ArrayLike<number> | null
  /** Number of texts. */
  readonly distinct: number
}

/**
 * Returns the texts of a column; null if it has other values.
 * @throws INVALID_VALUE when a present value isn't a text.
 */
export function textColumnOf(column: SourceColumn, path: string): TextColumn | null {
  const { values, length, validity } = column
  if (values.kind === 'strings') {
    const { strings, codes } = values
    if (codes !== null) {
      const at = (number: number): TextSource => strings[number] as TextSource
      return { length, at, codes: codes as ArrayLike<number>, distinct: strings.length }
    }
    for (let row = 0; row < length; row++) {
      const text = strings[row]
      if (typeof text === 'string' || text instanceof Uint8Array) continue
      if (isPresent(validity, row)) throw notAText(path, row, text)
    }
    return { length, at: (row) => strings[row] as TextSource, codes: null, distinct: length }
  }
  if (values.kind !== 'text' && values.kind !== 'code') return null
  const { offsets, bytes } = values.texts
  const at = (number: number): TextSource => {
    const [start, end] = [offsets[number]!, offsets[number + 1]!]
    // Foreign bytes that aren't UTF-8 count as what they decode to.
    const isValid = isUtf8(bytes, start, end)
    return isValid ? bytes.subarray(start, end) : decodeUtf8(bytes, start, end)
  }
  const distinct = offsets.length - 1
  return { length, at, codes: values.kind === 'code' ? values.codes : null, distinct }
}

/** Calls `take` with each row that has a text, and the number of the text. */
export function eachText(
  { length, codes, distinct }: TextColumn,
  validity: Uint8Array | null,
  path: string,
  take: (row: number, number: number) => void,
): void {
  for (let row = 0; row < length; row++) {
    if (!isPresent(validity, row)) continue
    const number = codes === null ? row : codes[row]!
    if (!(number >= 0 && number < distinct)) throw notAText(path, row, number)
    take(row, number)
  }
}

/**
 * Returns a number for the text of each row, 0 for missing ones. Calls `numberOf` once for each
 * text that several rows can share.
 *
 * @param known The numbers that are known by the numbers of the texts, or -1. More are added.
 */
export function numbersOfTexts(
  texts: TextColumn,
  validity: Uint8Array | null,
  path: string,
  known: Int32Array | null,
  numberOf: (text: TextSource, row: number) => number,
): Int32Array {
  const { length, codes, distinct } = texts
  const numbers = new Int32Array(length)
  if (codes === null) {
    for (let row = 0; row < length; row++) {
      if (isPresent(validity, row)) numbers[row] = numberOf(texts.at(row), row)
    }
    return numbers
  }
  known ??= new Int32Array(distinct).fill(-1)
  for (let row = 0; row < length; row++) {
    if (validity !== null && !isPresent(validity, row)) continue
    const code = codes[row]!
    if (!(code >= 0 && code < distinct)) throw notAText(path, row, code)
    let number = known[code]!
    if (number < 0) known[code] = number = numberOf(texts.at(code), row)
    numbers[row] = number
  }
  return numbers
}

/**
 * Writes the texts of a column into `Str<size>` cells, which are zero or have other texts.
 * @throws TEXT_TOO_LONG or INVALID_VALUE when a text doesn't fit.
 */
export function fillTexts(
  cells: Uint8Array,
  size: number,
  texts: TextColumn,
  validity: Uint8Array | null,
  path: string,
): void {
  cells.fill(0)
  eachText(texts, validity, path, (row, number) => {
    const text = texts.at(number)
    const length = requireText(text, size, path)
    if (typeof text === 'string') encodeUtf8(cells, row * size, text, length)
    else cells.set(text, row * size)
  })
}

function notAText(path: string, row: number, got: unknown): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    `invalid text for ${path} in row ${row}`,
    show(got),
    'a text',
    'Correct the value, or pass another column',
  )
}
