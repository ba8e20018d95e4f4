/**
 * Measures one way to read a document of CSV in memory, in its own process.
 *
 *     node csv.js WAY DOCUMENT BUDGET    checks the results, then prints a `Timing` as JSON
 */
import { Arena } from 'offheap'
import { inferSchema, initParser } from 'udsv'
import {
  Countries,
  Customers,
  Measurements,
  Orders,
  parseCSVMeasurement,
  parseCSVOrder,
  Stations,
} from '../csv.gen.ts'
import { time } from '../harness/timing.ts'
import { HandMeasurements } from '../workloads/hand-csv.ts'
import { measurementFile } from '../workloads/measurement-file.ts'
import { orderFile } from '../workloads/order-file.ts'

const [way = '', name = '', budgetText = ''] = process.argv.slice(2)
const budget = Number(budgetText)
const ROWS = budget < 100 ? 20_000 : 200_000

/** Reads the document, and returns a sum of its values. */
type Read = () => number

const isOrders = name === 'orders'
const document = isOrders ? orderFile(ROWS) : measurementFile(ROWS, name === 'many' ? 10_000 : 413)
const arena = new Arena(1 << 26)

function sumOf(values: ArrayLike<number>, length: number): number {
  let sum = 0
  for (let row = 0; row < length; row++) sum += values[row]!
  return sum
}

function measurements(): number {
  arena.reset()
  const table = Measurements.create(arena)
  const stations = Stations.create(arena)
  const options = { header: false, separator: ';', dictionaries: { Stations: stations } }
  parseCSVMeasurement(document, table, options)
  return sumOf(table.columns.temperature, table.length) + stations.length - 1
}

function orders(): number {
  arena.reset()
  const table = Orders.create(arena)
  const customers = Customers.create(arena)
  const dictionaries = { Customers: customers, Countries: Countries.create(arena) }
  parseCSVOrder(document, table, { dictionaries })
  const { id, price, quantity } = table.columns
  return sumOf(id, table.length) + sumOf(price, table.length) + sumOf(quantity, table.length)
}

function byHand(): number {
  const hand = new HandMeasurements()
  hand.read(document)
  return sumOf(hand.temperature, hand.length) + hand.names.length
}

const decoder = new TextDecoder()
const header = isOrders ? '' : 'station;temperature\n'

function strings(): number {
  const text = header + decoder.decode(document)
  const rows = initParser(inferSchema(text)).stringArrs(text) as unknown as string[][]
  let sum = 0
  if (isOrders) {
    for (const row of rows)
      sum += Number(row[0]) + Math.round(Number(row[6]) * 100) + Number(row[5])
    return sum
  }
  const names = new Set<string>()
  for (const [station, temperature] of rows) {
    names.add(station!)
    sum += Math.round(Number(temperature) * 10)
  }
  return sum + names.size
}

interface Row {
  readonly station: string
  readonly temperature: number
  readonly id: number
  readonly price: number
  readonly quantity: number
}

function objects(): number {
  const text = header + decoder.decode(document)
  const rows = initParser(inferSchema(text)).typedObjs(text) as unknown as Row[]
  let sum = 0
  if (isOrders) {
    for (const row of rows) sum += row.id + Math.round(row.price * 100) + row.quantity
    return sum
  }
  const names = new Set<string>()
  for (const row of rows) {
    names.add(row.station)
    sum += Math.round(row.temperature * 10)
  }
  return sum + names.size
}

const WAYS: Readonly<Record<string, Read>> = {
  hand: byHand,
  ours: isOrders ? orders : measurements,
  strings,
  objects,
}

const read = WAYS[way]
if (read === undefined) throw new Error(`unknown way "${way}"`)
const expected = strings()
const got = read()
if (got !== expected) throw new Error(`${way}: got ${got}, expected ${expected}`)
console.log(JSON.stringify(await time(() => void read(), ROWS, budget)))
