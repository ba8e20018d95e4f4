import { strict as assert } from 'node:assert'
import { indexOf, World, type Prefab, type Query } from '../../examples/ecs/world.ts'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { compare, compareQueries, valuesOf } from './ecs-comparison.ts'
import {
  DEFAULTS,
  initOf,
  KINDS,
  NAMES,
  QUERIES,
  type AnyComponent,
  type Name,
} from './ecs-game.ts'
import { EcsModel, type Values } from './ecs-model.ts'
import { Failures } from './failing-arena.ts'
import { Random } from './random.ts'
import { refused } from './refused.ts'

/** Runs the campaign of worlds. Returns the first failure as text; undefined if there is none. */
export function ecsFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 100,
  shrinks = true,
): string | undefined {
  return failureOf((seed) => new EcsTrial(seed, checked), seeds, length, pause, shrinks)
}

interface Saved {
  readonly bytes: Uint8Array
  readonly model: EcsModel
  /** The handle that the next spawned entity gets. */
  readonly next: number
}

/** A world and maps of plain objects. */
class EcsTrial implements CollectionTrial {
  private world: World<typeof KINDS>
  private model = new EcsModel()
  private readonly checked: boolean
  private readonly failures = new Failures()
  private prefabs: { readonly prefab: Prefab; readonly parts: ReadonlyMap<Name, Values> }[] = []
  private readonly saved: Saved[] = []
  /** Handles of entities that were destroyed. */
  private readonly stale: number[] = []
  private readonly isSmall: boolean
  /** The components with observers. Without them, worlds go shorter ways. */
  private readonly observed: readonly ('velocity' | 'burning')[]
  private readonly empty: number
  private last = 0
  private events: string[] = []
  private expected: string[] = []

  constructor(seed: number, checked: boolean) {
    this.checked = checked
    this.isSmall = seed % 3 === 0 && !checked
    this.observed = seed % 2 === 0 ? ['velocity', 'burning'] : []
    const memory = new WebAssembly.Memory({ initial: 4 })
    // Some arenas grow, and some are so small that they are often full.
    const arena =
      seed % 3 === 1 && !checked
        ? new Arena(1 << 17, { memory })
        : new Arena(1 << (this.isSmall ? 17 : 21), { checked })
    this.empty = arena.usedSize
    this.failures.rig(arena, { canShrink: true })
    this.world = new World(arena, KINDS)
    this.begin()
  }

  /** Makes prefabs and observers of a new world. */
  private begin(): void {
    const random = new Random(7)
    this.prefabs = [1, 2, 3, 4, 5, 6].map((count) => {
      const names = random.shuffle([...NAMES]).slice(0, count)
      const parts = new Map(names.map((name) => [name, this.init(random, name)]))
      const made = [...parts].map(([name, init]) => this.component(name).with(init))
      return {
        prefab: this.world.prefab(...(made as never[])),
        parts: new Map([...parts].map(([name, init]) => [name, { ...DEFAULTS[name], ...init }])),
      }
    })
    for (const name of this.observed) {
      this.world.observe(this.world.components[name], {
        added: (entity) => void this.events.push(`+${name} ${entity}`),
        removed: (entity) => {
          assert.ok(this.world.components[name].has(entity), 'removed before observers were told')
          this.events.push(`-${name} ${entity}`)
        },
      })
    }
  }

  private component(name: Name): AnyComponent {
    return this.world.components[name] as never
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    this.events = []
    this.expected = []
    this.run(action % 24, random)
    assert.equal(this.events.sort().join(), this.expected.sort().join(), 'events')
  }

  private run(action: number, random: Random): void {
    if (action < 3) return this.spawn(random)
    if (action < 8) return this.add(random)
    if (action < 12) return this.remove(random)
    if (action < 15) return this.destroy(this.any(random))
    if (action < 17) return this.relate(random)
    switch (action) {
      case 17:
        return this.iterate(random)
      case 18:
        return this.rolledBack(() => this.defer(random))
      case 19:
        return this.rolledBack(() => this.bulk(random))
      case 20:
        return this.save(random)
      case 21:
        return this.restore(random)
      case 22:
        return this.loop(random)
      default:
        return this.refuse(random)
    }
  }

