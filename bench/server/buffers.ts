import { BEFORE, bestRows, OFFERS, OfferSource, replyOf, waiting } from './search.ts'

/** Offset of each column in the buffer of a request, in bytes. */
const [PRICE, SCORE, ID, SHOP, STOCK, END] = [0, 8, 12, 16, 18, 20].map(
  (bytes) => bytes * OFFERS,
) as [number, number, number, number, number, number]

/** Hand-written typed arrays in a new ArrayBuffer for each request. */
export async function searchWithBuffers(seed: number): Promise<string> {
  const source = new OfferSource(seed)
  const buffer = new ArrayBuffer(END)
  const price = new Float64Array(buffer, PRICE, OFFERS)
  const score = new Float32Array(buffer, SCORE, OFFERS)
  const id = new Uint32Array(buffer, ID, OFFERS)
  const shop = new Uint16Array(buffer, SHOP, OFFERS)
  const stock = new Uint16Array(buffer, STOCK, OFFERS)
  const add = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      source.next()
      price[row] = source.price
      score[row] = source.score
      id[row] = source.id
      shop[row] = source.shop
      stock[row] = source.stock
    }
  }
  add(0, BEFORE)
  await waiting()
  add(BEFORE, OFFERS)
  const shops = new Map<number, { offers: number; stock: number; price: number }>()
  for (let row = 0; row < OFFERS; row++) {
    const found = shops.get(shop[row]!)
    if (found === undefined) {
      shops.set(shop[row]!, { offers: 1, stock: stock[row]!, price: price[row]! })
    } else {
      found.offers++
      found.stock += stock[row]!
      found.price += price[row]!
    }
  }
  const best = bestRows(score)
  let dearest = 0
  let sum = 0
  for (const found of shops.values()) {
    dearest = Math.max(dearest, found.price / found.offers)
    sum += found.stock
  }
  return replyOf(
    shops.size,
    dearest,
    sum,
    best.map((row) => ({ id: id[row]!, shop: shop[row]!, score: score[row]!, price: price[row]! })),
  )
}
