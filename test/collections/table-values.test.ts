import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { examine } from '../../src/operations/examine.ts'
import { initWorld, Points, World } from '../golden/readable/tables.gen.ts'
import { codeOf } from '../support/refusal.ts'

/** Values of rows that run code, or are rows themselves. */
const tables = suite('collections/table-values')

tables('reads each value once, and finds a row that a getter has removed', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 16, { checked: checked && { leaks: 'ignore' } })
    const points = Points.create(arena, [{ x: 1 }, { x: 2 }])
    let reads = 0
    points.push({
      get x() {
        return ++reads
      },
    })
    assert.is(reads, 1)
    const value = {
      get x(): number {
        points.pop()
        return 9
      },
    }
    assert.is(
      codeOf(() => points.set(2, value)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.equal(
      [...points].map(({ x }) => x),
      [1, 2],
    )
    assert.equal(examine(points), [])
  }
})

tables('exchanges rows, copies parts of the same struct, and keeps what a getter adds out', () => {
  const arena = new Arena(1 << 18)
  const world = arena.create(World, { points: [{ x: 1 }], marks: [{ x: 2 }, { x: 3 }] })
  const xs = (rows: Iterable<{ x: number }>): number[] => Array.from(rows, ({ x }) => x)
  initWorld(world, { points: [...world.marks], marks: [...world.points] })
  assert.equal([xs(world.points), xs(world.marks)], [[2, 3], [1]])
  initWorld(world, { points: world.marks, bodies: [{ x: 5 }] })
  assert.equal([xs(world.points), world.bodies.length], [[1], 1])
  const values = [
    {
      get x(): number {
        values.push({ x: 8 })
        return 7
      },
    },
    { x: 9 },
  ]
  world.points = values
  assert.equal(xs(world.points), [7, 9])
  assert.equal([arena.verify(), examine(world)], [[], []])
})

tables('records a row that was moved from a table without a record', () => {
  const world = new Arena(1 << 18).create(World)
  world.points.push({ x: 1 })
  world.marks.push({ x: 0 })
  world.marks.clean()
  world.points.moveRow(0, world.marks as never)
  assert.equal(world.marks.dirty, { first: 1, last: 1 })
})

tables('getters of assigned values change the table, and their rows are replaced', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 18, { checked: checked && { leaks: 'ignore' } })
    const before = arena.usedSize
    const points = Points.create(arena, [{ x: 1 }])
    for (const change of [
      () => void points.pushMany(1000),
      () => points.clear(),
      () => points.trim(),
      () => points.assign([{ x: 5 }, { x: 6 }]),
      () => void points.swapRemove(0),
    ]) {
      points.assign([{ x: 1 }])
      const value = {
        get x(): number {
          change()
          return 7
        },
      }
      points.assign([value, { x: 8 }])
      assert.equal(
        [...points].map(({ x }) => x),
        [7, 8],
        String(change),
      )
      assert.equal(examine(points), [])
    }
    arena.free(points)
    assert.is(arena.usedSize, before)
  }
})

tables('refuses values that free or move the table', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 18, { checked: checked && { leaks: 'ignore' } })
    const world = arena.create(World, { points: [{ x: 1 }], bodies: [{ x: 1 }] })
    const { points, bodies } = world
    const before = arena.usedSize
    const other = points.ptr + 4
    const changes = [() => arena.free(world), () => void (points.ptr = other as never)]
    // The values of a call are read first in checked arenas.
    for (const change of checked ? [] : changes) {
      const place = points.ptr
      const value = {
        get x(): number {
          change()
          return 7
        },
      }
      const code = codeOf(() => points.assign([{ x: 2 }, value]))
      points.ptr = place
      assert.is(code, 'INVALID_VALUE')
      assert.is(points.length, 1)
      assert.is(arena.usedSize, before)
    }
    const body = {
      get name(): string {
        arena.free(world)
        return 'name'
      },
      state: { visible: true },
    }
    // In plain arenas, all values are read before the table is.
    for (const call of checked ? [() => bodies.push(body), () => bodies.set(0, body)] : []) {
      assert.is(codeOf(call), 'INVALID_VALUE')
      assert.is(arena.usedSize, before)
    }
    assert.equal(arena.verify(), [])
  }
})

tables.run()
