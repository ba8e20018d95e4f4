import type { f32, Table } from 'offheap/schema'

/** The values of an entity. Its row is the number that bitECS gives it. */
export interface Body {
  x: f32
  y: f32
  vx: f32
  vy: f32
  /** @default 1 */
  mass: f32
}

export type Bodies = Table<Body>
