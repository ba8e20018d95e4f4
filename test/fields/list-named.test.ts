import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { convert } from '../../src/operations/convert.ts'
import { examine } from '../../src/operations/examine.ts'
import {
  copyStock,
  equalsPath,
  equalsStock,
  fromJSONPath,
  hashPath,
  Item,
  Map2,
  Moods,
  Numbers,
  Owned,
  Path,
  Paths,
  releaseStock,
  Stock,
  toJSONPath,
} from '../golden/readable/named-lists.gen.ts'
import { goldenOperations } from '../support/golden-operations.ts'
import { codeOf } from '../support/refusal.ts'

const lists = suite('fields/list-named')

/** Values for each named list of the golden file, as `toJSON` returns them. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  Path: [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ],
  Numbers: [1, 2.5, '-0', 'NaN'],
  Stamps: [0, -1, 2 ** 52],
  Words: ['', 'a word', 'naïve'],
  Codes: ['', 'abcde'],
  Moods: ['walk', 'idle', 'walk'],
  States: [
    { visible: true, burning: false },
    { visible: false, burning: true },
  ],
  Ranks: [{ team: 7, level: 500 }],
  Stock: [
    { name: 'sword', count: 1, next: { name: 'sheath', count: 2, next: null } },
    { name: '', count: 3, next: null },
  ],
  Shapes: [
    { kind: 'circle', radius: 2 },
    { kind: 'track', path: [{ x: 5, y: 6 }] },
  ],
  Corners: [
    [1, 2, 3],
    [4, 5, 6],
  ],
  Pages: [[1, 2], [], [3]],
  Pools: [[{ name: 'x', count: 1, next: null }], []],
  Owned: [{ name: 'own', count: 1, next: null }, null],
  Paths: [[{ x: 1, y: 1 }], []],
}

/** The members of any named list. */
interface Named {
  readonly length: number
  readonly ptr: number
  toJSON(): unknown
  assign(values: Iterable<unknown>): void
}

const NAMED = (await goldenOperations()).filter(({ name }) => Object.hasOwn(VALUES, name))

for (const isChecked of [false, true]) {
  const options = isChecked ? { checked: true } : {}
  const kind = isChecked ? 'checked' : 'plain'

  lists(`keeps the elements of every kind in a ${kind} arena`, () => {
    assert.equal(NAMED.map(({ name }) => name).sort(), Object.keys(VALUES).sort())
    for (const { name, type, info, fromJSON, toJSON, equals, hash, copy } of NAMED) {
      const arena = new Arena(1 << 18, options)
      const empty = arena.usedSize
      const list = fromJSON(arena, VALUES[name])
      assert.equal(toJSON(list), VALUES[name], name)
      assert.is((list as unknown as Named).length, VALUES[name]!.length)
      const other = copy(type.create(arena), list)
      assert.ok(equals(list, other), name)
      assert.is(hash(list), hash(other), name)
      const same = type.create(arena, list as never)
      assert.ok(equals(list, same), name)
      const converted = convert(list, type, arena)
      assert.ok(equals(list, converted), name)
      assert.equal(examine(list), [], name)
      assert.is(info.fields.length, 1)
      const text = inspect(list)
      assert.ok(text.startsWith(`${name}@${list.ptr} `), text)
      arena.root = list
      const opened = Arena.from(arena.snapshot()).open(type)
      assert.equal(toJSON(opened), VALUES[name], name)
      const named = other as unknown as Named
      named.assign([])
      assert.is(named.length, 0)
      for (const each of [list, other, same, converted]) arena.free(each)
      assert.is(arena.usedSize, empty, `${name} frees what its elements own`)
      assert.equal(arena.verify(), [])
    }
  })
}

