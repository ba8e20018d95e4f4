// The shop in DuckDB.
import { keysSQL } from '../answers/keys.ts'
import { drawnSQL } from '../answers/mixed.ts'
import {
  CATEGORIES,
  CATEGORY,
  COUNTRIES,
  COUNTRY,
  CUSTOMER,
  DAY,
  DAYS,
  fileOf,
  FIRST_DAY,
  ORDER,
  PRICE,
  PRODUCT,
  QUANTITY,
  sizesOf,
  type TableName,
} from './questions.ts'

const FROM = `
  FROM lines
  JOIN orders USING (order_id)
  JOIN customers USING (customer_id)
  JOIN products USING (product_id)`

export const JOIN_SQL: string = `
  SELECT line, order_id AS "order", day, name, country, category, quantity,
    quantity * price AS amount
  ${FROM}`

const ORDER_BY = 'ORDER BY country, day, amount DESC, line'

export const SORT_SQL: string = `${JOIN_SQL} ${ORDER_BY}`

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

/** Writes the tables of the shop as CSV. Their days are dates there, and their prices have a point. */
export function copySQL(orders: number): string {
  const copies: Readonly<Record<TableName, string>> = {
    customers: 'SELECT customer_id AS id, name, country FROM customers',
    products: `SELECT product_id AS id, category, (price / 100)::DECIMAL(9, 2) AS price
      FROM products`,
    orders: `SELECT order_id AS id, customer_id AS customer, DATE '1970-01-01' + day AS day
      FROM orders`,
    lines: 'SELECT line, order_id AS "order", product_id AS product, quantity FROM lines',
  }
  return Object.entries(copies)
    .map(([table, sql]) => `COPY (${sql}) TO '${fileOf(orders, table as TableName)}' (HEADER);`)
    .join('\n')
}

/** Joins the files of the shop, and writes the sorted sales to a file. */
export function filesSQL(orders: number, output: string): string {
  const read = (table: TableName, columns: string) =>
    `read_csv('${fileOf(orders, table)}', header = true, columns = {${columns}})`
  return `
    COPY (
      SELECT line, "order", day, name, country, category, quantity, quantity * price AS amount
      FROM ${read('lines', "line: 'INT', 'order': 'INT', product: 'INT', quantity: 'INT'")} l
      JOIN ${read('orders', "id: 'INT', customer: 'INT', day: 'DATE'")} o ON o.id = l."order"
      JOIN ${read('customers', "id: 'INT', name: 'VARCHAR', country: 'VARCHAR'")} c
        ON c.id = o.customer
      JOIN ${read('products', "id: 'INT', category: 'VARCHAR', price: 'DECIMAL(9, 2)'")} p
        ON p.id = l.product
      ${ORDER_BY}
    ) TO '${output}' (HEADER)`
}
