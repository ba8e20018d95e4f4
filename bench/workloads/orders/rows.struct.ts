import type { Code, Dictionary, HashSet, i32, Table, u32 } from 'offheap/schema'

/** Names of customers. */
export type Names = Dictionary
export type Countries = Dictionary
export type Categories = Dictionary

export interface Customer {
  id: u32
  name: Code<Names>
  country: Code<Countries>
}

export interface Product {
  id: u32
  category: Code<Categories>
  /** In cents. */
  price: u32
}

export interface Order {
  id: u32
  customer: u32
  /** Days since the start of 1970. */
  day: i32
}

export interface Line {
  order: u32
  product: u32
  quantity: u32
}

/** A line with what its order, customer and product say. */
export interface Sale {
  line: u32
  order: u32
  day: i32
  name: Code<Names>
  country: Code<Countries>
  category: Code<Categories>
  quantity: u32
  /** In cents. */
  amount: u32
}

export type Sales = Table<Sale>

/** The number of an entry is that of the row with this key. */
export type Keys = HashSet<u32>

export interface Shop {
  names: Names
  countries: Countries
  categories: Categories
  customers: Table<Customer>
  products: Table<Product>
  orders: Table<Order>
  lines: Table<Line>
}
