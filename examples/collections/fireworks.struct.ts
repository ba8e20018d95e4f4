import type { f32, Pool } from 'offheap/schema'

export interface Spark {
  x: f32
  y: f32
  vx: f32
  vy: f32
  /** Seconds that are left. @default 1 */
  life: f32
}

export interface Fireworks {
  sparks: Pool<Spark>
}
