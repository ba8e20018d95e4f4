import type { Arena } from 'offheap'
import { Bodies } from './bodies.gen.ts'

/**
 * Components of bitECS whose stores are columns of a table. bitECS knows a component by its object,
 * so the objects stay the same; their arrays are exchanged when the table or the memory has grown.
 */
export class BodyStores {
  readonly position: { x: Float32Array; y: Float32Array }
  readonly velocity: { x: Float32Array; y: Float32Array }
  readonly mass: { value: Float32Array }
  readonly bodies: Bodies

  /**
   * @param bodies - The table, such as the root of an opened arena.
   * @param most - Number of entities for which there is room at first.
   */
  constructor(bodies: Bodies, most: number) {
    bodies.reserve(most + 1)
    this.bodies = bodies
    const { x, y, vx, vy, mass } = bodies.columns
    this.position = { x, y }
    this.velocity = { x: vx, y: vy }
    this.mass = { value: mass }
  }

  /** Makes a table for the stores, and its arena's root. */
  static create(arena: Arena, most: number): BodyStores {
    const bodies = Bodies.create(arena)
    arena.root = bodies
    return new BodyStores(bodies, most)
  }

  /** Resets the values of a new entity to their defaults. Call it after `addEntity`. */
  begin(entity: number): void {
    const { bodies } = this
    // Entities are numbered from 1 on, and row 0 stays unused.
    if (entity >= bodies.length) bodies.pushMany(entity + 1 - bodies.length)
    else bodies.set(entity, { x: 0, y: 0, vx: 0, vy: 0, mass: 1 })
    this.refresh()
  }

  /**
   * Exchanges the arrays if the table or the memory of the arena has grown. Systems call it at
   * their beginning, because any allocation in the arena can make its memory grow.
   */
  refresh(): void {
    const { position, velocity, mass, bodies } = this
    const { columns } = bodies
    if (position.x === columns.x) return
    position.x = columns.x
    position.y = columns.y
    velocity.x = columns.vx
    velocity.y = columns.vy
    mass.value = columns.mass
  }
}
