import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { examine } from '../../src/operations/examine.ts'
import type { Struct } from '../../src/struct.ts'
import { Walker } from '../golden/drift/enums.gen.ts'
import { Marked } from '../golden/drift/flags.gen.ts'
import { Counters } from '../golden/drift/ints64.gen.ts'
import { Tree } from '../golden/drift/operations.gen.ts'
import { Page } from '../golden/drift/strings.gen.ts'
import { Drawing } from '../golden/drift/unions.gen.ts'
import { Customer, Shop } from '../golden/readable/lists.gen.ts'
import { TreeNode } from '../golden/readable/own.gen.ts'
import { goldenOperations } from '../support/golden-operations.ts'
import { Random } from '../support/random.ts'
import { randomValues } from '../support/struct-values.ts'

const examining = suite('operations/examine')

/** Returns the paths of all faults. */
const pathsOf = (struct: Struct): string[] => examine(struct).map(({ path }) => path)

examining('finds nothing in valid structs of every kind, and changes nothing', async () => {
  const random = new Random(1)
  for (const { type, info, name } of await goldenOperations()) {
    const arena = new Arena(1 << 21)
    const anchors = [1, 2, 3].map(() => arena.allocateZeroed(128, 128))
    for (let round = 0; round < 5; round++) {
      const struct = arena.create(type, randomValues(info, random, anchors))
      const before = arena.u8.slice()
      assert.equal(examine(struct), [], name)
      assert.ok(Buffer.compare(arena.u8, before) === 0)
    }
  }
})

examining('names path, place and values of bytes that no value has', () => {
  const arena = new Arena(1 << 16)
  const walker = arena.create(Walker)
  arena.u8[walker.ptr + Walker.offsets.gait] = 9
  const [fault, ...others] = examine(walker)
  assert.equal(others, [])
  assert.is(fault!.path, 'walker.gait')
  assert.is(fault!.at, walker.ptr + Walker.offsets.gait)
  assert.match(fault!.message, 'got 9, expected at most 1')

  const drawing = arena.create(Drawing)
  arena.u8[drawing.ptr + Drawing.offsets.item] = 3
  assert.equal(pathsOf(drawing), ['drawing.item'])
  const marked = arena.create(Marked)
  arena.u8[marked.ptr + Marked.offsets.history + 2] = 0xf0
  assert.equal(pathsOf(marked), ['marked.history[2]'])
  const counters = arena.create(Counters)
  arena.u8.fill(0xff, counters.ptr, counters.ptr + Counters.size)
  assert.ok(pathsOf(counters).length > 0)
})

examining('finds lengths, capacities and texts beyond their blocks', () => {
  const arena = new Arena(1 << 16)
  const shop = arena.create(Shop, {
    stock: [{ name: 'a' }, { name: 'b' }],
    staff: [{ bought: [{ name: 'c' }] }, {}],
    shelves: [[1], [2]],
  })
  const word = (offset: number): number => (shop.ptr + offset) >>> 2
  const stock = arena.u32[word(Shop.offsets.stock)]! >>> 2
  arena.u32[stock + Shop.size * 0 + 3 + 1] = 0xffff_ffff
  assert.equal(pathsOf(shop), ['shop.stock[1].name'])
  arena.u32[word(Shop.offsets.shelves) + 4] = 900
  arena.u32[word(Shop.offsets.shelves) + 2] = 0x7fff_ffff
  const customer = Customer.at(arena, shop.staff.at(0)!)
  arena.u32[(customer.ptr + Customer.offsets.bought + 4) >>> 2] = 77
  assert.equal(pathsOf(shop).sort(), [
    'shop.shelves[0]',
    'shop.shelves[1]',
    'shop.staff[0].bought',
    'shop.stock[1].name',
  ])
})

examining('finds blocks with two owners, cycles, and pointers to nothing', () => {
  const arena = new Arena(1 << 16)
  const tree = arena.create(TreeNode, { left: { left: {} }, right: { right: {} } })
  const left = TreeNode.at(arena, tree.left!)
  arena.u32[(tree.ptr + TreeNode.offsets.right) >>> 2] = left.ptr
  let [fault] = examine(tree)
  assert.is(fault!.path, 'treeNode.right')
  assert.match(fault!.message, 'treeNode.left owns, too')
  arena.u32[(tree.ptr + TreeNode.offsets.right) >>> 2] = tree.ptr
  fault = examine(tree)[0]
  assert.match(fault!.message, 'treeNode owns, too')
  for (const ptr of [4, tree.ptr + 4, 0xffff_fff8, left.ptr + 8]) {
    arena.u32[(tree.ptr + TreeNode.offsets.right) >>> 2] = ptr
    assert.equal(pathsOf(tree), ['treeNode.right'])
  }
  arena.u32[(tree.ptr + TreeNode.offsets.right) >>> 2] = 0
  const gone = arena.create(TreeNode)
  left.parent = gone
  assert.equal(pathsOf(tree), [])
  arena.free(gone)
  assert.equal(pathsOf(tree), ['treeNode.left.parent'])
  const page = arena.create(Page, { lead: { title: 'title', body: 'body' } })
  const title = page.ptr >>> 2
  arena.u32.copyWithin(title + 2, title, title + 2)
  assert.equal(pathsOf(page), ['page.lead.body'])
})

examining('follows chains of any length, and stops after a hundred faults', () => {
  const arena = new Arena(1 << 24)
  let last = TreeNode.create(arena)
  for (let index = 0; index < 100_000; index++) last = TreeNode.create(arena, { left: last })
  assert.equal(examine(last), [])
  const tree = Tree.create(arena, { forest: Array.from({ length: 500 }, () => ({ label: 'x' })) })
  for (const ptr of tree.forest) {
    arena.u32[(ptr! + Tree.offsets.label + 4) >>> 2] = 0xffff_ffff
  }
  assert.is(examine(tree).length, 100)
})

examining.run()
