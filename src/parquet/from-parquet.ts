import {
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type Compressors,
  type FileMetaData,
  type ParquetScan,
  type SchemaElement,
} from 'hyparquet'
import { Table } from '../collections/table.ts'
import type { SourceColumn } from '../columns/column.ts'
import type { DictionariesOption } from '../columns/dictionaries.ts'
import { Importer } from '../columns/imported.ts'
import {
  appendRows,
  fieldColumns,
  requireInfo,
  requireTarget,
  type RowTarget,
} from '../columns/rows.ts'
import { OffheapError } from '../errors.ts'
import { requireSignal, type AbortSignalLike } from '../leases/waiters.ts'
import type { FieldInfo, StructInfo } from '../operations/reflection.ts'
import type { Struct } from '../struct.ts'
import { openFile, sourceFailed, type OpenFile, type ParquetFile } from './file.ts'
import { ColumnParsers, sourceColumn, type ValueOf } from './source.ts'

/** What `fromParquet` has read so far. */
export interface ParquetProgress {
  /** Number of rows that were appended. */
  readonly rows: number
  /** Number of rows of the file. */
  readonly totalRows: number
  /** Time since the start. */
  readonly seconds: number
}

/** The options of `fromParquet`. */
export type FromParquetOptions<T> = DictionariesOption<T> & ParquetReadOptions

/** The options of `fromParquet` for structs without codes. */
export interface ParquetReadOptions {
  /** The columns of fields by name, where the names differ: `{ time: 'date' }`. */
  readonly columns?: Readonly<Record<string, string>>
  /**
   * Functions that return another value for each value of a field's column, which is a number, a
   * bigint, a boolean or a string. Times and dates are counts of their unit, decimals are floats.
   * The function for a column of texts is called once for each text of a page's dictionary.
   */
  readonly values?: Readonly<Record<string, ValueOf>>
  /** Functions that decompress, by the name of the compression. Snappy is built in. */
  readonly compressors?: Compressors
  /** Called after each group of rows. */
  readonly onProgress?: (progress: ParquetProgress) => void
  /**
   * Called after each group of rows, whose rows are in the target then, and can be removed. The
   * next group is read when the promise that it returns is settled.
   */
  readonly onBatch?: (progress: ParquetProgress) => unknown
  /** Ends the reading with its reason. */
  readonly signal?: AbortSignalLike
}

/**
 * Appends the rows of a Parquet file, one group of rows after the other. Each field gets the values
 * of the column with its name; other columns are not read. No object is made for a row, and no
 * string for a text: texts of fields with codes go from the file to their dictionaries.
 *
 * Fields that are optional or have a default can lack a column. Numbers must be in the range of
 * their field; floats are rounded to those of fewer bits. If a group of rows is refused, the groups
 * before it stay.
 *
 * @param file A path, a file URL, bytes, or an object with `byteLength` and `slice`.
 * @param into A table, a list or a pool.
 * @param info The description of the structs: `Flight$Info`.
 * @returns The number of new rows.
 * @throws INVALID_VALUE when a column is missing, has values of another kind, or one that its field
 *   can't have; the message has the field and the row.
 * @throws SOURCE_FAILED when the file can't be read; the error has its cause.
 * @throws TEXT_TOO_LONG, INVALID_OPTION, OUT_OF_MEMORY and ARENA_PINNED, as `fromArrow` does.
 *
 * @example
 * await fromParquet('flights.parquet', flights, Flight$Info, {
 *   dictionaries: { Airports: airports },
 *   compressors: { ZSTD: decompress },
 * })
 */
export async function fromParquet<T extends Struct>(
  file: ParquetFile,
  into: RowTarget<T>,
  info: StructInfo,
  ...[options]: object extends FromParquetOptions<T>
    ? [FromParquetOptions<T>?]
    : [FromParquetOptions<T>]
): Promise<number> {
  const rows: unknown = into
  requireTarget(rows)
  requireInfo(rows, info)
  const given = (options ?? {}) as ReadOptions
  const named = fieldColumns(info, given.columns)
  fieldColumns(info, given.values as Record<string, never> | undefined)
  requireSignal(given.signal)
  const opened = openFile(file)
  const name = typeof file === 'string' || file instanceof URL ? ` ${String(file)}` : ''
  try {
    const reader = new Reader(opened, given.compressors, name)
    return await reader.read(rows, info, named, given)
  } finally {
    opened.close()
  }
}

