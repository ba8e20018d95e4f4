import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import { Actor, copyActor, Entity, Hero, initEntity } from '../golden/drift/extends.gen.ts'
import { copyReading, initReading, Reading, Report } from '../golden/drift/optional.gen.ts'
import { initReceipt, Receipt } from '../golden/drift/readonly.gen.ts'
import { Circle, Drawing, Square } from '../golden/drift/unions.gen.ts'
import { initVec2, Vec2 } from '../golden/readable/vector.gen.ts'
import { load } from '../support/codegen.ts'
import { arenaOf, bytesOf, expectCode, expectRefused } from '../support/generated.ts'
import { plain } from '../support/plain.ts'

/** Composition of generated structs: optional fields, unions, bases and readonly fields. */
const structure = suite('generated/structure')

structure('reads an optional field as undefined unless its presence bit is set', () => {
  const { arena, bytes } = arenaOf()
  const reading = Reading.create(arena)
  const absent = bytesOf(reading, Reading.size)
  assert.equal(absent, Array(64).fill(0))
  assert.equal(new Set(Object.values(plain(reading) as object)), new Set([0, undefined]))
  initReading(reading, {
    celsius: 0,
    humidity: 50,
    battery: -1n,
    open: false,
    wind: 'breeze',
    state: { wet: true },
    place: { y: 2 },
    label: 'roof',
    samples: [1, 2],
  })
  assert.equal(plain(reading), {
    sensor: 0,
    celsius: 0,
    humidity: 50,
    battery: -1n,
    open: false,
    wind: 'breeze',
    state: { moved: false, wet: true },
    place: { x: 0, y: 2 },
    label: 'roof',
    samples: [1, 2, 0, 0],
  })
  assert.is(bytes.getUint16(reading.ptr + 60, true), 2 ** 9 - 1)
  assert.is(bytes.getBigInt64(reading.ptr + 24, true), -1n)
  assert.is(bytes.getFloat32(reading.ptr + 40, true), 2)
  reading.celsius = undefined
  assert.is(bytes.getUint16(reading.ptr + 60, true), 2 ** 9 - 2)
  const { offsets } = Reading
  for (const name of Object.keys(offsets)) if (name !== 'sensor') Reflect.set(reading, name, null)
  assert.equal(bytesOf(reading, Reading.size), absent)
})

structure('writes no property for an absent field, also in nested structs', () => {
  const { arena } = arenaOf()
  const reading = Reading.create(arena, { sensor: 1, open: false, label: 'roof' })
  assert.equal(Object.keys(reading.toJSON()), ['sensor', 'open', 'label'])
  const report = Report.create(arena, { first: { battery: 1n } })
  assert.equal(Object.keys(report.toJSON()), ['first'])
  assert.equal(Object.keys(report.toJSON().first), ['sensor', 'battery'])
  report.comment = { text: 'dry' }
  assert.equal(report.toJSON(), { first: { sensor: 0, battery: '1' }, comment: { text: 'dry' } })
})

structure('reads an empty text or 0 from companions of a missing optional field', () => {
  const { arena, bytes } = arenaOf()
  const reading = Reading.create(arena)
  assert.not(reading.labelEquals(''))
  assert.equal([...reading.labelBytes], [])
  assert.is(reading.batteryLow, 0)
  reading.batteryHigh = 1
  assert.is(reading.battery, 2n ** 32n)
  assert.is(bytes.getUint8(reading.ptr + 60), 0b100)
  reading.label = ''
  assert.ok(reading.labelEquals(''))
})

structure('leaves an optional field missing when its value is refused', () => {
  const { arena } = arenaOf()
  const reading = Reading.create(arena)
  expectRefused(arena, 'TEXT_TOO_LONG', () => (reading.label = 'much too long for it'))
  expectRefused(arena, 'INVALID_VALUE', () => (reading.wind = 'gale' as 'calm'))
  assert.equal([reading.label, reading.wind], [undefined, undefined])
})

structure('keeps optional fields that an init omits and clears those that are null', () => {
  const { arena } = arenaOf()
  const reading = Reading.create(arena, { celsius: 1, humidity: 2, place: { x: 3 } })
  initReading(reading, { humidity: null, place: { y: 4 } })
  assert.equal(
    [reading.celsius, reading.humidity, plain(reading.place)],
    [1, undefined, { x: 3, y: 4 }],
  )
  const other = Reading.create(arena, { open: true })
  assert.equal(plain(copyReading(other, reading)), plain(reading))
})

