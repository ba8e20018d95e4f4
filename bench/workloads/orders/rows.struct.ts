import type { Code, Dictionary, HashSet, i32, Table, u32 } from 'offheap/schema'

/** Names of customers. */
export type Names = Dictionary
export type Countries = Dictionary
export type Categories = Dictionary

/** @csv */
export interface Customer {
  id: u32
  name: Code<Names>
  country: Code<Countries>
}

/** @csv */
export interface Product {
  id: u32
  category: Code<Categories>
  /**
   * In cents.
   *
   * @decimal 2
   */
  price: u32
}

/** @csv */
export interface Order {
  id: u32
  customer: u32
  /**
   * Days since the start of 1970.
   *
   * @date
   */
  day: i32
}

/** @csv */
export interface Line {
  line: u32
  order: u32
  product: u32
  quantity: u32
}

/**
 * A line with what its order, customer and product say.
 *
 * @csv
 */
export interface Sale {
  line: u32
  order: u32
  /** @date */
  day: i32
  name: Code<Names>
  country: Code<Countries>
  category: Code<Categories>
  quantity: u32
  /**
   * In cents.
   *
   * @decimal 2
   */
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
