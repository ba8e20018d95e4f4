import { Arena } from 'offheap'
import type { Archetype, RowsClass, TableRows } from './archetype.ts'
import { Archetypes } from './archetypes.ts'
import { ChildOf } from './child-of.ts'
import type { Component, Observer, WithValues } from './component.ts'
import { Deferred } from './deferred.ts'
import { WorldState } from './ecs.gen.ts'
import { Ending } from './ending.ts'
import type { Entities } from './entities.ts'
import { IndexedComponent } from './indexed-component.ts'
import { SparseComponent, TagComponent, type SetRows } from './keyed-components.ts'
import { Prefab } from './prefab.ts'
import { Query } from './query.ts'
import { Registry } from './registry.ts'
import { TableComponent } from './table-component.ts'

export type { Archetype } from './archetype.ts'
export type { Observer } from './component.ts'
export { indexOf } from './entities.ts'
export type { Prefab } from './prefab.ts'
export type { Query } from './query.ts'

/** A function that makes a component with a name. */
export type Kind<C extends Component<never> = Component<never>> = (name: string) => C

/** A component of most entities: its values are in the tables of archetypes. */
export function table<T extends TableRows>(rows: RowsClass<T>): Kind<TableComponent<T>> {
  return (name) => new TableComponent(name, rows)
}

/** A component of few entities. */
export function sparse<T extends SetRows>(rows: RowsClass<T>): Kind<SparseComponent<T>> {
  return (name) => new SparseComponent(name, rows)
}

/** A component that comes and goes. */
export function indexed<T extends TableRows>(rows: RowsClass<T>): Kind<IndexedComponent<T>> {
  return (name) => new IndexedComponent(name, rows)
}

/** A component without values. */
export function tag(): Kind<TagComponent> {
  return (name) => new TagComponent(name)
}

type ComponentsOf<Kinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends Kind<infer C> ? C : never
}

/**
 * A world of entities in an arena. Everything that a program can see of it is in the bytes of the
 * arena; the objects are handles, which are made anew from the bytes after `restore`.
 */
export class World<Kinds extends Record<string, Kind> = Record<string, Kind>> {
  readonly arena: Arena
  readonly components: ComponentsOf<Kinds>
  readonly childOf: ChildOf = new ChildOf(() => this.#watch())
  readonly deferred: Deferred
  readonly registry: Registry = new Registry()
  entities!: Entities
  archetypes!: Archetypes
  /** Rises when other bytes were put back. */
  epoch = 0
  readonly #ending = new Ending(this)
  /** Whether more than its row must be removed when an entity ends. */
  #isWatched = false
  readonly #queries = new Map<string, Query>()
  readonly #empty: Prefab

  /**
   * Opens the world of an arena, or makes one in an arena without a root.
   *
   * @throws `SCHEMA_MISMATCH` when the arena has another root, a component that isn't in `kinds`, or
   *   one whose values or storage were other ones.
   */
  constructor(arena: Arena, kinds: Kinds) {
    this.arena = arena
    this.deferred = new Deferred(this)
    this.registry.add(this.childOf.links)
    const components: Record<string, Component<never>> = {}
    for (const [name, kind] of Object.entries(kinds)) {
      components[name] = kind(name)
      this.registry.add(components[name])
    }
    this.components = components as ComponentsOf<Kinds>
    if (arena.root === 0) arena.root = arena.create(WorldState)
    this.#load()
    this.#empty = new Prefab(this, [])
  }

  /** Makes a world from a snapshot, in an arena of its own. */
  static from<Kinds extends Record<string, Kind>>(bytes: Uint8Array, kinds: Kinds): World<Kinds> {
    return new World(Arena.from(bytes), kinds)
  }

  /** Finds everything in the bytes of the arena. */
  #load(): void {
    const state = this.arena.open(WorldState)
    this.registry.load(state)
    for (const query of this.#queries.values()) query.reset()
    for (const archetype of this.archetypes?.list ?? []) archetype.retire()
    this.archetypes = new Archetypes(state, this.registry.columns, (archetype) => {
      for (const query of this.#queries.values()) query.offer(archetype)
      this.#watchRows(archetype)
    })
    this.entities = this.archetypes.entities
    this.registry.open(this)
    this.childOf.open(this.entities)
    this.#watch()
    this.epoch++
  }

  #watch(): void {
    const { observed, keyed } = this.registry
    this.#isWatched = observed.length + keyed.length > 0 || this.childOf.isUsed
  }

  #watchRows(archetype: Archetype): void {
    archetype.isObserved = this.registry.observed.some(({ id }) => archetype.has(id))
  }

