import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { COLUMNS } from '../../src/collections/table-words.ts'
import {
  Arena,
  convert,
  examine,
  type OffheapError,
  type OffheapErrorCode,
} from '../../src/index.ts'
import {
  equalsMotions,
  fromJSONWorld,
  hashMotions,
  Motions,
  World,
  type Motion,
} from '../golden/readable/sparse-sets.gen.ts'
import { errorOf } from '../support/refusal.ts'

const sets = suite('collections/sparse-set')

/** Returns the message of the error with `code` that a call throws. */
function refusal(call: () => unknown, code: OffheapErrorCode): string {
  const error = errorOf(call)
  assert.is(error.code, code)
  return error.message
}

const arenaOf = (checked = false): Arena => new Arena(1 << 18, { checked })

sets('has the names of Map', () => {
  const motions = Motions.create(arenaOf(), new Map([[5, { x: 1 }]]))
  motions.set(9, { x: 2 })
  assert.is(motions.size, 2)
  assert.is(motions.get(5)?.x, 1)
  assert.is(motions.get(6), undefined)
  assert.equal([...motions.keys()], [5, 9])
  assert.equal(
    [...motions.values()].map(({ x }) => x),
    [1, 2],
  )
  assert.equal([...motions].map(([key, { x }]) => [key, x]), [...motions.entries()].map(([key, { x }]) => [key, x])) // prettier-ignore
  const seen: unknown[] = []
  motions.forEach(({ x }, key, set) => seen.push([key, x, set === motions]))
  assert.equal(seen, [[5, 1, true], [9, 2, true]]) // prettier-ignore
  assert.is(motions.delete(5), true)
  assert.is(motions.delete(5), false)
  motions.clear()
  assert.is(motions.size, 0)
})

sets('replaces all fields of a value', () => {
  const motions = Motions.create(arenaOf())
  motions.set(1, { x: 1, y: 2, vx: 3, vy: 4, steps: 5 })
  assert.is(motions.set(1, { y: 9 }), 0)
  assert.equal(motions.get(1)?.toJSON(), { x: 0, y: 9, vx: 1, vy: 0, steps: 0 })
})

sets('gives a key that is added again its defaults', () => {
  const { looks } = World.create(arenaOf())
  looks.set(1, { size: 5, name: 'bob', home: { x: 3 }, kind: 'elf', at: { x: 1, y: 1 }, layer: 9 })
  const blank = { kind: 'orc', at: { x: 0, y: 2 }, name: '', layer: 0, leader: null }
  looks.clear()
  looks.add(1)
  assert.equal(looks.get(1)?.toJSON(), blank)
  looks.set(1, { size: 5, name: 'bob', home: { x: 3 }, kind: 'elf', at: { x: 1, y: 1 }, layer: 9 })
  looks.set(1, {})
  assert.equal(looks.get(1)?.toJSON(), blank)
  looks.set(1, { size: 1 })
  looks.add(1)
  assert.is(looks.get(1)?.size, 1)
})

sets('takes rows and structs as values', () => {
  const arena = arenaOf()
  const { motions, groups } = World.create(arena)
  motions.set(1, { x: 1 })
  motions.set(2, motions.get(1)!)
  motions.get(2)!.x = 5
  assert.is(motions.get(1)?.x, 1)
  groups.push(motions)
  assert.equal(groups.at(0).toJSON(), motions.toJSON())
  motions.assign(motions)
  assert.equal([...motions.keys()], [1, 2])
})

sets('equality and hash depend on keys and values, and not on rows', () => {
  const arena = arenaOf()
  const one = Motions.create(arena, [[1, { x: 1 }], [2, { x: 2 }]]) // prettier-ignore
  const other = Motions.create(arena, [[2, { x: 2 }], [1, { x: 1 }]]) // prettier-ignore
  assert.ok(equalsMotions(one, other))
  assert.is(hashMotions(one), hashMotions(other))
  other.delete(1)
  other.set(3, { x: 1 })
  assert.not(equalsMotions(one, other))
  assert.is.not(hashMotions(one), hashMotions(other))
})

