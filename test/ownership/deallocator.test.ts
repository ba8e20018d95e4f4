import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { release } from '../../src/ownership/deallocator.ts'
import type { Ptr } from '../../src/pointer.ts'
import type { StructType } from '../../src/struct.ts'
import { REFERENCES } from '../../src/tlsf/block.ts'
import { initItem, Item, releaseStock, Stock } from '../golden/readable/named-lists.gen.ts'
import { initItem as initPoolItem, Item as PoolItem, Items } from '../golden/readable/pools.gen.ts'
import { initOrder, Order, Orders } from '../golden/readable/slot-maps.gen.ts'
import { Kin } from '../support/kin.ts'
import { blocksOf, liveBlocks, someKin } from '../support/kinship.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { codeOf, stateOf, wrongRows } from '../support/refusal.ts'

/** `Own`: freeing a struct frees everything that it owns, at any depth and in any cycle. */
const owned = suite('ownership/owned')

owned('frees a struct with everything that it owns, and nothing else', () => {
  forEachSeed(300, (random) => {
    const arena = new Arena(50_000)
    const kin = Array.from({ length: 4 }, () => arena.create(Kin, someKin(random, 3)))
    if (random.chance(0.5)) entangle(random, arena, kin)
    const [first, ...others] = kin
    const gone = blocksOf(arena, first!.ptr)
    const expected = liveBlocks(arena)
    for (const block of gone) expected.delete(block)
    arena.free(first!)
    assert.equal(sorted(liveBlocks(arena)), sorted(expected))
    assert.equal(arena.verify(), [])
    for (const other of others) if (!gone.has(other.ptr)) arena.free(other.ptr)
  })
})

owned('frees only the struct when it is given a pointer', () => {
  const arena = new Arena(10_000)
  const kin = arena.create(Kin, { name: 'one', next: { name: 'two' } })
  const { blockCount } = arena
  arena.free(kin.ptr)
  assert.is(arena.blockCount, blockCount - 1)
})

owned('frees a chain of a million owners', () => {
  const arena = new Arena(70_000_000)
  const count = 1_000_000
  let last = 0
  for (let index = 0; index < count; index++) {
    const ptr = Kin.allocate(arena)
    arena.u32[(ptr + 8) >>> 2] = last
    last = ptr
  }
  const head = Kin.at(arena, last as Ptr<Kin>)
  const rest = head.next
  head.next = null
  assert.is(arena.blockCount, 1)
  assert.not(rest === null)
  arena.free(head)
  assert.is(arena.usedSize, 48)
})

owned('frees each block of a cycle once', () => {
  for (const length of [1, 2, 3, 100]) {
    const arena = new Arena(100_000)
    const kin = Array.from({ length }, () => arena.create(Kin, { name: 'a name' }))
    // The last one becomes an owner of the first, which the setter would refuse to free afterwards.
    for (const [index, one] of kin.entries()) if (index > 0) kin[index - 1]!.next = one
    arena.u32[(kin.at(-1)!.ptr + 8) >>> 2] = kin[0]!.ptr
    arena.free(kin[0]!)
    assert.is(arena.usedSize, 48, `${length} in a circle`)
    assert.equal(arena.verify(), [])
  }
})

owned('refuses a bad pointer anywhere below and frees nothing', () => {
  forEachSeed(300, (random) => {
    const arena = new Arena(50_000)
    const kin = arena.create(Kin, { ...someKin(random, 3), next: someKin(random, 1) })
    const freed = arena.allocate(500)
    const guard = arena.allocate(8)
    arena.free(freed)
    const bad = random.pick([8, 4, guard + 4, freed, 0xffff_fff8, kin.ptr + 8, 49_000])
    const [word] = random.shuffle(pointersIn(arena, kin.ptr))
    arena.u32[word!] = bad
    const before = stateOf(arena)
    const code = codeOf(() => arena.free(kin))
    assert.ok(code === 'INVALID_POINTER' || code === 'DOUBLE_FREE', code)
    assert.is(stateOf(arena), before)
  })
})

owned('refuses a list that is longer than its block and frees nothing', () => {
  const arena = new Arena(10_000)
  for (const list of [16, 28]) {
    const kin = arena.create(Kin, { kids: [{}], parts: [{}] })
    arena.u32[(kin.ptr + list) >>> 2] = 0x4000_0000
    const before = stateOf(arena)
    assert.is(
      codeOf(() => arena.free(kin)),
      'INVALID_POINTER',
    )
    assert.is(stateOf(arena), before)
  }
})

