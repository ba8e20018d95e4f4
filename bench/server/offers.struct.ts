import type { f32, f64, HashMap, Table, u16, u32 } from 'offheap/schema'

/** One of the records that a request builds. */
export interface Offer {
  id: u32
  shop: u16
  stock: u16
  score: f32
  price: f64
}

export type Offers = Table<Offer>

/** The offers of a shop. */
export interface Shop {
  offers: u32
  stock: u32
  price: f64
}

export type Shops = HashMap<u32, Shop>
