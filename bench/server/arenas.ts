import type { Arena, ArenaPool, Ptr } from 'offheap'
import { Offers, Shop, Shops } from './offers.gen.ts'
import { BEFORE, bestRows, OFFERS, OfferSource, replyOf, waiting } from './search.ts'

/** A table and a map in an arena of a pool, for each request. */
export function searchWithArenas(pool: ArenaPool): (seed: number) => Promise<string> {
  return (seed) => pool.run((arena) => search(arena, seed))
}

async function search(arena: Arena, seed: number): Promise<string> {
  const source = new OfferSource(seed)
  const offers = Offers.create(arena)
  addOffers(offers, source, BEFORE)
  await waiting()
  addOffers(offers, source, OFFERS - BEFORE)
  const shops = Shops.create(arena)
  const columns = offers.columns
  const shop = new Shop(arena, 0 as Ptr<Shop>)
  for (let row = 0; row < OFFERS; row++) {
    shop.ptr = shops.ptrAt(shops.slot(columns.shop[row]!))
    shop.offers++
    shop.stock += columns.stock[row]!
    shop.price += columns.price[row]!
  }
  const best = bestRows(columns.score)
  let dearest = 0
  let stock = 0
  for (const shop of shops.values()) {
    dearest = Math.max(dearest, shop.price / shop.offers)
    stock += shop.stock
  }
  return replyOf(
    shops.size,
    dearest,
    stock,
    best.map((row) => {
      const { id, shop, score, price } = offers.at(row)
      return { id, shop, score, price }
    }),
  )
}

function addOffers(offers: Offers, source: OfferSource, count: number): void {
  const first = offers.pushMany(count)
  const { id, shop, stock, score, price } = offers.columns
  for (let row = first; row < first + count; row++) {
    source.next()
    id[row] = source.id
    shop[row] = source.shop
    stock[row] = source.stock
    score[row] = source.score
    price[row] = source.price
  }
}
