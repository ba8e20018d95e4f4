import type { Code, Dictionary, Enum, f32, i16, List, Table, u32 } from 'offheap/schema'

export type Airports = Dictionary

/** A flight of the bench of Arrow. */
export interface Trip {
  id: u32
  from: Code<Airports>
  to: Code<Airports>
  delay: i16
  distance?: f32
  kind: Enum<'passenger' | 'cargo' | 'mail'>
}

export type Trips = Table<Trip>
export type TripList = List<Trip>

/** A row of the file of three million flights. */
export interface Departure {
  /** Microseconds. */
  time: u32
  delay: i16
  distance: i16
  origin: Code<Airports>
  destination: Code<Airports>
}

export type Departures = Table<Departure>
