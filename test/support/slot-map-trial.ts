import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import { DIRECTORY, LIMIT } from '../../src/collections/slot-map-words.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import type { Ptr } from '../../src/pointer.ts'
import { SLOT_WORDS, SLOTS } from '../../src/slots.ts'
import { REFERENCES } from '../../src/tlsf/block.ts'
import { Depot, equalsDepot, hashDepot, Order, Unit } from '../golden/readable/slot-maps.gen.ts'
import { affords, failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { Random } from './random.ts'

/** An order in the model. */
interface Made {
  readonly id: number
  readonly name: string
  readonly parts: readonly number[]
}

/** Runs the campaign of slot maps. Returns the first failure as text; undefined if there is none. */
export function slotMapFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 200,
  shrinks = true,
): string | undefined {
  return failureOf((seed) => new SlotMapTrial(seed, checked), seeds, length, pause, shrinks)
}

/** Makes a trial. */
export function trialOf(seed: number, checked: boolean): CollectionTrial {
  return new SlotMapTrial(seed, checked)
}

const WRONG_HANDLES = [-1, 0.5, NaN, '1', null, 2 ** 53, -(2 ** 31), -(2 ** 57)]

/** The map of one field, and its model: a `Map` from handles to values, and the dead handles. */
interface Modelled<T> {
  readonly live: Map<number, T>
  readonly dead: Set<number>
  readonly indexBits: number
}

function modelled<T>(indexBits: number): Modelled<T> {
  return { live: new Map(), dead: new Set(), indexBits }
}

/**
 * A slot map of structs that own others, with wide handles; one of plain structs with short ones and
 * one with wide ones; and slot maps in a list, which move with it.
 */
