// Sales grouped by three fields, and customers with their purchases, in maps.
import { Arena } from 'offheap'
import { Sales } from './sales.gen.ts'

using arena = new Arena(16 * 1024 * 1024)
const sales = arena.create(Sales, {
  products: new Map([
    ['bread', 1],
    ['milk', 2],
    ['tea', 3],
  ]),
})
arena.root = sales
const { totals, customers, products } = sales

// A group-by: one search finds the group of a row or adds it, and no object is made for its key.
let random = 1
for (let row = 0; row < 100_000; row++) {
  random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
  const product = 1 + ((random >>> 8) % 3)
  const shop = (random >>> 12) % 20
  const month = 1 + ((random >>> 20) % 12)
  const price = product / 2

  const total = totals.entryBy(product, shop, month)
  total.count += 1
  total.revenue += price

  const customer = customers.entry((random >>> 16) % 500)
  if (customer.name === '') customer.name = `customer ${customers.size}`
  customer.purchases.push({ product, price })
}

const tea = products.get('tea')!
const { count, revenue } = totals.getBy(tea, 7, 12)!
console.log(`${totals.size} groups; tea in shop 7 in December: ${count} for ${revenue}`)

// A second group-by, over the groups: entries are in the order in which they were added.
const byProduct = new Float64Array(4)
for (const [group, total] of totals) byProduct[group.product]! += total.revenue
for (const [name, product] of products) console.log(`${name}: ${byProduct[product]}`)

const first = customers.valueAt(0)
console.log(`${customers.size} customers, ${first.name} bought ${first.purchases.length} times`)

// Removing an entry frees all that its value owns.
const before = arena.usedSize
const former = [...customers].filter(([, { purchases }]) => purchases.length < 200)
for (const [key] of former) customers.delete(key)
console.log(
  `${former.length} customers less, ${arena.usedSize < before ? 'fewer' : 'as many'} bytes`,
)

// The bytes are all that another process needs.
using copy = Arena.from(arena.snapshot())
console.log(`${copy.open(Sales).totals.getBy(tea, 7, 12)!.count} again`)
