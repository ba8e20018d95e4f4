/**
 * Rows as objects in arrays, joined by a `Map` for each table, and sorted by a function. Files are
 * read by uDSV, which is the fastest parser of CSV in JavaScript.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { inferSchema, initParser } from 'udsv'
import type { Answering } from '../answers/answering.ts'
import { eachKey } from '../answers/keys.ts'
import {
  CATEGORIES,
  categoryName,
  categoryOf,
  COUNTRIES,
  countryName,
  countryNumber,
  countryOf,
  customerOf,
  dayOf,
  fileOf,
  nameOf,
  numberIn,
  orderOf,
  outputOf,
  priceOf,
  productOf,
  quantityOf,
  sizesOf,
  type QuestionId,
} from './questions.ts'
import { digestOf, digestOfFile } from './sales.ts'

interface Customer {
  readonly id: number
  readonly name: string
  readonly country: string
}

interface Product {
  readonly id: number
  readonly category: string
  readonly price: number
}

interface Order<Day> {
  readonly id: number
  readonly customer: number
  readonly day: Day
}

interface Line {
  readonly line: number
  readonly order: number
  readonly product: number
  readonly quantity: number
}

interface Sale<Day> {
  readonly line: number
  readonly order: number
  readonly day: Day
  readonly name: string
  readonly country: string
  readonly category: string
  readonly quantity: number
  readonly amount: number
}

function shopOf(count: number): Shop<number> {
  const sizes = sizesOf(count)
  const countries = Array.from({ length: COUNTRIES }, (_, at) => countryName(at))
  const categories = Array.from({ length: CATEGORIES }, (_, at) => categoryName(at))
  const customers: Customer[] = []
  eachKey(sizes.customers, (id) => {
    customers.push({ id, name: nameOf(id), country: countries[countryOf(id)]! })
  })
  const products: Product[] = []
  eachKey(sizes.products, (id) => {
    products.push({ id, category: categories[categoryOf(id)]!, price: priceOf(id) })
  })
  const orders: Order<number>[] = []
  eachKey(sizes.orders, (id) => {
    orders.push({ id, customer: customerOf(id, sizes.customers), day: dayOf(id) })
  })
  const lines: Line[] = []
  for (let line = 0; line < sizes.lines; line++) {
    const [order, product] = [orderOf(line, sizes.orders), productOf(line, sizes.products)]
    lines.push({ line, order, product, quantity: quantityOf(line) })
  }
  return { customers, products, orders, lines }
}

type Shop<Day> = Readonly<{
  customers: readonly Customer[]
  products: readonly Product[]
  orders: readonly Order<Day>[]
  lines: readonly Line[]
}>

function joined<Day>({ customers, products, orders, lines }: Shop<Day>): Sale<Day>[] {
  const customerById = new Map(customers.map((customer) => [customer.id, customer]))
  const productById = new Map(products.map((product) => [product.id, product]))
  const orderById = new Map(orders.map((order) => [order.id, order]))
  const sales: Sale<Day>[] = []
  for (const { line, order, product, quantity } of lines) {
    const ordered = orderById.get(order)
    const sold = productById.get(product)
    if (ordered === undefined || sold === undefined) continue
    const customer = customerById.get(ordered.customer)
    if (customer === undefined) continue
    const { name, country } = customer
    const { category, price } = sold
    const { day } = ordered
    sales.push({ line, order, day, name, country, category, quantity, amount: quantity * price })
  }
  return sales
}

/** Reads a file as objects. Days stay texts, whose order is that of the days. */
function read<Row>(file: string): Row[] {
  const text = readFileSync(file, 'utf8')
  const schema = inferSchema(text)
  for (const column of schema.cols) if (column.name === 'day') column.type = 's'
  return initParser(schema).typedObjs<Row>(text)
}

/** Number of rows that are joined to a text before it is written. */
const PART = 10_000

function write(sales: readonly Sale<string>[]): void {
  const file = openSync(OUTPUT, 'w')
  writeSync(file, 'line,order,day,name,country,category,quantity,amount\n')
  for (let start = 0; start < sales.length; start += PART) {
    let text = ''
    for (const sale of sales.slice(start, start + PART)) {
      const { line, order, day, name, country, category, quantity, amount } = sale
      text += `${line},${order},${day},${quoted(name)},${quoted(country)},${quoted(category)},`
      text += `${quantity},${amount.toFixed(2)}\n`
    }
    writeSync(file, text)
  }
  closeSync(file)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const OUTPUT = outputOf('objects')

export function objects(count: number): Answering<QuestionId> {
  const shop = shopOf(count)

  function answerOf(sales: readonly Sale<number>[], isSorted: boolean) {
    return {
      digest: () =>
        digestOf(
          sales.length,
          (row) => {
            const { name, country, category, ...numbers } = sales[row]!
            return {
              ...numbers,
              name: numberIn(name),
              country: countryNumber(country),
              category: numberIn(category),
            }
          },
          isSorted,
        ),
    }
  }

  return {
    questions: {
      join: () => answerOf(joined(shop), false),
      sort() {
        const sales = joined(shop)
        sales.sort((a, b) =>
          a.country !== b.country
            ? a.country < b.country
              ? -1
              : 1
            : a.day - b.day || b.amount - a.amount || a.line - b.line,
        )
        return answerOf(sales, true)
      },
      files() {
        const sales = joined<string>({
          customers: read(fileOf(count, 'customers')),
          products: read(fileOf(count, 'products')),
          orders: read(fileOf(count, 'orders')),
          lines: read(fileOf(count, 'lines')),
        })
        sales.sort((a, b) => {
          if (a.country !== b.country) return a.country < b.country ? -1 : 1
          if (a.day !== b.day) return a.day < b.day ? -1 : 1
          return b.amount - a.amount || a.line - b.line
        })
        write(sales)
        return { digest: () => digestOfFile(OUTPUT) }
      },
    },
  }
}
