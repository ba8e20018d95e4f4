import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Loose } from '../golden/drift/operations.gen.ts'
import { Shop } from '../golden/readable/lists.gen.ts'
import { expectCode } from '../support/generated.ts'
import { Random, replayHint, seeds } from '../support/random.ts'

/** Fixed arrays of unions, of lists and of arrays, set from their own elements and from parts of these. */
const nested = suite('fields/accessor-array-nested')

nested('take an element next to plain values for its place', () => {
  const loose = new Arena(1 << 16).create(Loose, {
    shapes: [
      { kind: 'square', side: 1, label: 'a' },
      { kind: 'circle', radius: 2 },
    ],
    rows: [[{ small: 1 }, { small: 2 }], [{ small: 3 }]],
  })
  const [square] = loose.shapes
  if (square!.kind !== 'square') throw new Error('the first shape is a square')
  loose.shapes = [{ kind: 'square', side: 9, label: square!.labelBytes }, square!]
  assert.equal(loose.toJSON().shapes, [
    { kind: 'square', side: 9, label: 'a' },
    { kind: 'square', side: 1, label: 'a' },
  ])
  const rows = (): number[][] => loose.toJSON().rows.map((row) => row.map(({ small }) => small))
  loose.rows = [[{ small: 9 }, loose.rows.at(0).at(0)], loose.rows.at(0)]
  assert.equal(rows(), [
    [9, 1],
    [1, 2],
  ])
  loose.rows = [[loose.rows.at(1).at(1)], loose.rows.at(0)]
  assert.equal(rows(), [
    [2, 1],
    [9, 1],
  ])
})

/** A row to assign: numbers, the list at an index, a view of it, or a list of its first number. */
type Choice = readonly [kind: number, index: number, numbers: readonly number[]]

function apply(rows: readonly number[][], choices: readonly Choice[]): number[][] {
  return rows.map((row, at) => {
    const choice = choices[at]
    if (choice === undefined) return row
    const [kind, index, numbers] = choice
    const chosen = rows[index]!
    return kind === 0 ? [...numbers] : kind === 3 ? chosen.slice(0, 1) : [...chosen]
  })
}

for (const seed of seeds(20)) {
  nested(`of lists take rows in any form as if they had been copied (seed ${seed})`, () => {
    const random = new Random(seed)
    const arena = new Arena(1 << 18)
    const shop = arena.create(Shop)
    let rows: number[][] = [[], [], []]
    const numbers = (): number[] =>
      Array.from({ length: random.between(0, 4) }, () => random.between(0, 99))
    for (let turn = 0; turn < 50; turn++) {
      const choices = Array.from({ length: random.between(0, 3) }, (): Choice => [
        random.between(0, 3),
        random.between(0, 2),
        numbers(),
      ])
      const given = choices.map(([kind, index, numbers]) => {
        const list = shop.shelves.at(index)
        const start = arena.u32[list.ptr >>> 2]! / 2
        const view = arena.u16.subarray(start, start + list.length)
        return [numbers, list, view, [...view.subarray(0, 1)]][kind]!
      })
      shop.shelves = given
      rows = apply(rows, choices)
      assert.equal(shop.toJSON().shelves, rows, replayHint(seed))
    }
    arena.free(shop)
    assert.is(arena.blockCount, 0)
  })
}

nested('refuse long values without elements before they are copied', () => {
  const arena = new Arena(1 << 16)
  const shop = arena.create(Shop)
  const loose = arena.create(Loose)
  const long = { length: 1e9 }
  expectCode('INVALID_VALUE', () => (shop.route = long as never))
  expectCode('INVALID_VALUE', () => (shop.shelves = long as never))
  expectCode('INVALID_VALUE', () => (loose.numbers = long as never))
  expectCode('INVALID_VALUE', () => loose.numbers.assign(new Array<number>(1e9)))
  expectCode('INVALID_VALUE', () => arena.create(Loose, { numbers: long as never }))
})

nested(
  'refuse values whose iterator is not a function, as lists and texts refuse other types',
  () => {
    const arena = new Arena(1 << 16)
    const loose = arena.create(Loose)
    const shop = arena.create(Shop)
    const wrong = { [Symbol.iterator]: 5, length: 1 } as never
    expectCode('INVALID_VALUE', () => loose.numbers.assign(wrong))
    expectCode('INVALID_VALUE', () => (loose.rows = wrong))
    expectCode('INVALID_VALUE', () => (shop.route = wrong))
    expectCode('INVALID_VALUE', () => loose.noteEquals(null as never))
    expectCode('INVALID_VALUE', () => loose.notes.equalsAt(0, undefined as never))
    expectCode('INDEX_OUT_OF_RANGE', () => loose.numbers.truncate(5n as never))
  },
)

nested.run()
