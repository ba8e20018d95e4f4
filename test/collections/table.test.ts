import nodeAssert from 'node:assert'
import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { COLUMNS } from '../../src/collections/table-words.ts'
import { examine } from '../../src/operations/examine.ts'
import { Body, equalsPoints, Points, Uploads, Vec3, World } from '../golden/readable/tables.gen.ts'
import { codeOf } from '../support/refusal.ts'

const tables = suite('collections/table')

const newWorld = (bytes = 1 << 20): { arena: Arena; world: World } => {
  const arena = new Arena(bytes)
  return { arena, world: arena.create(World) }
}

tables('returns the index of a pushed row, which has the defaults of missing fields', () => {
  const { world } = newWorld()
  const { bodies } = world
  assert.is(bodies.push({ x: 1.5, kind: 'elf', position: { y: 2 } }), 0)
  assert.is(bodies.push(), 1)
  assert.is(bodies.length, 2)
  assert.is(bodies.at(0).hp, 100)
  assert.equal(bodies.at(0).position.toJSON(), { x: 0, y: 2, z: 1 })
  assert.is(bodies.at(1).kind, 'orc')
  assert.is(bodies.at(1).position.z, 1)
})

tables('has a row accessor that follows the row while the table grows', () => {
  const { world } = newWorld()
  const { bodies } = world
  bodies.push({ name: 'bob', score: 5n })
  const row = bodies.at(0)
  for (let index = 0; index < 200; index++) bodies.push({ x: index })
  assert.is(row.name, 'bob')
  assert.is(row.score, 5n)
  row.index$ = 7
  assert.is(row.x, 6)
  assert.is(row.index, 0, 'a field of the name stays')
})

tables('puts every column at a multiple of 64 bytes', () => {
  const { arena, world } = newWorld()
  for (let index = 0; index < 40; index++) world.bodies.push({ x: index })
  const { columns } = world.bodies
  const { position, home, ...others } = columns
  for (const view of [
    ...Object.values(others),
    ...Object.values(position),
    ...Object.values(home),
  ]) {
    assert.is(view.byteOffset % 64, 0)
    assert.is(view.buffer, arena.buffer)
  }
})

tables('packs columns of small tables without gaps between them', () => {
  const arena = new Arena(4096)
  const points = Points.create(arena, [{ x: 1 }])
  const { x, y, z } = points.columns
  const starts = [x, y, z].map(({ byteOffset }) => byteOffset)
  assert.equal(starts, [starts[0], starts[0]! + 64, starts[0]! + 128])
})

tables('returns the same columns until they move', () => {
  const { arena, world } = newWorld()
  const { points } = world
  assert.is(points.columns.x.length, 0)
  points.push({ x: 1 })
  const { columns } = points
  assert.is(points.columns, columns)
  assert.is(columns.x.length, points.capacity)
  points.push({ x: 2 })
  assert.is(points.columns, columns)
  points.reserve(100)
  assert.is.not(points.columns, columns)
  const before = points.columns
  arena.restore(arena.snapshot())
  assert.is(points.columns, before)
})

tables('renews the columns when the memory grows', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const arena = new Arena(65536, { memory })
  const points = Points.create(arena, [{ x: 1 }])
  const { columns } = points
  arena.allocate(500_000)
  assert.is.not(points.columns, columns)
  assert.is(points.columns.x[0], 1)
})

tables('reads each property of an init once, before it writes', () => {
  const { world } = newWorld()
  const reads: string[] = []
  const init = {
    get x(): number {
      reads.push('x')
      world.bodies.push({ y: 9 })
      return 4
    },
    get name(): string {
      reads.push('name')
      return 'ann'
    },
    position: {
      get x(): number {
        reads.push('position.x')
        return 3
      },
    },
  }
  assert.is(world.bodies.push(init), 1)
  assert.equal(reads.sort(), ['name', 'position.x', 'x'])
  const { x, name, position } = world.bodies.at(1)
  assert.equal([x, name, position.x], [4, 'ann', 3])
})

