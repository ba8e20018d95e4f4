import type { Code, Dictionary, i16, Table, u16, u32 } from 'offheap/schema'

/** The names of the airports, such as 'ATL'. A flight holds the code of an airport in it. */
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
   * The airport of departure. There are 229 airports, so two bytes are enough. With two codes of
   * four bytes, each flight would be 4 bytes larger, and building the records would take a quarter
   * longer (measured).
   */
  origin: Code<Airports, u16>
  /** The airport of arrival. */
  destination: Code<Airports, u16>
}

export type Flights = Table<Flight>
