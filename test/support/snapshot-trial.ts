import type { ArenaOptions } from '../../src/arena-options.ts'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Customer, Shop, toJSONShop } from '../golden/readable/lists.gen.ts'
import { Divergence } from './interval-map.ts'
import { Random } from './random.ts'

/** The pointers that a program holds. They are plain data, so that they can be copied. */
interface Held {
  readonly blocks: number[]
  readonly shops: number[]
  readonly customers: number[]
  /** Pointers that were freed. */
  readonly gone: number[]
}

/** Counts of what the trials have covered, by name. */
export type SnapshotTally = Map<string, number>

const count = (tally: SnapshotTally, what: string): void => {
  tally.set(what, (tally.get(what) ?? 0) + 1)
}

/**
 * Runs a random program on an arena and on a twin that is never saved. The arena is saved in the
 * middle, used further and restored, and opened from the bytes. From there, each of them must
 * return the same pointers and errors as the twin, and contain the same.
 */
export function snapshotTrial(seed: number, steps: number, tally: SnapshotTally): void {
  const random = new Random(seed)
  const capacity = random.between(400, random.pick([2000, 6000, 40_000]))
  const options: ArenaOptions = random.pick([
    {},
    {},
    { shared: true },
    { checked: { leaks: 'ignore' } },
  ])
  const isChecked = options.checked !== undefined
  const [before, after] = [random.word(), random.word()]
  const length = random.between(0, steps)

  const twin = new Arena(capacity, options)
  const held = newHeld()
  play(twin, held, before, length)
  const expected = [play(twin, held, after, steps), describe(twin, held)].flat()

  const arena = new Arena(capacity, options)
  const saved = newHeld()
  play(arena, saved, before, length)
  const contents = describe(arena, saved)
  const bytes = arena.snapshot()
  const same = (found: readonly string[], wanted: readonly string[], what: string): void => {
    count(tally, what)
    for (const [index, line] of wanted.entries()) {
      if (found[index] !== line) {
        throw new Divergence(`${what}, line ${index}: ${found[index]}, but expected ${line}`)
      }
    }
  }
  const goOn = (opened: Arena, what: string): void => {
    same(describe(opened, saved), contents, `${what}: contents`)
    if (Buffer.compare(opened.snapshot(), bytes) !== 0) {
      throw new Divergence(`${what}: another snapshot of the same state`)
    }
    const copy = structuredClone(saved)
    same([play(opened, copy, after, steps), describe(opened, copy)].flat(), expected, what)
  }

  same(describe(arena, saved), contents, 'saved')
  for (let turn = random.between(0, 2); turn >= 0; turn--) {
    const future = structuredClone(saved)
    play(arena, future, random.word(), random.between(0, steps))
    if (random.chance(0.2)) arena.trim()
    if (random.chance(0.2)) arena.reset()
    arena.restore(bytes)
    refuse(arena, future, tally)
    if (random.chance(0.3)) {
      const later = structuredClone(saved)
      play(arena, later, random.word(), random.between(0, steps))
      const newer = arena.snapshot()
      const other = describe(arena, later)
      arena.restore(bytes)
      arena.restore(newer)
      same(describe(arena, later), other, 'a newer snapshot after an older one')
      arena.restore(bytes)
    }
    goOn(arena, 'restored')
    arena.restore(bytes)
  }
  if (isChecked) return
  goOn(Arena.from(bytes, { shared: random.chance(0.2) }), 'opened')
  const other = new Arena(capacity)
  play(other, newHeld(), random.word(), random.between(0, steps))
  other.restore(bytes)
  goOn(other, 'restored elsewhere')
  const more = arena.capacity + random.pick([16, 24, 200])
  const larger = Arena.from(bytes, { capacity: more <= reachOf(arena) ? more : arena.capacity })
  const { capacity: reached, freeSize: _, ...counts } = figuresOf(larger)
  if (larger.verify().length > 0) throw new Divergence('larger: violated invariants')
  if (more <= reachOf(arena) && reached! < more) throw new Divergence(`larger: ${reached}`)
  const { capacity: __, freeSize: ___, ...wanted } = figuresOf(arena)
  same([JSON.stringify(counts)], [JSON.stringify(wanted)], 'opened in a larger arena')
}

/** Returns the largest capacity for whose blocks this arena has lists. */
function reachOf(arena: Arena): number {
  let bytes = 128
  while (40 + bytes < arena.capacity) bytes *= 2
  return 40 + bytes
}

const newHeld = (): Held => ({ blocks: [], shops: [], customers: [], gone: [] })

function figuresOf(arena: Arena): Record<string, number> {
  const { capacity, freeSize, usedSize, peakUsedSize, blockCount, root } = arena
  return { capacity, freeSize, usedSize, peakUsedSize, blockCount, root }
}

