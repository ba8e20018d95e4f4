import type { Arena } from 'offheap'
import type { Archetype } from './archetype.ts'
import type { Component, Store, WithValues } from './component.ts'
import type { Entities } from './entities.ts'
import { INDEX, WORDS } from './handle.ts'

/** What a prefab needs of its world. */
export interface Owner extends Store {
  /** Rises when other bytes were put back. */
  readonly epoch: number
  destroy(entity: number): boolean
  /** Ends an entity, if it is alive, of which no observer was told. */
  discard(entity: number): void
}

/** Components and values that new entities get. Made by `World.prefab`; worlds do not save it. */
export class Prefab {
  readonly parts: readonly WithValues[]
  /** The row in `table` of the entity that was spawned last. */
  row = 0
  readonly #owner: Owner
  readonly #arena: Arena
  /** The parts in tables, in the order of their numbers, and the other ones. */
  #tabled: readonly WithValues[] = []
  readonly #loose: readonly WithValues[]
  #epoch = -1
  #table!: Archetype
  #entities!: Entities
  /** Whether all values are in columns of words. */
  #isPlain = false
  /** The values of the columns of four bytes. */
  #words: readonly number[] = []

  constructor(owner: Owner, parts: readonly WithValues[]) {
    this.#owner = owner
    this.#arena = owner.entities.arena
    this.parts = parts
    this.#loose = parts.filter(({ component }) => component.kind !== 'table')
    this.#open()
  }

  /** The archetype of the entities. */
  get table(): Archetype {
    if (this.#epoch !== this.#owner.epoch) this.#open()
    return this.#table
  }

  #open(): void {
    const { archetypes, entities, epoch } = this.#owner
    this.#tabled = this.parts
      .filter(({ component }) => component.kind === 'table')
      .sort((a, b) => a.component.id - b.component.id)
    this.#table = archetypes.of(this.#tabled.map(({ component }) => component.id))
    this.#words = this.#tabled.flatMap(({ component, values }) => [
      ...values.subarray(0, component.words),
    ])
    const hasOthers = this.#tabled.some(({ component, values }) => values.length > component.words)
    this.#isPlain = !hasOthers && this.#loose.length === 0
    this.#entities = entities
    this.#epoch = epoch
  }

  /** Makes an entity in the last row of `table`. Returns its handle. */
  spawn(): number {
    const table = this.#table
    const { i32 } = this.#arena
    const row = i32[table.countAt]!
    // A table whose bytes were replaced has no rows at all.
    if (row === table.capacity || !this.#isPlain || table.isObserved) return this.#spawnAside()
    const entity = i32[table.entities + row]!
    if (entity === 0) return this.#spawnAside()
    i32[table.countAt] = row + 1
    i32[this.#entities.at + (entity & INDEX) * WORDS] = entity
    const { words } = table.cells
    const values = this.#words
    if (values.length > 0) {
      // Many entities have one column, and a loop for one cell takes as long as three cells.
      i32[words[0]! + row] = values[0]!
      for (let n = 1; n < values.length; n++) i32[words[n]! + row] = values[n]!
    }
    this.row = row
    return entity
  }

  #spawnAside(): number {
    const row = this.#begin(1)
    const entity = this.#arena.i32[this.#table.entities + row]!
    this.row = row
    this.#complete(Int32Array.of(entity))
    return entity
  }

  /** Makes many entities. Returns the row of the first one in `table`; the others are after it. */
  spawnMany(count: number): number {
    const row = this.#begin(count)
    const { isObserved, entities } = this.#table
    if (isObserved || this.#loose.length > 0) {
      this.#complete(this.#arena.i32.slice(entities + row, entities + row + count))
    }
    return row
  }

  /** Makes entities with the components in tables. */
  #begin(count: number): number {
    const { table } = this
    table.reserve(count)
    const row = table.count
    this.#entities.begin(table, count)
    for (const { component, values } of this.#tabled) {
      table.partOf(component.id)!.cells.fill(this.#arena, row, values, count)
    }
    return row
  }

  /** Adds the other components to new entities, and tells observers. If that fails, all of them end. */
  #complete(made: Int32Array): void {
    let done = 0
    try {
      for (; done < made.length; done++) this.#addLoose(made[done]!)
    } catch (error) {
      made.forEach((entity, n) => void (n < done && this.#owner.destroy(entity)))
      made.forEach((entity) => this.#owner.discard(entity))
      throw error
    }
  }

  /**
   * Adds the other components; if one finds no memory, none of them. Tells the observers of all, as
   * long as none of them destroys the entity.
   */
  #addLoose(entity: number): void {
    const added: Component[] = []
    try {
      for (const { component, values } of this.#loose) {
        if (!this.#entities.isAlive(entity)) return
        component.put(entity, values)
        added.push(component)
      }
    } catch (error) {
      for (const component of added) component.remove(entity)
      throw error
    }
    for (const { component } of this.#tabled) {
      if (this.#entities.isAlive(entity)) component.tell('added', entity)
    }
  }
}
