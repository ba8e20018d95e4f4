import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { Pool } from '../collections/pool.ts'
import { isRow, type TableRow } from '../collections/table-row.ts'
import { Table } from '../collections/table.ts'
import { isObject } from '../encoding/numbers.ts'
import { mismatch, show } from '../errors.ts'
import { StructList } from '../fields/struct-list.ts'
import { areStructs } from '../operations/other-struct.ts'
import type { GeneratedType, Struct } from '../struct.ts'
import { ByteSink } from './byte-sink.ts'
import type { RowSource } from './row-source.ts'

/**
 * The records that a writer takes: a table, a list or a pool, an accessor of a struct or of a row,
 * or any of these accessors one after the other.
 */
export type RecordRows<T extends Struct, Init = unknown> =
  Table<T, Init> | StructList<T, Init> | Pool<T, Init> | RecordRow<T> | Iterable<RecordRow<T>>

/** An accessor of a struct, or of a row of a table. */
export type RecordRow<T extends Struct> = T | (TableRow & { toJSON(): unknown })

/** Writes the rows from `from` to before `to`; a generated function. */
export type WriteRows = (rows: RowSource, from: number, to: number, step: number) => void

/** Writes records into a sink. A failed call writes nothing, except what was handed over. */
export function writeRows<T extends Struct, Init>(
  type: GeneratedType<T, Init>,
  source: RowSource,
  write: WriteRows,
  rows: RecordRows<T, Init>,
): void {
  if (rows instanceof Table && rows.layout$.element() === (type as unknown)) {
    const { length, arena } = rows
    if (length === 0) return
    source.useTable(arena, arena.u32[rows.ptr >>> 2]! >>> 2)
    write(source, 0, length, 1)
  } else if (rows instanceof StructList && rows.isOf$(type)) {
    const { length, arena } = rows
    // Checks the bytes of the list.
    void rows.bytes$
    const first = arena.u32[rows.ptr >>> 2]!
    source.useStructs(arena)
    write(source, first, first + length * type.size, type.size)
  } else if (rows instanceof Pool && rows.isOf$(type)) {
    source.useStructs(rows.arena)
    for (const run of rows.runs()) {
      write(source, run.first, run.end, run.after(run.first) - run.first)
    }
  } else if (isRecord(type, rows)) {
    writeRecord(type, source, write, rows)
  } else if (isObject(rows) && Symbol.iterator in rows) {
    for (const row of rows as Iterable<RecordRow<T>>) writeRecord(type, source, write, row)
  } else {
    throw notRows(type, rows)
  }
}

/** Returns whether a value is an accessor of a struct or a row, of any type. */
export function isRecord<T extends Struct>(
  { typeName }: BlockType,
  value: unknown,
): value is RecordRow<T> {
  if (isRow(value)) return true
  if (!isObject(value) || !('ptr' in value)) return false
  const { typeName: other, bases$: bases } = value.constructor as Partial<GeneratedType>
  return other === typeName || bases?.includes(typeName) === true
}

function writeRecord<T extends Struct, Init>(
  type: GeneratedType<T, Init>,
  source: RowSource,
  write: WriteRows,
  row: RecordRow<T>,
): void {
  if (isRow(row)) {
    source.useRow(row, type)
    write(source, row.row$, row.row$ + 1, 1)
    return
  }
  if (!(row instanceof (type as unknown as new () => T))) areStructs(type, row)
  const { arena, ptr } = row as { arena: BaseArena; ptr: number }
  if (source.isTable || source.arena !== arena) source.useStructs(arena)
  write(source, ptr, ptr + 1, 1)
}

/** Checks the sink of a writer. @throws INVALID_VALUE */
export function requireSink(sink: unknown): void {
  if (sink instanceof ByteSink) return
  const cure = 'Pass new ByteSink(arena)'
  throw mismatch('INVALID_VALUE', 'invalid sink', show(sink), 'a ByteSink', cure)
}

function notRows({ typeName }: BlockType, rows: unknown): Error {
  return mismatch(
    'INVALID_VALUE',
    'invalid records',
    show(rows),
    `a table, a list or a pool of ${typeName}, an accessor, or an iterable of accessors`,
    `Pass records of type ${typeName}`,
  )
}
