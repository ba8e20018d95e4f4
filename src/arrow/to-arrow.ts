/// <reference lib="esnext.disposable" preserve="true" />
import {
  Bool,
  DateDay,
  Decimal,
  Dictionary as DictionaryType,
  Field,
  FixedSizeList,
  Float16,
  Float32,
  Float64,
  Int16,
  Int32,
  Int64,
  Int8,
  makeData,
  RecordBatch,
  Schema,
  Struct as StructClass,
  Table,
  Timestamp,
  TimeUnit,
  Uint16,
  Uint32,
  Uint64,
  Uint8,
  Utf8,
  Vector,
  type Data,
  type DataType,
} from 'apache-arrow'
import type { Columnar } from '../collections/columnar.ts'
import type { CodeValues, Column, NumberScalar, NumberValues } from '../columns/column.ts'
import type { DictionariesOption } from '../columns/dictionaries.ts'
import { Exporter } from '../columns/exported.ts'
import { cellsOf, type Rows } from '../columns/rows.ts'
import type { Texts } from '../columns/texts.ts'
import type { MonitoredMemory } from '../monitored-memory.ts'
import type { FormInfo, StructInfo } from '../operations/reflection.ts'
import type { Pin, Pinnable } from '../pins.ts'
import type { Struct } from '../struct.ts'

/** The options of `toArrow`. */
export type ToArrowOptions<T> = DictionariesOption<T> & {
  /** Names of the fields that become columns, in this order; all by default. */
  readonly columns?: readonly string[]
  /**
   * Whether the columns are copies, so that nothing has to be pinned; false by default.
   */
  readonly copy?: boolean
}

/**
 * A table of Arrow whose columns are views of an arena, which is pinned until `release`: it refuses
 * to be reset or disposed, and the exported table refuses to grow.
 */
export interface ArrowExport {
  readonly table: Table
  /** Ends the pins. The columns must not be read from then on. */
  release(): void
  [Symbol.dispose](): void
}

/**
 * Returns the rows as a table of Arrow. The columns of a table or a sparse set are not copied: they
 * are views of the arena, which stays pinned until `release`. Booleans, of which Arrow has eight in
 * a byte, and texts are copied, as are all fields of lists and pools.
 *
 * @param rows A table, a sparse set, a list or a pool.
 * @param info The description of the structs: `Flight$Info`.
 * @throws INVALID_VALUE when a field can't be a column in Arrow, or a name in `columns` is unknown.
 * @throws INVALID_OPTION when the dictionary of a field with codes is missing.
 * @throws INVALID_BYTES when a code isn't one of its dictionary, or bytes were overwritten.
 *
 * @example
 * using exported = toArrow(flights, Flight$Info, { dictionaries: { Airports: airports } })
 * writeFileSync('flights.arrow', tableToIPC(exported.table, 'file'))
 */
export function toArrow<T extends Struct>(
  rows: Rows<T>,
  info: StructInfo,
  ...[options]: object extends ToArrowOptions<T> ? [ToArrowOptions<T>?] : [ToArrowOptions<T>]
): ArrowExport {
  const { dictionaries, columns, copy = false }: Partial<ToArrowOptions<T>> = options ?? {}
  const cells = cellsOf(rows, info)
  const exporter = new Exporter(dictionaries)
  const exported = exporter.columns(cells, info, columns)
  const conversion = new Conversion(copy)
  const table = tableOf(exported, cells.count, conversion)
  const pins: Pin[] = []
  if (!copy) {
    const isView = 'columns' in rows
    const pinned: Pinnable[] = [...(isView ? [rows as Columnar<T>] : []), ...exporter.used]
    for (const one of pinned) pins.push((one.arena as MonitoredMemory).pin(one))
  }
  const release = (): void => {
    for (const pin of pins) pin.release()
  }
  return { table, release, [Symbol.dispose]: release }
}

function tableOf(columns: readonly Column[], count: number, to: Conversion): Table {
  const schema = new Schema(columns.map((column) => to.field(column)))
  const children = columns.map((column) => to.data(column))
  const data = makeData({
    type: new StructClass(schema.fields),
    length: count,
    nullCount: 0,
    children,
  })
  return new Table(schema, new RecordBatch(schema, data))
}

type NumberType =
  Int8 | Uint8 | Int16 | Uint16 | Int32 | Uint32 | Int64 | Uint64 | Float16 | Float32 | Float64

const TYPES: Readonly<Record<NumberScalar, new () => NumberType>> = {
  i8: Int8,
  u8: Uint8,
  i16: Int16,
  u16: Uint16,
  f16: Float16,
  i32: Int32,
  u32: Uint32,
  f32: Float32,
  i64: Int64,
  u64: Uint64,
  f64: Float64,
}

/** The type of the columns with codes of the same texts, which has their number, and the texts. */
interface Coded {
  readonly type: DictionaryType<Utf8>
  readonly dictionary: Vector<Utf8>
}

/** Turns columns into those of Arrow. Columns with the same texts share a dictionary. */
class Conversion {
  private readonly copies: boolean
  private readonly types: Map<Column, DataType> = new Map()
  private readonly dictionaries: Map<Texts, Vector<Utf8>> = new Map()
  /** By dictionary and width of the codes. */
  private readonly coders: Map<Vector<Utf8>, Map<string, DictionaryType<Utf8>>> = new Map()

