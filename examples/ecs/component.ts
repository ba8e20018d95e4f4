import type { Arena, Ptr } from 'offheap'
import type { Archetype, Rows, RowsClass } from './archetype.ts'
import type { Archetypes } from './archetypes.ts'
import { Cells } from './cells.ts'
import type { ComponentState } from './ecs.gen.ts'
import type { Entities } from './entities.ts'

/** Functions that are called when entities get and lose a component. */
export interface Observer {
  /** Called after a component was added, with its values. */
  added?(entity: number): void
  /** Called before it is removed, also when the entity is destroyed. */
  removed?(entity: number): void
}

/** What the components of a world share. Opened anew after the bytes were put back. */
export interface Store {
  readonly entities: Entities
  readonly archetypes: Archetypes
}

/** A component that new entities get, and the cells of its values. */
export interface WithValues {
  readonly component: Component
  readonly values: Int32Array
}

/** A query. */
interface Changeable {
  change(component: Component, isAdded: boolean): void
}

interface CollectionClass {
  readonly layoutHash: string
  at(arena: Arena, ptr: Ptr<never>): { readonly arena: Arena; ptr: Ptr }
}

/** Base class of the kinds of components. */
export abstract class Component<Init = unknown> {
  readonly name: string
  abstract readonly kind: ComponentState['kind']
  /** The class of the collections with its values. */
  abstract readonly rows: CollectionClass
  /** Its number in the world. */
  id = -1
  readonly observers: Observer[] = []
  /** Whether values are found by the index of an entity, and must be removed when it ends. */
  readonly isKeyed: boolean = false
  /** The cells of the values that `add` writes without an `init`. */
  defaults: Int32Array = new Int32Array(0)
  /** How many of its cells are words. */
  words = 0

  protected arena!: Arena
  protected entities!: Entities
  protected archetypes!: Archetypes

  constructor(name: string) {
    this.name = name
  }

  /** Finds the component's state in the arena, or makes what is missing of it. */
  open({ entities, archetypes }: Store, _state: ComponentState): void {
    this.arena = entities.arena
    this.entities = entities
    this.archetypes = archetypes
  }

  /** Frees its values, after `open` or when that has failed. */
  release({ arena, values }: ComponentState): void {
    if (values !== 0) arena.free(this.rows.at(arena, values as Ptr<never>))
  }

  /** Returns where the values of a live entity are; -1 if it doesn't have the component. */
  protected abstract find(entity: number): number
  /** Writes the values of a live entity, and adds the component if necessary. Returns where. */
  protected abstract write(entity: number, values: Int32Array): number
  /** Removes the component from an entity that has it. */
  protected abstract erase(entity: number): void
  /** Makes sure that `erase` can't fail. */
  protected prepareErase(_entity: number): void {}
  /** Removes the values of an index, if it has any. */
  drop(_index: number): void {}
  /** Called when there are other observers. */
  observed(): void {}
  /** Forgets the handles of entities that have ended, because they will be used again. */
  forgetEnded(): void {}

  /** Returns the cells of the values that an `init` stands for. */
  valuesOf(_init: Init | undefined): Int32Array {
    return this.defaults
  }

  /**
   * Adds the component, or replaces its values if there is an `init`. Fields that `init` doesn't
   * have get their defaults.
   *
   * @returns Where its values are: a row, or an index.
   * @throws `STALE_HANDLE` for an entity that isn't alive, `OUT_OF_MEMORY`, and the errors of setting
   *   the fields. Nothing has changed then.
   */
  add(entity: number, init?: Init): number {
    this.entities.requireSlot(entity)
    const at = init === undefined ? this.find(entity) : -1
    return at >= 0 ? at : this.put(entity, this.valuesOf(init))
  }

  /** Adds the component with the values of some cells, or replaces its values. */
  put(entity: number, values: Int32Array): number {
    this.entities.requireSlot(entity)
    if (this.observers.length === 0) return this.write(entity, values)
    const isNew = this.find(entity) < 0
    const at = this.write(entity, values)
    if (isNew) this.tell('added', entity)
    return at
  }

  /** Removes the component. Returns whether the entity had it. */
  remove(entity: number): boolean {
    if (!this.has(entity)) return false
    if (this.observers.length > 0) {
      this.prepareErase(entity)
      this.tell('removed', entity)
      if (!this.has(entity)) return false
    }
    this.erase(entity)
    return true
  }

  has(entity: number): boolean {
    return this.entities.isAlive(entity) && this.find(entity) >= 0
  }

  /** Returns a component of a prefab, with the values that its entities get. */
  with(init?: Init): WithValues {
    return { component: this as Component<never> as Component, values: this.valuesOf(init) }
  }

  /** Adds the component with its defaults to all entities of a query that don't have it. */
  addAll(query: Changeable): void {
    query.change(this as Component<never> as Component, true)
  }

  /** Removes the component from all entities of a query. */
  removeAll(query: Changeable): void {
    query.change(this as Component<never> as Component, false)
  }

  /**
   * Adds the component to all entities of an archetype, or removes it, if it can do that in blocks.
   * Returns whether it has.
   */
  moveAll(_from: Archetype, _isAdded: boolean): boolean {
    return false
  }

  /** The largest number that `collect` can return; -1 if archetypes know the entities. */
  get most(): number {
    return -1
  }

  /** Writes the entities into an array, which must have room for all. Returns their number. */
  collect(_into: Int32Array): number {
    return 0
  }

  /** Calls the observers after an addition, or before a removal. */
  tell(event: 'added' | 'removed', entity: number): void {
    for (const observer of this.observers) observer[event]?.(entity)
  }
}

/** The values that a component can be set from. */
export type InitOf<T extends Rows> = Parameters<T['set']>[1]

/**
 * A component with a collection of values. Index 0 is nobody's, and so is its row: it has the
 * defaults. Values are converted there, before any entity has changed, and copied as cells.
 */
export abstract class ValueComponent<T extends Rows> extends Component<InitOf<T>> {
  override readonly rows: RowsClass<T>
  /** The collection in the arena. */
  protected values!: T
  protected cells: Cells = new Cells()
  #columns: object | undefined

  constructor(name: string, rows: RowsClass<T>) {
    super(name)
    this.rows = rows
  }

  /** Appends the row of nobody to an empty collection. */
  protected abstract begin(values: T): void

  override open(store: Store, state: ComponentState): void {
    super.open(store, state)
    if (state.values === 0) {
      state.values = this.rows.create(state.arena).ptr
      this.begin(this.rows.at(state.arena, state.values as Ptr<T>))
    }
    this.values = this.rows.at(state.arena, state.values as Ptr<T>)
    this.refresh()
    this.defaults = this.cells.read(this.arena, 0)
    this.words = this.cells.words.length
  }

  /** Finds the columns again, if they have moved, which growth that fails can do, too. */
  protected refresh(): void {
    const { columns, capacity } = this.values
    if (columns === this.#columns) return
    this.#columns = columns
    this.cells = new Cells()
    this.cells.append(columns, capacity)
  }

  override valuesOf(init: InitOf<T> | undefined): Int32Array {
    if (init === undefined) return this.defaults
    this.values.set(0, init as never)
    this.refresh()
    const values = this.cells.read(this.arena, 0)
    this.cells.fill(this.arena, 0, this.defaults)
    return values
  }

  /** Returns an accessor of the values, to be used at once; undefined without the component. */
  get(entity: number): ReturnType<T['at']> | undefined {
    if (!this.entities.isAlive(entity)) return undefined
    const at = this.find(entity)
    return at < 0 ? undefined : (this.values.at(at) as ReturnType<T['at']>)
  }
}
