/**
 * Measures one way to write records as text in bytes, in its own process.
 *
 *     node text-writers.js WAY RECORDS BUDGET    checks the bytes, then prints a `Timing` as JSON
 */
import { getHeapStatistics } from 'node:v8'
import { Arena } from 'offheap'
import { ByteSink } from 'offheap/ndjson'
import { median } from '../harness/median.ts'
import { time } from '../harness/timing.ts'
import {
  Measurements,
  Messages,
  Orders,
  Stations,
  writeCSVMeasurement,
  writeCSVOrder,
  writeJSONMessage,
  writeNDJSONOrder,
} from '../text-writers.gen.ts'

const COUNT = 4_000
const KINDS = ['standard', 'express', 'pickup'] as const

interface Measurement {
  readonly station: string
  readonly temperature: number
}

interface Order {
  readonly id: number
  readonly price: number
  readonly quantity: number
  readonly kind: (typeof KINDS)[number]
  readonly paid: boolean
  readonly customer: string
  readonly weight: number
}

const arena = new Arena(1 << 24)
const sink = new ByteSink(arena, { bytes: 1 << 20 })

const measurements: Measurement[] = Array.from({ length: COUNT }, (_, index) => ({
  station: `Station ${(index * 7) % 413}`,
  temperature: ((index * 37) % 1999) - 999,
}))
const orders: Order[] = Array.from({ length: COUNT }, (_, index) => ({
  id: index * 1001,
  price: ((index * 7919) % 100_000) / 100,
  quantity: 1 + (index % 40),
  kind: KINDS[index % 3]!,
  paid: index % 5 > 0,
  customer: `customer ${index % 97}`,
  // Most digits that a double can have.
  weight: Math.sqrt(index + 2),
}))
const messages = Array.from({ length: COUNT }, (_, index) => ({
  id: index,
  author: `author ${index % 31}`,
  text: `"Message" ${index}: ${'the quick brown fox jumps over the lazy dog. '.repeat(1 + (index % 3))}`,
}))

const stations = arena.create(Stations)
const table = arena.create(Measurements)
for (const { station, temperature } of measurements) {
  table.push({ station: stations.intern(station), temperature })
}
const orderTable = arena.create(Orders)
for (const order of orders) orderTable.push(order)
const messageList = arena.create(Messages)
for (const message of messages) messageList.push(message)

function tenths(value: number): string {
  const size = Math.abs(value)
  return `${value < 0 ? '-' : ''}${Math.trunc(size / 10)}.${size % 10}`
}

function written(write: () => void): Uint8Array {
  sink.clear()
  write()
  return sink.bytes
}

/** The ways to write records, each of which returns the bytes. */
const ways: Readonly<Record<string, Readonly<Record<string, () => Uint8Array>>>> = {
  measurements: {
    writer: () =>
      written(() =>
        writeCSVMeasurement(sink, table, { header: false, dictionaries: { Stations: stations } }),
      ),
    accessors() {
      let text = ''
      for (const row of table) text += `${stations.at(row.station)},${tenths(row.temperature)}\n`
      return Buffer.from(text)
    },
    objects() {
      let text = ''
      for (const row of measurements) text += `${row.station},${tenths(row.temperature)}\n`
      return Buffer.from(text)
    },
  },
  'orders-csv': {
    writer: () => written(() => writeCSVOrder(sink, orderTable, { header: false })),
    accessors: () => Buffer.from(csvOf(orderTable)),
    objects: () => Buffer.from(csvOf(orders)),
  },
  'orders-ndjson': {
    writer: () => written(() => writeNDJSONOrder(sink, orderTable)),
    accessors() {
      let text = ''
      for (const row of orderTable) text += `${JSON.stringify(row)}\n`
      return Buffer.from(text)
    },
    objects() {
      let text = ''
      for (const row of orders) text += `${JSON.stringify(row)}\n`
      return Buffer.from(text)
    },
  },
  messages: {
    writer: () => written(() => writeJSONMessage(sink, messageList)),
    accessors: () => Buffer.from(JSON.stringify(messageList)),
    objects: () => Buffer.from(JSON.stringify(messages)),
  },
}

// The texts of these records need no quotes.
function csvOf(rows: Iterable<Order>): string {
  let text = ''
  for (const { id, price, quantity, kind, paid, customer, weight } of rows) {
    text += `${id},${price},${quantity},${kind},${paid},${customer},${weight}\n`
  }
  return text
}

const [name = '', records = '', budget = ''] = process.argv.slice(2)
const write = ways[records]?.[name]
if (write === undefined) throw new Error(`unknown way: got ${name} of ${records}`)

for (let turn = 0; turn < 8; turn++) {
  const found = Buffer.from(write())
  if (!found.equals(ways[records]!['objects']!())) throw new Error(`wrong bytes of ${name}`)
}
const timing = await time(() => void write(), COUNT, Number(budget))
console.log(JSON.stringify({ ...timing, bytes: garbage() }))

/** Returns the bytes that a call adds to the JavaScript heap and outside of it, for each record. */
function garbage(): number {
  globalThis.gc?.()
  const used = (): number => {
    const { used_heap_size, external_memory } = getHeapStatistics()
    return used_heap_size + external_memory
  }
  const samples = Array.from({ length: 51 }, () => {
    const before = used()
    write!()
    return (used() - before) / COUNT
  })
  return Math.max(0, median(samples))
}
