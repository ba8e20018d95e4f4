import type { BitSet, f32, Table } from 'offheap/schema'

export interface Body {
  x: f32
  y: f32
  vx: f32
  vy: f32
}

/** Row n of `bodies` is that of entity n. */
export interface World {
  bodies: Table<Body>
  alive: BitSet
  moving: BitSet
  frozen: BitSet
  /** The result of the last query. */
  found: BitSet
}
