import type { ArenaOf } from '../allocator.ts'

/**
 * The iteration of the rows of a table or a sparse set, without a row. Each type has classes with
 * their own copies of `next`. They are for arenas without checks.
 */
export abstract class RowIterator<Row, Item = Row> implements IterableIterator<Item> {
  protected readonly arena: ArenaOf<Row>
  /** Byte offset of the field that is the table. */
  protected readonly field: number
  /** Index of the next row of a table, and of the current row of a sparse set. */
  protected row: number
  /** Key of the current row of a sparse set. */
  protected key: number

  // Initializers of fields would be a function that V8 doesn't inline.
  constructor(arena: ArenaOf<Row>, field: number, row: number) {
    this.arena = arena
    this.field = field
    this.row = row
    this.key = 0
  }

  abstract next(): IteratorResult<Item>

  [Symbol.iterator](): this {
    return this
  }
}