structure('frees what an optional field owns when it is cleared', () => {
  const { arena } = arenaOf()
  const report = Report.create(arena, { comment: { text: 'long enough for a block' } })
  assert.is(arena.blockCount, 2)
  assert.is(report.comment!.text, 'long enough for a block')
  report.comment = undefined
  assert.is(arena.blockCount, 1)
  report.comment = { text: 'again' }
  arena.free(report)
  assert.is(arena.blockCount, 0)
})

type Loaded = Record<string, StructType<Struct & Record<string, unknown>, object>> & {
  Arena: typeof Arena
}

async function loaded(schema: string): Promise<Loaded> {
  const { outputs, errors } = compile([{ path: 'test.struct.ts', text: schema }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  return load<Loaded>(`export * from './test.gen.ts'\nexport { Arena } from 'offheap'`, files)
}

structure(
  'applies defaults to a struct that appears, and keeps the fields of an existing one',
  async () => {
    const { Arena, Offer, Fruit } =
      await loaded(`import type { FixedArray, u8 } from 'offheap/schema'
    export interface Price {
      /** @default 1 */
      units: u8
      tax: u8
    }
    export interface Fruit { kind: 'fruit'; price: Price }
    export interface Other { kind: 'other'; code: u8 }
    export interface Offer { price?: Price; prices?: FixedArray<Price, 2>; item?: Fruit | Other }`)
    const arena = new Arena(4096)
    const offer = Offer!.create(arena)
    assert.equal(plain(offer), { price: undefined, prices: undefined, item: undefined })
    offer['price'] = { tax: 7 }
    offer['prices'] = [{ tax: 8 }]
    offer['item'] = { kind: 'fruit', price: { tax: 9 } }
    const whole = {
      price: { units: 1, tax: 7 },
      prices: [
        { units: 1, tax: 8 },
        { units: 1, tax: 0 },
      ],
      item: { kind: 'fruit', price: { units: 1, tax: 9 } },
    }
    assert.equal(plain(offer), { ...whole, item: { ...whole.item, kind: 'fruit' } })
    offer['price'] = { units: 5 }
    assert.equal(plain(offer['price']), { units: 5, tax: 7 })
    offer['item'] = { kind: 'other', code: 3 }
    offer['item'] = Fruit!.create(arena, { price: { units: 2 } })
    assert.equal(plain(offer['item']), { kind: 'fruit', price: { units: 2, tax: 0 } })
    offer['item'] = null
    assert.is(offer['item'], undefined)
  },
)

structure('reads a union as the member of its tag, and narrows its type by the constant', () => {
  const { arena, bytes } = arenaOf()
  const drawing = Drawing.create(arena, { shape: { kind: 'square', side: 2 } })
  const { shape } = Drawing.offsets
  assert.is(bytes.getUint8(drawing.ptr + shape), 1)
  assert.is(bytes.getFloat64(drawing.ptr + shape + 8, true), 2)
  const found = drawing.shape
  assert.is(found.kind === 'square' ? found.side : found.radius, 2)
  drawing.shape = { kind: 'circle', radius: 0.5 }
  assert.is(bytes.getUint8(drawing.ptr + shape), 0)
  assert.is(bytes.getFloat32(drawing.ptr + shape + 8, true), 0.5)
  assert.is(bytes.getUint32(drawing.ptr + shape + 12, true), 0)
  assert.equal(plain(drawing.shape), { kind: 'circle', radius: 0.5 })
  // The same member keeps omitted fields; another member starts with its defaults.
  drawing.shape = { kind: 'circle' }
  assert.equal(plain(drawing.shape), { kind: 'circle', radius: 0.5 })
  drawing.shape = { kind: 'square' }
  assert.equal(plain(drawing.shape), { kind: 'square', side: 1 })
})

structure('sets a union from accessors of its members, also as an array element', () => {
  const { arena } = arenaOf()
  const drawing = Drawing.create(arena, { all: [Square.create(arena, { side: 3 })] })
  assert.equal(plain(drawing.all), [
    { kind: 'square', side: 3 },
    { kind: 'circle', radius: 0 },
  ])
  drawing.shape = drawing.all.at(0)
  drawing.all = [Circle.create(arena, { radius: 4 }), drawing.shape]
  assert.equal(plain(drawing.all), [
    { kind: 'circle', radius: 4 },
    { kind: 'square', side: 3 },
  ])
  const other = Drawing.create(arena, { all: drawing.all })
  assert.equal(plain(other.all), plain(drawing.all))
  expectRefused(arena, 'INDEX_OUT_OF_RANGE', () => drawing.all.at(2))
  expectRefused(arena, 'INDEX_OUT_OF_RANGE', () => drawing.all.set(2, { kind: 'circle' }))
})

structure('refuses a value that is not a member of the union', () => {
  const { arena } = arenaOf()
  const drawing = Drawing.create(arena, { shape: { kind: 'square', side: 2 } })
  for (const wrong of [{ kind: 'line' }, {}, { side: 1 }, Vec2.create(arena)]) {
    const init = wrong as NonNullable<Drawing.Init['shape']>
    expectRefused(arena, 'INVALID_VALUE', () => (drawing.shape = init))
  }
})

structure('reads a union of the current struct after its pointer is set', () => {
  const { arena } = arenaOf()
  const first = Drawing.create(arena, { shape: { kind: 'circle', radius: 1 } })
  const second = Drawing.create(arena, { shape: { kind: 'square', side: 2 } })
  const drawing = Drawing.at(arena, first.ptr)
  const circle = drawing.shape
  assert.equal(plain(circle), { kind: 'circle', radius: 1 })
  drawing.ptr = second.ptr
  assert.equal(plain(drawing.shape), { kind: 'square', side: 2 })
  drawing.ptr = first.ptr
  assert.is(drawing.shape, circle)
})

structure(
  'places the fields of a base first, and accepts a derived pointer as one to the base',
  () => {
    const { arena, bytes } = arenaOf()
    const hero = Hero.create(arena, { id: 7, label: 1, speed: 2, rage: 3 })
    assert.is(Hero.offsets.id, Entity.offsets.id)
    assert.is(Hero.offsets.target, Actor.offsets.target)
    const asEntity = Entity.at(arena, hero.ptr)
    const asActor = Actor.at(arena, hero.ptr)
    assert.equal([asEntity.id, asEntity.label, asActor.speed], [7, 1, 2])
    asActor.label = undefined
    assert.is(hero.label, undefined)
    assert.is(hero.rage, 3)
    hero.target = hero
    assert.is(bytes.getUint32(hero.ptr + Actor.offsets.target, true), hero.ptr)
    const copy = copyActor(Actor.create(arena), asActor)
    assert.equal(plain(copy), { id: 7, label: undefined, speed: 2, target: hero.ptr })
    assert.is(Hero.create(arena).speed, 1)
  },
)

structure('writes a readonly field only in an init', () => {
  const { arena, bytes } = arenaOf()
  const previous = Receipt.create(arena)
  const receipt = Receipt.create(arena, {
    id: 5n,
    total: 1.5,
    paid: 'card',
    marks: { void: true },
    place: { x: 1 },
    items: [1, 2, 3, 4],
    lines: [0.5],
    shop: 'corner',
    note: 'thanks',
    previous,
    appendix: { id: 6n },
    discount: 0.25,
  })
  assert.is(bytes.getBigUint64(receipt.ptr + Receipt.offsets.id, true), 5n)
  assert.is(receipt.appendix === null ? 0n : Receipt.at(arena, receipt.appendix).id, 6n)
  assert.equal(
    { ...(plain(receipt) as object), appendix: null },
    {
      id: 5n,
      total: 1.5,
      paid: 'card',
      marks: { copied: false, void: true },
      place: { x: 1, y: 0 },
      items: [1, 2, 3, 4],
      lines: [0.5],
      shop: 'corner',
      note: 'thanks',
      previous: previous.ptr,
      appendix: null,
      discount: 0.25,
      reviewed: 0,
    },
  )
  const members = Object.getOwnPropertyDescriptors(Receipt.prototype)
  for (const name of Object.keys(Receipt.offsets)) {
    const { set } = members[name as keyof typeof members] as PropertyDescriptor
    assert.is(set === undefined, name !== 'reviewed', name)
  }
  initReceipt(receipt, { discount: null, place: { y: 2 } })
  assert.equal([receipt.discount, plain(receipt.place)], [undefined, { x: 1, y: 2 }])
  initReceipt(receipt, previous)
  assert.is(receipt.id, 0n)
  assert.is(initEntity(Entity.create(arena), { id: 9 }).id, 9)
})

structure('initialises a struct only from its own type and from plain values', () => {
  const { arena } = arenaOf()
  const point = Vec2.create(arena, { x: 1, y: 2 })
  const circle = Circle.create(arena)
  expectRefused(arena, 'INVALID_VALUE', () => initVec2(point, circle as unknown as Vec2.Init))
  expectCode('INVALID_VALUE', () => Vec2.create(arena, circle as unknown as Vec2.Init))
  assert.equal(plain(Vec2.create(arena, point)), { x: 1, y: 2 })
})

structure.run()
