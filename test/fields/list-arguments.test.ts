import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { F32List } from '../../src/fields/scalar-lists.ts'
import { codeOf } from '../support/refusal.ts'

const lists = suite('fields/list-arguments')

/** A value whose conversion would run code. */
const NEVER = {
  valueOf(): number {
    throw new RangeError('converted')
  },
}

lists('names indices of the wrong kind in methods that move elements', () => {
  const arena = new Arena(1 << 12)
  const list = new F32List(arena, arena.allocateZeroed(12))
  list.assign([1, 2])
  for (const wrong of [0n, Symbol('s'), NEVER, '0']) {
    const index = wrong as never
    for (const call of [
      () => list.removeAt(index),
      () => list.swapRemove(index),
      () => list.insert(index, 1),
      () => list.truncate(index),
    ]) {
      assert.is(codeOf(call), 'INDEX_OUT_OF_RANGE', String(call))
    }
    for (const call of [() => list.reserve(index), () => list.extend(index)]) {
      assert.is(codeOf(call), 'INVALID_SIZE', String(call))
    }
  }
  assert.equal([...list], [1, 2])
})

lists.run()
