import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import {
  Atlas,
  Carriers,
  copyAtlas,
  equalsAtlas,
  fromJSONAtlas,
  hashAtlas,
  Places,
  Trip,
} from '../golden/drift/small-codes.gen.ts'
import { changed, liveState } from '../support/failing-assignments.ts'
import { codeOf, expectError } from '../support/refusal.ts'

/** Codes of two bytes and of one, whose dictionaries have no more texts than these have values. */
const small = suite('collections/dictionary-small-codes')

function atlasIn(arena: Arena): Atlas {
  const atlas = arena.create(Atlas)
  const { places, carriers, trips } = atlas
  const [oslo, bern, rome] = ['OSL', 'BRN', 'ROM'].map((text) => places.intern(text))
  const [first, second] = ['Zed', 'Air'].map((text) => carriers.intern(text))
  trips.push({ from: oslo!, to: bern!, by: first! })
  trips.push({ from: rome!, to: oslo!, by: second!, via: bern! })
  trips.push({ from: bern!, to: rome!, by: first! })
  atlas.byNumber.set(7, { from: rome!, by: second! })
  atlas.open = [oslo!, rome!]
  atlas.flags = [first!, second!]
  atlas.hubs = [bern!, oslo!, rome!]
  atlas.first = [second!, first!]
  atlas.last.push(rome!)
  atlas.route = [rome!, bern!]
  atlas.counts.set(rome!, 5)
  atlas.names.set(1, second!)
  atlas.legs.set({ from: rome!, by: first!, of: second! }, 6)
  atlas.ticket = { by: second!, from: rome! }
  atlas.wide = rome!
  return atlas
}

small('take two bytes and one in structs and columns', () => {
  const arena = new Arena(1 << 16)
  const atlas = atlasIn(arena)
  assert.equal(Trip.offsets, { from: 0, to: 2, by: 4, via: 6, other: 8 })
  const { columns } = atlas.trips
  assert.instance(columns.from, Uint16Array)
  assert.instance(columns.by, Uint8Array)
  assert.equal([...columns.from.subarray(0, 3)], [1, 3, 2])
  assert.equal([...columns.by.subarray(0, 3)], [1, 2, 1])
  assert.is(atlas.places.at(atlas.trips.at(1).via!), 'BRN')
  assert.is(atlas.places.at(columns.from[1]!), 'ROM')
  assert.is(atlas.trips.at(0).via, undefined)
  assert.equal(atlas.open.toJSON(), [1, 3])
  assert.equal(atlas.flags.view, Uint8Array.of(1, 2))
  assert.equal([...atlas.hubs], [2, 1, 3])
  assert.equal([...atlas.last], [3])
  assert.is(atlas.counts.get(atlas.wide), 5)
  assert.is(atlas.carriers.at(atlas.names.get(1)!), 'Air')
  assert.equal(atlas.ticket.toJSON(), { by: 2, from: 3 })
})

small('survive copies, JSON, snapshots and comparisons', () => {
  const arena = new Arena(1 << 16)
  const atlas = atlasIn(arena)
  const other = new Arena(1 << 16)
  const copy = copyAtlas(other.create(Atlas), atlas)
  assert.is(equalsAtlas(copy, atlas), true)
  const read = fromJSONAtlas(new Arena(1 << 16), JSON.parse(JSON.stringify(atlas)))
  assert.is(equalsAtlas(read, atlas), true)
  assert.is(hashAtlas(read), hashAtlas(atlas))
  arena.root = atlas
  assert.is(equalsAtlas(Arena.from(arena.snapshot()).open(Atlas), atlas), true)
  const wrong = { ...atlas.toJSON(), ticket: { by: 256, from: 1 } }
  expectError(() => fromJSONAtlas(other, wrong), 'INVALID_JSON', ['atlas.ticket.by', '255'])
})

