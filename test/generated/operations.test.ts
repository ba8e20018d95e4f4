import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { offsetOf } from '../../src/operations/reflection.ts'
import {
  equalsGarden,
  equalsLoose,
  equalsPadded,
  equalsPark,
  equalsSolid,
  equalsTree,
  fromJSONGarden,
  fromJSONLoose,
  fromJSONSolid,
  fromJSONTree,
  Garden,
  hashSolid,
  Loose,
  Loose$Info,
  Padded,
  Padded$Info,
  Park,
  Park$Info,
  releaseGarden,
  releaseLoose,
  releaseTree,
  Solid,
  Solid$Info,
  Square,
  toJSONGarden,
  toJSONLoose,
  toJSONPark,
  toJSONSolid,
  toJSONTree,
  Tree,
  Tree$Info,
} from '../golden/drift/operations.gen.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Semantics of the generated operations, kind by kind. */
const operations = suite('generated/operations')

const newArena = (): Arena => new Arena(1 << 20)

operations('compares scalars by their bits: a NaN equals itself, and -0 differs from 0', () => {
  const arena = newArena()
  const [a, b] = [Solid.create(arena, { real: NaN }), Solid.create(arena, { real: NaN })]
  assert.ok(equalsSolid(a, b))
  assert.is(hashSolid(a), hashSolid(b))
  // A NaN with another payload has other bits.
  arena.u32[(a.ptr + Solid.offsets.real) >>> 2] = 1
  assert.not(equalsSolid(a, b))
  a.real = -0
  b.real = 0
  assert.not(equalsSolid(a, b))
  assert.is.not(hashSolid(a), hashSolid(b))
})

operations('ignores padding in comparisons, also in nested structs', () => {
  const arena = newArena()
  const [a, b] = [Padded.create(arena, { small: 1 }), Padded.create(arena, { small: 1 })]
  arena.u8.fill(0xaa, a.ptr + 1, a.ptr + 4)
  assert.ok(equalsPadded(a, b))
  const [c, d] = [Loose.create(arena), Loose.create(arena)]
  arena.u8[c.ptr + Loose.offsets.rows + 1] = 0xaa
  assert.ok(equalsLoose(c, d))
  c.rows.at(1).at(1).small = 1
  assert.not(equalsLoose(c, d))
})

operations('compares optional fields by presence, then by value', () => {
  const arena = newArena()
  const [a, b] = [Loose.create(arena), Loose.create(arena)]
  a.speed = 0
  assert.not(equalsLoose(a, b))
  b.speed = 0
  assert.ok(equalsLoose(a, b))
  a.speed = 5
  assert.not(equalsLoose(a, b))
  a.speed = undefined
  b.speed = undefined
  assert.ok(equalsLoose(a, b))
  a.outline = { kind: 'circle', radius: 0 }
  assert.not(equalsLoose(a, b))
  b.outline = { kind: 'square', side: 0 }
  assert.not(equalsLoose(a, b))
  b.outline = { kind: 'circle', radius: 0 }
  assert.ok(equalsLoose(a, b))
})

operations('compares texts, lists and owned structs by content, also between arenas', () => {
  const init: Loose.Init = {
    note: 'one',
    notes: ['two', 'three'],
    numbers: [1, 2, 3],
    gaps: [{ small: 1 }, { large: 2 }],
    shape: { kind: 'square', side: 1, label: 'four' },
  }
  const [first, second] = [newArena(), newArena()]
  second.allocate(1_000)
  const [a, b] = [Loose.create(first, init), Loose.create(second, init)]
  assert.ok(equalsLoose(a, b))
  b.numbers.reserve(100)
  assert.ok(equalsLoose(a, b), 'capacity is not compared')
  b.numbers.push(4)
  assert.not(equalsLoose(a, b))
  b.numbers.pop()
  b.notes.set(1, 'thrée')
  assert.not(equalsLoose(a, b))
  b.notes.set(1, 'three')
  b.gaps.at(1).large = 3
  assert.not(equalsLoose(a, b))
  b.gaps.at(1).large = 2
  assert.ok(equalsLoose(a, b))
  if (b.shape.kind === 'square') b.shape.label = 'five'
  assert.not(equalsLoose(a, b))
})

operations('compares pointers by address and references by their result', () => {
  const arena = newArena()
  const target = Loose.create(arena)
  const [a, b] = [Loose.create(arena, { prey: target }), Loose.create(arena, { prey: target })]
  assert.ok(equalsLoose(a, b))
  b.prey = a
  assert.not(equalsLoose(a, b))
  b.prey = null
  arena.free(target)
  assert.ok(equalsLoose(a, b), 'a reference to a freed struct differs from null')
})

