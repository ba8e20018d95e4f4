import type { ArenaOf } from '../allocator.ts'
import { isIndex, mismatch, show, type OffheapError } from '../errors.ts'
import { requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { boundOf } from '../order/bounds.ts'
import { allRows, orderBy } from '../order/order.ts'
import type { OrderKey, SortValue } from '../order/sort-key.ts'
import type { PinnedBlock } from '../pins.ts'
import { NO_ARENA } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'
import { reserveRows } from './table-growth.ts'
import { requireTable, type TableHead } from './table-head.ts'
import { ColumnRows } from './table-order.ts'
import type { TableRow } from './table-row.ts'
import { isCurrent, markRows, wordsOf, type ColumnViews } from './table-views.ts'
import { CAPACITY, COLUMNS, DIRTY_END, DIRTY_FIRST } from './table-words.ts'

/** The rows of a table that were written since `clean`. Both are included. */
export interface DirtyRows {
  readonly first: number
  readonly last: number
}

/** The index of the first cell of each column in a view of the arena. */
export type ColumnStarts<Columns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends ArrayBufferView
    ? number
    : ColumnStarts<Columns[Name]>
}

/**
 * Base class of the accessors of collections whose elements are rows of structs, with a column for
 * each of their fields. The head of each starts as that of a table does; see `table-words.ts`.
 */
export abstract class Columnar<
  T extends Struct,
  Init = unknown,
  Row extends TableRow = TableRow,
  Columns extends object = object,
> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => Columnar)

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
  /** Moves the cells of the row `last` to the row `index`, and zeroes them. */
  protected abstract removeRow$(head: number, index: number, last: number): void
  /** Returns typed arrays of the columns. */
  protected abstract views$(): Columns

  /**
   * Indices of the first cells in the views of the arena, which are valid until the table grows:
   * `arena.f32[table.starts.x + row]`.
   */
  abstract get starts(): ColumnStarts<Columns>

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
    if (!Columnar.#canKeepViews(this)) return this.views$()
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
    if (!(isIndex(index) && index < this.length)) throw this.outOfRange(index)
    return this.row$(index)
  }

  /**
   * Sorts the indices of the rows by fields; the rows stay where they are. Rows with equal values
   * keep their order. NaN, and then missing values, come last in both directions. O(rows) for each
   * 32 bits of a key.
   *
   * @param keys - Names of fields, the most significant one first: `'delay'`, `'-delay'` for the
   *   descending order, `'position.x'` for a field of a nested struct. `['airport', airports]`
   *   sorts codes by the texts of their dictionary instead of by their numbers.
   * @returns The indices of all rows, in order: `table.at(order[0]!)` is the first row.
   * @throws `INVALID_VALUE` when there is no such field, or its values have no order.
   * @example
   * ```ts
   * const order = flights.order('-delay', 'distance')
   * for (let i = 0; i < 10; i++) console.log(flights.at(order[i]!))
   * ```
   */
  order(...keys: OrderKey<T>[]): Uint32Array {
    void this.bytes$
    const rows = allRows(this.length)
    orderBy(this.sortable$(), rows, keys)
    return rows
  }

  /**
   * Returns the index of the first row whose field isn't before `value`; `length` if there is none.
   * The rows must be sorted by the field. O(log(rows)).
   *
   * @param key - The field, with `-` before it for rows in descending order.
   * @param value - A value of the field; for codes with a dictionary, a code of it.
   * @param order - What `order` returned, if the rows themselves aren't sorted. The result is then
   *   an index of it.
   * @throws `INVALID_VALUE` when there is no such field, or `value` can't be one of it.
   */
  lowerBound(key: OrderKey<T>, value: SortValue, order?: ArrayLike<number>): number {
    return this.bound$(key, value, order, false)
  }

  /**
   * Returns the index of the first row whose field is after `value`; `length` if there is none.
   * The rows from `lowerBound` to before it have the value.
   *
   * @throws As `lowerBound` does.
   */
  upperBound(key: OrderKey<T>, value: SortValue, order?: ArrayLike<number>): number {
    return this.bound$(key, value, order, true)
  }

  private bound$(
    key: OrderKey<T>,
    value: SortValue,
    order: ArrayLike<number> | undefined,
    isUpper: boolean,
  ): number {
    void this.bytes$
    return boundOf(this.sortable$(), this.length, order, key, value, isUpper)
  }

  private sortable$(): ColumnRows {
    return new ColumnRows(this.arena, this.ptr, this.layout$, (row) => this.at(row))
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
      'written rows are not recorded',
      this.layout$.typeName,
      'a table or a sparse set with the tag @dirty',
      'Put /** @dirty */ before it in the schema',
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
      length === 0 ? 'no index, as there are no rows' : `an integer from 0 to ${length - 1}`,
      'Compare the index with length',
    )
  }

  /** Returns the columns, for `pin` of the arena. */
  pinned$(): PinnedBlock[] {
    const { arena, ptr, layout$: layout } = this
    const head = requireTable(arena, ptr, layout) >>> 2
    const blocks: PinnedBlock[] = []
    for (let column = 0; head !== 0 && column < layout.count; column++) {
      const block = arena.u32[head + COLUMNS + column]!
      if (block !== 0) blocks.push([block, `column of ${layout.typeName}`])
    }
    return blocks
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
