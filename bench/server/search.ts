/** The work of a request: what all contenders build, and what they reply. */

/** Number of records that a request builds. */
export const OFFERS = 20_000
/** Number of records that are built before the request waits. */
export const BEFORE = 12_000
/** Milliseconds that a request waits for, as for a database. */
export const WAIT = 2
/** Number of records in the reply. */
export const BEST = 10
const SHOPS = 200

/** A handler of requests. Equal seeds give equal replies. */
export type Handler = (seed: number) => Promise<string>

/** The numbers of the records of a request: what a database would return. */
export class OfferSource {
  #state: number
  id: number = 0
  shop: number = 0
  stock: number = 0
  score: number = 0
  price: number = 0

  constructor(seed: number) {
    this.#state = (Math.imul(seed + 1, 0x9e37_79b1) ^ 0x85eb_ca6b) | 1
  }

  /** Makes the next record. */
  next(): void {
    const first = this.#random()
    const second = this.#random()
    this.id++
    this.shop = first % SHOPS
    this.stock = (first >>> 8) % 1_000
    // Exact in 32 bits, so that all contenders keep the same value.
    this.score = (second % 65_536) / 65_536
    this.price = (second >>> 16) / 100
  }

  #random(): number {
    let state = this.#state
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    this.#state = state
    return state >>> 0
  }
}

/** Returns the rows with the best scores, the best one first; earlier rows precede equal ones. */
export function bestRows(score: ArrayLike<number>): number[] {
  const best: number[] = []
  for (let row = 0; row < OFFERS; row++) {
    if (best.length === BEST && score[row]! <= score[best[BEST - 1]!]!) continue
    let place = best.length
    while (place > 0 && score[best[place - 1]!]! < score[row]!) place--
    best.splice(place, 0, row)
    if (best.length > BEST) best.pop()
  }
  return best
}

export interface BestOffer {
  readonly id: number
  readonly shop: number
  readonly score: number
  readonly price: number
}

/** Returns the text of a reply. */
export function replyOf(
  shops: number,
  dearest: number,
  stock: number,
  best: readonly BestOffer[],
): string {
  return JSON.stringify({ offers: OFFERS, shops, dearest, stock, best })
}

export function waiting(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, WAIT))
}

/** Reply of a route that builds nothing: arenas can't help there. */
export function hello(seed: number): string {
  return JSON.stringify({ hello: 'world', seed })
}
