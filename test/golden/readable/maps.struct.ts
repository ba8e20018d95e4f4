import type {
  Enum, f32, f64, HashMap, HashSet, i8, List, Own, Ptr, Str, Table, u16, u32, u8
} from 'offheap/schema'

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
export type Days = List<u32>
export type Routes = Table<Route>

/** A value that owns blocks of all kinds. */
export interface Account {
  id: u32
  /** @default 'new' */
  name: Str
  orders: List<Order>
  partner: Own<Account> | null
  accounts: HashMap<u32, Account>
  seen: HashSet<u32>
}

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
  accounts: HashMap<u32, Account>
  customers: HashMap<Str, Account>
  agenda: HashMap<Route, Days>
  plans: HashMap<u8, Routes>
}