/** The options, whatever the type of the structs is. */
type ReadOptions = ParquetReadOptions & {
  readonly dictionaries?: Readonly<Record<string, unknown>>
}

/** A column of the file that a field gets. */
interface ScannedColumn {
  readonly name: string
  readonly element: SchemaElement
  readonly parsers: ColumnParsers
  readonly scan: ParquetScan
}

class Reader {
  private readonly file: OpenFile
  private readonly compressors: Compressors | undefined
  private readonly name: string

  constructor(file: OpenFile, compressors: Compressors | undefined, name: string) {
    this.file = file
    this.compressors = compressors
    this.name = name
  }

  async read(
    rows: RowTarget<Struct>,
    info: StructInfo,
    named: (field: FieldInfo) => string,
    options: ReadOptions,
  ): Promise<number> {
    const { dictionaries, values, onProgress, onBatch, signal } = options
    const metadata = await this.guarded(parquetMetadataAsync(this.file))
    const columns = await this.columns(metadata, info, named, values)
    const importer = new Importer(dictionaries)
    const totalRows = Number(metadata.num_rows)
    const start = performance.now()
    let done = 0
    let at = 0
    for (const { num_rows } of metadata.row_groups) {
      const range = { rowStart: at, rowEnd: at + Number(num_rows) }
      at = range.rowEnd
      const read = new Map<FieldInfo, SourceColumn>()
      for (const [field, { name, element, parsers, scan }] of columns) {
        if (signal?.aborted) throw signal.reason
        const data = await this.guarded(scan.readColumn({ column: name, ...range }))
        const column = { name, element, ...parsers.take() }
        read.set(field, sourceColumn(column, data, field, values?.[field.name]))
      }
      if (signal?.aborted) throw signal.reason
      const writes = importer.plan(info, (field) => read.get(field), done)
      const count = range.rowEnd - range.rowStart
      // Without a function that may remove the rows, the table grows once.
      if (rows instanceof Table && done === 0 && onBatch === undefined) {
        rows.reserve(rows.length + totalRows)
      }
      appendRows(rows, info, [{ count, writes }])
      done += count
      const progress = { rows: done, totalRows, seconds: (performance.now() - start) / 1000 }
      onProgress?.(progress)
      await onBatch?.(progress)
    }
    return done
  }

  /** Returns the columns of the fields that have one. */
  private async columns(
    metadata: FileMetaData,
    { fields }: StructInfo,
    named: (field: FieldInfo) => string,
    values: ReadOptions['values'],
  ): Promise<Map<FieldInfo, ScannedColumn>> {
    const { children } = parquetSchema(metadata)
    const columns = new Map<FieldInfo, ScannedColumn>()
    for (const field of fields) {
      const name = named(field)
      const child = children.find(({ element }) => element.name === name)
      if (child === undefined) continue
      const { element } = child
      const parsers = new ColumnParsers(values?.[field.name], child.children.length > 0)
      const scan = await this.guarded(
        parquetScan({
          file: this.file,
          metadata,
          columns: [name],
          ...(this.compressors === undefined ? {} : { compressors: this.compressors }),
          parsers: parsers.parsers,
        }),
      )
      columns.set(field, { name, element, parsers, scan })
    }
    return columns
  }

  /** @throws SOURCE_FAILED when the promise is rejected. */
  private async guarded<Result>(promise: Promise<Result>): Promise<Result> {
    try {
      return await promise
    } catch (error) {
      if (error instanceof OffheapError) throw error
      throw sourceFailed(this.name.trim() || 'in memory', error)
    }
  }
}
