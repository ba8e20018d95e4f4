import { Digest, hashOf } from '../answers/digest.ts'

/** A sale, with the numbers in its texts. */
export interface SaleFigures {
  readonly line: number
  readonly order: number
  readonly day: number
  readonly name: number
  readonly country: number
  readonly category: number
  readonly quantity: number
  readonly amount: number
}

/** Returns the digest of sales. If they are sorted, their order counts. */
export function digestOf(
  length: number,
  sale: (row: number) => SaleFigures,
  isSorted: boolean,
): Digest {
  const digest = new Digest()
  for (let row = 0; row < length; row++) {
    const { line, order, day, name, country, category, quantity, amount } = sale(row)
    const hash = isSorted ? hashOf(line, order, day, row) : hashOf(line, order, day)
    digest.add(hash, amount, quantity, country + category + name)
  }
  return digest
}
