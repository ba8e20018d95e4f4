import type { Ptr } from 'offheap'
import type { RowsClass, TableRows } from './archetype.ts'
import { Cells } from './cells.ts'
import { Component, type Store } from './component.ts'
import type { ComponentState, Handles } from './ecs.gen.ts'
import { INDEX } from './handle.ts'
import { Stage } from './stage.ts'
import type { InitOf } from './table-component.ts'

/**
 * A component that comes and goes: its values are in one table, at the index of the entity. The
 * entity has it if its handle is in the column of owners, so adding and removing write one cell, and
 * nothing needs to be done when the entity ends.
 */
export class IndexedComponent<T extends TableRows> extends Component<InitOf<T>> {
  override readonly rows: RowsClass<T>
  /** Where the columns begin. The row of an entity is its index. Valid until the next `add`. */
  starts!: T['starts']
  /** Index of the first owner in the views `i32` and `u32`. */
  owners = 0
  /** Number of rows and owners: one for each index of an entity, whether it has the component or not. */
  capacity = 0
  #cells: Cells = new Cells()
  /** The defaults of the columns of four bytes. */
  #defaults: readonly number[] = []
  /** Whether there are only such columns, and no observers. */
  #isPlain = false
  #table!: T
  #handles!: Handles
  #stage!: Stage<T>

  constructor(name: string, rows: RowsClass<T>) {
    super(name)
    this.rows = rows
  }

  override open(store: Store, state: ComponentState): void {
    const { arena } = state
    super.open(store, state)
    this.#stage = new Stage(state, this.rows)
    if (state.values === 0) state.values = this.rows.create(arena).ptr
    this.#table = this.rows.at(arena, state.values as Ptr<T>)
    this.#handles = state.owners
    this.#defaults = this.#stage.defaults()
    this.observed()
    this.#refresh()
  }

  override observed(): void {
    this.#isPlain = this.#stage.cells.others.length === 0 && this.observers.length === 0
  }

  #refresh(): void {
    this.#cells = new Cells()
    this.capacity = this.#handles.length
    if (this.capacity > 0) this.#cells.append(this.#table.columns, this.#table.capacity)
    this.starts = this.#table.starts
    this.owners = this.#handles.starts.entity
  }

  #grow(): void {
    const { capacity } = this.entities
    try {
      this.#table.pushMany(Math.max(0, capacity - this.#table.length))
      this.#handles.pushMany(capacity - this.#handles.length)
    } finally {
      this.#refresh()
    }
  }

  override add(entity: number, init?: InitOf<T>): number {
    const index = entity & INDEX
    if (init !== undefined || index >= this.capacity || !this.#isPlain) {
      return this.#addAside(entity, init)
    }
    const { i32 } = this.arena
    const at = this.owners + index
    if (i32[at] === entity || entity < 1 || !this.entities.isAliveIn(i32, entity)) {
      return this.#addAside(entity, init)
    }
    i32[at] = entity
    const { words } = this.#cells
    const defaults = this.#defaults
    if (defaults.length > 0) {
      // As in a spawn, a loop for one cell would take as long as three cells.
      i32[words[0]! + index] = defaults[0]!
      for (let n = 1; n < defaults.length; n++) i32[words[n]! + index] = defaults[n]!
    }
    return index
  }

  #addAside(entity: number, init?: InitOf<T>): number {
    if (init !== undefined) {
      this.entities.requireSlot(entity)
      this.#stage.write(init)
    }
    return this.#put(entity, init !== undefined)
  }

  override addStaged(entity: number): number {
    return this.#put(entity, true)
  }

  #put(entity: number, isStaged: boolean): number {
    const { entities, arena } = this
    const index = entity & INDEX
    if (!entities.isAlive(entity)) entities.requireSlot(entity)
    if (index >= this.capacity) this.#grow()
    const { i32 } = arena
    const at = this.owners + index
    const isNew = i32[at] !== entity
    if (!isNew && !isStaged) return index
    i32[at] = entity
    this.#stage.copy(isStaged, this.#cells, index)
    if (isNew && this.observers.length > 0) this.tellAdded(entity)
    return index
  }

  override remove(entity: number): boolean {
    const { i32 } = this.arena
    const index = entity & INDEX
    const at = this.owners + index
    // Owners are positive, and those that have ended are not removed.
    if (index >= this.capacity || i32[at] !== entity) return false
    if (!this.entities.isAliveIn(i32, entity)) return false
    if (!this.#isPlain) {
      this.tellRemoved(entity)
      if (!this.has(entity)) return false
      this.arena.i32[this.owners + index] = 0
      return true
    }
    i32[at] = 0
    return true
  }

  override has(entity: number): boolean {
    const { i32 } = this.arena
    const index = entity & INDEX
    if (index >= this.capacity || i32[this.owners + index] !== entity) return false
    return this.entities.isAliveIn(i32, entity)
  }

  /** Returns an accessor of the values; undefined without the component. */
  get(entity: number): ReturnType<T['at']> | undefined {
    if (!this.has(entity)) return undefined
    return this.#table.at(entity & INDEX) as ReturnType<T['at']>
  }

  override valuesOf(init: InitOf<T> | undefined): Int32Array {
    this.#stage.write(init)
    return this.#stage.save()
  }

  override load(values: Int32Array): void {
    this.#stage.load(values)
  }

  override get most(): number {
    return this.capacity
  }

  override collect(into: Int32Array): number {
    const { entities } = this
    const { i32 } = entities.arena
    let count = 0
    for (let at = this.owners, end = at + this.capacity; at < end; at++) {
      const owner = i32[at]!
      if (owner !== 0 && entities.isAlive(owner)) into[count++] = owner
    }
    return count
  }
}
