/**
 * Measures an exchange of rows with Arrow or Parquet, with offheap or with arrays, in its own process.
 *
 *     node arrow.js FORM OPERATION BUDGET    checks the results, then prints a `Timing` as JSON
 */
import { readFileSync } from 'node:fs'
import {
  Dictionary,
  Float32,
  Int32,
  Int8,
  makeVector,
  Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { decompress } from 'fzstd'
import { parquetScan } from 'hyparquet'
import { Arena } from 'offheap'
import { fromArrow, toArrow } from 'offheap/arrow'
import { fromParquet } from 'offheap/parquet'
import {
  Airports,
  Departure$Info,
  Departures,
  Trip$Info,
  TripList,
  Trips,
  type Trip,
} from '../arrow.gen.ts'
import { median } from '../harness/median.ts'
import { time, type Timing } from '../harness/timing.ts'

const COUNT = 200_000
const FLIGHTS = 3_000_000
const KINDS = ['passenger', 'cargo', 'mail'] as const

/** The rows as one would have them in arrays. */
class Arrays {
  readonly id = new Uint32Array(COUNT)
  readonly from: string[] = []
  readonly to: string[] = []
  readonly delay = new Int16Array(COUNT)
  readonly distance: (number | null)[] = []
  readonly kind: string[] = []
}

const arrays = new Arrays()
const arena = new Arena(1 << 26)
const airports = arena.create(Airports)
const trips = arena.create(Trips)
const list = arena.create(TripList)
for (let row = 0; row < COUNT; row++) {
  const [from, to] = [`A${(row * 7) % 300}`, `A${(row * 13) % 300}`]
  const kind = KINDS[row % 3]!
  const distance = row % 5 === 0 ? null : (row % 1000) / 4
  arrays.id[row] = row
  arrays.from.push(from)
  arrays.to.push(to)
  arrays.delay[row] = (row % 400) - 100
  arrays.distance.push(distance)
  arrays.kind.push(kind)
  const init: Trip.Init = {
    ...{ id: row, from: airports.intern(from), to: airports.intern(to), kind, distance },
    delay: arrays.delay[row]!,
  }
  trips.push(init)
  list.push(init)
}
const dictionaries = { Airports: airports }

/** Makes a table of Arrow of the arrays. */
function arraysToArrow({ id, from, to, delay, distance, kind }: Arrays): Table {
  return new Table({
    id: makeVector(id),
    from: vectorFromArray(from, new Dictionary(new Utf8(), new Int32())),
    to: vectorFromArray(to, new Dictionary(new Utf8(), new Int32())),
    delay: makeVector(delay),
    distance: vectorFromArray(distance, new Float32()),
    kind: vectorFromArray(kind, new Dictionary(new Utf8(), new Int8())),
  })
}

function exported(rows: Trips | TripList): Table {
  const made = toArrow(rows, Trip$Info, { dictionaries })
  made.release()
  return made.table
}

const bytes = tableToIPC(exported(trips), 'file')
const target = new Arena(1 << 26)

/** Appends the rows of the bytes to a new table. */
function importTrips(): { readonly names: Airports; readonly copies: Trips } {
  target.reset()
  const names = target.create(Airports)
  const copies = target.create(Trips)
  fromArrow(tableFromIPC(bytes), copies, Trip$Info, { dictionaries: { Airports: names } })
  return { names, copies }
}

/** Returns arrays with the rows of the bytes. */
function importArrays(): Arrays {
  const table = tableFromIPC(bytes)
  const column = (name: string): unknown[] => Array.from(table.getChild(name)!)
  return {
    id: table.getChild('id')!.toArray() as Uint32Array<ArrayBuffer>,
    from: column('from') as string[],
    to: column('to') as string[],
    delay: table.getChild('delay')!.toArray() as Int16Array<ArrayBuffer>,
    distance: column('distance') as (number | null)[],
    kind: column('kind') as string[],
  }
}

const FILE = readFileSync(
  new URL('../data/flights-3m.parquet', import.meta.resolve('vega-datasets')),
)
const compressors = {
  ZSTD: (input: Uint8Array, length: number) => decompress(input, new Uint8Array(length)),
}
const MINUTES = 60_000_000
const START = Date.UTC(2001, 0, 1) / 60_000
const disk = new Arena(1 << 26)

async function readTable(): Promise<{
  readonly names: Airports
  readonly departures: Departures
}> {
  disk.reset()
  const names = disk.create(Airports)
  const departures = disk.create(Departures)
  await fromParquet(FILE, departures, Departure$Info, {
    dictionaries: { Airports: names },
    columns: { time: 'date' },
    values: { time: (microseconds: bigint) => Number(microseconds) / MINUTES - START },
    compressors,
  })
  return { names, departures }
}

/** Typed arrays with the rows of the file. */
interface Read {
  readonly time: Uint32Array
  readonly delay: Int16Array
  readonly distance: Int16Array
  readonly origin: Uint32Array
  readonly destination: Uint32Array
  readonly airports: readonly string[]
}

async function readArrays(): Promise<Read> {
  const scan = await parquetScan({
    file: {
      byteLength: FILE.length,
      slice: (start, end) => new Uint8Array(FILE.subarray(start, end)).buffer,
    },
    compressors,
    parsers: { timestampFromMicroseconds: (time) => Number(time) / MINUTES - START },
  })
  const codes = new Map<string, number>([['', 0]])
  const codeOf = (text: unknown): number => {
    let code = codes.get(text as string)
    if (code === undefined) codes.set(text as string, (code = codes.size))
    return code
  }
  const read = {
    time: new Uint32Array(FLIGHTS),
    delay: new Int16Array(FLIGHTS),
    distance: new Int16Array(FLIGHTS),
    origin: new Uint32Array(FLIGHTS),
    destination: new Uint32Array(FLIGHTS),
  }
  for (const range of scan.ranges) {
    const column = (name: string): Promise<ArrayLike<unknown>> =>
      scan.readColumn({ column: name, ...range })
    fill(read.time, range.rowStart, await column('date'), Number)
    fill(read.delay, range.rowStart, await column('delay'), Number)
    fill(read.distance, range.rowStart, await column('distance'), Number)
    fill(read.origin, range.rowStart, await column('origin'), codeOf)
    fill(read.destination, range.rowStart, await column('destination'), codeOf)
  }
  return { ...read, airports: [...codes.keys()] }
}

function fill(
  column: Uint32Array | Int16Array,
  start: number,
  values: ArrayLike<unknown>,
  toNumber: (value: unknown) => number,
): void {
  for (let row = 0; row < values.length; row++) {
    const number = toNumber(values[row])
    column[start + row] = number
    if (column[start + row] !== number) throw new RangeError(`number out of range: ${number}`)
  }
}

const operations: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = {
  offheap: {
    export: () => exported(trips),
    list: () => exported(list),
    ipc: () => tableToIPC(exported(trips), 'file'),
    import: importTrips,
    parquet: readTable,
  },
  arrays: {
    export: () => arraysToArrow(arrays),
    list: () => arraysToArrow(arrays),
    ipc: () => tableToIPC(arraysToArrow(arrays), 'file'),
    import: importArrays,
    parquet: readArrays,
  },
}

const [form = '', name = '', budget = ''] = process.argv.slice(2)
const run = operations[form]?.[name]
if (run === undefined) throw new Error(`unknown form "${form}" or operation "${name}"`)
await requireEqual()
const timing =
  name === 'parquet'
    ? await timeReading(run as () => Promise<unknown>, Number(budget))
    : await time(run, COUNT, Number(budget))
console.log(JSON.stringify(timing))

/** Times an operation that returns a promise. */
async function timeReading(read: () => Promise<unknown>, budget: number): Promise<Timing> {
  const times: number[] = []
  for (let run = 0; run < Math.max(3, Math.min(5, budget / 60)); run++) {
    const start = performance.now()
    await read()
    times.push(((performance.now() - start) * 1e6) / FLIGHTS)
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return { p50: median(times), min: Math.min(...times), mean, collector: 0 }
}

async function requireEqual(): Promise<void> {
  if (name === 'parquet') {
    const read = await readArrays()
    const { names, departures } = await readTable()
    const { time, delay, distance, origin, destination } = departures.columns
    for (let row = 0; row < FLIGHTS; row++) {
      const isEqual =
        read.time[row] === time[row] &&
        read.delay[row] === delay[row] &&
        read.distance[row] === distance[row] &&
        read.airports[read.origin[row]!] === names.at(origin[row]!) &&
        read.airports[read.destination[row]!] === names.at(destination[row]!)
      if (!isEqual) throw new Error(`different values in row ${row}`)
    }
    return
  }
  if (name === 'import') {
    const { names, copies } = importTrips()
    const { id, from, to, delay } = importArrays()
    for (let row = 0; row < COUNT; row++) {
      const trip = copies.at(row)
      const isEqual =
        trip.id === id[row] &&
        names.at(trip.from) === from[row] &&
        names.at(trip.to) === to[row] &&
        trip.delay === delay[row] &&
        (trip.distance ?? null) === arrays.distance[row] &&
        trip.kind === arrays.kind[row]
      if (!isEqual) throw new Error(`different values in row ${row}`)
    }
    return
  }
  const expected = textsOf(arraysToArrow(arrays))
  for (const rows of [trips, list]) {
    for (const [row, text] of textsOf(exported(rows)).entries()) {
      if (text === expected[row]) continue
      throw new Error(`row ${row}: got ${text}, expected ${expected[row]}`)
    }
  }
}

function textsOf(table: Table): string[] {
  const columns = table.schema.fields.map(({ name }) => [name, [...table.getChild(name)!]] as const)
  const names = ['id', 'from', 'to', 'delay', 'distance', 'kind']
  const byName = new Map(columns)
  return Array.from({ length: COUNT }, (_, row) =>
    names.map((name) => String(byName.get(name)![row])).join(),
  )
}
