/**
 * Measures an operation on a sparse set, on one by hand, or on a `Map`, in its own process.
 *
 *     node sparse-sets.js FORM OPERATION BUDGET    checks the results, then prints a `Timing` as JSON
 *
 * The loops are functions that take their data as parameters, as in a program.
 */
import { getHeapStatistics } from 'node:v8'
import { Arena } from 'offheap'
import { median } from '../harness/median.ts'
import { time } from '../harness/timing.ts'
import { Motions } from '../sparse-sets.gen.ts'
import { HandSparseSet } from '../workloads/hand-sparse-set.ts'

const COUNT = 10_000
const ALL = 32_768
// A power of two, so that sums in 32-bit floats are exact.
const DT = 1 / 64

interface Fields {
  x: number
  y: number
  z: number
  vx: number
  vy: number
  vz: number
}

type Objects = Map<number, Fields>

/** The keys in the sets, and as many others, both in random order. */
const shuffled = Uint32Array.from({ length: ALL }, (_, key) => key)
let state = 1
for (let at = ALL - 1; at > 0; at--) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  const other = state % (at + 1)
  const key = shuffled[at]!
  shuffled[at] = shuffled[other]!
  shuffled[other] = key
}
const KEYS = shuffled.slice(0, COUNT)
const OTHERS = shuffled.slice(COUNT, 2 * COUNT)

interface Operation {
  /** Does the operation for all keys. Returns a sum of what it has read. */
  readonly run: () => number
  /** Restores what the operation has changed. */
  readonly restore?: () => void
}

const set = Motions.create(new Arena(1 << 21))
set.reserve(COUNT)
const hand = new HandSparseSet(COUNT)
const map: Objects = new Map()
fill(set)
fillByHand(hand)
fillMap(map)

const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  set: {
    has: { run: () => count(set, KEYS) },
    misses: { run: () => count(set, OTHERS) },
    get: { run: () => sum(set) },
    row: { run: () => sumRows(set) },
    fill: { run: () => fill(set), restore: () => set.clear() },
    set: { run: () => fill(set) },
    add: { run: () => add(set), restore: () => set.clear() },
    delete: { run: () => remove(set) + fill(set) },
    frame: { run: () => (set.clear(), fill(set)) },
    columns: { run: () => moveColumns(set, DT) },
    starts: { run: () => moveStarts(set, DT) },
    entries: { run: () => moveEntries(set, DT) },
  },
  hand: {
    has: { run: () => countByHand(hand, KEYS) },
    misses: { run: () => countByHand(hand, OTHERS) },
    get: { run: () => sumByHand(hand) },
    row: { run: () => sumByHand(hand) },
    fill: { run: () => fillByHand(hand), restore: () => hand.clear() },
    set: { run: () => fillByHand(hand) },
    add: { run: () => addByHand(hand), restore: () => hand.clear() },
    delete: { run: () => removeByHand(hand) + fillByHand(hand) },
    frame: { run: () => (hand.clear(), fillByHand(hand)) },
    columns: { run: () => moveByHand(hand, DT) },
    starts: { run: () => moveByHand(hand, DT) },
    entries: { run: () => moveByHand(hand, DT) },
  },
  map: {
    has: { run: () => countMap(map, KEYS) },
    misses: { run: () => countMap(map, OTHERS) },
    get: { run: () => sumMap(map) },
    row: { run: () => sumMap(map) },
    fill: { run: () => fillMap(map), restore: () => map.clear() },
    set: { run: () => fillMap(map) },
    add: { run: () => addMap(map), restore: () => map.clear() },
    delete: { run: () => removeMap(map) + fillMap(map) },
    frame: { run: () => (map.clear(), fillMap(map)) },
    columns: { run: () => moveMap(map, DT) },
    starts: { run: () => moveMap(map, DT) },
    entries: { run: () => moveMap(map, DT) },
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
  const sums = Object.values(operations).map((forms) => {
    const { run, restore } = forms[name]!
    restore?.()
    return run()
  })
  if (new Set(sums).size > 1) throw new Error(`different results: ${sums.join(', ')}`)
  requireEqual()
}
const timing = await time(all, COUNT, Number(budget))
console.log(JSON.stringify({ ...timing, bytes: garbage() }))

function requireEqual(): void {
  if (set.size !== hand.count || set.size !== map.size) {
    throw new Error(`${set.size}, ${hand.count} and ${map.size} keys`)
  }
  for (const [key, fields] of map) {
    const row = hand.row(key)
    for (const field of ['x', 'y', 'z', 'vx', 'vy', 'vz'] as const) {
      const found = [set.get(key)?.[field], hand[field][row], fields[field]]
      if (new Set(found).size > 1) throw new Error(`${field} of ${key}: ${found.join(', ')}`)
    }
  }
}

/** Returns the bytes that the operation adds to the JavaScript heap for a key. */
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

function count(set: Motions, keys: Uint32Array): number {
  let found = 0
  for (let at = 0; at < keys.length; at++) if (set.has(keys[at]!)) found++
  return found
}

