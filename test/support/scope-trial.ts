import { strict as assert } from 'node:assert'
import { ArenaPool } from '../../src/arena-pool.ts'
import { Arena, type Scope } from '../../src/arena.ts'
import { TreeNode, Weapon } from '../golden/readable/own.gen.ts'
import { failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { Random } from './random.ts'

/** Runs random programs of scopes. Returns the first failure as text; undefined if there is none. */
export function scopeFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 50,
  shrinks = true,
): string | undefined {
  return failureOf((seed) => new ScopeTrial(seed, checked), seeds, length, pause, shrinks)
}

/** A block or a struct: where it is, which scope frees it, and which struct owns it. */
interface Thing {
  readonly id: number
  readonly kind: 'block' | 'tree' | 'weapon'
  ptr: number
  /** Size in bytes of a block. */
  size: number
  home: Level | null
  owner: Thing | null
  left: Thing | null
}

/** An open scope; the outermost level is the arena. */
interface Level {
  readonly arena: Arena
  readonly outer: Level | null
  /** Numbers of deferred functions, and scopes, in the order in which they were added. */
  readonly items: (number | Level)[]
}

const MOST_LEVELS = 12
const MOST_THINGS = 60
/** Deferred functions with such numbers throw. */
const throws = (id: number): boolean => id % 5 === 0
const nameOf = (id: number): string => `the weapon with the number ${id}`

function arenaOf(seed: number, checked: boolean): Arena {
  const leaks = 'ignore'
  switch (seed % 4) {
    case 0:
      return new Arena(1 << 16, { checked: checked && { leaks } })
    case 1:
      return new Arena(4096, {
        memory: new WebAssembly.Memory({ initial: 1, maximum: 9 }),
        checked: checked && { leaks },
      })
    case 2:
      return new Arena(1 << 16, { shared: true, checked: checked && { leaks } })
    default:
      return new ArenaPool({ bytes: 4096, max: 1, maxBytes: 400_000, checked }).acquire()
  }
}

/** The model is a list of things. What the end of a scope does to it is found by looking at all. */
class ScopeTrial implements CollectionTrial {
  private readonly root: Level
  private readonly levels: Level[]
  private readonly ended: Scope[] = []
  private things: Thing[] = []
  private readonly failures = new Failures()
  /** The numbers of the deferred functions that were called. */
  private calls: number[] = []
  private ids = 1

  constructor(seed: number, checked: boolean) {
    const arena = arenaOf(seed, checked)
    this.failures.rig(arena)
    this.root = { arena, outer: null, items: [] }
    this.levels = [this.root]
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    const level = random.pick(this.levels)
    const thing = random.pick([...this.things, undefined])
    switch (action % 16) {
      case 0:
      case 1:
        this.open(level)
        break
      case 2:
        if (level !== this.root) this.endOf(level)
        break
      case 3:
      case 4:
      case 5:
        this.make(level, random)
        break
      case 6:
        this.failures.left = random.below(3)
        try {
          this.make(level, random)
        } finally {
          this.failures.left = Infinity
        }
        break
      case 7:
        if (thing !== undefined) this.free(level, thing)
        break
      case 8:
      case 9:
        if (thing !== undefined) this.own(level, thing, random)
        break
      case 10:
        this.take(level, random)
        break
      case 11:
        if (thing !== undefined) this.keep(level, thing)
        break
      case 12:
        this.resize(level, random)
        break
      case 13:
        if (level !== this.root) this.defer(level)
        break
      case 14:
        if (random.chance(0.2)) this.reset(level)
        break
      default:
        this.useLate(random)
    }
  }

  private open(outer: Level): void {
    if (this.levels.length >= MOST_LEVELS) return
    const level: Level = { arena: outer.arena.scope(), outer, items: [] }
    this.failures.rig(level.arena)
    outer.items.push(level)
    this.levels.push(level)
  }

  private defer(level: Level): void {
    const id = this.ids++
    level.items.push(id)
    ;(level.arena as Scope).defer(() => {
      this.calls.push(id)
      if (throws(id)) throw new Error(String(id))
    })
  }

