import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import type { BitSet } from '../../src/collections/bit-set.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import {
  equalsGroups,
  fromJSONGroups,
  Groups,
  hashGroups,
} from '../golden/readable/bit-sets.gen.ts'
import { affords, failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { codeOf } from './pool-trial.ts'
import { Random } from './random.ts'

/** Runs the campaign of bit sets. Returns the first failure as text; undefined if there is none. */
export function bitSetFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 200,
  shrinks = true,
): string | undefined {
  return failureOf((seed) => new BitSetTrial(seed, checked), seeds, length, pause, shrinks)
}

type Name = 'members' | 'others' | 'visible'
const NAMES: readonly Name[] = ['members', 'others', 'visible']

const WRONG_INDICES = [-1, 0.5, NaN, 2 ** 32, '1', null]

/** The models are sets of JavaScript. */
class BitSetTrial implements CollectionTrial {
  private arena: Arena
  private groups: Groups
  private readonly checked: boolean
  private readonly models: Record<Name, Set<number>> = {
    ...{ members: new Set(), others: new Set(), visible: new Set() },
  }
  private readonly teams: Set<number>[] = []
  private readonly failures = new Failures()
  private readonly empty: number
  private readonly most: number

  constructor(seed: number, checked: boolean) {
    this.checked = checked
    // Some arenas are so small that they are often full.
    const isSmall = seed % 3 === 0
    this.most = isSmall ? 4_000 : 600
    this.arena = new Arena(isSmall ? 1 << 10 : 1 << 18, { checked })
    this.failures.rig(this.arena)
    this.empty = this.arena.usedSize
    this.groups = this.arena.create(Groups)
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    switch (action % 12) {
      case 0:
      case 1:
      case 2:
        return this.add(random)
      case 3:
      case 4:
        return this.remove(random)
      case 5:
        return this.toggle(random)
      case 6:
        return this.read(random)
      case 7:
        return this.combine(random)
      case 8:
        return this.fill(random)
      case 9:
        return this.team(random)
      case 10:
        return this.iterate(random)
      case 11:
        return this.rare(random)
    }
  }

  private pick(random: Random): [BitSet, Set<number>, Name] {
    const name = random.pick(NAMES)
    return [this.groups[name], this.models[name], name]
  }

  private index(random: Random): number {
    return random.pick([0, 31, 32, 63, random.below(100), random.below(this.most)])
  }

  /** Calls `use`, which can run out of memory: then nothing has changed. */
  private attempt<T>(random: Random, use: () => T): T | undefined {
    const { arena, failures } = this
    const before =
      affords(random, this.size()) && random.chance(0.5) ? JSON.stringify(this.groups) : undefined
    const used = arena.usedSize
    if (random.chance(0.05)) failures.left = 0
    try {
      return use()
    } catch (error) {
      failures.left = Infinity
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      assert.equal(arena.usedSize, used, 'bytes used after a failed call')
      if (before !== undefined)
        assert.equal(JSON.stringify(this.groups), before, 'contents after a failed call')
      return undefined
    } finally {
      failures.left = Infinity
    }
  }

  /** Returns the number of indices. */
  private size(): number {
    const { members, others, visible } = this.models
    return members.size + others.size + visible.size + this.teams.length * 20
  }

  private add(random: Random): void {
    const [set, model] = this.pick(random)
    const index = this.index(random)
    if (this.attempt(random, () => set.add(index)) !== undefined) model.add(index)
  }

  private remove(random: Random): void {
    const [set, model] = this.pick(random)
    const index = random.chance(0.5) ? this.index(random) : random.pick([0, ...model])
    assert.equal(set.delete(index), model.delete(index), 'whether the index was there')
  }

  private toggle(random: Random): void {
    const [set, model] = this.pick(random)
    const index = this.index(random)
    const isAdded = this.attempt(random, () => set.toggle(index))
    if (isAdded === undefined) return
    assert.equal(isAdded, !model.has(index))
    if (isAdded) model.add(index)
    else model.delete(index)
  }

  private read(random: Random): void {
    const [set, model] = this.pick(random)
    assert.equal(set.size, model.size, 'size')
    const index = random.chance(0.5) ? this.index(random) : random.pick([0, ...model])
    assert.equal(set.has(index), model.has(index), 'has')
    const after = Math.min(...[...model].filter((other) => other > index))
    assert.equal(set.next(index), after === Infinity ? -1 : after, 'next')
    const least = Math.min(...model)
    assert.equal(set.first(), least === Infinity ? -1 : least, 'first')
    const wrong = random.pick(WRONG_INDICES) as never
    assert.equal(set.has(wrong), false)
    assert.equal(set.delete(wrong), false)
    codeOf(() => set.add(wrong), ['INDEX_OUT_OF_RANGE'])
    switch (random.below(4)) {
      case 0:
        return codeOf(() => set.add(2 ** 31), ['INDEX_OUT_OF_RANGE'])
      case 1:
        return codeOf(() => set.fill(5, 4), ['INDEX_OUT_OF_RANGE'])
      case 2:
        return codeOf(() => set.fill(0, 2 ** 31 + 1), ['INDEX_OUT_OF_RANGE'])
      case 3:
        return codeOf(() => set.and(new Set([1]) as never), ['INVALID_VALUE'])
    }
  }

