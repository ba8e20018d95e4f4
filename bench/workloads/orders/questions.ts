/**
 * A shop: orders of customers with lines of products. The lines are joined with the other three
 * tables, then sorted by country, day and amount.
 */
import { keysSQL } from '../answers/keys.ts'
import { drawn, drawnSQL } from '../answers/mixed.ts'

export type QuestionId = 'join' | 'sort'

export interface OrderQuestion {
  readonly id: QuestionId
  readonly title: string
  readonly sql: string
}

const JOIN = `
  SELECT line, order_id AS "order", day, name, country, category, quantity,
    quantity * price AS amount
  FROM lines
  JOIN orders USING (order_id)
  JOIN customers USING (customer_id)
  JOIN products USING (product_id)`

export const QUESTIONS: readonly OrderQuestion[] = [
  { id: 'join', title: 'join lines with orders, customers and products', sql: JOIN },
  {
    id: 'sort',
    title: 'join them, and sort by country, day and amount',
    sql: `${JOIN} ORDER BY country, day, amount DESC, line`,
  },
]

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
const DAYS = 730
const FIRST_DAY = 20_000

/** The columns of random numbers. */
const [COUNTRY, CATEGORY, PRICE, CUSTOMER, DAY, ORDER, PRODUCT, QUANTITY] = [0, 1, 2, 3, 4, 5, 6, 7]

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

/** Makes the tables in DuckDB. Texts of few values are those of an enum, in alphabetical order. */
export function tablesSQL(orders: number): string {
  const sizes = sizesOf(orders)
  const random = (key: string, column: number) =>
    drawnSQL(column).replace(/\bi\b/, `(${key})::UBIGINT`)
  const country = (number: string) => `('Country ' || (${number}) || ' of ${COUNTRIES}')`
  const category = (number: string) => `('Category ' || (${number}))`
  return `
    CREATE TYPE country_name AS ENUM (
      SELECT ${country('n')} AS name FROM range(${COUNTRIES}) t(n) ORDER BY name);
    CREATE TYPE category_name AS ENUM (
      SELECT ${category('n')} AS name FROM range(${CATEGORIES}) t(n) ORDER BY name);
    CREATE TABLE customers AS SELECT customer_id, 'Customer ' || customer_id AS name,
        ${country(`${random('customer_id', COUNTRY)} % ${COUNTRIES}`)}::country_name AS country
      FROM ${keysSQL(sizes.customers, 'customer_id')};
    CREATE TABLE products AS SELECT product_id,
        ${category(`${random('product_id', CATEGORY)} % ${CATEGORIES}`)}::category_name AS category,
        (1 + ${random('product_id', PRICE)} % 50000)::INTEGER AS price
      FROM ${keysSQL(sizes.products, 'product_id')};
    CREATE TABLE orders AS SELECT order_id,
        (1 + ${random('order_id', CUSTOMER)} % ${sizes.customers})::INTEGER AS customer_id,
        (${FIRST_DAY} + ${random('order_id', DAY)} % ${DAYS})::INTEGER AS day
      FROM ${keysSQL(sizes.orders, 'order_id')};
    CREATE TABLE lines AS SELECT i::INTEGER AS line,
        (1 + ${drawnSQL(ORDER)} % ${sizes.orders})::INTEGER AS order_id,
        (1 + ${drawnSQL(PRODUCT)} % ${sizes.products})::INTEGER AS product_id,
        (1 + ${drawnSQL(QUANTITY)} % 20)::INTEGER AS quantity
      FROM range(${sizes.lines}) t(i);`
}

/** The keys and values of a digest of sales; those of sorted ones have the row as another key. */
export const DIGEST_KEYS: readonly string[] = ['line', '"order"', 'day']
export const DIGEST_VALUES: readonly string[] = [
  'amount',
  'quantity',
  `split_part(country::VARCHAR, ' ', 2)::INTEGER + substr(category::VARCHAR, 10)::INTEGER
    + substr(name, 10)::INTEGER`,
]
