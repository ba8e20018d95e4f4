import type { Enum, f32, FixedArray, u8 } from 'offheap/schema'

/** What an enemy is up to: a type of its own, for every struct that speaks of it. */
export type Mood = Enum<'idle' | 'walk' | 'attack' | 'flee'>

/** Which way somebody looks, in words that are no identifiers. */
export type Direction = Enum<'north' | 'north-east' | 'east' | "devil's own" | ''>

/** One byte each, and the accessors speak in names. */
export interface Actor {
  mood: Mood
  /** Starts as the third name. @default attack */
  next: Mood
  /** Written in place, it is called `ActorStance`. @default 'sit' */
  stance: Enum<'stand' | 'sit' | 'lie'>
  facing: Direction
  speed: f32
}

/** What a squad did in its last turns, one byte a turn. */
export interface History {
  turns: FixedArray<Mood, 6>
  weather: FixedArray<Enum<'sun' | 'rain'>, 3>
  count: u8
}
