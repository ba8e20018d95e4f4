import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { isOwned } from '../../src/owned-block.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import {
  copyLists,
  equalsLists,
  fromJSONLists,
  hashLists,
  Lists,
} from '../golden/drift/lists-of.gen.ts'
import { failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { liveBlocks } from './kinship.ts'
import {
  LIST_KINDS,
  listAt,
  targetsIn,
  type AnyList,
  type ListField,
  type ListKind,
} from './list-kinds.ts'
import { Random } from './random.ts'

const key = (value: unknown): string => JSON.stringify(value)

/** A random program over one list, compared with an array of plain values. */
class ListTrial implements CollectionTrial {
  random = new Random(0)
  readonly arena: Arena
  readonly field: ListField
  readonly kind: ListKind
  readonly targets: readonly number[]
  lists: Lists
  model: unknown[] = []
  readonly fillers: number[] = []
  private readonly counts: ListCounts
  private readonly blocksBefore: number

  constructor(field: ListField, isChecked: boolean, counts: ListCounts) {
    this.counts = counts
    this.field = field
    this.kind = LIST_KINDS[field]
    const bytes = 6000
    this.arena = new Arena(bytes, isChecked ? { checked: { leaks: 'ignore' } } : {})
    this.targets = targetsIn(this.arena, 3)
    this.blocksBefore = this.arena.blockCount
    this.lists = this.arena.create(Lists)
  }

  get list(): AnyList {
    return listAt(this.lists, this.field)
  }

  /** Returns whether `call` had memory. Otherwise, it has changed nothing. */
  tried(call: () => unknown): boolean {
    const before = this.blocks()
    try {
      call()
      return true
    } catch (error) {
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
    }
    this.counts.full++
    assert.equal(this.blocks(), before)
    return false
  }

  /** Returns the live blocks with their sizes and flags of owners. */
  blocks(): string[] {
    const { arena } = this
    return [...liveBlocks(arena)].map((ptr) => `${ptr} ${arena.sizeOf(ptr)} ${isOwned(arena, ptr)}`)
  }

  /** Returns a value to write; sometimes an element of the list itself. */
  drawn(): { readonly init: unknown; readonly json: unknown } {
    const { random, model, kind } = this
    if (kind.isCopied && model.length > 0 && random.chance(0.3)) {
      const from = random.below(model.length)
      return { init: this.list.at(from), json: model[from] }
    }
    return kind.value(random, this.targets)
  }

  step({ action, value }: Op): void {
    const random = (this.random = new Random(value))
    const { list, kind } = this
    const { length } = this.model
    const index = random.below(length + 1)
    switch (action % 16) {
      case 0:
      case 1:
      case 2: {
        const { init, json } = this.drawn()
        if (this.tried(() => list.push(init))) this.model.push(json)
        return
      }
      case 3: {
        const { init, json } = this.drawn()
        if (this.tried(() => list.insert(index, init))) this.model.splice(index, 0, json)
        return
      }
      case 4: {
        if (index === length) return
        const { init, json } = this.drawn()
        if (this.tried(() => list.set(index, init))) this.model[index] = json
        return
      }
      case 5:
        list.pop()
        this.model.pop()
        return
      case 6:
        if (index === length) return
        list.removeAt(index)
        this.model.splice(index, 1)
        return
      case 7: {
        if (index === length) return
        const last = this.model.pop()
        assert.is(list.swapRemove(index), index < length - 1 ? length - 1 : -1)
        if (index < length - 1) this.model[index] = last
        return
      }
      case 8: {
        const count = random.below(4)
        if (this.tried(() => assert.is(list.extend(count), length)))
          this.model.push(...Array.from({ length: count }, () => kind.zero))
        return
      }
      case 9: {
        const values = Array.from({ length: random.below(6) }, () => this.drawn())
        if (this.tried(() => list.assign(values.map(({ init }) => init))))
          this.model = values.map(({ json }) => json)
        return
      }
      case 10:
        list.truncate(index)
        this.model.length = index
        return
      case 11:
        this.sort()
        return
      case 12:
        if (random.chance(0.5)) this.tried(() => list.trim())
        else this.tried(() => list.reserve(random.below(20)))
        return
      case 13:
        this.copy()
        return
      case 14:
        this.squeeze()
        return
      case 15:
        if (this.fillers.length === 0 && random.chance(0.4)) this.reopen()
    }
  }

  /** Leaves blocks of `room` bytes at most, or frees all that was taken for that. */
  squeeze(): void {
    const { arena, fillers, random } = this
    if (fillers.length > 0 && random.chance(0.4)) {
      for (const filler of fillers.splice(0)) arena.free(filler)
      return
    }
    const room = random.between(0, 120)
    while (arena.largestFree > room) fillers.push(arena.allocate(arena.largestFree))
  }

  /** Sorts by the contents, which the comparison reads through accessors. */
  sort(): void {
    const { list, arena } = this
    const asJSON = (value: unknown): string => {
      const accessor = value as { toJSON?(): unknown }
      if (this.field === 'owned') return String(value)
      if (typeof value === 'number') return String(value)
      if (typeof value === 'bigint') return String(value)
      return key(accessor?.toJSON?.() ?? value)
    }
    const compare = (a: unknown, b: unknown): number => {
      const [one, other] = [asJSON(a), asJSON(b)]
      return one < other ? -1 : one > other ? 1 : 0
    }
    const before = list.toJSON()
    // Elements that compare as equal have equal JSON, except for pointers and -0.
    list.sort(compare)
    assert.equal(list.toJSON().map(key).sort(), before.map(key).sort())
    for (let index = 1; index < list.length; index++) {
      const first = asJSON(list.at(index - 1))
      assert.ok(first <= asJSON(list.at(index)), `sorted at ${index}`)
    }
    assert.equal(arena.verify(), [])
    this.model = list.toJSON()
  }

  /** Copies the struct, and reads it from JSON. */
  copy(): void {
    const { arena, lists } = this
    const blocks = arena.blockCount
    let copy: Lists | null = null
    if (this.tried(() => (copy = arena.create(Lists)))) {
      if (this.tried(() => copyLists(copy!, lists))) {
        assert.equal(listAt(copy!, this.field).toJSON(), this.model)
        assert.is(equalsLists(copy!, lists), true)
        assert.is(hashLists(copy!), hashLists(lists))
      }
      arena.free(copy!)
    }
    assert.is(arena.blockCount, blocks)
    const json: unknown = JSON.parse(JSON.stringify(lists))
    if (this.tried(() => (copy = fromJSONLists(arena, json)))) {
      assert.equal(listAt(copy!, this.field).toJSON(), this.model)
      arena.free(copy!)
    }
    assert.is(arena.blockCount, blocks)
  }

  /** Goes on in the snapshot. */
  reopen(): void {
    const { arena, lists } = this
    arena.root = lists
    const saved = arena.snapshot()
    while (this.list.length > 0) this.list.pop()
    arena.restore(saved)
    this.lists = arena.open(Lists)
    assert.equal(listAt(Arena.from(saved).open(Lists), this.field).toJSON(), this.model)
  }

  check(): void {
    const { list, model, arena, lists } = this
    assert.is(list.length, model.length, 'length')
    assert.equal(list.toJSON(), model)
    assert.equal(arena.verify(), [])
    assert.equal(verifyOwners(lists), [])
    assert.equal(examine(lists), [])
  }

  end(): void {
    const { arena, fillers, lists, blocksBefore } = this
    for (const filler of fillers) arena.free(filler)
    arena.free(lists)
    // The table of references stays.
    assert.ok(arena.blockCount <= blocksBefore + 1, 'blocks after the owner was freed')
    assert.equal(arena.verify(), [])
  }
}

/** How often the arenas of trials were full. */
export class ListCounts {
  full = 0
}

/**
 * Runs programs over the list `field`. Returns the first failure as text; undefined if there is
 * none.
 *
 * @param pause Number of operations between two complete comparisons.
 */
export function listFailure(
  field: ListField,
  seeds: readonly number[],
  length: number,
  isChecked: boolean,
  pause = 1,
  counts: ListCounts = new ListCounts(),
  shrinks = true,
): string | undefined {
  return failureOf(() => new ListTrial(field, isChecked, counts), seeds, length, pause, shrinks)
}
