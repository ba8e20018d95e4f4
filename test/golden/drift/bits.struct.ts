import type { Bits, FixedArray, u8 } from 'offheap/schema'

/** A colour in 16 bits, in which green has one bit more than the others. */
export type Rgb565 = Bits<{ blue: 5; green: 6; red: 5 }>

/** Unsigned numbers side by side, from the lowest bit up. */
export interface Unit {
  /** One byte, all of it used. Written in place, it is called `UnitRank`. */
  rank: Bits<{ team: 3; level: 5 }>
  /** Up to 32 bits together. */
  stats: Bits<{ strength: 7; speed: 7; luck: 7; age: 11 }>
  /** One part can have them all. */
  seed: Bits<{ value: 32 }>
  color: Rgb565
  kind: u8
}

export interface Palette {
  colors: FixedArray<Rgb565, 16>
}
