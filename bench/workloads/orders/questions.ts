/**
 * A shop: orders of customers with lines of products. The lines are joined with the other three
 * tables, then sorted by country, day and amount; all in memory, or from files to a file.
 */
import { drawn } from '../answers/mixed.ts'

export type QuestionId = 'join' | 'sort' | 'files'

export interface OrderQuestion {
  readonly id: QuestionId
  readonly title: string
}

export const QUESTIONS: readonly OrderQuestion[] = [
  { id: 'join', title: 'join lines with orders, customers and products' },
  { id: 'sort', title: 'join them, and sort by country, day and amount' },
  { id: 'files', title: 'the same from four CSV files to one' },
]

/** Number of orders of a thorough run, and of a quick one. */
export const ORDERS = 1_000_000
export const QUICK_ORDERS = 20_000

const TABLES = ['customers', 'products', 'orders', 'lines'] as const
export type TableName = (typeof TABLES)[number]

/** Returns the path of the CSV file of a table, which DuckDB writes when the bench begins. */
export function fileOf(orders: number, table: TableName): string {
  return `bench/build/answers/orders-${orders}/${table}.csv`
}

/** Returns the path of the file that a contender writes. */
export function outputOf(form: string): string {
  return `bench/build/answers/sales-${form}.csv`
}

export interface Sizes {
  readonly customers: number
  readonly products: number
  readonly orders: number
  readonly lines: number
}

export function sizesOf(orders: number): Sizes {
  return {
    customers: Math.max(10, orders / 10),
    products: Math.max(10, orders / 100),
    orders,
    lines: orders * 3,
  }
}

export const COUNTRIES = 200
export const CATEGORIES = 40
export const DAYS = 730
export const FIRST_DAY = 20_000

/** The columns of random numbers. */
export const COUNTRY = 0
export const CATEGORY = 1
export const PRICE = 2
export const CUSTOMER = 3
export const DAY = 4
export const ORDER = 5
export const PRODUCT = 6
export const QUANTITY = 7

/** The fields of a customer, by its id. */
export const nameOf = (id: number): string => `Customer ${id}`
export const countryOf = (id: number): number => drawn(id, COUNTRY) % COUNTRIES
/** The number is in the middle, so the texts aren't in the order of their numbers. */
export const countryName = (number: number): string => `Country ${number} of ${COUNTRIES}`
/** Returns the number of a country by its name. */
export const countryNumber = (name: string): number => Number(name.split(' ')[1])

/** The fields of a product, by its id. */
export const categoryOf = (id: number): number => drawn(id, CATEGORY) % CATEGORIES
export const categoryName = (number: number): string => `Category ${number}`
export const priceOf = (id: number): number => 1 + (drawn(id, PRICE) % 50_000)

/** The fields of an order, by its id. Some customers aren't there. */
export const customerOf = (id: number, customers: number): number =>
  1 + (drawn(id, CUSTOMER) % customers)
export const dayOf = (id: number): number => FIRST_DAY + (drawn(id, DAY) % DAYS)

/** The fields of a line, by its number. Some orders and products aren't there. */
export const orderOf = (line: number, orders: number): number => 1 + (drawn(line, ORDER) % orders)
export const productOf = (line: number, products: number): number =>
  1 + (drawn(line, PRODUCT) % products)
export const quantityOf = (line: number): number => 1 + (drawn(line, QUANTITY) % 20)

/** Returns the number at the end of a text. */
export function numberIn(name: string): number {
  return Number(name.slice(name.lastIndexOf(' ') + 1))
}
