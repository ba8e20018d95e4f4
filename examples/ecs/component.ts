import type { Arena, Ptr } from 'offheap'
import type { Archetype } from './archetype.ts'
import type { Archetypes } from './archetypes.ts'
import type { Width } from './cells.ts'
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
  /** The class of the collections with its values. */
  abstract readonly rows: CollectionClass
  /** Its number in the world. */
  id = -1
  readonly observers: Observer[] = []
  /** Whether values are found by the index of an entity, and must be removed when it ends. */
  readonly isKeyed: boolean = false

  /** The arena, handles and archetypes of the world, since `open`. */
  protected arena!: Arena
  protected entities!: Entities
  protected archetypes!: Archetypes
  /** The columns of its values. */
  width: Width = { words: 0, others: 0 }

  constructor(name: string) {
    this.name = name
  }

  /** Finds the component's state in the arena, or makes what is missing of it. */
  open(store: Store, _state: ComponentState): void {
    this.arena = store.entities.arena
    this.entities = store.entities
    this.archetypes = store.archetypes
  }

  /**
   * Adds the component, or replaces its values if there is an `init`. Fields that `init` doesn't
   * have get their defaults.
   *
   * @returns Where its values are: a row, or an index.
   * @throws `STALE_HANDLE` for an entity that isn't alive, `OUT_OF_MEMORY`, and the errors of setting
   *   the fields. Nothing has changed then.
   */
  abstract add(entity: number, init?: Init): number

  /** Removes the component. Returns whether the entity had it. */
  abstract remove(entity: number): boolean

  abstract has(entity: number): boolean

  /** Adds the component with the values that `stage` or `load` have written. */
  abstract addStaged(entity: number): number

  /** Returns the values of a part of a prefab. */
  abstract valuesOf(init: Init | undefined): Int32Array

  /** Writes such values where `addStaged` reads them. */
  abstract load(values: Int32Array): void

  /** Frees its values, after `open` or when that has failed. */
  release(state: ComponentState): void {
    for (const ptr of [state.stage, state.values]) {
      if (ptr !== 0) state.arena.free(this.rows.at(state.arena, ptr as Ptr<never>))
    }
  }

  /** Removes the values of an index, if it has any. */
  drop(_index: number): void {}

  /** Returns a component of a prefab, with the values that its entities get. */
  with(init?: Init): { readonly component: Component; readonly values: Int32Array } {
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

  /** Called when there are other observers. */
  observed(): void {}

  /** Calls the observers after an addition. */
  tellAdded(entity: number): void {
    for (const observer of this.observers) observer.added?.(entity)
  }

  /** Calls the observers before a removal. */
  tellRemoved(entity: number): void {
    for (const observer of this.observers) observer.removed?.(entity)
  }
}
