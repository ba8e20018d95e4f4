import type { Archetype } from './archetype.ts'
import type { Component, Store } from './component.ts'

/** What a query needs of its world. */
export interface Owner extends Store {
  queryOf(components: readonly Component[], excluded: readonly Component[]): Query
  destroy(entity: number): boolean
  destroyAll(table: Archetype): boolean
}

const NONE = new Int32Array(0)

/** The entities that have some components and don't have others. Made by `World.query`, once. */
export class Query {
  /** The archetypes whose entities have all `table` components of the query, in a new order each. */
  readonly tables: Archetype[] = []
  readonly #owner: Owner
  readonly #components: readonly Component[]
  readonly #excluded: readonly Component[]
  /** The components that archetypes don't know. */
  readonly #loose: readonly Component[]
  readonly #looseExcluded: readonly Component[]
  /** Whether an archetype is in `tables`, by its number. */
  #isIn: boolean[] = []
  /** Room for the entities of a loop. A loop within that loop gets other room. */
  #room: Int32Array = NONE

  constructor(owner: Owner, components: readonly Component[], excluded: readonly Component[]) {
    this.#owner = owner
    this.#components = components
    this.#excluded = excluded
    this.#loose = components.filter(({ kind }) => kind !== 'table')
    this.#looseExcluded = excluded.filter(({ kind }) => kind !== 'table')
  }

  /** Returns a query that excludes components as well. */
  without(...components: Component[]): Query {
    return this.#owner.queryOf(this.#components, [...this.#excluded, ...components])
  }

  /** Forgets the archetypes, because the bytes of another time were put back. */
  reset(): void {
    this.tables.length = 0
    this.#isIn = []
  }

  /** Adds an archetype if its entities belong here. */
  offer(archetype: Archetype): void {
    const isMissing = ({ id, kind }: Component): boolean => kind === 'table' && !archetype.has(id)
    const isIn =
      !this.#components.some(isMissing) && !this.#excluded.some(({ id }) => archetype.has(id))
    this.#isIn[archetype.number] = isIn
    if (isIn) this.tables.push(archetype)
  }

  /** Whether archetypes know all that there is to know. */
  get #isTables(): boolean {
    return this.#loose.length + this.#looseExcluded.length === 0
  }

  /** Returns whether an entity is alive and has what the query asks for. */
  has(entity: number): boolean {
    const { entities } = this.#owner
    const { i32 } = entities.arena
    const slot = entities.slotOf(i32, entity)
    if (slot === 0 || this.#isIn[i32[slot + 1]!] !== true) return false
    for (const component of this.#loose) if (!component.has(entity)) return false
    for (const component of this.#looseExcluded) if (component.has(entity)) return false
    return true
  }

  /**
   * Calls a function for each entity that matches now, if it still does when it is reached. So the
   * function can change any entity. New ones aren't visited.
   */
  forEach(use: (entity: number) => void): void {
    const leader = this.#leader
    const most = leader?.most ?? this.#rows
    const found = this.#room.length < most ? new Int32Array(most * 2) : this.#room
    const count = this.#collect(found, leader)
    this.#room = NONE
    try {
      for (let n = 0; n < count; n++) {
        const entity = found[n]!
        if (this.has(entity)) use(entity)
      }
    } finally {
      this.#room = found
    }
  }

  /** Returns the number of entities. O(tables), or O(entities) if not all components are in tables. */
  count(): number {
    if (this.#isTables) return this.#rows
    let count = 0
    this.forEach(() => void count++)
    return count
  }

  /** Destroys all entities. */
  destroyAll(): void {
    if (this.#isTables && this.tables.every((table) => this.#owner.destroyAll(table))) return
    this.forEach((entity) => this.#owner.destroy(entity))
  }

  /** Adds a component to all entities, with its defaults, or removes it. */
  change(component: Component, isAdded: boolean): void {
    // Archetypes that are made meanwhile have the component, or don't, as they should.
    const tables = [...this.tables]
    if (this.#isTables && tables.every((table) => component.moveAll(table, isAdded))) return
    this.forEach((entity) => void (isAdded ? component.add(entity) : component.remove(entity)))
  }

  /** Number of rows in all tables. */
  get #rows(): number {
    return this.tables.reduce((sum, { count }) => sum + count, 0)
  }

  /** The component with the fewest entities, or undefined for the tables. */
  get #leader(): Component | undefined {
    let leader: Component | undefined
    for (const component of this.#loose) {
      if (leader === undefined || component.most < leader.most) leader = component
    }
    return leader
  }

  #collect(into: Int32Array, leader: Component | undefined): number {
    let count = leader?.collect(into) ?? 0
    if (leader === undefined) {
      for (const { arena, entities, count: rows } of this.tables) {
        into.set(arena.i32.subarray(entities, entities + rows), count)
        count += rows
      }
    }
    if (this.#isTables) return count
    let kept = 0
    for (let n = 0; n < count; n++) if (this.has(into[n]!)) into[kept++] = into[n]!
    return kept
  }
}
