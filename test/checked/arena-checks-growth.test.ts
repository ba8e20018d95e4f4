import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import type { Leak } from '../../src/checks.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Item } from '../golden/drift/pointers.gen.ts'
import { equalsItem, hashItem, Shop, type Item as Goods } from '../golden/readable/lists.gen.ts'
import { codeOf, expectError } from '../support/refusal.ts'

/** Checked arenas whose memory was grown or detached by other code. */
const grown = suite('checked/growth')

const QUIET = { leaks: 'ignore' } as const

function shopIn(memory: ConstructorParameters<typeof Arena>[1]): [Arena, Shop] {
  const arena = new Arena(1000, memory)
  const shop = arena.create(Shop)
  shop.stock.assign([{ name: 'bread', price: 1 }])
  shop.shelves.at(0).assign([1, 2, 3])
  return [arena, shop]
}

/** Uses of accessors that exist already. */
const USES: Record<string, (shop: Shop, goods: Goods) => unknown> = {
  'read a field': (_, goods) => goods.price,
  'write a field': (_, goods) => (goods.price = 2),
  'read a text': (_, goods) => goods.name,
  'write a text': (_, goods) => (goods.name = 'salt' as never),
  'read the pointer': (_, goods) => goods.ptr,
  'read a length': (shop) => shop.stock.length,
  'read an element': (shop) => shop.stock.at(0),
  'read a number': (shop) => shop.shelves.at(0).at(1),
  'set a number': (shop) => shop.shelves.at(0).set(1, 5),
  iterate: (shop) => [...shop.stock],
  push: (shop) => shop.stock.push({ name: 'salt' }),
  toJSON: (_, goods) => JSON.stringify(goods),
  hash: (_, goods) => hashItem(goods),
  equals: (shop, goods) => equalsItem(goods, shop.stock.at(0)),
}

grown('every access after growth by other code says that refresh is missing', () => {
  for (const [name, use] of Object.entries(USES)) {
    const memory = new WebAssembly.Memory({ initial: 1 })
    const [arena, shop] = shopIn({ memory, checked: QUIET })
    const goods = shop.stock.at(0)
    memory.grow(1)
    expectError(() => use(shop, goods), 'ARENA_DISPOSED', ['refresh()'])
    assert.match(inspect(goods), 'Item')
    assert.ok(arena.refresh(), name)
    assert.not(codeOf(() => use(shop, goods)) === 'ARENA_DISPOSED', name)
    assert.is(shop.stock.at(0).price, name === 'write a field' ? 2 : 1)
    assert.equal(arena.verify(), [])
  }
})

grown('every access to a transferred buffer is refused', () => {
  for (const [name, use] of Object.entries(USES)) {
    const [arena, shop] = shopIn({ checked: QUIET })
    const goods = shop.stock.at(0)
    structuredClone(arena.buffer, { transfer: [arena.buffer as ArrayBuffer] })
    assert.is(
      codeOf(() => use(shop, goods)),
      'ARENA_DISPOSED',
      name,
    )
    assert.is(
      codeOf(() => Item.at(arena, (shop as unknown as { ptr: Ptr<Item> }).ptr)),
      'ARENA_DISPOSED',
    )
  }
})

grown('every access goes on after another arena has grown a shared memory', () => {
  for (const [name, use] of Object.entries(USES)) {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 9, shared: true })
    const [arena, shop] = shopIn({ memory, checked: QUIET })
    const goods = shop.stock.at(0)
    new Arena(memory.buffer, { memory }).allocate(100_000)
    assert.match(
      codeOf(() => use(shop, goods)),
      'no error',
      name,
    )
    assert.equal(arena.verify(), [])
  }
})

grown('a pointer into the grown part of a shared memory says that refresh is missing', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 9, shared: true })
  const arena = new Arena(1000, { memory, checked: QUIET })
  const other = new Arena(memory.buffer, { memory })
  const item = arena.create(Item)
  other.allocate(100_000)
  const theirs = other.create(Item)
  assert.ok(theirs.ptr > 65_536)
  expectError(() => Item.at(arena, theirs.ptr), 'ARENA_DISPOSED', ['refresh()'])
  expectError(() => (item.ptr = theirs.ptr), 'ARENA_DISPOSED', ['refresh()'])
  // Calls that take the lock have replaced the views meanwhile, or this does.
  arena.refresh()
  Item.at(arena, theirs.ptr).next = item
  assert.is(theirs.next, item.ptr)
  item.ptr = theirs.ptr
})

grown('a checked arena without the option memory names it after growth', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 9, shared: true })
  const owner = new Arena(1000, { memory })
  let leaks: Leak[] = []
  const arena = new Arena(memory.buffer, { checked: { leaks: (found) => (leaks = found) } })
  const item = arena.create(Item)
  owner.allocate(100_000)
  expectError(() => item.next, 'ARENA_DISPOSED', ['option memory'])
  expectError(() => arena.allocate(8), 'ARENA_DISPOSED', ['option memory'])
  // The blocks can't be looked up in the heap, and aren't reported as freed by another thread.
  arena.dispose()
  assert.is(leaks[0]?.count, 1)
})

grown('a size of the heap that was overwritten is a damaged heap', () => {
  const arena = new Arena(4096, { checked: QUIET })
  const item = arena.create(Item)
  arena.u32[3] = 1 << 20
  for (const call of [() => item.next, () => arena.allocate(8), () => arena.sizeOf(item.ptr)]) {
    assert.is(codeOf(call), 'HEAP_CORRUPTED')
  }
  assert.ok(arena.verify().length > 0)
})

grown.run()
