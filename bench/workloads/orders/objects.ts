/** Rows as objects in arrays, joined by a `Map` for each table, and sorted by a function. */
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
  nameOf,
  numberIn,
  orderOf,
  priceOf,
  productOf,
  quantityOf,
  sizesOf,
  type QuestionId,
} from './questions.ts'
import { digestOf } from './sales.ts'

export interface Customer {
  readonly id: number
  readonly name: string
  readonly country: string
}

export interface Product {
  readonly id: number
  readonly category: string
  readonly price: number
}

export interface Order<Day> {
  readonly id: number
  readonly customer: number
  readonly day: Day
}

export interface Line {
  readonly line: number
  readonly order: number
  readonly product: number
  readonly quantity: number
}

export interface Sale<Day> {
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

export type Shop<Day> = Readonly<{
  customers: readonly Customer[]
  products: readonly Product[]
  orders: readonly Order<Day>[]
  lines: readonly Line[]
}>

export function joined<Day>({ customers, products, orders, lines }: Shop<Day>): Sale<Day>[] {
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

export function objects(count: number): Answering<Exclude<QuestionId, 'files'>> {
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
    },
  }
}
