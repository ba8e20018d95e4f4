import { Arena, OffheapError } from 'offheap'
import type { Archetype, RowsClass, TableRows } from './archetype.ts'
import { Archetypes } from './archetypes.ts'
import { ChildOf } from './child-of.ts'
import type { Component, Observer } from './component.ts'
import { Deferred } from './deferred.ts'
import { ComponentState, WorldState, type Links } from './ecs.gen.ts'
import { Entities, indexOf } from './entities.ts'
import { IndexedComponent } from './indexed-component.ts'
import { SparseComponent, TagComponent, type SetRows } from './keyed-components.ts'
import { Prefab, type Part } from './prefab.ts'
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
  readonly childOf: ChildOf = new ChildOf()
  readonly deferred: Deferred
  /** The list of archetypes. */
  #archetypes: readonly Archetype[] = []
  readonly #links: IndexedComponent<Links>
  entities!: Entities
  archetypes!: Archetypes
  /** Rises when other bytes were put back. */
  epoch = 0
  /** The components by their numbers. */
  numbered: Component[] = []
  readonly #known: Component[] = []
  #keyed: Component[] = []
  #observed: Component[] = []
  #isObserved = false
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
    this.#links = this.childOf.links
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
    this.entities = new Entities(state)
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
    this.archetypes = new Archetypes(this.entities, this.#columns, (archetype) => {
      for (const query of this.#queries.values()) query.offer(archetype)
      this.#setObserved(archetype)
    })
    this.#archetypes = this.archetypes.list
    this.numbered.forEach((component, id) => {
      component.open(this, ComponentState.at(this.arena, state.components.at(id)!))
    })
    for (const component of this.#known) {
      if (!this.numbered.includes(component)) this.#create(component)
    }
    this.childOf.open(this.entities)
    this.epoch++
  }

  #number(component: Component, { name, kind, layout }: ComponentState): void {
    const now = descriptionOf(component)
    if (kind !== now.kind || layout !== now.layout) {
      throw mismatch(name, `${now.kind} of ${now.layout}`, `${kind} of ${layout}`)
    }
    component.id = this.numbered.length
    this.numbered.push(component)
    this.#columns.push(component instanceof TableComponent ? component : undefined)
    this.#keyed = this.numbered.filter(({ isKeyed }) => isKeyed)
  }

  /** Makes the state of a component that the bytes don't have. */
  #create(component: Component): void {
    const { state } = this.entities
    const made = this.arena.create(ComponentState, {
      name: component.name,
      ...descriptionOf(component),
    })
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
  prefab(...parts: (Component<never> | Part)[]): Prefab {
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
    const { i32 } = this.arena
    const { entities } = this
    if (!(entity > 0 && entities.isAliveIn(i32, entity))) return false
    if (this.#isObserved || this.#links.capacity > 0) return this.#destroyTree(entity)
    this.#remove(i32, entity)
    return true
  }

  #destroyTree(root: number): boolean {
    if (this.#ending.includes(root)) return false
    this.#ending.push(root)
    try {
      this.#endTree(root)
    } finally {
      this.#ending.pop()
    }
    return true
  }

  #endTree(root: number): void {
    const { childOf, entities } = this
    const { state } = entities
    const most = state.used * 2
    let at = root
    for (let ended = 0; entities.isAlive(root); ended++) {
      if (ended > most) {
        throw new OffheapError(
          'INVALID_VALUE',
          `new children of an entity that ends: got ${ended} ended entities, expected at most ` +
            `${most}. Don't add children to an entity in observers of its removal.`,
        )
      }
      for (let child = childOf.firstOf(at); child !== 0; child = childOf.firstOf(at)) at = child
      const parent = at === root ? 0 : childOf.parentOf(at)
      const former = state.linked
      this.#end(at)
      // Observers can have changed the trees: then the way to the next entity begins at the root.
      at = state.linked === former + 1 && entities.isAlive(parent) ? parent : root
    }
  }

  /** Ends an entity without children, unless observers give it some. */
  #end(entity: number): void {
    // Observers that destroy others can get here for an entity of which they are being told.
    if (this.#isObserved && !this.#told.includes(entity)) {
      this.#told.push(entity)
      try {
        this.#tellRemoved(entity)
      } finally {
        this.#told.pop()
      }
    }
    if (this.childOf.firstOf(entity) === 0) this.discard(entity)
  }

  discard(entity: number): void {
    if (!this.entities.isAlive(entity)) return
    this.childOf.remove(entity)
    this.#remove(this.arena.i32, entity)
  }

  /** Ends a live entity that is in no tree. */
  #remove(i32: Int32Array, entity: number): void {
    if (this.#keyed.length > 0) this.#drop(indexOf(entity))
    this.entities.end(i32, entity, this.#archetypes)
  }

  #setObserved(archetype: Archetype): void {
    archetype.isObserved = this.#observed.some(({ id }) => archetype.has(id))
  }

  #drop(index: number): void {
    for (const component of this.#keyed) component.drop(index)
  }

  #tellRemoved(entity: number): void {
    for (const component of this.#observed) {
      if (component.has(entity)) component.tellRemoved(entity)
    }
  }

  /** Ends all entities of an archetype, if no observer and no tree needs to know each of them. */
  destroyAll(archetype: Archetype): boolean {
    if (this.#isObserved || this.childOf.links.capacity > 0) return false
    const { arena, entities: start, count } = archetype
    const { i32 } = arena
    for (let row = 0; row < count; row++) {
      const entity = i32[start + row]!
      if (this.#keyed.length > 0) this.#drop(indexOf(entity))
      this.entities.free(i32, entity)
    }
    i32[archetype.countAt] = 0
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
      this.#isObserved = this.#observed.length > 0
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

/** Returns what the bytes say about a component. */
function descriptionOf(component: Component): Pick<ComponentState, 'kind' | 'layout'> {
  const { layoutHash: layout } = component.rows
  if (component instanceof TableComponent) return { kind: 'table', layout }
  if (component instanceof IndexedComponent) return { kind: 'indexed', layout }
  return { kind: component instanceof SparseComponent ? 'sparse' : 'tag', layout }
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
