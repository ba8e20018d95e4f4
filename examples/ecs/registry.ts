import { OffheapError } from 'offheap'
import type { TableRows } from './archetype.ts'
import type { Component, Observer, Store } from './component.ts'
import { ComponentState, type WorldState } from './ecs.gen.ts'
import { TableComponent } from './table-component.ts'

type AnyComponent = Component<never>

/** The components of a world. Their numbers are those of the bytes, whatever the order of names is. */
export class Registry {
  readonly known: Component[] = []
  /** The components by their numbers. */
  readonly numbered: Component[] = []
  /** The same without those that aren't in tables. */
  readonly columns: (TableComponent<TableRows> | undefined)[] = []
  /** The components whose values must be removed when their entity ends. */
  keyed: readonly Component[] = []
  observed: readonly Component[] = []

  /** Adds a component with a new name: to an open world, if there is a `store`. */
  add(component: AnyComponent, store?: Store): void {
    const { name } = component
    if (this.known.some((known) => known.name === name)) {
      throw new OffheapError(
        'INVALID_VALUE',
        `invalid name of a component: got ${JSON.stringify(name)}, expected a new one. ` +
          'Give each component of a world a name of its own.',
      )
    }
    if (store !== undefined) this.#create(store, component as AnyComponent as Component)
    this.known.push(component as AnyComponent as Component)
  }

  /** Numbers the components as some bytes do. */
  load(state: WorldState): void {
    this.numbered.length = 0
    this.columns.length = 0
    for (const ptr of state.components) {
      const { name, kind, layout } = ComponentState.at(state.arena, ptr!)
      const component = this.known.find((known) => known.name === name)
      const got = component && `${component.kind} of ${component.rows.layoutHash}`
      if (component === undefined || got !== `${kind} of ${layout}`) {
        throw new OffheapError(
          'SCHEMA_MISMATCH',
          `component ${name} of the arena: got ${got ?? 'none'}, expected ${kind} of ${layout}. ` +
            'Open the world with the components that it was made with.',
        )
      }
      this.#number(component)
    }
  }

  #number(component: Component): void {
    component.id = this.numbered.length
    this.numbered.push(component)
    this.columns.push(component instanceof TableComponent ? component : undefined)
    this.keyed = this.numbered.filter(({ isKeyed }) => isKeyed)
  }

  /** Opens all components, and makes those that the bytes don't have. */
  open(store: Store): void {
    const { arena, state } = store.entities
    this.numbered.forEach((component, id) => {
      component.open(store, ComponentState.at(arena, state.components.at(id)!))
    })
    for (const component of this.known) {
      if (!this.numbered.includes(component)) this.#create(store, component)
    }
  }

  #create(store: Store, component: Component): void {
    const { arena, state } = store.entities
    const { name, kind, rows } = component
    const created = arena.create(ComponentState, { name, kind, layout: rows.layoutHash })
    try {
      component.open(store, created)
      state.components.push(created)
    } catch (error) {
      component.release(created)
      arena.free(created)
      throw error
    }
    this.#number(component)
  }

  /** Frees the values of all components. */
  release({ arena, components }: WorldState): void {
    components.toArray().forEach((ptr, id) => {
      this.numbered[id]!.release(ComponentState.at(arena, ptr!))
    })
  }

  /** Adds an observer. Returns a function that removes it. `changed` is called after each. */
  observe({ observers }: AnyComponent, observer: Observer, changed: () => void): () => void {
    const update = (): void => {
      this.observed = this.known.filter((known) => known.observers.length > 0)
      for (const component of this.known) component.observed()
      changed()
    }
    observers.push(observer)
    update()
    return () => {
      const at = observers.indexOf(observer)
      if (at >= 0) observers.splice(at, 1)
      update()
    }
  }

  /** Refuses components of other worlds. */
  requireOwn(components: readonly Component[]): void {
    for (const component of components) {
      if (this.known.includes(component)) continue
      throw new OffheapError(
        'INVALID_VALUE',
        `component ${component.name} of another world: expected one of this world. ` +
          'Take it from the components of this world.',
      )
    }
  }
}
