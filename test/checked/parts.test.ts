import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Loose } from '../golden/drift/operations.gen.ts'
import { copySighting, Reading, Report, Sighting } from '../golden/drift/optional.gen.ts'
import { Parts } from '../golden/drift/owners.gen.ts'
import { Drawing } from '../golden/drift/unions.gen.ts'
import { Shop } from '../golden/readable/lists.gen.ts'
import { forEachSeed } from '../support/random.ts'
import { errorOf } from '../support/refusal.ts'

/** Accessors of parts that end while their block is live. */
const parts = suite('checked/parts')

const QUIET = { checked: { leaks: 'ignore' } } as const
const LINE = String.raw`\S*parts\.test\.[jt]s:\d+:\d+`

function textOf(call: () => unknown): string {
  const { code, message } = errorOf(call)
  return `${code} ${message}`
}

function refuses(call: () => unknown, member: string, reason: string): void {
  const label = member.replace(/[.[\]$]/g, String.raw`\$&`)
  assert.match(textOf(call), new RegExp(`^STALE_REFERENCE ${label}, but ${reason} at ${LINE}\\.`))
}

parts('reports the former member of a union, also when the union has that member again', () => {
  const arena = new Arena(1 << 14, QUIET)
  const drawing = arena.create(Drawing, { shape: { kind: 'square', side: 3 } })
  const { shape } = drawing
  assert.is(shape.kind === 'square' && shape.side, 3)
  drawing.shape = { kind: 'square', side: 4 }
  assert.is(shape.kind === 'square' && shape.side, 4)
  drawing.shape = { kind: 'circle', radius: 5 }
  const gone = (): void => {
    refuses(() => shape.kind, 'Drawing.shape.kind was read', 'the union has another member')
    refuses(() => shape.ptr, 'Drawing.shape was used', 'the union has another member')
    refuses(
      () => Object.assign(shape, { side: 1 }),
      'Drawing.shape.side was written',
      'the union has another member',
    )
  }
  gone()
  assert.is(drawing.shape.kind === 'circle' && drawing.shape.radius, 5)
  const other = Drawing.at(arena, drawing.ptr)
  other.shape = { kind: 'square', side: 6 }
  gone()
  assert.is(drawing.shape.kind === 'square' && drawing.shape.side, 6)
  assert.is(shape.kind === 'square' && shape.side, 6)
})

parts('reports former members of elements, of unions that own blocks, and their parts', () => {
  const arena = new Arena(1 << 14, QUIET)
  const drawing = arena.create(Drawing, {
    all: [
      { kind: 'square', side: 1 },
      { kind: 'square', side: 2 },
    ],
    item: { kind: 'caption', text: 'long enough for a block' },
  })
  const [first, second, { item }] = [drawing.all.at(0), drawing.all.at(1), drawing]
  drawing.all.set(0, { kind: 'circle' })
  refuses(() => first.kind, 'Drawing.all[0].kind was read', 'the union has another member')
  assert.is(second.kind, 'square')
  drawing.item = { kind: 'circle', radius: 1 }
  refuses(() => item.kind, 'Drawing.item.kind was read', 'the union has another member')

  const both = arena.create(Parts, { one: { kind: 'large', from: { x: 1 }, tag: 'a' } })
  const large = both.one
  if (large.kind !== 'large') throw new Error('the union has another member')
  const { from } = large
  both.one = { kind: 'small', at: { x: 2 } }
  refuses(() => from.x, 'Parts.one.from.x was read', 'the union has another member')
  refuses(() => large.from, 'Parts.one.from was read', 'the union has another member')
})

parts('reports a member that bytes written directly have replaced', () => {
  const arena = new Arena(1 << 14, QUIET)
  const drawing = arena.create(Drawing, { shape: { kind: 'square', side: 3 } })
  const { shape } = drawing
  arena.u8[drawing.ptr + Drawing.offsets.shape] = 0
  assert.match(
    textOf(() => shape.kind),
    /^STALE_REFERENCE Drawing\.shape\.kind was read, but the union has another member, by bytes/,
  )
})

parts('reports elements that their list no longer has, also when others are at their place', () => {
  const arena = new Arena(1 << 14, QUIET)
  const shortened = 'the list was shortened'
  const ways: Record<string, (shop: Shop) => void> = {
    pop: (shop) => shop.route.pop(),
    truncate: (shop) => shop.route.truncate(2),
    'truncate of another accessor': (shop) => Shop.at(arena, shop.ptr).route.truncate(2),
  }
  for (const [way, shorten] of Object.entries(ways)) {
    const shop = arena.create(Shop, { route: [{ x: 0 }, { x: 1 }, { x: 2 }] })
    const [kept, last] = [shop.route.at(1), shop.route.at(2)]
    shorten(shop)
    assert.is(kept.x, 1, way)
    refuses(() => last.x, 'Vec2.x was read', shortened)
    shop.route.push({ x: 7 })
    refuses(() => (last.x = 3), 'Vec2.x was written', shortened)
    refuses(() => last.ptr, 'Vec2 was used', shortened)
    assert.is(shop.route.at(2).x, 7)
    last.ptr = shop.route.ptrAt(2)
    assert.is(last.x, 7)
  }
  const shop = arena.create(Shop, { stock: [{ name: 'a name in a block' }, { price: 2 }] })
  const items = shop.stock.toArray()
  shop.stock.clear()
  for (const item of items) refuses(() => item.price, 'Item.price was read', shortened)
  shop.route = [{ x: 1 }]
  const only = shop.route.at(0)
  shop.route = []
  refuses(() => only.x, 'Vec2.x was read', shortened)
})

