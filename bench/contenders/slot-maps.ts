/**
 * Measures one operation on a slot map, in its own process.
 *
 *     node slot-maps.js CONTENDER WORK BUDGET    checks the results, then prints a `Timing` as JSON
 */
import { Arena } from 'offheap'
import { time } from '../harness/timing.ts'
import { Mover, Movers, WideMovers } from '../slot-maps.gen.ts'
import { HandSlotMap } from '../workloads/hand-slot-map.ts'
import type { Work } from '../workloads/slot-maps.ts'

const COUNT = 1_000
const SLOTS = 4_000

const [contender = '', work = '', budget = ''] = process.argv.slice(2)
const arena = new Arena(1 << 24)
const order = Int32Array.from({ length: SLOTS }, (_, index) => (index * 619) % SLOTS)
const mixed = order.filter((index) => index < COUNT)
const handles: number[] = Array.from({ length: SLOTS }, () => 0)
const stale: number[] = []

interface Contender {
  /** Adds a struct whose `vx` is 1, and returns its handle. */
  add(): number
  remove(handle: number): boolean
  size(): number
  /** The operations; each returns a number that is the same for all contenders. */
  readonly works: Readonly<Record<Work, () => number>>
}

interface Thing {
  x: number
  y: number
  vx: number
  vy: number
  life: number
  heat: number
}

