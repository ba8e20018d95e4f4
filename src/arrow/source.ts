import { DataType, Precision, TimeUnit, Vector, type Data } from 'apache-arrow'
import type { NumberScalar, SourceColumn, SourceValues } from '../columns/column.ts'
import { textsOf, type Texts } from '../columns/texts.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import type { FormInfo } from '../operations/reflection.ts'

/** Reads columns of Arrow. Keeps the texts of dictionaries, which batches share. */
export class ArrowSource {
  private readonly texts: Map<Vector, Texts | null> = new Map()

  /**
   * Returns a part of a column.
   * @throws INVALID_VALUE when no field can have values of its type.
   */
  column(name: string, data: Data): SourceColumn {
    const { length } = data
    return { name, length, validity: validityOf(data), values: this.values(name, data) }
  }

  private values(name: string, data: Data): SourceValues {
    const { type, length, offset } = data
    if (DataType.isBool(type)) return { kind: 'bool', bits: bitsFrom(data.values, offset, length) }
    if (DataType.isUtf8(type)) {
      const offsets = (data.valueOffsets as Int32Array).subarray(0, length + 1)
      return { kind: 'text', texts: { offsets, bytes: data.values as Uint8Array } }
    }
    if (DataType.isDictionary(type)) return this.coded(name, data)
    if (DataType.isStruct(type)) {
      const { children } = type
      const columns = data.children.map((child, index) => this.column(children[index]!.name, child))
      return { kind: 'struct', children: columns }
    }
    if (DataType.isFixedSizeList(type)) {
      const { listSize } = type
      const child = data.children[0]!.slice(0, length * listSize)
      return { kind: 'list', size: listSize, child: this.column('item', child) }
    }
    if (DataType.isNull(type)) return { kind: 'strings', strings: [], codes: null }
    if (DataType.isLargeUtf8(type) || DataType.isUtf8View(type)) {
      return { kind: 'strings', strings: Array.from(vectorOf(data)), codes: null }
    }
    return numbersOf(name, data)
  }

  private coded(name: string, data: Data): SourceValues {
    const vector = data.dictionary as Vector
    let texts = this.texts.get(vector)
    if (texts === undefined) {
      texts = dictionaryTexts(vector)
      this.texts.set(vector, texts)
    }
    // A dictionary of numbers, or with missing texts.
    if (texts === null) {
      const values = Array.from(vectorOf(data))
      if (isText(vector.type)) return { kind: 'strings', strings: values, codes: null }
      if (DataType.isInt(vector.type) || DataType.isFloat(vector.type))
        return { kind: 'number', scalar: null, form: null, values }
      throw noField(name, data)
    }
    return { kind: 'code', codes: integersOf(data.values as Int32Array, data.length), texts }
  }
}

const FLOATS: Readonly<Record<Precision, NumberScalar>> = {
  [Precision.HALF]: 'f16',
  [Precision.SINGLE]: 'f32',
  [Precision.DOUBLE]: 'f64',
}

const UNITS: Readonly<Record<TimeUnit, 's' | 'ms' | 'us' | 'ns'>> = {
  [TimeUnit.SECOND]: 's',
  [TimeUnit.MILLISECOND]: 'ms',
  [TimeUnit.MICROSECOND]: 'us',
  [TimeUnit.NANOSECOND]: 'ns',
}

/** @throws INVALID_VALUE when the values aren't numbers. */
function numbersOf(name: string, data: Data): SourceValues {
  const { type, length } = data
  const values = data.values as ArrayLike<unknown>
  if (DataType.isInt(type)) {
    return number(`${type.isSigned ? 'i' : 'u'}${type.bitWidth}` as NumberScalar, null, data)
  }
  if (DataType.isFloat(type)) return number(FLOATS[type.precision], null, data)
  // Dates are days in 32 bits, or milliseconds in 64.
  if (DataType.isDate(type)) {
    return values instanceof Int32Array
      ? number('i32', { kind: 'date' }, data)
      : number('i64', { kind: 'timestamp', unit: 'ms' }, data)
  }
  if (DataType.isTimestamp(type)) {
    return number('i64', { kind: 'timestamp', unit: UNITS[type.unit] }, data)
  }
  if (DataType.isTime(type) || DataType.isDuration(type)) {
    return number(values instanceof Int32Array ? 'i32' : 'i64', null, data)
  }
  if (DataType.isDecimal(type)) {
    const form: FormInfo = { kind: 'decimal', scale: type.scale }
    const words = data.values as Uint32Array
    return { kind: 'number', scalar: null, form, values: integersIn(words, length) }
  }
  throw noField(name, data)
}

function number(scalar: NumberScalar, form: FormInfo | null, data: Data): SourceValues {
  const values = (data.values as Float64Array).subarray(0, data.length)
  return { kind: 'number', scalar, form, values }
}

/** Returns integers of several words each, the lowest word first. */
function integersIn(words: Uint32Array, length: number): bigint[] {
  const width = words.length / Math.max(length, 1)
  return Array.from({ length }, (_, row) => {
    let value = BigInt(words[(row + 1) * width - 1]! | 0)
    for (let word = width - 2; word >= 0; word--) {
      value = (value << 32n) | BigInt(words[row * width + word]!)
    }
    return value
  })
}

/** Returns indices of any width as those of 32 bits. */
function integersOf(values: ArrayLike<number | bigint>, length: number): Int32Array {
  if (values instanceof Int32Array) return values.subarray(0, length)
  const integers = new Int32Array(length)
  for (let row = 0; row < length; row++) integers[row] = Number(values[row])
  return integers
}

function validityOf(data: Data): Uint8Array | null {
  const { type, length, nullCount, nullBitmap, offset } = data
  if (DataType.isNull(type)) return new Uint8Array((length + 7) >>> 3)
  if (nullCount === 0 || !nullBitmap || nullBitmap.length === 0) return null
  return bitsFrom(nullBitmap, offset, length)
}

/** Returns `length` bits from bit `offset` on, from bit 0 on. */
function bitsFrom(bits: Uint8Array, offset: number, length: number): Uint8Array {
  const bytes = (length + 7) >>> 3
  if (offset === 0) return bits.subarray(0, bytes)
  const moved = new Uint8Array(bytes)
  for (let row = 0; row < length; row++) {
    const at = offset + row
    moved[row >>> 3]! |= ((bits[at >>> 3]! >>> (at & 7)) & 1) << (row & 7)
  }
  return moved
}

/** Returns the texts of a dictionary; null if it has other values, or missing ones. */
function dictionaryTexts(vector: Vector): Texts | null {
  if (!isText(vector.type) || vector.nullCount > 0) return null
  const [only] = vector.data
  if (vector.data.length === 1 && DataType.isUtf8(vector.type)) {
    const offsets = (only!.valueOffsets as Int32Array).subarray(0, only!.length + 1)
    return { offsets, bytes: only!.values as Uint8Array }
  }
  return textsOf(Array.from(vector as Iterable<string>))
}

function isText(type: DataType): boolean {
  return DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isUtf8View(type)
}

function vectorOf(data: Data): Vector {
  return new Vector([data])
}

function noField(name: string, { type }: Data): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    'invalid column for a struct',
    `${name}, of the type ${String(type)}`,
    'numbers, booleans, texts, dates, times, decimals, structs and lists of fixed size',
    'Leave it out, or convert it before',
  )
}