parts('reports optional fields of each kind that were removed, until they are read again', () => {
  const arena = new Arena(1 << 14, QUIET)
  const removed = 'the optional field was removed'
  const reading = arena.create(Reading, {
    place: { x: 1, y: 2 },
    state: { wet: true },
    samples: [1, 2],
  })
  const [place, state, samples] = [reading.place!, reading.state!, reading.samples!]
  reading.samples = undefined
  refuses(() => samples.at(0), 'Reading.samples[0] was read', removed)
  assert.is(place.x, 1)
  Reading.at(arena, reading.ptr).place = null
  refuses(() => place.x, 'Reading.place.x was read', removed)
  assert.is(state.wet, true)
  reading.state = undefined
  refuses(() => (state.wet = true), 'Reading.state.wet was written', removed)
  reading.place = { x: 5, y: 6 }
  assert.is(reading.place?.y, 6)
  assert.is(place.y, 6)

  const loose = arena.create(Loose, {
    outline: { kind: 'circle', radius: 1 },
    spare: [{}, {}],
    mask: { a: true },
  })
  const [outline, spare] = [loose.outline!, loose.spare!.at(1)]
  loose.outline = undefined
  refuses(() => outline.kind, 'Loose.outline.kind was read', removed)
  loose.spare = undefined
  refuses(() => spare.ptr, 'Padded was used', removed)

  const report = arena.create(Report, { comment: { text: 'a text in a block' } })
  const comment = report.comment!
  report.comment = undefined
  refuses(() => comment.text, 'Report.comment.text was read', removed)
  report.comment = { text: 'another text in a block' }
  assert.is(report.comment?.text, 'another text in a block')
})

parts('keeps the accessor of a struct whose only field was removed', () => {
  const arena = new Arena(1 << 14, QUIET)
  const removed = 'the optional field was removed'
  const sighting = arena.create(Sighting, { place: { x: 1 } })
  const { place } = sighting
  sighting.place = undefined
  assert.is(sighting.ptr % 4, 0)
  refuses(() => place!.x, 'Sighting.place.x was read', removed)
  const other = arena.create(Sighting, { place: { x: 2 } })
  const { place: copied } = other
  copySighting(other, sighting)
  assert.is(other.place, undefined)
  refuses(() => copied!.x, 'Sighting.place.x was read', removed)
})

parts('has forgotten ends that a snapshot undoes', () => {
  const arena = new Arena(1 << 14, QUIET)
  const shop = arena.create(Shop, { route: [{ x: 0 }, { x: 1 }] })
  const last = shop.route.at(1)
  const before = arena.snapshot()
  shop.route.pop()
  refuses(() => last.x, 'Vec2.x was read', 'the list was shortened')
  const after = arena.snapshot()
  arena.restore(before)
  assert.is(last.x, 1)
  arena.restore(after)
  refuses(() => last.x, 'Vec2.x was read', 'the list was shortened')
})

parts('keeps a bounded number of ends, and forgets the oldest', () => {
  const arena = new Arena(1 << 20, QUIET)
  const shop = arena.create(Shop)
  const { route } = shop
  const kept: { readonly x: number }[] = []
  for (let index = 0; index < 2000; index++) {
    route.push()
    kept.push(route.push())
    route.pop()
  }
  assert.is(route.length, 2000)
  refuses(() => kept.at(-1)!.x, 'Vec2.x was read', 'the list was shortened')
  assert.is(route.at(1999).x, 0)
})

parts('agrees with a model of elements in random programs', () => {
  forEachSeed(20, (random) => {
    const arena = new Arena(1 << 16, QUIET)
    const shop = arena.create(Shop)
    const { route } = shop
    route.reserve(64)
    /** The accessors of each element, and those of elements that are gone. */
    const live: { x: number }[][] = []
    const gone: { x: number }[] = []
    for (let step = 0; step < 300; step++) {
      const index = random.between(0, Math.max(live.length - 1, 0))
      switch (random.pick(['push', 'push', 'at', 'at', 'pop', 'truncate', 'set', 'check'])) {
        case 'push':
          if (live.length < 64) live.push([route.push({ x: live.length })])
          break
        case 'at':
          if (live.length > 0) live[index]!.push(route.at(index))
          break
        case 'pop':
          route.pop()
          gone.push(...(live.pop() ?? []))
          break
        case 'truncate':
          route.truncate(live.length > 0 ? index : 0)
          gone.push(...live.splice(live.length > 0 ? index : 0).flat())
          break
        case 'set':
          if (live.length > 0) route.set(index, { y: 1 })
          break
        case 'check':
          live.forEach((accessors, at) => accessors.forEach((one) => assert.is(one.x, at)))
          for (const one of gone.slice(-50)) assert.is(errorOf(() => one.x).code, 'STALE_REFERENCE')
      }
    }
    arena.dispose()
  })
})

parts.run()
