import type { Enum, f32, f64, HashMap, HashSet, i8, Ptr, Str, u16, u32, u8 } from 'offheap/schema'

export type Kind = Enum<'ore' | 'wood' | 'stone'>

export interface Order {
  id: u32
  /** @default 1 */
  total: f32
}

export interface Route {
  from: u16
  to: u16
  day: u32
}

export type Orders = HashMap<u32, Order>

export interface Shop {
  orders: Orders
  counts: HashMap<u32, u32>
  byKind: HashMap<Kind, Order>
  prices: HashMap<f64, f64>
  stock: HashMap<Kind, i8>
  routes: HashMap<Route, Order>
  days: HashMap<Route, u32>
  words: HashMap<Str, u32>
  seen: HashSet<Str>
  visited: HashSet<Ptr<Order> | null>
  known: HashSet<Route>
  small: HashSet<u8>
}
