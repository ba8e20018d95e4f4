import { requireSource } from '../block-bytes.ts'
import { isIndex, mismatch, show } from '../errors.ts'
import { holding } from '../held.ts'
import { isSameHeap, requireInViews } from '../memory.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { rowsOf } from '../order/order.ts'
import { retireOwned } from '../owned-block.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct } from '../struct.ts'
import { Columnar } from './columnar.ts'
import { buildTable, madeOf } from './table-build.ts'
import { gatherColumns } from './table-gather.ts'
import { cutColumns, growTable, reserveRows } from './table-growth.ts'
import { examineColumns, requireTable } from './table-head.ts'
import { isRow, TableIterator, type TableRow } from './table-row.ts'
import { copyRow, gatherRow, hasZeros, scatterRow, zeroRows } from './table-rows.ts'
import { LENGTH } from './table-words.ts'

/** The values that `assign` takes. */
type Sources<Value> = ArrayLike<Value> | Iterable<Value>

/**
 * Base class of the accessors of tables: rows of structs whose fields are in columns. The field
 * takes four bytes; `table-head.ts` has the format. Each type of rows has a class with its own copy
 * of the methods that run in loops, which keeps them monomorphic; the others are here.
 *
 * Rows beyond the length are zero. A column can have room for more rows than the capacity.
 */
export abstract class Table<
  T extends Struct,
  Init = unknown,
  Row extends TableRow = TableRow,
  Columns extends object = object,
