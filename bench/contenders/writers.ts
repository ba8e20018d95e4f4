/**
 * Measures one way to write structs from values in variables, in its own process.
 *
 *     node writers.js WAY STRUCT BUDGET    checks the results, then prints a `Timing` as JSON
 */
import { getHeapStatistics } from 'node:v8'
import { Arena } from 'offheap'
import { median } from '../harness/median.ts'
import { time } from '../harness/timing.ts'
import { initSix, initUnit, Six, Unit, World } from '../writers.gen.ts'

const COUNT = 1000
const MOODS = ['idle', 'walk', 'fight'] as const

/** Writes `count` structs whose fields are computed from `a` and `b`. */
type Write = (count: number, a: number, b: number) => void

interface Way {
  readonly write: Write
  /** Returns the sum of some fields of the structs; null where they were freed. */
  readonly sum: (() => number) | null
}

const arena = new Arena(1 << 20)
const { sixes, units } = World.create(arena)
const six = Six.create(arena)
const unit = Unit.create(arena)
const pointers = new Uint32Array(COUNT)

function sumOf(list: Iterable<{ x: number; health: number }>): number {
  let sum = 0
  for (const { x, health } of list) sum += x + health
  return sum
}

function sumOfUnits(list: Iterable<{ position: { x: number }; health: number }>): number {
  let sum = 0
  for (const { position, health } of list) sum += position.x + health
  return sum
}

function freeAll(count: number): void {
  for (let index = count - 1; index >= 0; index--) arena.free(pointers[index]!)
}

let keptSixes: { x: number; health: number }[] = []
let keptUnits: { position: { x: number }; health: number }[] = []

const columns = {
  x: new Float32Array(COUNT),
  y: new Float32Array(COUNT),
  z: new Float32Array(COUNT),
  speed: new Float32Array(COUNT),
  health: new Uint16Array(COUNT),
  team: new Uint16Array(COUNT),
  mood: new Uint8Array(COUNT),
  alive: new Uint8Array(COUNT),
  leader: new Uint32Array(COUNT),
  length: 0,
}

function sumOfColumns(): number {
  let sum = 0
  for (let index = 0; index < columns.length; index++) {
    sum += columns.x[index]! + columns.health[index]!
  }
  return sum
}

const ofSix: Readonly<Record<string, Way>> = {
  kept: {
    write(count, a, b) {
      const kept = []
      for (let i = 0; i < count; i++) {
        kept.push({ x: a + i, y: b, z: a, speed: b, health: i, team: 3 })
      }
      keptSixes = kept
    },
    sum: () => sumOf(keptSixes),
  },
  push: {
    write(count, a, b) {
      sixes.clear()
      for (let i = 0; i < count; i++) {
        sixes.push({ x: a + i, y: b, z: a, speed: b, health: i, team: 3 })
      }
    },
    sum: () => sumOf(sixes),
  },
  set: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        sixes.set(i, { x: a + i, y: b, z: a, speed: b, health: i, team: 3 })
      }
    },
    sum: () => sumOf(sixes),
  },
  init: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        six.ptr = sixes.ptrAt(i)
        initSix(six, { x: a + i, y: b, z: a, speed: b, health: i, team: 3 })
      }
    },
    sum: () => sumOf(sixes),
  },
  setters: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        six.ptr = sixes.ptrAt(i)
        six.x = a + i
        six.y = b
        six.z = a
        six.speed = b
        six.health = i
        six.team = 3
      }
    },
    sum: () => sumOf(sixes),
  },
  stores: {
    write(count, a, b) {
      const { x, y, z, speed, health, team } = columns
      columns.length = 0
      for (let i = 0; i < count; i++) {
        const row = columns.length
        x[row] = a + i
        y[row] = b
        z[row] = a
        speed[row] = b
        health[row] = i
        team[row] = 3
        columns.length = row + 1
      }
    },
    sum: sumOfColumns,
  },
  create: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        const init = { x: a + i, y: b, z: a, speed: b, health: i, team: 3 }
        pointers[i] = Six.create(arena, init).ptr
      }
      freeAll(count)
    },
    sum: null,
  },
  allocate: {
    write(count) {
      for (let i = 0; i < count; i++) pointers[i] = Six.allocate(arena)
      freeAll(count)
    },
    sum: null,
  },
}

