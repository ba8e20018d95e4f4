import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Ledger, type Entry } from '../golden/drift/orders.gen.ts'
import { Failures } from '../support/failing-arena.ts'
import { expectCode, expectRefused } from '../support/generated.ts'
import { expectError } from '../support/refusal.ts'

/** Sorting by fields, gathering, and binary search. */
const orders = suite('order/order')

/** Returns a ledger with an entry for each value of `f`. */
function ledgerOf(values: readonly number[], options = {}): { arena: Arena; ledger: Ledger } {
  const arena = new Arena(1 << 20, options)
  const entries = values.map((f): Entry.Init => ({ f, name: `n${f}` }))
  const ledger = arena.create(Ledger, { table: entries, list: entries, pool: entries })
  return { arena, ledger }
}

orders('keeps the order of equal rows, and that of all rows without a key', () => {
  const { ledger } = ledgerOf([5, 3, 5, 1])
  assert.equal([...ledger.table.order('f')], [3, 1, 0, 2])
  assert.equal([...ledger.table.order('-f')], [0, 2, 1, 3])
  assert.equal([...ledger.list.order()], [0, 1, 2, 3])
  assert.equal([...ledger.table.order('on', 'f')], [3, 1, 0, 2])
})

orders('returns pointers of a pool, without those that were freed', () => {
  const { ledger } = ledgerOf([5, 3, 4])
  const [five, three, four] = ledger.pool.toArray()
  ledger.pool.free(three!)
  assert.equal([...ledger.pool.order('-f')], [five!.ptr, four!.ptr])
  for (const ptr of ledger.pool.order('f')) assert.is(ledger.pool.at(ptr).f >= 4, true)
})

orders('returns nothing for empty collections that have no block', () => {
  const { ledger } = ledgerOf([])
  assert.equal(
    [ledger.table.order('f'), ledger.list.order('f'), ledger.pool.order('f')].map(
      ({ length }) => length,
    ),
    [0, 0, 0],
  )
  assert.is(ledger.table.lowerBound('f', 3), 0)
  ledger.table.gather([])
  ledger.list.gather([])
})

orders('sorts the rows by gathering them, and finds a value among them', () => {
  const { ledger } = ledgerOf([5, 3, 5, 1])
  ledger.table.gather(ledger.table.order('f'))
  assert.equal(
    [...ledger.table].map(({ f }) => f),
    [1, 3, 5, 5],
  )
  assert.is(ledger.table.lowerBound('f', 5), 2)
  assert.is(ledger.table.upperBound('f', 5), 4)
  assert.is(ledger.table.lowerBound('f', 4), 2)
  assert.is(ledger.table.at(0).name, 'n1')
  ledger.list.gather(ledger.list.order('-f'))
  assert.is(ledger.list.lowerBound('-f', 3), 2)
})

orders('records gathered rows as written', () => {
  const { ledger } = ledgerOf([])
  ledger.marked.assign([{ x: 3 }, { x: 1 }, { x: 2 }])
  ledger.marked.clean()
  ledger.marked.gather(ledger.marked.order('x'))
  assert.equal(ledger.marked.dirty, { first: 0, last: 2 })
})

orders('names the fields that there are when rows cannot be sorted by a field', () => {
  const { ledger } = ledgerOf([1])
  const key = (name: unknown): never => name as never
  for (const name of ['g2', 'next', 'pair', 'spot', 'spot.z', 'name.length', '', '-', 7, null]) {
    expectError(() => ledger.table.order(key(name)), 'INVALID_VALUE', ['Entry', '"a"'])
    expectCode('INVALID_VALUE', () => ledger.list.order(key(name)))
    expectCode('INVALID_VALUE', () => ledger.pool.order(key(name)))
    expectCode('INVALID_VALUE', () => ledger.table.lowerBound(key(name), 1))
  }
  expectError(() => ledger.owners.order(key('title')), 'INVALID_VALUE', ['"title"', '"id"'])
})

orders('refuses a dictionary for a field without codes, and other objects', () => {
  const { ledger } = ledgerOf([1])
  for (const pair of [
    ['h', ledger.places],
    ['place', 7],
    ['place', {}],
    ['place', null],
  ]) {
    expectCode('INVALID_VALUE', () => ledger.table.order(pair as never))
  }
})

orders('finds a code among rows in the order of texts', () => {
  const { ledger } = ledgerOf([])
  const codes = ['pear', 'apple', 'fig', 'apple'].map((text) => ledger.places.intern(text))
  for (const place of codes) ledger.table.push({ place })
  const key = ['place', ledger.places] as const
  const order = ledger.table.order(key)
  assert.is(ledger.table.lowerBound(key, codes[1]!, order), 0)
  assert.is(ledger.table.upperBound(key, codes[1]!, order), 2)
  assert.is(ledger.table.lowerBound(key, codes[0]!, order), 3)
})

orders('sorts codes that the dictionary does not have after all others', () => {
  const { ledger } = ledgerOf([1, 2])
  const b = ledger.places.intern('b')
  const a = ledger.places.intern('a')
  for (const place of [99, b, a]) ledger.table.push({ place: place as typeof a })
  assert.equal([...ledger.table.order(['place', ledger.places])], [0, 1, 4, 3, 2])
  assert.equal([...ledger.table.order(['-place', ledger.places])], [3, 4, 0, 1, 2])
  ledger.table.push({ place: 0 as typeof a })
  const order = ledger.table.order(['-place', ledger.places])
  assert.equal([...order], [3, 4, 0, 1, 5, 2], 'the empty text is a text of the dictionary')
  assert.is(ledger.table.upperBound(['-place', ledger.places], 0, order), 5)
})

