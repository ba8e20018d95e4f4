import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import {
  Account,
  copyShop,
  equalsShop,
  fromJSONShop,
  hashShop,
  initAccount,
  initShop,
  Shop,
  toJSONShop,
} from '../golden/readable/maps.gen.ts'
import { Failures } from '../support/failing-arena.ts'
import { codeOf } from '../support/refusal.ts'

/** Maps whose values own blocks: texts, lists, structs, maps, and named collections. */
const owners = suite('collections/hash-map-owners')

function shop(options: object = {}): { readonly arena: Arena; readonly shop: Shop } {
  const arena = new Arena(1 << 18, options)
  return { arena, shop: arena.create(Shop) }
}

const FULL: Account.Init = {
  id: 7,
  name: 'Ann',
  orders: [{ id: 1 }, { id: 2, total: 5 }],
  partner: { name: 'Bob' },
  accounts: [[3, { name: 'Eve', accounts: [[4, {}]] }]],
  seen: [1, 2],
}

owners('frees what a value owned when it is replaced, removed, cleared or freed', () => {
  const { arena, shop: made } = shop()
  made.accounts.set(1, {})
  const least = arena.usedSize
  made.accounts.set(1, FULL)
  assert.ok(arena.usedSize > least)
  made.accounts.set(1, {})
  assert.is(arena.usedSize, least)
  assert.is(made.accounts.get(1)!.name, 'new')
  made.accounts.set(2, FULL)
  assert.is(made.accounts.delete(2), true)
  assert.is(arena.usedSize, least)
  made.accounts.set(2, FULL)
  made.customers.set('x', FULL)
  made.agenda.set({ from: 1, to: 2, day: 3 }, [5, 6])
  made.plans.set(9, [{ from: 1 }])
  made.accounts.clear()
  made.accounts.trim()
  assert.is(made.accounts.size, 0)
  assert.equal(verifyOwners(made), [])
  arena.free(made)
  assert.is(arena.usedSize, 48)
})

owners('copies, compares, saves and reads values with all that they own', () => {
  const { arena, shop: made } = shop()
  made.accounts = [
    [1, FULL],
    [2, { name: '' }],
  ]
  made.customers = new Map([['x', FULL]])
  made.agenda = [[{ from: 1, to: 2, day: 3 }, [5, 6]]]
  made.plans = [[9, [{ from: 1, to: 2, day: 3 }]]]
  const other = new Arena(1 << 18)
  const copy = copyShop(Shop.create(other), made)
  assert.is(equalsShop(copy, made), true)
  assert.is(hashShop(copy), hashShop(made))
  copy.accounts.get(1)!.accounts.get(3)!.accounts.get(4)!.name = 'Zoe'
  assert.is(equalsShop(copy, made), false)
  const json = toJSONShop(made)
  assert.equal(json.agenda, [[{ from: 1, to: 2, day: 3 }, [5, 6]]])
  assert.equal(json.accounts[0]![1].partner!.name, 'Bob')
  assert.is(equalsShop(fromJSONShop(other, JSON.parse(JSON.stringify(json))), made), true)
  arena.root = made
  const opened = Arena.from(arena.snapshot()).open(Shop)
  assert.equal(toJSONShop(opened), json)
  assert.equal(verifyOwners(opened), [])
})

owners('moves what the former value owned into the new one', () => {
  const { arena, shop: made } = shop()
  const value = made.accounts.set(1, FULL).get(1)!
  const { partner } = value
  made.accounts.set(1, { name: 'moved', partner })
  assert.is(made.accounts.get(1)!.partner, partner)
  assert.is(Account.at(arena, partner!).name, 'Bob')
  made.accounts = [[5, { partner: made.accounts.get(1)!.partner }]]
  assert.is(made.accounts.get(5)!.partner, partner)
  assert.equal(verifyOwners(made), [])
  // Another entry owns it.
  assert.is(
    codeOf(() => made.accounts.set(6, { partner })),
    'ALREADY_OWNED',
  )
  assert.is(made.accounts.has(6), false)
})

owners('copies a value of the map itself, also into its own entry', () => {
  const { shop: made } = shop()
  made.accounts.set(1, FULL)
  const before = made.accounts.get(1)!.toJSON()
  made.accounts.set(2, made.accounts.get(1)!)
  made.accounts.set(1, made.accounts.get(1)!)
  assert.equal(made.accounts.get(1)!.toJSON(), before)
  assert.equal(made.accounts.get(2)!.toJSON(), before)
  assert.equal(verifyOwners(made), [])
})

