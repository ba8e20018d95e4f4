import type { f32, FixedArray, Ptr, u16 } from 'offheap/schema'

/** A point in world space, in metres. */
export interface Vec3 {
  x: f32
  y: f32
  z: f32
}

/** A character that walks along a path and attacks a target. */
export interface Enemy {
  position: Vec3
  /** Hit points. @default 100 */
  health: u16
  target: Ptr<Enemy> | null
  /** The next points of its path, in order. */
  path: FixedArray<Vec3, 8>
}
