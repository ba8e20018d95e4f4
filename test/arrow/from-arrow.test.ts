import {
  Bool,
  DateDay,
  DateMillisecond,
  Decimal,
  Dictionary,
  Field,
  FixedSizeList,
  Int32,
  Int8,
  LargeUtf8,
  List,
  makeData,
  makeVector,
  Null,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  TimestampMicrosecond,
  TimestampSecond,
  Utf8,
  Vector,
  vectorFromArray,
  type DataType,
} from 'apache-arrow'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { fromArrow } from '../../src/arrow/from-arrow.ts'
import { toArrow } from '../../src/arrow/to-arrow.ts'
import type { OffheapErrorCode } from '../../src/errors.ts'
import {
  Library,
  Point$Info,
  Sample$Info,
  Samples,
  Story$Info,
  Visit$Info,
  Visits,
} from '../golden/readable/columns.gen.ts'
import { Points, Vec3$Info, World } from '../golden/readable/tables.gen.ts'
import { libraryOf, plainOf, randomSample, type PlainSample } from '../support/column-trial.ts'
import { forEachSeed, Random, type Random as RandomNumbers } from '../support/random.ts'
import { codeOf, expectError, stateOf } from '../support/refusal.ts'

/** Rows from tables of Arrow. */
const arrow = suite('arrow/from-arrow')

const samplesOf = (random: RandomNumbers, isStory: boolean): PlainSample[] =>
  Array.from({ length: random.between(0, 40) }, () => randomSample(random, isStory))

arrow(
  'reads back what was exported, into tables, lists and pools, after rows that were there',
  () => {
    forEachSeed(40, (random) => {
      const samples = samplesOf(random, true)
      const { places, stories } = libraryOf(samples, true)
      const { table } = toArrow(stories, Story$Info, { dictionaries: { Places: places } })
      const form = random.pick(['stream', 'file', 'table'] as const)
      const read = form === 'table' ? table : tableFromIPC(tableToIPC(table, form))
      const former = samplesOf(random, true)
      const library = libraryOf(former, true)
      library.places.intern('a text that changes all codes')
      const dictionaries = { Places: library.places }
      assert.is(fromArrow(read, library.stories, Story$Info, { dictionaries }), samples.length)
      assert.equal(plainOf(library.stories, library.places), [...former, ...samples])
      assert.is(fromArrow(read, library.pool, Story$Info, { dictionaries }), samples.length)
      assert.equal(plainOf(library.pool, library.places), [...former, ...samples])
      const table2 = library.samples
      assert.is(fromArrow(read, table2, Sample$Info, { dictionaries }), samples.length)
      const plain = samples.map(({ text: _, ...sample }) => sample)
      assert.equal(plainOf(table2, library.places), plain)
      assert.equal(library.arena.verify(), [])
      // Rows beyond the last one are zero.
      assert.is(table2.columns.b.subarray(table2.length).findIndex(Boolean), -1)
    })
  },
)

arrow('reads slices and several batches', () => {
  forEachSeed(20, (random) => {
    const samples = samplesOf(random, false)
    const { places, samples: rows } = libraryOf(samples, false)
    const dictionaries = { Places: places }
    const { table } = toArrow(rows, Sample$Info, { dictionaries })
    const [batch] = table.batches
    const cuts = [0, random.between(0, samples.length), random.between(0, samples.length)]
    cuts.push(samples.length)
    cuts.sort((one, other) => one - other)
    const batches = cuts.slice(1).map((end, index) => batch!.slice(cuts[index]!, end))
    const library = new Arena(1 << 20).create(Library)
    const others = { Places: library.places }
    fromArrow(new Table(table.schema, batches), library.samples, Sample$Info, {
      dictionaries: others,
    })
    assert.equal(plainOf(library.samples, library.places), samples)
  })
})

/** Imports one column into a field of a new `Sample`. */
function imported(name: string, vector: Vector, arena = new Arena(1 << 20)): Library {
  const library = arena.create(Library)
  const all = baseOf(vector.length)
  const columns: Record<string, Vector> = { ...all, [name]: vector }
  const fields = Object.entries(columns).map(([key, { type }]) => new Field(key, type, true))
  const data = makeData({
    type: new Struct(fields),
    length: vector.length,
    children: Object.values(columns).map((column) => column.data[0]!),
  })
  const table = new Table(new RecordBatch(new Schema(fields), data))
  fromArrow(table, library.samples, Sample$Info, { dictionaries: { Places: library.places } })
  return library
}