lists('has the names of an array', () => {
  const arena = new Arena(1 << 14)
  const path = Path.create(arena)
  assert.is(path.length, 0)
  path.push({ x: 1 }).y = 2
  path.push({ x: 3 })
  path.insert(1, { x: 2 })
  assert.equal(
    Array.from(path, ({ x }) => x),
    [1, 2, 3],
  )
  path.sort((a, b) => b.x - a.x)
  assert.is(path.at(0).x, 3)
  path.pop()
  assert.is(path.swapRemove(0), 1)
  assert.equal(toJSONPath(path), [{ x: 2, y: 0 }])
  const numbers = Numbers.create(arena, new Float32Array([3, 1, 2]))
  assert.equal([...numbers.sort()], [1, 2, 3])
  assert.is(numbers.indexOf(3), 2)
  assert.equal([...numbers.view], [1, 2, 3])
  const moods = Moods.create(arena, ['walk'])
  assert.is(moods.push('idle'), 2)
  assert.is(moods.pop(), 'idle')
  assert.is(
    codeOf(() => moods.push('fly' as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => path.at(1)),
    'INDEX_OUT_OF_RANGE',
  )
})

lists('is at its pointer', () => {
  const arena = new Arena(1 << 14)
  const path = Path.create(arena, [{ x: 1 }])
  assert.is(Path.at(arena, path.ptr).at(0).x, 1)
  const ptr = Path.allocate(arena)
  assert.is(Path.at(arena, ptr).length, 0)
  assert.is(
    codeOf(() => Path.at(arena, 4 as never)),
    'INVALID_POINTER',
  )
  const other = Path.at(arena, ptr)
  other.ptr = path.ptr
  assert.is(other.length, 1)
  assert.ok(equalsPath(other, path))
  assert.is(hashPath(other), hashPath(path))
  assert.is(
    codeOf(() => Path.create(arena, 5 as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => fromJSONPath(arena, 5)),
    'INVALID_JSON',
  )
})

lists('is a field, an element and a target', () => {
  const arena = new Arena(1 << 14)
  // The table of references stays.
  const first = arena.create(Map2, {})
  first.chosen = Path.create(arena)
  arena.free(Path.at(arena, first.chosen!))
  arena.free(first)
  const empty = arena.usedSize
  const map = arena.create(Map2, {
    path: [{ x: 1 }],
    paths: [[{ x: 2 }], []],
    own: [{ x: 3 }],
    both: [[], [{ x: 4 }]],
    numbers: [1, 2],
    words: ['a'],
    pages: [[7]],
    stock: [{ name: 'sword', next: { name: 'sheath' } }],
  })
  map.loop = map.path
  map.path.push({ x: 9 })
  assert.is(map.loop.length, 1)
  const shared = Path.create(arena, [{ x: 5 }])
  map.shared = shared.ptr
  map.chosen = shared
  assert.is(map.chosen, shared.ptr)
  arena.free(shared)
  assert.is(map.chosen, null)
  map.shared = null
  assert.is(Path.at(arena, map.own!).at(0).x, 3)
  map.own = [{ x: 6 }, { x: 7 }]
  assert.is(Path.at(arena, map.own!).length, 2)
  const path = map.paths.push([{ x: 8 }])
  assert.is(path.at(0).x, 8)
  assert.is(map.both.at(1).at(0).x, 4)
  assert.is(map.pages.at(0).at(0), 7)
  assert.is(
    codeOf(() => arena.free(map.path)),
    'INVALID_POINTER',
  )
  const nested = Paths.create(arena, map.paths)
  assert.is(nested.length, 3)
  arena.free(nested)
  arena.root = map
  assert.equal(Arena.from(arena.snapshot()).open(Map2).toJSON(), map.toJSON())
  arena.free(map)
  assert.is(arena.usedSize, empty)
})

lists('owns what its elements own', () => {
  const arena = new Arena(1 << 14)
  const empty = arena.usedSize
  const owned = Owned.create(arena, [{ name: 'first' }, null])
  owned.push(Item.create(arena, { name: 'second' }))
  const taken = owned.take(0)!
  assert.is(Item.at(arena, taken).name, 'first')
  arena.free(Item.at(arena, taken))
  const stock = Stock.create(arena, [{ name: 'sword', next: {} }])
  const copy = copyStock(Stock.create(arena), stock)
  assert.ok(equalsStock(stock, copy))
  releaseStock(copy)
  assert.is(copy.length, 0)
  for (const each of [owned, stock, copy]) arena.free(each)
  assert.is(arena.usedSize, empty)
})

lists('leaves nothing of a failed create', () => {
  const arena = new Arena(1 << 14)
  const empty = arena.usedSize
  const values = [{ name: 'x' }, { name: 5 as never }]
  assert.is(
    codeOf(() => Stock.create(arena, values)),
    'INVALID_VALUE',
  )
  assert.is(arena.usedSize, empty)
  const small = new Arena(256)
  assert.is(
    codeOf(() => Numbers.create(small, new Float32Array(1000))),
    'OUT_OF_MEMORY',
  )
  assert.is(small.usedSize, new Arena(256).usedSize)
})

lists('is named by checked arenas', () => {
  const arena = new Arena(1 << 14, { checked: true })
  const path = Path.create(arena, [{ x: 1 }])
  const point = path.at(0)
  path.pop()
  assert.is(
    codeOf(() => point.x),
    'STALE_REFERENCE',
  )
  arena.free(path)
  assert.is(
    codeOf(() => path.length),
    'STALE_REFERENCE',
  )
  assert.is(
    codeOf(() => path.push()),
    'STALE_REFERENCE',
  )
  const numbers = Numbers.create(arena)
  assert.is(
    codeOf(() => numbers.push('5' as never)),
    'INVALID_VALUE',
  )
  const map = arena.create(Map2)
  const { path: inside } = map
  arena.free(map)
  assert.is(
    codeOf(() => inside.length),
    'STALE_REFERENCE',
  )
})

lists.run()
