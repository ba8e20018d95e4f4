import type { ParquetParsers, SchemaElement } from 'hyparquet'
import type { NumberScalar, SourceColumn, SourceValues } from '../columns/column.ts'
import { mismatch } from '../errors.ts'
import type { FieldInfo, FormInfo, TypeInfo } from '../operations/reflection.ts'

/** Returns another value for each value of a column. */
export type ValueOf = (value: never) => unknown

/**
 * The functions that the reader of the file calls for texts, dates and times: for each text of a
 * dictionary, or for each row. Their results are in place of the values.
 */
export class ColumnParsers {
  readonly parsers: Partial<ParquetParsers>
  /** The texts of the current group of rows, whose numbers are in place of them. */
  private texts: Uint8Array[] = []
  /** Whether values of the current group were converted by the option `values`. */
  private isConverted = false

  /** @param valueOf Returns another value for each one; undefined for none. */
  constructor(valueOf: ValueOf | undefined, isNested: boolean) {
    const convert = valueOf as ((value: unknown) => unknown) | undefined
    if (convert === undefined || isNested) {
      const stringFromBytes = (bytes: Uint8Array | undefined): unknown =>
        bytes === undefined ? undefined : this.texts.push(bytes) - 1
      this.parsers = { ...TIMES, ...(isNested ? {} : { stringFromBytes }) }
      return
    }
    const converted = (value: unknown): unknown => {
      this.isConverted = true
      return convert(value)
    }
    const decoder = new TextDecoder()
    this.parsers = {
      timestampFromMilliseconds: converted,
      timestampFromMicroseconds: converted,
      timestampFromNanoseconds: converted,
      dateFromDays: converted,
      stringFromBytes: (bytes: Uint8Array | undefined) =>
        bytes === undefined ? undefined : converted(decoder.decode(bytes)),
    }
  }

  /** Returns what was found in a group of rows, and forgets it. */
  take(): { readonly texts: readonly Uint8Array[]; readonly isConverted: boolean } {
    const { texts, isConverted } = this
    this.texts = []
    this.isConverted = false
    return { texts, isConverted }
  }
}

/** Leaves dates and times as counts of their units. */
const TIMES: Partial<ParquetParsers> = {
  timestampFromMilliseconds: asIs,
  timestampFromMicroseconds: asIs,
  timestampFromNanoseconds: asIs,
  dateFromDays: asIs,
}

function asIs<Value>(value: Value): Value {
  return value
}

const SCALARS: readonly (readonly [unknown, NumberScalar])[] = [
  [Int32Array, 'i32'],
  [Uint32Array, 'u32'],
  [Float32Array, 'f32'],
  [Float64Array, 'f64'],
  [BigInt64Array, 'i64'],
  [BigUint64Array, 'u64'],
]

/** What the file says about a column. */
export interface ReadColumn {
  readonly name: string
  readonly element: SchemaElement
  readonly texts: readonly Uint8Array[]
  /** Whether the values are results of the option `values`. */
  readonly isConverted: boolean
}

/**
 * Returns a column as the reader of the file returned it.
 *
 * @param valueOf Returns another value for each one; undefined for none.
 */
export function sourceColumn(
  { name, element, texts, isConverted }: ReadColumn,
  values: ArrayLike<unknown>,
  field: FieldInfo,
  valueOf: ValueOf | undefined,
): SourceColumn {
  if (texts.length > 0) {
    return columnOf(name, values, { kind: 'strings', strings: texts, codes: values })
  }
  if (valueOf !== undefined) {
    const convert = valueOf as (value: unknown) => unknown
    return plainColumn(name, isConverted ? values : mapped(values, convert), field.type, null)
  }
  const form = formOf(element)
  if (form?.kind === 'decimal' && element.converted_type === 'DECIMAL') {
    return columnOf(name, values, decimals(values, form))
  }
  return plainColumn(name, values, field.type, form)
}

/** Returns the column of values that the field's type has in JavaScript. */
function plainColumn(
  name: string,
  values: ArrayLike<unknown>,
  type: TypeInfo,
  form: FormInfo | null,
): SourceColumn {
  return columnOf(name, values, valuesFor(name, values, type, form))
}

