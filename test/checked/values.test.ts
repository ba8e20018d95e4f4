import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Counters } from '../golden/drift/atomics.gen.ts'
import { Loose, Solid, Tree } from '../golden/drift/operations.gen.ts'
import { Reading } from '../golden/drift/optional.gen.ts'
import { Item, Slot } from '../golden/drift/pointers.gen.ts'
import { Drawing } from '../golden/drift/unions.gen.ts'
import { Columns, Shop } from '../golden/readable/lists.gen.ts'
import { Sprite } from '../golden/readable/nested.gen.ts'
import { Knight } from '../golden/readable/own.gen.ts'
import { errorOf, stateOf } from '../support/refusal.ts'

/** Checked arenas refuse the values that `fromJSON` refuses, with the path of the field. */
const values = suite('checked/values')

const QUIET = { checked: { leaks: 'ignore' } } as const

type Row = readonly [path: string, write: () => unknown, code?: string]

function textOf(call: () => unknown): string {
  const { code, message } = errorOf(call)
  return `${code} ${message}`
}

/** Writes a value that the field's type does not allow. */
function write(target: object, fields: object): () => unknown {
  return () => Object.assign(target, fields)
}

values('refuses a push of undefined values, or of several', () => {
  const arena = new Arena(1 << 16, QUIET)
  const columns = arena.create(Columns, { u8s: [1, 2] })
  const shop = arena.create(Shop)
  const push = (list: object, ...args: unknown[]): string =>
    textOf(() => (list as { push(...args: unknown[]): unknown }).push(...args))
  assert.match(push(columns.u8s, undefined), /^INVALID_VALUE Columns\.u8s\[2\]: .*got undefined/)
  assert.match(push(columns.u8s, 3, 4), /^INVALID_VALUE Columns\.u8s: .*got 2 values, expected one/)
  assert.match(push(shop.route, {}, {}), /^INVALID_VALUE Shop\.route: /)
  assert.is(columns.u8s.length, 2)
  shop.route.push()
  shop.route.push(undefined)
  assert.is(shop.route.length, 2)
})

