import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { copySoldier, Soldier, Squad } from '../golden/drift/references.gen.ts'
import { Article, copyPage, Page } from '../golden/drift/strings.gen.ts'
import { Caption, copyDrawing, Drawing } from '../golden/drift/unions.gen.ts'
import { Columns, copyShop, Customer, Shop } from '../golden/readable/lists.gen.ts'
import { copyKnight, initKnight, Knight, TreeNode, Weapon } from '../golden/readable/own.gen.ts'
import { arenaOf, expectCode } from '../support/generated.ts'
import { plain } from '../support/plain.ts'

/** Owned data of generated structs is made, copied and freed with its owner. */
const owned = suite('generated/owned')

const LONG = 'a text that does not fit into a few bytes, and is not short at all'

owned('stores a text of any length in a block of its own', () => {
  const { arena, bytes } = arenaOf()
  const article = Article.create(arena, {
    title: LONG,
    keywords: ['one', '', 'thrée'],
    source: 'x',
  })
  const { title, keywords } = Article.offsets
  const block = bytes.getUint32(article.ptr + title, true)
  assert.is(bytes.getUint32(article.ptr + title + 4, true), LONG.length)
  assert.equal([...arena.u8.subarray(block, block + 6)], [...Buffer.from('a text')])
  assert.is(bytes.getUint32(article.ptr + keywords + 16 + 4, true), 6)
  assert.equal([article.title, article.author, article.source], [LONG, 'anonymous', 'x'])
  assert.equal(article.keywords.toArray(), ['one', '', 'thrée'])
  assert.ok(article.titleEquals(LONG) && article.titleEquals(article.titleBytes))
  article.title = ''
  assert.is(bytes.getUint32(article.ptr + title, true), 0)
  article.body = new Uint8Array([65])
  assert.is(article.body, 'A')
  arena.free(article)
  assert.is(arena.blockCount, 0)
})

owned(
  "copies what a source owns, also between arenas, and frees the target's former blocks",
  () => {
    const { arena } = arenaOf()
    const page = Page.create(arena, {
      lead: { title: LONG, keywords: ['a', 'b'] },
      others: [{ body: 'c' }],
    })
    const blocks = arena.blockCount
    const twin = Page.create(arena, page)
    assert.is(arena.blockCount, blocks * 2)
    assert.equal(plain(twin), plain(page))
    page.lead.title = 'other'
    assert.is(twin.lead.title, LONG)
    const far = Page.create(arenaOf().arena, { lead: { body: 'freed' } })
    assert.equal(plain(copyPage(far, twin)), plain(twin))
    assert.is(far.arena.blockCount, blocks)
    assert.is(copyPage(twin, twin), twin)
    twin.lead = page.lead
    assert.is(twin.lead.title, 'other')
    for (const struct of [page, twin]) arena.free(struct)
    far.arena.free(far)
    assert.equal([arena.blockCount, far.arena.blockCount], [0, 0])
  },
)

owned('frees the former target of an own pointer with all that it owns', () => {
  const { arena, bytes } = arenaOf()
  const knight = Knight.create(arena, { weapon: { name: LONG }, spares: [{ damage: 1 }, null] })
  assert.is(arena.blockCount, 4)
  const weapon = Weapon.at(arena, knight.weapon!)
  assert.equal([weapon.name, bytes.getUint32(knight.ptr, true)], [LONG, weapon.ptr])
  const sword = Weapon.create(arena, { name: 'sword' })
  knight.weapon = sword
  assert.is(arena.blockCount, 4)
  knight.weapon = sword.ptr
  assert.is(Weapon.at(arena, knight.weapon!).name, 'sword')
  knight.spares.set(0, null)
  knight.spares = [{ name: 'axe' }, { name: 'bow' }]
  assert.is(arena.blockCount, 7)
  initKnight(knight, { weapon: null })
  assert.is(knight.weapon, null)
  arena.free(knight)
  assert.is(arena.blockCount, 0)
})

owned('copies and frees trees and cycles of owners without recursion', () => {
  const arena = new Arena(64 * 1024 * 1024)
  const knight = Knight.create(arena)
  const node = TreeNode.create(arena)
  knight.realm = node
  const root = node.ptr
  for (let depth = 1; depth < 100_000; depth++) {
    const next = TreeNode.allocate(arena)
    node.left = next
    node.ptr = next
  }
  // Closes the cycle, as only other programs can: the last one owns the first.
  arena.u32[(node.ptr + TreeNode.offsets.right) >>> 2] = root
  const copy = copyKnight(Knight.create(arena), knight)
  assert.is(arena.blockCount, 2 * 100_001)
  arena.free(knight)
  assert.is(arena.blockCount, 100_001)
  arena.free(copy)
  assert.is(arena.blockCount, 0)
})

owned('reads null from a reference once its target is freed, even in reused memory', () => {
  const { arena } = arenaOf()
  const target = Soldier.create(arena)
  const soldier = Soldier.create(arena, { target })
  const squad = Squad.create(arena, { members: [target, null, soldier.ptr] })
  assert.is(soldier.target, target.ptr)
  assert.equal(squad.members.toArray(), [target.ptr, null, soldier.ptr, null])
  const copy = copySoldier(Soldier.create(arena), soldier)
  assert.is(copy.target, target.ptr)
  const { ptr } = target
  arena.free(target)
  assert.is(Soldier.create(arena, { health: 9 }).ptr, ptr)
  assert.equal([soldier.target, copy.target, squad.members.at(0)], [null, null, null])
})