  /** Calls `use`, which can run out of memory: then the world is as it was. */
  private attempt<T>(random: Random, use: () => T): T | undefined {
    const { failures } = this
    const events = this.events.length
    const before = random.chance(0.01) ? this.text() : undefined
    const isRigged = before !== undefined || random.chance(0.2)
    if (isRigged) failures.left = random.below(random.pick([1, 8]))
    try {
      return use()
    } catch (error) {
      failures.left = Infinity
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      if (before !== undefined) assert.equal(this.text(), before, 'contents after a failed call')
      // Observers were told of the end of all that they were told of.
      const told = this.events.splice(events)
      const ofSign = (sign: string): string[] =>
        told.flatMap((event) => (event.startsWith(sign) ? [event.slice(1)] : [])).sort()
      assert.deepEqual(ofSign('+'), ofSign('-'), 'events of a failed call')
      return undefined
    } finally {
      failures.left = Infinity
    }
  }

  /** Calls `use`; puts everything back if memory ends. */
  private rolledBack(use: () => void): void {
    if (!this.isSmall) return use()
    const bytes = this.world.snapshot()
    const model = this.model.clone()
    try {
      use()
    } catch (error) {
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      this.world.restore(bytes)
      this.model = model
      this.events = []
      this.expected = []
    }
  }

  private text(): string {
    return JSON.stringify(this.model.handles().map((entity) => valuesOf(this.world, entity)))
  }

  private any(random: Random): number {
    const { size } = this.model
    if (size === 0 || random.chance(0.02)) return random.pick([0, -1, 1.5, 2 ** 31, ...this.stale])
    return this.model.pick(random.below(size))
  }

  private init(random: Random, name: Name): Values {
    return initOf(random, name, ++this.last & 0x7fff)
  }

  private spawn(random: Random): void {
    const { world, model } = this
    if (random.chance(0.1)) {
      const entity = this.attempt(random, () => world.spawn())
      if (entity !== undefined) this.born(entity, new Map())
      return
    }
    const { prefab, parts } = random.pick(this.prefabs)
    if (model.size > 200) return this.destroy(this.any(random))
    if (random.chance(0.9)) {
      const entity = this.attempt(random, () => prefab.spawn())
      if (entity !== undefined) this.born(entity, parts)
      return
    }
    const count = random.below(30)
    const first = this.attempt(random, () => prefab.spawnMany(count))
    if (first === undefined) return
    const { u32 } = world.arena
    const start = prefab.table.entities + first
    for (const entity of u32.slice(start, start + count)) this.born(entity, parts)
  }

  private born(entity: number, parts: ReadonlyMap<Name, Values>): void {
    assert.ok(entity > 0 && entity < 2 ** 30 && !this.model.has(entity), `handle ${entity}`)
    this.model.spawn(entity)
    for (const [name, values] of parts) this.put(entity, name, values)
  }

  /** Adds a component in the model. */
  private put(entity: number, name: Name, values: Values): void {
    if (!this.model.componentsOf(entity).has(name)) this.tell('+', name, entity)
    this.model.set(entity, name, values)
  }

  private tell(sign: string, name: string, entity: number): void {
    if (this.observed.some((observed) => observed === name))
      this.expected.push(`${sign}${name} ${entity}`)
  }

  private add(random: Random): void {
    const entity = this.any(random)
    const name = random.pick(NAMES)
    const component = this.component(name)
    const init = random.chance(0.6) ? this.init(random, name) : undefined
    if (!this.model.has(entity)) return refused(() => component.add(entity, init))
    const row = this.attempt(random, () => component.add(entity, init))
    if (row === undefined) return
    const isThere = this.model.componentsOf(entity).has(name)
    if (!isThere || init !== undefined) this.put(entity, name, { ...DEFAULTS[name], ...init })
    if (name === 'burning') assert.equal(row, indexOf(entity))
    if (name === 'position') {
      const x = (this.model.componentsOf(entity).get(name) as { x: number }).x
      const { archetypes } = this.world
      const home = archetypes.list.find(
        (each) =>
          each.has(component.id) &&
          this.world.arena.u32[each.entities + row] === entity &&
          row < each.count,
      )!
      assert.equal(this.world.arena.f32[home.starts(this.world.components.position).x + row], x)
    }
  }

