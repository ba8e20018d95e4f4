import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import type { Ptr } from '../../src/pointer.ts'
import { initItem, Item, Stock } from '../golden/readable/named-lists.gen.ts'
import { Items } from '../golden/readable/pools.gen.ts'
import { Orders } from '../golden/readable/slot-maps.gen.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'

/** Blocks of former structs are offered to those that replace them, while getters of values run. */
const offers = suite('ownership/deallocator-offers')

const LONG = 'a text that is longer than any other one in this file'

/** A struct of any of the containers. */
interface Former {
  readonly arena: Arena
  name: string
  next: Ptr<Item> | { name: string } | null
  takeNext(): Ptr<Item> | null
}

type Container = Items | Orders | Stock

function containerOf(random: Random, arena: Arena): Container {
  const values = [1, 2, 3].map((count) => ({
    name: LONG.slice(0, 9 * count),
    next: random.chance(0.8) ? { name: LONG.slice(count), next: {} } : null,
  }))
  return random.pick([Items, Orders, Stock] as const).create(arena, values)
}

/** What a getter can do to a former struct, and to what it owns. Returns blocks without an owner. */
const ACTIONS: readonly ((one: Former, all: Container) => Ptr | Item | null | void)[] = [
  (one) => void (one.next = null),
  (one) => void (one.next = { name: LONG }),
  (one) => void (one.name = LONG.repeat(2)),
  (one) => void (one.name = ''),
  (one) => {
    const taken = one.takeNext()
    return taken === null ? null : new (one.constructor as typeof Item)(one.arena, taken)
  },
  (one) => void one.arena.free(one.next as Ptr<Item>),
  (one) => one.arena.reallocate(one.next as Ptr<Item>, 400),
  ({ arena }) => arena.allocateZeroed(24),
  (_, all) => all.clear(),
  (_, all) => all.assign([{ name: LONG }]),
  (one, all) => {
    if (all instanceof Items) all.free(one as never)
    else if (all instanceof Orders) all.remove(all.firstHandle())
    else all.pop()
  },
]

for (const checked of [false, { leaks: 'ignore' }] as const) {
  const kind = checked === false ? 'an arena' : 'a checked arena'
  offers(`no getter leaves a pointer to a freed block in ${kind}, whatever it does`, () => {
    let refusals = 0
    forEachSeed(400, (random) => {
      const arena = new Arena(1 << 17, { checked })
      const all = containerOf(random, arena)
      const formers = [...all] as unknown as Former[]
      const loose: (Ptr | Item | null | void)[] = []
      const act = (): void => {
        try {
          loose.push(random.pick(ACTIONS)(random.pick(formers), all))
        } catch (error) {
          assert.instance(error, OffheapError)
          refusals++
        }
      }
      const values = formers.map(({ next }, index) => ({
        get count() {
          for (let times = random.below(3); times > 0; times--) act()
          return 1
        },
        name: LONG.slice(0, 9 * index),
        next: random.chance(0.6) ? next : { name: LONG },
        get id() {
          for (let times = random.below(3); times > 0; times--) act()
          return 1
        },
      }))
      try {
        all.assign(random.shuffle(values) as never)
      } catch (error) {
        assert.instance(error, OffheapError)
      }
      assert.equal(arena.verify(), [])
      assert.equal(verifyOwners(all), [])
      assert.equal(examine(all), [])
      arena.free(all)
      for (const one of loose) {
        // A later value can have taken it.
        const ptr = typeof one === 'object' ? one?.ptr : one
        if (ptr && codeOf(() => arena.sizeOf(ptr)).startsWith('no error')) arena.free(one as Ptr)
      }
      assert.is(arena.usedSize, new Arena(1 << 17).usedSize)
    })
    assert.ok(refusals > 200, `only ${refusals} refusals`)
  })
}

offers('a getter of an owned struct can free the former one only after the call', () => {
  const arena = new Arena(1 << 14)
  const item = arena.create(Item, { next: { count: 5 } })
  const former = item.next!
  let refusal = ''
  item.next = {
    get count() {
      refusal = codeOf(() => arena.free(former))
      return 6
    },
  }
  assert.is(refusal, 'INVALID_VALUE')
  assert.is(Item.at(arena, item.next!).count, 6)
  assert.equal(arena.verify(), [])
  arena.free(item)
  assert.is(arena.blockCount, 0)
})

offers('a refused assignment of the list around a struct that is written changes nothing', () => {
  const arena = new Arena(1 << 14)
  const stock = Stock.create(arena, [{ name: LONG, next: {} }, {}])
  let refusal = ''
  initItem(stock.at(0), {
    next: { count: 5 },
    get name() {
      refusal = codeOf(() => stock.assign([{ count: 7 }]))
      return 'other'
    },
  })
  assert.is(refusal, 'INVALID_VALUE')
  assert.equal(
    stock.toArray().map(({ name, count }) => [name, count]),
    [
      ['other', 1],
      ['', 1],
    ],
  )
  arena.free(stock)
  assert.is(arena.blockCount, 0)
})

offers.run()