tables('refuses values with the name of the field, and changes nothing', () => {
  const { arena, world } = newWorld()
  const { bodies } = world
  bodies.push({ x: 1 })
  const before = JSON.stringify(bodies)
  const used = arena.usedSize
  for (const [init, code] of [
    [{ x: 2, kind: 'cat' }, 'INVALID_VALUE'],
    [{ x: 2, name: 'x'.repeat(17) }, 'TEXT_TOO_LONG'],
    [{ x: 2, time: 2 ** 60 }, 'UNSAFE_INTEGER'],
    [{ x: 2, position: null }, 'INVALID_VALUE'],
    [{ x: 2, position: 5 }, 'INVALID_VALUE'],
    [{ x: 2, score: 5 }, 'INVALID_VALUE'],
    [{ x: 2, look: { colour: 8 } }, 'INVALID_VALUE'],
    [world.points, 'INVALID_VALUE'],
    [null, 'INVALID_VALUE'],
    [5, 'INVALID_VALUE'],
    ['x', 'INVALID_VALUE'],
  ] as const) {
    assert.is(
      codeOf(() => bodies.push(init as never)),
      code,
    )
    assert.is(
      codeOf(() => bodies.set(0, init as never)),
      code,
    )
    assert.is(JSON.stringify(bodies), before)
    assert.is(arena.usedSize, used)
  }
})

