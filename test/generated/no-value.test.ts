import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { convert } from '../../src/operations/convert.ts'
import {
  copyWalker,
  equalsWalker,
  hashWalker,
  toJSONWalker,
  Walker,
} from '../golden/drift/enums.gen.ts'
import {
  copyMarked,
  equalsMarked,
  hashMarked,
  Marked,
  toJSONMarked,
} from '../golden/drift/flags.gen.ts'
import {
  copySolid,
  equalsLoose,
  equalsSolid,
  fromJSONSolid,
  hashLoose,
  hashSolid,
  Loose,
  Solid,
  toJSONLoose,
  toJSONSolid,
} from '../golden/drift/operations.gen.ts'
import {
  equalsReading,
  fromJSONReading,
  hashReading,
  Reading,
  toJSONReading,
} from '../golden/drift/optional.gen.ts'
import { Account, equalsAccount, hashAccount, toJSONAccount } from '../golden/drift/text.gen.ts'
import {
  copyDrawing,
  Drawing,
  equalsDrawing,
  hashDrawing,
  toJSONDrawing,
} from '../golden/drift/unions.gen.ts'
import { Columns, equalsColumns, hashColumns } from '../golden/readable/lists.gen.ts'
import { codeOf } from '../support/refusal.ts'

/** Bytes that no value has: a rule for each kind of field, the same in all operations. */
const foreign = suite('generated/no-value')

foreign(
  'refuses to name a byte of an enum without a name, and copies and compares it as it is',
  () => {
    const arena = new Arena(1 << 16)
    for (const offset of [Walker.offsets.mood, Walker.offsets.gait, Walker.offsets.steps + 1]) {
      const [a, b] = [arena.create(Walker), arena.create(Walker)]
      arena.u8[a.ptr + offset] = 9
      const reads = [
        () => [a.mood, a.gait, a.steps.toArray()],
        () => toJSONWalker(a),
        () => convert(a, Walker, arena),
      ]
      for (const read of reads) assert.is(codeOf(read), 'INVALID_BYTES')
      assert.match(inspect(a, { depth: 9 }), 'INVALID_BYTES')
      assert.not(equalsWalker(a, b))
      assert.ok(equalsWalker(copyWalker(b, a), a))
      assert.is(hashWalker(a), hashWalker(b))
      a.mood = 'idle'
      a.gait = 'trot'
      a.steps = ['idle', 'idle', 'idle']
      assert.is(
        codeOf(() => toJSONWalker(a)),
        'no error, but [object Object]',
      )
    }
  },
)

foreign('refuses a tag of a union without a member wherever its bytes are followed', () => {
  const arena = new Arena(1 << 16)
  for (const offset of [Drawing.offsets.shape, Drawing.offsets.item]) {
    const [a, b] = [arena.create(Drawing), arena.create(Drawing)]
    for (const tag of [2, 7, 255]) {
      arena.u8[a.ptr + offset] = arena.u8[b.ptr + offset] = tag
      const calls = [
        () => [a.shape, a.item],
        () => toJSONDrawing(a),
        () => equalsDrawing(a, b),
        () => hashDrawing(a),
        () => convert(a, Drawing, arena),
      ]
      for (const call of calls) assert.is(codeOf(call), 'INVALID_BYTES', `${call}`)
      assert.match(inspect(a), 'INVALID_BYTES')
    }
    assert.is(arena.u8[copyDrawing(b, a).ptr + offset], 255)
    a.shape = { kind: 'circle', radius: 1 }
    a.item = { kind: 'caption', text: 'x' }
    assert.is(toJSONDrawing(a).item.kind, 'caption')
    arena.free(a)
    arena.free(b)
    assert.is(arena.blockCount, 0)
  }
  const loose = arena.create(Loose)
  arena.u8[loose.ptr + Loose.offsets.shapes] = 2
  for (const call of [
    () => toJSONLoose(loose),
    () => equalsLoose(loose, loose),
    () => hashLoose(loose),
  ]) {
    assert.is(codeOf(call), 'INVALID_BYTES')
  }
})