owners('leaves the map as it was when memory runs out at any allocation', () => {
  const { arena, shop: made } = shop()
  const failures = new Failures()
  failures.rig(arena, { canShrink: true })
  for (let key = 0; key < 8; key++) made.accounts.set(key, key === 3 ? FULL : {})
  const uses: (() => unknown)[] = [
    () => made.accounts.set(3, FULL),
    () => made.accounts.set(99, FULL),
    () => made.accounts.entry(98),
    () => made.customers.set('some longer name', FULL),
    () => (made.accounts = [[1, FULL]]),
    () => made.agenda.set({ from: 1, to: 1, day: 1 }, [1, 2, 3]),
  ]
  for (const use of uses) {
    for (let left = 0; ; left++) {
      const { usedSize } = arena
      const json = JSON.stringify(made)
      failures.left = left
      let code = ''
      try {
        use()
      } catch (error) {
        code = (error as { code: string }).code
      }
      failures.left = Infinity
      if (code === '') break
      assert.is(code, 'OUT_OF_MEMORY')
      assert.is(arena.usedSize, usedSize)
      assert.is(JSON.stringify(made), json)
      assert.equal(arena.verify(), [])
    }
  }
  assert.equal(verifyOwners(made), [])
})

owners('refuses values whose code removes what they are written into', () => {
  for (const checked of [false, true]) {
    const { arena, shop: made } = shop({ checked: checked && { leaks: 'ignore' } })
    for (let key = 0; key < 8; key++) made.accounts.set(key, FULL)
    // What code may do while a value is built apart, in a map that isn't a part of another one.
    const changes: [change: () => unknown, isAllowed: boolean][] = [
      [() => made.accounts.delete(1), false],
      [() => made.accounts.clear(), false],
      [() => (made.accounts = []), false],
      [() => made.accounts.set(100, {}), true],
      [() => made.accounts.trim(), true],
    ]
    for (const [change, isAllowed] of changes) {
      const value = made.accounts.get(1)!
      const values = {
        get partner(): Account.Init {
          change()
          return {}
        },
      }
      const before = JSON.stringify(made)
      const code = codeOf(() => (value.accounts = [[5, values]]))
      if (!checked) {
        assert.is(code, 'INVALID_VALUE')
        assert.is(JSON.stringify(made), before)
      }
      assert.equal([arena.verify(), verifyOwners(made)], [[], []])
      const set = codeOf(() => made.accounts.set(1, values))
      if (!checked) assert.is(set === 'INVALID_VALUE', !isAllowed, String(change))
      assert.equal([arena.verify(), verifyOwners(made)], [[], []])
      made.accounts = Array.from({ length: 8 }, (_, key) => [key, FULL])
    }
    arena.free(made)
    assert.is(arena.usedSize, 48)
  }
})

owners('stays whole when code changes a map while another part of its owner is written', () => {
  const changes: ((shop: Shop) => unknown)[] = [
    ({ accounts }) => accounts.set(1, {}),
    ({ accounts }) => accounts.delete(1),
    ({ accounts }) => accounts.clear(),
    ({ accounts }) => (accounts.clear(), accounts.trim()),
    ({ accounts }) => accounts.entry(44),
    ({ words }) => (words.clear(), words.trim()),
    ({ accounts }) => {
      for (let key = 50; key < 99; key++) accounts.set(key, FULL)
    },
  ]
  for (const change of changes) {
    for (const part of ['orders', 'accounts', 'small', 'value'] as const) {
      for (const isFailing of [false, true]) {
        const { arena, shop: made } = shop()
        for (let key = 0; key < 8; key++) made.accounts.set(key, FULL)
        made.words.set('a', 1).set('a long text'.repeat(9), 3)
        const values = (name: string, last: string, wrong: unknown): object => ({
          get [name]() {
            change(made)
            return name === 'name' ? 'x' : []
          },
          ...(isFailing ? { [last]: wrong } : {}),
        })
        codeOf(() => {
          if (part === 'value') initAccount(made.accounts.get(1)!, values('name', 'seen', [-1]))
          else initShop(made, values(part, 'plans', [[1, 5]]))
        })
        const what = `${String(change)} ${part} ${isFailing}`
        assert.equal([arena.verify(), verifyOwners(made)], [[], []], what)
        arena.free(made)
        assert.is(arena.usedSize, 48, what)
      }
    }
  }
})

owners('names a value that was removed or moved, in a checked arena', () => {
  const { shop: made } = shop({ checked: true })
  const value = made.accounts.set(1, FULL).get(1)!
  const inner = value.accounts.get(3)!
  const { orders } = value
  made.accounts.delete(1)
  assert.is(
    codeOf(() => value.name),
    'STALE_REFERENCE',
  )
  assert.is(
    codeOf(() => orders.length),
    'STALE_REFERENCE',
  )
  assert.is(
    codeOf(() => inner.name),
    'STALE_REFERENCE',
  )
})

owners.run()
