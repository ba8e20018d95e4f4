import type { bool, Enum, f16, f32, i53, i64, List, Own, Ptr, Ring, u32 } from 'offheap/schema'

export interface Sample {
  time: u32
  value: f32
  /** @default 1 */
  count: u32
}

/** A named collection: the class `Samples` is a ring. */
export type Samples = Ring<Sample, 64>

/** A ring of values. */
export type Latest = Ring<f32, 8>

export type Mood = Enum<'idle' | 'walk'>


export interface Device {
  samples: Samples
  latest: Latest
  odd: Ring<u32, 5>
  log: Ring<u32, 1000>
  few: Ring<Sample, 3>
  moods: Ring<Mood, 4>
  flags: Ring<bool, 4>
  ids: Ring<i53, 4>
  big: Ring<i64, 4>
  halves: Ring<f16, 4>
  links: Ring<Ptr<Sample> | null, 4>
  history: List<Samples>
  other: Own<Samples> | null
}