  private remove(random: Random): void {
    const entity = this.any(random)
    const name = random.pick(NAMES)
    const has = this.model.has(entity) && this.model.componentsOf(entity).has(name)
    const removed = this.attempt(random, () => this.component(name).remove(entity))
    if (removed === undefined) return
    assert.equal(removed, has)
    if (!has) return
    this.tell('-', name, entity)
    this.model.componentsOf(entity).delete(name)
  }

  private destroy(entity: number): void {
    const isAlive = this.model.has(entity)
    assert.equal(this.world.destroy(entity), isAlive)
    if (isAlive) this.died(entity)
  }

  private died(entity: number): void {
    for (const ended of this.model.destroy(entity)) {
      this.stale.push(ended.entity)
      for (const name of ended.components.keys()) this.tell('-', name, ended.entity)
    }
    if (this.stale.length > 200) this.stale.splice(0, 100)
  }

  private relate(random: Random): void {
    const { childOf } = this.world
    const [child, parent] = [this.any(random), this.any(random)]
    if (random.chance(0.3)) {
      assert.equal(childOf.remove(child), this.model.detach(child))
      return
    }
    if (!this.model.has(child) || !this.model.has(parent))
      return refused(() => childOf.add(child, parent))
    if (this.model.isWithin(parent, child)) {
      return refused(() => childOf.add(child, parent), 'INVALID_VALUE')
    }
    const made = this.attempt(random, () => (childOf.add(child, parent), true))
    if (made === true) this.model.attach(child, parent)
  }

  private query(random: Random): { query: Query; matches: (entity: number) => boolean } {
    const [names, excluded] = random.pick(QUERIES)
    const { components } = this.world
    const query = this.world
      .query(...names.map((name) => components[name]))
      .without(...(excluded.map((name) => components[name]) as never[]))
    return { query, matches: (entity) => this.model.matches(entity, names, excluded) }
  }

  /** Visits the entities of a query, and changes any of them meanwhile. */
  private iterate(random: Random): void {
    const { query, matches } = this.query(random)
    const expected = this.model.handles().filter(matches)
    assert.equal(query.count(), expected.length)
    const visited = new Set<number>()
    const changes = random.pick([0, 0.2, 0.8])
    query.forEach((entity) => {
      assert.ok(matches(entity) && !visited.has(entity), `visit of ${entity}`)
      visited.add(entity)
      if (random.chance(changes)) this.run(random.below(17), random)
    })
    if (changes === 0) assert.equal(visited.size, expected.length)
    for (const entity of visited) assert.ok(expected.includes(entity), 'visit of a new entity')
  }

  /** Records changes, and makes them. */
  private defer(random: Random): void {
    const { deferred } = this.world
    const later: (() => void)[] = []
    for (let n = random.below(6); n > 0; n--) {
      const entity = this.any(random)
      const name = random.pick(NAMES)
      const component = this.component(name)
      // Changes of handles that aren't alive are dropped at once: a later entity can have the handle,
      // if it was given out before the world was put back.
      const isAlive = this.model.has(entity)
      const alive = (use: () => void) => () => {
        if (isAlive && this.model.has(entity)) use()
      }
      switch (random.below(4)) {
        case 0: {
          const { prefab, parts } = random.pick(this.prefabs)
          const made = this.attempt(random, () => deferred.spawn(prefab))
          if (made === undefined) break
          this.born(made, new Map())
          later.push(() => {
            if (!this.model.has(made)) return
            for (const [part, values] of parts) this.put(made, part, values)
          })
          break
        }
        case 1: {
          const init = random.chance(0.5) ? this.init(random, name) : undefined
          const done = this.attempt(
            random,
            () => (deferred.add(entity, component as never, init as never), true),
          )
          if (done !== true) break
          later.push(
            alive(() => {
              if (init === undefined && this.model.componentsOf(entity).has(name)) return
              this.put(entity, name, { ...DEFAULTS[name], ...init })
            }),
          )
          break
        }
        case 2:
          if (
            this.attempt(random, () => (deferred.remove(entity, component as never), true)) !== true
          )
            break
          later.push(
            alive(() => {
              if (this.model.componentsOf(entity).delete(name)) this.tell('-', name, entity)
            }),
          )
          break
        default:
          if (this.attempt(random, () => (deferred.destroy(entity), true)) !== true) break
          later.push(alive(() => this.died(entity)))
      }
    }
    this.world.deferred.apply()
    for (const use of later) use()
  }

