import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { otherStruct } from '../operations/other-struct.ts'
import type { Struct, StructType } from '../struct.ts'
import type { TableHead } from './table-head.ts'
import { gatherRow, scatterRow, zeroRow } from './table-rows.ts'
import { COLUMNS, LENGTH } from './table-words.ts'

/**
 * The accessor of a row, or of a nested struct in it. It reads the table at each access, so it
 * stays valid when the table grows.
 */
export interface TableRow {
  readonly arena: Memory
  /**
   * Byte offset of the field that is the table. It distinguishes rows from structs, which can have
   * a `table$`, the accessor of a field called `table`.
   */
  readonly table$$: number
  /** Index of the row. */
  readonly row$: number
  /** Index of the pointer to the first column of the struct in the head of the table. */
  readonly first$: number
  /** The class of the struct. */
  readonly type$: BlockType
}

/** Returns whether `value` is the accessor of a row. */
export function isRow(value: unknown): value is TableRow {
  return typeof value === 'object' && value !== null && 'table$$' in value
}

/**
 * Returns the byte offset at which the column numbered `column` has its first cell.
 *
 * @param field - Byte offset of the field that is the table.
 * @param column - Index of the pointer in the head.
 */
export function columnAt({ u32 }: Memory, field: number, column: number): number {
  return u32[(u32[field >>> 2]! >>> 2) + column]!
}

/**
 * Returns the index of the first word of a head, as the functions of `table-rows.ts` take it, from
 * which they read the cells of a row as those of a `type`.
 *
 * @throws INVALID_VALUE when the row has another type, INDEX_OUT_OF_RANGE when it was removed.
 */
export function headOfRow(row: TableRow, type: BlockType): number {
  const { arena, table$$, row$, first$, type$ } = row
  if (type$ !== type) throw otherStruct(row, type)
  const head = arena.u32[table$$ >>> 2]! >>> 2
  if (row$ < arena.u32[head + LENGTH]!) return head + first$ - COLUMNS
  throw mismatch(
    'INDEX_OUT_OF_RANGE',
    `row of ${type.typeName} removed`,
    row$,
    `a row below ${arena.u32[head]}, the length of its table`,
    'Use accessors of rows only while their table has these rows',
  )
}

/** Returns the error for a value that can't be the index of a row. */
export function notRow(index: unknown): OffheapError {
  return mismatch(
    'INDEX_OUT_OF_RANGE',
    'invalid index of a row',
    show(index),
    'an integer from 0 on',
    'Compare the index with the length of the table',
  )
}

/** The values of a nested struct that a literal doesn't have. */
export const NOTHING: Readonly<Record<never, never>> = /*@__PURE__*/ Object.freeze({})

/**
 * Writes the fields that `init` has into a row, or copies a struct or another row. The values are
 * written into a struct of their own first, so a failed call leaves the row unchanged.
 *
 * @param layout - The columns of the struct, as a table of such structs has them.
 * @param isNew - Whether the fields that `init` doesn't have get their defaults.
 */
export function putRow<T extends Struct, Init>(
  row: TableRow & { readonly arena: BaseArena },
  init: T | Init | TableRow,
  layout: TableHead<StructType<T, Init>>,
  isNew: boolean,
  write: (target: T, init: T | Init) => unknown,
): void {
  const { arena } = row
  const type = layout.element()
  const head = headOfRow(row, type)
  const made = type.allocate(arena)
  try {
    if (isRow(init)) gatherRow(layout, init.arena, headOfRow(init, type), init.row$, arena, made)
    else {
      if (!isNew) gatherRow(layout, arena, head, row.row$, arena, made)
      write(type.at(arena, made), init)
    }
    scatterRow(layout, arena, made, arena, headOfRow(row, type), row.row$)
  } finally {
    arena.free(made)
  }
}

/** Zeroes the fields of a struct in a row. */
export function clearRow(row: TableRow, layout: TableHead): void {
  const { arena, row$ } = row
  zeroRow(layout, arena, headOfRow(row, layout.element()), row$)
}

/** The rows of a table, as far as an iterator needs them. */
interface Rows<Row> {
  readonly length: number
  at(index: number): Row
}

/** Iterates over the rows of a table, also over those that are added meanwhile. */
export class TableIterator<Row> implements IterableIterator<Row> {
  private readonly rows: Rows<Row>
  private index: number

  constructor(rows: Rows<Row>) {
    this.rows = rows
    this.index = 0
  }

  next(): IteratorResult<Row> {
    const { rows, index } = this
    // One object is returned for both results: V8 doesn't remove one of two.
    const done = index >= rows.length
    const value = done ? undefined! : rows.at(index)
    if (!done) this.index = index + 1
    return { done, value }
  }

  [Symbol.iterator](): this {
    return this
  }
}
