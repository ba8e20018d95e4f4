import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Enemy, Enemy$Array, Enemy$List, type Vec3 } from '../../examples/quickstart/enemy.gen.ts'
import { Arena } from '../../src/arena.ts'
import { Matrices } from '../golden/drift/nested-arrays.gen.ts'
import { Loose, Tree, type Circle, type Square } from '../golden/drift/operations.gen.ts'
import { Page } from '../golden/drift/strings.gen.ts'
import { expectCode, expectRefused } from '../support/generated.ts'

/** Fixed arrays of what has accessors: set from their own elements, from iterables, from too many. */
const arrays = suite('accessor-arrays')

const newArena = (): Arena => new Arena(1 << 16)
const xs = (enemy: Enemy): number[] => Array.from(enemy.path, ({ x }) => x)

function walker(arena: Arena): Enemy {
  return Enemy.create(arena, { path: [1, 2, 3, 4, 5, 6, 7, 8].map((x) => ({ x, y: -x })) })
}

arrays('take their own elements in any order', () => {
  const arena = newArena()
  const enemy = walker(arena)
  const at = (index: number): Vec3 => enemy.path.at(index)
  enemy.path = [at(1), at(0), at(2)]
  assert.equal(xs(enemy), [2, 1, 3, 4, 5, 6, 7, 8])
  assert.is(enemy.path.at(1).y, -1)
  enemy.path = [...enemy.path].reverse()
  assert.equal(xs(enemy), [8, 7, 6, 5, 4, 3, 1, 2])
  enemy.path = [at(1), at(2), at(2), at(0), { x: 9 }]
  assert.equal(xs(enemy), [7, 6, 6, 8, 9, 3, 1, 2])
  enemy.path.assign(enemy.path)
  assert.equal(xs(enemy), [7, 6, 6, 8, 9, 3, 1, 2])
  assert.is(arena.blockCount, 1)
})

arrays('keep the fields that plain values leave out', () => {
  const enemy = walker(newArena())
  enemy.path = [enemy.path.at(1), { x: 5 }, enemy.path.at(0)]
  const rows = Array.from(enemy.path, ({ x, y }) => [x, y]).slice(0, 3)
  assert.equal(rows, [
    [2, -2],
    [5, -2],
    [1, -1],
  ])
})

arrays('take iterables as lists do, and refuse more values than elements', () => {
  const arena = newArena()
  const enemy = walker(arena)
  enemy.path.assign(new Set([{ x: 10 }, { x: 20 }]))
  assert.equal(xs(enemy).slice(0, 3), [10, 20, 3])
  enemy.path.assign(
    enemy.path
      .toArray()
      .map(({ x }) => ({ x: x + 1 }))
      .values(),
  )
  assert.equal(xs(enemy).slice(0, 3), [11, 21, 4])
  const many = new Set(Array.from({ length: 9 }, (_, x) => ({ x })))
  expectRefused(arena, 'INDEX_OUT_OF_RANGE', () => enemy.path.assign(many))
})

arrays('of arrays take their own rows in any order', () => {
  const matrices = Matrices.create(newArena(), {
    rows: [[1], [2], [3]],
    cube: [[[1, 2]], [[3, 4]]],
    polygons: [[{ x: 1 }], [{ x: 2 }]],
    counters: [1, 2],
  })
  const { rows, cube, polygons, counters } = matrices
  matrices.rows = [rows.at(2), rows.at(0), rows.at(1)]
  assert.equal(
    Array.from(rows, (row) => row.at(0)),
    [3, 1, 2],
  )
  matrices.cube = [cube.at(1), cube.at(0)]
  assert.equal([...cube.at(0).at(0), ...cube.at(1).at(0)], [3, 4, 1, 2])
  matrices.polygons = [polygons.at(1), polygons.at(0)]
  assert.equal([polygons.at(0).at(0).x, polygons.at(1).at(0).x], [2, 1])
  matrices.counters = [counters.at(1), counters.at(0)]
  assert.equal([counters.at(0).load(), counters.at(1).load()], [2, 1])
})