  /** Adds a component when there are entities already. Returns it. */
  register<C extends Component<never>>(name: string, kind: Kind<C>): C {
    const component = kind(name)
    this.registry.add(component, this)
    this.#watch()
    return component
  }

  /** Number of entities. */
  get size(): number {
    return this.archetypes.list.reduce((sum, { count }) => sum + count, 0)
  }

  isAlive(entity: number): boolean {
    return this.entities.isAlive(entity)
  }

  /** Returns the handle of the live entity with an index, or 0. */
  entityAt(index: number): number {
    return this.entities.entityAt(index)
  }

  /** Makes an entity without components. Returns its handle. */
  spawn(): number {
    return this.#empty.spawn()
  }

  /** Returns a prefab of components and parts with values, such as `position.with({ x: 1 })`. */
  prefab(...parts: (Component<never> | WithValues)[]): Prefab {
    const values = parts.map((part) => ('with' in part ? part.with() : part))
    this.registry.requireOwn(values.map(({ component }) => component))
    return new Prefab(this, values)
  }

  /**
   * Ends an entity and all its children, from the last ones up. Returns whether it was alive, and
   * not already about to end.
   */
  destroy(entity: number): boolean {
    const { entities } = this
    const { i32 } = this.arena
    const slot = entities.slotOf(i32, entity)
    if (slot === 0) return false
    if (this.#isWatched) return this.#ending.destroy(entity)
    entities.end(i32, slot, entity)
    return true
  }

  /** Ends an entity, if it is alive, of which no observer was told. */
  discard(entity: number): void {
    this.#ending.discard(entity)
  }

  /** Ends all entities of an archetype, if no observer and no tree needs to know each of them. */
  destroyAll(archetype: Archetype): boolean {
    const { keyed, observed } = this.registry
    if (observed.length > 0 || this.childOf.isUsed) return false
    const { entities, count } = archetype
    for (let row = 0; row < count && keyed.length > 0; row++) {
      this.#ending.drop(this.arena.i32[entities + row]!)
    }
    this.entities.endAll(archetype)
    return true
  }

  /** Returns the query of the entities that have all of some components. */
  query(...components: Component<never>[]): Query {
    return this.queryOf(components as Component[], [])
  }

  queryOf(components: readonly Component[], excluded: readonly Component[]): Query {
    this.registry.requireOwn([...components, ...excluded])
    const key = JSON.stringify(
      [components, excluded].map((some) => some.map(({ name }) => name).sort()),
    )
    const known = this.#queries.get(key)
    if (known !== undefined) return known
    const query = new Query(this, components, excluded)
    for (const archetype of this.archetypes.list) query.offer(archetype)
    this.#queries.set(key, query)
    return query
  }

  /** Calls functions when entities get and lose a component. Returns a function that ends this. */
  observe(component: Component<never>, observer: Observer): () => void {
    return this.registry.observe(component, observer, () => {
      this.#watch()
      for (const archetype of this.archetypes.list) this.#watchRows(archetype)
    })
  }

  /**
   * Makes slots whose generations are used up free again. So the program must not keep any handle of
   * an ended entity: it can become that of a new one.
   *
   * @throws `INVALID_VALUE` while there are deferred changes.
   */
  renewHandles(): void {
    this.deferred.requireNone()
    for (const component of this.registry.numbered) component.forgetEnded()
    this.entities.renew()
  }

  /** Returns the whole world as bytes, which are written over `into` if they fit. */
  snapshot(into?: Uint8Array): Uint8Array {
    return this.arena.snapshot(into)
  }

  /** Puts the bytes of a snapshot back. Prefabs, queries and components remain valid. */
  restore(bytes: Uint8Array): void {
    this.arena.restore(bytes)
    this.#load()
  }

  /** Frees all blocks of the world, in an arena that others use, too. */
  release(): void {
    const { arena } = this
    const { state } = this.entities
    this.archetypes.release()
    this.registry.release(state)
    arena.root = 0
    arena.free(state)
  }

  /** Frees everything in one step, with the arena. */
  dispose(): void {
    this.arena.dispose()
  }
}
