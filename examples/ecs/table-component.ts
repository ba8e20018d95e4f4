import type { Archetype, TableRows } from './archetype.ts'
import { ValueComponent, type InitOf } from './component.ts'
import { INDEX, WORDS } from './handle.ts'

export type { InitOf }

/** A component whose values are in the tables of archetypes. */
export class TableComponent<T extends TableRows> extends ValueComponent<T> {
  override readonly kind = 'table'

  protected override begin(values: T): void {
    values.pushMany(1)
  }

  /** Index in `i32` of the slot of a live entity. */
  #slotOf(entity: number): number {
    return this.entities.at + (entity & INDEX) * WORDS
  }

  #homeOf(entity: number): Archetype {
    return this.archetypes.list[this.arena.i32[this.#slotOf(entity) + 1]!]!
  }

  protected override find(entity: number): number {
    return this.#homeOf(entity).has(this.id) ? this.arena.i32[this.#slotOf(entity) + 2]! : -1
  }

  protected override write(entity: number, values: Int32Array): number {
    let home = this.#homeOf(entity)
    let row = this.arena.i32[this.#slotOf(entity) + 2]!
    if (!home.has(this.id)) {
      const to = this.archetypes.beside(home, this.id)
      row = home.move(row, 1, to)
      home = to
    }
    home.partOf(this.id)!.cells.fill(this.arena, row, values)
    return row
  }

  protected override prepareErase(entity: number): void {
    this.archetypes.beside(this.#homeOf(entity), this.id).reserve(1)
  }

  protected override erase(entity: number): void {
    const home = this.#homeOf(entity)
    home.move(this.find(entity), 1, this.archetypes.beside(home, this.id))
  }

  override get(entity: number): ReturnType<T['at']> | undefined {
    if (!this.entities.isAlive(entity)) return undefined
    const part = this.#homeOf(entity).partOf(this.id)
    return part?.rows.at(this.find(entity)) as ReturnType<T['at']> | undefined
  }

  /** Adds the component to all entities of an archetype, or removes it, by blocks of cells. */
  override moveAll(from: Archetype, isAdded: boolean): boolean {
    if (this.observers.length > 0) return false
    const { count } = from
    if (from.has(this.id) === isAdded || count === 0) return true
    const to = this.archetypes.beside(from, this.id)
    const first = from.move(0, count, to)
    to.partOf(this.id)?.cells.fill(this.arena, first, this.defaults, count)
    return true
  }
}