values('refuses what each kind of field cannot hold, with its path, and changes nothing', () => {
  const arena = new Arena(1 << 16, QUIET)
  const solid = arena.create(Solid)
  const loose = arena.create(Loose)
  const reading = arena.create(Reading, { place: {} })
  const drawing = arena.create(Drawing)
  const sprite = arena.create(Sprite)
  const columns = arena.create(Columns, { u8s: [1, 2] })
  const shop = arena.create(Shop, { stock: [{ price: 1 }] })
  const knight = arena.create(Knight)
  const counters = arena.create(Counters)
  const rows: readonly Row[] = [
    ['Solid.id', write(solid, { id: 70_000 })],
    ['Solid.id', write(solid, { id: -1 })],
    ['Solid.id', write(solid, { id: 1.5 })],
    ['Solid.id', write(solid, { id: NaN })],
    ['Solid.id', write(solid, { id: undefined })],
    ['Solid.id', write(solid, { id: '5' })],
    ['Solid.time', write(solid, { time: 2 ** 53 }), 'UNSAFE_INTEGER'],
    ['Solid.big', write(solid, { big: 2n ** 63n })],
    ['Solid.big', write(solid, { big: 5 })],
    ['Solid.huge', write(solid, { huge: -1n })],
    ['Solid.real', write(solid, { real: 'abc' })],
    ['Solid.single', write(solid, { single: 1e39 })],
    ['Solid.half', write(solid, { half: 65_520 })],
    ['Solid.half', write(solid, { half: null })],
    ['Solid.alive', write(solid, { alive: 1 })],
    ['Solid.mood', write(solid, { mood: 'sad' })],
    ['Solid.state', write(solid, { state: 4 })],
    ['Solid.state', write(solid, { state: { gone: true } })],
    ['Solid.state.dead', write(solid, { state: { dead: 1 } })],
    ['Solid.state.dead', write(solid.state, { dead: 1 })],
    ['Solid.state.mask', write(solid.state, { mask: 4 })],
    ['Solid.rank.team', write(solid, { rank: { team: 8 } })],
    ['Solid.rank.level', write(solid.rank, { level: -1 })],
    ['Solid.code', write(solid, { code: 'toolong' }), 'TEXT_TOO_LONG'],
    ['Solid.code', write(solid, { code: 5 })],
    ['Solid.code', write(solid, { code: '\ud800' })],
    ['Solid.hits', write(solid, { hits: -1 })],
    ['Solid.maybe', write(solid, { maybe: 256 })],
    ['Solid.shades[1]', write(solid, { shades: [1, 256] })],
    ['Solid.shades[1]', () => solid.shades.set(1, 256)],
    ['Solid.shades[0]', () => solid.shades.assign(new Float32Array([0.5]))],
    ['Solid.grid[2][1]', write(solid, { grid: [[], [], [1, -1]] })],
    ['Solid.grid[1][0]', () => solid.grid.at(1).set(0, 1.5)],
    ['Solid.point', write(solid, { point: [1, 2, 3] })],
    ['Solid.point', write(solid, { point: null })],
    ['Solid.point', write(solid, { point: 'abc' })],
    ['Solid.point', write(solid, { point: { z: 1 } })],
    ['Solid.point.x', write(solid, { point: { x: 'abc' } })],
    ['Solid.corners[1].y', write(solid, { corners: [{}, { y: '1' }] })],
    ['Solid.corners[0].y', () => solid.corners.set(0, { y: null as never })],
    ['Solid.corners', write(solid, { corners: 5 })],
    ['Solid.target', write(solid, { target: 'abc' })],
    ['Loose.note', write(loose, { note: 5 })],
    ['Loose.notes[1]', write(loose, { notes: ['', null] })],
    ['Loose.prey', write(loose, { prey: true })],
    ['Loose.states[1].on', write(loose, { states: [{}, { on: 0 }] })],
    ['Loose.shapes[0].kind', write(loose, { shapes: [{ kind: 'cube' }] })],
    ['Loose.outline.radius', write(loose, { outline: { kind: 'circle', radius: '1' } })],
    ['Loose.gaps[0].small', () => loose.gaps.push({ small: 256 })],
    ['Loose.numbers[0]', () => loose.numbers.push(-1)],
    ['Reading.place.x', write(reading, { place: { x: true } })],
    ['Reading.humidity', write(reading, { humidity: 300 })],
    ['Reading.samples[0]', () => (reading.samples = [999])],
    ['Drawing.shape', write(drawing, { shape: null })],
    ['Drawing.shape.kind', write(drawing, { shape: {} })],
    ['Drawing.shape', write(drawing, { shape: { kind: 'circle', side: 1 } })],
    ['Drawing.all[1].radius', () => drawing.all.set(1, { kind: 'circle', radius: 'r' as never })],
    ['Sprite.box.max.x', write(sprite, { box: { max: { x: {} } } })],
    ['Sprite.box.max.x', write(sprite.box.max, { x: {} })],
    ['Columns.u8s[1]', write(columns, { u8s: new Set([1, 300]) })],
    ['Columns.u8s[0]', () => columns.u8s.set(0, 300)],
    ['Columns.i64s[0]', () => columns.i64s.push(5 as never)],
    ['Columns.bools[0]', () => columns.bools.assign([0 as never])],
    ['Columns.u8s', write(columns, { u8s: 7 })],
    ['Shop.stock[1].price', () => shop.stock.push({ price: '1' as never })],
    ['Shop.stock[0].name', () => shop.stock.set(0, { name: 1 as never })],
    ['Shop.staff[0]', () => shop.staff.push({ nobody: 1 } as never)],
    ['Shop.shelves[1][0]', write(shop, { shelves: [[], [-1]] })],
    ['Knight.weapon.damage', write(knight, { weapon: { damage: -1 } })],
    ['Knight.realm.left.value', write(knight, { realm: { left: { value: 'v' } } })],
    ['Knight.weapon', write(knight, { weapon: 'sword' })],
    ['Counters.u8', write(counters, { u8: 256 })],
    ['Counters.u8', () => counters.u8.store(256)],
    ['Counters.u8', () => counters.u8.exchange(-1)],
  ]
  for (const [path, call, code = 'INVALID_VALUE'] of rows) {
    const before = stateOf(arena)
    const text = textOf(call)
    assert.ok(text.startsWith(`${code} ${path}: `), `${path}: ${text}`)
    assert.is(stateOf(arena), before, `${path}: the refused call changed the arena`)
  }
})