/** Makes random calls that depend on `seed` only. Returns their results. */
function play(arena: Arena, held: Held, seed: number, steps: number): string[] {
  const random = new Random(seed)
  const lines: string[] = []
  for (let step = 0; step < steps; step++) {
    lines.push(...attempt(callOf(random, arena, held)))
  }
  return lines
}

/** Returns the result of a call as text: its value, or the code of its error. */
function attempt(call: () => unknown): [string] {
  try {
    return [String(call())]
  } catch (error) {
    if (!(error instanceof OffheapError)) throw error
    // The bytes of free blocks distinguish the two, and are not saved.
    return [error.code === 'DOUBLE_FREE' ? 'INVALID_POINTER' : error.code]
  }
}

function callOf(random: Random, arena: Arena, held: Held): () => unknown {
  const dice = random.below(100)
  const { blocks, shops, customers, gone } = held
  const draw = random.word()
  const size = random.between(1, random.pick([24, 100, 1000]))
  const align = random.pick([8, 8, 8, 16, 64])
  const of = (list: readonly number[]): number => list[draw % Math.max(list.length, 1)] ?? 8
  const take = (list: number[]): number => {
    const [ptr = 8] = list.splice(draw % Math.max(list.length, 1), 1)
    gone.push(ptr)
    return ptr
  }
  const fill = (ptr: number): number => {
    arena.u8.fill(draw, ptr, ptr + arena.sizeOf(ptr))
    return ptr
  }
  const kept = (list: number[], ptr: number): number => {
    list.push(ptr)
    return ptr
  }
  const shop = (): Shop => Shop.at(arena, of(shops) as Ptr<Shop>)
  const customer = (): Ptr<Customer> => of(customers) as Ptr<Customer>
  if (dice < 30) return () => kept(blocks, fill(arena.allocate(size, align)))
  if (dice < 45) return () => arena.free(take(blocks))
  if (dice < 50) {
    return () => {
      const index = draw % Math.max(blocks.length, 1)
      const moved = arena.reallocate(blocks[index] ?? 8, size)
      blocks[index] = fill(moved)
      return moved
    }
  }
  if (dice < 55) return () => kept(shops, arena.create(Shop).ptr)
  if (dice < 63) return () => kept(customers, arena.create(Customer, { age: draw & 127 }).ptr)
  if (customers.length === 0 || shops.length === 0) return () => arena.blockCount
  if (dice < 66) return () => arena.free(Customer.at(arena, take(customers) as Ptr<Customer>))
  if (dice < 68) return () => arena.free(Shop.at(arena, take(shops) as Ptr<Shop>))
  if (dice < 75) return () => shop().stock.push({ name: `item ${draw % 1000}`, price: draw })
  if (dice < 85) return () => shop().debtors.push(customer())
  if (dice < 88) return () => shop().staff.push({ age: draw & 127 })
  if (dice < 92) return () => shop().route.push({ x: draw, y: 1 })
  if (dice < 94) return () => shop().visitors.push(customer())
  if (dice < 97) return () => (arena.root = random.chance(0.5) ? of(shops) : of(blocks))
  if (dice < 99) return () => (isLive(arena, of(gone)) ? 'live again' : arena.free(of(gone)))
  return () => {
    for (const list of [blocks, shops, customers]) gone.push(...list.splice(0))
    arena.reset()
  }
}

/** Asserts that the arena refuses the pointers of `held` where it has no live block. */
function refuse(arena: Arena, held: Held, tally: SnapshotTally): void {
  for (const ptr of new Set(Object.values(held).flat())) {
    if (isLive(arena, ptr)) continue
    const [answer] = attempt(() => arena.free(ptr))
    if (answer !== 'INVALID_POINTER') throw new Divergence(`free of a void ${ptr}: ${answer}`)
    count(tally, 'void pointers')
  }
}

function isLive(arena: Arena, ptr: number): boolean {
  let found = false
  arena.walk((at, _size, free) => {
    found ||= at === ptr && !free
  })
  return found
}

/** Returns all that a program can see of an arena, in lines. */
function describe(arena: Arena, { blocks, shops }: Held): string[] {
  const lines = [JSON.stringify(figuresOf(arena)), JSON.stringify(arena.statistics())]
  arena.walk((...block) => lines.push(block.join(' ')))
  for (const { invariant, message } of arena.verify()) lines.push(`${invariant}: ${message}`)
  for (const ptr of blocks) {
    lines.push(Buffer.from(arena.u8.slice(ptr, ptr + arena.sizeOf(ptr))).toString('hex'))
  }
  for (const ptr of shops) {
    lines.push(...attempt(() => JSON.stringify(toJSONShop(Shop.at(arena, ptr as Ptr<Shop>)))))
  }
  return lines
}
