import type { f32 } from 'offheap/schema'

/** A point or a direction in space. */
export interface Vec3 {
  x: f32
  y: f32
  z: f32
}

/** A moving point, with a field for each number. */
export interface Particle {
  x: f32
  y: f32
  z: f32
  vx: f32
  vy: f32
  vz: f32
}

/** The same moving point as two nested structs. */
export interface Body {
  position: Vec3
  velocity: Vec3
}
