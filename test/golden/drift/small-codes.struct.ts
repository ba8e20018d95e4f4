import type { Code, Dictionary, FixedArray, HashMap, List, Ring, SparseSet, Table, u16, u32, u8 } from 'offheap/schema'

/** At most 65,536 texts, because codes of it take two bytes. */
export type Places = Dictionary

/** At most 256 texts. */
export type Carriers = Dictionary

/** No limit. */
export type Others = Dictionary

export interface Trip {
  from: Code<Places, u16>
  to: Code<Places, u16>
  by: Code<Carriers, u8>
  via?: Code<Places, u16>
  other: Code<Others>
}

/** A key of three codes. */
export interface Leg {
  from: Code<Places, u16>
  by: Code<Carriers, u8>
  of: Code<Carriers, u8>
}

/** @packed */
export interface Ticket {
  by: Code<Carriers, u8>
  from: Code<Places, u16>
}

export type Route = List<Code<Places, u16>>

export interface Atlas {
  places: Places
  carriers: Carriers
  others: Others
  trips: Table<Trip>
  byNumber: SparseSet<Trip>
  open: List<Code<Places, u16>>
  flags: List<Code<Carriers, u8>>
  hubs: FixedArray<Code<Places, u16>, 3>
  first: FixedArray<Code<Carriers, u8>, 2>
  last: Ring<Code<Places, u16>, 4>
  route: Route
  counts: HashMap<Code<Places, u16>, u32>
  names: HashMap<u32, Code<Carriers, u8>>
  legs: HashMap<Leg, u32>
  ticket: Ticket
  /** Four bytes of the same dictionary. */
  wide: Code<Places>
}
