import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import type { Pool } from '../../src/collections/pool.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import type { Ptr } from '../../src/pointer.ts'
import { REFERENCES } from '../../src/tlsf/block.ts'
import { Bodies, Body, equalsWorld, hashWorld, Item, World } from '../golden/readable/pools.gen.ts'
import { affords, failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { Random } from './random.ts'

/** A struct in the model. */
interface Made {
  readonly id: number
  readonly name: string
  readonly below: readonly number[]
}

/** Runs the campaign of pools. Returns the first failure as text; undefined if there is none. */
export function poolFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 200,
  shrinks = true,
): string | undefined {
  return failureOf((seed) => new PoolTrial(seed, checked), seeds, length, pause, shrinks)
}

/**
 * A pool of structs that own others, one of plain structs in a field, and pools in a list, which
 * move with it. The models are maps from pointers to values.
 */
class PoolTrial implements CollectionTrial {
  private arena: Arena
  private world: World
  private readonly checked: boolean
  private readonly items = new Map<number, Made>()
  private readonly bodies = new Map<number, number>()
  private readonly lists: Map<number, number>[] = []
  private targets: { readonly field: World; model: number }
  private last = 0
  private readonly failures = new Failures()
  private readonly empty: number

  constructor(seed: number, checked: boolean) {
    this.checked = checked
    // Some arenas are so small that they are often full.
    this.arena = new Arena(1 << (seed % 3 === 0 ? 16 : 20), { checked })
    // The shrinking of blocks never fails.
    this.failures.rig(this.arena, { canShrink: true })
    this.empty = this.arena.usedSize
    this.world = this.arena.create(World)
    this.targets = { field: this.world, model: 0 }
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    switch (action % 16) {
      case 0:
      case 1:
        return this.createItem(random)
      case 2:
      case 3:
      case 4:
      case 5:
        return this.createBody(random)
      case 6:
      case 7:
        return this.freeItem(random)
      case 8:
      case 9:
      case 10:
        return this.freeBody(random)
      case 11:
        return this.refuse(random)
      case 12:
        return this.refer(random)
      case 13:
        return this.list(random)
      case 14:
        return this.many(random)
      case 15:
        return this.rare(random)
    }
  }

  /** Calls `use`, which can run out of memory: then nothing has changed. */
  private attempt<T>(random: Random, use: () => T): T | undefined {
    const { arena, failures } = this
    const before = random.chance(0.1) && affords(random, this.size()) ? this.text() : undefined
    const used = arena.usedSize
    if (before !== undefined || random.chance(0.15)) failures.left = random.below(4)
    try {
      return use()
    } catch (error) {
      failures.left = Infinity
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      assert.equal(arena.usedSize, used, 'bytes used after a failed call')
      if (before !== undefined) assert.equal(this.text(), before, 'contents after a failed call')
      return undefined
    } finally {
      failures.left = Infinity
    }
  }

  /** Returns the number of structs. */
  private size(): number {
    return this.items.size + this.bodies.size + this.lists.length * 20
  }

  private text(): string {
    return JSON.stringify(this.world)
  }

  private createItem(random: Random): void {
    const id = ++this.last
    const below = Array.from({ length: random.below(3) }, () => random.below(100))
    const name = 'n'.repeat(random.below(30))
    const init = { id, name, bag: below.map((x) => ({ x })), next: random.chance(0.3) ? {} : null }
    const made = this.attempt(random, () => this.world.items.create(init))
    if (made === undefined) return
    assert.equal(this.items.has(made.ptr), false, 'a live slot was taken again')
    assert.equal(made.count, 1, 'a default')
    this.items.set(made.ptr, { id, name, below })
  }

  private createBody(random: Random): void {
    const x = ++this.last % 65_536
    const pool = this.world.particles
    const ptr = random.chance(0.5)
      ? this.attempt(random, () => pool.create({ x }))?.ptr
      : this.attempt(random, () => pool.allocate())
    if (ptr === undefined) return
    const body = Body.at(this.arena, ptr)
    assert.equal(this.bodies.has(ptr), false, 'a live slot was taken again')
    assert.equal(body.y + body.vx + body.vy, 0, 'a new struct is zeroed')
    body.x = x
    body.vy = 5
    this.bodies.set(ptr, x)
  }

  private freeItem(random: Random): void {
    if (this.items.size === 0) return
    const ptr = random.pick([...this.items.keys()]) as Ptr<Item>
    this.world.items.free(random.chance(0.5) ? ptr : Item.at(this.arena, ptr))
    this.items.delete(ptr)
    if (this.targets.model === ptr) this.targets.model = 0
    assert.equal(this.world.chosen ?? 0, this.targets.model, 'a reference after free')
  }