/** Returns columns of zeros for the fields that need one. */
function baseOf(length: number): Record<string, Vector> {
  const zeros = makeVector(new Int8Array(length))
  const big = makeVector(new BigInt64Array(length))
  const texts = vectorFromArray(new Array<string>(length).fill(''), new Utf8())
  const point = makeVector({
    type: new Struct([new Field('x', new Int8()), new Field('place', new Utf8())]),
    length,
    nullCount: 0,
    children: [zeros.data[0]!, texts.data[0]!],
  } as never) as Vector
  const listOf = (size: number, child: Vector): Vector =>
    new Vector([
      makeData({
        type: new FixedSizeList(size, new Field('item', child.type as DataType)),
        length,
        nullCount: 0,
        child: child.data[0]!,
      }),
    ])
  const columns: Record<string, Vector> = {}
  for (const name of 'abcdefijklm') columns[name] = zeros
  for (const name of 'gh') columns[name] = big
  return {
    ...columns,
    on: vectorFromArray(new Array<boolean>(length).fill(false), new Bool()),
    kind: vectorFromArray(new Array<string>(length).fill('orc'), new Utf8()),
    state: zeros,
    look: zeros,
    name: texts,
    place: texts,
    at: point,
    weights: listOf(3, makeVector(new Float32Array(length * 3))),
    marks: listOf(5, vectorFromArray(new Array<boolean>(length * 5).fill(false), new Bool())),
    places: listOf(2, vectorFromArray(new Array<string>(length * 2).fill(''), new Utf8())),
  }
}

arrow('converts numbers that fit', () => {
  const rows: readonly (readonly [field: keyof PlainSample & string, Vector, unknown[]])[] = [
    ['a', makeVector(new Float64Array([-128, 127])), [-128, 127]],
    ['b', makeVector(new BigInt64Array([0n, 255n])), [0, 255]],
    ['e', makeVector(new Uint32Array([5, 2 ** 31 - 1])), [5, 2 ** 31 - 1]],
    ['f', makeVector(new Int8Array([0, 127])), [0, 127]],
    ['g', makeVector(new Int32Array([-5, 5])), [-5n, 5n]],
    ['h', makeVector(new Float64Array([0, 2 ** 53 - 1])), [0n, 2n ** 53n - 1n]],
    ['i', makeVector(new BigInt64Array([-5n, 2n ** 53n - 1n])), [-5, 2 ** 53 - 1]],
    ['j', makeVector(new Uint8Array([1, 2])), [1, 2]],
    ['k', makeVector(new Float32Array([1.5, -2])), [1.5, -2]],
    ['l', makeVector(new Float64Array([0.1, NaN])), [Math.fround(0.1), NaN]],
    ['m', makeVector(new BigInt64Array([5n, 2n ** 60n])), [5, 2 ** 60]],
    ['m', makeVector(new Float32Array([0.5, Infinity])), [0.5, Infinity]],
    ['on', makeVector(new Int8Array([1, 0])), [true, false]],
  ]
  for (const [field, vector, expected] of rows) {
    const { samples, places } = imported(field, vector)
    assert.equal(
      plainOf(samples, places).map((sample) => sample[field]),
      expected,
      field,
    )
  }
})