  private endOf(level: Level): void {
    const expected: number[] = []
    const over: Level[] = []
    const visit = (one: Level): void => {
      for (const item of [...one.items].reverse()) {
        if (typeof item === 'number') expected.push(item)
        else visit(item)
      }
      over.push(one)
    }
    visit(level)
    this.calls = []
    const errors = errorsOf(() => level.arena.dispose())
    assert.deepEqual(this.calls, expected, 'the calls of deferred functions')
    assert.deepEqual(
      errors,
      expected.filter(throws).map(String),
      'the errors of deferred functions',
    )
    const { outer } = level
    outer!.items.splice(outer!.items.indexOf(level), 1)
    for (const one of over) {
      this.forgetFreed(one)
      for (const thing of this.things) {
        if (thing.home === one) thing.home = one.outer === this.root ? null : one.outer
      }
      this.levels.splice(this.levels.indexOf(one), 1)
      this.ended.push(one.arena as Scope)
    }
    this.compare()
  }

  /** Drops what a scope frees: its things without owners, with all that they own. */
  private forgetFreed(level: Level): void {
    const isFreed = (thing: Thing): boolean =>
      thing.owner === null ? thing.home === level : isFreed(thing.owner)
    this.things = this.things.filter((thing) => !isFreed(thing))
  }

