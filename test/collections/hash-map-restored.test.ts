import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Shop } from '../golden/readable/maps.gen.ts'
import { codeOf, expectError } from '../support/refusal.ts'

/** Accessors of keys and values of maps in checked arenas: their entries can be undone or removed. */
const restored = suite('collections/hash-map-restored')

function shop(): { readonly arena: Arena; readonly shop: Shop } {
  const arena = new Arena(1 << 18, { checked: { leaks: 'ignore' } })
  return { arena, shop: arena.create(Shop) }
}

/** The ways to get the accessor of the value of key 2. */
const WAYS: Readonly<Record<string, (shop: Shop) => { id: number }>> = {
  get: ({ orders }) => orders.get(2)!,
  entry: ({ orders }) => orders.entry(2),
  valueAt: ({ orders }) => orders.valueAt(orders.find(2)),
  values: ({ orders }) => [...orders.values()].at(-1)!,
  entries: ({ orders }) => [...orders].at(-1)![1],
}

for (const [way, valueOf] of Object.entries(WAYS)) {
  restored(`reports values that were added after the snapshot: ${way}`, () => {
    const { arena, shop: made } = shop()
    made.orders.set(1, { id: 10 })
    const before = arena.snapshot()
    made.orders.set(2, { id: 20 })
    const value = valueOf(made)
    assert.is(value.id, 20)
    arena.restore(before)
    expectError(() => value.id, 'STALE_REFERENCE', [
      'id was read',
      'the entry that it is a part of was removed',
    ])
    expectError(() => (value.id = 3), 'STALE_REFERENCE', ['id was written'])
    made.orders.set(2, { id: 30 })
    assert.is(made.orders.get(2)!.id, 30)
  })
}

restored('reports a value if its entry has another key after the restore', () => {
  const { arena, shop: made } = shop()
  made.orders.set(1, { id: 10 })
  const before = arena.snapshot()
  made.orders.clear()
  const value = made.orders.set(2, { id: 20 }).get(2)!
  arena.restore(before)
  assert.is(
    codeOf(() => value.id),
    'STALE_REFERENCE',
  )
  assert.is(made.orders.get(1)!.id, 10)
})

restored('keeps values that the snapshot has, also those that were removed since', () => {
  const { arena, shop: made } = shop()
  made.orders.set(1, { id: 10 }).set(2, { id: 20 })
  const [one, two] = [made.orders.get(1)!, made.orders.get(2)!]
  const before = arena.snapshot()
  made.orders.delete(1)
  for (let key = 5; key < 100; key++) made.orders.set(key, {})
  assert.is(
    codeOf(() => one.id),
    'STALE_REFERENCE',
  )
  const moved = made.orders.get(2)!
  arena.restore(before)
  assert.equal([one.id, two.id], [10, 20])
  assert.is(
    codeOf(() => moved.id),
    'STALE_REFERENCE',
  )
})

restored('says that a value was removed, and that others were moved', () => {
  const { shop: made } = shop()
  const { orders } = made
  for (let key = 0; key < 8; key++) orders.set(key, { id: key })
  const [first, last] = [orders.get(0)!, orders.get(7)!]
  for (let key = 0; key < 4; key++) orders.delete(key)
  expectError(() => first.id, 'STALE_REFERENCE', ['it was removed from its collection'])
  orders.set(8, {})
  expectError(() => last.id, 'STALE_REFERENCE', ['the elements of its collection were moved'])
  const next = orders.get(8)!
  orders.clear()
  expectError(() => next.id, 'STALE_REFERENCE', ['it was removed from its collection'])
})

restored('lets accessors of values be set to other structs', () => {
  const { shop: made } = shop()
  made.orders.set(1, { id: 10 }).set(2, { id: 20 })
  const value = made.orders.get(1)!
  value.ptr = made.orders.ptrAt(1)
  assert.is(value.id, 20)
  made.orders.delete(1)
  assert.is(value.id, 20)
})

restored('reports keys that are structs', () => {
  const { arena, shop: made } = shop()
  const before = arena.snapshot()
  made.days.set({ from: 1, to: 2, day: 3 }, 4)
  const key = made.days.keyAt(0)
  assert.is(key.day, 3)
  arena.restore(before)
  assert.is(
    codeOf(() => key.day),
    'STALE_REFERENCE',
  )
  made.known.add({ from: 1, to: 2, day: 3 })
  const again = arena.snapshot()
  const known = made.known.addBy(5, 6, 7).keyAt(1)
  arena.restore(again)
  assert.is(
    codeOf(() => known.day),
    'STALE_REFERENCE',
  )
})

restored.run()
