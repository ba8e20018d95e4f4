/**
 * Measures reading a document of NDJSON in its own process.
 *
 *     node ndjson.js FORM WORKLOAD BUDGET    checks the results, then prints a `Timing` as JSON
 */
import { getHeapStatistics } from 'node:v8'
import { Arena } from 'offheap'
import { median } from '../harness/median.ts'
import { time } from '../harness/timing.ts'
import { parseNDJSONReading, parseNDJSONVisit, Readings, Stations, Visits } from '../ndjson.gen.ts'
import { HandDictionary } from '../workloads/hand-dictionary.ts'
import {
  documentOf,
  QUALITIES,
  ROWS,
  type PlainReading,
  type PlainVisit,
} from '../workloads/ndjson-documents.ts'

const [form = '', workload = '', budget = ''] = process.argv.slice(2)
const bytes = documentOf(workload)
const decoder = new TextDecoder()

const arena = new Arena(1 << 24)
const stations = Stations.create(arena)
const readings = Readings.create(arena)
const visits = Visits.create(arena)
const options = { dictionaries: { Stations: stations } }

const hand = new HandDictionary(1 << 12, 1 << 16)
const codes = new Map<string, number>([['', 0]])
const typed = {
  station: new Uint32Array(ROWS),
  temperature: new Float64Array(ROWS),
  time: new Float64Array(ROWS),
  id: new Uint32Array(ROWS),
  quality: new Uint8Array(ROWS),
  ok: new Uint8Array(ROWS),
  pages: new Uint8Array(ROWS * 40),
  x: new Float32Array(ROWS),
  y: new Float32Array(ROWS),
  status: new Uint16Array(ROWS),
  size: new Uint32Array(ROWS),
}
const encoder = new TextEncoder()
let kept: unknown[] = []

/** Each form returns a sum over the columns that it has filled. */
type Run = () => number
const forms: Readonly<Record<string, Run>> =
  workload === 'visits'
    ? { reader: readVisits, arrays: parseVisits, objects: parseObjects }
    : {
        reader: readReadings,
        // First those that number the stations in the order of all records.
        arrays: parseReadings,
        objects: parseObjects,
        ...(workload === 'readings' ? { hand: readByHand } : {}),
      }

const run = forms[form]
if (run === undefined) throw new Error(`unknown form "${form}" or workload "${workload}"`)
const sums = Object.values(forms).map((one) => one())
if (new Set(sums).size > 1) throw new Error(`different results: ${sums.join(', ')}`)
const timing = await time(run, ROWS, Number(budget))
console.log(JSON.stringify({ ...timing, bytes: garbage() }))

/** Returns the bytes that reading adds to the JavaScript heap for a record. */
function garbage(): number {
  globalThis.gc?.()
  for (let turn = 0; turn < 10; turn++) run!()
  const samples = Array.from({ length: 15 }, () => {
    const before = getHeapStatistics().used_heap_size
    run!()
    return (getHeapStatistics().used_heap_size - before) / ROWS
  })
  return Math.max(0, median(samples))
}

function readReadings(): number {
  readings.clear()
  parseNDJSONReading(bytes, readings, options)
  const { station, temperature, id, quality, ok } = readings.columns
  let sum = 0
  for (let row = 0; row < readings.length; row += 7) {
    sum += station[row]! + temperature[row]! + id[row]! + quality[row]! + ok[row]!
  }
  return sum
}

function readVisits(): number {
  visits.clear()
  parseNDJSONVisit(bytes, visits)
  const { id, page, place, status, size } = visits.columns
  let sum = 0
  for (let row = 0; row < visits.length; row += 7) {
    sum += id[row]! + page[row * 40 + 10]! + place.x[row]! + place.y[row]! + status[row]!
    sum += size[row]!
  }
  return sum
}

/** Calls `use` for the object of each line. */
function eachObject(use: (record: unknown, row: number) => void): void {
  const text = decoder.decode(bytes)
  let start = 0
  for (let row = 0; ; row++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return
    use(JSON.parse(text.slice(start, end)), row)
    start = end + 1
  }
}