function valuesFor(
  name: string,
  values: ArrayLike<unknown>,
  type: TypeInfo,
  form: FormInfo | null,
): SourceValues {
  const isList = ArrayBuffer.isView(values) === false
  switch (type.kind) {
    case 'text':
    case 'string':
    case 'enum':
      return { kind: 'strings', strings: values, codes: null }
    case 'scalar':
      if (type.dictionary !== undefined) return { kind: 'strings', strings: values, codes: null }
      break
    case 'struct':
      if (isList) {
        const children = type.struct().fields.map((field) => {
          const at = `${name}.${field.name}`
          const inner = Array.from(
            values,
            (value) => (value as Record<string, unknown> | null)?.[field.name],
          )
          return { ...plainColumn(at, inner, field.type, null), name: field.name }
        })
        return { kind: 'struct', children }
      }
      break
    case 'array':
      return listsOf(name, values, type)
    default:
  }
  const scalar = SCALARS.find(([View]) => values.constructor === View)?.[1] ?? null
  return { kind: 'number', scalar, form, values }
}

/** @throws INVALID_VALUE when a value isn't an array of the length. */
function listsOf(
  name: string,
  values: ArrayLike<unknown>,
  { element, length }: TypeInfo & { readonly kind: 'array' },
): SourceValues {
  const elements: unknown[] = []
  for (let row = 0; row < values.length; row++) {
    const list = values[row] as ArrayLike<unknown> | null | undefined
    if (list != null && list.length !== length) {
      throw mismatch(
        'INVALID_VALUE',
        `invalid list of ${name} in row ${row} of its group`,
        `one of ${list.length} values`,
        `lists of ${length} values`,
        'Correct the value, or change the length in the schema',
      )
    }
    for (let index = 0; index < length; index++) elements.push(list?.[index])
  }
  return { kind: 'list', size: length, child: plainColumn('item', elements, element, null) }
}

function columnOf(name: string, rows: ArrayLike<unknown>, values: SourceValues): SourceColumn {
  const { length } = rows
  let validity: Uint8Array | null = null
  for (let row = 0; !ArrayBuffer.isView(rows) && row < length; row++) {
    if (rows[row] !== null && rows[row] !== undefined) continue
    validity ??= new Uint8Array((length + 7) >>> 3).fill(255)
    validity[row >>> 3]! &= ~(1 << (row & 7))
  }
  return { name, length, validity, values }
}

// A loop, because `Array.from` with a function takes many times as long.
function mapped(values: ArrayLike<unknown>, convert: (value: unknown) => unknown): unknown[] {
  const results: unknown[] = []
  for (let row = 0; row < values.length; row++) {
    const value = values[row]
    results.push(value === null || value === undefined ? null : convert(value))
  }
  return results
}

/** The reader of the file returns decimals as floats. */
function decimals(values: ArrayLike<unknown>, form: FormInfo & { kind: 'decimal' }): SourceValues {
  const scale = 10 ** form.scale
  const unscaled = mapped(values, (value) => Math.round((value as number) * scale))
  return { kind: 'number', scalar: null, form, values: unscaled }
}

const UNITS = { MILLIS: 'ms', MICROS: 'us', NANOS: 'ns' } as const

/** Returns what the numbers of a column mean. */
function formOf({ type, converted_type, logical_type, scale }: SchemaElement): FormInfo | null {
  if (converted_type === 'DECIMAL') return { kind: 'decimal', scale: scale ?? 0 }
  if (converted_type === 'DATE' || logical_type?.type === 'DATE') return { kind: 'date' }
  if (converted_type === 'TIMESTAMP_MILLIS') return { kind: 'timestamp', unit: 'ms' }
  if (converted_type === 'TIMESTAMP_MICROS') return { kind: 'timestamp', unit: 'us' }
  if (logical_type?.type === 'TIMESTAMP')
    return { kind: 'timestamp', unit: UNITS[logical_type.unit] }
  return type === 'INT96' ? { kind: 'timestamp', unit: 'ns' } : null
}
