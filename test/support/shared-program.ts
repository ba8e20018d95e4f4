import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { Soldier } from '../golden/drift/references.gen.ts'
import { Knight, Weapon } from '../golden/readable/own.gen.ts'
import { Random } from './random.ts'

/** What one of several threads does in a shared arena. */
export interface Task {
  readonly buffer: ArrayBufferLike
  /** Number of the thread, from 1 to 255. */
  readonly thread: number
  /** Number of threads, which all make the same number of steps. */
  readonly threads: number
  readonly steps: number
  /**
   * Byte offset of the words through which threads give blocks to each other, and of the word after
   * them, in which they count their arrivals at meetings.
   */
  readonly board: number
}

export interface Outcome {
  /** Number of calls that took the lock, at least. */
  readonly operations: number
  readonly live: readonly number[]
  readonly soldiers: readonly number[]
  readonly knights: readonly number[]
  readonly full: number
  /** Number of blocks of other threads that were examined and freed. */
  readonly foreign: number
  readonly gone: number
}

/** Number of words of the board. */
export const BOARD = 16
/** Number of steps between two meetings, where each thread waits for all others. */
const STEPS_A_MEETING = 500
/** Number of blocks that a thread keeps, at most. */
const MOST = 60

/**
 * Makes random calls. Each word of a block after the first two has the mark of the thread that
 * allocated it and a serial number, so that blocks that overlap are found.
 */
export function runTask({ buffer, thread, threads, steps, board }: Task): Outcome {
  const arena = Arena.from(buffer)
  const random = new Random(thread * 7919 + steps)
  const live: number[] = []
  const soldiers: Soldier[] = []
  const knights: Knight[] = []
  const watcher = Soldier.create(arena)
  let [operations, serial, full, foreign, gone] = [1, 0, 0, 0, 0]

  const mark = (ptr: number, words: number): void => {
    const { u32 } = arena
    u32[ptr >>> 2] = words
    u32.fill(((thread << 24) | (serial++ & 0xff_ffff)) >>> 0, (ptr >>> 2) + 1, (ptr >>> 2) + words)
  }
  const allocate = (): void => {
    const words = random.between(2, random.chance(0.1) ? 400 : 40)
    const ptr = arena.tryAllocate(words * 4, random.chance(0.1) ? 64 : 8)
    operations++
    if (ptr === 0) return void full++
    mark(ptr, words)
    live.push(ptr)
  }
  const takeOne = (): number => live.splice(random.below(live.length), 1)[0]!
  const free = (ptr: number): void => {
    if (examine(arena, ptr) !== thread) foreign++
    arena.free(ptr)
    operations++
  }
  const reallocate = (): void => {
    const ptr = takeOne()
    examine(arena, ptr)
    const words = random.between(2, 80)
    const tag = arena.u32[(ptr >>> 2) + 1]!
    const former = arena.u32[ptr >>> 2]!
    operations++
    let moved: number
    try {
      moved = arena.reallocate(ptr, words * 4)
    } catch (error) {
      if (!(error instanceof OffheapError && error.code === 'OUT_OF_MEMORY')) throw error
      full++
      return void live.push(ptr)
    }
    for (let word = 1; word < Math.min(words, former); word++) {
      if (arena.u32[(moved >>> 2) + word] !== tag) throw new Error(`lost a word of ${moved}`)
    }
    mark(moved, words)
    live.push(moved)
  }
  /** Puts a block on the board, and takes one that any thread has put there. */
  const exchange = (): void => {
    const slot = (board >>> 2) + random.below(BOARD)
    const taken = Atomics.exchange(arena.u32, slot, takeOne())
    if (taken !== 0) free(taken)
  }
  const refer = (): void => {
    if (soldiers.length < 8) {
      soldiers.push(Soldier.create(arena, { health: thread }))
      operations++
    }
    const target = random.pick(soldiers)
    watcher.target = target
    if (watcher.target !== target.ptr) throw new Error(`no target at ${target.ptr}`)
    operations += 2
    if (!random.chance(0.5)) return
    soldiers.splice(soldiers.indexOf(target), 1)
    arena.free(target)
    if (watcher.target !== null) throw new Error(`a target that was freed: ${target.ptr}`)
    gone++
    operations += 2
  }
  const own = (): void => {
    if (knights.length > 5) {
      const knight = knights.splice(random.below(knights.length), 1)[0]!
      const weapon = Weapon.at(arena, knight.weapon!)
      if (weapon.damage !== thread) throw new Error(`another knight at ${knight.ptr}`)
      if (weapon.name !== nameOf(thread)) throw new Error('another name')
      arena.free(knight)
      operations++
    } else {
      const realm = { value: thread, left: { value: thread } }
      knights.push(
        Knight.create(arena, { weapon: { name: nameOf(thread), damage: thread }, realm }),
      )
      operations += 5
    }
  }

  // Without meetings, a thread on a busy machine can be done before the next one has started.
  const meet = (meeting: number): void => {
    const { i32 } = arena
    const counter = (board >>> 2) + BOARD
    let arrivals = Atomics.add(i32, counter, 1) + 1
    Atomics.notify(i32, counter)
    while (arrivals < meeting * threads) {
      if (Atomics.wait(i32, counter, arrivals, 60_000) === 'timed-out') {
        throw new Error(`${arrivals} arrivals at meeting ${meeting} of ${threads} threads`)
      }
      arrivals = Atomics.load(i32, counter)
    }
  }

  for (let step = 0; step < steps; step++) {
    if (step % STEPS_A_MEETING === 0) meet(step / STEPS_A_MEETING + 1)
    const draw = random.below(100)
    try {
      if (draw < 12) refer()
      else if (draw < 18) own()
      else if (live.length === 0 || (draw < 55 && live.length < MOST)) allocate()
      else if (draw < 65) reallocate()
      else if (draw < 75) exchange()
      else free(takeOne())
    } catch (error) {
      if (!(error instanceof OffheapError && error.code === 'OUT_OF_MEMORY')) throw error
      full++
    }
  }
  arena.free(watcher)
  return {
    ...{ operations, live, full, foreign, gone },
    soldiers: soldiers.map(({ ptr }) => ptr),
    knights: knights.map(({ ptr }) => ptr),
  }
}

/** Returns the thread that allocated the block at `ptr`, whose words must all be as it wrote them. */
export function examine(arena: Arena, ptr: number): number {
  const { u32 } = arena
  const words = u32[ptr >>> 2]!
  const tag = u32[(ptr >>> 2) + 1]!
  for (let word = 2; word < words; word++) {
    if (u32[(ptr >>> 2) + word] !== tag) {
      throw new Error(
        `word ${word} of ${words} at ${ptr} is ${u32[(ptr >>> 2) + word]}, not ${tag}`,
      )
    }
  }
  if (arena.sizeOf(ptr) < words * 4) throw new Error(`the block at ${ptr} is too small`)
  return tag >>> 24
}

const nameOf = (thread: number): string => `the sword of knight ${thread}`
