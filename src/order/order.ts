import { requireAttached } from '../block-bytes.ts'
import { mismatch, show } from '../errors.ts'
import type { StructShape } from '../struct.ts'
import {
  numberWords,
  OptionalWord,
  PresenceWord,
  RankWord,
  textWords,
  type Cells,
  type IsPresent,
} from './key-words.ts'
import { keyFieldOf, type KeyField } from './sort-key.ts'
import { sortRows, type KeyWord } from './sort-rows.ts'

/** Rows that can be sorted by their fields. */
export interface SortableRows {
  /** The generated class of the rows. */
  readonly type: StructShape
  /** Returns where the values of the field at a byte offset of the struct are. */
  cells(offset: number): Cells
  /** Returns an accessor of a row, or moves the one that it returned. */
  row(row: number): object
  /**
   * Returns what tells whether a row has the optional field at a byte offset of the struct, or null
   * if only its accessor does.
   */
  presence(offset: number): IsPresent | null
}

/**
 * Sorts rows by fields. Rows with equal values keep their order. Numbers are in the order of `<`,
 * so -0 equals 0; names of an enum in that of its declaration, text in that of code points. NaN,
 * and then missing values, come last in both directions.
 *
 * @param rows - Numbers of the rows; sorted in place.
 * @param keys - Names of fields, the most significant one first.
 * @throws `INVALID_VALUE` when the rows can't be sorted by one of `keys`.
 */
export function orderBy(source: SortableRows, rows: Uint32Array, keys: readonly unknown[]): void {
  const fields = keys.map((key) => keyFieldOf(source.type, key))
  sortRows(
    rows,
    fields.flatMap((field) => wordsOf(source, field)),
  )
}

/** Returns the words of a field, the most significant one first. */
export function wordsOf(source: SortableRows, field: KeyField): KeyWord[] {
  const { optional, offset } = field
  const words = valueWords(source.cells(offset), field)
  if (optional === 0) return words
  const isPresent = presenceOf(source, field)
  return [new PresenceWord(isPresent), ...words.map((word) => new OptionalWord(word, isPresent))]
}

function valueWords(cells: Cells, { form, ranks, isDescending }: KeyField): KeyWord[] {
  if (form.kind === 'text') return textWords(cells, form.bytes, isDescending)
  if (ranks !== null) {
    return [new RankWord(cells, form.number[0] as 1 | 2 | 4, ranks, isDescending)]
  }
  return numberWords(cells, form.number, isDescending)
}

function presenceOf(source: SortableRows, { path, optional, offset }: KeyField): IsPresent {
  const known = optional === path.length ? source.presence(offset) : null
  if (known !== null) return known
  return (row) => {
    let value: unknown = source.row(row)
    for (const name of path) {
      if (value !== undefined) value = (value as Record<string, unknown>)[name]
    }
    return value !== undefined
  }
}

/** Returns the numbers from 0 to before `length`. */
export function allRows(length: number): Uint32Array {
  const rows = new Uint32Array(length)
  for (let row = 0; row < length; row++) rows[row] = row
  return rows
}

/**
 * Returns the numbers of rows that a program passes: a copy, because `values` can be in memory that
 * moves, that another thread writes, or that has getters.
 *
 * @param all - All rows. Their number is read after `values`.
 * @throws `INVALID_VALUE` when `values` isn't an array or typed array, `INDEX_OUT_OF_RANGE` when
 *   one of them isn't the index of a row.
 */
export function rowsOf(values: ArrayLike<number>, all: { readonly length: number }): Uint32Array {
  requireRows(values)
  if (values instanceof Uint32Array) {
    const rows = new Uint32Array(values)
    const { length } = all
    for (let index = 0; index < rows.length; index++) {
      if (rows[index]! >= length) requireRow(rows[index], index, length)
    }
    return rows
  }
  const given = Array.from(values)
  const { length } = all
  return Uint32Array.from(given, (row, index) => requireRow(row, index, length))
}

/** @throws INVALID_VALUE when `values` isn't an array, or a typed array that isn't detached. */
export function requireRows(values: unknown): void {
  requireAttached(values)
  if (Array.isArray(values) || (ArrayBuffer.isView(values) && 'length' in values)) return
  throw mismatch(
    'INVALID_VALUE',
    'invalid rows',
    show(values),
    'an array or a typed array with the indices of rows',
    'Pass what order returns, or other indices',
  )
}

/**
 * Returns a number that is the index of a row.
 *
 * @param index - Where the program passes it.
 * @param length - Number of rows.
 * @throws INDEX_OUT_OF_RANGE when it isn't one.
 */
export function requireRow(row: unknown, index: number, length: number): number {
  if (typeof row === 'number' && row >>> 0 === row && row < length) return row
  throw mismatch(
    'INDEX_OUT_OF_RANGE',
    `row out of range at index ${index}`,
    show(row),
    length === 0 ? 'no index, as there are no rows' : `an integer from 0 to ${length - 1}`,
    'Pass what order returns, or other indices of rows',
  )
}
