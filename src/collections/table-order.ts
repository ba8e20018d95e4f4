import type { BaseArena } from '../allocator.ts'
import type { Cells, IsPresent } from '../order/key-words.ts'
import type { SortableRows } from '../order/order.ts'
import type { StructShape } from '../struct.ts'
import type { TableHead } from './table-head.ts'
import { bitAt } from './table-rows.ts'
import { COLUMNS } from './table-words.ts'

/** The rows of a table or a sparse set, whose head was checked. */
export class ColumnRows implements SortableRows {
  readonly type: StructShape
  readonly row: (row: number) => object
  private readonly arena: BaseArena
  private readonly layout: TableHead
  /** Index of the first word of the head. */
  private readonly head: number

  /** @param row Returns an accessor of a row. */
  constructor(arena: BaseArena, field: number, layout: TableHead, row: (row: number) => object) {
    this.type = layout.element() as unknown as StructShape
    this.row = row
    this.arena = arena
    this.layout = layout
    this.head = arena.u32[field >>> 2]! >>> 2
  }

  cells(offset: number): Cells {
    const column = this.columnOf(offset)
    const size = this.layout.sizeOf(column)
    return { memory: this.arena, start: this.startOf(column), stride: size, align: size }
  }

  presence(offset: number): IsPresent {
    const { arena } = this
    // The column of the presence bits is the one after that of the values.
    const start = this.startOf(this.columnOf(offset) + 1)
    return (row) => bitAt(arena, start, row) === 1
  }

  private columnOf(offset: number): number {
    const { layout } = this
    let column = 0
    while (layout.offsetOf(column) !== offset || layout.sizeOf(column) < 0) column++
    return column
  }

  private startOf(column: number): number {
    return this.head === 0 ? 0 : this.arena.u32[this.head + COLUMNS + column]!
  }
}
