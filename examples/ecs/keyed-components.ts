import type { Ptr } from 'offheap'
import type { Rows } from './archetype.ts'
import { Component, ValueComponent, type Store } from './component.ts'
import { Flags, type ComponentState } from './ecs.gen.ts'
import { indexOf } from './entities.ts'

/** What a world needs of a generated sparse set. */
export interface SetRows extends Rows {
  readonly size: number
  readonly keyStart: number
  add(key: number): number
  delete(key: number): boolean
  row(key: number): number
}

/** A component that few entities have: its values are in one sparse set, by the index of the entity. */
export class SparseComponent<T extends SetRows> extends ValueComponent<T> {
  override readonly kind = 'sparse'
  override readonly isKeyed = true

  /** The values. The keys are indices of entities; the first row, with the key 0, is nobody's. */
  get set(): T {
    return this.values
  }

  protected override begin(values: T): void {
    values.add(0)
  }

  protected override find(entity: number): number {
    return this.values.row(indexOf(entity))
  }

  protected override write(entity: number, values: Int32Array): number {
    const row = this.values.add(indexOf(entity))
    this.refresh()
    this.cells.fill(this.arena, row, values)
    return row
  }

  protected override erase(entity: number): void {
    this.drop(indexOf(entity))
  }

  override drop(index: number): void {
    this.values.delete(index)
  }

  override get most(): number {
    return this.values.size - 1
  }

  override collect(into: Int32Array): number {
    const { size, keyStart } = this.values
    for (let row = 1; row < size; row++) {
      into[row - 1] = this.entities.entityAt(this.arena.i32[keyStart + row]!)
    }
    return size - 1
  }
}

/** A component without values: the indices of the entities that have it. */
export class TagComponent extends Component<undefined> {
  override readonly kind = 'tag'
  override readonly rows: typeof Flags = Flags
  override readonly isKeyed = true
  #flags!: Flags

  override open(store: Store, state: ComponentState): void {
    super.open(store, state)
    if (state.values === 0) state.values = Flags.create(state.arena).ptr
    this.#flags = Flags.at(state.arena, state.values as Ptr<Flags>)
  }

  protected override find(entity: number): number {
    return this.#flags.has(indexOf(entity)) ? 0 : -1
  }

  protected override write(entity: number): number {
    this.#flags.add(indexOf(entity))
    return 0
  }

  protected override erase(entity: number): void {
    this.drop(indexOf(entity))
  }

  override drop(index: number): void {
    this.#flags.delete(index)
  }

  override get most(): number {
    return this.#flags.size
  }

  override collect(into: Int32Array): number {
    let count = 0
    for (let index = this.#flags.first(); index >= 0; index = this.#flags.next(index)) {
      into[count++] = this.entities.entityAt(index)
    }
    return count
  }
}