  private freeBody(random: Random): void {
    if (this.bodies.size === 0) return
    const ptr = random.pick([...this.bodies.keys()]) as Ptr<Body>
    this.world.particles.free(random.chance(0.5) ? ptr : Body.at(this.arena, ptr))
    this.bodies.delete(ptr)
    codeOf(() => this.world.particles.free(ptr), ['DOUBLE_FREE', 'INVALID_POINTER'])
  }

  private refuse(random: Random): void {
    const { arena, world } = this
    const [item] = this.items.keys()
    const [body] = this.bodies.keys()
    const bad = [0, 4, random.below(arena.buffer.byteLength), 2 ** 31, world.ptr, (body ?? 0) + 4]
    if (item !== undefined) bad.push(item)
    for (const ptr of bad) {
      if (this.bodies.has(ptr) || random.chance(0.6)) continue
      codeOf(() => world.particles.free(ptr as Ptr<Body>), ['DOUBLE_FREE', 'INVALID_POINTER'])
      assert.equal(world.particles.has(ptr as Ptr<Body>), false)
    }
    if (body !== undefined) {
      // The word before a slot, by chance, can equal the header of a free block.
      codeOf(() => arena.free(body), ['DOUBLE_FREE', 'INVALID_POINTER'])
      codeOf(
        () => arena.free(Body.at(arena, body as Ptr<Body>)),
        ['DOUBLE_FREE', 'INVALID_POINTER'],
      )
    }
  }

  private refer(random: Random): void {
    if (this.items.size === 0) return
    const ptr = random.pick([...this.items.keys()]) as Ptr<Item>
    this.attempt(random, () => (this.world.chosen = Item.at(this.arena, ptr)))
    this.targets.model = this.world.chosen ?? 0
    assert.equal(
      this.targets.model === ptr || this.targets.model === 0 || this.items.has(this.targets.model),
      true,
    )
  }

  /** Adds pools to a list, whose elements move, and changes them. */
  private list(random: Random): void {
    const { names } = this.world
    const { lists } = this
    if (lists.length > 0 && random.chance(0.6)) {
      const index = random.below(lists.length)
      const pool = names.at(index)
      const made = this.attempt(random, () => pool.create({ x: index }))
      if (made !== undefined) lists[index]!.set(made.ptr, index)
      return
    }
    if (lists.length > 20) {
      names.pop()
      lists.pop()
      return
    }
    const xs = Array.from({ length: random.below(4) }, () => random.below(9))
    const added = this.attempt(random, () => names.push(xs.map((x) => ({ x }))))
    if (added === undefined) return
    const pointers = added.pointers$()
    lists.push(new Map(pointers.map((ptr, index) => [ptr, xs[index]!])))
    assert.equal(pointers.length, xs.length)
  }

  private many(random: Random): void {
    const pool = this.world.particles
    const made = this.attempt(random, () => pool.allocateMany(random.below(40)))
    for (const ptr of made ?? []) this.bodies.set(ptr, 0)
  }

  private rare(random: Random): void {
    const { world, bodies } = this
    const pool = world.particles
    switch (random.below(9)) {
      case 0:
        return pool.trim()
      case 1:
        this.attempt(random, () => pool.reserve(pool.length + random.below(300)))
        return
      case 2: {
        // Frees the structs of a loop, each when it is reached or before.
        const doomed = new Set([...bodies.keys()].filter(() => random.chance(0.7)))
        const reached: number[] = []
        for (const body of pool) {
          const current = body.ptr
          reached.push(current)
          for (const ptr of random.chance(0.2) ? [...doomed] : [current]) {
            if (!doomed.delete(ptr)) continue
            pool.free(ptr as Ptr<Body>)
            if (ptr !== current) reached.push(ptr)
            bodies.delete(ptr)
          }
        }
        assert.equal(new Set(reached).size, reached.length, 'a struct was reached twice')
        for (const ptr of doomed) {
          pool.free(ptr as Ptr<Body>)
          bodies.delete(ptr)
        }
        return
      }
      case 3:
        for (let at = pool.first(); at !== 0; at = pool.next(at)) {
          if (!random.chance(0.5)) continue
          pool.free(at)
          bodies.delete(at)
        }
        for (const run of pool.runs()) {
          for (let at = run.first, { end } = run; at < end; at = run.after(at)) {
            assert.equal(bodies.has(at), true, 'a run has a freed struct')
            if (!random.chance(0.3)) continue
            pool.free(at)
            bodies.delete(at)
          }
        }
        return
      case 4:
        if (random.chance(0.8)) return
        pool.clear()
        return bodies.clear()
      case 5: {
        const values = [...pool].filter(() => random.chance(0.5))
        const xs = values.map(({ x }) => x)
        const isDone = this.attempt(random, () => {
          world.particles = random.chance(0.5) ? values : xs.map((x) => ({ x, vy: 5 }))
          return true
        })
        if (isDone === undefined) return
        bodies.clear()
        pool.pointers$().forEach((ptr, index) => bodies.set(ptr, xs[index]!))
        return
      }
      case 6: {
        if (!affords(random, this.size())) return
        const copy = this.attempt(random, () => World.create(this.arena, world))
        if (copy === undefined) return
        assert.equal(equalsWorld(copy, world), true, 'a copy is equal')
        assert.equal(hashWorld(copy), hashWorld(world))
        assert.deepEqual(examine(copy), [])
        return this.arena.free(copy)
      }
      case 7:
        return affords(random, this.size()) ? this.fail(random) : undefined
      case 8:
        return random.chance(0.5) ? this.reopen(random) : undefined
    }
  }