// Each contender has its own copy of the loops: a process runs only one of them.
const contenders: Readonly<Record<string, () => Contender>> = {
  short: () => {
    const map = Movers.create(arena)
    const mover = Mover.at(arena, Mover.allocate(arena))
    return {
      add: () => map.add({ x: 0, y: 0, vx: 1, vy: 0, life: 0, heat: 0 }),
      remove: (handle) => map.remove(handle),
      size: () => map.size,
      works: {
        pair() {
          for (let turn = 0; turn < COUNT; turn++) map.remove(map.add())
          return map.size
        },
        batch() {
          for (let turn = 0; turn < COUNT; turn++) handles[turn] = map.add()
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]!]!)
          return map.size
        },
        write() {
          for (let turn = 0; turn < COUNT; turn++) {
            handles[turn] = map.add({ x: turn, y: 1, vx: 2, vy: 3, life: 4, heat: 5 })
          }
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]!]!)
          return map.size
        },
        get() {
          let sum = 0
          for (let turn = 0; turn < COUNT; turn++) {
            const found = map.get(handles[order[turn]!]!)
            if (found !== undefined) sum += found.vx
          }
          return sum
        },
        pointer() {
          let sum = 0
          for (let turn = 0; turn < COUNT; turn++) {
            const ptr = map.ptrOf(handles[order[turn]!]!)
            if (ptr === 0) continue
            mover.ptr = ptr
            sum += mover.vx
          }
          return sum
        },
        stale() {
          let count = 0
          for (let turn = 0; turn < COUNT; turn++) if (map.ptrOf(stale[turn]!) === 0) count++
          return count
        },
        loop() {
          let count = 0
          for (let at = map.firstHandle(); at !== 0; at = map.nextHandle(at)) {
            mover.ptr = map.ptrOf(at)
            mover.x += mover.vx
            count++
          }
          return count
        },
        iterator() {
          let count = 0
          for (const each of map) {
            each.x += each.vx
            count++
          }
          return count
        },
      },
    }
  },
  wide: () => {
    const map = WideMovers.create(arena)
    const mover = Mover.at(arena, Mover.allocate(arena))
    return {
      add: () => map.add({ x: 0, y: 0, vx: 1, vy: 0, life: 0, heat: 0 }),
      remove: (handle) => map.remove(handle),
      size: () => map.size,
      works: {
        pair() {
          for (let turn = 0; turn < COUNT; turn++) map.remove(map.add())
          return map.size
        },
        batch() {
          for (let turn = 0; turn < COUNT; turn++) handles[turn] = map.add()
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]!]!)
          return map.size
        },
        write() {
          for (let turn = 0; turn < COUNT; turn++) {
            handles[turn] = map.add({ x: turn, y: 1, vx: 2, vy: 3, life: 4, heat: 5 })
          }
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]!]!)
          return map.size
        },
        get() {
          let sum = 0
          for (let turn = 0; turn < COUNT; turn++) {
            const found = map.get(handles[order[turn]!]!)
            if (found !== undefined) sum += found.vx
          }
          return sum
        },
        pointer() {
          let sum = 0
          for (let turn = 0; turn < COUNT; turn++) {
            const ptr = map.ptrOf(handles[order[turn]!]!)
            if (ptr === 0) continue
            mover.ptr = ptr
            sum += mover.vx
          }
          return sum
        },
        stale() {
          let count = 0
          for (let turn = 0; turn < COUNT; turn++) if (map.ptrOf(stale[turn]!) === 0) count++
          return count
        },
        loop() {
          let count = 0
          for (let at = map.firstHandle(); at !== 0; at = map.nextHandle(at)) {
            mover.ptr = map.ptrOf(at)
            mover.x += mover.vx
            count++
          }
          return count
        },
        iterator() {
          let count = 0
          for (const each of map) {
            each.x += each.vx
            count++
          }
          return count
        },
      },
    }
  },
  hand: () => {
    const map = new HandSlotMap(1 << 20)
    const { floats } = map
    const loop = (): number => {
      const { handles, used } = map
      let count = 0
      for (let index = 1; index < used; index++) {
        if (handles[index]! < 0) continue
        floats[index * 6] = floats[index * 6]! + floats[index * 6 + 2]!
        count++
      }
      return count
    }
    const get = (): number => {
      let sum = 0
      for (let turn = 0; turn < COUNT; turn++) {
        const at = map.at(handles[order[turn]!]!)
        if (at >= 0) sum += floats[at + 2]!
      }
      return sum
    }
    return {
      add() {
        const handle = map.add()
        floats[map.at(handle) + 2] = 1
        return handle
      },
      remove: (handle) => map.remove(handle),
      size: () => map.size,
      works: {
        pair() {
          for (let turn = 0; turn < COUNT; turn++) map.remove(map.add())
          return map.size
        },
        batch() {
          for (let turn = 0; turn < COUNT; turn++) handles[turn] = map.add()
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]!]!)
          return map.size
        },
        write() {
          for (let turn = 0; turn < COUNT; turn++) {
            const handle = map.add()
            const at = map.at(handle)
            floats[at] = turn
            floats[at + 1] = 1
            floats[at + 2] = 2
            floats[at + 3] = 3
            floats[at + 4] = 4
            floats[at + 5] = 5
            handles[turn] = handle
          }
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]!]!)
          return map.size
        },
        get,
        pointer: get,
        stale() {
          let count = 0
          for (let turn = 0; turn < COUNT; turn++) if (map.at(stale[turn]!) < 0) count++
          return count
        },
        loop,
        iterator: loop,
      },
    }
  },
  map: () => {
    const map = new Map<number, Thing>()
    let last = 0
    const add = (thing: Thing): number => {
      map.set(++last, thing)
      return last
    }
    const empty = (): Thing => ({ x: 0, y: 0, vx: 0, vy: 0, life: 0, heat: 0 })
    const loop = (): number => {
      let count = 0
      for (const each of map.values()) {
        each.x += each.vx
        count++
      }
      return count
    }
    const get = (): number => {
      let sum = 0
      for (let turn = 0; turn < COUNT; turn++) {
        const found = map.get(handles[order[turn]!]!)
        if (found !== undefined) sum += found.vx
      }
      return sum
    }
    return {
      add: () => add({ ...empty(), vx: 1 }),
      remove: (handle) => map.delete(handle),
      size: () => map.size,
      works: {
        pair() {
          for (let turn = 0; turn < COUNT; turn++) map.delete(add(empty()))
          return map.size
        },
        batch() {
          for (let turn = 0; turn < COUNT; turn++) handles[turn] = add(empty())
          for (let turn = 0; turn < COUNT; turn++) map.delete(handles[mixed[turn]!]!)
          return map.size
        },
        write() {
          for (let turn = 0; turn < COUNT; turn++) {
            handles[turn] = add({ x: turn, y: 1, vx: 2, vy: 3, life: 4, heat: 5 })
          }
          for (let turn = 0; turn < COUNT; turn++) map.delete(handles[mixed[turn]!]!)
          return map.size
        },
        get,
        pointer: get,
        stale() {
          let count = 0
          for (let turn = 0; turn < COUNT; turn++) if (!map.has(stale[turn]!)) count++
          return count
        },
        loop,
        iterator: loop,
      },
    }
  },
}

const { add, remove, size, works } = contenders[contender]!()
for (let turn = 0; turn < COUNT; turn++) stale[turn] = add()
for (let turn = 0; turn < COUNT; turn++) remove(stale[turn]!)
const isLoop = work === 'loop' || work === 'iterator'
const isChanging = work === 'pair' || work === 'batch' || work === 'write'
for (let slot = 0; slot < SLOTS; slot++) handles[slot] = add()
if (isLoop) for (let slot = 3; slot < SLOTS; slot += 4) remove(handles[slot]!)

const run = works[work as Work]
const expected = isChanging ? SLOTS : isLoop ? (SLOTS / 4) * 3 : COUNT
for (let turn = 0; turn < 8; turn++) {
  if (run() !== expected) throw new Error(`${contender}: ${work} returns ${run()}, not ${expected}`)
}
if (size() !== (isLoop ? (SLOTS / 4) * 3 : SLOTS)) throw new Error(`${contender} loses structs`)
console.log(JSON.stringify(await time(run, isLoop ? expected : COUNT, Number(budget))))
