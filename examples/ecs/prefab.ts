import type { Arena } from 'offheap'
import type { Archetype } from './archetype.ts'
import { copyOthers } from './cells.ts'
import type { Component, Store } from './component.ts'
import type { Entities } from './entities.ts'
import { TableComponent } from './table-component.ts'

/** A component of a prefab, and the cells of its values. */
export interface Part {
  readonly component: Component
  readonly values: Int32Array
}

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
  readonly parts: readonly Part[]
  /** The row in `table` of the entity that was spawned last. */
  row = 0
  readonly #owner: Owner
  /** The parts in tables, by the numbers of components, and the other ones. */
  #tabled: readonly Part[] = []
  readonly #loose: readonly Part[]
  #epoch = -1
  #table!: Archetype
  #entities!: Entities
  readonly #arena: Arena
  /** Whether all values are in columns of words. */
  #isPlain = false
  /** The values of the columns of four bytes. */
  #words: number[] = []

  constructor(owner: Owner, parts: readonly Part[]) {
    this.#owner = owner
    this.#arena = owner.entities.arena
    this.parts = parts
    this.#loose = parts.filter(({ component }) => !(component instanceof TableComponent))
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
      .filter(({ component }) => component instanceof TableComponent)
      .sort((a, b) => a.component.id - b.component.id)
    this.#table = archetypes.of(this.#tabled.map(({ component }) => component.id))
    this.#words = this.#tabled.flatMap(({ component, values }) => [
      ...values.subarray(0, component.width.words),
    ])
    const isWords = this.#tabled.every(({ component }) => component.width.others === 0)
    this.#isPlain = isWords && this.#loose.length === 0
    this.#entities = entities
    this.#epoch = epoch
  }

  /** Makes an entity in the last row of `table`. Returns its handle. */
  spawn(): number {
    const table = this.#table
    const values = this.#words
    const { i32 } = this.#arena
    const row = i32[table.countAt]!
    if (row === table.capacity) return this.#spawnAside()
    const entity = this.#entities.take(i32, table.number, row)
    if (entity === 0) return this.#spawnAside()
    const { words } = table.cells
    if (values.length > 0) {
      // Many entities have one column, and a loop for one cell takes as long as three cells.
      i32[words[0]! + row] = values[0]!
      for (let n = 1; n < values.length; n++) i32[words[n]! + row] = values[n]!
    }
    i32[table.entities + row] = entity
    i32[table.countAt] = row + 1
    this.row = row
    if (!this.#isPlain || table.isObserved) this.#complete(entity, row)
    return entity
  }

  /** Makes room and an entity. A table whose bytes were replaced has none, either. */
  #spawnAside(): number {
    this.table.reserve(1)
    this.#entities.reserve(1)
    return this.spawn()
  }

  /** Writes what isn't words, and tells the observers. */
  #complete(entity: number, row: number): void {
    if (this.#table.cells.others.length > 0) this.#writeOthers(row)
    try {
      this.#addLoose(entity)
    } catch (error) {
      this.#owner.discard(entity)
      throw error
    }
    this.#tell(entity)
  }

  /** Makes many entities. Returns the row of the first one in `table`; the others are after it. */
  spawnMany(count: number): number {
    const { table } = this
    const { entities } = this.#owner
    table.reserve(count)
    entities.reserve(count)
    const first = table.count
    const { i32, u8 } = table.arena
    if (count === 0) return first
    const { words, others } = table.cells
    for (let n = 0; n < words.length; n++) {
      const start = words[n]! + first
      i32.fill(this.#words[n]!, start, start + count)
    }
    if (others.length > 0) this.#writeOthers(first)
    for (let row = first + 1; others.length > 0 && row < first + count; row++) {
      copyOthers(u8, others, 0, first, others, 0, row, others.length)
    }
    for (let row = first; row < first + count; row++) {
      i32[table.entities + row] = entities.take(i32, table.number, row)
    }
    i32[table.countAt] = first + count
    if (this.#loose.length === 0 && !table.isObserved) return first
    const made = i32.slice(table.entities + first, table.entities + first + count)
    let done = 0
    try {
      for (; done < count; done++) {
        this.#addLoose(made[done]!)
        this.#tell(made[done]!)
      }
    } catch (error) {
      made.forEach((entity, n) => void (n < done && this.#owner.destroy(entity)))
      made.forEach((entity) => this.#owner.discard(entity))
      throw error
    }
    return first
  }

  #tell(entity: number): void {
    for (const { component } of this.#tabled) component.tellAdded(entity)
  }

  /** Writes the cells that aren't words into a row. */
  #writeOthers(row: number): void {
    const { u8 } = this.#table.arena
    const { others } = this.#table.cells
    let n = 0
    for (const { component, values } of this.#tabled) {
      const { width } = component
      let from = values.byteOffset + width.words * 4
      for (const end = n + width.others; n < end; n += 2) {
        const size = others[n + 1]!
        u8.set(new Uint8Array(values.buffer, from, size), others[n]! + row * size)
        from += (size + 3) & ~3
      }
    }
  }

  /** Adds the other components. If one finds no memory, the entity has none of them. */
  #addLoose(entity: number): void {
    const added: Component[] = []
    try {
      for (const { component, values } of this.#loose) {
        component.load(values)
        component.addStaged(entity)
        added.push(component)
      }
    } catch (error) {
      for (const component of added) component.remove(entity)
      throw error
    }
  }
}