const ofUnit: Readonly<Record<string, Way>> = {
  kept: {
    write(count, a, b) {
      const kept = []
      for (let i = 0; i < count; i++) {
        const position = { x: a + i, y: b, z: a }
        const mood = MOODS[i % 3]!
        kept.push({ position, mood, alive: i > 500, health: i, leader: null })
      }
      keptUnits = kept
    },
    sum: () => sumOfUnits(keptUnits),
  },
  push: {
    write(count, a, b) {
      units.clear()
      for (let i = 0; i < count; i++) {
        const position = { x: a + i, y: b, z: a }
        const mood = MOODS[i % 3]!
        units.push({ position, mood, alive: i > 500, health: i, leader: null })
      }
    },
    sum: () => sumOfUnits(units),
  },
  set: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        const position = { x: a + i, y: b, z: a }
        const mood = MOODS[i % 3]!
        units.set(i, { position, mood, alive: i > 500, health: i, leader: null })
      }
    },
    sum: () => sumOfUnits(units),
  },
  init: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        unit.ptr = units.ptrAt(i)
        const position = { x: a + i, y: b, z: a }
        const mood = MOODS[i % 3]!
        initUnit(unit, { position, mood, alive: i > 500, health: i, leader: null })
      }
    },
    sum: () => sumOfUnits(units),
  },
  setters: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        unit.ptr = units.ptrAt(i)
        unit.position.x = a + i
        unit.position.y = b
        unit.position.z = a
        unit.mood = MOODS[i % 3]!
        unit.alive = i > 500
        unit.health = i
        unit.leader = null
      }
    },
    sum: () => sumOfUnits(units),
  },
  stores: {
    write(count, a, b) {
      const { x, y, z, mood, alive, health, leader } = columns
      columns.length = 0
      for (let i = 0; i < count; i++) {
        const row = columns.length
        x[row] = a + i
        y[row] = b
        z[row] = a
        mood[row] = i % 3
        alive[row] = i > 500 ? 1 : 0
        health[row] = i
        leader[row] = 0
        columns.length = row + 1
      }
    },
    sum: sumOfColumns,
  },
  create: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        const position = { x: a + i, y: b, z: a }
        const mood = MOODS[i % 3]!
        const init = { position, mood, alive: i > 500, health: i, leader: null }
        pointers[i] = Unit.create(arena, init).ptr
      }
      freeAll(count)
    },
    sum: null,
  },
  allocate: {
    write(count) {
      for (let i = 0; i < count; i++) pointers[i] = Unit.allocate(arena)
      freeAll(count)
    },
    sum: null,
  },
}

const [name = '', struct = '', budget = ''] = process.argv.slice(2)
const way = (struct === 'six' ? ofSix : ofUnit)[name]
if (way === undefined)
  throw new Error(`unknown way: got ${name}, expected one of those in the file`)

// Some elements first, so that the lists have the memory of all of them.
sixes.extend(COUNT)
units.extend(COUNT)
for (let turn = 1; turn <= 8; turn++) {
  way.write(COUNT, turn, 2.5)
  let expected = 0
  for (let index = 0; index < COUNT; index++) expected += turn + 2 * index
  const found = way.sum?.() ?? expected
  if (found !== expected) throw new Error(`wrong sum: got ${found}, expected ${expected}`)
}
const timing = await time(() => way.write(COUNT, 1.5, 2.25), COUNT, Number(budget))
console.log(JSON.stringify({ ...timing, bytes: garbage(way.write) }))

/** Returns the bytes that writing one struct adds to the JavaScript heap. */
function garbage(write: Write): number {
  globalThis.gc?.()
  const samples = Array.from({ length: 51 }, () => {
    const before = getHeapStatistics().used_heap_size
    write(COUNT, 1.5, 2.25)
    return (getHeapStatistics().used_heap_size - before) / COUNT
  })
  return Math.max(0, median(samples))
}
