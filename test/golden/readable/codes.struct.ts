import type { Code, Dictionary, FixedArray, List, Ring, SparseSet, Table, u32 } from 'offheap/schema'

/** The names of airports. */
export type Airports = Dictionary

/** The names of carriers. */
export type Carriers = Dictionary

export interface Flight {
  from: Code<Airports>
  to: Code<Airports>
  carrier: Code<Carriers>
  /** Where it was diverted to. */
  diverted?: Code<Airports>
  minutes: u32
}

export type Route = List<Code<Airports>>

export interface Network {
  airports: Airports
  carriers: Carriers
  flights: Table<Flight>
  byNumber: SparseSet<Flight>
  open: List<Code<Airports>>
  hubs: FixedArray<Code<Airports>, 4>
  last: Ring<Code<Airports>, 16>
  route: Route
}