  /** @param copies Whether the columns are copies. */
  constructor(copies: boolean) {
    this.copies = copies
  }

  field(column: Column): Field {
    return new Field(column.name, this.type(column), column.validity !== null)
  }

  data(column: Column): Data {
    const { length, values, validity } = column
    const type = this.type(column)
    const nulls = validity === null ? {} : { nullBitmap: this.own(validity) }
    const nullCount = validity === null ? 0 : length - countBits(validity, length)
    const common = { length, nullCount, ...nulls }
    switch (values.kind) {
      case 'number':
        if (values.form?.kind === 'decimal') {
          return makeData({ ...common, type: type as Decimal, data: wide(values.values) })
        }
        // The values are in the array that the type has.
        return makeData({
          ...common,
          type: type as Float64,
          data: this.own(values.values) as Float64Array,
        })
      case 'bool':
        return makeData({ ...common, type: type as Bool, data: values.bits })
      case 'text':
        return textData({ ...common, type: type as Utf8 }, values.texts)
      case 'code': {
        const data = this.own(values.codes)
        return makeData({ ...common, ...this.coded(values.codes, values.texts), data })
      }
      case 'struct': {
        const children = values.children.map((child) => this.data(child))
        return makeData({ ...common, type: type as StructClass, children })
      }
      case 'list':
        return makeData({
          ...common,
          type: type as FixedSizeList,
          child: this.data(values.child),
        })
    }
  }

  private type(column: Column): DataType {
    const type = this.types.get(column) ?? this.makeType(column)
    this.types.set(column, type)
    return type
  }

  private makeType({ values }: Column): DataType {
    switch (values.kind) {
      case 'number':
        return values.form === null ? new TYPES[values.scalar]() : typeOf(values.form)
      case 'bool':
        return new Bool()
      case 'text':
        return new Utf8()
      case 'code':
        return this.coded(values.codes, values.texts).type
      case 'struct':
        return new StructClass(values.children.map((child) => this.field(child)))
      case 'list':
        return new FixedSizeList(values.size, this.field(values.child))
    }
  }

  private coded(codes: CodeValues, texts: Texts): Coded {
    const dictionary = this.dictionaries.get(texts) ?? this.vectorOf(texts)
    this.dictionaries.set(texts, dictionary)
    const types = this.coders.get(dictionary) ?? new Map<string, DictionaryType<Utf8>>()
    this.coders.set(dictionary, types)
    const width = codes.constructor.name
    const type = types.get(width) ?? new DictionaryType(new Utf8(), indicesOf(codes))
    types.set(width, type)
    return { type, dictionary }
  }

  private vectorOf(texts: Texts): Vector<Utf8> {
    const own = { offsets: this.own(texts.offsets), bytes: this.own(texts.bytes) }
    const length = own.offsets.length - 1
    return new Vector([textData({ type: new Utf8(), length, nullCount: 0 }, own)])
  }

  private own<View extends NumberValues>(view: View): View {
    return this.copies ? (view.slice() as View) : view
  }
}

function indicesOf(codes: CodeValues): Int8 | Uint8 | Uint16 | Int32 {
  if (codes instanceof Int32Array) return new Int32()
  if (codes instanceof Uint16Array) return new Uint16()
  return codes instanceof Int8Array ? new Int8() : new Uint8()
}

const UNITS = {
  s: TimeUnit.SECOND,
  ms: TimeUnit.MILLISECOND,
  us: TimeUnit.MICROSECOND,
  ns: TimeUnit.NANOSECOND,
}

/** Number of digits of decimals: as many as 64 bits have. */
const DIGITS = 19

function typeOf(form: FormInfo): DataType {
  switch (form.kind) {
    case 'date':
      return new DateDay()
    case 'timestamp':
      return new Timestamp(UNITS[form.unit], 'UTC')
    case 'decimal':
      return new Decimal(form.scale, Math.max(DIGITS, form.scale), 128)
  }
}

/** Returns integers as those of 128 bits, in words of 32. */
function wide(values: NumberValues): Uint32Array {
  const words = new Uint32Array(values.length * 4)
  const halves = new BigInt64Array(words.buffer)
  for (let row = 0; row < values.length; row++) {
    const value = BigInt(values[row]!)
    halves[row * 2] = value
    halves[row * 2 + 1] = value < 0n ? -1n : 0n
  }
  return words
}

interface TextProperties {
  readonly type: Utf8
  readonly length: number
  readonly nullCount: number
  readonly nullBitmap?: Uint8Array
}

function textData(properties: TextProperties, { offsets, bytes }: Texts): Data<Utf8> {
  return makeData({ ...properties, valueOffsets: offsets, data: bytes })
}

/** By byte, the number of its bits that are set. */
const BITS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  let count = 0
  for (let rest = byte; rest > 0; rest >>>= 1) count += rest & 1
  return count
})

/** Returns the number of bits that are set among the first `length`. */
function countBits(bits: Uint8Array, length: number): number {
  const bytes = length >>> 3
  let count = 0
  for (let byte = 0; byte < bytes; byte++) count += BITS[bits[byte]!]!
  return (length & 7) === 0 ? count : count + BITS[bits[bytes]! & (0xff >>> (8 - (length & 7)))]!
}
