import type { i16, u16, u32 } from 'offheap/schema'

/**
 * One flight of the file, in 12 bytes. Together with the 4-byte header of its block that makes 16,
 * the size of the smallest block. The ranges in the comments are those of the file's three million
 * flights.
 */
export interface Flight {
  /** Local time of departure, in minutes since the start of 2001: 1 to 260,640, half a year. */
  time: u32
  /** Delay at the gate in minutes, negative when early: -1,116 to 1,688. */
  delay: i16
  /** Distance in miles: 21 to 4,962. */
  distance: u16
  /** Number of the airport of departure; there are 229 airports. */
  origin: u16
  /** Number of the airport of arrival. */
  destination: u16
}
