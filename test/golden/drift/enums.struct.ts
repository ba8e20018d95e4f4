import type { HashMap, HashSet, Ring, Enum, FixedArray, u8 } from 'offheap/schema'

/** Other files can import an enum that has an alias. */
export type Mood = Enum<'idle' | 'walk' | "won't go">

/** The direction of a view, with names that aren't identifiers. */
export type Direction = Enum<'north' | 'north-east' | 'east' | "devil's own" | ''>

/** Names instead of numbers, one byte each. */
export interface Walker {
  /** @default walk */
  mood: Mood
  /** An enum without an alias is named after its field. */
  gait: Enum<'step' | 'trot'>
  steps: FixedArray<Mood, 3>
  age: u8
}

/** Elements and keys get the names of their fields. */
export interface Crowd {
  recent: Ring<Enum<'glad' | 'sad'>, 4>
  known: HashSet<Enum<'rare' | 'usual'>>
  after: HashMap<Enum<'sun' | 'rain'>, Enum<'glad' | 'sad'>>
}