>
  extends Columnar<T, Init, Row, Columns>
  implements Iterable<Row>
{
  /** Writes the fields that `init` has, or the cells of another row, into the struct `target`. */
  protected abstract init$(target: T, init: T | Init): void
  /** Appends a row with the values of `init`, and returns its index. */
  abstract push(init?: T | Init | Row): number

  /** Writes the fields that `init` has into a row. */
  abstract set(index: number, init: T | Init | Row): void

  /**
   * Appends rows with their defaults, other fields zero.
   *
   * @param count - Number of rows.
   * @returns The index of the first new row.
   * @throws `INVALID_SIZE` when `count` isn't an integer from 0 on, or too large for any arena;
   *   `OUT_OF_MEMORY` when a column finds no room. The table is then unchanged.
   */
  pushMany(count: number): number {
    const { arena, layout$: layout } = this
    const first = this.length
    if (!(Number.isInteger(count) && count >= 0)) {
      throw mismatch(
        'INVALID_SIZE',
        'invalid number of new rows',
        show(count),
        'an integer from 0 on',
        'Pass the number of rows to append',
      )
    }
    if (count === 0) return first
    const type = layout.element()
    const made = type.writeDefaults === undefined ? 0 : type.allocate(arena)
    try {
      growTable(arena, this.ptr, layout, first + count)
      const { u32 } = arena
      const head = u32[this.ptr >>> 2]! >>> 2
      u32[head + LENGTH] = first + count
      for (let row = first; made !== 0 && row < first + count; row++) {
        scatterRow(layout, arena, made, arena, head, row)
      }
    } finally {
      if (made !== 0) arena.free(made)
    }
    if (layout.tracks) this.mark(first, first + count)
    return first
  }

  /**
   * Removes a row by moving the last one to its place. O(1).
   *
   * @returns The former index of the row that is at `index` now; -1 when the last row was removed.
   * @throws `INDEX_OUT_OF_RANGE` when the index isn't that of a row.
   */
  swapRemove(index: number): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    const last = u32[head]! - 1
    if (!(isIndex(index) && index <= last)) throw this.outOfRange(index)
    const { layout$: layout } = this
    this.removeRow$(head, index, last)
    u32[head] = last
    if (index === last) return -1
    if (layout.tracks) this.mark(index, index + 1)
    return last
  }

  /**
   * Moves a row to the end of another table of the same type, also in another arena, and removes it
   * here as `swapRemove` does. Its new index is `other.length - 1`. Amortized O(1).
   *
   * @param index - Index of the row.
   * @param other - The table that gets the row. A row that is moved to its own table stays.
   * @returns The former index of the row that is at `index` now, or -1 when that row is the last
   *   one or the table is the same.
   * @throws `INDEX_OUT_OF_RANGE` when the index isn't that of a row, `INVALID_VALUE` when `other` isn't a
   *   table of the same type, `OUT_OF_MEMORY` when it finds no room to grow. Both tables are then
   *   unchanged.
   */
  moveRow(index: number, other: Table<T, Init, Row, Columns>): number {
    const { arena, layout$: layout } = this
    if (!(isIndex(index) && index < this.length)) throw this.outOfRange(index)
    if (!(other instanceof Table) || other.layout$.element() !== layout.element()) {
      throw mismatch(
        'INVALID_VALUE',
        'invalid target of moveRow',
        show(other),
        `a ${layout.typeName}`,
        'Pass a table with rows of the same type',
      )
    }
    if (isSameHeap(other.arena, arena) && other.ptr === this.ptr) return -1
    const place = other.length
    growTable(other.arena, other.ptr, layout, place + 1)
    const to = other.arena.u32[other.ptr >>> 2]! >>> 2
    const from = arena.u32[this.ptr >>> 2]! >>> 2
    copyRow(layout, arena, from, index, other.arena, to, place)
    other.arena.u32[to] = place + 1
    if (other.layout$.tracks) other.mark(place, place + 1)
    return this.swapRemove(index)
  }

  /**
   * Removes the rows from `length` on. The capacity stays. O(number of removed rows).
   *
   * @param length - The new number of rows, an integer from 0 to the current one.
   * @throws `INDEX_OUT_OF_RANGE` when it is greater than the current one.
   */
  truncate(length: number): void {
    const { arena, ptr, layout$: layout } = this
    requireInViews(arena, ptr)
    const head = requireTable(arena, ptr, layout) >>> 2
    const former = this.length
    if (!(isIndex(length) && length <= former)) {
      throw mismatch(
        'INDEX_OUT_OF_RANGE',
        'invalid length to truncate a table to',
        show(length),
        `an integer from 0 to ${former}, the current length`,
        'Use push or pushMany to add rows',
      )
    }
    if (length === former) return
    zeroRows(layout, arena, head, length, former)
    arena.u32[head] = length
  }

  /** Removes the last row. Does nothing if the table is empty. */
  pop(): void {
    const { length } = this
    if (length !== 0) this.truncate(length - 1)
  }

  /** Removes all rows, as `truncate(0)` does. The capacity stays; `trim` gives it back. */
  clear(): void {
    this.truncate(0)
  }

  /** Shrinks the columns to the current length. Frees them when the table is empty. */
  trim(): void {
    const { arena, ptr, layout$: layout } = this
    requireInViews(arena, ptr)
    const owner = requireTable(arena, ptr, layout)
    if (owner === 0) return
    const { length } = this
    if (length < this.capacity) cutColumns(arena, owner, layout, length)
    if (length > 0) return
    arena.u32[ptr >>> 2] = 0
    // A larger assignment that fails needs the head again.
    retireOwned(arena, ptr, owner)
  }

  /**
   * Replaces the rows by those at `rows`, in that order: what `order` returned sorts the table; some
   * of it keeps these rows only. An index may occur several times. O(rows) for each column, and
   * memory for the largest one.
   *
   * @param rows - Indices of rows.
   * @throws `INDEX_OUT_OF_RANGE` when one isn't that of a row, `OUT_OF_MEMORY` when the arena has no
   *   room for more rows than there were. The table is then unchanged.
   * @example
   * ```ts
   * flights.gather(flights.order('-delay').subarray(0, 100))
   * ```
   */
  gather(rows: ArrayLike<number>): void {
    const { arena, ptr, layout$: layout } = this
    requireInViews(arena, ptr)
    requireTable(arena, ptr, layout)
    const sources = rowsOf(rows, this)
    const { length } = this
    if (sources.length > length) reserveRows(arena, ptr, layout, sources.length)
    const head = arena.u32[ptr >>> 2]! >>> 2
    if (head === 0) return
    gatherColumns(layout, arena, head, length, sources)
    if (sources.length < length) zeroRows(layout, arena, head, sources.length, length)
    arena.u32[head + LENGTH] = sources.length
    if (layout.tracks) this.mark(0, sources.length)
  }

  /**
   * Replaces all rows. Builds them in new columns, because rows of the table may be among `values`.
   * A failed call leaves the table unchanged.
   *
   * @param values - The new rows: an array or another iterable of structs, rows or plain objects.
   * @throws `OUT_OF_MEMORY`, and the errors of setting the fields.
   */
  assign(values: Sources<T | Init | Row>): void {
    const { arena, ptr, layout$: layout } = this
    requireSource(values)
    requireInViews(arena, ptr)
    requireTable(arena, ptr, layout)
    // Also a copy of an array, which getters of the values could change.
    const source = holding(this, 1, () => Array.from(values))
    const former = new Deallocator(arena, ptr)
    // What getters do to the table is replaced, too.
    const owner = buildTable(this, layout, source, () => {
      if (arena.u32[ptr >>> 2] !== 0) former.own(ptr, layout)
      former.find()
    })
    arena.u32[ptr >>> 2] = owner
    if (layout.tracks && owner !== 0) this.mark(0, source.length)
    former.retire()
  }

  /** Iterates over accessors of the rows, which may be kept. The length is read at each step. */
  [Symbol.iterator](): IterableIterator<Row> {
    void this.bytes$
    return new TableIterator(this)
  }

  /** Reports what is wrong with the bytes of the table. */
  examine$(report: (message: string) => void): void {
    const { arena, ptr, layout$: layout } = this
    if (requireTable(arena, ptr, layout) === 0) return
    examineColumns(arena, ptr, layout, report)
    const { capacity, length } = this
    if (!hasZeros(layout, arena, arena.u32[ptr >>> 2]! >>> 2, length, capacity)) {
      report('rows after the last one that are not zero')
    }
  }

  /** Returns accessors of all rows. */
  toArray(): Row[] {
    return [...this]
  }

  /** Returns the rows as plain values; `JSON.stringify` calls it. */
  toJSON(): unknown[] {
    return Array.from(this, valueToJSON)
  }

  /**
   * Writes a row from values of any form; -1 appends a row. The values are written into a struct of
   * their own first, so a failed call leaves the table unchanged.
   *
   * @returns The index of the row.
   */
  protected put(init: T | Init | Row | undefined, index: number): number {
    const { arena, layout$: layout } = this
    const type = layout.element()
    let made = 0 as Ptr<T>
    const make = (): void => {
      if (init !== undefined && !isRow(init)) init = arena.checks?.creating(type, init) ?? init
      if (index < 0 || isRow(init)) {
        made = madeOf(arena, layout, init)
        return
      }
      made = type.allocate(arena)
      gatherRow(layout, arena, arena.u32[this.ptr >>> 2]! >>> 2, index, arena, made)
      this.init$(type.at(arena, made), init as T | Init)
    }
    try {
      holding(this, 1, make)
      // Getters of the values may have changed the table.
      const row = index < 0 ? this.extend() : index
      if (row >= this.length) throw this.outOfRange(row)
      scatterRow(layout, arena, made, arena, arena.u32[this.ptr >>> 2]! >>> 2, row)
      if (layout.tracks) this.mark(row, row + 1)
      return row
    } finally {
      if (made !== 0) arena.free(made)
    }
  }

  /** Appends a row of zeros, and returns its index. */
  protected extend(): number {
    const row = this.length
    growTable(this.arena, this.ptr, this.layout$, row + 1)
    const { u32 } = this.arena
    u32[u32[this.ptr >>> 2]! >>> 2] = row + 1
    return row
  }
}
