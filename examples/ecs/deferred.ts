import { OffheapError } from 'offheap'
import type { Component, Store } from './component.ts'
import type { Prefab } from './prefab.ts'

const DESTROY = 0
const ADD = 1
const ADD_VALUES = 2
const REMOVE = 3
/** Words of a change before those of its values. */
const HEAD = 4

/** What recording changes needs of the world. */
export interface Owner extends Store {
  readonly registry: { readonly numbered: readonly Component[] }
  spawn(): number
  destroy(entity: number): boolean
}

/**
 * Changes that are made later, such as after a loop over tables. They are in the arena until then:
 * in each, an operation, a handle, the number of a component, the number of words, the words.
 */
export class Deferred {
  readonly #owner: Owner

  constructor(owner: Owner) {
    this.#owner = owner
  }

  /** Returns the handle of a new entity. It gets its components later. */
  spawn(prefab?: Prefab): number {
    const { deferred } = this.#owner.entities.state
    const parts = prefab?.parts ?? []
    // Nothing can fail after the entity is made.
    const words = parts.reduce((sum, { values }) => sum + HEAD + values.length, deferred.length)
    deferred.reserve(words)
    const entity = this.#owner.spawn()
    for (const { component, values } of parts) {
      this.#record(ADD_VALUES, entity, component.id, values)
    }
    return entity
  }

  destroy(entity: number): void {
    this.#record(DESTROY, entity)
  }

  add<Init>(entity: number, component: Component<Init>, init?: Init): void {
    if (init === undefined) this.#record(ADD, entity, component.id)
    else this.#record(ADD_VALUES, entity, component.id, component.valuesOf(init))
  }

  remove(entity: number, component: Component<never>): void {
    this.#record(REMOVE, entity, component.id)
  }

  #record(operation: number, entity: number, component: number = 0, values?: Int32Array): void {
    const { entities } = this.#owner
    if (!entities.isAlive(entity)) return
    const { deferred } = entities.state
    const at = deferred.extend(HEAD + (values?.length ?? 0))
    const { view } = deferred
    view[at] = operation
    view[at + 1] = entity
    view[at + 2] = component
    view[at + 3] = values?.length ?? 0
    if (values !== undefined) view.set(values, at + HEAD)
  }

  /** Refuses to go on with changes that weren't made. */
  requireNone(): void {
    const { length } = this.#owner.entities.state.deferred
    if (length === 0) return
    throw new OffheapError(
      'INVALID_VALUE',
      `deferred changes: got ${length} words of them, expected none. Call deferred.apply first.`,
    )
  }

  /**
   * Makes the changes in their order, except those of entities that aren't alive then. Changes
   * that observers record meanwhile remain for the next time, and so do the failed one and those
   * after it, if one fails.
   */
  apply(): void {
    const { deferred } = this.#owner.entities.state
    const end = deferred.length
    let at = 0
    try {
      while (at < end) {
        const count = deferred.view[at + HEAD - 1]!
        this.#apply(deferred.view.slice(at, at + HEAD + count))
        at += HEAD + count
      }
    } finally {
      deferred.view.copyWithin(0, at)
      deferred.truncate(deferred.length - at)
    }
  }

  #apply(change: Uint32Array): void {
    const { entities, registry } = this.#owner
    const [operation, entity = 0, id = 0] = change
    if (!entities.isAlive(entity)) return
    const component = registry.numbered[id]!
    if (operation === DESTROY) this.#owner.destroy(entity)
    else if (operation === ADD) component.add(entity)
    else if (operation === REMOVE) component.remove(entity)
    else component.put(entity, new Int32Array(change.buffer, HEAD * 4))
  }
}
