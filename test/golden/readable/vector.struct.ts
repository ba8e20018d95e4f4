import type { f32 } from 'offheap/schema'

/** A point in the plane. */
export interface Vec2 {
  x: f32
  y: f32
}

/** A rectangle with sides along the axes. */
export interface Box {
  min: Vec2
  max: Vec2
}
