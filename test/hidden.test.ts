import assertion from 'node:assert'
import { inspect } from 'node:util'
import { MessageChannel } from 'node:worker_threads'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Enemy, Vec3 } from '../examples/quickstart/enemy.gen.ts'
import { Arena } from '../src/arena.ts'
import type { Ptr } from '../src/pointer.ts'
import type { Struct } from '../src/struct.ts'
import { ExternalTlsf } from '../src/tlsf/external.ts'
import { Tlsf } from '../src/tlsf/tlsf.ts'
import { Marked } from './golden/drift/flags.gen.ts'
import { Drawing } from './golden/drift/unions.gen.ts'
import { Catalog } from './golden/readable/dictionaries.gen.ts'
import { Columns, Shop } from './golden/readable/lists.gen.ts'
import { Knight } from './golden/readable/own.gen.ts'
import { goldenTypes, made, type GoldenType } from './support/golden-types.ts'
import { codeOf } from './support/refusal.ts'

/** Tools that enumerate the members of objects see a struct, and never the bytes of its arena. */
const tools = suite('hidden')

const checkedOptions = { checked: { leaks: 'ignore' } } as const

const arenas = (): Arena[] => [new Arena(1 << 16), new Arena(1 << 16, checkedOptions)]

/** The largest number of objects that a tool may visit in one accessor. */
const MOST = 400

/** Visits all members as a tool would, and fails at anything that holds many bytes. */
function visit(value: unknown, path: string, seen: Set<object> = new Set()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen.size
  seen.add(value)
  assert.ok(seen.size < MOST, `${path} leads to more than ${MOST} objects`)
  assert.not(ArrayBuffer.isView(value), path)
  assert.not(/ArrayBuffer/.test(Object.prototype.toString.call(value)), path)
  if (value instanceof Map || value instanceof Set) assert.ok(value.size < 10, path)
  for (const key of Reflect.ownKeys(value)) {
    const { enumerable } = Object.getOwnPropertyDescriptor(value, key)!
    if (enumerable)
      visit((value as Record<string | symbol, unknown>)[key], `${path}.${String(key)}`, seen)
  }
  return seen.size
}

/** Returns the accessors of fields that are objects. */
function partsOf(accessor: Struct, { offsets }: GoldenType): object[] {
  const values = Object.keys(offsets).map(
    (name) => (accessor as unknown as Record<string, unknown>)[name],
  )
  return values.filter((value) => typeof value === 'object' && value !== null) as object[]
}

tools('no enumerable member of an accessor leads to bytes', async () => {
  for (const type of await goldenTypes()) {
    for (const arena of arenas()) {
      const struct = made(arena, type)
      visit(struct, type.typeName)
      for (const part of partsOf(struct, type)) visit(part, `a part of ${type.typeName}`)
    }
  }
  visit(new Tlsf(4096), 'tlsf')
  visit(new ExternalTlsf(1 << 20, { capacity: 1000 }), 'external')
  for (const arena of arenas()) visit(arena, 'arena')
  visit(new Arena(4096, { shared: true }), 'shared arena')
  visit(new Arena(4096, { memory: new WebAssembly.Memory({ initial: 1 }) }), 'growable arena')
})

tools('two accessors are deep-equal exactly when they are on the same struct', async () => {
  for (const type of await goldenTypes()) {
    for (const arena of arenas()) {
      const one = made(arena, type)
      const same = type.at(arena, one.ptr as Ptr<Struct>)
      const other = made(arena, type)
      const otherArena = new Arena(1 << 16, arena.checks === null ? {} : checkedOptions)
      const elsewhere = made(otherArena, type)
      assert.is(elsewhere.ptr, one.ptr)
      assertion.deepStrictEqual(one, same)
      assertion.deepEqual(one, same)
      assert.equal(one, same)
      for (const different of [other, elsewhere]) {
        assertion.notDeepStrictEqual(one, different, type.typeName)
        assertion.notDeepEqual(one, different)
        assert.not.equal(one, different)
      }
      const parts = partsOf(same, type)
      const others = partsOf(other, type)
      partsOf(one, type).forEach((part, index) => {
        assertion.deepStrictEqual(part, parts[index])
        assertion.notDeepStrictEqual(part, others[index])
        assert.not.equal(part, others[index])
      })
    }
  }
})

tools('an accessor that was moved is deep-equal once its fields were read', () => {
  for (const arena of arenas()) {
    const one = Enemy.create(arena)
    const other = Enemy.create(arena)
    other.ptr = one.ptr
    assert.is(other.path.length, one.path.length)
    assertion.deepStrictEqual(other, one)
    assert.equal(other, one)
  }
})

tools('accessors of a dictionary are deep-equal whatever they have read', () => {
  const catalog = new Arena(1 << 16).create(Catalog, { words: ['a'], names: ['b'] })
  const other = Catalog.at(catalog.arena, catalog.ptr)
  const { words, names } = catalog
  for (const used of [words, names]) {
    used.intern('c')
    used.intern('c')
    used.at(1)
    assertion.deepStrictEqual(catalog, other)
    assertion.deepEqual(catalog, other)
    assert.equal(catalog, other)
  }
  assertion.notDeepStrictEqual(words, names)
})