orders('refuses rows that are not there, and leaves every byte unchanged', () => {
  const { arena, ledger } = ledgerOf([1, 2, 3])
  for (const rows of [
    [3],
    [-1],
    [0.5],
    ['0'],
    [0n],
    [NaN],
    Int8Array.of(-1),
    Uint32Array.of(0, 3),
  ]) {
    expectRefused(arena, 'INDEX_OUT_OF_RANGE', () => ledger.table.gather(rows as never))
    expectRefused(arena, 'INDEX_OUT_OF_RANGE', () => ledger.list.gather(rows as never))
  }
  for (const rows of [3, null, undefined, '012', new DataView(new ArrayBuffer(4)), new Set([1])]) {
    expectRefused(arena, 'INVALID_VALUE', () => ledger.table.gather(rows as never))
    expectRefused(arena, 'INVALID_VALUE', () => ledger.list.gather(rows as never))
    if (rows === undefined) continue
    expectRefused(arena, 'INVALID_VALUE', () => ledger.table.lowerBound('f', 1, rows as never))
  }
  expectCode('INDEX_OUT_OF_RANGE', () => ledger.table.lowerBound('f', 1, [9]))
})

orders('refuses values that the field cannot have', () => {
  const { ledger } = ledgerOf([1, 2, 3])
  const pairs = [
    ['b', 256],
    ['b', 1.5],
    ['b', '1'],
    ['a', -129],
    ['l', 1],
    ['m', -1n],
    ['on', 1],
    ['j', 2 ** 53],
    ['kind', 'none'],
    ['h', '1'],
    ['h', 1n],
    ['f', undefined],
    ['f', null],
    ['name', 5],
  ] as const
  for (const [field, value] of pairs) {
    expectCode('INVALID_VALUE', () => ledger.table.lowerBound(field, value as never))
  }
  expectCode('TEXT_TOO_LONG', () => ledger.table.lowerBound('name', 'eight by'))
})

orders('gathers through indices that are in the arena itself', () => {
  const { arena, ledger } = ledgerOf([1, 2, 3])
  const at = arena.allocate(400) >>> 2
  for (let index = 0; index < 100; index++) arena.u32[at + index] = index % 3
  ledger.table.gather(arena.u32.subarray(at, at + 100))
  assert.is(ledger.table.length, 100)
  assert.is(ledger.table.at(98).f, 3)
})

orders('reads indices before it looks at the rows, which their getters can change', () => {
  const { ledger } = ledgerOf([1, 2, 3])
  const rows = [0, 1, 2]
  Object.defineProperty(rows, 1, { get: () => (ledger.table.truncate(1), 1) })
  expectCode('INDEX_OUT_OF_RANGE', () => ledger.table.gather(rows))
  assert.is(ledger.table.length, 1)
})

orders('leaves the table and the list unchanged when memory runs out', () => {
  const rows = Array.from({ length: 500 }, (_, index) => index % 3)
  for (let left = 0; left < 40; left++) {
    const { arena, ledger } = ledgerOf([1, 2, 3])
    const failures = new Failures()
    failures.rig(arena)
    const before = JSON.stringify(ledger)
    failures.left = left
    let failed = 0
    for (const collection of [ledger.table, ledger.list]) {
      try {
        collection.gather(rows)
      } catch {
        failed++
      }
    }
    failures.left = Infinity
    arena.verify()
    if (failed === 2) assert.is(JSON.stringify(ledger), before)
    if (failed === 0) return
  }
  assert.unreachable('it failed each time')
})

orders('moves elements with what they own, and refuses to copy or to lose them', () => {
  const arena = new Arena(1 << 16)
  const ledger = arena.create(Ledger, {
    owners: [3, 1, 2].map((id) => ({ id, title: `t${id}`, parts: [{ x: id }] })),
  })
  ledger.owners.gather(ledger.owners.order('id'))
  assert.equal(
    [...ledger.owners].map(({ title }) => title),
    ['t1', 't2', 't3'],
  )
  assert.is(ledger.owners.at(2).parts.at(0).x, 3)
  for (const rows of [[0, 1], [0, 1, 1], [0, 0, 1, 2], Array(258).fill(0)]) {
    expectRefused(arena, 'INVALID_VALUE', () => ledger.owners.gather(rows))
  }
  arena.free(ledger)
  assert.is(arena.blockCount, 0)
})

orders('reports pointers in checked arenas as before', () => {
  const { arena, ledger } = ledgerOf([2, 1], { checked: true })
  const target = ledger.pool.create({ f: 9 })
  ledger.list.at(0).next = target.ptr
  ledger.list.gather(ledger.list.order('f'))
  assert.is(ledger.list.at(1).next, target.ptr)
  ledger.list.gather([1, 1, 0])
  assert.is(ledger.list.at(1).next, target.ptr)
  arena.free(ledger)
  expectCode('STALE_REFERENCE', () => ledger.table.order('f'))
})

orders.run()
