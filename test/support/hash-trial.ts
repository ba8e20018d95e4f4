import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import {
  copyShop,
  equalsShop,
  fromJSONShop,
  hashShop,
  Shop,
  toJSONShop,
} from '../golden/readable/maps.gen.ts'
import { failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { codeOf } from './pool-trial.ts'
import { Random } from './random.ts'

/** Runs the campaign of maps and sets. Returns the first failure as text; undefined if there is none. */
export function hashFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 100,
): string | undefined {
  return failureOf((seed) => new HashTrial(seed, checked), seeds, length, pause)
}

const KINDS = ['ore', 'wood', 'stone'] as const
const TEXTS = ['', 'a', 'ore', 'copper', 'ä', '漢字', '🏝', 'a\ud800b', 'x'.repeat(70)]
const REALS = [0, -0, NaN, Infinity, -Infinity, 0.1, 1e300, 5e-324, -1, 2 ** 53]

/** The entries of a map by the text of their keys, as plain values, in order. */
type Model = Map<string, readonly [key: unknown, value: unknown]>

/** A map of the arena, or a set, whose values are its keys. */
interface Tested {
  readonly size: number
  has(key: unknown): boolean
  delete(key: unknown): boolean
  find(key: unknown): number
  keyAt(entry: number): unknown
  clear(): void
  trim(): void
  reserve(capacity: number): void
  assign(values: unknown): void
  keys(): Iterable<unknown>
}

const small = (random: Random): number => random.below(60)
const order = (random: Random): unknown => ({
  ...(random.chance(0.8) ? { id: random.below(99) } : {}),
  ...(random.chance(0.8) ? { total: random.below(9) } : {}),
})
const route = (random: Random): unknown => ({
  from: random.below(4),
  to: random.below(4),
  day: random.below(4),
})
const real = (random: Random): number =>
  random.chance(0.5) ? random.pick(REALS) : random.below(40) / 8
const text = (random: Random): string =>
  random.chance(0.5) ? random.pick(TEXTS) : `text ${random.below(40)}`

const MAKERS = {
  orders: {
    key: (random: Random) => random.below(200),
    wrong: [-1, 0.5, 2 ** 32, '1', null, 1n, NaN],
    value: order,
  },
  counts: {
    key: (random: Random) => random.pick([0, 1024, 2 ** 31]) + random.below(40),
    wrong: [-1, 0.5, undefined, {}, Symbol.iterator],
    value: small,
  },
  prices: { key: real, wrong: ['1', 1n, null, {}], value: real },
  stock: { key: (random: Random) => random.pick(KINDS), wrong: ['gold', 0, null], value: small },
  routes: {
    key: route,
    wrong: [{ from: 1, to: 2 }, { from: -1, to: 0, day: 0 }, 5, null],
    value: order,
  },
  days: { key: route, wrong: [{}, { from: 1, to: 65_536, day: 0 }], value: small },
  words: { key: text, wrong: [5, null, undefined], value: small },
  seen: { key: text, wrong: [5, null], value: null },
  known: { key: route, wrong: [[], 'x'], value: null },
  small: { key: (random: Random) => random.below(256), wrong: [256, -1, 1.5], value: null },
} as const

const NAMES = Object.keys(MAKERS) as (keyof typeof MAKERS)[]

/** Maps and sets of all kinds of keys. The models are ordered maps of plain values. */
export class HashTrial implements CollectionTrial {
  private arena: Arena
  private shop: Shop
  private readonly checked: boolean
  private readonly failures = new Failures()
  private readonly empty: number
  private readonly models = Object.fromEntries(NAMES.map((name) => [name, new Map()])) as Record<
    keyof typeof MAKERS,
    Model
  >

  constructor(seed: number, checked: boolean) {
    this.checked = checked
    // Some arenas are so small that they are often full.
    const options = { checked, seed: seed % 2 === 0 ? 0 : (seed * 0x9e37_79b1) >>> 0 }
    this.arena = new Arena(1 << (seed % 3 === 0 ? 14 : 20), options)
    this.failures.rig(this.arena, { canShrink: true })
    this.empty = this.arena.usedSize
    this.shop = this.arena.create(Shop)
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    const name = random.pick(NAMES)
    const actions = [
      () => this.set(random, name),
      () => this.set(random, name),
      () => this.set(random, name),
      () => this.set(random, name),
      () => this.slot(random, name),
      () => this.slot(random, name),
      () => this.remove(random, name),
      () => this.remove(random, name),
      () => this.remove(random, name),
      () => this.iterate(random, name),
      () => this.wrong(random, name),
      () => this.rare(random, name),
    ]
    actions[action % actions.length]!()
  }

  private map(name: keyof typeof MAKERS): Tested {
    return this.shop[name] as unknown as Tested
  }

