import type { f64, HashMap, List, Str, u16, u32, u8 } from 'offheap/schema'

/** A key of three fields. */
export interface Group {
  product: u32
  shop: u16
  month: u16
}

export interface Total {
  count: u32
  revenue: f64
}

export interface Purchase {
  product: u32
  price: f64
}

/** A value that owns a text and a list. */
export interface Customer {
  name: Str
  purchases: List<Purchase>
}

export interface Sales {
  /** What was sold, by product, shop and month. */
  totals: HashMap<Group, Total>
  customers: HashMap<u32, Customer>
  /** Names of the products. */
  products: HashMap<Str, u8>
}
