import type { Bits, FixedArray, Flags, u8 } from 'offheap/schema'

export type Badges = Flags<'brave' | 'quick' | 'kind'>

/** Bits of one, two and four bytes. */
export interface Marked {
  /** @default brave kind */
  badges: Badges
  /** The second part spans two bytes. */
  rank: Bits<{ team: 3; level: 7; stars: 6 }>
  wide: Bits<{ low: 20; high: 12 }>
  whole: Bits<{ all: 32 }>
  days: Flags<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | 'holiday' | 'never'>
  history: FixedArray<Badges, 4>
  age: u8
}