  /** Creates structs from values that throw. */
  private fail(random: Random): void {
    const before = this.text()
    const { items, particles } = this.world
    const broken = {
      id: 1,
      name: 'a name of its own',
      bag: [{ x: 1 }, { x: 2 }],
      get next(): never {
        throw new RangeError('broken')
      },
    }
    const calls = [
      () => items.create(broken),
      () => items.assign([{ id: 1 }, broken]),
      () => particles.create({ x: Symbol('none') as never }),
      () => particles.assign([{ x: 1 }, { x: Symbol('none') as never }]),
    ]
    try {
      calls[random.below(calls.length)]!()
    } catch (error) {
      assert.equal(this.text(), before, 'contents after a call that threw')
      if ((error as Error).message === 'broken' || error instanceof OffheapError) return
      throw error
    }
    throw new Error('a call with broken values succeeded')
  }

  private reopen(random: Random): void {
    const { arena } = this
    arena.root = this.world
    const bytes = arena.snapshot()
    if (this.checked) {
      // Only the arena itself has the records of its blocks.
      this.attempt(random, () => this.world.particles.allocate())
      arena.restore(bytes)
    } else {
      this.arena = Arena.from(bytes)
      this.failures.rig(this.arena, { canShrink: true })
      this.world = this.arena.open(World)
      arena.dispose()
    }
    this.targets = { field: this.world, model: this.world.chosen ?? 0 }
    this.arena.root = 0
  }

  check(): void {
    const { arena, world, items, bodies, lists } = this
    assert.deepEqual(arena.verify(), [])
    assert.deepEqual(examine(world), [])
    assert.deepEqual(verifyOwners(world), [])
    const item = new Map<number, Made>()
    for (const { ptr, id, name, bag } of world.items) {
      item.set(ptr, { id, name, below: bag.toArray().map(({ x }) => x) })
    }
    assert.deepEqual(sorted(item), sorted(items))
    assert.equal(world.items.length, items.size)
    const xs = new Map<number, number>()
    for (let at = world.particles.first(); at !== 0; at = world.particles.next(at)) {
      xs.set(at, Body.at(arena, at).x)
    }
    assert.deepEqual(sorted(xs), sorted(bodies))
    assert.deepEqual(
      [...world.particles].map(({ ptr }) => ptr),
      [...xs.keys()],
    )
    assert.deepEqual(pointersOfRuns(world.particles), [...xs.keys()])
    assert.equal(world.particles.length, bodies.size)
    lists.forEach((list, index) => {
      const pool: Bodies = world.names.at(index)
      assert.deepEqual(sorted(new Map([...pool].map(({ ptr, x }) => [ptr, x]))), sorted(list))
    })
    assert.equal(world.chosen ?? 0, this.targets.model, 'a reference')
  }

  end(): void {
    const { arena } = this
    arena.free(this.world)
    // Only the table of references stays.
    const table = arena.u32[REFERENCES]!
    const left = table === 0 ? 0 : arena.sizeOf(table) + 4
    assert.equal(arena.usedSize, this.empty + left, 'bytes after the owner was freed')
  }
}

/** Returns the pointers to the structs of a pool, by its runs. */
function pointersOfRuns(pool: Pool<Body>): number[] {
  const pointers: number[] = []
  for (const run of pool.runs()) {
    for (let at = run.first; at < run.end; at = run.after(at)) pointers.push(at)
  }
  return pointers
}

function sorted<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b)
}

export function codeOf(use: () => void, codes: readonly string[]): void {
  try {
    use()
  } catch (error) {
    if (error instanceof OffheapError && codes.includes(error.code)) return
    throw error
  }
  throw new Error(`a call succeeded, expected one of ${codes.join(', ')}`)
}
