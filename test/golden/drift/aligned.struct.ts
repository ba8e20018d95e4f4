import type { f32, FixedArray, u8, u16, u32 } from 'offheap/schema'

/**
 * Four numbers for a vector register.
 *
 * @align 16
 */
export interface Vec4 {
  x: f32
  y: f32
  z: f32
  w: f32
}

export interface Particle {
  kind: u8
  position: Vec4
  /** Separated from its neighbours by its alignment. @align 8 */
  mass: f32
  /** Less than its natural alignment changes nothing. @align 2 */
  age: u32
  colors: FixedArray<Vec4, 2>
}

/** Two counters that two threads write, each in its own cache line. */
export interface Progress {
  total: u32
  /** @cacheline */
  done: u32
  /** @cacheline */
  failed: u32
  state: u16
}

/**
 * Starts a cache line wherever it is.
 *
 * @cacheline
 */
export interface Job {
  id: u32
  progress: Progress
}