owned('refuses a block that is too small for its contents', () => {
  const arena = new Arena(10_000)
  const kin = arena.create(Kin)
  arena.u32[(kin.ptr + 8) >>> 2] = arena.allocateZeroed(20)
  assert.is(
    codeOf(() => arena.free(kin)),
    'INVALID_POINTER',
  )
  assert.is(arena.blockCount, 2)
})

owned('frees the former target when an Own is set', () => {
  const arena = new Arena(10_000)
  const kin = arena.create(Kin, { next: { name: 'first', next: { name: 'below' } } })
  const second = arena.create(Kin, { name: 'second' })
  kin.next = second
  assert.is(kin.next, second.ptr)
  assert.equal(sorted(liveBlocks(arena)), sorted(blocksOf(arena, kin.ptr)))
  const before = stateOf(arena)
  kin.next = second.ptr
  assert.is(stateOf(arena), before)
  kin.next = { name: 'made' }
  assert.is(Kin.at(arena, kin.next!).name, 'made')
  assert.equal(sorted(liveBlocks(arena)), sorted(blocksOf(arena, kin.ptr)))
  kin.next = null
  assert.is(arena.blockCount, 1)
})

owned('accepts a new target that the former target owned', () => {
  const arena = new Arena(10_000)
  const kin = arena.create(Kin, { next: { name: 'a', next: { name: 'b', next: { name: 'c' } } } })
  const b = Kin.at(arena, kin.next!).next!
  kin.next = b
  assert.is(Kin.at(arena, kin.next!).name, 'b')
  assert.equal(sorted(liveBlocks(arena)), sorted(blocksOf(arena, kin.ptr)))
  assert.is(arena.blockCount, 5)
})

owned('keeps the struct whose field is set in a cycle', () => {
  const arena = new Arena(10_000)
  const a = arena.create(Kin, { name: 'a', next: { name: 'b' } })
  Kin.at(arena, a.next!).next = a
  a.next = null
  assert.is(a.name, 'a')
  assert.is(arena.blockCount, 2)
  assert.is(
    codeOf(() => (a.next = a)),
    'INVALID_VALUE',
  )
  assert.is(arena.blockCount, 2)
  assert.equal(arena.verify(), [])
})

owned('refuses a target that is not a struct of this arena and keeps the old one', () => {
  const arena = new Arena(4000)
  const kin = arena.create(Kin, { next: { name: 'here' } })
  const freed = arena.create(Kin)
  arena.allocate(8)
  arena.free(freed)
  const elsewhere = new Arena(4000).create(Kin)
  const set = (value: unknown) => (): void => {
    kin.next = value as Ptr<Kin>
  }
  const rows = [
    ['next = inside', set(kin.ptr + 8), 'INVALID_POINTER'],
    ['next = NaN', set(NaN), 'INVALID_POINTER'],
    ['next = freed', set(freed.ptr), 'DOUBLE_FREE'],
    ['next = elsewhere', set(elsewhere), 'INVALID_POINTER'],
  ] as const
  assert.equal(wrongRows(rows, arena), [])
  const large = { kids: [{ name: 'x'.repeat(1000) }, { name: 'y'.repeat(3000) }] }
  const used = arena.usedSize
  assert.is(codeOf(set(large)), 'OUT_OF_MEMORY')
  assert.is(arena.usedSize, used)
  assert.is(Kin.at(arena, kin.next!).name, 'here')
  arena.u32[(kin.ptr + 8) >>> 2] = 12_345
  assert.is(codeOf(set({ name: 'new' })), 'INVALID_POINTER')
  assert.equal([arena.u32[(kin.ptr + 8) >>> 2], arena.blockCount], [12_345, 4])
  assert.equal(arena.verify(), [])
})

owned('frees what a struct owns in release, but not the struct', () => {
  forEachSeed(100, (random) => {
    const arena = new Arena(50_000)
    const kin = Array.from({ length: 3 }, () => arena.create(Kin, someKin(random, 2)))
    if (random.chance(0.5)) entangle(random, arena, kin)
    const [first] = kin
    const expected = liveBlocks(arena)
    for (const block of blocksOf(arena, first!.ptr))
      if (block !== first!.ptr) expected.delete(block)
    release(arena, Kin, first!.ptr)
    assert.equal(sorted(liveBlocks(arena)), sorted(expected))
    assert.equal(arena.verify(), [])
  })
})

