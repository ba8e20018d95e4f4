import type { Enum, FixedArray, u8 } from 'offheap/schema'

/** What an alias names, other files can import. */
export type Mood = Enum<'idle' | 'walk' | "won't go">

/** Which way somebody looks, in words that are no identifiers. */
export type Direction = Enum<'north' | 'north-east' | 'east' | "devil's own" | ''>

/** Names in place of numbers, one byte each. */
export interface Walker {
  /** @default walk */
  mood: Mood
  /** An enum without an alias is named after its field. */
  gait: Enum<'step' | 'trot'>
  steps: FixedArray<Mood, 3>
  age: u8
}
