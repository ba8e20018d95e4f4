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

/** Returns whether a value is an object; known for objects whose hidden class V8 knows. */
export function isReceiver(value: unknown): boolean {
  return Object.is(Object(value), value)
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
    try {
      return BigInt.asIntN(64, value as unknown as bigint)
    } catch (error) {
      // The primitive value of the object is a text that isn't an integer.
      if (!(error instanceof SyntaxError)) throw error
    }
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

/** A view of numbers or of bigints. */
export type View = ArrayBufferView & {
  readonly length: number
  set(values: never, start: number): void
  subarray(start: number, end: number): unknown
  sort(): unknown
  indexOf(value: never): number
  includes(value: never): boolean
}

/** Returns the values as elements of `view` hold them: as `toNumbers` or `toBigints` does. */
export function converted<Value extends number | bigint>(
  view: View,
  values: ArrayLike<Value>,
): ArrayLike<Value> {
  const result = isBigints(view)
    ? toBigints(values as ArrayLike<bigint>)
    : toNumbers(values as ArrayLike<number>)
  return result as ArrayLike<Value>
}

/**
 * Returns the values, converted to numbers. Numbers are returned unchanged: copying them takes
 * several times as long as writing them.
 */
export function toNumbers(values: ArrayLike<number>): ArrayLike<number> {
  if (ArrayBuffer.isView(values)) return isBigints(values) ? convertedBy(toNumber, values) : values
  for (let index = 0; index < values.length; index++) {
    if (typeof values[index] !== 'number') return convertedBy(toNumber, values)
  }
  return values
}

/** As `toNumbers`, for bigints. */
export function toBigints(values: ArrayLike<bigint>): ArrayLike<bigint> {
  if (ArrayBuffer.isView(values) && isBigints(values)) return values
  for (let index = 0; index < values.length; index++) {
    if (typeof values[index] !== 'bigint') return convertedBy(toBigint, values)
  }
  return values
}

function convertedBy<Value>(
  convert: (value: unknown) => Value,
  values: ArrayLike<unknown>,
): Value[] {
  return Array.from(values, (value) => convert(value))
}

function isBigints(values: ArrayBufferView): boolean {
  return values instanceof BigInt64Array || values instanceof BigUint64Array
}
