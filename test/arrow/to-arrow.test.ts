import { tableFromIPC as flechetteFromIPC } from '@uwdata/flechette'
import { DataType, tableFromIPC, tableToIPC, type Table, type Vector } from 'apache-arrow'
import { fromArrow as arqueroFrom } from 'arquero'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaPool } from '../../src/arena-pool.ts'
import { Arena } from '../../src/arena.ts'
import { toArrow } from '../../src/arrow/to-arrow.ts'
import {
  Library,
  Places,
  Sample$Info,
  Samples,
  Story$Info,
  Visit$Info,
  Visits,
} from '../golden/readable/columns.gen.ts'
import { Look$Info, World as SparseWorld } from '../golden/readable/sparse-sets.gen.ts'
import { Points, Vec3$Info, World } from '../golden/readable/tables.gen.ts'
import { Body$Info } from '../golden/readable/tables.gen.ts'
import { libraryOf, randomSample, rowsOf, type PlainSample } from '../support/column-trial.ts'
import { forEachSeed, Random } from '../support/random.ts'
import { codeOf, expectError } from '../support/refusal.ts'

/** Rows as tables of Arrow, read by three libraries. */
const arrow = suite('arrow/to-arrow')

/** Columns that are views, by the array that has them. */
const VIEWS = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'kind', 'state', 'look'],
  ...['place', 'from', 'maybe', 'mood', 'level'],
]

const arrowRows = (table: Table): PlainSample[] =>
  rowsOf(
    table.schema.fields.map(({ name }) => name),
    table.numRows,
    (name, row) => table.getChild(name)!.get(row),
  )

const dataOf = (table: Table, name: string): Vector['data'][number] =>
  table.getChild(name)!.data[0]!

arrow('has the values of all rows, for three libraries and after a round trip', () => {
  forEachSeed(40, (random) => {
    const samples = Array.from({ length: random.between(0, 40) }, () => randomSample(random, false))
    const { places, samples: rows } = libraryOf(samples, false)
    using exported = toArrow(rows, Sample$Info, { dictionaries: { Places: places } })
    const { table } = exported
    assert.equal(arrowRows(table), samples, 'apache-arrow')
    for (const form of ['stream', 'file'] as const) {
      const bytes = tableToIPC(table, form)
      assert.equal(arrowRows(tableFromIPC(bytes)), samples, form)
      const other = flechetteFromIPC(bytes, { useBigInt: true })
      const read = rowsOf(other.names, other.numRows, (name, row) => other.getChild(name).at(row))
      assert.equal(read, samples, `flechette, ${form}`)
    }
    if (samples.length === 0) return
    const frame = arqueroFrom(table as never)
    const read = rowsOf(frame.columnNames(), frame.numRows(), (name, row) => frame.get(name, row))
    assert.equal(read, samples, 'arquero')
  })
})

arrow("has the values of lists and pools, whose arena it doesn't pin", () => {
  forEachSeed(20, (random) => {
    const samples = Array.from({ length: random.between(0, 30) }, () => randomSample(random, true))
    const { places, stories, pool, arena } = libraryOf(samples, true)
    for (const rows of [stories, pool]) {
      const dictionaries = { Places: places }
      const { table } = toArrow(rows, Story$Info, { dictionaries, copy: true })
      arena.pin().release()
      assert.equal(arrowRows(table), samples)
    }
    arena.dispose()
  })
})

arrow('copies no column but booleans and texts', () => {
  const random = new Random(1)
  const samples = Array.from({ length: 100 }, () => randomSample(random, false))
  const { places, samples: rows, arena } = libraryOf(samples, false)
  const { table } = toArrow(rows, Sample$Info, { dictionaries: { Places: places } })
  for (const name of VIEWS) {
    const { values, nullBitmap, type, dictionary } = dataOf(table, name)
    assert.is(values.buffer, arena.buffer, name)
    assert.is(values.byteOffset % 64, 0, name)
    if (nullBitmap?.length > 0) assert.is(nullBitmap.buffer, arena.buffer, `${name}, bits`)
    if (!DataType.isDictionary(type) || name === 'kind' || name === 'mood') continue
    const [texts] = dictionary!.data
    assert.is(texts!.values.buffer, arena.buffer, `${name}, texts`)
    assert.is(texts!.valueOffsets.buffer, arena.buffer, `${name}, offsets`)
  }
  const at = dataOf(table, 'at')
  for (const child of at.children) assert.is(child.values.buffer, arena.buffer)
  assert.is(dataOf(table, 'to').nullBitmap.buffer, arena.buffer)
  for (const name of ['weights', 'places']) {
    assert.is(dataOf(table, name).children[0]!.values.buffer, arena.buffer, name)
  }
  for (const name of ['on', 'name', 'note', 'flag']) {
    assert.is.not(dataOf(table, name).values.buffer, arena.buffer, name)
  }
  // Columns with codes of one dictionary have one dictionary in Arrow.
  assert.is(dataOf(table, 'place').dictionary, dataOf(table, 'from').dictionary)
  // arquero reads the same bytes.
  const frame = arqueroFrom(table as never)
  rows.columns.m[0] = 12345
  assert.is(frame.get('m', 0), 12345)
})

