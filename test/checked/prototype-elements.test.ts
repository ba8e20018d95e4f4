import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import type { Leak } from '../../src/checks.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Marked } from '../golden/drift/flags.gen.ts'
import { Matrices } from '../golden/drift/nested-arrays.gen.ts'
import { Soldier } from '../golden/drift/references.gen.ts'
import { Drawing } from '../golden/drift/unions.gen.ts'
import { Customer, Shop } from '../golden/readable/lists.gen.ts'
import {
  copyTreeNode,
  equalsTreeNode,
  fromJSONKnight,
  Knight,
  releaseKnight,
  toJSONTreeNode,
  TreeNode,
  Weapon,
} from '../golden/readable/own.gen.ts'
import { errorOf } from '../support/refusal.ts'

/** Accessors without a fixed place: list elements, nested arrays, union members, owned structs. */
const elements = suite('checked/prototype-elements')

const QUIET = { checked: { leaks: 'ignore' } } as const

elements('names elements of nested arrays, unions, flags and atomics by field and index', () => {
  const arena = new Arena(1 << 16, QUIET)
  const matrices = Matrices.create(arena)
  const drawing = Drawing.create(arena, { all: [{ kind: 'circle', radius: 2 }] })
  const marked = Marked.create(arena)
  const row = matrices.rows.at(1)
  const [deep, counter] = [matrices.cube.at(3).at(2), matrices.counters.at(1)]
  const [member, badges] = [drawing.all.at(0), marked.history.at(2)]
  assert.is(member.kind === 'circle' && member.radius, 2)
  counter.add(3)
  assert.is(matrices.counters.at(1).load(), 3)
  badges.brave = true
  assert.is(marked.history.at(2).brave, true)
  const range: readonly (readonly [call: () => unknown, text: RegExp])[] = [
    [() => row.at(4), /^INDEX_OUT_OF_RANGE Matrices\.rows\[1\]\[4\]: index out of range: got 4/],
    [
      () => deep.set(-1, 0),
      /^INDEX_OUT_OF_RANGE Matrices\.cube\[3\]\[2\]\[-1\]: index out of range: got -1/,
    ],
    [
      () => matrices.counters.at(2),
      /^INDEX_OUT_OF_RANGE Matrices\.counters\[2\]: index out of range: got 2/,
    ],
    [() => drawing.all.at(7), /^INDEX_OUT_OF_RANGE Drawing\.all\[7\]: index out of range: got 7/],
    [
      () => (matrices.rows = [[], [], [], []]),
      /^INDEX_OUT_OF_RANGE Matrices\.rows: too many values for a fixed array: got 4/,
    ],
  ]
  for (const [call, text] of range) assert.match(textOf(call), text)
  arena.free(matrices)
  arena.free(drawing)
  arena.free(marked)
  const stale: readonly (readonly [call: () => unknown, text: RegExp])[] = [
    [() => row.at(0), /^STALE_REFERENCE Matrices\.rows\[1\]\[0\] was read, but this Matrices /],
    [() => deep.set(1, 1), /^STALE_REFERENCE Matrices\.cube\[3\]\[2\]\[1\] was written, but/],
    [() => counter.add(1), /^STALE_REFERENCE Matrices\.counters\[1\]\.add\(\) was called, but/],
    [() => member.kind, /^STALE_REFERENCE Drawing\.all\[0\]\.kind was read, but this Drawing /],
    [() => badges.mask, /^STALE_REFERENCE Marked\.history\[2\]\.mask was read, but this Marked /],
  ]
  for (const [call, text] of stale) assert.match(textOf(call), text)
})

