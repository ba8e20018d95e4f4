import type { Arena, Ptr } from 'offheap'
import { Cells, copyOthers } from './cells.ts'
import { ArchetypeState } from './ecs.gen.ts'
import type { Entities } from './entities.ts'

/** What a world needs of the generated tables and sparse sets of components. */
export interface Rows {
  readonly arena: Arena
  ptr: Ptr
  readonly length: number
  readonly capacity: number
  readonly columns: object
  readonly starts: object
  at(row: number): object
  set(index: number, init: never): unknown
}

export interface TableRows extends Rows {
  pushMany(count: number): number
  truncate(length: number): void
}

/** The class of a named collection. */
export interface RowsClass<T extends Rows> {
  readonly typeName: string
  readonly layoutHash: string
  create(arena: Arena): T
  at(arena: Arena, ptr: Ptr<T>): T
}

/** A component of an archetype, with its rows there. */
export interface Part {
  readonly component: number
  readonly rows: TableRows
}

/**
 * The rows of all entities that have the same `table` components, in a table for each component.
 * The tables are longer than `count`: rows from there on are spare, with any contents. So a new row
 * costs one comparison for all tables, and each cell is written once.
 */
export class Archetype {
  /** Position in the list of archetypes. */
  readonly number: number
  readonly arena: Arena
  readonly state: ArchetypeState
  readonly parts: readonly Part[]
  /** The columns of all components, in the order of their numbers. */
  cells: Cells = new Cells()
  /** Number of rows for which there is room. */
  capacity = 0
  /** Index of the first handle in the views `i32` and `u32`. */
  entities = 0
  /** Index of `count` in `i32`. */
  countAt: number
  /** Whether observers are told of new rows. */
  isObserved = false
  /** The archetypes with one component more or less, by its number. */
  readonly more: (Archetype | undefined)[] = []
  readonly less: (Archetype | undefined)[] = []
  /** Positions in `cells` of the columns of a component, by its number. */
  readonly firstWord: (number | undefined)[] = []
  readonly firstOther: (number | undefined)[] = []
  readonly #starts: (object | undefined)[] = []
  readonly #handles: Entities

  constructor(handles: Entities, number: number, state: ArchetypeState, parts: readonly Part[]) {
    this.number = number
    this.arena = handles.arena
    this.state = state
    this.parts = parts
    this.countAt = (state.ptr + ArchetypeState.offsets.count) >>> 2
    this.#handles = handles
    this.#refresh()
  }

  /** Number of entities. */
  get count(): number {
    return this.arena.i32[this.countAt]!
  }

  /**
   * Returns where the columns of a component begin in the views of the arena. They are valid until
   * the next change of the archetype's entities. The archetype must have the component.
   */
  starts<T extends Rows>(component: {
    readonly id: number
    readonly rows?: RowsClass<T>
  }): T['starts'] {
    return this.#starts[component.id] as T['starts']
  }

  has(component: number): boolean {
    return this.firstWord[component] !== undefined
  }

  /** Finds the columns again, after the tables have grown. */
  #refresh(): void {
    const cells = new Cells()
    for (const { component, rows } of this.parts) {
      this.firstWord[component] = cells.words.length
      this.firstOther[component] = cells.others.length
      if (rows.length > 0) cells.append(rows.columns, rows.capacity)
      this.#starts[component] = rows.starts
    }
    this.cells = cells
    this.capacity = this.state.entities.length
    this.entities = this.state.entities.starts.entity
  }

  /** Makes room for more rows. If memory ends, tables that have grown already are just longer. */
  reserve(count: number): void {
    const needed = this.count + count
    if (needed <= this.capacity) return
    const capacity = Math.max(15, this.capacity * 2 + 1, needed)
    try {
      for (const { rows } of this.parts) rows.pushMany(Math.max(0, capacity - rows.length))
      this.state.entities.pushMany(capacity - this.capacity)
    } finally {
      this.#refresh()
    }
  }

  /** Ends the use of this object, because other bytes were put back: it has no rows then. */
  retire(): void {
    this.countAt = 0
    this.capacity = 0
  }

  /** Removes a row: the last one takes its place. */
  remove(i32: Int32Array, row: number): void {
    const last = --i32[this.countAt]!
    if (row === last) return
    const { words, others } = this.cells
    const moved = i32[this.entities + last]!
    i32[this.entities + row] = moved
    for (let n = 0; n < words.length; n++) i32[words[n]! + row] = i32[words[n]! + last]!
    if (others.length > 0) {
      copyOthers(this.arena.u8, others, 0, last, others, 0, row, others.length)
    }
    this.#handles.move(moved, this.number, row)
  }
}
