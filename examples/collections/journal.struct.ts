import type { Enum, f64, List, Str } from 'offheap/schema'

export interface Entry {
  /** Seconds since the start. */
  time: f64
  level: Enum<'info' | 'warning' | 'error'>
  text: Str
}

/** A list under a name of its own, which can be the root of an arena. */
export type Journal = List<Entry>