  /** Calls `use`, which can run out of memory: then nothing has changed. */
  private attempt<T>(random: Random, use: () => T): T | undefined {
    const { arena, failures } = this
    const isFailing = random.chance(0.1)
    const before = isFailing ? this.text() : ''
    const used = arena.usedSize
    if (isFailing) failures.left = random.below(6)
    try {
      return use()
    } catch (error) {
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      failures.left = Infinity
      assert.ok(arena.usedSize <= used, 'bytes used after a failed call')
      if (isFailing) assert.equal(this.text(), before, 'contents after a failed call')
      return undefined
    } finally {
      failures.left = Infinity
    }
  }

  private text(): string {
    return JSON.stringify(toJSONShop(this.shop))
  }

  private enter(name: keyof typeof MAKERS, key: unknown, value: unknown): void {
    this.models[name].set(textOf(key), [normal(key), value])
  }

  private key(random: Random, name: keyof typeof MAKERS): unknown {
    const model = this.models[name]
    if (model.size > 0 && random.chance(0.5)) return random.pick([...model.values()])[0]
    return MAKERS[name].key(random)
  }

  private set(random: Random, name: keyof typeof MAKERS): void {
    const key = this.key(random, name)
    const { value: make } = MAKERS[name]
    const value = make === null ? normal(key) : make(random)
    const map = this.map(name) as Tested & {
      set(key: unknown, value: unknown): unknown
      add(key: unknown): unknown
    }
    const done = this.attempt(random, () => (make === null ? map.add(key) : map.set(key, value)))
    if (done === undefined) return
    assert.equal(done, map)
    this.enter(name, key, make === order ? { id: 0, total: 1, ...(value as object) } : value)
    assert.equal(map.size, this.models[name].size)
    assert.equal(map.has(key), true)
  }

  /** Finds or adds an entry, and writes its value in place. */
  private slot(random: Random, name: keyof typeof MAKERS): void {
    const { value: make } = MAKERS[name]
    if (make === null) return this.set(random, name)
    const key = this.key(random, name)
    const model = this.models[name]
    const former = model.get(textOf(key))?.[1]
    const { shop } = this
    if (name === 'orders' || name === 'routes') {
      const isBy = random.chance(0.5)
      const by = key as { from: number; to: number; day: number }
      const entry = this.attempt(random, () =>
        name === 'orders'
          ? shop.orders.entry(key as number)
          : isBy
            ? shop.routes.entryBy(by.from, by.to, by.day)
            : shop.routes.entry(by),
      )
      if (entry === undefined) return
      const before = former ?? { id: 0, total: 1 }
      assert.deepEqual(entry.toJSON(), before)
      entry.id = 77
      this.enter(name, key, { ...(before as object), id: 77 })
      return
    }
    const map = shop[name] as Shop['counts']
    const at = this.attempt(random, () => map.slot(key as number))
    if (at === undefined) return
    const found = map.valueAt(at) as unknown
    assert.equal(Object.is(found, former ?? 0) || found === former, true)
    map.column[at] = 5
    this.enter(name, key, 5)
  }

  private remove(random: Random, name: keyof typeof MAKERS): void {
    const key = this.key(random, name)
    const map = this.map(name)
    assert.equal(map.delete(key), this.models[name].delete(textOf(key)))
    assert.equal(map.has(key), false)
    assert.equal(map.find(key), -1)
    if (MAKERS[name].value !== null) {
      assert.equal((map as unknown as Map<unknown, unknown>).get(key), undefined)
    }
  }

  /** Removes keys of a loop when they are reached, and adds some, beside the loop of a `Map`. */
  private iterate(random: Random, name: keyof typeof MAKERS): void {
    const map = this.map(name)
    const model = this.models[name]
    const expected = model.keys()
    let added = 0
    for (const key of map.keys()) {
      const label = textOf(key)
      assert.equal(label, expected.next().value)
      const plain = normal(key)
      // After the current key was removed, entries may not move before the next step.
      let isGone = random.chance(0.1)
      if (isGone) {
        map.delete(plain)
        model.delete(label)
      }
      if (random.chance(0.02)) {
        map.clear()
        model.clear()
        isGone = false
      }
      if (!isGone && added < 3 && random.chance(0.1)) {
        added++
        this.set(random, name)
      }
    }
    assert.equal(expected.next().done, true)
    assert.deepEqual([...map.keys()].map(textOf), [...model.keys()])
  }

  private wrong(random: Random, name: keyof typeof MAKERS): void {
    const before = random.chance(0.1) ? this.text() : null
    const map = this.map(name) as Tested & {
      set(key: unknown, value: unknown): unknown
      add(key: unknown): unknown
    }
    const { wrong, value } = MAKERS[name]
    const key = random.pick<unknown>(wrong)
    const uses = [
      () => map.has(key),
      () => map.find(key),
      () => map.delete(key),
      () => (value === null ? map.add(key) : map.set(key, value(random))),
      () => map.assign(value === null ? [key] : [[key, value(random)]]),
      () => map.keyAt(map.size * 9 + 99),
    ]
    codeOf(() => random.pick<() => unknown>(uses)(), ['INVALID_VALUE', 'INDEX_OUT_OF_RANGE'])
    if (before !== null) assert.equal(this.text(), before)
  }

