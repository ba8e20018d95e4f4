import type { BaseArena } from '../allocator.ts'
import { Columnar } from '../collections/columnar.ts'
import { Pool } from '../collections/pool.ts'
import { Table } from '../collections/table.ts'
import { invalidOption, mismatch, requireKind, show } from '../errors.ts'
import { StructList } from '../fields/struct-list.ts'
import type { FieldInfo, StructInfo } from '../operations/reflection.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructShape } from '../struct.ts'
import { ColumnCells, StructCells, type Cells } from './cells.ts'
import { ColumnTarget, StructTarget, type Target } from './targets.ts'

/** Collections that new structs can be appended to. */
export type RowTarget<T extends Struct> = Table<T> | StructList<T> | Pool<T>

/** Structs whose fields can be columns: a table, a sparse set, a list or a pool. */
export type Rows<T extends Struct> = Columnar<T> | StructList<T> | Pool<T>

/**
 * Returns the cells of the fields of `rows`.
 * @throws INVALID_VALUE when `rows` are something else, or structs that `info` doesn't describe.
 */
export function cellsOf(rows: unknown, info: StructInfo): Cells {
  requireRows(rows)
  requireInfo(rows, info)
  if (rows instanceof Columnar) return new ColumnCells(rows)
  const { arena } = rows
  return new StructCells(arena as BaseArena, addressesOf(rows, info))
}

/** Returns the addresses of the structs in a list or a pool. */
function addressesOf(rows: StructList<Struct> | Pool<Struct>, { size }: StructInfo): Uint32Array {
  if (rows instanceof Pool) return Uint32Array.from(rows.pointers$())
  const addresses = new Uint32Array(rows.length)
  const first = rows.length === 0 ? 0 : rows.ptrAt(0)
  for (let row = 0; row < addresses.length; row++) addresses[row] = first + row * size
  return addresses
}

/** New structs, and what writes them. */
export interface RowBatch {
  readonly count: number
  readonly writes: readonly ((target: Target) => void)[]
}

/**
 * Appends structs with their defaults, and writes them. A failed call leaves the rows that there
 * were.
 *
 * @throws OUT_OF_MEMORY, ARENA_PINNED, and the errors of the writes.
 */
export function appendRows(
  rows: RowTarget<Struct>,
  { size }: StructInfo,
  batches: readonly RowBatch[],
): void {
  const count = batches.reduce((sum, batch) => sum + batch.count, 0)
  const arena = rows.arena as BaseArena
  if (rows instanceof Table) {
    const first = rows.pushMany(count)
    writeAll(
      batches,
      (start, end) => new ColumnTarget(rows, first + start, first + end),
      () => rows.truncate(first),
    )
    return
  }
  if (rows instanceof Pool) {
    const made = Uint32Array.from(rows.allocateMany(count))
    writeAll(
      batches,
      (start, end) => new StructTarget(arena, made.subarray(start, end)),
      () => made.forEach((ptr) => rows.free(ptr as Ptr<Struct>)),
    )
    return
  }
  const first = rows.extend(count)
  const start = count === 0 ? 0 : rows.ptrAt(first)
  const addresses = Uint32Array.from({ length: count }, (_, row) => start + row * size)
  writeAll(
    batches,
    (from, end) => new StructTarget(arena, addresses.subarray(from, end)),
    () => rows.truncate(first),
  )
}

function writeAll(
  batches: readonly RowBatch[],
  targetOf: (start: number, end: number) => Target,
  undo: () => void,
): void {
  try {
    let start = 0
    for (const { count, writes } of batches) {
      const target = targetOf(start, start + count)
      for (const write of writes) write(target)
      start += count
    }
  } catch (error) {
    undo()
    throw error
  }
}

/**
 * Returns the function that names the column of a field, by the option `columns`.
 * @throws INVALID_OPTION when that names a field that doesn't exist.
 */
export function fieldColumns(
  { fields, name }: StructInfo,
  columns: Readonly<Record<string, string>> = {},
): (field: FieldInfo) => string {
  const unknown = Object.keys(columns).find((key) => !fields.some((field) => field.name === key))
  if (unknown !== undefined) {
    throw invalidOption(
      'option columns',
      show(unknown),
      `names of fields of ${name}: ${fields.map((field) => field.name).join(', ')}`,
      'Pass { field: column }',
    )
  }
  return (field) => columns[field.name] ?? field.name
}

/** @throws INVALID_VALUE when structs can't be appended to `rows`. */
export function requireTarget(rows: unknown): asserts rows is RowTarget<Struct> {
  const isTarget = rows instanceof Table || rows instanceof StructList || rows instanceof Pool
  requireKind(isTarget, 'target', rows, 'a table, a list or a pool of structs')
}

/** @throws INVALID_VALUE when `rows` are no structs whose fields can be columns. */
export function requireRows(rows: unknown): asserts rows is Rows<Struct> {
  const isRows = rows instanceof Columnar || rows instanceof StructList || rows instanceof Pool
  requireKind(isRows, 'rows', rows, 'a table, a sparse set, a list or a pool of structs')
}

/** @throws INVALID_VALUE when `info` isn't the description of the structs. */
export function requireInfo(rows: Rows<Struct>, info: StructInfo): void {
  const { typeName, layoutHash } = shapeOf(rows)
  if (info?.hash === layoutHash && Array.isArray(info.fields)) return
  throw mismatch(
    'INVALID_VALUE',
    `invalid description of the fields of ${typeName}`,
    typeof info?.name === 'string' ? `that of ${info.name}` : show(info),
    `${typeName}$Info`,
    `Import ${typeName}$Info from the file that declares ${typeName}`,
  )
}

function shapeOf(rows: Rows<Struct>): StructShape {
  if (rows instanceof Columnar) return rows.layout$.element() as unknown as StructShape
  return (rows instanceof Pool ? rows['type'] : rows['type']) as unknown as StructShape
}