  private make(level: Level, random: Random): void {
    if (this.things.length >= MOST_THINGS) return
    const { arena } = level
    const id = this.ids++
    const home = level === this.root ? null : level
    const base = { id, home, owner: null, left: null, size: 0 }
    try {
      if (random.chance(0.3)) {
        const size = random.chance(0.05) ? 70_000 : random.between(8, 300)
        const ptr = arena.allocate(size)
        this.things.push({ ...base, kind: 'block', ptr, size })
        this.mark(level, this.things.at(-1)!)
      } else if (random.chance(0.3)) {
        const { ptr } = arena.create(Weapon, { damage: id, name: nameOf(id) })
        this.things.push({ ...base, kind: 'weapon', ptr })
      } else if (random.chance(0.5)) {
        const { ptr } = arena.create(TreeNode, { value: id })
        this.things.push({ ...base, kind: 'tree', ptr })
      } else {
        const { ptr, left } = arena.create(TreeNode, { value: id, left: { value: this.ids++ } })
        const owner: Thing = { ...base, kind: 'tree', ptr }
        owner.left = { ...base, id: id + 1, kind: 'tree', ptr: left!, owner }
        this.things.push(owner, owner.left)
      }
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'OUT_OF_MEMORY') throw error
    }
  }

  private mark({ arena }: Level, { ptr, size, id }: Thing): void {
    arena.u32[ptr >>> 2] = id
    arena.u8[ptr + size - 1] = id
  }

  private free({ arena }: Level, thing: Thing): void {
    if (thing.owner !== null) return
    const { kind, ptr } = thing
    if (kind === 'block') arena.free(ptr)
    else arena.free(kind === 'tree' ? TreeNode.at(arena, ptr as never) : weaponAt(arena, ptr))
    const isFreed = (one: Thing): boolean =>
      one === thing || (one.owner !== null && isFreed(one.owner))
    this.things = this.things.filter((one) => !isFreed(one))
  }

  /** Makes a tree the left one of another tree. What that one owned before is freed. */
  private own({ arena }: Level, owner: Thing, random: Random): void {
    const candidates = this.things.filter(
      (thing) => thing.kind === 'tree' && thing.owner === null && !isAbove(thing, owner),
    )
    if (owner.kind !== 'tree' || candidates.length === 0) return
    const child = random.pick(candidates)
    const former = owner.left
    TreeNode.at(arena, owner.ptr as never).left = TreeNode.at(arena, child.ptr as never)
    if (former !== null) {
      this.things = this.things.filter((thing) => !isAbove(former, thing))
    }
    owner.left = child
    child.owner = owner
  }

  private take({ arena }: Level, random: Random): void {
    const owners = this.things.filter(({ left }) => left !== null)
    if (owners.length === 0) return
    const owner = random.pick(owners)
    TreeNode.at(arena, owner.ptr as never).takeLeft()
    owner.left!.owner = null
    owner.left = null
  }

  private keep(level: Level, thing: Thing): void {
    if (level === this.root) return
    const scope = level.arena as Scope
    const { ptr, kind, home } = thing
    const isInside = home === null ? false : isWithin(home, level)
    const isOutside = home === null || (home !== level && isWithin(level, home))
    const code =
      thing.owner !== null ? 'ALREADY_OWNED' : isInside || isOutside ? '' : 'INVALID_VALUE'
    let found = ''
    try {
      const kept = kind === 'tree' ? scope.keep(TreeNode.at(scope, ptr as never)) : scope.keep(ptr)
      assert.equal(typeof kept === 'number' ? kept : kept.ptr, ptr)
      if (typeof kept !== 'number') assert.equal(kept.arena, level.outer!.arena)
    } catch (error) {
      found = (error as { code?: string }).code ?? String(error)
    }
    assert.equal(found, code, 'keep')
    if (code === '' && isInside) thing.home = level.outer === this.root ? null : level.outer
  }

  private resize(level: Level, random: Random): void {
    const blocks = this.things.filter(({ kind }) => kind === 'block')
    if (blocks.length === 0) return
    const block = random.pick(blocks)
    const size = random.between(8, 2000)
    try {
      block.ptr = level.arena.reallocate(block.ptr, size)
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'OUT_OF_MEMORY') throw error
      return
    }
    block.size = size
    this.mark(level, block)
  }

  private reset(level: Level): void {
    level.arena.reset()
    if (level === this.root) this.things = []
    else this.forgetFreed(level)
    this.compare()
  }

  private useLate(random: Random): void {
    if (this.ended.length === 0) return
    const late = random.pick(this.ended)
    const uses: (() => unknown)[] = [
      () => late.allocate(8),
      () => late.u32[20],
      () => late.keep(64),
      () => late.scope(),
      () => late.reset(),
    ]
    const use = random.pick(uses)
    assert.throws(use, { code: 'ARENA_DISPOSED' })
    late.dispose()
  }

  /** Compares the number of blocks, those of the names of weapons included. */
  private compare(): void {
    const names = this.things.filter(({ kind }) => kind === 'weapon').length
    assert.equal(this.root.arena.blockCount, this.things.length + names, 'blocks')
  }

  check(): void {
    this.compare()
    for (const { arena } of this.levels) {
      for (const { ptr, kind, id, size, left } of this.things) {
        if (kind === 'block') {
          assert.equal(arena.u32[ptr >>> 2], id, 'a block')
          if (size > 8) assert.equal(arena.u8[ptr + size - 1], id & 255, 'the end of a block')
        } else if (kind === 'tree') {
          const tree = TreeNode.at(arena, ptr as never)
          assert.deepEqual([tree.value, tree.left], [id, left?.ptr ?? null], 'a tree')
        } else {
          const { damage, name } = weaponAt(arena, ptr)
          assert.deepEqual([damage, name], [id, nameOf(id)], 'a weapon')
        }
      }
    }
    assert.deepEqual(this.root.arena.verify(), [])
  }

  /** Disposes the arena while scopes are open, or after all of them. */
  end(): void {
    const { arena, items } = this.root
    if (this.ids % 2 === 0) {
      for (const item of [...items].reverse()) this.endOf(item as Level)
      for (const thing of this.things.filter(({ owner }) => owner === null)) {
        this.free(this.root, thing)
      }
      assert.equal(arena.blockCount, 0)
    }
    errorsOf(() => arena.dispose())
    for (const level of this.levels) {
      assert.throws(() => level.arena.allocate(8), { code: 'ARENA_DISPOSED' })
    }
  }
}

function weaponAt(arena: Arena, ptr: number): Weapon {
  return Weapon.at(arena, ptr as never)
}

/** Returns whether `thing` is `other` or owns it. */
function isAbove(thing: Thing, other: Thing): boolean {
  return thing === other || (other.owner !== null && isAbove(thing, other.owner))
}

function isWithin(level: Level, other: Level): boolean {
  return level === other || (level.outer !== null && isWithin(level.outer, other))
}

/** Returns the messages of the errors that `act` throws, those that it contains first. */
function errorsOf(act: () => void): string[] {
  const messages: string[] = []
  try {
    act()
  } catch (thrown) {
    let error = thrown as { name: string; message: string; error?: unknown; suppressed?: unknown }
    while (error.name === 'SuppressedError') {
      messages.unshift((error.error as Error).message)
      error = error.suppressed as typeof error
    }
    messages.unshift(error.message)
  }
  return messages
}
