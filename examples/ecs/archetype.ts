import type { Arena, Ptr } from 'offheap'
import { Cells } from './cells.ts'
import { ArchetypeState } from './ecs.gen.ts'
import type { Entities } from './entities.ts'

/** What a world needs of the generated collections of values. */
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
  /** Its number in the world. */
  readonly component: number
  readonly rows: TableRows
  readonly cells: Cells
}

/**
 * The rows of all entities that have the same `table` components, in a table for each component.
 * The tables are longer than `count`: rows from there on are spare. So a new row costs one
 * comparison for all tables, and each cell is written once.
 */
export class Archetype {
  /** Position in the list of archetypes. */
  readonly number: number
  readonly arena: Arena
  readonly state: ArchetypeState
  /** The components, in the order of their numbers. */
  parts: readonly Part[]
  /** The columns of all components. */
  cells: Cells = new Cells()
  /** Number of rows for which there is room. */
  capacity = 0
  /**
   * Index of the first handle in the views `i32` and `u32`. Spare rows have the handle of an entity
   * that can begin there, or 0.
   */
  entities = 0
  /** Index of `count` in `i32`. */
  countAt: number
  /** Whether observers are told of new rows. */
  isObserved = false
  /** The archetypes that differ by one component, by its number. */
  readonly neighbours: (Archetype | undefined)[] = []
  readonly #byComponent: (Part | undefined)[] = []
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

  /** Returns the part of the component with a number, if the archetype has it. */
  partOf(component: number): Part | undefined {
    return this.#byComponent[component]
  }

  has(component: number): boolean {
    return this.#byComponent[component] !== undefined
  }

  /** Finds the columns again, after the tables have grown. */
  #refresh(): void {
    this.cells = new Cells()
    this.parts = this.parts.map(({ component, rows }) => {
      const cells = new Cells()
      if (rows.length > 0) {
        cells.append(rows.columns, rows.capacity)
        this.cells.append(rows.columns, rows.capacity)
      }
      this.#starts[component] = rows.starts
      return (this.#byComponent[component] = { component, rows, cells })
    })
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

  /** Removes a row: the last one takes its place, and leaves a spare one with a free handle, or 0. */
  remove(i32: Int32Array, row: number, spare: number): void {
    const last = i32[this.countAt]! - 1
    i32[this.countAt] = last
    if (row !== last) this.#moveLast(i32, last, row, spare)
    i32[this.entities + last] = spare
  }

  #moveLast(i32: Int32Array, last: number, row: number, spare: number): void {
    const moved = i32[this.entities + last]!
    i32[this.entities + row] = moved
    this.cells.copy(this.arena, last, this.cells, row)
    this.#handles.setRow(i32, moved, row)
    if (spare !== 0) this.#handles.setRow(i32, spare, last)
  }

  /**
   * Moves rows to the end of another archetype, with the components that both have: one row, or
   * all. Returns the first row there.
   */
  move(row: number, count: number, to: Archetype): number {
    to.reserve(count)
    const place = to.count
    const { i32 } = this.arena
    for (const { component, cells } of this.parts) {
      const part = to.partOf(component)
      if (part !== undefined) cells.copy(this.arena, row, part.cells, place, count)
    }
    for (let n = 0; n < count; n++) {
      this.#handles.move(i32, i32[this.entities + row + n]!, to, place + n)
    }
    i32[to.countAt] = place + count
    if (count === 1) this.remove(i32, row, 0)
    else {
      i32.fill(0, this.entities, this.entities + count)
      i32[this.countAt] = 0
    }
    return place
  }
}
