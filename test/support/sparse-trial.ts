import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import {
  copyWorld,
  equalsWorld,
  hashWorld,
  World,
  type Motions,
} from '../golden/readable/sparse-sets.gen.ts'
import { affords, failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { codeOf } from './pool-trial.ts'
import { Random } from './random.ts'
import { compare, filledLook, look, motion, type Model, type Values } from './sparse-model.ts'

/** Runs the campaign of sparse sets. Returns the first failure as text; undefined if there is none. */
export function sparseFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 100,
  shrinks = true,
): string | undefined {
  return failureOf((seed) => new SparseTrial(seed, checked), seeds, length, pause, shrinks)
}

const WRONG_KEYS = [0.5, -1, NaN, 2 ** 32, '1', 1n, Symbol.iterator, null, {}]

/**
 * Sets of plain numbers, of all kinds of columns, with recorded writes, and in a list, which moves
 * them. The models are maps from keys to plain values in the form of `toJSON`.
 */
class SparseTrial implements CollectionTrial {
  private arena: Arena
  private world: World
  private readonly checked: boolean
  private readonly motions: Model = new Map()
  private readonly looks: Model = new Map()
  private readonly marks: Model = new Map()
  /** The keys of `marks` that were written since `clean`. */
  private readonly written = new Set<number>()
  private readonly groups: Model[] = []
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
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    switch (action % 16) {
      case 0:
      case 1:
      case 2:
        return this.set(random, this.world.motions, this.motions)
      case 3:
      case 4:
        return this.add(random)
      case 5:
      case 6:
        return this.setLook(random)
      case 7:
      case 8:
        return this.mark(random)
      case 9:
      case 10:
      case 11:
        return this.remove(random)
      case 12:
        return this.write(random)
      case 13:
        return this.group(random)
      case 14:
        return this.iterate(random)
      case 15:
        return this.rare(random)
    }
  }

  /** Calls `use`, which can run out of memory: then nothing has changed. */
  private attempt<T>(random: Random, use: () => T): T | undefined {
    const { arena, failures } = this
    const before = random.chance(0.1) && affords(random, this.size()) ? this.text() : undefined
    const used = arena.usedSize
    if (before !== undefined || random.chance(0.05)) failures.left = random.below(12)
    try {
      return use()
    } catch (error) {
      failures.left = Infinity
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      // A block that grew and was shrunk again can have lost its spare granule, or keep one.
      const kept = arena.usedSize - used
      assert.ok(kept <= 64, `${kept} bytes more after a failed call`)
      if (before !== undefined) assert.equal(this.text(), before, 'contents after a failed call')
      return undefined
    } finally {
      failures.left = Infinity
    }
  }

  /** Returns the number of rows. */
  private size(): number {
    const { motions, looks, marks, groups } = this
    return motions.size + looks.size + marks.size + groups.length * 20
  }

  private text(): string {
    return JSON.stringify(this.world)
  }

  private key(random: Random): number {
    const area = random.pick([0, 0, 0, 1000, 1020, 40_000, 99_990])
    return area + random.below(40)
  }

  private set(random: Random, set: Motions, model: Model): void {
    const key = this.key(random)
    const init = motion(random, ++this.last)
    const row = this.attempt(random, () => set.set(key, init))
    if (row === undefined) return
    assert.equal(set.row(key), row)
    assert.equal(set.keyAt(row), key)
    model.set(key, { x: 0, y: 0, vx: 1, vy: 0, steps: 0, ...init })
    assert.equal(set.size, model.size)
  }

  private add(random: Random): void {
    const key = this.key(random)
    const set = this.world.motions
    const row = this.attempt(random, () => set.add(key))
    if (row === undefined) return
    if (!this.motions.has(key)) {
      this.motions.set(key, { x: 0, y: 0, vx: 1, vy: 0, steps: 0 })
      assert.equal(JSON.stringify(set.at(row)), JSON.stringify(this.motions.get(key)))
    }
    const x = ++this.last
    if (random.chance(0.5)) set.columns.x[row] = x
    else this.arena.f32[set.starts.x + row] = x
    this.motions.get(key)!['x'] = x
  }

  private setLook(random: Random): void {
    const { looks } = this.world
    const model = this.looks
    const key = this.key(random)
    const [from] = random.chance(0.2) ? model : []
    if (from !== undefined) {
      // The row moves if the columns grow.
      const row = this.attempt(random, () => looks.set(key, looks.get(from[0])!))
      if (row !== undefined) model.set(key, structuredClone(from[1]))
      return
    }
    const init = look(random, ++this.last)
    const row = this.attempt(random, () => looks.set(key, init as never))
    if (row !== undefined) model.set(key, filledLook(init))
  }

  private mark(random: Random): void {
    const { marks } = this.world
    const { written } = this
    const key = this.key(random)
    if (random.chance(0.1)) {
      marks.clean()
      return written.clear()
    }
    if (random.chance(0.5)) {
      const x = ++this.last
      const row = this.attempt(random, () => marks.set(key, { x }))
      if (row === undefined) return
      this.marks.set(key, { x, y: 2 })
    } else {
      const isNew = !this.marks.has(key)
      if (this.attempt(random, () => marks.add(key)) === undefined) return
      if (!isNew) return
      this.marks.set(key, { x: 0, y: 2 })
    }
    written.add(key)
    const { dirty } = marks
    for (const key of written) {
      const row = marks.row(key)
      const isDirty = dirty !== null && dirty.first <= row && row <= dirty.last
      assert.ok(row < 0 || isDirty, 'a written row is not dirty')
    }
  }

  private remove(random: Random): void {
    const [set, model] = random.pick<[World['motions' | 'looks' | 'marks'], Model]>([
      [this.world.motions, this.motions],
      [this.world.looks, this.looks],
      [this.world.marks, this.marks],
    ])
    const key =
      random.chance(0.7) && model.size > 0 ? random.pick([...model.keys()]) : this.key(random)
    const last = set.length === 0 ? -1 : set.keyAt(set.length - 1)
    const isMoved = model.has(key) && last !== key
    assert.equal(set.delete(key), model.delete(key))
    assert.equal(set.has(key), false)
    assert.equal(set.get(key), undefined)
    if (set !== this.world.marks) return
    this.written.delete(key)
    if (isMoved) this.written.add(last)
  }

  private write(random: Random): void {
    if (this.motions.size === 0) return
    const key = random.pick([...this.motions.keys()])
    const value = this.world.motions.get(key)!
    value.y = ++this.last
    this.motions.get(key)!['y'] = this.last
    const wrong = random.pick(WRONG_KEYS) as never
    const { motions } = this.world
    const uses = [
      () => motions.has(wrong),
      () => motions.set(wrong, {}),
      () => motions.add(wrong),
      () => motions.delete(wrong),
    ]
    codeOf(() => random.pick<() => unknown>(uses)(), ['INVALID_VALUE'])
  }

  /** Adds sets to a list, whose elements move, and changes them. */
  private group(random: Random): void {
    const { groups } = this.world
    if (this.groups.length > 0 && random.chance(0.6)) {
      const index = random.below(this.groups.length)
      return this.set(random, groups.at(index), this.groups[index]!)
    }
    if (this.groups.length > 6) {
      groups.pop()
      this.groups.pop()
      return
    }
    const entries = Array.from({ length: random.below(4) }, (): [number, { x: number }] => [
      this.key(random),
      { x: random.below(9) },
    ])
    const added = this.attempt(random, () => groups.push(new Map(entries)))
    if (added === undefined) return
    this.groups.push(
      new Map(entries.map(([key, { x }]) => [key, { x, y: 0, vx: 1, vy: 0, steps: 0 }])),
    )
  }

  /** Removes keys of a loop when they are reached, and adds others. */
  private iterate(random: Random): void {
    if (!affords(random, this.motions.size)) return
    const { motions } = this.world
    const before = new Set(this.motions.keys())
    const reached = new Set<number>()
    let added = 0
    for (const [key, value] of motions) {
      assert.equal(value.x, this.motions.get(key)!['x'])
      reached.add(key)
      before.delete(key)
      if (random.chance(0.1)) {
        motions.delete(key)
        this.motions.delete(key)
      }
      if (added < 3 && random.chance(0.05)) {
        added++
        this.set(random, motions, this.motions)
      }
    }
    assert.deepEqual([...before], [], 'keys that the loop has not reached')
    assert.deepEqual(new Set(motions.keys()), new Set(this.motions.keys()))
  }

  private rare(random: Random): void {
    const { world, motions } = this
    switch (random.below(10)) {
      case 0:
        world.looks.trim()
        return world.motions.trim()
      case 1:
        this.attempt(random, () => world.motions.reserve(world.motions.size + random.below(60)))
        return
      case 2:
        world.motions.clear()
        return motions.clear()
      case 3:
        world.looks.clear()
        return this.looks.clear()
      case 4: {
        const kept = [...motions].filter(() => random.chance(0.5))
        const others = kept.slice(0, 2).map(([key]): [number, Values] => [key, { steps: 7 }])
        const given = (): unknown => [
          ...kept.map(([key]) => [key, world.motions.get(key)]),
          ...others,
        ]
        const isDone = this.attempt(random, () => {
          world.motions = given() as never
          return true
        })
        if (isDone === undefined) return
        motions.clear()
        for (const [key, values] of kept) motions.set(key, values)
        for (const [key] of others) motions.set(key, { x: 0, y: 0, vx: 1, vy: 0, steps: 7 })
        return
      }
      case 5:
        return affords(random, this.size()) ? this.copy(random) : undefined
      case 6:
        return affords(random, this.size()) ? this.fail(random) : undefined
      case 7: {
        world.marks.clear()
        this.marks.clear()
        return this.written.clear()
      }
      case 8:
        return random.chance(0.5) ? this.reopen() : undefined
      case 9:
        return this.meddle(random)
    }
  }

  /** Compares with a copy, and with a set that got the same values in another order. */
  private copy(random: Random): void {
    const { world, arena } = this
    const copy = this.attempt(random, () => World.create(arena))
    if (copy === undefined) return
    const isDone =
      this.attempt(random, () => (copyWorld(copy, world), true)) &&
      this.attempt(random, () => ((copy.motions = [...world.motions].reverse()), true))
    if (isDone) {
      assert.equal(equalsWorld(copy, world), true, 'a copy is equal')
      assert.equal(hashWorld(copy), hashWorld(world))
      assert.deepEqual(examine(copy), [])
      const [key] = copy.motions.keys()
      if (key !== undefined) {
        copy.motions.delete(key)
        assert.equal(equalsWorld(copy, world), false, 'a copy without a key is not equal')
      }
    }
    arena.free(copy)
  }

  /** Sets values that throw. */
  private fail(random: Random): void {
    const before = this.text()
    const { motions, looks } = this.world
    const key = this.key(random)
    const broken = {
      x: 1,
      get steps(): never {
        throw new RangeError('broken')
      },
    }
    const calls: (() => unknown)[] = [
      () => motions.set(key, broken),
      () =>
        motions.assign([
          [key, { x: 1 }],
          [1, broken],
        ]),
      () => motions.assign([[key, { x: 1 }], 5 as never]),
      () => motions.assign([[0.5, {}]]),
      () => looks.set(key, { layer: 5, name: 'more than eight bytes' }),
      () => looks.set(key, { kind: 'cat' as never }),
    ]
    try {
      random.pick(calls)()
    } catch (error) {
      assert.equal(this.text(), before, 'contents after a call that threw')
      if ((error as Error).message === 'broken' || error instanceof OffheapError) return
      throw error
    }
    throw new Error('a call with broken values succeeded')
  }

  /** Sets a value whose code changes the set. */
  private meddle(random: Random): void {
    const { motions } = this.world
    const { arena } = this
    const key = this.key(random)
    const other = random.chance(0.5) ? key : this.key(random)
    const use = (): number => {
      if (random.chance(0.3)) {
        motions.clear()
        this.motions.clear()
      } else if (random.chance(0.5)) {
        motions.delete(other)
        this.motions.delete(other)
      } else {
        motions.add(other)
        const values = { x: 0, y: 0, vx: 1, vy: 0, steps: 0 }
        if (!this.motions.has(other)) this.motions.set(other, values)
      }
      return 5
    }
    const getter = { x: 1, get y() { return use() } } // prettier-ignore
    const converted = { x: 1, y: { valueOf: use } as unknown as number }
    const used = arena.usedSize
    try {
      motions.set(key, !this.checked && random.chance(0.5) ? converted : getter)
      this.motions.set(key, { x: 1, y: 5, vx: 1, vy: 0, steps: 0 })
    } catch (error) {
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      // Columns that were shrunk again can have lost their spare granules.
      const lost = used - arena.usedSize
      assert.ok(lost <= 64, `${lost} bytes fewer after a failed call`)
    }
  }

  private reopen(): void {
    const { arena } = this
    arena.root = this.world
    const bytes = arena.snapshot()
    if (this.checked) {
      // Only the arena itself has the records of its blocks.
      this.world.motions.clear()
      arena.restore(bytes)
    } else {
      this.arena = Arena.from(bytes)
      this.failures.rig(this.arena, { canShrink: true })
      this.world = this.arena.open(World)
      arena.dispose()
    }
    this.arena.root = 0
  }

  check(): void {
    const { arena, world } = this
    assert.deepEqual(arena.verify(), [])
    assert.deepEqual(examine(world), [])
    assert.deepEqual(verifyOwners(world), [])
    compare(world.motions, this.motions)
    compare(world.looks, this.looks)
    compare(world.marks, this.marks)
    this.groups.forEach((model, index) => compare(world.groups.at(index), model))
    const { columns, keyColumn, starts, keyStart } = world.motions
    for (let row = 0; row < world.motions.length; row++) {
      const { x } = this.motions.get(keyColumn[row]!)!
      assert.equal(columns.x[row], x)
      assert.equal(arena.f32[starts.x + row], x)
      assert.equal(arena.u32[keyStart + row], keyColumn[row])
    }
  }

  end(): void {
    const { arena } = this
    arena.free(this.world)
    assert.equal(arena.usedSize, this.empty, 'bytes after the owner was freed')
  }
}
