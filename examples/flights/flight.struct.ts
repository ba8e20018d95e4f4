import type { Dictionary, i16, Table, u16, u32 } from 'offheap/schema'

/** The codes of the airports, such as 'ATL'. A flight holds the number of an airport in it. */
export type Airports = Dictionary

/**
 * One flight of the file: 12 bytes in the columns of a table. The ranges in the comments are those
 * of the file's three million flights.
 */
export interface Flight {
  /** Local time of departure, in minutes since the start of 2001: 1 to 260,640, half a year. */
  time: u32
  /** Delay at the gate in minutes, negative when early: -1,116 to 1,688. */
  delay: i16
  /** Distance in miles: 21 to 4,962. */
  distance: u16
  /**
   * Number of the airport of departure in the dictionary. There are 229 airports, so 16 bits are
   * enough. A `Code<Airports>` has 32: with two of them, each flight would be 4 bytes larger, and
   * building the records would take a quarter longer (measured).
   */
  origin: u16
  /** Number of the airport of arrival. */
  destination: u16
}

export type Flights = Table<Flight>
