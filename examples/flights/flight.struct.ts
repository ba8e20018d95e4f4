import type { i16, u16, u32 } from 'offheap/schema'

/**
 * One flight of the file, in twelve bytes: with the four of its block's header that makes sixteen,
 * the smallest block there is. The ranges are those of the file's three million flights.
 */
export interface Flight {
  /** Departure, local time: minutes since the start of 2001, 1 to 260,640, half a year. */
  time: u32
  /** Minutes late at the gate, less than 0 when early: -1,116 to 1,688. */
  delay: i16
  /** Miles flown: 21 to 4,962. */
  distance: u16
  /** Number of an airport, of which there are 229. */
  origin: u16
  /** Number of an airport. */
  destination: u16
}
