import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { WebAssemblyMemory } from '../../src/arena-options.ts'
import { Arena } from '../../src/arena.ts'
import {
  Columns,
  copyShop,
  Customer,
  equalsShop,
  fromJSONItem,
  hashShop,
  initShop,
  releaseShop,
  Shop,
} from '../golden/readable/lists.gen.ts'
import { copyKnight, Knight, releaseKnight, Weapon } from '../golden/readable/own.gen.ts'
import { codeOf } from '../support/refusal.ts'

/**
 * Operations that read fields and then allocate or free, in an arena whose buffer was detached by
 * growth. Each is done completely, or refused with nothing changed. Reads and writes of single
 * fields through a detached view return undefined and have no effect, which only checked arenas
 * detect.
 */
const stale = suite('fields/stale-views')

class World {
  readonly arena: Arena
  readonly memory: WebAssemblyMemory
  readonly shop: Shop
  readonly twin: Shop
  readonly columns: Columns
  readonly knight: Knight
  readonly other: Knight
  readonly customer: Customer
  readonly weapon: Weapon

  constructor(checked: boolean) {
    this.memory = new WebAssembly.Memory({ initial: 1 })
    const { memory } = this
    this.arena = new Arena(1000, { memory, checked: checked && { leaks: 'ignore' } })
    const { arena } = this
    this.shop = arena.create(Shop)
    this.twin = arena.create(Shop)
    this.columns = arena.create(Columns)
    this.customer = arena.create(Customer, { age: 40 })
    this.knight = arena.create(Knight, { weapon: { name: 'a sword' } })
    this.other = arena.create(Knight, { weapon: { name: 'an axe' } })
    this.weapon = arena.create(Weapon, { name: 'a bow' })
    const { shop, customer, columns } = this
    shop.route.assign([{ x: 1 }, { x: 2 }, { x: 3 }, { x: 4 }])
    shop.stock.assign(['bread', 'salt', 'wine', 'oil'].map((name) => ({ name, price: 1 })))
    shop.visitors.assign([customer, null, customer, null])
    shop.staff.assign([{ age: 1 }, { age: 2 }, null, { age: 4 }])
    shop.debtors.assign([customer, null, customer, null])
    shop.shelves.at(0).assign([1, 2, 3, 4])
    columns.f32s.assign([1, 2, 3, 4])
    columns.bools.assign([true, false, true, false])
    columns.f16s.assign([1, 2, 3, 4])
  }

  /** Everything that the operations can change, as text. */
  get state(): string {
    const { arena, shop, twin, columns, knight, other, weapon } = this
    const freed = (text: () => unknown): unknown => (this.isFreed ? 'freed' : text())
    return JSON.stringify([
      arena.blockCount,
      freed(() => shop),
      twin,
      columns,
      knight,
      other,
      weapon.name,
    ])
  }

  isFreed = false
}

