import type { f32, SparseSet, u16 } from 'offheap/schema'

export interface Motion {
  x: f32
  y: f32
  vx: f32
  vy: f32
}

export interface Health {
  /** @default 100 */
  points: u16
}

/** An entity has it while it burns. */
export interface Burning {
  /** Number of frames until the fire is out. */
  frames: u16
}

/** A component is a set of its own: an entity is a number that is a key in some of them. */
export interface World {
  motions: SparseSet<Motion>
  health: SparseSet<Health>
  burning: SparseSet<Burning>
}