elements('reports elements as stale after their list has moved, but not the list', () => {
  const arena = new Arena(1 << 16, QUIET)
  const shop = Shop.create(arena)
  const first = shop.route.push({ x: 1 })
  shop.visitors.push(null)
  for (let x = 2; x < 40; x++) shop.route.push({ x })
  assert.is(shop.route.at(0).x, 1)
  assert.match(
    textOf(() => first.x),
    /^STALE_REFERENCE Vec2\.x was read, but the block at \d+ that holds it was moved by reallocate at \S*prototype-elements\.test/,
  )
  assert.match(
    textOf(() => shop.route.at(39)),
    /^INDEX_OUT_OF_RANGE Shop\.route\[39\]: index out of range: got 39/,
  )
  assert.match(
    textOf(() => shop.shelves.at(1).at(0)),
    /^INDEX_OUT_OF_RANGE Shop\.shelves\[1\]\[0\]: .*the list is empty/,
  )
  const { route } = shop
  const last = route.at(38)
  arena.free(shop)
  assert.match(
    textOf(() => route.length),
    /^STALE_REFERENCE Shop\.route\.length was read, but this Shop /,
  )
  assert.match(
    textOf(() => route.push()),
    /^STALE_REFERENCE Shop\.route\.push\(\) was called, but this Shop /,
  )
  assert.match(
    textOf(() => last.x),
    /^STALE_REFERENCE Vec2\.x was read, but the block at \d+ .* was freed at \S*elements/,
  )
  assert.equal(arena.leaks(), [])
})

elements('keeps the recorded targets of pointer elements in a list that has moved', () => {
  const arena = new Arena(1 << 16, QUIET)
  const [shop, customer] = [Shop.create(arena), Customer.create(arena)]
  Customer.create(arena)
  shop.visitors.push(null)
  assert.is(shop.visitors.push(customer), 2)
  for (let turn = 0; turn < 40; turn++) shop.visitors.push(null)
  assert.is(shop.visitors.at(1), customer.ptr)
  const { ptr } = customer
  arena.free(customer)
  const stale = /^STALE_REFERENCE Shop\.visitors\[1\] was read, but the Customer /
  assert.match(
    textOf(() => shop.visitors.at(1)),
    stale,
  )
  assert.is(Customer.create(arena).ptr, ptr)
  assert.match(
    textOf(() => shop.visitors.at(1)),
    stale,
  )
  assert.match(
    textOf(() => shop.visitors.push(customer)),
    /^STALE_REFERENCE Customer was used/,
  )
  assert.match(
    textOf(() => shop.visitors.push((2 ** 15) as Ptr<Customer>)),
    /^INVALID_POINTER Shop\.visitors was given/,
  )
  assert.is(shop.visitors.length, 42)
  shop.visitors.set(1, ptr)
  assert.is(shop.visitors.at(1), ptr)
})

elements("reports owned elements freed with their owner, and names the owner's line", () => {
  const arena = new Arena(1 << 16, QUIET)
  const knight = Knight.create(arena, {
    weapon: { name: 'a sword of some length', damage: 3 },
    spares: [{ damage: 1 }],
    realm: { left: { value: 1 } },
  })
  const weapon = Weapon.at(arena, knight.weapon!)
  const left = TreeNode.at(arena, TreeNode.at(arena, knight.realm!).left!)
  assert.is(weapon.name, 'a sword of some length')
  left.parent = knight.realm
  arena.free(knight)
  assert.equal(arena.leaks(), [])
  const freed =
    /was freed at \S*prototype-elements\.test\.[jt]s:\d+:\d+; it was made at \S*prototype-elements\.test\.[jt]s:/
  for (const [use, name] of [
    [() => weapon.name, 'Weapon.name was read, but this Weapon'],
    [() => left.value, 'TreeNode.value was read, but this TreeNode'],
    [() => (knight.weapon = null), 'Knight.weapon was written, but this Knight'],
  ] as const) {
    const text = textOf(use)
    assert.ok(text.startsWith(`STALE_REFERENCE ${name} `), text)
    assert.match(text, freed)
  }
})

elements('reports replaced elements as freed', () => {
  const arena = new Arena(1 << 16, QUIET)
  const knight = Knight.create(arena, { weapon: { damage: 3 } })
  const former = Weapon.at(arena, knight.weapon!)
  knight.weapon = { damage: 4 }
  assert.match(
    textOf(() => former.damage),
    /^STALE_REFERENCE Weapon\.damage was read, but this Weapon \(at \d+\) was freed at \S*prototype-elements\.test/,
  )
  const weapon = knight.takeWeapon()!
  arena.free(weapon)
  arena.u32[(knight.ptr + Knight.offsets.weapon) >>> 2] = weapon
  assert.match(
    textOf(() => arena.free(knight)),
    /^DOUBLE_FREE the Weapon at \d+ is gone: it was freed at \S*prototype-elements\.test/,
  )
})