arrow("refuses values that their field can't have, with the row, and leaves no row", () => {
  const texts = (...values: (string | null)[]): Vector => vectorFromArray(values, new Utf8())
  const rows: readonly (readonly [string, Vector, OffheapErrorCode, readonly string[]])[] = [
    ['a', makeVector(new Int32Array([1, 128])), 'INVALID_VALUE', ['Sample.a in row 1', 'got 128']],
    ['b', makeVector(new Float64Array([0.5])), 'INVALID_VALUE', ['Sample.b in row 0', 'got 0.5']],
    ['c', makeVector(new Float64Array([NaN])), 'INVALID_VALUE', ['got NaN']],
    ['e', makeVector(new BigInt64Array([2n ** 40n])), 'INVALID_VALUE', ['1099511627776n']],
    ['f', makeVector(new Int32Array([-1])), 'INVALID_VALUE', ['got -1', 'u32']],
    ['h', makeVector(new BigInt64Array([-1n])), 'INVALID_VALUE', ['got -1n', 'u64']],
    ['i', makeVector(new BigInt64Array([2n ** 53n])), 'INVALID_VALUE', ['9007199254740992n']],
    ['j', makeVector(new BigInt64Array([-1n])), 'INVALID_VALUE', ['u53']],
    ['m', makeVector(new BigInt64Array([2n ** 53n + 1n])), 'INVALID_VALUE', ['f64']],
    ['state', makeVector(new Int32Array([256])), 'INVALID_VALUE', ['Sample.state']],
    ['on', makeVector(new Int8Array([1, 2])), 'INVALID_VALUE', ['Sample.on in row 1', 'got 2']],
    ['kind', texts('orc', 'ent'), 'INVALID_VALUE', ['Sample.kind in row 1', '"ent"', 'elf']],
    ['name', texts('a', 'abcdefghijklm'), 'TEXT_TOO_LONG', ['Sample.name', 'got 13 bytes']],
    ['name', texts('a\0b'), 'INVALID_VALUE', ['U+0000']],
    ['name', texts('a', null), 'INVALID_VALUE', ['missing value of Sample.name', 'row 1']],
    ['a', vectorFromArray([1, null], new Int8()), 'INVALID_VALUE', ['Sample.a', 'none in row 1']],
    ['a', texts('1'), 'INVALID_VALUE', ['Sample.a', 'a, of texts', 'numbers']],
    ['on', texts('true'), 'INVALID_VALUE', ['Sample.on', 'booleans']],
    ['place', makeVector(new Int32Array([1])), 'INVALID_VALUE', ['Sample.place', 'of numbers']],
    ['at', makeVector(new Int32Array([1])), 'INVALID_VALUE', ['Sample.at', 'a struct']],
    ['weights', makeVector(new Int32Array([1])), 'INVALID_VALUE', ['lists of 3 values']],
    ['a', new Vector([makeData({ type: new Null(), length: 1 })]), 'INVALID_VALUE', ['Sample.a']],
    [
      'a',
      vectorFromArray([[1]], new List(new Field('item', new Int32()))),
      'INVALID_VALUE',
      ['a, of the type List<Int32>'],
    ],
  ]
  for (const [field, vector, code, parts] of rows) {
    const arena = new Arena(1 << 20)
    expectError(() => imported(field, vector, arena), code, parts)
    assert.equal(arena.verify(), [])
  }
})

arrow('leaves the rows that there were when a call fails', () => {
  const samples = [randomSample(new Random(1), true), randomSample(new Random(2), true)]
  const source = libraryOf(samples, true)
  const dictionaries = { Places: source.places }
  const { table } = toArrow(source.stories, Story$Info, { dictionaries })
  const wrong = table.setChild('name', vectorFromArray(['a', 'x'.repeat(13)], new Utf8()))
  const library = libraryOf(samples, true)
  const target = { dictionaries: { Places: library.places } }
  library.samples.reserve(100)
  library.stories.reserve(100)
  library.pool.reserve(100)
  fromArrow(table, library.samples, Sample$Info, target)
  const { blockCount, usedSize } = library.arena
  const before = [library.samples, library.stories, library.pool].map((rows) =>
    plainOf(rows, library.places),
  )
  for (const call of [
    () => fromArrow(wrong, library.samples, Sample$Info, target),
    () => fromArrow(wrong, library.stories, Story$Info, target),
    () => fromArrow(wrong, library.pool, Story$Info, target),
  ]) {
    assert.is(codeOf(call), 'TEXT_TOO_LONG')
  }
  assert.equal([library.arena.blockCount, library.arena.usedSize], [blockCount, usedSize])
  assert.equal(
    [library.samples, library.stories, library.pool].map((rows) => plainOf(rows, library.places)),
    before,
  )
  const bytes = library.samples.columns.b.subarray(library.samples.length)
  assert.is(bytes.findIndex(Boolean), -1)
})

arrow('reports arenas that are full, and tables that are pinned', () => {
  const table = tableFromArrays({ x: new Float32Array(10_000), y: new Float32Array(10_000) })
  const arena = new Arena(1 << 15)
  const points = arena.create(Points)
  points.push({ x: 1 })
  const before = JSON.stringify(points)
  assert.is(
    codeOf(() => fromArrow(table, points, Vec3$Info)),
    'OUT_OF_MEMORY',
  )
  const pin = arena.pin(points)
  const state = stateOf(arena)
  assert.is(
    codeOf(() => fromArrow(table, points, Vec3$Info)),
    'ARENA_PINNED',
  )
  assert.is(stateOf(arena), state)
  assert.is(JSON.stringify(points), before)
  pin.release()
})

