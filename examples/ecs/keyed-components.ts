import type { Ptr } from 'offheap'
import type { Rows, RowsClass } from './archetype.ts'
import { Component, type Store } from './component.ts'
import { Flags, type ComponentState } from './ecs.gen.ts'
import { indexOf } from './entities.ts'
import { Stage } from './stage.ts'
import type { InitOf } from './table-component.ts'

/** What a world needs of a generated sparse set. */
export interface SetRows extends Rows {
  readonly size: number
  readonly keyStart: number
  set(key: number, init: never): number
  add(key: number): number
  delete(key: number): boolean
  row(key: number): number
}

/** A component that few entities have: its values are in one sparse set, by the index of the entity. */
export class SparseComponent<T extends SetRows> extends Component<InitOf<T>> {
  override readonly rows: RowsClass<T>
  override readonly isKeyed = true
  /** The values. The keys are indices of entities. */
  set!: T
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
    this.set = this.rows.at(arena, state.values as Ptr<T>)
  }

  override add(entity: number, init?: InitOf<T>): number {
    this.entities.requireSlot(entity)
    const index = indexOf(entity)
    const former = this.set.row(index)
    if (former >= 0 && init === undefined) return former
    const row = init === undefined ? this.set.add(index) : this.set.set(index, init as never)
    if (former < 0 && this.observers.length > 0) this.tellAdded(entity)
    return row
  }

  override addStaged(entity: number): number {
    return this.add(entity, this.#stage.rows.at(1) as InitOf<T>)
  }

  override remove(entity: number): boolean {
    if (!this.has(entity)) return false
    if (this.observers.length > 0) {
      this.tellRemoved(entity)
      if (!this.has(entity)) return false
    }
    return this.set.delete(indexOf(entity))
  }

  override has(entity: number): boolean {
    return this.entities.isAlive(entity) && this.set.row(indexOf(entity)) >= 0
  }

  /** Returns an accessor of the values, to be used at once; undefined without the component. */
  get(entity: number): ReturnType<T['at']> | undefined {
    if (!this.entities.isAlive(entity)) return undefined
    const row = this.set.row(indexOf(entity))
    return row < 0 ? undefined : (this.set.at(row) as ReturnType<T['at']>)
  }

  override drop(index: number): void {
    this.set.delete(index)
  }

  override valuesOf(init: InitOf<T> | undefined): Int32Array {
    this.#stage.write(init)
    return this.#stage.save()
  }

  override load(values: Int32Array): void {
    this.#stage.load(values)
  }

  override get most(): number {
    return this.set.size
  }

  override collect(into: Int32Array): number {
    const { entities } = this
    const { size, keyStart } = this.set
    for (let row = 0; row < size; row++) {
      into[row] = entities.entityAt(entities.arena.i32[keyStart + row]!)
    }
    return size
  }
}

const NO_VALUES = new Int32Array(0)

/** A component without values: the indices of the entities that have it. */
export class TagComponent extends Component<undefined> {
  override readonly rows: typeof Flags = Flags
  override readonly isKeyed = true
  #flags!: Flags

  override open(store: Store, state: ComponentState): void {
    const { arena } = state
    super.open(store, state)
    if (state.values === 0) state.values = Flags.create(arena).ptr
    this.#flags = Flags.at(arena, state.values as Ptr<Flags>)
  }

  override add(entity: number): number {
    this.entities.requireSlot(entity)
    const index = indexOf(entity)
    if (this.#flags.has(index)) return 0
    this.#flags.add(index)
    if (this.observers.length > 0) this.tellAdded(entity)
    return 0
  }

  override addStaged(entity: number): number {
    return this.add(entity)
  }

  override remove(entity: number): boolean {
    if (!this.has(entity)) return false
    if (this.observers.length > 0) {
      this.tellRemoved(entity)
      if (!this.has(entity)) return false
    }
    return this.#flags.delete(indexOf(entity))
  }

  override has(entity: number): boolean {
    return this.entities.isAlive(entity) && this.#flags.has(indexOf(entity))
  }

  override drop(index: number): void {
    this.#flags.delete(index)
  }

  override valuesOf(): Int32Array {
    return NO_VALUES
  }

  override load(): void {}

  override get most(): number {
    return this.#flags.size
  }

  override collect(into: Int32Array): number {
    const { entities } = this
    let count = 0
    for (let index = this.#flags.first(); index >= 0; index = this.#flags.next(index)) {
      into[count++] = entities.entityAt(index)
    }
    return count
  }
}