operations('hashes equal structs without padding equally, wherever they are', () => {
  const [first, second] = [newArena(), newArena()]
  second.allocate(40)
  const init = { real: 0.1, mood: 'run', code: 'abc', state: { dead: true }, id: 7 } as const
  const [a, b] = [Solid.create(first, init), Solid.create(second, init)]
  assert.is(hashSolid(a), hashSolid(b))
  const hash = hashSolid(a)
  a.state.visible = true
  assert.is.not(hashSolid(a), hash)
  a.state.visible = false
  assert.is(hashSolid(a), hash)
})

operations('writes every kind of field as plain JSON', () => {
  const arena = newArena()
  const target = Solid.create(arena)
  const solid = Solid.create(arena, {
    real: -0,
    big: -(2n ** 63n),
    huge: 2n ** 64n - 1n,
    time: -5,
    single: Infinity,
    point: { x: 1, y: NaN },
    grid: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    half: 0.5,
    alive: true,
    mood: 'walk',
    state: { visible: true },
    rank: { team: 7, level: 31 },
    code: 'é',
    target,
    hits: 9,
  })
  assert.equal(JSON.parse(JSON.stringify(toJSONSolid(solid))), {
    real: '-0',
    big: '-9223372036854775808',
    huge: '18446744073709551615',
    time: -5,
    count: 0,
    single: 'Infinity',
    point: { x: 1, y: 'NaN' },
    corners: [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ],
    grid: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    half: 0.5,
    id: 0,
    alive: true,
    mood: 'walk',
    state: { dead: false, visible: true },
    rank: { team: 7, level: 31 },
    code: 'é',
    target: target.ptr,
    hits: 9,
    shades: [0, 0],
  })
  const loose = Loose.create(arena, { shapes: [{ kind: 'square', side: 2, label: 'x' }], speed: 1 })
  const json = toJSONLoose(loose)
  assert.equal(json.shapes, [
    { kind: 'square', side: 2, label: 'x' },
    { kind: 'circle', radius: 0 },
  ])
  assert.equal([json.speed, json.place, json.prey], [1, undefined, null])
  assert.not.match(JSON.stringify(json), '"place"')
})

operations('reads JSON and fills in defaults for missing fields', () => {
  const arena = newArena()
  const garden = Garden.create(arena, {
    id: 3,
    oak: { value: 5, label: 'oak', left: { label: 'left' }, forest: [null, { value: 6 }] },
    hedge: { children: [{ value: 7 }, {}] },
  })
  const text = JSON.stringify(toJSONGarden(garden))
  const other = newArena()
  const read = fromJSONGarden(other, JSON.parse(text))
  assert.ok(equalsGarden(garden, read))
  assert.is(JSON.stringify(toJSONGarden(read)), text)
  assert.equal(toJSONTree(fromJSONTree(other, {})), {
    value: 1,
    label: '',
    left: null,
    right: null,
    pair: [null, null],
    children: [],
    forest: [],
  })
  assert.is(fromJSONTree(other, { left: {} }).ptr > 0, true)
  assert.is(fromJSONLoose(other, { speed: null }).speed, undefined)
})

const messageOf = (json: unknown): string => errorOf(() => fromJSONGarden(newArena(), json)).message

operations('reports where a document is invalid', () => {
  const wrong: readonly (readonly [unknown, string])[] = [
    [null, 'garden: got null, expected an object. Correct the value.'],
    [
      { hedge: { children: [{}, { left: { value: 1.5 } }] } },
      'garden.hedge.children[1].left.value: got 1.5, expected an integer from -2147483648 to 2147483647. Correct the value.',
    ],
    [
      { oak: { pair: [{}] } },
      'garden.oak.pair: got an array of length 1, expected length 2. Add or remove elements.',
    ],
    [{ oak: [] }, 'garden.oak: got an array, expected an object. Correct the value.'],
    [
      { oak: { lable: '' } },
      'garden.oak.lable: Tree has no field "lable". Correct the name, or remove it.',
    ],
  ]
  for (const [json, message] of wrong) assert.is(messageOf(json), message)
  const shape = errorOf(() => fromJSONLoose(newArena(), { shape: { kind: 'Circle' } }))
  assert.is(
    shape.message,
    'loose.shape.kind: got the string "Circle", expected one of "circle", "square". Correct the value.',
  )
})

