/**
 * Measures one operation on a pool, in its own process.
 *
 *     node pools.js CONTENDER WORK BUDGET    checks the results, then prints a `Timing` as JSON
 *
 * The loops are functions that take their data as parameters, as in a program.
 */
import { Arena } from 'offheap'
import { time } from '../harness/timing.ts'
import { Spark, Sparks, Torch, Trail, Trails } from '../pools.gen.ts'
import { HandPool } from '../workloads/hand-pool.ts'

const COUNT = 1_000
const SLOTS = 4_000
type Pointer = ReturnType<typeof Spark.allocate>

const [contender = '', work = '', budget = ''] = process.argv.slice(2)
const arena = new Arena(1 << 22)
const pool = Sparks.create(arena)
const hand = new HandPool(SLOTS + COUNT)
const ptrs = new Int32Array(SLOTS)
const blocks = new Int32Array(work === 'dense' ? SLOTS : (SLOTS / 4) * 3)
const order = Int32Array.from({ length: COUNT }, (_, index) => (index * 619) % COUNT)

const pairs: Readonly<Record<string, () => void>> = {
  pool: () => pairOfPool(pool),
  hand: () => pairByHand(hand),
  arena: () => pairOfArena(arena),
}

const batches: Readonly<Record<string, () => void>> = {
  pool: () => batchOfPool(pool, ptrs, order),
  hand: () => batchByHand(hand, ptrs, order),
  arena: () => batchOfArena(arena, ptrs, order),
}

const spark = Spark.at(arena, Spark.allocate(arena))

const TARGETS = 100

/** By work and contender, the creation of `COUNT` structs, each of which is freed again. */
const creations: Readonly<Record<string, Readonly<Record<string, () => void>>>> = {
  create: {
    pool: () => createInPool(pool),
    hand: () => createByHand(hand),
    arena: () => createInArena(arena),
  },
  'create-references': {
    pool: () => createTrails(trails, targets),
    hand: () => createReferring(hand, handTargets),
    arena: () => createTrailsInArena(arena, targets),
  },
}
const trails = Trails.create(arena)
const targets: Spark[] = []
const handTargets: number[] = []

const loops: Readonly<Record<string, Readonly<Record<string, () => number>>>> = {
  loop: { pool: () => loopByPointers(pool, spark) },
  runs: { pool: () => loopByRuns(pool, spark) },
  dense: { pool: () => loopByRuns(pool, spark) },
  iterator: { pool: () => loopByIterator(pool) },
}
const byHand = (): number => loopByHand(hand)
const ofArena = (): number => loopOfArena(blocks, spark)

/** Fills the slots, and frees every fourth one, unless all of them are to be visited. */
function fill(): void {
  for (let slot = 0; slot < SLOTS; slot++) {
    const ptr = pool.create({ vx: 1 }).ptr
    ptrs[slot] = ptr
    hand.floats[(hand.allocate() >>> 2) + 2] = 1
  }
  for (let slot = 3; slot < SLOTS && work !== 'dense'; slot += 4) {
    pool.free(ptrs[slot]! as Pointer)
    hand.free(slot * 24)
  }
  for (let index = 0; index < blocks.length; index++) blocks[index] = Spark.allocate(arena)
}

/** Returns the function to measure, and the number of operations of a call. */
function measured(): readonly [run: () => void, operations: number] {
  // A few structs stay, so that no chunk is empty.
  for (let slot = 0; slot < 100; slot++) {
    pool.allocate()
    hand.allocate()
  }
  switch (work) {
    case 'pair-references':
      arena.create(Torch, { spark: pool.create() })
      return [pairs[contender]!, COUNT]
    case 'create':
      return [creations[work]![contender]!, COUNT]
    case 'create-references':
      // A struct stays, so that the chunk does.
      trails.create()
      for (let target = 0; target < TARGETS; target++) {
        targets.push(pool.create())
        handTargets.push(hand.allocate())
      }
      return [creations[work]![contender]!, COUNT]
    case 'pair':
      return [pairs[contender]!, COUNT]
    case 'batch':
      return [batches[contender]!, COUNT]
    default: {
      pool.clear()
      while (hand.length > 0) hand.free((hand.length - 1) * 24)
      fill()
      const loop = { hand: byHand, arena: ofArena, ...loops[work] }[contender]!
      const count = pool.length
      if (loop() !== count) throw new Error(`${contender} visits ${loop()} of ${count} structs`)
      return [() => void loop(), count]
    }
  }
}

function pairOfPool(pool: Sparks): void {
  for (let turn = 0; turn < COUNT; turn++) pool.free(pool.allocate())
}

function pairByHand(hand: HandPool): void {
  for (let turn = 0; turn < COUNT; turn++) hand.free(hand.allocate())
}

function pairOfArena(arena: Arena): void {
  for (let turn = 0; turn < COUNT; turn++) arena.free(Spark.allocate(arena))
}

