import type { Archetype, RowsClass, TableRows } from './archetype.ts'
import { moveEntities, moveEntity } from './archetypes.ts'
import { Component, type Store } from './component.ts'
import type { ComponentState } from './ecs.gen.ts'
import { Stage } from './stage.ts'

/** The values that a component can be set from. */
export type InitOf<T extends { set(index: number, init: never): unknown }> = Parameters<T['set']>[1]

/** A component whose values are in the tables of archetypes. */
export class TableComponent<T extends TableRows> extends Component<InitOf<T>> {
  override readonly rows: RowsClass<T>
  #stage!: Stage<T>

  constructor(name: string, rows: RowsClass<T>) {
    super(name)
    this.rows = rows
  }

  override open(store: Store, state: ComponentState): void {
    super.open(store, state)
    this.#stage = new Stage(state, this.rows)
    const { words, others } = this.#stage.cells
    this.width = { words: words.length, others: others.length }
  }

  override add(entity: number, init?: InitOf<T>): number {
    if (init === undefined) return this.#put(entity, false)
    this.entities.requireSlot(entity)
    this.#stage.write(init)
    return this.#put(entity, true)
  }

  override addStaged(entity: number): number {
    return this.#put(entity, true)
  }

  #put(entity: number, isStaged: boolean): number {
    const { entities, archetypes } = this
    const slot = entities.requireSlot(entity)
    const { i32 } = entities.arena
    const from = archetypes.list[i32[slot + 1]!]!
    if (from.has(this.id)) {
      const former = i32[slot + 2]!
      if (isStaged) this.#fill(from, former, isStaged)
      return former
    }
    const to = archetypes.more(from, this.id)
    const row = moveEntity(slot, from, to, this.id, this.width)
    this.#fill(to, row, isStaged)
    if (this.observers.length > 0) this.tellAdded(entity)
    return row
  }

  #fill(to: Archetype, row: number, isStaged: boolean): void {
    this.#stage.copy(isStaged, to.cells, row, to.firstWord[this.id], to.firstOther[this.id])
  }

  override remove(entity: number): boolean {
    const { entities, archetypes } = this
    let slot = entities.slotOf(entity)
    if (slot === 0) return false
    let from = archetypes.list[entities.arena.i32[slot + 1]!]!
    if (!from.has(this.id)) return false
    if (this.observers.length > 0) {
      // Nothing can fail after they are told, unless they fill the memory.
      archetypes.less(from, this.id).reserve(1)
      this.tellRemoved(entity)
      slot = entities.slotOf(entity)
      if (slot === 0) return false
      from = archetypes.list[entities.arena.i32[slot + 1]!]!
      if (!from.has(this.id)) return false
    }
    moveEntity(slot, from, archetypes.less(from, this.id), this.id, this.width)
    return true
  }

  override has(entity: number): boolean {
    const { entities, archetypes } = this
    const slot = entities.slotOf(entity)
    return slot !== 0 && archetypes.list[entities.arena.i32[slot + 1]!]!.has(this.id)
  }

  /** Returns an accessor of the values, to be used at once; undefined without the component. */
  get(entity: number): ReturnType<T['at']> | undefined {
    const { entities, archetypes } = this
    const slot = entities.slotOf(entity)
    if (slot === 0) return undefined
    const { i32 } = entities.arena
    const part = archetypes.list[i32[slot + 1]!]!.parts.find(
      ({ component }) => component === this.id,
    )
    return part?.rows.at(i32[slot + 2]!) as ReturnType<T['at']> | undefined
  }

  /** Adds the component to all entities of an archetype, or removes it, by blocks of cells. */
  override moveAll(from: Archetype, isAdded: boolean): boolean {
    if (this.observers.length > 0) return false
    if (from.has(this.id) === isAdded) return true
    const { entities, archetypes } = this
    const to = isAdded ? archetypes.more(from, this.id) : archetypes.less(from, this.id)
    const first = moveEntities(entities, from, to, this.id, this.width)
    for (let row = first, end = to.count; isAdded && row < end; row++) this.#fill(to, row, false)
    return true
  }

  override valuesOf(init: InitOf<T> | undefined): Int32Array {
    this.#stage.write(init)
    return this.#stage.save()
  }

  override load(values: Int32Array): void {
    this.#stage.load(values)
  }
}