sets('refuses entries, keys and values of the wrong kind by name', () => {
  for (const checked of [false, true]) {
    const motions = Motions.create(arenaOf(checked), [[1, { x: 1 }]])
    const before = JSON.stringify(motions)
    for (const wrong of [[5], [[1]], [{ x: 1 }], [[1.5, {}]], [[1n, {}]], 5, null, {}, [[2, 7]]]) {
      refusal(() => motions.assign(wrong as never), 'INVALID_VALUE')
    }
    for (const key of [1.5, -1, NaN, 2 ** 32, '1', 1n, Symbol('s'), null, undefined, {}]) {
      for (const name of ['has', 'get', 'row', 'add', 'delete', 'set'] as const) {
        refusal(() => motions[name](key as never, {}), 'INVALID_VALUE')
      }
    }
    for (const row of [1, -1, 0.5, NaN]) {
      refusal(() => motions.keyAt(row), 'INDEX_OUT_OF_RANGE')
      refusal(() => motions.at(row), 'INDEX_OUT_OF_RANGE')
    }
    assert.is(JSON.stringify(motions), before)
  }
})

sets('refuses JSON that is not that of a set', () => {
  const arena = arenaOf()
  const json = (motions: unknown): unknown => ({ motions })
  const used = arena.usedSize
  for (const [wrong, message] of [
    [{}, /motions: got an Object, expected an array/],
    [[5], /motions\[0\]: got 5, expected an array/],
    [[[1]], /motions\[0\]: got 1 elements, expected a key and a value/],
    [[[-1, {}]], /motions\[0\]\[0\]: got -1/],
    [[[1, { z: 1 }]], /motions\[0\]\[1\]\.z/],
    [
      [
        [1, { x: 1 }],
        [1, { x: 2 }],
      ],
      /motions\[1\]\[0\]: got 1/,
    ],
  ] as const) {
    assert.match(
      refusal(() => fromJSONWorld(arena, json(wrong)), 'INVALID_JSON'),
      message,
    )
  }
  assert.is(arena.usedSize, used)
})

sets('a key out of reach of the arena leaves the set unchanged', () => {
  const arena = arenaOf()
  const motions = Motions.create(arena, [[1, { x: 1 }]])
  const used = arena.usedSize
  refusal(() => motions.set(2 ** 32 - 1, {}), 'OUT_OF_MEMORY')
  assert.is(motions.has(2 ** 32 - 1), false)
  assert.is(arena.usedSize, used)
  assert.equal(examine(motions), [])
  const large = new Arena(1 << 25)
  const set = Motions.create(large)
  set.set(2 ** 32 - 1, { x: 1 })
  assert.equal([...set.keys()], [2 ** 32 - 1])
  large.free(set)
  assert.is(large.blockCount, 0)
})

sets('gives back pages and room', () => {
  const arena = arenaOf()
  const motions = Motions.create(arena)
  const empty = arena.usedSize
  for (let key = 0; key < 20_000; key += 500) motions.set(key, { x: key })
  for (let key = 500; key < 20_000; key += 500) motions.delete(key)
  const used = arena.usedSize
  motions.trim()
  assert.ok(arena.usedSize < used / 8, `${arena.usedSize} of ${used} bytes`)
  assert.equal([...motions.keys()], [0])
  assert.is(motions.set(19_999, { x: 3 }), 1)
  motions.clear()
  motions.trim()
  assert.is(arena.usedSize, empty)
})

sets('a loop can delete the current key, and add others', () => {
  const motions = Motions.create(arenaOf())
  for (let key = 0; key < 10; key++) motions.set(key, { x: key })
  const seen: number[] = []
  for (const key of motions.keys()) {
    seen.push(key)
    if (key % 2 === 0) motions.delete(key)
    if (key === 3) motions.set(101, {})
  }
  assert.equal(
    seen.toSorted((a, b) => a - b),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 101],
  )
  assert.equal([...motions.keys()].toSorted((a, b) => a - b), [1, 3, 5, 7, 9, 101].toSorted((a, b) => a - b)) // prettier-ignore
})

sets('records written rows with the tag', () => {
  const { marks, motions } = World.create(arenaOf())
  for (const key of [10, 20, 30]) marks.set(key, { x: key })
  assert.equal(marks.dirty, { first: 0, last: 2 })
  marks.clean()
  marks.get(20)!.x = 5
  assert.equal(marks.dirty, { first: 1, last: 1 })
  marks.clean()
  marks.delete(10)
  assert.equal(marks.dirty, { first: 0, last: 0 })
  marks.clean()
  marks.add(40)
  assert.equal(marks.dirty, { first: 2, last: 2 })
  refusal(() => motions.dirty, 'INVALID_VALUE')
})