function createInPool(pool: Sparks): void {
  for (let turn = 0; turn < COUNT; turn++) {
    pool.free(pool.create({ x: turn, y: 1, vx: 2, vy: 3, life: turn, heat: 5 }))
  }
}

function createByHand(hand: HandPool): void {
  const { floats } = hand
  for (let turn = 0; turn < COUNT; turn++) {
    const offset = hand.allocate()
    const at = offset >>> 2
    floats[at] = turn
    floats[at + 1] = 1
    floats[at + 2] = 2
    floats[at + 3] = 3
    floats[at + 4] = turn
    floats[at + 5] = 5
    hand.free(offset)
  }
}

function createInArena(arena: Arena): void {
  for (let turn = 0; turn < COUNT; turn++) {
    arena.free(Spark.create(arena, { x: turn, y: 1, vx: 2, vy: 3, life: turn, heat: 5 }))
  }
}

function createTrails(trails: Trails, targets: readonly Spark[]): void {
  for (let turn = 0; turn < COUNT; turn++) {
    trails.free(trails.create({ x: turn, y: 1, vx: 2, vy: 3, spark: targets[turn % TARGETS]! }))
  }
}

/** The reference is an offset and the number of a generation, which is always 1. */
function createReferring(hand: HandPool, targets: readonly number[]): void {
  const { floats } = hand
  for (let turn = 0; turn < COUNT; turn++) {
    const offset = hand.allocate()
    const at = offset >>> 2
    floats[at] = turn
    floats[at + 1] = 1
    floats[at + 2] = 2
    floats[at + 3] = 3
    floats[at + 4] = targets[turn % TARGETS]!
    floats[at + 5] = 1
    hand.free(offset)
  }
}

function createTrailsInArena(arena: Arena, targets: readonly Spark[]): void {
  for (let turn = 0; turn < COUNT; turn++) {
    const spark = targets[turn % TARGETS]!
    arena.free(Trail.create(arena, { x: turn, y: 1, vx: 2, vy: 3, spark }))
  }
}

function batchOfPool(pool: Sparks, ptrs: Int32Array, order: Int32Array): void {
  for (let turn = 0; turn < COUNT; turn++) ptrs[turn] = pool.allocate()
  for (let turn = 0; turn < COUNT; turn++) pool.free(ptrs[order[turn]!]! as Pointer)
}

function batchByHand(hand: HandPool, ptrs: Int32Array, order: Int32Array): void {
  for (let turn = 0; turn < COUNT; turn++) ptrs[turn] = hand.allocate()
  for (let turn = 0; turn < COUNT; turn++) hand.free(ptrs[order[turn]!]!)
}

function batchOfArena(arena: Arena, ptrs: Int32Array, order: Int32Array): void {
  for (let turn = 0; turn < COUNT; turn++) ptrs[turn] = Spark.allocate(arena)
  for (let turn = 0; turn < COUNT; turn++) arena.free(ptrs[order[turn]!]!)
}

function loopByPointers(pool: Sparks, spark: Spark): number {
  let count = 0
  for (let at = pool.first(); at !== 0; at = pool.next(at)) {
    spark.ptr = at
    spark.x += spark.vx
    count++
  }
  return count
}

function loopByRuns(pool: Sparks, spark: Spark): number {
  let count = 0
  for (const run of pool.runs()) {
    for (let at = run.first, end = run.end; at < end; at = run.after(at)) {
      spark.ptr = at
      spark.x += spark.vx
      count++
    }
  }
  return count
}

function loopByIterator(pool: Sparks): number {
  let count = 0
  for (const each of pool) {
    each.x += each.vx
    count++
  }
  return count
}

/** Visits the slots whose bits are set, one word of the bitmap after the other. */
function loopByHand({ bitmap, floats }: HandPool): number {
  let count = 0
  for (let word = 0; word < bitmap.length; word++) {
    for (let bits = bitmap[word]!; bits !== 0; bits &= bits - 1) {
      const at = (word * 32 + 31 - Math.clz32(bits & -bits)) * 6
      floats[at] = floats[at]! + floats[at + 2]!
      count++
    }
  }
  return count
}

function loopOfArena(blocks: Int32Array, spark: Spark): number {
  let count = 0
  for (let index = 0; index < blocks.length; index++) {
    spark.ptr = blocks[index]! as Pointer
    spark.x += spark.vx
    count++
  }
  return count
}

const [run, operations] = measured()
// A pool keeps one empty chunk.
run()
const before = [pool.length, hand.length, arena.blockCount].join()
for (let turn = 0; turn < 8; turn++) run()
const after = [pool.length, hand.length, arena.blockCount].join()
if (after !== before) throw new Error(`${contender} loses structs: got ${after}, not ${before}`)
console.log(JSON.stringify(await time(run, operations, Number(budget))))
