import { forField, OffheapError, show } from '../errors.ts'

// Typed arrays convert what they are given. Conversions can throw, or run code of the program, so
// they are done before the first write. Numbers for numbers and bigints for bigints need none.

/** Returns whether a value needs no conversion to a number, or is missing. */
export function isNumber(value: unknown): boolean {
  return typeof value === 'number' || value === undefined
}

/** Returns whether a value needs no conversion to a bigint, or is missing. */
export function isBigint(value: unknown): boolean {
  return typeof value === 'bigint' || value === undefined
}

/**
 * Converts a value as typed arrays of numbers do.
 *
 * @param field - The struct and the field, for the message: `Hero.health`.
 * @throws `INVALID_VALUE` when it is a bigint, a symbol, or an object without a primitive value.
 */
export function toNumber(value: unknown, field?: string): number {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint' || typeof value === 'symbol' || !isConvertible(value)) {
    throw new OffheapError(
      'INVALID_VALUE',
      `invalid value${forField(field)}: got ${show(value)}, expected a number. Convert it to a number first.`,
    )
  }
  return Number(value)
}

export function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null)
}

/** Returns whether a value is a primitive, or an object with a method that converts it to one. */
export function isConvertible(value: unknown): boolean {
  if (!isObject(value)) return true
  const { valueOf, toString, [Symbol.toPrimitive]: convert } = value as Partial<Date>
  return [valueOf, toString, convert].some((method) => typeof method === 'function')
}

/**
 * Converts a value as typed arrays of bigints do.
 *
 * @param field - The struct and the field, for the message: `Hero.money`.
 * @throws `INVALID_VALUE` when it is a number, a symbol, a text that isn't an integer, or an object
 *   without a primitive value.
 */
export function toBigint(value: unknown, field?: string): bigint {
  if (typeof value === 'bigint') return value
  if (isObject(value) && isConvertible(value)) {
    return BigInt.asIntN(64, value as unknown as bigint)
  }
  if (typeof value === 'boolean' || (typeof value === 'string' && isInteger(value))) {
    return BigInt(value)
  }
  throw new OffheapError(
    'INVALID_VALUE',
    `invalid value${forField(field)}: got ${show(value)}, expected a bigint. Write 5n, or convert it with BigInt.`,
  )
}

function isInteger(text: string): boolean {
  try {
    BigInt(text)
    return true
  } catch {
    return false
  }
}

/** Returns the values, converted to numbers. The result is independent of the program's code. */
export function toNumbers(values: ArrayLike<number>): ArrayLike<number> {
  if (ArrayBuffer.isView(values) && !isBigints(values)) return values
  const numbers = copied(values)
  for (let index = 0; index < numbers.length; index++) {
    if (typeof numbers[index] !== 'number') numbers[index] = toNumber(numbers[index])
  }
  return numbers
}

/** As `toNumbers`, for bigints. */
export function toBigints(values: ArrayLike<bigint>): ArrayLike<bigint> {
  if (ArrayBuffer.isView(values) && isBigints(values)) return values
  const bigints = copied(values)
  for (let index = 0; index < bigints.length; index++) {
    if (typeof bigints[index] !== 'bigint') bigints[index] = toBigint(bigints[index])
  }
  return bigints
}

function copied<Value>(values: ArrayLike<Value>): Value[] {
  return Array.isArray(values) ? (values.slice() as Value[]) : Array.from(values)
}

function isBigints(values: ArrayBufferView): boolean {
  return values instanceof BigInt64Array || values instanceof BigUint64Array
}
