/**
 * Measures an operation on a table, or on typed arrays by hand, in its own process.
 *
 *     node tables.js FORM OPERATION BUDGET    checks the results, then prints a `Timing` as JSON
 *
 * The loops are functions that take their data as parameters, as in a program.
 */
import { getHeapStatistics } from 'node:v8'
import { Arena } from 'offheap'
import { median } from '../harness/median.ts'
import { time } from '../harness/timing.ts'
import { Particles } from '../tables.gen.ts'

const COUNT = 10_000
// A power of two, so that sums in 32-bit floats are exact.
const DT = 1 / 64

/** A typed array for each field, and a count. */
class Columns {
  readonly x = new Float32Array(COUNT)
  readonly y = new Float32Array(COUNT)
  readonly z = new Float32Array(COUNT)
  readonly vx = new Float32Array(COUNT)
  readonly vy = new Float32Array(COUNT)
  readonly vz = new Float32Array(COUNT)
  count = 0
}

interface Operation {
  /** Does the operation for all rows. */
  readonly run: () => void
  /** Restores what the operation has removed. */
  readonly restore?: () => void
}

const table = Particles.create(new Arena(1 << 20))
table.reserve(COUNT)
const hand = new Columns()
pushAll(table)
pushByHand(hand)

const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  table: {
    columns: { run: () => moveColumns(table, DT) },
    starts: { run: () => moveStarts(table, DT) },
    row: { run: () => moveRow(table, DT) },
    iterate: { run: () => moveRows(table, DT) },
    push: { run: () => pushAll(table), restore: () => table.clear() },
    set: { run: () => setAll(table) },
    swap: { run: () => removeAll(table), restore: () => void table.pushMany(COUNT) },
  },
  hand: {
    columns: { run: () => moveByHand(hand, DT) },
    starts: { run: () => moveByHand(hand, DT) },
    row: { run: () => moveByHand(hand, DT) },
    iterate: { run: () => moveByHand(hand, DT) },
    push: { run: () => pushByHand(hand), restore: () => clearByHand(hand) },
    set: { run: () => setByHand(hand) },
    swap: { run: () => removeByHand(hand), restore: () => void (hand.count = COUNT) },
  },
}

const [form = '', name = '', budget = ''] = process.argv.slice(2)
const operation = operations[form]?.[name]
if (operation === undefined) throw new Error(`unknown form "${form}" or operation "${name}"`)
const { run, restore } = operation
const all = (): void => {
  restore?.()
  run()
}
for (let turn = 0; turn < 8; turn++) {
  for (const { run, restore } of [operations['table']![name]!, operations['hand']![name]!]) {
    restore?.()
    run()
  }
  requireEqual()
}
const timing = await time(all, COUNT, Number(budget))
console.log(JSON.stringify({ ...timing, bytes: garbage() }))

function requireEqual(): void {
  if (table.length !== hand.count) throw new Error(`${table.length} rows, expected ${hand.count}`)
  for (const field of ['x', 'y', 'z', 'vx', 'vy', 'vz'] as const) {
    const column = table.columns[field]
    for (let row = 0; row < COUNT; row++) {
      if (column[row] === hand[field][row]) continue
      throw new Error(
        `wrong ${field} of row ${row}: got ${column[row]}, expected ${hand[field][row]}`,
      )
    }
  }
}

/** Returns the bytes that the operation adds to the JavaScript heap for a row. */
function garbage(): number {
  globalThis.gc?.()
  for (let turn = 0; turn < 300; turn++) all()
  const samples = Array.from({ length: 31 }, () => {
    const before = getHeapStatistics().used_heap_size
    all()
    return (getHeapStatistics().used_heap_size - before) / COUNT
  })
  return Math.max(0, median(samples))
}

function moveColumns(table: Particles, dt: number): void {
  const { length, columns } = table
  const { x, y, z, vx, vy, vz } = columns
  for (let row = 0; row < length; row++) {
    x[row] = x[row]! + vx[row]! * dt
    y[row] = y[row]! + vy[row]! * dt
    z[row] = z[row]! + vz[row]! * dt
  }
}

