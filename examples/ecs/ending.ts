import { OffheapError } from 'offheap'
import type { ChildOf } from './child-of.ts'
import { indexOf, type Entities } from './entities.ts'
import type { Registry } from './registry.ts'

/** What ending entities needs of the world. */
interface Owner {
  readonly childOf: ChildOf
  readonly registry: Registry
  readonly entities: Entities
}

/** The end of entities of which more than a row is known: observers, children, values elsewhere. */
export class Ending {
  readonly #owner: Owner
  /** The entities that are being destroyed, and those of whose end observers are being told. */
  readonly #roots: number[] = []
  readonly #told: number[] = []

  constructor(owner: Owner) {
    this.#owner = owner
  }

  /** Ends a live entity and all its children, from the last ones up. */
  destroy(root: number): boolean {
    const { childOf, entities, registry } = this.#owner
    if (registry.observed.length === 0 && childOf.firstOf(root) === 0) {
      this.discard(root)
      return true
    }
    if (this.#roots.includes(root)) return false
    this.#roots.push(root)
    try {
      // Observers can change the tree, and destroy other entities in turn.
      for (const entity of childOf.tree(root)) {
        if (entities.isAlive(entity) && childOf.isWithin(entity, root)) this.#end(entity)
      }
    } finally {
      this.#roots.pop()
    }
    return true
  }

  #end(entity: number): void {
    const { childOf } = this.#owner
    if (!this.#told.includes(entity)) this.#tell(entity)
    if (childOf.firstOf(entity) !== 0) {
      throw new OffheapError(
        'INVALID_VALUE',
        `children of an entity that ends: got ${childOf.children(entity).length}, expected none. ` +
          "Don't add children to an entity in observers of its removal.",
      )
    }
    this.discard(entity)
  }

  #tell(entity: number): void {
    this.#told.push(entity)
    try {
      for (const component of this.#owner.registry.observed) {
        if (component.has(entity)) component.tell('removed', entity)
      }
    } finally {
      this.#told.pop()
    }
  }

  /** Ends an entity, if it is alive, of which no observer was told. */
  discard(entity: number): void {
    const { childOf, entities } = this.#owner
    if (!entities.isAlive(entity)) return
    childOf.remove(entity)
    this.drop(entity)
    entities.end(entities.arena.i32, entities.requireSlot(entity), entity)
  }

  /** Removes the values that are found by the index of an entity. */
  drop(entity: number): void {
    for (const component of this.#owner.registry.keyed) component.drop(indexOf(entity))
  }
}
