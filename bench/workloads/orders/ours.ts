/** Tables in an arena, joined by sets of keys, and sorted by columns. */
import { Arena } from 'offheap'
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
import { Keys, Sales, Shop } from './rows.gen.ts'
import { digestOf } from './sales.ts'

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
    line.order[row] = orderOf(row, sizes.orders)
    line.product[row] = productOf(row, sizes.products)
    line.quantity[row] = quantityOf(row)
  }
  return shop
}

export function ours(count: number): Answering<QuestionId> {
  // Memory that nothing was written to is only reserved.
  const arena = new Arena(Math.max(1 << 24, count * 500))
  const shop = shopOf(arena, count)
  const { names, countries, categories, customers, products, orders, lines } = shop
  const { u32, i32 } = arena

  function keysOf(ids: number, length: number): Keys {
    const keys = Keys.create(arena)
    keys.reserve(length)
    for (let row = 0; row < length; row++) keys.add(u32[ids + row]!)
    return keys
  }

  function joined(): Sales {
    const { length } = lines
    const [from, order, customer, product] = [
      ...[lines.starts, orders.starts, customers.starts, products.starts],
    ] as const
    const orderKeys = keysOf(order.id, orders.length)
    const customerKeys = keysOf(customer.id, customers.length)
    const productKeys = keysOf(product.id, products.length)
    const sales = Sales.create(arena)
    sales.pushMany(length)
    const to = sales.starts
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
      u32[to.line + sale] = row
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

  function answerOf(sales: Sales, isSorted: boolean) {
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
      join: () => answerOf(joined(), false),
      sort() {
        const sales = joined()
        sales.gather(sales.order(['country', countries], 'day', '-amount', 'line'))
        return answerOf(sales, true)
      },
    },
  }
}