sets('prints keys and values', () => {
  const motions = Motions.create(arenaOf(), [[17, { x: 1 }]])
  assert.match(inspect(motions), /17 => /)
})

sets('checked arenas name an accessor whose key was deleted', () => {
  const { motions } = World.create(arenaOf(true), { motions: [[1, {}], [2, {}], [3, { x: 3 }]] }) // prettier-ignore
  const value = motions.get(1)!
  const third = motions.get(3)!
  motions.delete(1)
  const text = refusal(() => value.x, 'STALE_REFERENCE')
  assert.match(text, /World\.motions\[1\]\.x was read, but its row was removed or moved/)
  assert.match(
    refusal(() => (third.x = 1), 'STALE_REFERENCE'),
    /motions\[3\]\.x was written/,
  )
  assert.is(motions.get(3)?.x, 3)
  motions.clear()
  refusal(() => motions.at(0), 'INDEX_OUT_OF_RANGE')
})

sets('checked arenas report accessors of structs in the value of a deleted key', () => {
  const { looks } = World.create(arenaOf(true), { looks: [[1, {}], [2, {}], [3, {}]] }) // prettier-ignore
  const { at } = looks.get(1)!
  const second = looks.get(2)!.at
  looks.delete(1)
  refusal(() => at.x, 'STALE_REFERENCE')
  refusal(() => (at.x = 1), 'STALE_REFERENCE')
  second.x = 5
  assert.is(looks.get(2)?.at.x, 5)
  looks.clear()
  refusal(() => second.x, 'STALE_REFERENCE')
})

sets('overwritten bytes give no row out of range, and are found', () => {
  for (let word = 0; word < 12; word++) {
    for (const value of [1, 3, 0xffff_fff0, 0x7fff_fff8, 64]) {
      const arena = arenaOf()
      const motions = Motions.create(arena, [[1, { x: 1 }], [70_000, { x: 2 }]]) // prettier-ignore
      const head = arena.u32[motions.ptr >>> 2]! >>> 2
      if (arena.u32[head + word] === value) continue
      arena.u32[head + word] = value
      const uses = [
        () => motions.toJSON(),
        () => examine(motions),
        () => motions.trim(),
        () => hashMotions(motions),
        () => motions.assign([]),
      ]
      for (const use of uses) {
        try {
          use()
        } catch (error) {
          assert.ok(/^INVALID_/.test((error as OffheapError).code), String(error))
        }
      }
    }
  }
})

sets('a wrong row in the index leads to no other key', () => {
  const arena = arenaOf()
  const motions = Motions.create(arena, [[1, { x: 1 }], [2, { x: 2 }]]) // prettier-ignore
  const head = arena.u32[motions.ptr >>> 2]! >>> 2
  const page = arena.u32[arena.u32[head + 10]! >>> 2]! >>> 2
  for (const wrong of [1, 2, 2 ** 31, 2 ** 32 - 1]) {
    arena.u32[page + 1] = wrong
    assert.is(motions.row(1), -1)
    assert.is(motions.get(1), undefined)
    assert.match(examine(motions)[0]!.message, /row of the key 1: got/)
  }
})

sets('reports columns in the same block', () => {
  const arena = arenaOf()
  const motions = Motions.create(arena, [[1, { x: 1 }]]) // prettier-ignore
  const head = arena.u32[motions.ptr >>> 2]! >>> 2
  arena.u32[head + COLUMNS + 1] = arena.u32[head + COLUMNS]!
  assert.match(examine(motions)[0]!.message, /^column 1: got \d+, the block of column 0/)
})

sets('converts between versions of a schema', () => {
  const old = Motions.create(arenaOf(), [[7, { x: 1 }], [8, { x: 2 }]]) // prettier-ignore
  const made = convert(old, Motions, arenaOf())
  assert.equal(made.toJSON(), old.toJSON())
})

sets('has types', () => {
  const motions: Motions = Motions.create(arenaOf(), new Map<number, Motion.Init>([[1, {}]]))
  const keys: Uint32Array = motions.keyColumn
  const x: Float32Array = motions.columns.x
  assert.is(keys[0], 1)
  assert.is(x[0], 0)
})

sets.run()
