import { addComponents, addEntity, createWorld, query, removeEntity, type World } from 'bitecs'
import type { Arena } from 'offheap'
import { Bodies } from './bodies.gen.ts'
import { BodyStores } from './body-stores.ts'

/** A bitECS world of bodies around a centre. Entities and queries are those of bitECS. */
export class Orbit {
  readonly world: World = createWorld()
  readonly stores: BodyStores

  constructor(arena: Arena, most: number) {
    this.stores = BodyStores.create(arena, most)
  }

  add(x: number, y: number, vx: number, vy: number): number {
    const { stores, world } = this
    const entity = addEntity(world)
    stores.begin(entity)
    addComponents(world, entity, stores.position, stores.velocity)
    stores.position.x[entity] = x
    stores.position.y[entity] = y
    stores.velocity.x[entity] = vx
    stores.velocity.y[entity] = vy
    return entity
  }

  remove(entity: number): void {
    removeEntity(this.world, entity)
  }

  step(dt: number): void {
    const { position, velocity } = this.stores
    // The arrays are read inside of the system: outside, they would be those of a former capacity.
    this.stores.refresh()
    const { x, y } = position
    const { x: vx, y: vy } = velocity
    for (const entity of query(this.world, [position, velocity])) {
      vx[entity]! -= x[entity]! * dt
      vy[entity]! -= y[entity]! * dt
      x[entity]! += vx[entity]! * dt
      y[entity]! += vy[entity]! * dt
    }
  }

  /** Returns the values of all entities. The world of bitECS isn't a part of them. */
  snapshot(): Uint8Array {
    return this.stores.bodies.arena.snapshot()
  }

  /** Puts values back. The entities must be those of the snapshot. */
  restore(bytes: Uint8Array): void {
    this.stores.bodies.arena.restore(bytes)
    this.stores.refresh()
  }
}

/** Returns the values of an entity from a snapshot, without a world: for a tool or another thread. */
export function bodyIn(arena: Arena, entity: number): { x: number; y: number } {
  const { x, y } = arena.open(Bodies).at(entity)
  return { x, y }
}