const OPERATIONS: Record<string, (world: World) => unknown> = {
  'push a struct': ({ shop }) => shop.route.push({ x: 5 }),
  'push an element': ({ shop }) => shop.route.push(shop.route.at(1)),
  'push an owner': ({ shop }) => shop.stock.push({ name: 'cheese' }),
  'pop an owner': ({ shop }) => {
    shop.stock.pop()
    shop.stock.pop()
  },
  truncate: ({ shop }) => shop.stock.truncate(1),
  clear: ({ shop }) => shop.stock.clear(),
  'assign owners': ({ shop }) => shop.stock.assign([{ name: 'tea' }]),
  'assign nothing': ({ shop }) => shop.stock.assign([]),
  'assign numbers': ({ columns }) => columns.f32s.assign([7, 8, 9, 10, 11]),
  'assign fewer numbers': ({ columns }) => columns.f32s.assign([7]),
  'assign no numbers': ({ columns }) => columns.f32s.assign([]),
  'trim structs': ({ shop }) => shop.route.trim(),
  'trim an empty list': ({ columns }) => columns.u8s.trim(),
  reserve: ({ shop }) => shop.stock.reserve(50),
  'push a number': ({ columns }) => columns.f32s.push(5),
  'push a first number': ({ columns }) => columns.u16s.push(5),
  'push a half': ({ columns }) => columns.f16s.push(5),
  'push a boolean': ({ columns }) => columns.bools.push(true),
  'push an i53': ({ columns }) => columns.i53s.push(2 ** 40),
  'push a pointer': ({ shop, customer }) => shop.visitors.push(customer),
  'push an owned struct': ({ shop }) => shop.staff.push({ age: 9 }),
  'push a reference': ({ shop, customer }) => shop.debtors.push(customer),
  'set an owned struct': ({ shop }) => shop.staff.set(1, { age: 9 }),
  'set an owned struct to null': ({ shop }) => shop.staff.set(1, null),
  'set a reference': ({ shop, customer }) => shop.debtors.set(1, customer),
  'pop an owned struct': ({ shop }) => shop.staff.pop(),
  'assign owned structs': ({ shop }) => shop.staff.assign([{ age: 3 }]),
  'assign references': ({ shop, customer }) => shop.debtors.assign([null, customer]),
  'push to a nested list': ({ shop }) => shop.shelves.at(0).push(9),
  'own a new struct': ({ knight }) => (knight.weapon = { name: 'a lance', damage: 3 } as never),
  'own a struct': ({ knight, weapon }) => (knight.weapon = weapon as never),
  'own nothing': ({ knight }) => (knight.weapon = null),
  'own in an array': ({ knight }) => knight.spares.set(1, { name: 'a dagger' }),
  'set a text': ({ weapon }) => (weapon.name = 'a longer name than it had before' as never),
  'set a shorter text': ({ weapon }) => (weapon.name = '' as never),
  'free a struct': (world) => {
    world.isFreed = true
    world.arena.free(world.shop)
  },
  release: ({ shop }) => releaseShop(shop),
  'release owners': ({ knight }) => releaseKnight(knight),
  copy: ({ shop, twin }) => copyShop(twin, shop),
  'copy owners': ({ knight, other }) => copyKnight(other, knight),
  init: ({ twin }) => initShop(twin, { route: [{ x: 1 }], stock: [{ name: 'figs' }] }),
  'create with owners': ({ arena }) => arena.create(Knight, { weapon: { name: 'a mace' } }),
  'from JSON': ({ arena }) => fromJSONItem(arena, { name: 'figs', price: 2 }),
  hash: ({ shop }) => hashShop(shop),
  equals: ({ shop, twin }) => equalsShop(shop, twin),
}

/** Operations that begin with a call of the arena, which replaces the views. */
const VERBS = new Set(['free a struct', 'create with owners', 'from JSON'])

for (const checked of [false, true]) {
  stale(`${checked ? 'checked' : 'plain'} arenas complete or refuse each operation`, () => {
    const wrong: string[] = []
    for (const [name, operate] of Object.entries(OPERATIONS)) {
      const [expected, world] = [new World(checked), new World(checked)]
      const { state } = world
      operate(expected)
      world.memory.grow(1)
      const code = codeOf(() => operate(world))
      world.arena.refresh()
      assert.equal(world.arena.verify(), [], name)
      const isRefused = code === 'ARENA_DISPOSED'
      if (isRefused) world.isFreed = false
      const wanted = isRefused ? state : expected.state
      if (!isRefused && !code.startsWith('no error')) wrong.push(`${name}: ${code}`)
      else if (world.state !== wanted) {
        wrong.push(`${name}: ${code}: ${world.state}, expected ${wanted}`)
      }
      if (checked && !isRefused && !VERBS.has(name)) wrong.push(`${name}: ${code}`)
    }
    assert.is(wrong.join('\n'), '')
  })
}

stale.run()