small('are sorted by numbers, and by the texts of their dictionary', () => {
  const { trips, places, carriers, others } = atlasIn(new Arena(1 << 16))
  assert.equal([...trips.order('from')], [0, 2, 1])
  assert.equal([...trips.order(['from', places])], [2, 0, 1])
  assert.equal([...trips.order(['-by', carriers], ['from', places])], [2, 0, 1])
  assert.equal([...trips.order(['by', carriers])], [1, 0, 2])
  const order = trips.order(['from', places])
  assert.is(trips.lowerBound(['from', places], places.intern('ROM'), order), 2)
  for (const [name, dictionary] of [
    ['from', carriers],
    ['by', places],
    ['other', places],
    ['from', others],
  ] as const) {
    expectError(() => trips.order([name, dictionary] as never), 'INVALID_VALUE', ['codes are from'])
  }
  assert.equal([...trips.order(['other', others])], [0, 1, 2])
})

for (const checked of [false, true]) {
  small(`a dictionary refuses the text that has no code, checked: ${checked}`, () => {
    const arena = new Arena(1 << 16, { checked: checked && { leaks: 'ignore' } })
    const { carriers, others, names } = arena.create(Atlas)
    const encoder = new TextEncoder()
    for (let code = 1; code < 256; code++) assert.is(carriers.intern(`carrier ${code}`), code)
    names.set(9, carriers.find('carrier 255')!)
    assert.is(carriers.at(names.get(9)!), 'carrier 255')
    const before = liveState(arena)
    const parts = ['too many texts', '256', 'Code<Names>']
    expectError(() => carriers.intern('more'), 'INVALID_SIZE', parts)
    expectError(() => carriers.internBytes(encoder.encode('bytes')), 'INVALID_SIZE', parts)
    expectError(() => carriers.internBytes(Uint8Array.of(0xff)), 'INVALID_SIZE', parts)
    assert.is(changed(before, arena), null)
    // Texts that it has keep their codes.
    assert.is(carriers.intern('carrier 7'), 7)
    assert.is(carriers.internBytes(encoder.encode('carrier 8')), 8)
    assert.is(carriers.intern(''), 0)
    for (let code = 1; code < 300; code++) assert.is(others.intern(`other ${code}`), code)
    assert.is(carriers.find('more'), undefined)
    carriers.clear()
    assert.is(carriers.intern('more'), 1)
  })
}

small('a dictionary refuses too many texts at once, and stays as it was', () => {
  const arena = new Arena(1 << 18)
  const carriers = Carriers.create(arena, ['', 'a'])
  const texts = ['', ...Array.from({ length: 256 }, (_, index) => `text ${index}`)]
  assert.is(
    codeOf(() => carriers.assign(texts)),
    'INVALID_SIZE',
  )
  assert.is(
    codeOf(() => Carriers.create(arena, texts)),
    'INVALID_SIZE',
  )
  assert.equal(carriers.toArray(), ['', 'a'])
  expectError(() => fromJSONAtlas(arena, { carriers: texts }), 'INVALID_JSON', [
    'atlas.carriers: got 257 texts',
  ])
  carriers.assign(texts.slice(0, 256))
  assert.is(carriers.length, 256)
  arena.free(carriers)
  assert.is(arena.blockCount, 0)
})

small('of two bytes have 65,536 texts with the empty one', () => {
  const places = Places.create(new Arena(1 << 23))
  for (let code = 1; code < 65_536; code++) places.intern(`${code}`)
  assert.is(places.find('65535'), 65_535)
  assert.is(
    codeOf(() => places.intern('x')),
    'INVALID_SIZE',
  )
  assert.is(places.length, 65_536)
})

small('are refused in another file than their dictionary, unless it has such codes', () => {
  const names = (code: string): string => `
    import type { Code, Dictionary, u16, u32, u8 } from 'offheap/schema'
    export type Names = Dictionary
    export interface Used { name: ${code} }
  `
  const user = `
    import type { Code, u16 } from 'offheap/schema'
    import type { Names } from './names.struct.ts'
    export interface User { name: Code<Names, u16> }
  `
  const errorsOf = (code: string): readonly string[] => {
    const { errors } = compile([{ path: 'user.struct.ts', text: user }], (path) =>
      path === 'names.struct.ts' ? names(code) : undefined,
    )
    return errors.map(({ code }) => code)
  }
  assert.equal(errorsOf('Code<Names>'), ['CODE_ARGUMENT'])
  assert.equal(errorsOf('u32'), ['CODE_ARGUMENT'])
  assert.equal(errorsOf('Code<Names, u16>'), [])
  assert.equal(errorsOf('Code<Names, u8>'), [])
})

small.run()
