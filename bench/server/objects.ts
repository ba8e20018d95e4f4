import { BEFORE, BEST, OFFERS, OfferSource, replyOf, waiting } from './search.ts'

interface Offer {
  readonly id: number
  readonly shop: number
  readonly stock: number
  readonly score: number
  readonly price: number
}

interface Shop {
  offers: number
  stock: number
  price: number
}

/** Plain objects, as most programs would do it. */
export async function searchWithObjects(seed: number): Promise<string> {
  const source = new OfferSource(seed)
  const offers: Offer[] = []
  addOffers(offers, source, BEFORE)
  await waiting()
  addOffers(offers, source, OFFERS - BEFORE)
  const shops = new Map<number, Shop>()
  for (const { shop, stock, price } of offers) {
    const found = shops.get(shop)
    if (found === undefined) shops.set(shop, { offers: 1, stock, price })
    else {
      found.offers++
      found.stock += stock
      found.price += price
    }
  }
  const best: Offer[] = []
  for (const offer of offers) {
    if (best.length === BEST && offer.score <= best[BEST - 1]!.score) continue
    let place = best.length
    while (place > 0 && best[place - 1]!.score < offer.score) place--
    best.splice(place, 0, offer)
    if (best.length > BEST) best.pop()
  }
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
    best.map(({ id, shop, score, price }) => ({ id, shop, score, price })),
  )
}

function addOffers(offers: Offer[], source: OfferSource, count: number): void {
  for (let added = 0; added < count; added++) {
    source.next()
    const { id, shop, stock, score, price } = source
    offers.push({ id, shop, stock, score, price })
  }
}