elements('reads null from Ref elements, and reports no leak for the table of references', () => {
  const told: Leak[][] = []
  const arena = new Arena(1 << 16, { checked: { leaks: (leaks) => told.push(leaks) } })
  const [soldier, target] = [Soldier.create(arena), Soldier.create(arena)]
  soldier.target = target
  assert.is(soldier.target, target.ptr)
  arena.free(target)
  assert.is(soldier.target, null)
  Soldier.create(arena)
  assert.is(soldier.target, null)
  assert.match(
    textOf(() => (soldier.target = target)),
    /^STALE_REFERENCE Soldier was used/,
  )
  assert.equal(
    arena.leaks().map(({ type, count }) => `${count} ${type}`),
    ['2 Soldier'],
  )
  arena.free(soldier)
  arena.dispose()
  assert.equal(
    told.map((leaks) => leaks.map(({ type, count }) => `${count} ${type}`)),
    [['1 Soldier']],
  )
})

elements('checks structs in the functions that operate on them', () => {
  const arena = new Arena(1 << 16, QUIET)
  const [gone, other] = [TreeNode.create(arena, { left: {} }), TreeNode.create(arena)]
  const parent = TreeNode.create(arena)
  other.parent = parent
  arena.free(gone)
  for (const use of [
    () => copyTreeNode(gone, other),
    () => copyTreeNode(other, gone),
    () => equalsTreeNode(gone, other),
    () => toJSONTreeNode(gone),
    () => TreeNode.create(arena, gone),
    () => (other.left = gone),
  ]) {
    assert.match(
      textOf(use),
      /^STALE_REFERENCE TreeNode(?:\.\w+ was read| was used), but this TreeNode /,
    )
  }
  arena.free(parent)
  assert.match(
    textOf(() => toJSONTreeNode(other)),
    /^STALE_REFERENCE TreeNode\.parent was read, but the TreeNode /,
  )
  other.parent = null
  assert.is(toJSONTreeNode(other).parent, null)
  assert.equal(leaksOf(arena), ['1 TreeNode'])
})

elements("records the program's line for blocks that functions make and free", () => {
  const arena = new Arena(1 << 16, QUIET)
  const [source, target] = [TreeNode.create(arena, { left: { right: {} } }), TreeNode.create(arena)]
  const parent = TreeNode.create(arena)
  source.parent = parent
  copyTreeNode(target, source)
  const { ptr } = parent
  arena.free(parent)
  const successor = TreeNode.create(arena)
  const stale = /^STALE_REFERENCE TreeNode\.parent was read, but the TreeNode /
  assert.match(
    textOf(() => target.parent),
    stale,
  )
  assert.is(successor.ptr, ptr)
  const json = { weapon: { name: 'a name that takes a block', damage: 2 }, realm: null }
  const knight = fromJSONKnight(arena, { ...json, spares: [json.weapon, null, null] })
  const weapon = Weapon.at(arena, knight.weapon!)
  assert.equal(leaksOf(arena), ['1 Knight', '2 Weapon', '2 block', '7 TreeNode'])
  for (const { places } of arena.leaks()) {
    for (const { place } of places) assert.match(place, /prototype-elements\.test\.[jt]s:\d+:\d+$/)
  }
  releaseKnight(knight)
  assert.match(
    textOf(() => weapon.damage),
    /^STALE_REFERENCE Weapon\.damage was read, but this Weapon .* was freed at \S*prototype-elements\.test/,
  )
  assert.is(knight.weapon, null)
})

function leaksOf(arena: Arena): string[] {
  return arena
    .leaks()
    .map(({ type, count }) => `${count} ${type}`)
    .sort()
}

function textOf(call: () => unknown): string {
  const { code, message } = errorOf(call)
  return `${code} ${message}`
}

elements.run()
