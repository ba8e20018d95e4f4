import type { Table as ArrowTable } from 'apache-arrow'
import { Table } from '../collections/table.ts'
import type { SourceColumn } from '../columns/column.ts'
import type { DictionariesOption } from '../columns/dictionaries.ts'
import { Importer } from '../columns/imported.ts'
import {
  appendRows,
  fieldColumns,
  requireInfo,
  requireTarget,
  type RowBatch,
  type RowTarget,
} from '../columns/rows.ts'
import { requireKind } from '../errors.ts'
import type { FieldInfo, StructInfo } from '../operations/reflection.ts'
import type { Struct } from '../struct.ts'
import { ArrowSource } from './source.ts'

/** The options of `fromArrow`. */
export type FromArrowOptions<T> = DictionariesOption<T> & {
  /** The columns of fields by name, where the names differ: `{ time: 'date' }`. */
  readonly columns?: Readonly<Record<string, string>>
}

/**
 * Appends the rows of a table of Arrow. Each field gets the values of the column with its name;
 * other columns are ignored. Texts of fields with codes are added to their dictionaries.
 *
 * Fields that are optional or have a default can lack a column. Numbers must be in the range of
 * their field; floats are rounded to those of fewer bits. A failed call leaves the rows that there
 * were, but dictionaries can have more texts.
 *
 * @param table A table of Arrow.
 * @param into A table, a list or a pool.
 * @param info The description of the structs: `Flight$Info`.
 * @returns The number of new rows.
 * @throws INVALID_VALUE when a column is missing, has values of another kind, or one that its field
 *   can't have; the message has the field and the row.
 * @throws TEXT_TOO_LONG when a text doesn't fit into its field.
 * @throws INVALID_OPTION when the dictionary of a field with codes is missing.
 * @throws OUT_OF_MEMORY or ARENA_PINNED when there is no room.
 *
 * @example
 * fromArrow(tableFromIPC(bytes), flights, Flight$Info, { dictionaries: { Airports: airports } })
 */
export function fromArrow<T extends Struct>(
  table: ArrowTable,
  into: RowTarget<T>,
  info: StructInfo,
  ...[options]: object extends FromArrowOptions<T> ? [FromArrowOptions<T>?] : [FromArrowOptions<T>]
): number {
  const rows: unknown = into
  requireTarget(rows)
  requireInfo(rows, info)
  requireKind(Array.isArray(table?.batches), 'table', table, 'a table of apache-arrow')
  const { dictionaries, columns }: Partial<FromArrowOptions<T>> = options ?? {}
  const named = fieldColumns(info, columns)
  const names = table.schema.fields.map(({ name }) => name)
  const importer = new Importer(dictionaries)
  const source = new ArrowSource()
  const batches: RowBatch[] = []
  let first = 0
  for (const batch of table.batches) {
    const columnOf = (field: FieldInfo): SourceColumn | undefined => {
      const name = named(field)
      const index = names.indexOf(name)
      return index < 0 ? undefined : source.column(name, batch.data.children[index]!)
    }
    batches.push({ count: batch.numRows, writes: importer.plan(info, columnOf, first) })
    first += batch.numRows
  }
  if (rows instanceof Table) rows.reserve(rows.length + first)
  appendRows(rows, info, batches)
  return first
}