foreign(
  'keeps bits without a name in masks, and refuses to lose them in JSON and conversions',
  () => {
    const arena = new Arena(1 << 16)
    for (const [name, unknown] of [
      ['badges', 0x80],
      ['days', 0x8000],
      ['history', 0x08],
    ] as const) {
      const [a, b] = [arena.create(Marked), arena.create(Marked)]
      const at = a.ptr + Marked.offsets[name]
      arena.u8[at + (unknown > 255 ? 1 : 0)]! |= unknown > 255 ? unknown >> 8 : unknown
      assert.is(
        codeOf(() => toJSONMarked(a)),
        'INVALID_BYTES',
      )
      assert.is(
        codeOf(() => convert(a, Marked, arena)),
        'INVALID_BYTES',
      )
      const mask = name === 'history' ? a.history.at(0).mask : a[name].mask
      assert.is(mask & unknown, unknown)
      assert.not(equalsMarked(a, b))
      assert.ok(equalsMarked(copyMarked(b, a), a))
      assert.is(hashMarked(a), hashMarked(b))
      arena.free(a)
    }
  },
)

foreign('takes every byte but 0 for true in all operations', () => {
  const arena = new Arena(1 << 16)
  const [a, b] = [arena.create(Solid, { alive: true }), arena.create(Solid, { alive: true })]
  for (const byte of [2, 128, 255]) {
    arena.u8[a.ptr + Solid.offsets.alive] = byte
    assert.is(a.alive, true)
    assert.equal(toJSONSolid(a), toJSONSolid(b))
    assert.ok(equalsSolid(a, b) && equalsSolid(b, a))
    assert.is(hashSolid(a), hashSolid(b))
    assert.ok(equalsSolid(a, fromJSONSolid(arena, toJSONSolid(a))))
    assert.is(arena.u8[copySolid(Solid.create(arena), a).ptr + Solid.offsets.alive], byte)
  }
  arena.u8[a.ptr + Solid.offsets.alive] = 0
  assert.not(equalsSolid(a, b))
  const lists = [
    arena.create(Columns, { bools: [true, false] }),
    arena.create(Columns, { bools: [true, false] }),
  ]
  arena.u8[arena.u32[(lists[0]!.ptr + Columns.offsets.bools) >>> 2]!] = 7
  assert.ok(equalsColumns(lists[0]!, lists[1]!))
  assert.is(hashColumns(lists[0]!), hashColumns(lists[1]!))
})

foreign('ignores the bytes of an optional field that is absent, and unused presence bits', () => {
  const arena = new Arena(1 << 16)
  const [a, b] = [arena.create(Reading, { sensor: 1 }), arena.create(Reading, { sensor: 1 })]
  const presences = new Set<number>()
  const full = arena.create(Reading, {
    celsius: 1,
    humidity: 2,
    battery: 3n,
    open: true,
    wind: 'storm',
    state: 3,
    place: { x: 1 },
    label: 'x',
    samples: [1],
  })
  for (let at = 0; at < Reading.size; at++) {
    if (arena.u8[full.ptr + at] !== arena.u8[a.ptr + at]) presences.add(at)
  }
  const bits = [...presences].filter((at) => at >= Reading.offsets.samples + 4)
  for (let at = 1; at < Reading.size; at++) if (!bits.includes(at)) arena.u8[a.ptr + at] = 0xee
  arena.u8[a.ptr + bits.at(-1)!]! |= 0xfe
  assert.equal(toJSONReading(a), toJSONReading(b))
  assert.ok(equalsReading(a, b) && equalsReading(b, a))
  assert.is(hashReading(a), hashReading(b))
  assert.ok(equalsReading(a, fromJSONReading(arena, toJSONReading(a))))
  b.humidity = 0xee
  assert.not(equalsReading(a, b))
  a.humidity = 0xee
  assert.ok(equalsReading(a, b))
})

foreign('ignores what follows the first zero of a text inside a struct', () => {
  const arena = new Arena(1 << 16)
  const init = { name: 'Ann', motto: 'a'.repeat(40), language: '' }
  const [a, b] = [arena.create(Account, init), arena.create(Account, init)]
  arena.u8.fill(0x41, a.ptr + Account.offsets.name + 4, a.ptr + Account.offsets.name + 32)
  arena.u8.fill(0x41, a.ptr + Account.offsets.language + 1, a.ptr + Account.offsets.language + 5)
  assert.equal(toJSONAccount(a), toJSONAccount(b))
  assert.ok(equalsAccount(a, b) && equalsAccount(b, a))
  assert.is(hashAccount(a), hashAccount(b))
  a.name = 'Ann!'
  assert.not(equalsAccount(a, b))
})

foreign.run()
