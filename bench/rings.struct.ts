import type { BitSet, f32, Ring, u32 } from 'offheap/schema'

/** A struct of 16 bytes. */
export interface Event {
  time: u32
  kind: u32
  x: f32
  y: f32
}

export interface Queues {
  numbers: Ring<u32, 1024>
  odd: Ring<u32, 1000>
  events: Ring<Event, 1024>
  some: BitSet
  others: BitSet
}