arrays('of unions and of flags take their own elements in any order', () => {
  const arena = newArena()
  const loose = Loose.create(arena, {
    shapes: [
      { kind: 'circle', radius: 2 },
      { kind: 'square', side: 3, label: 'three' },
    ],
    states: [{ on: true }, { off: true }],
  })
  const blocks = arena.blockCount
  const { shapes, states } = loose
  loose.shapes = [shapes.at(1), shapes.at(0)]
  const [square, circle] = [shapes.at(0) as Square, shapes.at(1) as Circle]
  assert.equal([square.kind, square.side, square.label], ['square', 3, 'three'])
  assert.equal([circle.kind, circle.radius], ['circle', 2])
  loose.states = [states.at(1), states.at(0)]
  assert.equal([states.at(0).on, states.at(0).off], [false, true])
  assert.equal([states.at(1).on, states.at(1).off], [true, false])
  assert.equal([arena.blockCount, arena.verify()], [blocks, []])
})

arrays('of owners take their own elements in any order, with what they own', () => {
  const arena = newArena()
  const page = Page.create(arena, { others: [{ title: 'one' }, { title: 'two' }] })
  const blocks = arena.blockCount
  const { others } = page
  page.others = [others.at(1), others.at(0)]
  assert.equal([others.at(0).title, others.at(1).title], ['two', 'one'])
  assert.equal([arena.blockCount, arena.verify()], [blocks, []])
  page.others = [others.at(1), others.at(1)]
  assert.equal([others.at(0).title, others.at(1).title], ['one', 'one'])
  arena.free(page)
  assert.equal([arena.blockCount, arena.verify()], [0, []])
})

arrays('of texts take their own bytes in any order', () => {
  const arena = newArena()
  const loose = Loose.create(arena, { notes: ['one', 'three'] })
  const { notes } = loose
  loose.notes = [notes.bytesAt(1), notes.bytesAt(0)]
  assert.equal(notes.toArray(), ['three', 'one'])
  assert.equal(arena.verify(), [])
})

arrays(
  'of Own pointers take their own targets in any order, and free those that are left out',
  () => {
    const arena = newArena()
    const tree = Tree.create(arena, { pair: [{ value: 1 }, { value: 2 }] })
    const { pair } = tree
    const [first, second] = pair.toArray()
    tree.pair = [second!, first!]
    assert.equal(pair.toArray(), [second, first])
    tree.pair = [first!, null]
    assert.equal(pair.toArray(), [first, null])
    assert.equal([arena.blockCount, arena.verify()], [2, []])
    expectCode('INVALID_POINTER', () => pair.assign([{ value: 3 }, 4 as never]))
    assert.equal([pair.toArray(), arena.blockCount], [[first, null], 2])
  },
)

arrays('leave everything unchanged when there is no room for copies', () => {
  const arena = new Arena(512)
  const enemy = walker(arena)
  while (arena.tryAllocate(8) !== 0);
  expectRefused(arena, 'OUT_OF_MEMORY', () => {
    enemy.path = [enemy.path.at(1), enemy.path.at(0)]
  })
})

arrays('are checked in checked arenas, including their copies', () => {
  const arena = new Arena(1 << 16, { checked: { leaks: 'ignore' } })
  const enemy = walker(arena)
  enemy.path = [enemy.path.at(1), enemy.path.at(0)]
  assert.equal(xs(enemy).slice(0, 3), [2, 1, 3])
  const { path } = enemy
  arena.free(enemy)
  expectCode('STALE_REFERENCE', () => path.assign([{ x: 1 }]))
})

arrays('and lists of structs that no field contains can be created from their classes', () => {
  const arena = newArena()
  const enemies = new Enemy$Array(arena, arena.allocateZeroed(Enemy.size * 3, Enemy.align), 3)
  enemies.assign([{ health: 1 }, { health: 2 }, { health: 3 }])
  enemies.assign([enemies.at(2), enemies.at(1), enemies.at(0)])
  assert.equal(
    Array.from(enemies, ({ health }) => health),
    [3, 2, 1],
  )
  assert.is(enemies.ptrAt(1), enemies.ptr + Enemy.size)
  expectCode('INDEX_OUT_OF_RANGE', () => enemies.at(3))
  const list = new Enemy$List(arena, arena.allocateZeroed(12))
  list.push({ health: 5 })
  list.push(list.at(0))
  assert.equal(
    Array.from(list, ({ health }) => health),
    [5, 5],
  )
  assert.is(list.ptrAt(1) - list.ptrAt(0), Enemy.size)
  expectCode('INDEX_OUT_OF_RANGE', () => list.at(2))
})

arrays.run()