arrow('pins the arena, the table and the dictionary until it is released', () => {
  const { places, samples, arena } = libraryOf([randomSample(new Random(2), false)], false)
  const exported = toArrow(samples, Sample$Info, { dictionaries: { Places: places } })
  const fill = (): void => {
    for (let added = 0; added < 1000; added++) places.intern(`place ${added}`)
  }
  for (const call of [
    () => arena.reset(),
    () => arena.dispose(),
    () => samples.reserve(1e4),
    fill,
  ]) {
    assert.is(codeOf(call), 'ARENA_PINNED')
  }
  exported.release()
  exported[Symbol.dispose]()
  samples.reserve(1e4)
  fill()
  arena.dispose()
})

arrow('pins only the arena of the dictionary for rows that are copied', () => {
  const { places, stories, arena } = libraryOf([randomSample(new Random(3), true)], true)
  const names = new Arena(1 << 16)
  const others = names.create(Places, places.toArray())
  const exported = toArrow(stories, Story$Info, { dictionaries: { Places: others } })
  arena.dispose()
  assert.is(
    codeOf(() => names.dispose()),
    'ARENA_PINNED',
  )
  exported.release()
  names.dispose()
})

arrow('keeps the values of a copy, whatever happens to the arena', () => {
  const samples = [randomSample(new Random(4), false), randomSample(new Random(5), false)]
  const { places, samples: rows, arena } = libraryOf(samples, false)
  const { table } = toArrow(rows, Sample$Info, { dictionaries: { Places: places }, copy: true })
  arena.u8.fill(0xaa, 4096)
  arena.dispose()
  assert.equal(arrowRows(table), samples)
})

arrow('exports shared memory and leases', () => {
  const arena = new Arena(1 << 20, { shared: true })
  const points = arena.create(Points, [{ x: 1, y: 2 }])
  using exported = toArrow(points, Vec3$Info)
  assert.is(dataOf(exported.table, 'x').values.buffer, arena.buffer)
  assert.equal(
    tableFromIPC(tableToIPC(exported.table)).toArray().map(String),
    exported.table.toArray().map(String),
  )
  const pool = new ArenaPool({ bytes: 1 << 20, max: 1 })
  const lease = pool.acquire()
  const leased = toArrow(lease.create(Points, [{ x: 7 }]), Vec3$Info)
  lease.dispose()
  assert.is(leased.table.getChild('x')!.get(0), 7)
  assert.is(pool.statistics().pinned, 1)
  leased.release()
})

arrow('exports sparse sets, and the chosen columns in their order', () => {
  const world = new Arena(1 << 16).create(SparseWorld)
  world.looks.set(7, { kind: 'elf', layer: 3, name: 'x', at: { x: 1 } })
  world.looks.set(2, { size: 2 })
  const columns = ['layer', 'kind', 'size', 'at']
  using exported = toArrow(world.looks, Look$Info, { columns })
  const { table } = exported
  assert.equal(
    table.schema.fields.map(({ name }) => name),
    columns,
  )
  assert.equal(
    [...table.getChild('kind')!],
    [...world.looks.values()].map(({ kind }) => kind),
  )
  assert.equal([...table.getChild('layer')!], [3, 0])
  assert.equal([...table.getChild('size')!], [null, 2])
})

