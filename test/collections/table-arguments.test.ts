import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { equalsVec3, hashVec3, Vec3, World } from '../golden/readable/tables.gen.ts'
import { codeOf } from '../support/refusal.ts'

const tables = suite('collections/table-arguments')

/** A value whose conversion would run code. */
const NEVER = {
  valueOf(): number {
    throw new RangeError('converted')
  },
}

tables('names indices and counts of the wrong kind', () => {
  const world = new Arena(1 << 18).create(World, { points: [{ x: 1 }], marks: [{ x: 2 }] })
  const { points, marks } = world
  const row = points.at(0)
  for (const wrong of [0n, 5n, Symbol('s'), NEVER, '0']) {
    const index = wrong as never
    for (const call of [
      () => points.swapRemove(index),
      () => points.moveRow(index, points),
      () => points.truncate(index),
      () => marks.touch(index),
      () => marks.touch(0, index),
      () => (row.index = index),
    ]) {
      assert.is(codeOf(call), 'INDEX_OUT_OF_RANGE', String(call))
    }
    assert.is(
      codeOf(() => points.pushMany(index)),
      'INVALID_SIZE',
    )
    assert.is(
      codeOf(() => points.reserve(index)),
      'INVALID_SIZE',
    )
  }
  for (const index of [1.5, -1, NaN, 2 ** 32]) {
    assert.is(
      codeOf(() => (row.index = index)),
      'INDEX_OUT_OF_RANGE',
    )
  }
  assert.is(row.x, 1)
})

tables('refuses to compare rows as structs', () => {
  const arena = new Arena(1 << 18)
  const { points } = arena.create(World, { points: [{ x: 1 }, { x: 2 }] })
  const [a, b] = [...points] as unknown as [Vec3, Vec3]
  const point = Vec3.create(arena, { x: 1 })
  for (const call of [() => equalsVec3(a, b), () => equalsVec3(point, a), () => hashVec3(a)]) {
    assert.is(codeOf(call), 'INVALID_VALUE')
    // The plan is complete from the second call on.
    assert.is(codeOf(call), 'INVALID_VALUE')
  }
  assert.ok(equalsVec3(point, point))
})

tables.run()
