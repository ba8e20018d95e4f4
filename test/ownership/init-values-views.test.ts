import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { initLoose, Loose, Tree } from '../golden/drift/operations.gen.ts'
import { Shop } from '../golden/readable/lists.gen.ts'

/** Views of an arena as values: a call that grows the memory detaches them, and one that writes changes them. */
const views = suite('ownership/init-values-views')

const BIG = 'y'.repeat(200_000)

/** Returns an arena that grows at the next large text. */
function growing(checked: boolean): Arena {
  const memory = new WebAssembly.Memory({ initial: 1 })
  return new Arena(60_000, { memory, ...(checked && { checked: { leaks: 'ignore' as const } }) })
}

function elements({ arena, ptr, length }: Loose['numbers']): Uint16Array {
  const start = arena.u32[ptr >>> 2]! / 2
  return arena.u16.subarray(start, start + length)
}

for (const checked of [false, true]) {
  const kind = checked ? 'a checked' : 'an unchecked'

  views(`are read before the memory of ${kind} arena grows for another value`, () => {
    const arena = growing(checked)
    const old = arena.create(Loose, { note: 'hello', numbers: [1, 2], nick: 'nick' })
    const made = arena.create(Loose, {
      notes: [BIG, old.noteBytes],
      numbers: elements(old.numbers),
      nick: old.nickBytes!,
    })
    assert.is(made.notes.at(1), 'hello')
    assert.equal(made.toJSON().numbers, [1, 2])
    assert.is(made.nick, 'nick')
    const other = BIG + BIG
    initLoose(made, { note: other, notes: [made.notes.bytesAt(1)], numbers: elements(old.numbers) })
    assert.is(made.notes.at(0), 'hello')
    assert.equal([...made.numbers], [1, 2])
  })

  views(`are read before the memory of ${kind} arena grows for the struct itself`, () => {
    const arena = growing(checked)
    const old = arena.create(Loose, { note: 'hello', nick: 'nick' })
    while (arena.freeSize > 2_000 && arena.largestFree > 0) arena.allocate(arena.largestFree)
    const before = arena.buffer
    for (let count = 0; count < 2_000 && arena.buffer === before; count++) {
      const made = Loose.create(arena, { nick: old.nickBytes! })
      assert.is(made.nick, 'nick')
    }
    assert.is.not(arena.buffer, before)
  })

  views(`are read before the memory of ${kind} arena grows for owned structs and elements`, () => {
    const arena = growing(checked)
    const old = arena.create(Tree, { label: 'hello' })
    const tree = arena.create(Tree)
    tree.forest = [{ label: BIG }, { label: old.labelBytes }]
    assert.is(Tree.at(arena, tree.forest.at(1)!).label, 'hello')
    tree.left = { left: { label: BIG + BIG }, label: old.labelBytes }
    assert.is(Tree.at(arena, tree.left!).label, 'hello')
    tree.children = [{ label: BIG + BIG + BIG }, { label: old.labelBytes }]
    assert.is(tree.children.at(1).label, 'hello')
  })
}

views(
  'through another buffer object of a shared memory are read before anything is written',
  () => {
    const arena = new Arena(1 << 16, { shared: true })
    const loose = arena.create(Loose, {
      note: 'one',
      notes: ['two', 'three'],
      numbers: [1, 2, 3, 4],
    })
    const same = Loose.at(Arena.from(structuredClone(arena.buffer)), loose.ptr)
    initLoose(loose, {
      note: same.notes.bytesAt(0),
      notes: [same.noteBytes, same.notes.bytesAt(0)],
    })
    assert.equal([loose.note, ...loose.notes], ['two', 'one', 'two'])
    loose.notes = [same.notes.bytesAt(1), same.notes.bytesAt(0)]
    assert.equal([...loose.notes], ['two', 'one'])
    loose.shapes = [
      { kind: 'circle', radius: 1 },
      { kind: 'square', side: 2 },
    ]
    loose.shapes = [same.shapes.at(1), same.shapes.at(0)]
    assert.equal(
      Array.from(loose.shapes, ({ kind }) => kind),
      ['square', 'circle'],
    )
    loose.rows = [[{ small: 1 }], [{ small: 2 }]]
    loose.rows = [same.rows.at(1), same.rows.at(0)]
    assert.equal(
      Array.from(loose.rows, (row) => row.at(0).small),
      [2, 1],
    )
    const shop = arena.create(Shop, { shelves: [[1, 2], [3]] })
    const again = Shop.at(Arena.from(structuredClone(arena.buffer)), shop.ptr)
    shop.shelves = [again.shelves.at(1), again.shelves.at(0)]
    assert.equal(shop.toJSON().shelves, [[3], [1, 2], []])
  },
)

views('of other memory are taken as they are', () => {
  const arena = new Arena(1 << 16)
  const bytes = new TextEncoder().encode('hello')
  const loose = arena.create(Loose, { note: bytes, nick: bytes, numbers: new Uint16Array([7, 8]) })
  assert.equal([loose.note, loose.nick, ...loose.numbers], ['hello', 'hello', 7, 8])
})

views.run()
