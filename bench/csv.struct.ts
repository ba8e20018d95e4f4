import type {
  bool,
  Code,
  Dictionary,
  Enum,
  f64,
  i16,
  i32,
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

export type Measurements = Table<Measurement>

export type Customers = Dictionary
export type Countries = Dictionary

/** An order of a shop. @csv */
export interface Order {
  id: u32
  /** @date */
  day: i32
  customer: Code<Customers>
  country: Code<Countries>
  state: Enum<'new' | 'paid' | 'sent' | 'returned'>
  quantity: u16
  /** @decimal 2 */
  price: i32
  weight: f64
  isGift: bool
  note: Str<24>
}

export type Orders = Table<Order>
