import type {
  bool,
  Code,
  Dictionary,
  Enum,
  f64,
  i16,
  List,
  Str,
  Table,
  u16,
  u32,
} from 'offheap/schema'

export type Stations = Dictionary

/** @csv */
export interface Measurement {
  station: Code<Stations>
  /** @decimal 1 */
  temperature: i16
}

/** @csv @ndjson */
export interface Order {
  id: u32
  price: f64
  quantity: u16
  kind: Enum<'standard' | 'express' | 'pickup'>
  paid: bool
  customer: Str<16>
  weight: f64
}

/** @ndjson */
export interface Message {
  id: u32
  author: Str
  text: Str
}

export type Measurements = Table<Measurement>
export type Orders = Table<Order>
export type Messages = List<Message>
