import type { ArenaOf } from '../allocator.ts'
import { requireSource } from '../block-bytes.ts'
import { isIndex, mismatch, show, type OffheapError } from '../errors.ts'
import { holding } from '../held.ts'
import { isSameHeap, requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { resizeOwned } from '../owned-block.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { NO_ARENA } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'
import { buildTable, madeOf } from './table-build.ts'
import { cutColumns, growTable, reserveRows } from './table-growth.ts'
import { requireTable, type TableHead } from './table-head.ts'
import { isRow, TableIterator, type TableRow } from './table-row.ts'
import { copyRow, gatherRow, hasZeros, scatterRow, zeroRows } from './table-rows.ts'
import { isCurrent, markRows, wordsOf, type ColumnViews } from './table-views.ts'
import { CAPACITY, COLUMNS, DIRTY_END, DIRTY_FIRST, LENGTH } from './table-words.ts'

/** The rows of a table that were written since `clean`. Both are included. */
export interface DirtyRows {
  readonly first: number
  readonly last: number
}

/** The values that `assign` takes. */
type Sources<Value> = ArrayLike<Value> | Iterable<Value>

/** The index of the first cell of each column in a view of the arena. */
export type ColumnStarts<Columns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends ArrayBufferView
    ? number
    : ColumnStarts<Columns[Name]>
}

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
> implements Iterable<Row> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => Table)

  readonly arena: ArenaOf<T>
  /** Byte offset of the field that is the table. */
  ptr: Ptr
  #views: ColumnViews<Columns> | null = null

  static #canKeepViews(table: object): boolean {
    return #views in table
  }

  constructor(arena: ArenaOf<T>, ptr: number) {
    if (arena == null) throw NO_ARENA.error
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  /** The type of the head, with the columns. */
  abstract get layout$(): TableHead<StructType<T, Init>>
  /** Returns the accessor of a row that exists. */
  protected abstract row$(index: number): Row
  /** Writes the fields that `init` has, or the cells of another row, into the struct `target`. */
  protected abstract init$(target: T, init: T | Init): void
  /** Moves the cells of the row `last` to the row `index`, and zeroes them. */
  protected abstract removeRow$(head: number, index: number, last: number): void
  /** Returns typed arrays of the columns. */
  protected abstract views$(): Columns

  /**
   * Indices of the first cells in the views of the arena, which are valid until the table grows:
   * `arena.f32[table.starts.x + row]`.
   */
  abstract get starts(): ColumnStarts<Columns>

  /** Appends a row with the values of `init`, and returns its index. */
  abstract push(init?: T | Init | Row): number

  /** Writes the fields that `init` has into a row. */
  abstract set(index: number, init: T | Init | Row): void

  /** Number of rows. */
  get length(): number {
    // Word 0 of every arena is 0, so a table without a head has no rows.
    const { u32 } = this.arena
    return u32[u32[this.ptr >>> 2]! >>> 2]!
  }

  /** Number of rows for which the columns have room. A `push` beyond it grows them. */
  get capacity(): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : u32[head + CAPACITY]!
  }

  /**
   * Number of bytes of all rows.
   *
   * @throws `INVALID_BYTES` when the table was overwritten.
   */
  get bytes$(): number {
    const { arena, ptr, layout$: layout } = this
    return requireTable(arena, ptr, layout) === 0 ? 0 : this.length * Math.max(1, layout.rowBytes)
  }

  /**
   * The columns as typed arrays with an element for each row of the capacity: `columns.x[row]`.
   * Rows from `length` on are zero. The arrays are valid until the table grows or the memory of the
   * arena does; read `columns` again then. Returns the same object while they are valid.
   */
  get columns(): Columns {
    const { arena, ptr } = this
    // The checked accessors of a checked arena are copies without private fields.
    if (!Table.#canKeepViews(this)) return this.views$()
    const { u32, buffer } = arena
    const former = this.#views
    const head = u32[ptr >>> 2]!
    if (former !== null && former.buffer === buffer && isCurrent(former.words, u32, head)) {
      return former.columns
    }
    requireInViews(arena, ptr)
    const { count } = this.layout$
    requireTable(arena, ptr, this.layout$)
    const words = wordsOf(u32, head, count)
    const columns = this.views$()
    this.#views = { columns, buffer, words }
    return columns
  }

  /**
   * Returns an accessor of a row, which may be kept: it reads the row with its index, also after
   * the table has grown. O(1).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @throws `INDEX_OUT_OF_RANGE` when the index isn't that of a row.
   */
  at(index: number): Row {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.row$(index)
  }

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
   * Makes room for `capacity` rows in total, so that pushes up to that length don't allocate. A
   * capacity that the table already has changes nothing.
   *
   * @param capacity - Number of rows in total, not in addition to the current ones.
   * @throws `INVALID_SIZE` when it isn't an integer from 0 on, or too large for any arena;
   *   `OUT_OF_MEMORY` when a column finds no room. The table is then unchanged.
   */
  reserve(capacity: number): void {
    reserveRows(this.arena, this.ptr, this.layout$, capacity)
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
    resizeOwned(arena, owner, 0)
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
   * The rows that were written since `clean`, or null if none was. Only tables whose schema has the
   * tag `@dirty` record them. Raw writes into columns are recorded by `touch`.
   */
  get dirty(): DirtyRows | null {
    this.requireTracking()
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    if (head === 0) return null
    const first = u32[head + DIRTY_FIRST]!
    const end = Math.min(u32[head + DIRTY_END]!, u32[head]!)
    return first < end ? { first, last: end - 1 } : null
  }

  /** Forgets which rows were written. */
  clean(): void {
    this.requireTracking()
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    if (head !== 0) u32[head + DIRTY_FIRST] = u32[head + DIRTY_END] = 0
  }

  /**
   * Records that rows were written through `columns` or `starts`.
   *
   * @param first - Index of the first row.
   * @param last - Index of the last row; that of the first one if it is missing.
   * @throws `INDEX_OUT_OF_RANGE` when the range contains an index that isn't that of a row.
   */
  touch(first: number, last: number = first): void {
    this.requireTracking()
    for (const index of [first, last]) {
      if (!(isIndex(index) && index < this.length)) throw this.outOfRange(index)
    }
    this.mark(Math.min(first, last), Math.max(first, last) + 1)
  }

  private requireTracking(): void {
    if (this.layout$.tracks) return
    throw mismatch(
      'INVALID_VALUE',
      'table that does not record its written rows',
      this.layout$.typeName,
      'a table with the tag @dirty',
      'Put /** @dirty */ before the table in the schema',
    )
  }

  /** Records that the rows from `first` to `end`, exclusive, were written. */
  protected mark(first: number, end: number): void {
    markRows(this.arena, this.ptr, first, end)
  }

  protected outOfRange(index: number): OffheapError {
    requireInViews(this.arena, this.ptr)
    const { length } = this
    return mismatch(
      'INDEX_OUT_OF_RANGE',
      'row out of range',
      show(index),
      length === 0 ? 'no index, as the table is empty' : `an integer from 0 to ${length - 1}`,
      'Compare the index with length',
    )
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

  /** Returns the byte offset of a column; 0 in a table without a head. */
  protected start$(column: number): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : u32[head + COLUMNS + column]!
  }

  /** Returns a typed array of a column with `perRow` elements a row. */
  protected view$<Name extends ViewName>(
    name: Name,
    column: number,
    perRow: number,
  ): ArenaOf<T>[Name] {
    const view = this.arena[name]
    const start = this.start$(column) / view.BYTES_PER_ELEMENT
    return view.subarray(start, start + this.capacity * perRow) as ArenaOf<T>[Name]
  }

  /** Returns the presence bits of a column, eight rows a byte. */
  protected bits$(column: number): Uint8Array {
    const start = this.start$(column)
    return this.arena.u8.subarray(start, start + ((this.capacity + 7) >>> 3))
  }
}

type ViewName = 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f32' | 'f64' | 'i64' | 'u64'
