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
  type Account,
  type Route,
} from '../golden/readable/maps.gen.ts'
import { failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { ACCOUNT, account, MAKERS, stored, type MapName } from './hash-values.ts'
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

const NAMES = Object.keys(MAKERS) as MapName[]

/** Maps and sets of all kinds of keys. The models are ordered maps of plain values. */
export class HashTrial implements CollectionTrial {
  private arena: Arena
  private shop: Shop
  private readonly checked: boolean
  private readonly failures = new Failures()
  private readonly empty: number
  private readonly models = Object.fromEntries(NAMES.map((name) => [name, new Map()])) as Record<
    MapName,
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

  private map(name: MapName): Tested {
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

  private enter(name: MapName, key: unknown, value: unknown): void {
    this.models[name].set(textOf(key), [normal(key), value])
  }

  private key(random: Random, name: MapName): unknown {
    const model = this.models[name]
    if (model.size > 0 && random.chance(0.5)) return random.pick([...model.values()])[0]
    return MAKERS[name].key(random)
  }

  private set(random: Random, name: MapName): void {
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
    this.enter(name, key, make === null ? value : stored(make, value))
    assert.equal(map.size, this.models[name].size)
    assert.equal(map.has(key), true)
  }

  /** Finds or adds an entry, and writes its value in place. */
  private slot(random: Random, name: MapName): void {
    const { value: make } = MAKERS[name]
    if (make === null) return this.set(random, name)
    const key = this.key(random, name)
    const model = this.models[name]
    const former = model.get(textOf(key))?.[1]
    const { shop } = this
    if (name === 'accounts' || name === 'customers') return this.change(random, name)
    if (name === 'agenda' || name === 'plans') {
      const entry = this.attempt(random, () =>
        name === 'agenda' ? shop.agenda.entry(key as Route) : shop.plans.entry(key as number),
      )
      if (entry === undefined) return
      assert.deepEqual(entry.toJSON(), former ?? [])
      const item = name === 'agenda' ? 5 : { from: 1, to: 2, day: 3 }
      this.enter(name, key, former ?? [])
      const pushed = this.attempt(random, () => (entry.push(item as never), true))
      if (pushed !== undefined) this.enter(name, key, [...((former ?? []) as unknown[]), item])
      return
    }
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

  /** Finds or adds an account, and writes into what it owns. */
  private change(random: Random, name: 'accounts' | 'customers'): void {
    const key = this.key(random, name)
    const entry = this.attempt(random, () =>
      name === 'accounts'
        ? this.shop.accounts.entry(key as number)
        : this.shop.customers.entry(key as string),
    )
    if (entry === undefined) return
    const former = (this.models[name].get(textOf(key))?.[1] ?? ACCOUNT) as typeof ACCOUNT
    assert.deepEqual(entry.toJSON(), former)
    this.enter(name, key, former)
    const nested = account(random)
    const uses = [
      () => ((entry.name = 'changed'), { name: 'changed' }),
      () => (entry.orders.push({ id: 4 }), { orders: [...former.orders, { id: 4, total: 1 }] }),
      () => ((entry.partner = nested as Account.Init), { partner: stored(account, nested) }),
      () => {
        entry.accounts.assign([[5, nested as Account.Init]])
        return { accounts: [[5, stored(account, nested)]] }
      },
    ]
    const use = random.pick<() => object>(uses)
    const changed = this.attempt(random, use)
    if (changed !== undefined) this.enter(name, key, { ...former, ...changed })
  }

  private remove(random: Random, name: MapName): void {
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
  private iterate(random: Random, name: MapName): void {
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

  private wrong(random: Random, name: MapName): void {
    const before = random.chance(0.1) ? this.text() : null
    const map = this.map(name) as Tested & {
      set(key: unknown, value: unknown): unknown
      add(key: unknown): unknown
    }
    const makers = MAKERS[name]
    const { wrong, value } = makers
    const key = random.pick<unknown>(wrong)
    const uses = [
      () => map.has(key),
      () => map.find(key),
      () => map.delete(key),
      () => (value === null ? map.add(key) : map.set(key, value(random))),
      () => map.assign(value === null ? [key] : [[key, value(random)]]),
      () => map.keyAt(map.size * 9 + 99),
      ...('bad' in makers
        ? [
            () => map.set(makers.key(random), makers.bad),
            () => map.assign([[makers.key(random), makers.bad]]),
          ]
        : []),
    ]
    const used = this.arena.usedSize
    // The values of a wrong one can need more memory than there is.
    const codes = ['INVALID_VALUE', 'INDEX_OUT_OF_RANGE', 'OUT_OF_MEMORY'] as const
    codeOf(() => random.pick<() => unknown>(uses)(), codes)
    assert.equal(this.arena.usedSize, used)
    if (before !== null) assert.equal(this.text(), before)
  }

  private rare(random: Random, name: MapName): void {
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
        // Values of the map itself are assigned to it, which copies what they own.
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
    const steps = [
      () => copyShop(copy, shop),
      () => (copy.counts = [...shop.counts].reverse() as never),
      () => (copy.seen = [...shop.seen].reverse() as never),
      () => (copy.routes = [...shop.routes].reverse() as never),
      () => (copy.accounts = [...shop.accounts].reverse() as never),
      () => (copy.agenda = [...shop.agenda].reverse() as never),
    ]
    const done = steps.every((step) => this.attempt(random, () => (step(), true)))
    if (done) {
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