operations('frees everything when a document is refused or memory runs out', () => {
  const arena = new Arena(4_096)
  Tree.create(arena)
  const [blocks, used] = [arena.blockCount, arena.usedSize]
  const branch = { label: 'some words', children: [{ label: 'more words' }] }
  const documents: readonly (readonly [unknown, string])[] = [
    [{ left: branch, right: { ...branch, value: '1' } }, 'INVALID_JSON'],
    [{ children: Array.from({ length: 100 }, () => branch) }, 'OUT_OF_MEMORY'],
    [{ forest: Array.from({ length: 100 }, () => branch) }, 'OUT_OF_MEMORY'],
    [{ label: 'x'.repeat(5_000) }, 'OUT_OF_MEMORY'],
  ]
  for (const [json, code] of documents) {
    assert.is(
      codeOf(() => fromJSONTree(arena, json)),
      code,
    )
    assert.equal([arena.blockCount, arena.usedSize], [blocks, used], code)
    assert.equal(arena.verify(), [])
  }
})

operations('ignores prototypes of documents and leaves prototypes unchanged', () => {
  const arena = newArena()
  const json = JSON.parse('{"__proto__": {"value": 9}}')
  assert.is(
    codeOf(() => fromJSONTree(arena, json)),
    'INVALID_JSON',
  )
  assert.is(
    codeOf(() => fromJSONTree(arena, { constructor: {} })),
    'INVALID_JSON',
  )
  assert.is(fromJSONTree(arena, Object.create({ value: 9 })).value, 1)
  assert.is(
    codeOf(() => fromJSONLoose(arena, { shape: Object.create({ kind: 'circle' }) })),
    'INVALID_JSON',
  )
  assert.is(({} as { value?: unknown }).value, undefined)
})

operations('takes no values in JSON from what all objects inherit', () => {
  const arena = newArena()
  const added = { value: 9, label: 'added', ptr: 8, alive: true, dead: true, team: 1, padded: {} }
  let deep: object = {}
  for (let depth = 0; depth < 40; depth++) deep = { left: deep, children: [{}] }
  Object.assign(Object.prototype, added)
  try {
    let tree = fromJSONTree(arena, deep)
    for (let depth = 0; depth <= 40; depth++) {
      assert.is(tree.value, 1)
      assert.is(tree.label, '')
      if (depth < 40) {
        assert.is(tree.children.at(0).value, 1)
        tree = Tree.at(arena, tree.left!)
      }
    }
    const solid = fromJSONSolid(arena, { state: {}, rank: {}, point: {} })
    assert.is(solid.state.mask + solid.rank.mask, 0)
    assert.is(solid.alive, false)
  } finally {
    for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name)
  }
})

/** Returns a chain of this many trees, each below another. */
function chain(arena: Arena, length: number): Tree {
  const root = Tree.create(arena)
  let last = root
  for (let index = 0; index < length; index++) {
    const next = Tree.create(arena, { value: index })
    last.left = next
    last = next
  }
  return root
}

operations('follows a thousand owners and refuses the next with TOO_DEEP', () => {
  const arena = new Arena(1 << 22)
  const [a, b] = [chain(arena, 1_000), chain(arena, 1_000)]
  assert.ok(equalsTree(a, b))
  const json = toJSONTree(a)
  const c = fromJSONTree(arena, json)
  assert.ok(equalsTree(a, c))
  const [deep, twin] = [chain(arena, 1_001), chain(arena, 1_001)]
  assert.is(
    codeOf(() => equalsTree(deep, twin)),
    'TOO_DEEP',
  )
  assert.is(
    codeOf(() => toJSONTree(deep)),
    'TOO_DEEP',
  )
  const blocks = arena.blockCount
  assert.is(
    codeOf(() => fromJSONTree(arena, { left: json })),
    'TOO_DEEP',
  )
  const circle: { left?: unknown; children: unknown[] } = { children: [] }
  circle.children.push(circle)
  assert.is(
    codeOf(() => fromJSONTree(arena, circle)),
    'TOO_DEEP',
  )
  assert.is(arena.blockCount, blocks)
  const own = Tree.create(arena)
  const other = Tree.create(arena, { left: own })
  own.left = other
  assert.is(
    codeOf(() => toJSONTree(own)),
    'TOO_DEEP',
  )
})

operations('releases everything owned at any depth and leaves the struct as new', () => {
  const arena = newArena()
  const garden = Garden.create(arena)
  const empty = arena.blockCount
  garden.oak = { label: 'oak', children: [{ label: 'child', left: {} }], pair: [null, {}] }
  garden.hedge.label = 'hedge'
  garden.hedge.forest.push({ label: 'tree' })
  releaseGarden(garden)
  assert.is(arena.blockCount, empty)
  assert.ok(equalsGarden(garden, Garden.create(arena)))
  const loose = Loose.create(arena, {
    note: 'x',
    notes: ['y', 'z'],
    gaps: [{}],
    shapes: [
      { kind: 'circle', radius: 2 },
      { kind: 'square', side: 1, label: 'w' },
    ],
    outline: { kind: 'square', side: 3, label: 'v' },
  })
  releaseLoose(loose)
  assert.is(arena.blockCount, empty + 2)
  assert.equal([loose.note, loose.notes.at(1), loose.gaps.length], ['', '', 0])
  const [first, second] = [loose.shapes.at(0), loose.shapes.at(1) as Square]
  assert.equal([first.kind, second.kind, second.side, second.label], ['circle', 'square', 1, ''])
  assert.equal([loose.outline?.kind, arena.verify()], ['square', []])
})

