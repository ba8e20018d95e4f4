/** Tables in an arena, joined by sets of keys, and sorted by columns. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { Arena } from 'offheap'
import { ByteSink } from 'offheap/csv'
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
import {
  Keys,
  readCSVCustomer,
  readCSVLine,
  readCSVOrder,
  readCSVProduct,
  Sales,
  Shop,
  writeCSVSale,
} from './rows.gen.ts'
import { digestOf, digestOfFile } from './sales.ts'

function shopOf(arena: Arena, count: number): Shop {
  const shop = arena.create(Shop)
  const { names, countries, categories, customers, products, orders, lines } = shop
  const sizes = sizesOf(count)
  const countryCodes = Array.from({ length: COUNTRIES }, (_, at) =>
    countries.intern(countryName(at)),
  )
  const categoryCodes = Array.from({ length: CATEGORIES }, (_, at) =>
    categories.intern(categoryName(at)),
  )
  customers.pushMany(sizes.customers)
  const customer = customers.columns
  eachKey(sizes.customers, (id, row) => {
    customer.id[row] = id
    customer.name[row] = names.intern(nameOf(id))
    customer.country[row] = countryCodes[countryOf(id)]!
  })
  products.pushMany(sizes.products)
  const product = products.columns
  eachKey(sizes.products, (id, row) => {
    product.id[row] = id
    product.category[row] = categoryCodes[categoryOf(id)]!
    product.price[row] = priceOf(id)
  })
  orders.pushMany(sizes.orders)
  const order = orders.columns
  eachKey(sizes.orders, (id, row) => {
    order.id[row] = id
    order.customer[row] = customerOf(id, sizes.customers)
    order.day[row] = dayOf(id)
  })
  lines.pushMany(sizes.lines)
  const line = lines.columns
  for (let row = 0; row < sizes.lines; row++) {
    line.line[row] = row
    line.order[row] = orderOf(row, sizes.orders)
    line.product[row] = productOf(row, sizes.products)
    line.quantity[row] = quantityOf(row)
  }
  return shop
}

/** Reads a shop from its files. */
async function readShop(arena: Arena, count: number): Promise<Shop> {
  const shop = arena.create(Shop)
  const { names, countries, categories, customers, products, orders, lines } = shop
  await readCSVCustomer(fileOf(count, 'customers'), customers, {
    dictionaries: { Names: names, Countries: countries },
  })
  await readCSVProduct(fileOf(count, 'products'), products, {
    dictionaries: { Categories: categories },
  })
  await readCSVOrder(fileOf(count, 'orders'), orders)
  await readCSVLine(fileOf(count, 'lines'), lines)
  return shop
}

function keysOf(arena: Arena, ids: number, length: number): Keys {
  const keys = Keys.create(arena)
  keys.reserve(length)
  const { u32 } = arena
  for (let row = 0; row < length; row++) keys.add(u32[ids + row]!)
  return keys
}

function joined(arena: Arena, { customers, products, orders, lines }: Shop): Sales {
  const { length } = lines
  const [from, order, customer, product] = [
    ...[lines.starts, orders.starts, customers.starts, products.starts],
  ] as const
  const orderKeys = keysOf(arena, order.id, orders.length)
  const customerKeys = keysOf(arena, customer.id, customers.length)
  const productKeys = keysOf(arena, product.id, products.length)
  const sales = Sales.create(arena)
  sales.pushMany(length)
  const to = sales.starts
  const { u32, i32 } = arena
  let sale = 0
  for (let row = 0; row < length; row++) {
    const orderId = u32[from.order + row]!
    const orderRow = orderKeys.find(orderId)
    if (orderRow < 0) continue
    const productRow = productKeys.find(u32[from.product + row]!)
    if (productRow < 0) continue
    const customerRow = customerKeys.find(u32[order.customer + orderRow]!)
    if (customerRow < 0) continue
    const quantity = u32[from.quantity + row]!
    u32[to.line + sale] = u32[from.line + row]!
    u32[to.order + sale] = orderId
    i32[to.day + sale] = i32[order.day + orderRow]!
    u32[to.name + sale] = u32[customer.name + customerRow]!
    u32[to.country + sale] = u32[customer.country + customerRow]!
    u32[to.category + sale] = u32[product.category + productRow]!
    u32[to.quantity + sale] = quantity
    u32[to.amount + sale] = quantity * u32[product.price + productRow]!
    sale++
  }
  sales.truncate(sale)
  for (const keys of [orderKeys, customerKeys, productKeys]) arena.free(keys)
  return sales
}

function sort(sales: Sales, { countries }: Shop): void {
  sales.gather(sales.order(['country', countries], 'day', '-amount', 'line'))
}

function write(arena: Arena, sales: Sales, { names, countries, categories }: Shop): void {
  const file = openSync(OUTPUT, 'w')
  try {
    const sink = new ByteSink(arena, {
      bytes: 1 << 20,
      flush: (bytes) => void writeSync(file, bytes),
    })
    writeCSVSale(sink, sales, {
      dictionaries: { Names: names, Countries: countries, Categories: categories },
    })
    writeSync(file, sink.bytes)
    sink.free()
  } finally {
    closeSync(file)
  }
}

const OUTPUT = outputOf('ours')

export function ours(count: number): Answering<QuestionId> {
  // Memory that nothing was written to is only reserved.
  const arena = new Arena(Math.max(1 << 24, count * 600))
  const shop = shopOf(arena, count)

  function answerOf(sales: Sales, isSorted: boolean) {
    const { names, countries, categories } = shop
    return {
      free: () => arena.free(sales),
      digest() {
        const row = sales.at(0)
        return digestOf(
          sales.length,
          (index) => {
            row.index = index
            const { line, order, day, quantity, amount } = row
            return {
              ...{ line, order, day, quantity, amount },
              name: numberIn(names.at(row.name)),
              country: countryNumber(countries.at(row.country)),
              category: numberIn(categories.at(row.category)),
            }
          },
          isSorted,
        )
      },
    }
  }

  return {
    questions: {
      join: () => answerOf(joined(arena, shop), false),
      sort() {
        const sales = joined(arena, shop)
        sort(sales, shop)
        return answerOf(sales, true)
      },
      async files() {
        const read = await readShop(arena, count)
        const sales = joined(arena, read)
        sort(sales, read)
        write(arena, sales, read)
        arena.free(sales)
        arena.free(read)
        return { digest: () => digestOfFile(OUTPUT) }
      },
    },
  }
}