arrow('exports dates, times and decimals as such', () => {
  const visits = new Arena(1 << 16).create(Visits, [
    { day: 10957, at: 1_000_001, seen: 86_400_000, made: 5, price: -1234 },
    { day: -1, at: -1, seen: -1, price: 2 ** 31 - 1 },
  ])
  using exported = toArrow(visits, Visit$Info)
  const { table } = exported
  assert.equal(
    table.schema.fields.map(({ type }) => String(type)),
    [
      ...['Date32<DAY>', 'Timestamp<MICROSECOND, UTC>', 'Timestamp<MILLISECOND, UTC>'],
      ...['Timestamp<SECOND, UTC>', 'Decimal[19e+2]'],
    ],
  )
  const bytes = tableToIPC(table)
  const read = flechetteFromIPC(bytes, { useDate: true })
  assert.equal(read.getChild('day').toArray(), [new Date('2000-01-01'), new Date('1969-12-31')])
  assert.equal(Array.from(read.getChild('seen').toArray(), Number), [86_400_000, -1])
  assert.equal(Array.from(read.getChild('made').toArray(), Number), [5000, 0])
  assert.equal(Array.from(read.getChild('price').toArray(), Number), [-12.34, 21474836.47])
  assert.is(dataOf(table, 'at').values.buffer, visits.arena.buffer)
  visits.at(0).seen = 0.5
  expectError(() => toArrow(visits, Visit$Info), 'INVALID_VALUE', [
    'Visit.seen',
    'row 0',
    'got 0.5',
  ])
})

arrow('refuses what has no column, by name', () => {
  const world = new Arena(1 << 16).create(World)
  world.bodies.push({ x: 1 })
  expectError(() => toArrow(world.bodies, Body$Info), 'INVALID_VALUE', [
    'Body.leader',
    'pointer',
    '{ columns }',
  ])
  expectError(() => toArrow(world.bodies, Body$Info, { columns: ['x', 'w'] }), 'INVALID_VALUE', [
    'unknown field of Body',
    'got "w"',
  ])
  assert.is(toArrow(world.bodies, Body$Info, { columns: ['x', 'vx'] }).table.numCols, 2)
})

arrow('refuses a missing dictionary, another one, and other descriptions', () => {
  const { samples, arena } = libraryOf([randomSample(new Random(7), false)], false)
  const wrong = [undefined, {}, { Places: null }, { Places: arena.create(Library) }]
  for (const dictionaries of wrong) {
    expectError(() => toArrow(samples, Sample$Info, { dictionaries } as never), 'INVALID_OPTION', [
      'dictionary of Sample.place',
      'the Places that',
    ])
  }
  expectError(() => toArrow(samples, Vec3$Info as never, {} as never), 'INVALID_VALUE', [
    'got that of Vec3',
    'Sample$Info',
  ])
  for (const rows of [null, [], arena, {}]) {
    assert.is(
      codeOf(() => toArrow(rows as never, Sample$Info, {} as never)),
      'INVALID_VALUE',
    )
  }
  // Nothing of that has pinned the arena.
  arena.dispose()
})

arrow('refuses codes that are not of the dictionary, unless they are missing', () => {
  const arena = new Arena(1 << 20)
  const samples = arena.create(Samples)
  const places = arena.create(Places, ['Paris'])
  samples.push({ place: places.find('Paris')! })
  samples.push()
  const dictionaries = { Places: places }
  samples.columns.from[0] = 99
  toArrow(samples, Sample$Info, { dictionaries }).release()
  samples.columns.place[1] = 2
  expectError(() => toArrow(samples, Sample$Info, { dictionaries }), 'INVALID_BYTES', [
    'code of Sample.place in row 1',
    'got 2,',
    'from 0 to 1',
  ])
  samples.columns.place[1] = 0
  samples.columns.kind[0] = 3
  expectError(() => toArrow(samples, Sample$Info, { dictionaries }), 'INVALID_BYTES', [
    'Sample.kind',
  ])
})

arrow('exports invalid UTF-8 as reading the field returns it', () => {
  const arena = new Arena(1 << 20)
  const samples = arena.create(Samples, [{ name: new Uint8Array([65, 0xff, 66]) }, { name: 'é' }])
  const { table } = toArrow(samples, Sample$Info, {
    dictionaries: { Places: arena.create(Places) },
  })
  assert.equal([...table.getChild('name')!], ['A\ufffdB', 'é'])
})

arrow.run()