  private bulk(random: Random): void {
    const { query, matches } = this.query(random)
    const found = this.model.handles().filter(matches)
    const name = random.pick(NAMES)
    const component = this.component(name)
    if (random.chance(0.02)) {
      query.destroyAll()
      for (const entity of found) if (this.model.has(entity)) this.died(entity)
      return
    }
    if (random.chance(0.5)) {
      component.addAll(query)
      for (const entity of found) {
        if (!this.model.componentsOf(entity).has(name)) this.put(entity, name, DEFAULTS[name])
      }
      return
    }
    component.removeAll(query)
    for (const entity of found) {
      if (this.model.componentsOf(entity).delete(name)) this.tell('-', name, entity)
    }
  }

  private save(random: Random): void {
    if (this.checked || random.chance(0.8)) return
    const bytes = this.world.snapshot()
    const fork = World.from(bytes, KINDS)
    compare(fork, this.model)
    const next = fork.spawn()
    this.saved.push({ bytes, model: this.model.clone(), next })
    if (this.saved.length > 4) this.saved.shift()
  }

  private restore(random: Random): void {
    if (this.saved.length === 0 || random.chance(0.8)) return
    const { bytes, model, next } = random.pick(this.saved)
    if (bytes.length > 0 && this.world.arena.capacity !== Arena.from(bytes).capacity) {
      // A grown arena doesn't become smaller, but takes the bytes if it has grown from there.
      return
    }
    this.world.restore(bytes)
    assert.ok(Buffer.compare(this.world.snapshot(), bytes) === 0, 'restored bytes')
    this.model = model.clone()
    this.check()
    const entity = this.world.spawn()
    assert.equal(entity, next, 'the next handle')
    this.world.restore(bytes)
  }

  /** A system: writes all positions through the views. */
  private loop(random: Random): void {
    const { world, model } = this
    const { position } = world.components
    const isBackward = random.chance(0.5)
    for (const each of world.query(position).tables) {
      if (!isBackward) {
        const { f32, u32 } = world.arena
        const { x } = each.starts(position)
        for (let row = 0, end = each.count; row < end; row++) {
          f32[x + row]! += 1
          const values = model.componentsOf(u32[each.entities + row]!).get('position') as {
            x: number
          }
          values.x++
        }
        continue
      }
      for (let row = each.count - 1; row >= 0; row--) {
        const entity = world.arena.u32[each.entities + row]!
        if (random.chance(0.05)) this.destroyAlone(entity)
        else if (random.chance(0.05) && position.remove(entity)) {
          model.componentsOf(entity).delete('position')
        }
      }
    }
  }

  /** Destroys an entity without children. */
  private destroyAlone(entity: number): void {
    if (this.world.childOf.firstOf(entity) === 0) this.destroy(entity)
  }

  /** Everything about a handle that isn't alive. */
  private refuse(random: Random): void {
    const entity = random.pick([0, -1, 0.5, NaN, 2 ** 30, 2 ** 40, ...this.stale])
    if (this.model.has(entity)) return
    const { world } = this
    if (random.chance(0.02)) this.churn(random)
    assert.equal(world.isAlive(entity), false)
    assert.equal(world.destroy(entity), false)
    assert.equal(world.childOf.parentOf(entity), 0)
    for (const name of NAMES) {
      const component = this.component(name)
      assert.equal(component.has(entity), false, `${name} of ${entity}`)
      assert.equal(component.get?.(entity), undefined)
      assert.equal(component.remove(entity), false)
      refused(() => component.add(entity))
    }
  }

  /** Uses up generations. */
  private churn(random: Random): void {
    for (let n = 0; n < 300; n++) {
      const entity = this.attempt(random, () => this.world.spawn())
      if (entity === undefined) return
      this.born(entity, new Map())
      this.destroy(entity)
    }
  }

  check(): void {
    compare(this.world, this.model)
    compareQueries(this.world, this.model)
    assert.deepEqual(this.world.arena.verify(), [])
    assert.deepEqual(examine(this.world.entities.state), [])
  }

  end(): void {
    this.world.release()
    assert.equal(this.world.arena.usedSize, this.empty)
    assert.equal(this.world.arena.blockCount, 0)
  }
}
