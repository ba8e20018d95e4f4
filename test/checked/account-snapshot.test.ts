import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Item, Slot } from '../golden/drift/pointers.gen.ts'
import { checkedSnapshotTrial } from '../support/checked-snapshot-trial.ts'
import { forEachSeed } from '../support/random.ts'
import { codeOf, expectError, stateOf } from '../support/refusal.ts'

/** The records of a checked arena go back with its snapshots. */
const account = suite('checked/account-snapshot')

const checkedArena = (shared = false): Arena =>
  new Arena(1 << 16, { checked: { leaks: 'ignore' }, shared })

for (const shared of [false, true]) {
  const where = shared ? ' in shared memory' : ''

  account(`names accessors of structs that were made after the snapshot${where}`, () => {
    const arena = checkedArena(shared)
    const kept = arena.create(Slot, { index: 1 })
    const bytes = arena.snapshot()
    const later = arena.create(Slot, { index: 2 })
    kept.index = 5
    arena.restore(bytes)
    assert.is(kept.index, 1)
    const parts = ['Slot.index was read', 'undone', 'restored', 'account-snapshot.test']
    expectError(() => later.index, 'STALE_REFERENCE', parts)
    expectError(() => (later.index = 1), 'STALE_REFERENCE', ['Slot.index was written'])
    const again = arena.create(Slot, { index: 3 })
    assert.is(
      codeOf(() => later.index),
      'STALE_REFERENCE',
    )
    assert.is(again.index, 3)
  })

  account(`revives accessors of structs that were freed, moved or reset since${where}`, () => {
    const arena = checkedArena(shared)
    const slots = Array.from({ length: 9 }, (_, index) => arena.create(Slot, { index }))
    const bytes = arena.snapshot()
    for (const end of [
      () => slots.forEach((slot) => arena.free(slot)),
      () => arena.reallocate(slots[0]!.ptr, 5000),
      () => arena.reset(),
      () => arena.free(slots[3]!),
    ]) {
      end()
      const others = Array.from({ length: 20 }, () => arena.create(Item))
      arena.restore(bytes)
      slots.forEach((slot, index) => assert.is(slot.index, index))
      for (const other of others)
        assert.is(
          codeOf(() => other.next),
          'STALE_REFERENCE',
        )
    }
    assert.equal(
      arena.leaks().map(({ type, count }) => [type, count]),
      [['Slot', 9]],
    )
    for (const slot of slots) arena.free(slot)
    assert.equal(arena.leaks(), [])
    assert.is(
      codeOf(() => slots[0]!.index),
      'STALE_REFERENCE',
    )
  })
}

account('restores the targets of pointers', () => {
  const arena = checkedArena()
  const [one, two] = [arena.create(Item), arena.create(Item)]
  one.next = two
  const bytes = arena.snapshot()
  const three = arena.create(Item)
  one.next = three
  arena.restore(bytes)
  assert.is(one.next, two.ptr)
  arena.free(two)
  assert.is(
    codeOf(() => one.next),
    'STALE_REFERENCE',
  )
  arena.restore(bytes)
  assert.is(one.next, two.ptr)
})

account('refuses bytes of other arenas, and copies of its own, and changes nothing', () => {
  const arena = checkedArena()
  const slot = arena.create(Slot, { index: 1 })
  const bytes = arena.snapshot()
  slot.index = 2
  const before = stateOf(arena)
  const other = new Arena(1 << 16)
  for (const foreign of [other.snapshot(), checkedArena().snapshot(), bytes.slice(), arena.u8]) {
    expectError(() => arena.restore(foreign), 'INVALID_SNAPSHOT', ['checked arena', 'Arena.from'])
  }
  assert.is(
    codeOf(() => arena.restore(null as unknown as Uint8Array)),
    'INVALID_SNAPSHOT',
  )
  bytes[bytes.length - 20]! ^= 1
  assert.is(
    codeOf(() => arena.restore(bytes)),
    'INVALID_SNAPSHOT',
  )
  assert.is(stateOf(arena), before)
  assert.is(slot.index, 2)
})

account('opens its snapshots as unchecked arenas, and in shared memory as checked ones', () => {
  const arena = checkedArena()
  const { ptr } = arena.create(Slot, { index: 4 })
  const bytes = arena.snapshot()
  assert.is(Slot.at(Arena.from(bytes), ptr).index, 4)
  assert.is(
    codeOf(() => Arena.from(bytes, { checked: true })),
    'INVALID_OPTION',
  )
  const shared = Arena.from(bytes, { shared: true, checked: { leaks: 'ignore' } })
  assert.is(Slot.at(shared, ptr).index, 4)
})

account('agrees with a model after any snapshots in any order', () => {
  forEachSeed(150, (_random, seed) => checkedSnapshotTrial(seed))
})

account.run()