class SlotMapTrial implements CollectionTrial {
  private arena: Arena
  private depot: Depot
  private readonly checked: boolean
  private readonly units = modelled<number>(22)
  private readonly guards = modelled<number>(26)
  private readonly orders = modelled<Made>(26)
  private readonly teams: Map<number, number>[] = []
  private chosen = 0
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
    this.depot = this.arena.create(Depot)
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    const plain = (): 'units' | 'guards' => (random.chance(0.7) ? 'units' : 'guards')
    switch (action % 17) {
      case 0:
      case 1:
        return this.addOrder(random)
      case 2:
      case 3:
      case 4:
      case 5:
        return this.addUnit(random, plain())
      case 6:
      case 7:
        return this.removeOrder(random)
      case 8:
      case 9:
      case 10:
        return this.removeUnit(random, plain())
      case 11:
        return this.useDead(random)
      case 12:
        return this.setOne(random)
      case 13:
        return this.refer(random)
      case 14:
        return this.team(random)
      case 15:
        return this.age(random, plain())
      case 16:
        return this.rare(random, plain())
    }
  }

  /** Calls `use`, which can run out of memory: then nothing has changed. */
  private attempt<T>(random: Random, use: () => T): T | undefined {
    const { arena, failures } = this
    const before = random.chance(0.1) && affords(random, this.size()) ? this.text() : undefined
    const used = arena.usedSize
    if (before !== undefined || random.chance(0.15)) failures.left = random.below(8)
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
    const { units, guards, orders, teams } = this
    return units.live.size + guards.live.size + orders.live.size + teams.length * 20
  }

  private text(): string {
    const { units, guards, orders } = this.depot
    const keys = [units, guards, orders].map((map) => [...map.keys()])
    return JSON.stringify([this.depot, keys])
  }

  private enter<T>({ live, dead }: Modelled<T>, handle: number, value: T): void {
    assert.ok(Number.isSafeInteger(handle) && handle > 0, `handle ${handle}`)
    assert.equal(live.has(handle) || dead.has(handle), false, 'a handle was given out twice')
    live.set(handle, value)
  }

  private end1<T>({ live, dead }: Modelled<T>, handle: number): void {
    live.delete(handle)
    dead.add(handle)
  }

  private endAll<T>({ live, dead }: Modelled<T>): void {
    for (const handle of live.keys()) dead.add(handle)
    live.clear()
  }

  private addOrder(random: Random): void {
    const id = ++this.last
    const parts = Array.from({ length: random.below(3) }, () => random.below(100))
    const name = 'n'.repeat(random.below(30))
    const next = random.chance(0.3) ? {} : null
    const init = { id, name, parts: parts.map((health) => ({ health })), next }
    const handle = this.attempt(random, () => this.depot.orders.add(init))
    if (handle !== undefined) this.enter(this.orders, handle, { id, name, parts })
  }

  private addUnit(random: Random, field: 'units' | 'guards'): void {
    const health = ++this.last
    const map = this.depot[field]
    const isPlain = random.chance(0.5)
    const handle = this.attempt(random, () => (isPlain ? map.add() : map.add({ health })))
    if (handle === undefined) return
    this.enter(this[field], handle, health)
    const unit = map.get(handle)!
    assert.equal(unit.x + unit.y, 0, 'a new struct is zeroed')
    assert.equal(unit.health, isPlain ? 100 : health)
    unit.health = health
    unit.y = 5
  }

  private removeOrder(random: Random): void {
    const { orders } = this
    if (orders.live.size === 0) return
    const handle = random.pick([...orders.live.keys()])
    const ptr = this.depot.orders.ptrOf(handle)
    assert.equal(this.depot.orders.remove(handle), true)
    this.end1(orders, handle)
    if (this.chosen === ptr) this.chosen = 0
    assert.equal(this.depot.chosen ?? 0, this.chosen, 'a reference after a removal')
    assert.equal(this.depot.orders.remove(handle), false)
  }

  private removeUnit(random: Random, field: 'units' | 'guards'): void {
    const { live } = this[field]
    if (live.size === 0) return
    const handle = random.pick([...live.keys()])
    const map = this.depot[field]
    const unit = map.get(handle)!
    assert.equal(unit.health, live.get(handle))
    assert.equal(map.handleOf(unit), handle)
    assert.equal(map.remove(handle), true)
    this.end1(this[field], handle)
    assert.equal(map.remove(handle), false)
    assert.equal(map.get(handle), undefined)
  }

  private useDead(random: Random): void {
    for (const field of ['units', 'guards', 'orders'] as const) {
      if (random.chance(0.5)) continue
      const { dead, indexBits } = this[field]
      const map = this.depot[field]
      const handles = [0, 2 ** indexBits - 1, ...(dead.size > 0 ? [random.pick([...dead])] : [])]
      for (const handle of handles) {
        if (this[field].live.has(handle)) continue
        assert.equal(map.has(handle), false, `${field}: dead handle ${handle}`)
        assert.equal(map.get(handle), undefined)
        assert.equal(map.ptrOf(handle), 0)
        assert.equal(map.remove(handle), false)
        codeOf(() => map.set(handle, {}), 'STALE_HANDLE')
      }
      const wrong = random.pick(WRONG_HANDLES) as number
      codeOf(() => map.get(wrong), 'INVALID_VALUE')
      codeOf(() => map.remove(wrong), 'INVALID_VALUE')
    }
    const { arena } = this
    const [unit] = this.units.live.keys()
    if (unit === undefined) return
    const ptr = this.depot.units.ptrOf(unit)
    // The word before a slot, by chance, can equal the header of a free block.
    codeOf(() => arena.free(ptr), 'INVALID_POINTER', 'DOUBLE_FREE')
    codeOf(() => arena.free(Unit.at(arena, ptr)), 'INVALID_POINTER', 'DOUBLE_FREE')
    assert.equal(this.depot.guards.handleOf(ptr), 0)
  }

  private setOne(random: Random): void {
    const { live } = this.orders
    if (live.size === 0) return
    const handle = random.pick([...live.keys()])
    const made = live.get(handle)!
    const name = 'm'.repeat(random.below(30))
    const isDone = this.attempt(random, () => {
      this.depot.orders.set(handle, { name })
      return true
    })
    if (isDone) live.set(handle, { ...made, name })
  }

  private refer(random: Random): void {
    const { live } = this.orders
    if (live.size === 0) return
    const handle = random.pick([...live.keys()])
    const ptr = this.depot.orders.ptrOf(handle)
    this.attempt(random, () => (this.depot.chosen = Order.at(this.arena, ptr)))
    this.chosen = this.depot.chosen ?? 0
  }

  /** Adds slot maps to a list, whose elements move, and changes them. */
  private team(random: Random): void {
    const { teams } = this.depot
    const models = this.teams
    if (models.length > 0 && random.chance(0.6)) {
      const index = random.below(models.length)
      const handle = this.attempt(random, () => teams.at(index).add({ health: index }))
      if (handle !== undefined) models[index]!.set(handle, index)
      return
    }
    if (models.length > 20) {
      teams.pop()
      models.pop()
      return
    }
    const values = Array.from({ length: random.below(4) }, () => random.below(9))
    const added = this.attempt(random, () => teams.push(values.map((health) => ({ health }))))
    if (added === undefined) return
    const handles = [...added.keys()]
    models.push(new Map(handles.map((handle, index) => [handle, values[index]!])))
    assert.equal(handles.length, values.length)
  }

  /** Raises the generations of free slots in the bytes, so that slots are soon used up. */
  private age(random: Random, field: 'units' | 'guards'): void {
    const { u32 } = this.arena
    const head = u32[(this.depot.ptr + Depot.offsets[field]) >>> 2]! >>> 2
    if (head === 0) return
    const slots = u32[head + SLOTS]!
    for (let number = 0; number < u32[head + LIMIT]! / slots; number++) {
      const entry = u32[(u32[head + DIRECTORY]! >>> 2) + number]!
      if ((entry & 1) === 1) continue
      const first = (entry >>> 2) + SLOT_WORDS
      for (let word = first; word < first + slots; word++) {
        if (u32[word]! >>> 30 !== 2 || random.chance(0.5)) continue
        u32[word] = field === 'units' ? u32[word]! | (254 << 22) : u32[word]! | 0x07ff_fffe
      }
    }
  }

  private rare(random: Random, field: 'units' | 'guards'): void {
    const { depot } = this
    const model = this[field]
    const { live } = model
    const map = depot[field]
    switch (random.below(10)) {
      case 0:
        return random.chance(0.3) ? map.trim() : undefined
      case 1:
        this.attempt(random, () => {
          map.reserve(map.size + random.below(600))
          return true
        })
        return
      case 2: {
        // Removes structs in a loop, each when it is reached or before.
        const doomed = new Set([...live.keys()].filter(() => random.chance(0.7)))
        const reached: number[] = []
        for (const [handle, unit] of map.entries()) {
          assert.equal(unit.health, live.get(handle))
          reached.push(handle)
          for (const other of random.chance(0.2) ? [...doomed] : [handle]) {
            if (!doomed.delete(other)) continue
            assert.equal(map.remove(other), true)
            if (other !== handle) reached.push(other)
            this.end1(model, other)
          }
          if (random.chance(0.02)) map.trim()
        }
        assert.equal(new Set(reached).size, reached.length, 'a struct was reached twice')
        for (const handle of doomed) {
          assert.equal(map.remove(handle), true)
          this.end1(model, handle)
        }
        return
      }
      case 3:
        for (let at = map.firstHandle(); at !== 0; at = map.nextHandle(at)) {
          assert.ok(live.has(at))
          if (!random.chance(0.5)) continue
          map.remove(at)
          this.end1(model, at)
        }
        return
      case 4:
        if (random.chance(0.6)) return
        map.clear()
        return this.endAll(model)
      case 5: {
        const values = [...map].filter(() => random.chance(0.5))
        const healths = values.map(({ health }) => health)
        const isDone = this.attempt(random, () => {
          depot[field] = random.chance(0.5) ? values : healths.map((health) => ({ health, y: 5 }))
          return true
        })
        if (isDone === undefined) return
        this.endAll(model)
        const handles = [...map.keys()]
        assert.equal(handles.length, healths.length)
        handles.forEach((handle, index) => this.enter(model, handle, healths[index]!))
        return
      }
      case 6: {
        if (!affords(random, this.size())) return
        const copy = this.attempt(random, () => Depot.create(this.arena, depot))
        if (copy === undefined) return
        assert.equal(equalsDepot(copy, depot), true, 'a copy is equal')
        assert.equal(hashDepot(copy), hashDepot(depot))
        assert.deepEqual(examine(copy), [])
        assert.deepEqual([...copy.units.keys()], [...depot.units.keys()])
        return this.arena.free(copy)
      }
      case 7:
        return affords(random, this.size()) ? this.fail(random) : undefined
      case 8:
        return random.chance(0.5) ? this.reopen(random) : undefined
      case 9:
        if (random.chance(0.5)) depot.orders.trim()
        else {
          depot.orders.clear()
          this.endAll(this.orders)
          this.chosen = 0
        }
    }
  }

  /** Adds structs from values that throw. */
  private fail(random: Random): void {
    const before = this.text()
    const { usedSize } = this.arena
    const { orders, units } = this.depot
    const broken = {
      id: 1,
      name: 'a name of its own',
      parts: [{ x: 1 }, { x: 2 }],
      get next(): never {
        throw new RangeError('broken')
      },
    }
    const calls = [
      () => orders.add(broken),
      () => orders.assign([{ id: 1 }, broken]),
      () => units.add({ x: Symbol('none') as never }),
      () => units.assign([{ x: 1 }, { x: Symbol('none') as never }]),
    ]
    try {
      calls[random.below(calls.length)]!()
    } catch (error) {
      assert.equal(this.text(), before, 'contents after a call that threw')
      assert.equal(this.arena.usedSize, usedSize, 'bytes used after a call that threw')
      if ((error as Error).message === 'broken' || error instanceof OffheapError) return
      throw error
    }
    throw new Error('a call with broken values succeeded')
  }

  private reopen(random: Random): void {
    const { arena } = this
    arena.root = this.depot
    const bytes = arena.snapshot()
    if (this.checked) {
      // Only the arena itself has the records of its blocks.
      this.attempt(random, () => this.depot.units.add())
      arena.restore(bytes)
    } else {
      this.arena = Arena.from(bytes)
      this.failures.rig(this.arena, { canShrink: true })
      this.depot = this.arena.open(Depot)
      arena.dispose()
    }
    this.arena.root = 0
  }

  check(): void {
    const { arena, depot, orders, teams } = this
    assert.deepEqual(arena.verify(), [])
    assert.deepEqual(examine(depot), [])
    assert.deepEqual(verifyOwners(depot), [])
    for (const field of ['units', 'guards'] as const) {
      const { live, indexBits } = this[field]
      const map = depot[field]
      const found = new Map<number, number>()
      for (let at = map.firstHandle(); at !== 0; at = map.nextHandle(at)) {
        found.set(at, Unit.at(arena, map.ptrOf(at) as Ptr<Unit>).health)
      }
      assert.deepEqual(sorted(found), sorted(live))
      const keys = [...map.keys()]
      const indices = keys.map((handle) => handle % 2 ** indexBits)
      assert.deepEqual(keys, [...found.keys()])
      assert.deepEqual(
        indices,
        [...indices].sort((a, b) => a - b),
        'the order of iteration',
      )
      assert.deepEqual(
        Array.from(map, ({ health }) => health),
        [...found.values()],
      )
      assert.equal(map.size, live.size)
    }
    const made = new Map<number, Made>()
    for (const [handle, { id, name, parts }] of depot.orders.entries()) {
      made.set(handle, { id, name, parts: parts.toArray().map(({ health }) => health) })
    }
    assert.deepEqual(sorted(made), sorted(orders.live))
    teams.forEach((team, index) => {
      const entries = [...depot.teams.at(index).entries()]
      const found = entries.map(([handle, { health }]): [number, number] => [handle, health])
      assert.deepEqual(sorted(new Map(found)), sorted(team))
    })
    assert.equal(depot.chosen ?? 0, this.chosen, 'a reference')
  }

  end(): void {
    const { arena } = this
    arena.free(this.depot)
    // Only the table of references stays.
    const table = arena.u32[REFERENCES]!
    const left = table === 0 ? 0 : arena.sizeOf(table) + 4
    assert.equal(arena.usedSize, this.empty + left, 'bytes after the owner was freed')
  }
}

function sorted<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b)
}

function codeOf(use: () => unknown, ...codes: readonly string[]): void {
  try {
    use()
  } catch (error) {
    if (error instanceof OffheapError && codes.includes(error.code)) return
    throw error
  }
  throw new Error(`a call succeeded, expected one of ${codes.join(', ')}`)
}
