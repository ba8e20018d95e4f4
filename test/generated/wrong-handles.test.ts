import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Groups } from '../golden/readable/bit-sets.gen.ts'
import { Item, World as Pools } from '../golden/readable/pools.gen.ts'
import { Device } from '../golden/readable/rings.gen.ts'
import { Depot } from '../golden/readable/slot-maps.gen.ts'
import { World as Parts } from '../golden/readable/sparse-sets.gen.ts'
import { Vec3, World as Tables } from '../golden/readable/tables.gen.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Handles, keys, indices and pointers that a collection can't have, and what the errors say. */
const wrong = suite('generated/wrong-handles')

/** A collection and the methods whose first argument is a place in it, with their codes. */
type Row = readonly [collection: object, code: string, ...methods: readonly string[]]

function rows(arena: Arena): Row[] {
  const { units, guards, orders } = arena.create(Depot, { units: [{}], guards: [{}], orders: [{}] })
  const { bodies, items } = arena.create(Pools, { bodies: [{}], items: [{}] })
  const { few, odd } = arena.create(Device, { few: [{}, {}], odd: [1, 2] })
  const { motions } = arena.create(Parts)
  const { points, marks } = arena.create(Tables, { points: [{}], marks: [{}] })
  const { members } = arena.create(Groups)
  motions.add(3)
  members.add(40)
  const byHandle = ['get', 'has', 'indexOf', 'nextHandle', 'ptrOf', 'remove', 'set']
  return [
    ...[units, guards, orders].map((map) => [map, 'INVALID_VALUE', ...byHandle] as const),
    [units, 'INVALID_POINTER', 'at', 'handleOf'],
    ...[bodies, items].map(
      (pool) => [pool, 'INVALID_POINTER', 'at', 'free', 'has', 'next'] as const,
    ),
    [few, 'INDEX_OUT_OF_RANGE', 'at', 'drop', 'ptrAt'],
    [odd, 'INDEX_OUT_OF_RANGE', 'at', 'drop', 'set'],
    [motions, 'INVALID_VALUE', 'add', 'delete', 'get', 'has', 'row', 'set'],
    [motions, 'INDEX_OUT_OF_RANGE', 'at', 'keyAt'],
    [points, 'INDEX_OUT_OF_RANGE', 'at', 'moveRow', 'set', 'swapRemove', 'truncate'],
    [marks, 'INDEX_OUT_OF_RANGE', 'at', 'set', 'touch'],
    [members, 'INDEX_OUT_OF_RANGE', 'add', 'next', 'toggle'],
    [members, 'no error, but false', 'delete', 'has'],
    [members, 'INVALID_SIZE', 'reserve'],
  ]
}

for (const checked of [false, true]) {
  wrong(
    `bigints, symbols and objects are named ${checked ? 'in a checked arena' : 'in any arena'}`,
    () => {
      const arena = new Arena(1 << 20, { checked: checked && { leaks: 'ignore' } })
      for (const [collection, code, ...methods] of rows(arena)) {
        for (const value of [5n, 0n, Symbol('s'), {}, Object.create(null)]) {
          for (const name of methods) {
            const method = (collection as Record<string, (...args: unknown[]) => unknown>)[name]!
            // The second argument of `moveRow` is a table, and that of others the fields of a struct.
            const isNumber = 'shift' in collection
            const other = name === 'moveRow' ? collection : isNumber ? 1 : {}
            const call = (): unknown => method.call(collection, value, other)
            assert.is(codeOf(call), code, `${collection.constructor.name}.${name} ${typeof value}`)
          }
        }
      }
      assert.equal(arena.verify(), [])
    },
  )
}

wrong('a row of a table is named where a struct is expected', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 18, { checked: checked && { leaks: 'ignore' } })
    const { bodies, points } = arena.create(Tables, { bodies: [{}], points: [{}] })
    const body = bodies.at(0)
    const message = (call: () => unknown): string => errorOf(call).message
    assert.match(
      message(() => arena.free(points.at(0) as never)),
      'got a row of Vec3, expected a struct, its pointer or null',
    )
    assert.match(
      message(() => (body.leader = bodies.at(0) as never)),
      'got a row of Body, expected a',
    )
    assert.is(body.leader, null)
  }
})

wrong('what a pool is given instead of a struct of it is named', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 18, { checked: checked && { leaks: 'ignore' } })
    const { bodies, items } = arena.create(Pools, { bodies: [{}], items: [{}] })
    const point = Vec3.create(arena)
    for (const [pool, name] of [
      [bodies, 'Pool<Body>'],
      [items, 'Pool<Item>'],
    ] as const) {
      for (const [value, got] of [
        [null, 'null'],
        [undefined, 'undefined'],
        [0, '0'],
        [point, `a Vec3 at ${point.ptr}`],
      ] as const) {
        const { code, message } = errorOf(() => pool.free(value as never))
        assert.is(code, 'INVALID_POINTER')
        assert.match(message, `pointer to no slot of this ${name}: got ${got}, expected`)
      }
    }
    assert.is(bodies.length + items.length, 2)
  }
})

wrong('a checked arena says that an accessor was used after its struct was freed', () => {
  const arena = new Arena(1 << 18, { checked: { leaks: 'ignore' } })
  const { bodies, leader } = arena.create(Pools, { leader: null })
  assert.is(leader, null)
  const [item, body] = [Item.create(arena), bodies.create()]
  arena.free(item)
  bodies.free(body)
  const twice: readonly (readonly [string, () => unknown])[] = [
    ['Item', () => arena.free(item)],
    ['Body', () => bodies.free(body)],
  ]
  for (const [name, call] of twice) {
    const { code, message } = errorOf(call)
    assert.is(code, 'STALE_REFERENCE')
    assert.match(
      message,
      new RegExp(`^${name} was used, but this ${name} \\(at \\d+\\) was freed at`),
    )
  }
})

wrong.run()