values('accepts every value that the fields can hold', () => {
  const arena = new Arena(1 << 16, QUIET)
  const solid = arena.create(Solid, {
    real: NaN,
    big: -(2n ** 63n),
    huge: 2n ** 64n - 1n,
    time: -1,
    count: 2 ** 53 - 1,
    single: Infinity,
    point: { x: 1, y: undefined },
    corners: [{ x: 1 }],
    grid: [[1], new Uint16Array([2, 3])],
    half: 65_519,
    id: 255,
    alive: true,
    mood: 'run',
    state: 3,
    rank: { team: 7, level: 31 },
    code: new Uint8Array([65]),
    hits: 2 ** 32 - 1,
    maybe: undefined,
    shades: new Set([1, 2]),
  })
  assert.equal([...solid.shades], [1, 2])
  solid.point = solid.corners.at(0)
  solid.corners = solid.corners
  solid.state = arena.create(Solid, { state: { dead: true } }).state
  solid.hits = solid.hits
  solid.target = solid
  assert.is(solid.point.x, 1)
  assert.is(solid.state.dead, true)
  const drawing = arena.create(Drawing, { shape: { kind: 'square', side: 2 } })
  drawing.all = [drawing.shape, { kind: 'circle', radius: 1 }]
  assert.is(drawing.all.at(0).kind, 'square')
  const columns = arena.create(Columns, { f32s: new Float64Array([0.1]), bools: [true] })
  columns.f64s = columns.f32s
  assert.is(columns.f64s.length, 1)
  const tree = arena.create(Tree, { left: { value: 3 }, children: [{ label: 'a' }] })
  tree.right = { children: [{}, {}] }
  assert.equal(arena.verify(), [])
})

values('checks the pointers in plain values: their arena, and whether they are live', () => {
  const arena = new Arena(1 << 14, QUIET)
  const foreign = new Arena(1 << 14, QUIET).create(Item)
  const plain = new Arena(1 << 14).create(Item)
  const loose = arena.create(Loose)
  const item = arena.create(Item)
  const gone = arena.create(Slot)
  const { ptr } = gone
  arena.free(gone)
  assert.match(
    textOf(() => (item.slot = ptr)),
    /^STALE_REFERENCE Item\.slot was set to \d+, but the Slot/,
  )
  for (const other of [foreign, plain]) {
    assert.match(
      textOf(() => arena.create(Item, { next: other })),
      /^INVALID_POINTER Item\.next was set to an accessor from another arena/,
    )
    assert.match(
      textOf(() => loose.friends.assign([null, other as never])),
      /^INVALID_POINTER Loose\.friends\[1\] was set to an accessor from another arena/,
    )
    assert.match(
      textOf(() => (loose.prey = other as never)),
      /^INVALID_POINTER Loose\.prey was set to an accessor from another arena/,
    )
  }
  assert.match(
    textOf(() => loose.friends.push((2 ** 33) as never)),
    /^INVALID_POINTER Loose\.friends/,
  )
})

values('refuses unknown names of new structs and of structs in them', () => {
  const arena = new Arena(1 << 14, QUIET)
  const wrong = { id: 1, idd: 2 }
  assert.match(
    textOf(() => arena.create(Solid, wrong)),
    /^INVALID_VALUE Solid: unknown name: got "idd", expected a field of Solid\./,
  )
  const deep = { weapon: { demage: 1 } }
  assert.match(
    textOf(() => arena.create(Knight, deep as object)),
    /^INVALID_VALUE Knight\.weapon: unknown name: got "demage", expected a field of Weapon\./,
  )
  assert.match(
    textOf(() => arena.create(Solid, { ...arena.create(Solid) } as object)),
    /^INVALID_VALUE /,
  )
  assert.is(arena.blockCount, 1)
})

values('refuse dates, patterns and collections as the fields of a struct', () => {
  const arena = new Arena(1 << 14, { checked: { leaks: 'ignore' } })
  for (const value of [new Date(), /x/, new Map(), new Set(), [1, 2], new Uint8Array(2)]) {
    assert.match(
      textOf(() => arena.create(Knight, value as object)),
      /^INVALID_VALUE /,
    )
    assert.match(
      textOf(() => arena.create(Knight, { weapon: value as object })),
      /^INVALID_VALUE /,
    )
  }
  assert.is(arena.blockCount, 0)
})

values('leaves arenas without checks as they were', () => {
  const solid = new Arena(1 << 14).create(Solid)
  Object.assign(solid, { id: 70_000, real: 'abc' })
  assert.is(solid.id, 70_000 & 255)
})

values.run()
