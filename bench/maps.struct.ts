import type { f32, HashMap, u16, u32 } from 'offheap/schema'

export interface Item {
  customer: u32
  total: f32
  count: u32
}

/** A key of three fields. */
export interface Group {
  shop: u16
  product: u16
  day: u32
}

export type Counts = HashMap<u32, u32>
export type Items = HashMap<u32, Item>
export type Groups = HashMap<Group, u32>