function countByHand(set: HandSparseSet, keys: Uint32Array): number {
  let found = 0
  for (let at = 0; at < keys.length; at++) if (set.row(keys[at]!) >= 0) found++
  return found
}

function countMap(map: Objects, keys: Uint32Array): number {
  let found = 0
  for (let at = 0; at < keys.length; at++) if (map.has(keys[at]!)) found++
  return found
}

function sum(set: Motions): number {
  let sum = 0
  for (let at = 0; at < KEYS.length; at++) sum += set.get(KEYS[at]!)!.vx
  return sum
}

function sumRows(set: Motions): number {
  const { vx } = set.columns
  let sum = 0
  for (let at = 0; at < KEYS.length; at++) sum += vx[set.row(KEYS[at]!)]!
  return sum
}

function sumByHand(set: HandSparseSet): number {
  const { vx } = set
  let sum = 0
  for (let at = 0; at < KEYS.length; at++) sum += vx[set.row(KEYS[at]!)]!
  return sum
}

function sumMap(map: Objects): number {
  let sum = 0
  for (let at = 0; at < KEYS.length; at++) sum += map.get(KEYS[at]!)!.vx
  return sum
}

function fill(set: Motions): number {
  for (let at = 0; at < COUNT; at++) {
    const key = KEYS[at]!
    const a = (key % 97) + 0.5
    const b = (key % 89) + 0.5
    const c = (key % 7) + 0.5
    set.set(key, { x: a, y: b, z: 3, vx: c, vy: a, vz: 1 })
  }
  return set.size
}

function fillByHand(set: HandSparseSet): number {
  for (let at = 0; at < COUNT; at++) {
    const key = KEYS[at]!
    const a = (key % 97) + 0.5
    const b = (key % 89) + 0.5
    const c = (key % 7) + 0.5
    set.set(key, a, b, 3, c, a, 1)
  }
  return set.count
}

function fillMap(map: Objects): number {
  for (let at = 0; at < COUNT; at++) {
    const key = KEYS[at]!
    const a = (key % 97) + 0.5
    const b = (key % 89) + 0.5
    const c = (key % 7) + 0.5
    map.set(key, { x: a, y: b, z: 3, vx: c, vy: a, vz: 1 })
  }
  return map.size
}

function add(set: Motions): number {
  const { x, vx } = set.columns
  for (let at = 0; at < COUNT; at++) {
    const row = set.add(KEYS[at]!)
    x[row] = at
    vx[row] = 1
  }
  return set.size
}

function addByHand(set: HandSparseSet): number {
  const { x, y, z, vx, vy, vz } = set
  for (let at = 0; at < COUNT; at++) {
    const row = set.add(KEYS[at]!)
    y[row] = z[row] = vy[row] = vz[row] = 0
    x[row] = at
    vx[row] = 1
  }
  return set.count
}

function addMap(map: Objects): number {
  for (let at = 0; at < COUNT; at++) {
    map.set(KEYS[at]!, { x: at, y: 0, z: 0, vx: 1, vy: 0, vz: 0 })
  }
  return map.size
}

function remove(set: Motions): number {
  for (let at = 0; at < COUNT; at++) set.delete(KEYS[at]!)
  return set.size
}

function removeByHand(set: HandSparseSet): number {
  for (let at = 0; at < COUNT; at++) set.delete(KEYS[at]!)
  return set.count
}

function removeMap(map: Objects): number {
  for (let at = 0; at < COUNT; at++) map.delete(KEYS[at]!)
  return map.size
}

function moveColumns(set: Motions, dt: number): number {
  const { x, y, z, vx, vy, vz } = set.columns
  for (let row = 0; row < set.length; row++) {
    x[row] = x[row]! + vx[row]! * dt
    y[row] = y[row]! + vy[row]! * dt
    z[row] = z[row]! + vz[row]! * dt
  }
  return set.length
}

function moveStarts(set: Motions, dt: number): number {
  const { f32 } = set.arena
  const { x, y, z, vx, vy, vz } = set.starts
  for (let row = 0; row < set.length; row++) {
    f32[x + row] = f32[x + row]! + f32[vx + row]! * dt
    f32[y + row] = f32[y + row]! + f32[vy + row]! * dt
    f32[z + row] = f32[z + row]! + f32[vz + row]! * dt
  }
  return set.length
}

function moveEntries(set: Motions, dt: number): number {
  for (const [, value] of set) {
    value.x += value.vx * dt
    value.y += value.vy * dt
    value.z += value.vz * dt
  }
  return set.length
}

function moveByHand(set: HandSparseSet, dt: number): number {
  const { x, y, z, vx, vy, vz, count } = set
  for (let row = 0; row < count; row++) {
    x[row] = x[row]! + vx[row]! * dt
    y[row] = y[row]! + vy[row]! * dt
    z[row] = z[row]! + vz[row]! * dt
  }
  return count
}

function moveMap(map: Objects, dt: number): number {
  for (const [, fields] of map) {
    fields.x = Math.fround(fields.x + fields.vx * dt)
    fields.y = Math.fround(fields.y + fields.vy * dt)
    fields.z = Math.fround(fields.z + fields.vz * dt)
  }
  return map.size
}