  private rare(random: Random, name: keyof typeof MAKERS): void {
    const map = this.map(name)
    const model = this.models[name]
    switch (random.below(8)) {
      case 0:
        return map.trim()
      case 1:
        this.attempt(random, () => map.reserve(map.size + random.below(90)))
        return
      case 2:
        map.clear()
        model.clear()
        return
      case 3: {
        const kept = [...model.values()].filter(() => random.chance(0.5))
        const isMap = MAKERS[name].value !== null
        const given = isMap ? kept : kept.map(([key]) => key)
        const done = this.attempt(random, () => {
          map.assign(given)
          return true
        })
        if (done === undefined) return
        model.clear()
        for (const [key, value] of kept) this.enter(name, key, value)
        return
      }
      case 4:
        return this.copy(random)
      case 5:
        return this.reopen()
      case 6: {
        // Values of the map itself are assigned to it.
        const all = [...(map as unknown as Iterable<unknown>)]
        this.attempt(random, () => {
          map.assign(all)
          return true
        })
        return
      }
      case 7:
        // Leaves holes between few entries.
        for (const [label, [key]] of [...model]) {
          if (random.chance(0.2)) continue
          assert.equal(map.delete(key), true)
          model.delete(label)
        }
    }
  }

  /** Compares with a copy, and with one that got the same entries in another order. */
  private copy(random: Random): void {
    const { shop, arena } = this
    const copy = this.attempt(random, () => Shop.create(arena))
    if (copy === undefined) return
    const done = this.attempt(random, () => {
      copyShop(copy, shop)
      copy.counts = [...shop.counts].reverse()
      copy.seen = [...shop.seen].reverse()
      copy.routes = [...shop.routes].reverse().map(([key, value]) => [key, value])
      return true
    })
    if (done !== undefined) {
      assert.equal(equalsShop(copy, shop), true, 'a copy is equal')
      assert.equal(hashShop(copy), hashShop(shop))
      assert.deepEqual(examine(copy), [])
      const [key] = copy.counts.keys()
      if (key !== undefined) {
        copy.counts.delete(key)
        assert.equal(equalsShop(copy, shop), false, 'a copy without a key is not equal')
      }
    }
    arena.free(copy)
    const json = JSON.parse(this.text()) as never
    const read = this.attempt(random, () => fromJSONShop(arena, json))
    if (read === undefined) return
    assert.equal(JSON.stringify(toJSONShop(read)), this.text())
    arena.free(read)
  }

  private reopen(): void {
    const { arena } = this
    arena.root = this.shop
    const bytes = arena.snapshot()
    if (this.checked) {
      // Only the arena itself has the records of its blocks.
      this.shop.counts.clear()
      arena.restore(bytes)
    } else {
      this.arena = Arena.from(bytes)
      this.failures.rig(this.arena, { canShrink: true })
      this.shop = this.arena.open(Shop)
      arena.dispose()
    }
    this.arena.root = 0
  }

  check(): void {
    const { arena, shop } = this
    assert.deepEqual(arena.verify(), [])
    assert.deepEqual(examine(shop), [])
    assert.deepEqual(verifyOwners(shop), [])
    for (const name of NAMES) {
      const map = this.map(name)
      const model = this.models[name]
      assert.equal(map.size, model.size)
      const entries = [...model.values()]
      assert.deepEqual(
        [...map.keys()].map(textOf),
        entries.map(([key]) => textOf(key)),
        name,
      )
      for (const [key, value] of entries) {
        const entry = map.find(key)
        assert.equal(textOf(map.keyAt(entry)), textOf(key))
        if (MAKERS[name].value === null) continue
        const found = (map as unknown as Map<unknown, unknown>).get(key)
        assert.deepEqual(plain(found), plain(value))
      }
    }
  }

  end(): void {
    const { arena } = this
    arena.free(this.shop)
    assert.equal(arena.usedSize, this.empty, 'bytes after the owner was freed')
  }
}

function plain(value: unknown): unknown {
  const json = (value as { toJSON?: () => unknown }).toJSON
  return json === undefined ? value : json.call(value)
}

/** Returns a key as a plain value: keys are well-formed texts, and zeros are positive. */
function normal(key: unknown): unknown {
  if (typeof key === 'number') return key + 0
  if (typeof key === 'string') return Buffer.from(key).toString()
  return plain(key)
}

function textOf(key: unknown): string {
  const value = normal(key)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