function moveStarts(table: Particles, dt: number): void {
  const { f32 } = table.arena
  const { length, starts } = table
  const { x, y, z, vx, vy, vz } = starts
  for (let row = 0; row < length; row++) {
    f32[x + row] = f32[x + row]! + f32[vx + row]! * dt
    f32[y + row] = f32[y + row]! + f32[vy + row]! * dt
    f32[z + row] = f32[z + row]! + f32[vz + row]! * dt
  }
}

function moveRow(table: Particles, dt: number): void {
  const row = table.at(0)
  for (let index = 0; index < table.length; index++) {
    row.index = index
    row.x += row.vx * dt
    row.y += row.vy * dt
    row.z += row.vz * dt
  }
}

function moveRows(table: Particles, dt: number): void {
  for (const row of table) {
    row.x += row.vx * dt
    row.y += row.vy * dt
    row.z += row.vz * dt
  }
}

function moveByHand(columns: Columns, dt: number): void {
  const { x, y, z, vx, vy, vz, count } = columns
  for (let row = 0; row < count; row++) {
    x[row] = x[row]! + vx[row]! * dt
    y[row] = y[row]! + vy[row]! * dt
    z[row] = z[row]! + vz[row]! * dt
  }
}

function pushAll(table: Particles): void {
  for (let row = 0; row < COUNT; row++) {
    const a = (row % 97) + 0.5
    const b = (row % 89) + 0.5
    const c = (row % 83) + 0.5
    const d = (row % 7) + 0.5
    const e = (row % 5) - 2.5
    const f = (row % 3) + 0.25
    table.push({ x: a, y: b, z: c, vx: d, vy: e, vz: f })
  }
}

function pushByHand(columns: Columns): void {
  for (let row = 0; row < COUNT; row++) {
    const a = (row % 97) + 0.5
    const b = (row % 89) + 0.5
    const c = (row % 83) + 0.5
    const d = (row % 7) + 0.5
    const e = (row % 5) - 2.5
    const f = (row % 3) + 0.25
    const at = columns.count++
    columns.x[at] = a
    columns.y[at] = b
    columns.z[at] = c
    columns.vx[at] = d
    columns.vy[at] = e
    columns.vz[at] = f
  }
}

function clearByHand(columns: Columns): void {
  columns.count = 0
  for (const field of ['x', 'y', 'z', 'vx', 'vy', 'vz'] as const) columns[field].fill(0)
}

function setAll(table: Particles): void {
  for (let row = 0; row < COUNT; row++) {
    const a = (row % 97) + 0.5
    const b = (row % 89) + 0.5
    const c = (row % 83) + 0.5
    const d = (row % 7) + 0.5
    const e = (row % 5) - 2.5
    const f = (row % 3) + 0.25
    table.set(row, { x: a, y: b, z: c, vx: d, vy: e, vz: f })
  }
}

function setByHand(columns: Columns): void {
  for (let row = 0; row < COUNT; row++) {
    const a = (row % 97) + 0.5
    const b = (row % 89) + 0.5
    const c = (row % 83) + 0.5
    const d = (row % 7) + 0.5
    const e = (row % 5) - 2.5
    const f = (row % 3) + 0.25
    columns.x[row] = a
    columns.y[row] = b
    columns.z[row] = c
    columns.vx[row] = d
    columns.vy[row] = e
    columns.vz[row] = f
  }
}

function removeAll(table: Particles): void {
  while (table.length > 0) table.swapRemove(table.length >>> 1)
}

function removeByHand(columns: Columns): void {
  const { x, y, z, vx, vy, vz } = columns
  while (columns.count > 0) {
    const row = columns.count >>> 1
    const last = --columns.count
    x[row] = x[last]!
    y[row] = y[last]!
    z[row] = z[last]!
    vx[row] = vx[last]!
    vy[row] = vy[last]!
    vz[row] = vz[last]!
    x[last] = y[last] = z[last] = vx[last] = vy[last] = vz[last] = 0
  }
}
