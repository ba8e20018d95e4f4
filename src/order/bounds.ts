import { indexOfName } from '../encoding/enum.ts'
import { encodeF16 } from '../encoding/f16.ts'
import { rangeOf as rangeOfNumbers } from '../encoding/ranges.ts'
import { writeText } from '../encoding/text.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import { Memory } from '../memory.ts'
import { requireRow, requireRows, wordsOf, type SortableRows } from './order.ts'
import { keyFieldOf, type KeyField, type KeyForm } from './sort-key.ts'
import type { KeyWord } from './sort-rows.ts'

/**
 * Finds a place among sorted rows by binary search.
 *
 * @param length - Number of rows.
 * @param order - The rows in their order; undefined if they are sorted themselves.
 * @param isUpper - Whether the place is after equal values instead of before them.
 * @returns The number of rows that come before the place.
 * @throws `INVALID_VALUE` when `key` isn't a field that rows can be sorted by, or `value` is none
 *   that the field can have; `INDEX_OUT_OF_RANGE` when `order` has an index that isn't that of a row.
 */
export function boundOf(
  source: SortableRows,
  length: number,
  order: ArrayLike<number> | undefined,
  key: unknown,
  value: unknown,
  isUpper: boolean,
): number {
  const field = keyFieldOf(source.type, key)
  const words = wordsOf(source, field)
  const target = targetOf(source, field, value)
  const row = new Uint32Array(1)
  const word = new Uint32Array(1)
  if (order !== undefined) requireRows(order)
  let low = 0
  let high = order?.length ?? length
  while (low < high) {
    const middle = (low + high) >>> 1
    row[0] = order === undefined ? middle : requireRow(order[middle], middle, length)
    const difference = compare(words, row, word, target)
    if (difference < 0 || (isUpper && difference === 0)) low = middle + 1
    else high = middle
  }
  return low
}

function compare(
  words: readonly KeyWord[],
  row: Uint32Array,
  word: Uint32Array,
  target: Uint32Array,
): number {
  for (let part = 0; part < words.length; part++) {
    words[part]!.load(row, word)
    if (word[0] !== target[part]) return word[0]! < target[part]! ? -1 : 1
  }
  return 0
}

/** Returns the words of a value, as those of a row that has it. */
function targetOf(source: SortableRows, field: KeyField, value: unknown): Uint32Array {
  const { form, optional, path } = field
  const bytes = form.kind === 'text' ? form.bytes : form.number[0]
  const memory = new Memory(new ArrayBuffer((bytes + 7) & ~7))
  const name = `${source.type.typeName}.${path.join('.')}`
  if (form.kind === 'text') writeText(memory, 0, bytes, value as string, name)
  else if (form.kind === 'number') writeNumber(memory, form, value, name)
  else memory.u8[0] = indexOfName(form.names, value as string, name)
  const only: SortableRows = {
    type: source.type,
    cells: () => ({ memory, start: 0, stride: 0, align: 8 }),
    row: () => memory,
    presence: () => () => true,
  }
  const row = new Uint32Array(1)
  const word = new Uint32Array(1)
  const words = wordsOf(only, { ...field, optional: Math.min(optional, 1), path: path.slice(-1) })
  return Uint32Array.from(words, (part) => {
    part.load(row, word)
    return word[0]!
  })
}

type NumberKey = Extract<KeyForm, { readonly kind: 'number' }>

/** Writes a value as a field has it, to byte 0 of `memory`. */
function writeNumber(memory: Memory, key: NumberKey, value: unknown, name: string): void {
  const { scalar, number } = key
  const [bytes, kind] = number
  if (kind === 'float') {
    if (typeof value !== 'number') throw invalidValue(value, 'a number', name)
    if (bytes === 2) memory.u16[0] = encodeF16(value)
    else if (bytes === 4) memory.f32[0] = value
    else memory.f64[0] = value
    return
  }
  const isBig = scalar === 'i64' || scalar === 'u64'
  if (scalar === 'bool') {
    if (typeof value !== 'boolean') throw invalidValue(value, 'a boolean', name)
  } else if (isBig ? typeof value !== 'bigint' : !Number.isInteger(value)) {
    throw invalidValue(value, isBig ? 'a bigint' : 'an integer', name)
  }
  const whole = BigInt(value as number | bigint | boolean)
  const [least, most] = rangeOf(scalar, kind === 'signed')
  if (whole < least || whole > most) {
    throw invalidValue(value, `${isBig ? 'a bigint' : 'an integer'} from ${least} to ${most}`, name)
  }
  memory.u64[0] = BigInt.asUintN(64, whole)
}

function rangeOf(scalar: string, isSigned: boolean): readonly [bigint, bigint] {
  const range = rangeOfNumbers(scalar)
  if (range !== undefined) return [BigInt(range[0]), BigInt(range[1])]
  return isSigned ? [-(2n ** 63n), 2n ** 63n - 1n] : [0n, 2n ** 64n - 1n]
}

function invalidValue(value: unknown, expected: string, name: string): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    `invalid value to find among those of ${name}`,
    show(value),
    expected,
    'Pass a value that the field can have',
  )
}