operations('releases cycles and chains of any length', () => {
  const arena = new Arena(1 << 24)
  const root = chain(arena, 50_000)
  releaseTree(root)
  assert.equal([arena.blockCount, root.left], [1, null])
})

operations('reflects the names, offsets, types and docs of fields', () => {
  assert.equal(
    [Solid$Info.name, Solid$Info.size, Solid$Info.align, Solid$Info.doc],
    ['Solid', Solid.size, Solid.align, 'Bytes only, all of them used.'],
  )
  assert.match(Solid$Info.hash, /^[\da-f]{16}$/)
  for (const [info, type] of [
    [Solid$Info, Solid],
    [Loose$Info, Loose],
    [Tree$Info, Tree],
  ] as const) {
    const offsets = info.fields.map(({ name, offset }) => [name, offset])
    assert.equal(Object.fromEntries(offsets), { ...type.offsets })
  }
  const [value] = Tree$Info.fields
  assert.equal(value, {
    name: 'value',
    doc: value!.doc,
    offset: 0,
    bytes: 4,
    schema: 'i32',
    type: { kind: 'scalar', scalar: 'i32' },
    default: '1',
  })
  const left = Tree$Info.fields.find(({ name }) => name === 'left')!
  assert.is(left.type.kind === 'own' && left.type.target(), Tree$Info)
  assert.is(left.schema, 'Own<Tree> | null')
  const rows = Loose$Info.fields.find(({ name }) => name === 'rows')!
  assert.is(rows.schema, 'FixedArray<FixedArray<Padded, 2>, 2>')
  assert.ok(rows.type.kind === 'array' && rows.type.element.kind === 'array')
  const speed = Loose$Info.fields.find(({ name }) => name === 'speed')!
  assert.ok(speed.presence!.offset >= speed.offset && speed.presence!.bit === 0)
  assert.is(Park$Info.base!().name, 'Garden')
  assert.is(Park$Info.fields[0]!.readonly, true)
  assert.is(Padded$Info.fields.length, 2)
})

operations('finds the same offsets by path as accessors use', () => {
  const arena = newArena()
  const solid = Solid.create(arena, { corners: [{}, { y: 7 }] })
  assert.is(arena.f32[(solid.ptr + offsetOf(Solid, 'corners', 1, 'y')) >>> 2], 7)
  const grid = offsetOf(Solid, 'grid', 2, 1)
  solid.grid.at(2).set(1, 513)
  assert.is(arena.u16[(solid.ptr + grid) >>> 1], 513)
  const loose = Loose.create(arena, { shapes: [{ kind: 'square', side: 8, label: '' }] })
  assert.is(arena.f64[(loose.ptr + offsetOf(Loose, 'shapes', 0, 'square', 'side')) >>> 3], 8)
  const radius = offsetOf(Loose, 'shape', 'circle', 'radius')
  loose.shape = { kind: 'circle', radius: 9 }
  assert.is(arena.f32[(loose.ptr + radius) >>> 2], 9)
  assert.is(offsetOf(Park, 'hedge', 'label'), offsetOf(Garden, 'hedge', 'label'))
})

operations("treats the fields of a base as the struct's own", () => {
  const arena = newArena()
  const park = Park.create(arena, { id: 4, name: 'Tivoli', oak: { value: 2 } })
  assert.is(toJSONPark(park).id, 4)
  const garden = Garden.at(arena, park.ptr)
  assert.ok(equalsGarden(garden, Garden.create(arena, { id: 4, oak: { value: 2 } })))
  assert.not(equalsPark(park, Park.create(arena, { id: 4, oak: { value: 2 } })))
})

operations('refuses structs that a checked arena knows to be freed', () => {
  const arena = new Arena(1 << 16, { checked: true })
  const solid = Solid.create(arena)
  const twin = fromJSONSolid(arena, toJSONSolid(solid))
  assert.ok(equalsSolid(solid, twin))
  arena.free(twin)
  for (const use of [
    () => equalsSolid(solid, twin),
    () => hashSolid(twin),
    () => toJSONSolid(twin),
  ]) {
    assert.is(codeOf(use), 'STALE_REFERENCE')
  }
})

operations.run()
