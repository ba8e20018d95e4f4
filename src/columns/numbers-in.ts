import { decodeF16, encodeF16 } from '../encoding/f16.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import type { FormInfo } from '../operations/reflection.ts'
import { isPresent, viewOf, type NumberSource } from './column.ts'
import { rescalingOf, type Rescaling } from './forms.ts'

/** Where numbers are written, and what they are, for messages. */
export interface NumberCells {
  readonly cells: Uint8Array
  readonly count: number
  /** The scalar of the field. */
  readonly stored: string
  readonly form: FormInfo | null
  /** The struct and the field: `Flight.delay`. */
  readonly path: string
  /** Number of the first row. */
  readonly first: number
}

/**
 * Writes the numbers of a column into cells. Those of missing values become 0.
 * @throws INVALID_VALUE when a number is out of the range of the field, or isn't exact in it; floats
 *   of 64 bits are rounded to those of fewer bits.
 */
export function fillNumbers(
  to: NumberCells,
  { scalar, values, form }: NumberSource,
  validity: Uint8Array | null,
): void {
  const { stored, count } = to
  const rescaling = rescalingOf(form, to.form, to.path)
  const view = viewOf(to.cells, count, stored)
  if (rescaling !== null) {
    fillRescaled(to, values, rescaling, validity)
  } else if (scalar === view.scalar && !/53/.test(stored)) {
    // Both are the same kind of typed array.
    ;(view.values as Float64Array).set(values as Float64Array)
  } else if (scalar === 'f16') {
    const decoded = Float64Array.from(values as Uint16Array, decodeF16)
    fillOthers(to, decoded, validity)
  } else {
    fillOthers(to, values, validity)
  }
  if (validity === null) return
  for (let row = 0; row < count; row++) {
    if (!isPresent(validity, row)) view.values[row] = typeof view.values[row] === 'bigint' ? 0n : 0
  }
}

function fillOthers(
  to: NumberCells,
  values: ArrayLike<unknown>,
  validity: Uint8Array | null,
): void {
  const { stored } = to
  if (stored === 'f32' || stored === 'f64' || stored === 'f16') fillFloats(to, values, validity)
  else if (/64|53/.test(stored)) fillLong(to, values, validity)
  else fillIntegers(to, values, validity)
}

function fillIntegers(
  to: NumberCells,
  source: ArrayLike<unknown>,
  validity: Uint8Array | null,
): void {
  const values = viewOf(to.cells, to.count, to.stored).values as Int32Array
  for (let row = 0; row < values.length; row++) {
    let value = source[row]
    if (typeof value === 'bigint') value = Number(value)
    values[row] = value as number
    if (values[row] !== value && isPresent(validity, row)) throw outOfRange(to, row, source[row])
  }
}

function fillFloats(
  to: NumberCells,
  source: ArrayLike<unknown>,
  validity: Uint8Array | null,
): void {
  const { stored } = to
  const values = viewOf(to.cells, to.count, stored).values as Float64Array
  for (let row = 0; row < values.length; row++) {
    const given = source[row]
    const value = typeof given === 'bigint' ? Number(given) : given
    if (typeof value === 'number' && (typeof given !== 'bigint' || BigInt(value) === given)) {
      values[row] = stored === 'f16' ? encodeF16(value) : value
    } else if (isPresent(validity, row)) throw outOfRange(to, row, given)
  }
}

/** Writes integers of 64 bits. */
function fillLong(to: NumberCells, source: ArrayLike<unknown>, validity: Uint8Array | null): void {
  const { stored } = to
  const values = viewOf(to.cells, to.count, stored).values as BigInt64Array
  const isSafeOnly = stored.endsWith('53')
  for (let row = 0; row < values.length; row++) {
    const given = source[row]
    const value = typeof given === 'number' && Number.isSafeInteger(given) ? BigInt(given) : given
    if (typeof value === 'bigint') {
      values[row] = value
      const isSafe = !isSafeOnly || Number.isSafeInteger(Number(value))
      if (values[row] === value && isSafe) continue
    }
    if (isPresent(validity, row)) throw outOfRange(to, row, given)
  }
}

function fillRescaled(
  to: NumberCells,
  source: ArrayLike<unknown>,
  { times, by }: Rescaling,
  validity: Uint8Array | null,
): void {
  const isFloat = to.stored.startsWith('f')
  const [up, down] = [Number(times), Number(by)]
  const results: (number | bigint)[] = new Array<number>(to.count).fill(0)
  for (let row = 0; row < to.count; row++) {
    if (!isPresent(validity, row)) continue
    const given = source[row]
    if (isFloat && to.form === null) {
      results[row] = (Number(given) * up) / down
      continue
    }
    if (typeof given === 'number' && !Number.isSafeInteger(given)) throw outOfRange(to, row, given)
    const product = BigInt(given as bigint) * times
    if (product % by !== 0n) throw inexact(to, row, given)
    results[row] = product / by
  }
  fillOthers(to, results, validity)
}

function outOfRange({ path, stored, first }: NumberCells, row: number, got: unknown): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    `invalid number for ${path} in row ${first + row}`,
    show(got),
    `a number that ${stored} can hold`,
    'Correct the value, or declare the field with a larger type',
  )
}

function inexact({ path, first }: NumberCells, row: number, got: unknown): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    `value too precise for ${path} in row ${first + row}`,
    show(got),
    'a value without digits that the field has no room for',
    'Round the values, or declare the field with a smaller unit or a larger scale',
  )
}