function parseObjects(): number {
  const records: unknown[] = []
  eachObject((record) => records.push(record))
  kept = records
  let sum = 0
  for (let row = 0; row < records.length; row += 7) {
    const record = records[row]
    sum += isVisit(record) ? sumOfVisit(record) : sumOfReading(record as PlainReading)
  }
  return sum
}

function isVisit(record: unknown): record is PlainVisit {
  return Object.hasOwn(record as object, 'page')
}

function sumOfVisit({ id, page, place: { x, y }, status, size }: PlainVisit): number {
  const sum = id + page.charCodeAt(10) + Math.fround(x) + Math.fround(y) + status
  return sum + (size ?? 0)
}

function sumOfReading({ station, temperature, id, quality, ok }: PlainReading): number {
  return codeOf(station) + temperature + id + QUALITIES.indexOf(quality) + Number(ok)
}

function codeOf(text: string): number {
  let code = codes.get(text)
  if (code === undefined) codes.set(text, (code = codes.size))
  return code
}

function parseReadings(): number {
  eachObject((record, row) => {
    const { station, temperature, time, id, quality, ok } = record as PlainReading
    typed.station[row] = codeOf(station)
    typed.temperature[row] = temperature
    typed.time[row] = time
    typed.id[row] = id
    typed.quality[row] = QUALITIES.indexOf(quality)
    typed.ok[row] = Number(ok)
  })
  return sumOfTyped()
}

function sumOfTyped(): number {
  const { station, temperature, id, quality, ok } = typed
  let sum = 0
  for (let row = 0; row < ROWS; row += 7) {
    sum += station[row]! + temperature[row]! + id[row]! + quality[row]! + ok[row]!
  }
  return sum
}

function parseVisits(): number {
  const { id, pages, x, y, status, size } = typed
  eachObject((record, row) => {
    const visit = record as PlainVisit
    id[row] = visit.id
    encoder.encodeInto(visit.page, pages.subarray(row * 40, row * 40 + 40))
    x[row] = visit.place.x
    y[row] = visit.place.y
    status[row] = visit.status
    size[row] = visit.size ?? 0
  })
  let sum = 0
  for (let row = 0; row < ROWS; row += 7) {
    sum += id[row]! + pages[row * 40 + 10]! + x[row]! + y[row]! + status[row]!
    sum += size[row]!
  }
  return sum
}

/** Reads the members in the order of the document, without comparing the keys. */
function readByHand(): number {
  const u8 = bytes
  const { station, temperature, time, id, quality, ok } = typed
  let at = 0
  for (let row = 0; at < u8.length; row++) {
    at += '{"station":"'.length
    const start = at
    while (u8[at] !== 0x22) at++
    station[row] = hand.ofBytes(u8, start, at)
    at += '","temperature":'.length
    const isNegative = u8[at] === 0x2d
    if (isNegative) at++
    let value = 0
    for (; u8[at]! >= 0x30; at++) value = value * 10 + u8[at]! - 0x30
    if (u8[at] === 0x2e) {
      value = (value * 10 + u8[at + 1]! - 0x30) / 10
      at += 2
    }
    temperature[row] = isNegative ? -value : value
    at += ',"time":'.length
    for (value = 0; u8[at] !== 0x2c; at++) value = value * 10 + u8[at]! - 0x30
    time[row] = value
    at += ',"id":'.length
    for (value = 0; u8[at] !== 0x2c; at++) value = value * 10 + u8[at]! - 0x30
    id[row] = value
    at += ',"quality":"'.length
    const first = u8[at]
    quality[row] = first === 0x67 ? 0 : first === 0x70 ? 1 : 2
    at += (first === 0x62 ? 'bad' : 'good').length
    at += '","ok":'.length
    ok[row] = u8[at] === 0x74 ? 1 : 0
    at += u8[at] === 0x74 ? 'true}\n'.length : 'false}\n'.length
  }
  return sumOfTyped()
}

export { kept }
