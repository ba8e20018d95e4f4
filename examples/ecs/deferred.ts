import type { Component, Store } from './component.ts'
import type { Prefab } from './prefab.ts'

const DESTROY = 0
const ADD = 1
const ADD_VALUES = 2
const REMOVE = 3

/** What recording changes needs of the world. */
export interface Owner extends Store {
  /** The components by their numbers. */
  readonly numbered: readonly Component[]
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
    const entity = this.#owner.spawn()
    for (const { component, values } of prefab?.parts ?? []) {
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
    const { deferred } = this.#owner.entities.state
    const at = deferred.extend(4 + (values?.length ?? 0))
    const { view } = deferred
    view[at] = operation
    view[at + 1] = entity
    view[at + 2] = component
    view[at + 3] = values?.length ?? 0
    if (values !== undefined) view.set(values, at + 4)
  }

  /**
   * Makes the changes in their order, except those of entities that aren't alive any more. Changes
   * that observers record meanwhile remain for the next time.
   */
  apply(): void {
    const owner = this.#owner
    const { deferred } = owner.entities.state
    const end = deferred.length
    let at = 0
    try {
      while (at < end) {
        const [operation, entity = 0, component = 0, count = 0] = deferred.view.subarray(at, at + 4)
        const values = Int32Array.from(deferred.view.subarray(at + 4, at + 4 + count))
        at += 4 + count
        if (!owner.entities.isAlive(entity)) continue
        const changed = owner.numbered[component]!
        if (operation === DESTROY) owner.destroy(entity)
        else if (operation === ADD) changed.add(entity)
        else if (operation === REMOVE) changed.remove(entity)
        else {
          changed.load(values)
          changed.addStaged(entity)
        }
      }
    } finally {
      deferred.view.copyWithin(0, at)
      deferred.truncate(deferred.length - at)
    }
  }
}
