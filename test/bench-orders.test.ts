import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { requireEqual } from '../bench/workloads/answers/digest.ts'
import { eachKey } from '../bench/workloads/answers/keys.ts'
import { objects } from '../bench/workloads/orders/objects.ts'
import { ours } from '../bench/workloads/orders/ours.ts'
import {
  categoryName,
  categoryOf,
  countryName,
  countryOf,
  customerOf,
  dayOf,
  fileOf,
  nameOf,
  orderOf,
  priceOf,
  productOf,
  quantityOf,
  sizesOf,
  type TableName,
} from '../bench/workloads/orders/questions.ts'
import { digestOf, type SaleFigures } from '../bench/workloads/orders/sales.ts'

// The answers of the bench orders, which compares them with those of DuckDB, against a naive oracle.
const benchOrders = suite('bench-orders')

const COUNT = 700

function salesOf(count: number): SaleFigures[] {
  const sizes = sizesOf(count)
  const keysOf = (size: number): Set<number> => {
    const keys = new Set<number>()
    eachKey(size, (key) => keys.add(key))
    return keys
  }
  const [customers, products, orders] = [
    ...[keysOf(sizes.customers), keysOf(sizes.products), keysOf(sizes.orders)],
  ] as const
  return Array.from({ length: sizes.lines }, (_, line) => {
    const [order, product] = [orderOf(line, sizes.orders), productOf(line, sizes.products)]
    const name = customerOf(order, sizes.customers)
    if (!(orders.has(order) && products.has(product) && customers.has(name))) return []
    const quantity = quantityOf(line)
    const [country, category] = [countryOf(name), categoryOf(product)]
    const amount = quantity * priceOf(product)
    return [{ line, order, day: dayOf(order), name, country, category, quantity, amount }]
  }).flat()
}

const sales = salesOf(COUNT)
const sorted = sales.toSorted((a, b) => {
  const [first, second] = [countryName(a.country), countryName(b.country)]
  if (first !== second) return first < second ? -1 : 1
  return a.day - b.day || b.amount - a.amount || a.line - b.line
})

for (const [name, form] of Object.entries({ ours, objects })) {
  benchOrders(`${name} joins and sorts as a naive program does, again and again`, async () => {
    assert.ok(sales.length > COUNT && sales.length < sizesOf(COUNT).lines)
    const { questions } = form(COUNT)
    for (const id of ['join', 'sort'] as const) {
      const rows = id === 'sort' ? sorted : sales
      const expected = digestOf(rows.length, (row) => rows[row]!, id === 'sort')
      for (let turn = 0; turn < 2; turn++) {
        const answer = await questions[id]()
        requireEqual(`${name} ${id}`, await answer.digest(), expected)
        answer.free?.()
      }
    }
  })
}

benchOrders('offheap reads the files of a shop, and writes the sorted sales', async () => {
  const sizes = sizesOf(COUNT)
  const filesOf: Readonly<Record<TableName, (add: (...cells: unknown[]) => void) => void>> = {
    customers(add) {
      add('id', 'name', 'country')
      eachKey(sizes.customers, (id) => add(id, nameOf(id), countryName(countryOf(id))))
    },
    products(add) {
      add('id', 'category', 'price')
      const price = (id: number) => (priceOf(id) / 100).toFixed(2)
      eachKey(sizes.products, (id) => add(id, categoryName(categoryOf(id)), price(id)))
    },
    orders(add) {
      add('id', 'customer', 'day')
      const day = (id: number) => new Date(dayOf(id) * 86_400_000).toISOString().slice(0, 10)
      eachKey(sizes.orders, (id) => add(id, customerOf(id, sizes.customers), day(id)))
    },
    lines(add) {
      add('line', 'order', 'product', 'quantity')
      for (let line = 0; line < sizes.lines; line++) {
        const [order, product] = [orderOf(line, sizes.orders), productOf(line, sizes.products)]
        add(line, order, product, quantityOf(line))
      }
    },
  }
  const folder = dirname(fileOf(COUNT, 'lines'))
  mkdirSync(folder, { recursive: true })
  for (const [table, each] of Object.entries(filesOf)) {
    const lines: string[] = []
    each((...cells) => lines.push(`${cells.join()}\n`))
    writeFileSync(fileOf(COUNT, table as TableName), lines.join(''))
  }
  const { questions } = ours(COUNT)
  const expected = digestOf(sorted.length, (row) => sorted[row]!, true)
  for (let turn = 0; turn < 2; turn++) {
    requireEqual('files', await (await questions.files()).digest(), expected)
  }
  rmSync(folder, { recursive: true })
})

benchOrders('the digest of sorted sales shows two that were exchanged', () => {
  const rows = sorted.with(0, sorted[1]!).with(1, sorted[0]!)
  const of = (some: readonly SaleFigures[], isSorted: boolean) =>
    digestOf(some.length, (row) => some[row]!, isSorted)
  assert.throws(() => requireEqual('sorted', of(rows, true), of(sorted, true)), /^sorted: got /)
  requireEqual('any order', of(rows, false), of(sorted, false))
})

benchOrders.run()
