import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Side, Warehouse } from '../golden/drift/map-keys.gen.ts'
import { expectCode, expectRefused } from '../support/generated.ts'
import { codeOf } from '../support/refusal.ts'

/** Keys of a wrong kind, and codes. */
const keys = suite('collections/hash-map-keys')

keys('and their values are checked in a checked arena, as those of fields are', () => {
  const arena = new Arena(1 << 16, { checked: true })
  const all = arena.create(Warehouse)
  for (const value of [2 ** 32, 1.5, -1, 'x', {}, undefined, null, NaN]) {
    const wrong = value as never
    expectCode('INVALID_VALUE', () => all.boxes.set({ side: { width: 1 }, depth: 2 }, wrong))
    expectCode('INVALID_VALUE', () => all.labels.set(1, wrong))
    expectCode('INVALID_VALUE', () => all.labels.assign([[1, wrong]]))
    expectCode('INVALID_VALUE', () => arena.create(Warehouse, { labels: [[1, wrong]] }))
  }
  expectCode('INVALID_VALUE', () => all.totals.set(1n, 2n ** 63n))
  assert.is(all.boxes.size + all.labels.size + all.totals.size, 0)
  all.labels.set(1, 2 as never)
  all.labels = [[3, 4 as never]]
  assert.is(all.labels.get(3), 4)
  all.boxes.set({ side: { width: 1 }, depth: 2 }, 2 ** 32 - 1)
  all.boxes.assign(new Map([[{ side: { width: 1 }, depth: 2 }, 7]]))
  assert.is(all.boxes.get({ side: { width: 1 }, depth: 2 }), 7)
})

for (const checked of [false, true]) {
  const kind = checked ? 'checked' : 'plain'
  const shop = (): { arena: Arena; all: Warehouse } => {
    const arena = new Arena(1 << 16, { checked })
    return { arena, all: arena.create(Warehouse) }
  }

  keys(`that are structs need all nested structs, in a ${kind} arena`, () => {
    const { arena, all } = shop()
    const { boxes, sizes } = all
    for (const key of [
      {},
      [],
      { depth: 1 },
      { side: null, depth: 1 },
      { side: 5, depth: 1 },
      null,
    ]) {
      const wrong = key as never
      for (const call of [
        () => boxes.get(wrong),
        () => boxes.set(wrong, 1),
        () => boxes.has(wrong),
        () => boxes.delete(wrong),
        () => boxes.slot(wrong),
        () => sizes.has(wrong),
        () => sizes.add(wrong),
        () => sizes.delete(wrong),
      ]) {
        expectRefused(arena, 'INVALID_VALUE', call)
      }
    }
    expectCode('INVALID_VALUE', () => boxes.assign([[{} as never, 1]]))
    boxes.set({ side: { width: 1 }, depth: 2 }, 3)
    assert.is(boxes.get({ side: { width: 1 }, depth: 2 }), 3)
  })

  keys(`that are pointers are integers, in a ${kind} arena`, () => {
    const { arena, all } = shop()
    for (const key of [1.5, -1, NaN, 2 ** 32, Infinity]) {
      expectRefused(arena, 'INVALID_VALUE', () => all.sides.add(key as never))
      expectRefused(arena, 'INVALID_VALUE', () => all.sides.has(key as never))
    }
    const side = Side.create(arena)
    assert.is(all.sides.add(side).add(side.ptr).add(null).size, 2)
  })

  keys(`and values that are codes are kept, in a ${kind} arena`, () => {
    const { all } = shop()
    const code = 7 as never
    all.labels.set(1, code)
    all.pairs.set(code, code)
    assert.is(all.labels.get(1), 7)
    assert.is(all.pairs.get(code), 7)
  })

  keys(`room for more entries than an arena can have is refused in a ${kind} arena`, () => {
    const { arena, all } = shop()
    for (const count of [
      2 ** 24,
      2 ** 27 - 8,
      2 ** 27,
      2 ** 28 - 8,
      2 ** 28,
      2 ** 28 + 1,
      2 ** 40,
    ]) {
      const before = arena.usedSize
      const code = codeOf(() => all.totals.reserve(count))
      assert.ok(code === 'OUT_OF_MEMORY' || code === 'INVALID_SIZE', `${count}: ${code}`)
      assert.is(arena.usedSize, before)
    }
    all.totals.set(1n, 2n)
    assert.equal(arena.verify(), [])
  })

  keys(`room for a number of entries of a wrong kind is refused in a ${kind} arena`, () => {
    const { arena, all } = shop()
    for (const count of [1n, Symbol('5'), '5', -1, 1.5, NaN, undefined, {}]) {
      expectRefused(arena, 'INVALID_SIZE', () => all.totals.reserve(count as never))
    }
    expectRefused(arena, 'INVALID_VALUE', () => all.totals.set(1n, 3 as never))
    expectRefused(arena, 'INVALID_VALUE', () => all.totals.set(1 as never, 3n))
  })
}

keys.run()