arrow('takes columns by other names, keeps defaults, and ignores other columns', () => {
  const table = tableFromArrays({ east: [1, 2], y: [3, 4], w: [5, 6] })
  const points = new Arena(1 << 16).create(Points)
  assert.is(fromArrow(table, points, Vec3$Info, { columns: { x: 'east' } }), 2)
  assert.equal(points.toJSON(), [
    { x: 1, y: 3, z: 1 },
    { x: 2, y: 4, z: 1 },
  ])
  expectError(() => fromArrow(table, points, Vec3$Info), 'INVALID_VALUE', [
    'missing column for Vec3.x',
    'option columns',
  ])
  expectError(
    () => fromArrow(table, points, Vec3$Info, { columns: { w: 'east' } }),
    'INVALID_OPTION',
    ['got "w"', 'x, y, z'],
  )
})

arrow('marks new rows as written', () => {
  const world = new Arena(1 << 16).create(World)
  world.marks.push({ x: 1 })
  world.marks.clean()
  fromArrow(tableFromArrays({ x: [1, 2], y: [3, 4] }), world.marks, Vec3$Info)
  assert.equal(world.marks.dirty, { first: 1, last: 2 })
})

arrow('reads texts of all types, and dictionaries of any width', () => {
  const words = ['a', 'b', 'a', 'ü']
  const vectors = [
    vectorFromArray(words, new Utf8()),
    vectorFromArray(words, new LargeUtf8()),
    vectorFromArray(words, new Dictionary(new Utf8(), new Int8())),
    vectorFromArray(words, new Dictionary(new Utf8(), new Int32())),
  ]
  for (const vector of vectors) {
    const { samples, places } = imported('place', vector)
    assert.equal(
      plainOf(samples, places).map(({ place }) => place),
      words,
      String(vector.type),
    )
    const named = imported('name', vector)
    assert.equal(
      plainOf(named.samples, named.places).map(({ name }) => name),
      words,
    )
  }
})

arrow('converts dates, times and decimals to the form of the field', () => {
  const day = 86_400_000
  const vectors = {
    day: vectorFromArray([new Date(day), new Date(-day)], new DateMillisecond()),
    at: vectorFromArray([1000n, -1000n].map(Number), new TimestampSecond()),
    seen: vectorFromArray([new Date(day), new Date(0)], new DateDay()),
    made: makeVector(new Int32Array([5, 6])),
    price: decimalsOf([123_400n, -5_000n], 4),
  }
  const visits = new Arena(1 << 16).create(Visits)
  fromArrow(new Table(vectors), visits, Visit$Info)
  assert.equal(visits.toJSON(), [
    { day: 1, at: visits.at(0).at, seen: day, made: 5, price: 1234 },
    { day: -1, at: visits.at(1).at, seen: 0, made: 6, price: -50 },
  ])
  const micros = vectorFromArray([1, 2], new TimestampMicrosecond())
  assert.is(visits.at(0).at / visits.at(1).at, -1)
  for (const [name, vector, parts] of [
    ['price', decimalsOf([1n, 1n], 4), ['too precise for Visit.price', 'row 0']],
    ['made', micros, ['Visit.made']],
    ['price', vectors.day, ['form timestamp', 'form decimal']],
    ['day', vectorFromArray([new Date(5), new Date(5)], new DateMillisecond()), ['too precise']],
  ] as const) {
    expectError(
      () => fromArrow(new Table({ ...vectors, [name]: vector }), visits, Visit$Info),
      'INVALID_VALUE',
      parts,
    )
  }
  assert.is(visits.length, 2)
})

function decimalsOf(values: readonly bigint[], scale: number): Vector {
  const words = new BigInt64Array(values.flatMap((value) => [value, value < 0n ? -1n : 0n]))
  const data = new Uint32Array(words.buffer)
  return new Vector([makeData({ type: new Decimal(scale, 19, 128), length: values.length, data })])
}

arrow('refuses other targets, descriptions and tables', () => {
  const arena = new Arena(1 << 16)
  const points = arena.create(Points)
  const table = tableFromArrays({ x: [1], y: [2] })
  for (const call of [
    () => fromArrow(table, null as never, Vec3$Info),
    () => fromArrow(table, arena as never, Vec3$Info),
    () => fromArrow(table, points, Point$Info as never),
    () => fromArrow({} as never, points, Vec3$Info),
    () => fromArrow(null as never, points, Vec3$Info),
  ]) {
    assert.is(codeOf(call), 'INVALID_VALUE')
  }
  const samples = arena.create(Samples)
  expectError(
    () => fromArrow(tableFromArrays({ place: ['a'] }), samples, Sample$Info, {} as never),
    'INVALID_VALUE',
    ['missing column for Sample.a'],
  )
})

arrow.run()
