import type { BaseArena } from '../allocator.ts'
import { Columnar } from '../collections/columnar.ts'
import { Pool } from '../collections/pool.ts'
import { mismatch, requireKind, show } from '../errors.ts'
import { StructList } from '../fields/struct-list.ts'
import type { StructInfo } from '../operations/reflection.ts'
import type { Struct, StructShape } from '../struct.ts'
import { ColumnCells, StructCells, type Cells } from './cells.ts'

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