  private combine(random: Random): void {
    const [set, model, name] = this.pick(random)
    const [other, others] = this.pick(random)
    assert.equal(
      set.intersects(other),
      [...model].some((index) => others.has(index)),
      'intersects',
    )
    assert.equal(
      set.isSubsetOf(other),
      [...model].every((index) => others.has(index)),
      'subset',
    )
    const both = [...model].filter((index) => others.has(index))
    const only = [...model].filter((index) => !others.has(index))
    const added = [...others].filter((index) => !model.has(index))
    const forms: readonly [() => BitSet, readonly number[]][] = [
      [() => set.and(other), both],
      [() => set.or(other), [...model, ...added]],
      [() => set.andNot(other), only],
      [() => set.xor(other), [...only, ...added]],
    ]
    const [use, expected] = random.pick(forms)
    if (this.attempt(random, use) !== undefined) this.models[name] = new Set(expected)
  }

  private fill(random: Random): void {
    const [set, model] = this.pick(random)
    const [from, to] = [this.index(random), this.index(random)].sort((a, b) => a - b) as [
      number,
      number,
    ]
    const isAdded = random.chance(0.4)
    if (this.attempt(random, () => set.fill(from, to, isAdded)) === undefined) return
    for (let index = from; index < to; index++) {
      if (isAdded) model.add(index)
      else model.delete(index)
    }
  }

  /** Adds bit sets to a list, whose elements move, and changes them. */
  private team(random: Random): void {
    const { groups, teams } = this
    if (teams.length > 0 && random.chance(0.6)) {
      const at = random.below(teams.length)
      const index = this.index(random)
      const added = this.attempt(random, () => groups.teams.at(at).add(index))
      if (added !== undefined) teams[at]!.add(index)
      return
    }
    if (teams.length > 5) {
      groups.teams.pop()
      teams.pop()
      return
    }
    const values = Array.from({ length: random.below(4) }, () => this.index(random))
    const pushed = this.attempt(random, () => groups.teams.push(values))
    if (pushed !== undefined) teams.push(new Set(values))
  }

  /** Iterates while indices are removed and added. */
  private iterate(random: Random): void {
    const [set, model] = this.pick(random)
    let last = -1
    for (const index of set) {
      assert.ok(index > last && model.has(index), 'the order of iteration')
      last = index
      if (random.chance(0.1)) assert.equal(set.delete(index), model.delete(index))
      const other = this.index(random)
      if (random.chance(0.1) && set.delete(other)) model.delete(other)
    }
    assert.ok(![...model].some((index) => index > last), 'all indices were visited')
  }

  private rare(random: Random): void {
    const { groups, models } = this
    const [set, model, name] = this.pick(random)
    switch (random.below(8)) {
      case 0:
        set.clear()
        return model.clear()
      case 1: {
        const before = set.size
        if (this.attempt(random, () => (set.trim(), true)) === undefined) return
        assert.equal(set.size, before)
        return
      }
      case 2: {
        const count = this.index(random)
        if (this.attempt(random, () => (set.reserve(count), true)) === undefined) return
        assert.ok(set.capacity >= count)
        return
      }
      case 3: {
        const kept = [...model].filter(() => random.chance(0.7))
        const value = random.pick([kept, new Set(kept), kept.values(), groups.others])
        const expected = value === groups.others ? [...models.others] : kept
        if (this.attempt(random, () => ((groups[name] = value as number[]), true)) === undefined)
          return
        models[name] = new Set(expected)
        return
      }
      case 4: {
        const before = JSON.stringify(groups)
        codeOf(() => set.assign([1, -1]), ['INDEX_OUT_OF_RANGE', 'INVALID_VALUE'])
        codeOf(() => set.assign([1, 'x' as never]), ['INDEX_OUT_OF_RANGE', 'INVALID_VALUE'])
        assert.equal(JSON.stringify(groups), before, 'contents after a call that threw')
        return
      }
      case 5: {
        const copy = this.attempt(random, () => Groups.create(this.arena, groups))
        if (copy === undefined) return
        assert.equal(equalsGroups(copy, groups), true, 'a copy is equal')
        assert.equal(hashGroups(copy), hashGroups(groups))
        this.rebuild(random)
        copy.members.toggle(0)
        assert.equal(equalsGroups(copy, groups), false, 'a changed copy is not')
        assert.deepEqual(examine(copy), [])
        return this.arena.free(copy)
      }
      default:
        return this.reopen()
    }
  }

  /** Compares with new ones that have the same elements, but not the same state. */
  private rebuild(random: Random): void {
    const { groups } = this
    const other = this.attempt(random, () => fromJSONGroups(this.arena, groups.toJSON()))
    if (other === undefined) return
    assert.equal(equalsGroups(other, groups), true, 'what has the same elements is equal')
    assert.equal(hashGroups(other), hashGroups(groups))
    this.arena.free(other)
  }

  private reopen(): void {
    const { arena, groups } = this
    arena.root = groups
    const bytes = arena.snapshot()
    if (this.checked) {
      groups.members.clear()
      arena.restore(bytes)
    } else {
      this.arena = Arena.from(bytes)
      this.failures.rig(this.arena)
      this.groups = this.arena.open(Groups)
      arena.dispose()
    }
    this.arena.root = 0
  }

  check(): void {
    const { arena, groups, models, teams } = this
    assert.deepEqual(arena.verify(), [])
    assert.deepEqual(examine(groups), [])
    assert.deepEqual(verifyOwners(groups), [])
    for (const name of NAMES) {
      assert.deepEqual([...groups[name]], sorted(models[name]), name)
      assert.equal(groups[name].size, models[name].size)
    }
    assert.deepEqual(
      groups.teams.toArray().map((team) => team.toArray()),
      teams.map(sorted),
    )
  }

  end(): void {
    this.arena.free(this.groups)
    assert.equal(this.arena.usedSize, this.empty, 'bytes after the owner was freed')
  }
}

function sorted(set: ReadonlySet<number>): number[] {
  return [...set].sort((a, b) => a - b)
}