owned('keeps scalars of a list in a block that grows', () => {
  const { arena, bytes } = arenaOf()
  const columns = Columns.create(arena, {
    u16s: [1, 2],
    i53s: [-1, 2 ** 53 - 1],
    bools: [true, false],
  })
  const { u16s, i53s } = Columns.offsets
  const block = (at: number): number => bytes.getUint32(columns.ptr + at, true)
  assert.is(bytes.getUint32(columns.ptr + u16s + 4, true), 2)
  assert.is(bytes.getUint16(block(u16s) + 2, true), 2)
  assert.is(bytes.getBigInt64(block(i53s), true), -1n)
  for (let value = 3; value <= 100; value++) assert.is(columns.u16s.push(value), value)
  assert.equal(
    columns.u16s.toArray(),
    Array.from({ length: 100 }, (_, index) => index + 1),
  )
  assert.is(columns.u16s.pop(), 100)
  columns.f32s = new Float32Array([0.5, 1.5])
  assert.equal(columns.f32s.toArray(), [0.5, 1.5])
  expectCode('INDEX_OUT_OF_RANGE', () => columns.f32s.at(2))
  assert.equal(columns.bools.toArray(), [true, false])
  arena.free(columns)
  assert.is(arena.blockCount, 0)
})

owned('keeps structs of a list in place and releases removed ones', () => {
  const { arena, bytes } = arenaOf()
  const shop = Shop.create(arena, {
    route: [{ x: 1 }, { y: 2 }],
    stock: [{ name: LONG, price: 5 }],
  })
  const { route } = Shop.offsets
  const block = bytes.getUint32(shop.ptr + route, true)
  assert.is(bytes.getFloat32(block + 8 + 4, true), 2)
  assert.is(shop.route.ptrAt(1), block + 8)
  shop.route.push({ x: 3 }).y = 4
  assert.equal(plain(shop.route), [
    { x: 1, y: 0 },
    { x: 0, y: 2 },
    { x: 3, y: 4 },
  ])
  const blocks = arena.blockCount
  const item = shop.stock.push({ name: 'apple' })
  assert.equal([item.name, shop.stock.at(0).name, arena.blockCount], ['apple', LONG, blocks + 1])
  shop.stock.pop()
  assert.is(arena.blockCount, blocks)
  shop.stock.clear()
  assert.is(arena.blockCount, blocks - 1)
  shop.shelves = [[1, 2], [], [3]]
  assert.equal(plain(shop.shelves), [[1, 2], [], [3]])
  arena.free(shop)
  assert.is(arena.blockCount, 0)
})

owned('copies lists of own pointers, pointers and references with their meaning', () => {
  const { arena } = arenaOf()
  const visitor = Customer.create(arena, { age: 40 })
  const shop = Shop.create(arena, {
    staff: [{ age: 20, bought: [{ name: LONG }] }, null],
    visitors: [visitor, null],
    debtors: [visitor.ptr],
  })
  const worker = Customer.at(arena, shop.staff.at(0)!)
  assert.equal([worker.age, worker.bought.at(0).name], [20, LONG])
  assert.equal(shop.visitors.toArray(), [visitor.ptr, null])
  const before = arena.blockCount
  const copy = copyShop(Shop.create(arena), shop)
  const copied = Customer.at(arena, copy.staff.at(0)!)
  assert.is.not(copied.ptr, worker.ptr)
  assert.equal([copied.age, copied.bought.at(0).name], [20, LONG])
  assert.equal(copy.visitors.toArray(), [visitor.ptr, null])
  assert.is(copy.debtors.at(0), visitor.ptr)
  arena.free(copy)
  assert.is(arena.blockCount, before)
  arena.free(shop)
  arena.free(visitor)
  // The table of references remains.
  assert.is(arena.blockCount, 1)
})

for (const checked of [false, true]) {
  owned(`frees what the previous member of a union owned${checked ? ', checked' : ''}`, () => {
    const arena = new Arena(64 * 1024, { checked })
    const drawing = Drawing.create(arena, {
      item: { kind: 'caption', text: LONG, next: { text: 'next', next: { text: 'last' } } },
    })
    assert.is(arena.blockCount, 6)
    const copy = copyDrawing(Drawing.create(arena), drawing)
    assert.is(arena.blockCount, 12)
    arena.free(copy)
    const { item } = drawing
    if (item.kind !== 'caption') return assert.unreachable()
    // The new value may belong to what setting it frees.
    drawing.item = Caption.at(arena, item.next!)
    assert.equal([item.text, Caption.at(arena, item.next!).text], ['next', 'last'])
    assert.is(arena.blockCount, 4)
    drawing.item = { kind: 'circle', radius: 1 }
    assert.is(arena.blockCount, 1)
    expectCode(
      'INVALID_VALUE',
      () => (drawing.item = { kind: 'square' } as unknown as { kind: 'circle' }),
    )
    arena.free(drawing)
    assert.is(arena.blockCount, 0)
  })
}

owned('frees partial allocations and keeps the old value when there is no room', () => {
  const arena = new Arena(1024)
  const article = Article.create(arena, { title: 'short' })
  const { blockCount, usedSize } = arena
  const huge = 'x'.repeat(2048)
  expectCode('OUT_OF_MEMORY', () => (article.title = huge))
  expectCode('OUT_OF_MEMORY', () => Article.create(arena, { title: 'a', body: huge }))
  expectCode('OUT_OF_MEMORY', () => Page.create(arena, { lead: article, others: [{ body: huge }] }))
  assert.equal([arena.blockCount, arena.usedSize], [blockCount, usedSize])
  // There is room for the struct, but not for the default of its author.
  const room = arena.allocate(Article.size, Article.align)
  while (arena.tryAllocate(8) !== 0) continue
  arena.free(room)
  const before = arena.blockCount
  expectCode('OUT_OF_MEMORY', () => Article.allocate(arena))
  assert.is(arena.blockCount, before)
  assert.equal(arena.verify(), [])
})

owned.run()