owned('reads null from references to structs that were freed with their owner', () => {
  const arena = new Arena(10_000)
  const watcher = arena.create(Kin)
  const kin = arena.create(Kin, { next: { next: {} } })
  watcher.friend = Kin.at(arena, kin.next!).next
  assert.not(watcher.friend === null)
  kin.next = null
  assert.is(watcher.friend, null)
})

owned('refuses the table of references as a target', () => {
  const arena = new Arena(10_000)
  const kin = arena.create(Kin, { next: {} })
  kin.friend = kin.next
  arena.u32[(kin.ptr + 8) >>> 2] = arena.u32[REFERENCES]!
  const before = stateOf(arena)
  assert.is(
    codeOf(() => arena.free(kin)),
    'INVALID_POINTER',
  )
  assert.is(stateOf(arena), before)
})

owned('frees nothing when a block that would be freed is being written', () => {
  const text = 'a long enough name'
  const item = { name: text, next: { name: text } }
  const calls = {
    'SlotMap.remove': [Orders, (map: Orders) => map.remove(map.firstHandle())],
    'SlotMap.clear': [Orders, (map: Orders) => map.clear()],
    'SlotMap.assign': [Orders, (map: Orders) => map.assign([])],
    'Pool.free': [Items, (pool: Items) => pool.free(pool.first())],
    'Pool.clear': [Items, (pool: Items) => pool.clear()],
    'List.pop': [Stock, (list: Stock) => list.pop()],
    'List.clear': [Stock, (list: Stock) => list.clear()],
    'release of a list': [Stock, releaseStock],
    'Arena.free': [Stock, (list: Stock) => list.arena.free(list)],
  } as const
  for (const [name, [type, call]] of Object.entries(calls)) {
    const arena = new Arena(1 << 16)
    const owner = arena.create<Owner, unknown>(type as StructType<Owner, unknown>, [item])
    const [first] = owner
    const before = liveBlocks(arena)
    let code: string | undefined
    const values = {
      get name() {
        code = codeOf(() => (call as (target: Owner) => unknown)(owner))
        return 'b'
      },
    }
    if (owner instanceof Orders) initOrder(Order.at(arena, (first as Order).next!), values)
    else if (owner instanceof Items)
      initPoolItem(PoolItem.at(arena, (first as PoolItem).next!), values)
    else initItem(Item.at(arena, (first as Item).next!), values)
    assert.is(code, 'INVALID_VALUE', name)
    assert.is(JSON.stringify(owner).includes(`"name":"${text}"`), true, name)
    assert.is(before.size - liveBlocks(arena).size, 0, name)
    arena.free(owner)
    assert.is(arena.blockCount, 0, name)
    assert.equal(arena.verify(), [])
  }
})

owned.run()

type Owner = Orders | Items | Stock

/** Makes structs own structs created after them, themselves and their owners. */
function entangle(random: Random, arena: Arena, kin: readonly Kin[]): void {
  const all = kin.flatMap(({ ptr }) => pointersIn(arena, ptr, true))
  const structs = all.map((word) => arena.u32[word]!)
  for (let turn = 0; turn < 3 && all.length > 0; turn++) {
    arena.u32[random.pick(all)] = random.pick([...structs, ...kin.map(({ ptr }) => ptr)])
  }
}

/** Returns the words with pointers that own something: all kinds, or structs only. */
function pointersIn(arena: Arena, ptr: number, structs = false): number[] {
  const words: number[] = []
  const seen = new Set<number>()
  const visit = (at: number): void => {
    const start = at >>> 2
    if (at === 0 || seen.has(at)) return
    seen.add(at)
    const own = [start + 2]
    if (!structs) words.push(start, start + 3, start + 6, start + 9)
    const { u32 } = arena
    for (let index = 0; index < u32[start + 4]!; index++) own.push((u32[start + 3]! >>> 2) + index)
    for (let index = 0; index < u32[start + 7]!; index++) {
      const part = (u32[start + 6]! + index * 16) >>> 2
      if (!structs) words.push(part)
      own.push(part + 2)
    }
    for (const word of own) {
      words.push(word)
      visit(u32[word]!)
    }
  }
  visit(ptr)
  return words.filter((word) => arena.u32[word] !== 0)
}

function sorted(blocks: Iterable<number>): number[] {
  return [...blocks].sort((a, b) => a - b)
}
