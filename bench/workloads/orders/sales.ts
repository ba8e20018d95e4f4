import { readFileSync, rmSync } from 'node:fs'
import { Digest, hashOf } from '../answers/digest.ts'
import { countryNumber, numberIn } from './questions.ts'

const DAY = 86_400_000

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

/** Returns the digest of the sorted sales in a CSV file, and removes the file. */
export function digestOfFile(file: string): Digest {
  const bytes = readFileSync(file)
  rmSync(file)
  const digest = new Digest()
  let row = 0
  for (let start = bytes.indexOf(10) + 1; start < bytes.length;) {
    const end = bytes.indexOf(10, start)
    const cells = bytes.toString('latin1', start, end).split(',')
    const [line = '', order = '', day = '', name = '', country = '', category = ''] = cells
    const [quantity = '', amount = ''] = cells.slice(6)
    if (cells.length !== 8 || !/^\d+\.\d\d$/.test(amount)) throw new Error(`wrong row: ${cells}`)
    digest.add(
      hashOf(Number(line), Number(order), Date.parse(day) / DAY, row++),
      Number(amount.replace('.', '')),
      Number(quantity),
      countryNumber(country) + numberIn(category) + numberIn(name),
    )
    start = end + 1
  }
  return digest
}
