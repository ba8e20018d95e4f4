/**
 * Measures sorting by columns, of a table, of typed arrays, or by a function, in its own process.
 *
 *     node order.js FORM OPERATION BUDGET    checks the results, then prints a `Timing` as JSON
 */
import { performance } from 'node:perf_hooks'
import { Arena } from 'offheap'
import { median } from '../harness/median.ts'
import { Samples } from '../order.gen.ts'

const [form = '', operation = '', budget = ''] = process.argv.slice(2)
// A short run only shows that it works.
const COUNT = Number(budget) < 100 ? 100_000 : 10_000_000
/** Number of rows whose order is compared before anything is timed. */
const CHECKED = 50_000

interface Columns {
  readonly whole: Uint32Array
  readonly real: Float32Array
  readonly double: Float64Array
  readonly big: BigUint64Array
  readonly small: Int16Array
  readonly day: Uint32Array
}

/** Returns a table of `count` rows with random values. */
function samplesOf(count: number): Samples {
  const samples = Samples.create(new Arena(count * 30 + 4096))
  samples.pushMany(count)
  const { whole, real, double, big, small, day } = samples.columns
  let state = 1
  for (let row = 0; row < count; row++) {
    // xorshift32
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    whole[row] = state
    real[row] = state / 2 ** 16
    double[row] = (state / 2 ** 31) * (row + 1)
    small[row] = state
    day[row] = operation === 'sorted' ? row / (count / 1000) : (state >>> 0) % 1000
  }
  const words = new Uint32Array(big.buffer, big.byteOffset, 2 * count)
  for (let row = 0; row < count; row++) {
    words[2 * row] = whole[count - 1 - row]!
    words[2 * row + 1] = whole[row]! >>> 8
  }
  return samples
}

type Run = (samples: Samples, columns: Columns) => Uint32Array | null
type Name = keyof Columns

const byTable: Readonly<Record<string, Run>> = {
  two: (samples) => samples.order('day', '-real'),
  sorted: (samples) => samples.order('day'),
  gather: (samples) => {
    samples.gather(shuffled)
    return null
  },
}

const natively: Readonly<Record<string, Run>> = {
  two: (_, { day }) => day.slice().sort(),
  sorted: (_, { day }) => day.slice().sort(),
  gather: (_, columns) => {
    gatherByHand(columns)
    return null
  },
}

const byFunction: Readonly<Record<string, Run>> = {
  two: (_, { day, real }) =>
    indices().sort((a, b) => day[a]! - day[b]! || real[b]! - real[a]! || a - b),
  sorted: (_, columns) => sortedBy(columns.day),
  big: (_, { big }) =>
    indices().sort((a, b) => (big[a]! < big[b]! ? -1 : big[a]! > big[b]! ? 1 : a - b)),
  gather: () => {
    for (let column = 0; column < lists.length; column++) {
      const values = lists[column]!
      lists[column] = Array.from(shuffled, (row) => values[row]!)
    }
    return null
  },
}

function indices(): Uint32Array {
  return Uint32Array.from({ length: samples.length }, (_, row) => row)
}

function sortedBy(column: Exclude<Columns[Name], BigUint64Array>): Uint32Array {
  return indices().sort((a, b) => column[a]! - column[b]! || a - b)
}

/** A loop for each column, because a loop that sees six kinds of arrays is slow. */
function gatherByHand({ whole, real, double, big, small, day }: Columns): void {
  const [wholes, reals, doubles] = [whole.slice(), real.slice(), double.slice()]
  const [bigs, smalls, days] = [big.slice(), small.slice(), day.slice()]
  for (let row = 0; row < shuffled.length; row++) whole[row] = wholes[shuffled[row]!]!
  for (let row = 0; row < shuffled.length; row++) real[row] = reals[shuffled[row]!]!
  for (let row = 0; row < shuffled.length; row++) double[row] = doubles[shuffled[row]!]!
  for (let row = 0; row < shuffled.length; row++) big[row] = bigs[shuffled[row]!]!
  for (let row = 0; row < shuffled.length; row++) small[row] = smalls[shuffled[row]!]!
  for (let row = 0; row < shuffled.length; row++) day[row] = days[shuffled[row]!]!
}

function runOf(which: string): Run {
  const name = operation as Name
  if (which === 'table') return byTable[operation] ?? ((samples) => samples.order(name))
  if (which === 'native') {
    return natively[operation] ?? ((_, columns) => columns[name].slice().sort() as Uint32Array)
  }
  return byFunction[operation] ?? ((_, columns) => sortedBy(columns[name] as Uint32Array))
}

function columnsOf(samples: Samples): Columns {
  const { columns, length } = samples
  const cut = Object.entries(columns).map(([name, column]) => [name, column.subarray(0, length)])
  return Object.fromEntries(cut) as Columns
}

/** A random permutation. */
function shuffledRows(count: number): Uint32Array {
  const rows = Uint32Array.from({ length: count }, (_, row) => row)
  let state = 1
  for (let last = count - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (last + 1)
    const row = rows[last]!
    rows[last] = rows[other]!
    rows[other] = row
  }
  return rows
}

/** Compares the orders of all contenders, or the values that they gather. */
function check(): void {
  const table = runOf('table')(samples, columnsOf(samples))
  const compared = runOf('function')(samples, columnsOf(samples))
  if (table !== null && compared !== null) {
    if (table.some((row, index) => row !== compared[index])) throw new Error('different orders')
    return
  }
  const { whole, small } = columnsOf(samples)
  if (lists.some((list, at) => list.some((v, row) => v !== [whole, small][at]![row]))) {
    throw new Error('different values')
  }
}

let samples = samplesOf(Math.min(CHECKED, COUNT))
let shuffled = shuffledRows(samples.length)
let lists: number[][] = ['whole' as const, 'small' as const].map((name) =>
  Array.from(columnsOf(samples)[name]),
)
check()

samples = samplesOf(COUNT)
shuffled = shuffledRows(COUNT)
const isCopied = form === 'function' && operation === 'gather'
// As many arrays as the table has columns.
lists = isCopied
  ? Object.values(columnsOf(samples)).map((column) => Array.from(column as Uint32Array, Number))
  : []
const columns = columnsOf(samples)
const run = runOf(form)
const times: number[] = []
const end = performance.now() + Number(budget)
do {
  const start = performance.now()
  run(samples, columns)
  times.push(((performance.now() - start) * 1e6) / COUNT)
} while (times.length < 2 || (performance.now() < end && times.length < 12))
const mean = times.reduce((sum, one) => sum + one, 0) / times.length
const timing = { p50: median(times), min: Math.min(...times), mean, collector: 0 }
console.log(JSON.stringify(timing))
