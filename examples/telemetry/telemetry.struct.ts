import type { f32, Ring, u32 } from 'offheap/schema'

export interface Sample {
  /** Milliseconds since the start. */
  time: u32
  temperature: f32
}

/** What the sensor and the monitor share. */
export interface Link {
  samples: Ring<Sample, 256>
}
