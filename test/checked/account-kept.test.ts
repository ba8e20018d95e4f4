import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, observe } from '../../src/arena.ts'
import { Item, Slot } from '../golden/drift/pointers.gen.ts'
import { Shop } from '../golden/readable/lists.gen.ts'
import { Knight } from '../golden/readable/own.gen.ts'

/** The records of a checked arena keep nothing of the program alive. */
const kept = suite('checked/account-kept')

const QUIET = { checked: { leaks: 'ignore' } } as const

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Collects all garbage: an engine keeps what a weak reference has returned until the next turn. */
async function collected(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await setImmediate()
    collect()
  }
}

/** An object of a program whose methods use an arena, with much data. */
class Level {
  readonly data = new Uint8Array(1000)
  last = 0

  allocate(arena: Arena): void {
    this.last = arena.allocate(100)
  }

  free(arena: Arena): void {
    this.allocate(arena)
    arena.free(this.last)
  }

  move(arena: Arena): void {
    this.allocate(arena)
    arena.allocate(8)
    this.last = arena.reallocate(this.last, 1000)
  }

  create(arena: Arena): void {
    arena.create(Knight, { weapon: { name: 'a name in a block', damage: 1 } })
  }

  assign(arena: Arena): void {
    arena.create(Knight).weapon = { name: 'a name in a block' }
  }

  push(arena: Arena): void {
    arena.create(Shop).stock.push({ name: 'a name in a block' })
  }

  point(arena: Arena): void {
    const item = arena.create(Item)
    item.slot = arena.create(Slot)
    arena.free(item)
  }

  undo(arena: Arena): void {
    const before = arena.snapshot()
    this.allocate(arena)
    arena.restore(before)
  }

  reset(arena: Arena): void {
    this.allocate(arena)
    arena.reset()
  }

  report(arena: Arena): void {
    this.allocate(arena)
    arena.leaks()
  }

  watch(arena: Arena): void {
    observe(arena, {
      using: () => undefined,
      allocated: () => undefined,
      resized: () => undefined,
      moved: () => undefined,
      freed: () => undefined,
      reset: () => undefined,
      restored: () => undefined,
    })()
    this.free(arena)
  }
}

type Use = Exclude<keyof Level, 'data' | 'last'>

const USES: readonly Use[] = [
  ...(['allocate', 'free', 'move', 'create', 'assign', 'push', 'point', 'undo'] as const),
  ...(['reset', 'report', 'watch'] as const),
]

for (const use of USES) {
  for (const options of [QUIET, { ...QUIET, shared: true }]) {
    const kind = 'shared' in options ? 'a shared' : 'an'
    kept(`keeps no object whose method used ${kind} arena: ${use}`, async () => {
      const arena = new Arena(1 << 14, options)
      const levels = [0, 1].map(() => {
        const level = new Level()
        level[use](arena)
        return new WeakRef(level)
      })
      await collected()
      assert.equal(
        levels.map((level) => level.deref()),
        [undefined, undefined],
      )
      arena.dispose()
    })
  }
}

kept('keeps no records after dispose, even if an accessor and a snapshot are kept', async () => {
  const arena = new Arena(1 << 24, QUIET)
  const accessor = arena.create(Knight)
  const before = arena.snapshot()
  const type = new WeakRef({ typeName: 'Temporary', size: 8, align: 8 })
  arena.allocateZeroed(8, 8, type.deref()!)
  await collected()
  assert.ok(type.deref() !== undefined, 'the record of a live block has its type')
  const { arrayBuffers } = process.memoryUsage()
  arena.dispose()
  const given = arrayBuffers - process.memoryUsage().arrayBuffers
  assert.ok(
    given >= 1.5 * (1 << 24),
    `${given} bytes, of the arena and half as many of its records`,
  )
  await collected()
  assert.is(type.deref(), undefined)
  assert.is(before.length > 0 && accessor.arena, arena)
})

kept('keeps a bounded number of records of freed blocks that pointed to one another', async () => {
  const arena = new Arena(1 << 14, QUIET)
  const rounds = async (count: number): Promise<number> => {
    let last: Item | null = null
    for (let round = 0; round < count; round++) {
      const item: Item = arena.create(Item)
      item.next = last
      if (last !== null) arena.free(last)
      last = item
    }
    if (last !== null) arena.free(last)
    await collected()
    return process.memoryUsage().heapUsed
  }
  await rounds(5000)
  const [few, many] = [await rounds(1000), await rounds(20_000)]
  assert.ok(many - few < 500_000, `${many - few} bytes for 20,000 blocks`)
  arena.dispose()
})

kept.run()