tools('an accessor of a union that was moved is deep-equal once it was read', () => {
  for (const arena of arenas()) {
    for (const shape of [{ kind: 'circle' }, { kind: 'square', side: 2 }] as const) {
      const one = arena.create(Drawing, { shape })
      const moved = arena.create(Drawing)
      void moved.shape.kind
      moved.ptr = one.ptr
      for (const name of ['shape', 'all', 'item'] as const) assert.ok(moved[name])
      assertion.deepStrictEqual(moved, one)
      assert.equal(moved, one)
      moved.shape = { kind: 'circle', radius: 3 }
      moved.ptr = arena.create(Drawing).ptr
      moved.shape = { kind: 'square', side: 4 }
      assertion.deepStrictEqual(moved.shape, Drawing.at(arena, moved.ptr).shape)
    }
  }
})

tools('an arena has no enumerable member except its id, and comparisons print little', () => {
  for (const arena of [...arenas(), new Arena(4096, { shared: true })]) {
    arena.snapshot()
    assert.equal(Object.keys(arena), ['id'])
    const [one, other] = [Enemy.create(arena), Enemy.create(arena, { health: 1 })]
    for (const expected of [other, { health: 1 }, []]) {
      let error: assert.Assertion | undefined
      try {
        assert.equal(one as unknown, expected)
      } catch (thrown) {
        error = thrown as assert.Assertion
      }
      assert.instance(error, assert.Assertion)
      assert.ok((error as { details?: string }).details!.length < 3000)
    }
    arena.dispose()
    assert.equal(Object.keys(arena), ['id'])
  }
})

tools('comparing accessors of a disposed arena reads no view', () => {
  const arena = new Arena(1 << 16)
  const [one, same, other] = [Enemy.create(arena), null, Enemy.create(arena)]
  const again = Enemy.at(arena, one.ptr)
  arena.dispose()
  assertion.deepStrictEqual(one, again)
  assertion.notDeepStrictEqual(one, other)
  assert.is(same, null)
  assert.is(inspect(arena), 'Arena <disposed>')
})

tools('a comparison with plain values fails with a message that shows the fields', () => {
  for (const arena of arenas()) {
    const { position } = Enemy.create(arena, { position: { x: 1.5, y: 2, z: 3 } })
    for (const compare of [assertion.deepEqual, assertion.deepStrictEqual]) {
      assert.throws(
        () => compare(position, { x: 1.5, y: 2, z: 3 }),
        /Vec3@\d+ \{ x: 1\.5, y: 2, z: 3 \}/,
      )
    }
    assertion.deepEqual(position.toJSON(), { x: 1.5, y: 2, z: 3 })
  }
})

tools('refuses to clone or post an accessor or an arena, and says what to send', () => {
  const { port1, port2 } = new MessageChannel()
  try {
    for (const arena of arenas()) {
      const enemy = Enemy.create(arena)
      for (const value of [enemy, enemy.position, enemy.path, arena, { nested: [enemy] }]) {
        for (const send of [() => structuredClone(value), () => port1.postMessage(value)]) {
          assert.throws(send, /post its buffer, or the toJSON\(\) of a struct/)
        }
      }
      assert.equal(structuredClone(enemy.position.toJSON()), { x: 0, y: 0, z: 0 })
    }
  } finally {
    port1.close()
    port2.close()
  }
})

tools('refuses the spread of an accessor as initial values', () => {
  for (const arena of arenas()) {
    const enemy = Enemy.create(arena, { health: 7 })
    const count = arena.blockCount
    for (const init of [{ ...enemy }, Object.assign({}, enemy), { ...enemy.position }]) {
      assert.is(
        codeOf(() => Enemy.create(arena, init as never)),
        'INVALID_VALUE',
      )
    }
    assert.is(
      codeOf(() => (enemy.position = { ...enemy.position } as never)),
      'INVALID_VALUE',
    )
    assert.is(arena.blockCount, count)
    assert.is(Enemy.create(arena, enemy).health, 7)
  }
})

tools('JSON.stringify writes the values of every kind of accessor', () => {
  for (const arena of arenas()) {
    const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
    const columns = arena.create(Columns, {
      i8s: [1, 2],
      f64s: [NaN, -0],
      i64s: [5n],
      bools: [true],
    })
    assert.equal(json(columns.i8s), [1, 2])
    assert.equal(json([columns.f64s, columns.i64s]), [['NaN', '-0'], ['5']])
    assert.equal(json({ bools: columns.bools }), { bools: [true] })
    const shop = arena.create(Shop, { route: [{ x: 1, y: 2 }] })
    assert.equal(json(shop.route), [{ x: 1, y: 2 }])
    const knight = arena.create(Knight, {
      weapon: { name: 'sword' },
      spares: [{ name: 'axe' }, null],
    })
    const [spare, none] = json(knight.spares) as { name: string }[]
    assert.equal([spare!.name, none], ['axe', null])
    const marked = arena.create(Marked, { badges: { brave: true } })
    assert.is((json(marked.badges) as { brave: boolean }).brave, true)
    assert.equal(json(marked.badges), json(marked.toJSON().badges))
    assert.equal(json(arena), { capacity: arena.capacity, usedSize: arena.usedSize })
  }
})

tools('no tool can assign a view', () => {
  const arena = new Arena(4096)
  assert.throws(() => Object.assign(arena, { f32: new Float32Array(1) }), TypeError)
  const { f32 } = arena
  assert.is(arena.f32, f32)
  assert.equal(
    Object.keys(arena).filter((key) => /^[iuf]\d+$|view|buffer/.test(key)),
    [],
  )
})

tools('an arena prints what it holds, and none of its bytes', () => {
  for (const arena of arenas()) {
    Vec3.create(arena)
    const text = inspect(arena)
    assert.match(
      text.replace(/\s+/g, ' '),
      /^Arena \{ capacity: 65536, usedSize: \d+, blockCount: 1 \}$/,
    )
  }
})

tools.run()
