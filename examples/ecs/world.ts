import { Arena, OffheapError } from 'offheap'
import type { Archetype, RowsClass, TableRows } from './archetype.ts'
import { Archetypes } from './archetypes.ts'
import { ChildOf } from './child-of.ts'
import type { Component, Observer, WithValues } from './component.ts'
import { Deferred } from './deferred.ts'
import { ComponentState, WorldState } from './ecs.gen.ts'
import { indexOf, type Entities } from './entities.ts'
import { IndexedComponent } from './indexed-component.ts'
import { SparseComponent, TagComponent, type SetRows } from './keyed-components.ts'
import { Prefab } from './prefab.ts'
import { Query } from './query.ts'
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
  entities!: Entities
  archetypes!: Archetypes
  /** Rises when other bytes were put back. */
  epoch = 0
  /** The components by their numbers. */
  numbered: Component[] = []
  readonly #known: Component[] = []
  #keyed: Component[] = []
  #observed: Component[] = []
  /** Whether more than its row must be removed when an entity ends. */
  #isWatched = false
  /** The entities that are being destroyed, and those of whose end observers are being told. */
  readonly #ending: number[] = []
  readonly #told: number[] = []
  readonly #columns: (TableComponent<TableRows> | undefined)[] = []
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
    if (arena.root === 0) arena.root = arena.create(WorldState)
    const components: Record<string, Component<never>> = {}
    for (const [name, kind] of Object.entries(kinds)) components[name] = kind(name)
    this.components = components as ComponentsOf<Kinds>
    this.#known = [this.childOf.links, ...Object.values(components)] as Component[]
    for (const name of Object.keys(kinds)) requireNew(name, [this.childOf.links])
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
    this.numbered = []
    this.#columns.length = 0
    for (const ptr of state.components) {
      const { name } = ComponentState.at(this.arena, ptr!)
      const component = this.#known.find((known) => known.name === name)
      if (component === undefined) throw mismatch(name, 'no such component', 'the one of the bytes')
      this.#number(component, ComponentState.at(this.arena, ptr!))
    }
    for (const query of this.#queries.values()) query.reset()
    for (const archetype of this.archetypes?.list ?? []) archetype.retire()
    this.archetypes = new Archetypes(state, this.#columns, (archetype) => {
      for (const query of this.#queries.values()) query.offer(archetype)
      this.#setObserved(archetype)
    })
    this.entities = this.archetypes.entities
    this.numbered.forEach((component, id) => {
      component.open(this, ComponentState.at(this.arena, state.components.at(id)!))
    })
    for (const component of this.#known) {
      if (!this.numbered.includes(component)) this.#create(component)
    }
    this.childOf.open(this.entities)
    this.#watch()
    this.epoch++
  }

  #number(component: Component, { name, kind, layout }: ComponentState): void {
    const { layoutHash } = component.rows
    if (kind !== component.kind || layout !== layoutHash) {
      throw mismatch(name, `${component.kind} of ${layoutHash}`, `${kind} of ${layout}`)
    }
    component.id = this.numbered.length
    this.numbered.push(component)
    this.#columns.push(component instanceof TableComponent ? component : undefined)
    this.#keyed = this.numbered.filter(({ isKeyed }) => isKeyed)
    this.#watch()
  }

  #watch(): void {
    const { length } = [...this.#observed, ...this.#keyed]
    this.#isWatched = length > 0 || this.childOf.isUsed
  }

  /** Makes the state of a component that the bytes don't have. */
  #create(component: Component): void {
    const { state } = this.entities
    const { name, kind, rows } = component
    const made = this.arena.create(ComponentState, { name, kind, layout: rows.layoutHash })
    try {
      component.open(this, made)
      state.components.push(made)
    } catch (error) {
      component.release(made)
      this.arena.free(made)
      throw error
    }
    this.#number(component, made)
  }

  /** Adds a component when there are entities already. Returns it. */
  register<C extends Component<never>>(name: string, kind: Kind<C>): C {
    const component = kind(name)
    requireNew(name, this.#known)
    this.#create(component as Component<never> as Component)
    this.#known.push(component as Component<never> as Component)
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
    this.#requireOwn(values.map(({ component }) => component))
    return new Prefab(this, values)
  }

  #requireOwn(components: readonly Component[]): void {
    for (const component of components) {
      if (this.#known.includes(component)) continue
      throw new OffheapError(
        'INVALID_VALUE',
        `component ${component.name} of another world: expected one of this world. ` +
          'Take it from the components of this world.',
      )
    }
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
    if (this.#isWatched) return this.#destroyTree(entity)
    entities.end(i32, slot, entity)
    return true
  }

  #destroyTree(root: number): boolean {
    if (this.#observed.length === 0 && this.childOf.firstOf(root) === 0) {
      this.discard(root)
      return true
    }
    if (this.#ending.includes(root)) return false
    this.#ending.push(root)
    try {
      // Observers can change the tree, and destroy other entities in turn.
      for (const entity of this.childOf.tree(root)) {
        if (this.isAlive(entity) && this.childOf.isWithin(entity, root)) this.#end(entity)
      }
    } finally {
      this.#ending.pop()
    }
    return true
  }

  /** Ends an entity without children. */
  #end(entity: number): void {
    if (!this.#told.includes(entity)) {
      this.#told.push(entity)
      try {
        for (const component of this.#observed) {
          if (component.has(entity)) component.tell('removed', entity)
        }
      } finally {
        this.#told.pop()
      }
    }
    if (this.childOf.firstOf(entity) !== 0) {
      throw new OffheapError(
        'INVALID_VALUE',
        `children of an entity that ends: got ${this.childOf.children(entity).length}, expected ` +
          "none. Don't add children to an entity in observers of its removal.",
      )
    }
    this.discard(entity)
  }

  discard(entity: number): void {
    const { entities } = this
    if (!entities.isAlive(entity)) return
    this.childOf.remove(entity)
    this.#drop(indexOf(entity))
    entities.end(this.arena.i32, entities.requireSlot(entity), entity)
  }

  #setObserved(archetype: Archetype): void {
    archetype.isObserved = this.#observed.some(({ id }) => archetype.has(id))
  }

  #drop(index: number): void {
    for (const component of this.#keyed) component.drop(index)
  }

  /** Ends all entities of an archetype, if no observer and no tree needs to know each of them. */
  destroyAll(archetype: Archetype): boolean {
    if (this.#observed.length > 0 || this.childOf.isUsed) return false
    const { entities, count } = archetype
    for (let row = 0; row < count && this.#keyed.length > 0; row++) {
      this.#drop(indexOf(this.arena.i32[entities + row]!))
    }
    this.entities.endAll(archetype)
    return true
  }

  /** Returns the query of the entities that have all of some components. */
  query(...components: Component<never>[]): Query {
    return this.queryOf(components as Component[], [])
  }

  queryOf(components: readonly Component[], excluded: readonly Component[]): Query {
    this.#requireOwn([...components, ...excluded])
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
    const { observers } = component
    const update = (): void => {
      this.#observed = this.#known.filter((known) => known.observers.length > 0)
      this.#watch()
      component.observed()
      for (const archetype of this.archetypes.list) this.#setObserved(archetype)
    }
    observers.push(observer)
    update()
    return () => {
      const at = observers.indexOf(observer)
      if (at >= 0) observers.splice(at, 1)
      update()
    }
  }

  /**
   * Makes slots whose generations are used up free again. So the program must not keep any handle of
   * an ended entity: it can become that of a new one.
   *
   * @throws `INVALID_VALUE` while there are deferred changes.
   */
  renewHandles(): void {
    this.deferred.requireNone()
    for (const component of this.numbered) component.forgetEnded()
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
    state.components.toArray().forEach((ptr, id) => {
      this.numbered[id]!.release(ComponentState.at(arena, ptr!))
    })
    arena.root = 0
    arena.free(state)
  }

  /** Frees everything in one step, with the arena. */
  dispose(): void {
    this.arena.dispose()
  }
}

function requireNew(name: string, known: readonly Component<never>[]): void {
  if (known.every((component) => component.name !== name)) return
  throw new OffheapError(
    'INVALID_VALUE',
    `invalid name of a component: got ${JSON.stringify(name)}, expected a new one. ` +
      'Give each component of a world a name of its own.',
  )
}

function mismatch(name: string, got: string, expected: string): OffheapError {
  return new OffheapError(
    'SCHEMA_MISMATCH',
    `component ${name} of the arena: got ${got}, expected ${expected}. ` +
      'Open the world with the components that it was made with.',
  )
}