tables('copies structs and rows, and refuses those of other types', () => {
  const { arena, world } = newWorld()
  const { bodies, points } = world
  const body = arena.create(Body, { x: 3, name: 'bob', home: { y: 1 } })
  bodies.push(body)
  bodies.push(bodies.at(0))
  assert.equal(bodies.at(1).toJSON(), body.toJSON())
  bodies.set(0, { ...{ x: 5 } })
  bodies.set(1, bodies.at(0))
  assert.is(bodies.at(1).x, 5)
  points.push(bodies.at(0).position)
  bodies.at(1).position = arena.create(Vec3, { x: 8 })
  bodies.at(0).position = bodies.at(1).position
  assert.is(bodies.at(0).position.x, 8)
  assert.is(
    codeOf(() => bodies.push(points.at(0) as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => bodies.push(arena.create(Vec3) as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => bodies.push({ ...body } as never)),
    'INVALID_VALUE',
  )
})

tables('returns the row that fills the hole, or -1', () => {
  const { world } = newWorld()
  const { points } = world
  points.assign([{ x: 0 }, { x: 1 }, { x: 2 }])
  assert.is(points.swapRemove(0), 2)
  assert.is(points.at(0).x, 2)
  assert.is(points.swapRemove(1), -1)
  assert.is(points.length, 1)
  assert.is(
    codeOf(() => points.swapRemove(1)),
    'INDEX_OUT_OF_RANGE',
  )
  assert.is(
    codeOf(() => points.swapRemove(-1)),
    'INDEX_OUT_OF_RANGE',
  )
  assert.is(
    codeOf(() => points.swapRemove(0.5)),
    'INDEX_OUT_OF_RANGE',
  )
})

tables('moves rows between tables of one type, also of other arenas', () => {
  const { world } = newWorld()
  const other = newWorld().world
  world.bodies.push({ x: 1, name: 'a', home: { x: 2 } })
  world.bodies.push({ x: 2, name: 'b', armour: 3 })
  assert.is(world.bodies.moveRow(0, other.bodies), 1)
  assert.equal([world.bodies.at(0).name, other.bodies.at(0).name], ['b', 'a'])
  assert.is(other.bodies.at(0).home!.x, 2)
  assert.is(world.bodies.at(0).armour, 3)
  assert.is(world.bodies.at(0).home, undefined)
  assert.is(world.bodies.moveRow(0, world.bodies), -1)
  assert.is(world.bodies.length, 1)
  assert.is(
    codeOf(() => world.bodies.moveRow(0, world.points as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => world.bodies.moveRow(0, null as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => world.bodies.moveRow(1, other.bodies)),
    'INDEX_OUT_OF_RANGE',
  )
})

tables('leaves a table unchanged when a column finds no room', () => {
  for (let size = 1000; size < 9000; size += 200) {
    const arena = new Arena(size)
    const points = Points.create(arena)
    let pushed = 0
    const fill = (): void => {
      for (; ; pushed++) points.push({ x: pushed, y: -pushed })
    }
    assert.is(codeOf(fill), 'OUT_OF_MEMORY')
    assert.is(points.length, pushed)
    assert.is(points.capacity, pushed)
    points
      .toArray()
      .forEach((row, index) =>
        assert.equal(row.toJSON(), { x: index, y: -index === 0 ? '-0' : -index, z: 1 }),
      )
    assert.equal(arena.verify(), [])
    assert.is(
      codeOf(() => points.reserve(pushed + 1)),
      'OUT_OF_MEMORY',
    )
    assert.is(
      codeOf(() => points.pushMany(1000)),
      'OUT_OF_MEMORY',
    )
    points.clear()
    points.trim()
    assert.is(arena.blockCount, 1)
    arena.free(points)
    assert.is(arena.blockCount, 0)
  }
})

tables('grows as long as the arena has a block of 64-byte alignment for each column', () => {
  for (let size = 4096; size < 40_000; size += 1016) {
    const arena = new Arena(size)
    const points = Points.create(arena)
    const fill = (): void => {
      for (;;) points.push({ x: 1 })
    }
    assert.is(codeOf(fill), 'OUT_OF_MEMORY')
    const bytes = (points.capacity + 16) * 4
    const allocateColumns = (): void => {
      for (const _ of 'xyz') arena.allocate(bytes, 64)
    }
    assert.is(codeOf(allocateColumns), 'OUT_OF_MEMORY', `an arena of ${size} bytes`)
  }
})

tables('refuses invalid numbers of rows', () => {
  const { world } = newWorld()
  const { points } = world
  for (const count of [-1, 0.5, NaN, Infinity, '3', 2 ** 40]) {
    assert.is(
      codeOf(() => points.reserve(count as number)),
      'INVALID_SIZE',
    )
  }
  for (const count of [-1, 0.5, NaN, '3']) {
    assert.is(
      codeOf(() => points.pushMany(count as number)),
      'INVALID_SIZE',
    )
    assert.is(
      codeOf(() => points.truncate(count as number)),
      'INDEX_OUT_OF_RANGE',
    )
  }
  assert.is(
    codeOf(() => points.assign(5 as never)),
    'INVALID_VALUE',
  )
  assert.is(points.length, 0)
})

tables('takes iterables, its own rows among them', () => {
  const { arena, world } = newWorld()
  world.points = [{ x: 1 }, { x: 2 }, { x: 3 }]
  world.points.assign([...world.points].reverse())
  assert.equal(
    [...world.points].map(({ x }) => x),
    [3, 2, 1],
  )
  world.points.assign(world.points)
  world.groups = [world.points, [{ x: 9 }]]
  assert.equal(JSON.parse(JSON.stringify(world.groups)), [
    [3, 2, 1].map((x) => ({ x, y: 0, z: 1 })),
    [{ x: 9, y: 0, z: 1 }],
  ])
  assert.ok(equalsPoints(world.groups.at(0), world.points))
  const failing = function* (): Generator<Vec3.Init> {
    yield { x: 1 }
    throw new RangeError('stop')
  }
  assert.throws(() => world.points.assign(failing()), 'stop')
  assert.is(
    codeOf(() => (world.points = [{ x: 1 }, { x: 1n as never }])),
    'INVALID_VALUE',
  )
  assert.equal(
    [...world.points].map(({ x }) => x),
    [3, 2, 1],
  )
  arena.free(world)
  assert.is(arena.blockCount, 0)
})

tables('iterates over rows that are added and skips those that are removed', () => {
  const { world } = newWorld()
  const { points } = world
  points.assign([{ x: 0 }, { x: 1 }, { x: 2 }])
  const seen: number[] = []
  for (const row of points) {
    seen.push(row.x)
    if (row.x === 1) points.push({ x: 9 })
    if (row.x === 2) points.pop()
  }
  assert.equal(seen, [0, 1, 2])
  const kept = [...points]
  assert.equal(
    kept.map(({ x }) => x),
    [0, 1, 2],
  )
})

tables('records the rows that were written', () => {
  const arena = new Arena(1 << 16)
  const table = Uploads.create(arena, [{ x: 1 }, { x: 2 }, { x: 3 }, { x: 4 }])
  assert.equal(table.dirty, { first: 0, last: 3 })
  table.clean()
  assert.is(table.dirty, null)
  table.at(2).x = 5
  table.set(1, { y: 3 })
  assert.equal(table.dirty, { first: 1, last: 2 })
  table.clean()
  table.columns.x[3] = 7
  assert.is(table.dirty, null)
  table.touch(3)
  assert.equal(table.dirty, { first: 3, last: 3 })
  table.pop()
  assert.is(table.dirty, null)
  table.pushMany(2)
  assert.equal(table.dirty, { first: 3, last: 4 })
  assert.is(
    codeOf(() => table.touch(5)),
    'INDEX_OUT_OF_RANGE',
  )
  const { world } = newWorld()
  assert.is(
    codeOf(() => world.points.dirty),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => world.points.touch(0)),
    'INVALID_VALUE',
  )
})

tables('shows rows and never bytes to generic tools', () => {
  const { world } = newWorld()
  const { points } = world
  points.assign([{ x: 1 }, { x: 2 }])
  void points.columns
  assert.is(inspect(points.at(1)), 'Vec3[1] { x: 2, y: 0, z: 1 }')
  assert.match(inspect(points), /\[ Vec3\[0\] \{ x: 1.*Vec3\[1\]/s)
  const removed = points.at(1)
  points.pop()
  assert.is(inspect(removed), 'Vec3[1] <stale>')
  nodeAssert.deepStrictEqual(points.at(0), points.at(0))
  nodeAssert.notDeepStrictEqual(points.at(0), removed)
  nodeAssert.deepStrictEqual(points, world.points)
  nodeAssert.throws(() => structuredClone(points.at(0)))
})

tables('names stale rows in checked arenas', () => {
  const arena = new Arena(1 << 16, { checked: { leaks: 'ignore' } })
  const world = arena.create(World)
  world.points = [{ x: 1 }, { x: 2 }]
  const row = world.points.at(1)
  const part = (world.bodies.push({}), world.bodies.at(0).position)
  world.points.pop()
  assert.throws(() => row.x, /World\.points\[1\]\.x was read, but its row was removed or moved/)
  assert.is(
    codeOf(() => (row.x = 1)),
    'STALE_REFERENCE',
  )
  assert.is(
    codeOf(() => row.toJSON()),
    'STALE_REFERENCE',
  )
  row.index = 0
  assert.is(row.x, 1)
  world.bodies.clear()
  assert.is(
    codeOf(() => part.x),
    'STALE_REFERENCE',
  )
  assert.is(
    codeOf(() => world.points.push({ x: 'a' as never })),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => world.points.push({ w: 1 } as never)),
    'INVALID_VALUE',
  )
  world.points.at(0).x = NaN
  assert.is(
    codeOf(() => (world.points.at(0).y = 'a' as never)),
    'INVALID_VALUE',
  )
  arena.free(world)
  assert.is(
    codeOf(() => row.x),
    'STALE_REFERENCE',
  )
})

tables('refuses bytes that are no table', () => {
  const { arena, world } = newWorld()
  world.points = [{ x: 1 }, { x: 2 }]
  const field = world.points.ptr >>> 2
  const head = arena.u32[field]!
  const words: [number, number][] = [
    [field, 12],
    [field, 4_000_000_000],
    [head >>> 2, 1000],
    [(head >>> 2) + 1, 100_000],
    [(head >>> 2) + 4, 8],
    [(head >>> 2) + 6, arena.u32[(head >>> 2) + 6]! + 8],
  ]
  for (const [word, value] of words) {
    const former = arena.u32[word]!
    arena.u32[word] = value
    for (const read of [
      () => [...world.points],
      () => JSON.stringify(world),
      () => equalsPoints(world.points as Points, world.points as Points),
      () => world.points.reserve(200),
      () => world.points.clear(),
      () => world.points.trim(),
    ]) {
      assert.is(codeOf(read), 'INVALID_BYTES', `${word}, ${String(read)}`)
    }
    assert.ok(examine(world).length > 0, `word ${word}`)
    arena.u32[word] = former
  }
  assert.equal(examine(world), [])
  arena.f32[world.points.starts.x + 5] = 1
  assert.match(examine(world)[0]!.message, 'not zero')
})

tables('reports columns in the same block', () => {
  const { arena, world } = newWorld()
  const { points } = world
  points.push({ x: 1, y: 1, z: 1 })
  const head = arena.u32[points.ptr >>> 2]! >>> 2
  arena.u32[head + COLUMNS + 2] = arena.u32[head + COLUMNS]!
  assert.match(examine(world)[0]!.message, /^column 2: got \d+, the block of column 0/)
})

tables.run()
