import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Counters as Atomics } from '../golden/drift/atomics.gen.ts'
import { Palette, Unit } from '../golden/drift/bits.gen.ts'
import { Mood, Walker } from '../golden/drift/enums.gen.ts'
import { Badges, Marked } from '../golden/drift/flags.gen.ts'
import { Vertex } from '../golden/drift/floats16.gen.ts'
import { Counters, initCounters } from '../golden/drift/ints64.gen.ts'
import { Matrices } from '../golden/drift/nested-arrays.gen.ts'
import { Packet } from '../golden/drift/packed.gen.ts'
import { Account, Team } from '../golden/drift/text.gen.ts'
import { arenaOf, bytesOf, expectCode, expectRefused } from '../support/generated.ts'
import { plain } from '../support/plain.ts'

/** Values of a fixed size in generated code. A DataView reads them at offsets known from C. */
const values = suite('generated/values')

values('stores an enum as one byte and reads it as a name', () => {
  const { arena, bytes } = arenaOf()
  const walker = Walker.create(arena, { gait: 'trot', steps: ["won't go", 'walk'] })
  const { mood, gait, steps } = Walker.offsets
  assert.equal([walker.mood, walker.gait], ['walk', 'trot'])
  assert.is(bytes.getUint8(walker.ptr + mood), 1)
  assert.is(bytes.getUint8(walker.ptr + gait), 1)
  assert.equal(
    [0, 1, 2].map((step) => bytes.getUint8(walker.ptr + steps + step)),
    [2, 1, 0],
  )
  assert.equal(walker.steps.toArray(), ["won't go", 'walk', 'idle'])
  walker.mood = 'idle'
  assert.is(bytes.getUint8(walker.ptr + mood), 0)
  assert.equal([...Mood], ['idle', 'walk', "won't go"])
})

values('refuses an unknown name of an enum, also names inherited by objects', () => {
  const { arena } = arenaOf()
  const walker = Walker.create(arena)
  for (const wrong of ['fly', 'length', '0', 0, null, undefined]) {
    expectRefused(arena, 'INVALID_VALUE', () => (walker.mood = wrong as 'idle'))
  }
  expectRefused(arena, 'INVALID_VALUE', () => walker.steps.assign(['walk', 'fly' as 'walk']))
})

values('stores flags as bits, from the lowest upwards', () => {
  const { arena, bytes } = arenaOf()
  const marked = Marked.create(arena)
  const { badges, days, history } = Marked.offsets
  assert.equal(plain(marked.badges), { brave: true, quick: false, kind: true })
  assert.is(bytes.getUint8(marked.ptr + badges), 0b101)
  marked.badges.quick = true
  marked.badges.brave = false
  assert.is(bytes.getUint8(marked.ptr + badges), 0b110)
  marked.badges = { kind: false }
  assert.is(marked.badges.mask, 0b010)
  marked.badges = 0b101
  assert.is(marked.badges.quick, false)
  marked.days = { mon: true, never: true }
  assert.is(bytes.getUint16(marked.ptr + days, true), 0b1_0000_0001)
  marked.days.never = false
  marked.days.holiday = true
  assert.is(bytes.getUint16(marked.ptr + days, true), 0b1000_0001)
  marked.history = [1, { kind: true }, marked.badges]
  assert.equal(bytesOf({ arena, ptr: marked.ptr + history }, 4), [1, 4, 5, 0])
  assert.instance(marked.history.at(1), Badges)
})

values('writes a bit field without changing others, also across bytes', () => {
  const { arena, bytes } = arenaOf()
  const marked = Marked.create(arena, { rank: { team: 5, level: 100, stars: 33 } })
  const { rank, wide, whole } = Marked.offsets
  const word = 5 | (100 << 3) | (33 << 10)
  assert.is(bytes.getUint16(marked.ptr + rank, true), word)
  assert.equal(plain(marked.rank), { team: 5, level: 100, stars: 33 })
  marked.rank.level = 0
  assert.is(bytes.getUint16(marked.ptr + rank, true), 5 | (33 << 10))
  marked.wide = { low: 2 ** 20 - 1, high: 2 ** 12 - 1 }
  assert.is(bytes.getUint32(marked.ptr + wide, true), 2 ** 32 - 1)
  assert.equal(plain(marked.wide), { low: 2 ** 20 - 1, high: 2 ** 12 - 1 })
  marked.wide.low = 1
  assert.is(bytes.getUint32(marked.ptr + wide, true), 0xfff0_0001)
  marked.whole.all = 2 ** 32 - 1
  assert.is(bytes.getUint32(marked.ptr + whole, true), 2 ** 32 - 1)
  assert.equal([marked.whole.all, marked.whole.mask], [2 ** 32 - 1, 2 ** 32 - 1])
})

values('refuses too large values of bits and flags and changes nothing', () => {
  const { arena } = arenaOf()
  const marked = Marked.create(arena, { rank: { team: 1, level: 2, stars: 3 } })
  for (const wrong of [8, -1, 0.5, NaN, 2 ** 32]) {
    expectRefused(arena, 'INVALID_VALUE', () => (marked.rank.team = wrong))
  }
  expectRefused(arena, 'INVALID_VALUE', () => (marked.rank = { team: 7, level: 128 }))
  expectRefused(arena, 'INVALID_VALUE', () => (marked.rank.mask = 2 ** 16))
  expectRefused(arena, 'INVALID_VALUE', () => (marked.badges = 8))
  expectRefused(arena, 'INVALID_VALUE', () => (marked.badges.mask = -1))
})

values('stores bit fields of every width in one word', () => {
  const { arena, bytes } = arenaOf()
  const unit = Unit.create(arena, { stats: { strength: 127, speed: 1, luck: 64, age: 2047 } })
  const word = (127 | (1 << 7) | (64 << 14) | (2047 << 21)) >>> 0
  assert.is(bytes.getUint32(unit.ptr + Unit.offsets.stats, true), word)
  const palette = Palette.create(arena, { colors: [{ red: 31 }, 0xffff] })
  assert.is(bytes.getUint16(palette.ptr, true), 31 << 11)
  assert.equal(plain(palette.colors.at(1)), { blue: 31, green: 63, red: 31 })
})

values('reads 64-bit integers as bigints, as exact numbers, or as words', () => {
  const { arena, bytes } = arenaOf()
  const counters = Counters.create(arena, { id: 2n ** 64n - 1n, stamp: -1 })
  const { signed, safe, count, id, stamp } = Counters.offsets
  assert.equal([counters.safe, counters.count], [-(2 ** 53 - 1), 1e12])
  assert.is(bytes.getBigInt64(counters.ptr + safe, true), -(2n ** 53n - 1n))
  assert.is(bytes.getBigUint64(counters.ptr + count, true), 10n ** 12n)
  assert.is(bytes.getBigUint64(counters.ptr + id, true), 2n ** 64n - 1n)
  assert.is(bytes.getBigInt64(counters.ptr + stamp, true), -1n)
  assert.equal(
    [counters.idLow, counters.idHigh, counters.stampHigh],
    [2 ** 32 - 1, 2 ** 32 - 1, -1],
  )
  counters.signedLow = 5
  counters.signedHigh = -2
  assert.is(counters.signed, 5n - 2n * 2n ** 32n)
  assert.is(bytes.getInt32(counters.ptr + signed + 4, true), -2)
  for (const value of [
    0,
    1,
    -1,
    2 ** 32,
    -(2 ** 32),
    2 ** 53 - 1,
    -(2 ** 53 - 1),
    -5_000_000_000,
  ]) {
    counters.safe = value
    assert.is(counters.safe, value)
    assert.is(bytes.getBigInt64(counters.ptr + safe, true), BigInt(value))
  }
  counters.safe = -0
  assert.is(bytes.getBigInt64(counters.ptr + safe, true), 0n)
})

values('refuses integers that are not safe, when reading and when writing', () => {
  const { arena, bytes } = arenaOf()
  const counters = Counters.create(arena)
  for (const wrong of [2 ** 53, -(2 ** 53), 0.5, NaN, Infinity]) {
    expectRefused(arena, 'UNSAFE_INTEGER', () => (counters.safe = wrong))
    expectRefused(arena, 'UNSAFE_INTEGER', () => (counters.count = wrong))
  }
  expectRefused(arena, 'UNSAFE_INTEGER', () => (counters.count = -1))
  expectRefused(arena, 'UNSAFE_INTEGER', () => initCounters(counters, { stamp: 2 ** 60 }))
  bytes.setBigInt64(counters.ptr + Counters.offsets.safe, 2n ** 53n, true)
  expectCode('UNSAFE_INTEGER', () => counters.safe)
  assert.equal([counters.safeLow, counters.safeHigh], [0, 2 ** 21])
})

values('rounds halves to the nearest, ties to even', () => {
  const { arena, bytes } = arenaOf()
  const vertex = Vertex.create(arena, { x: 1 / 3, y: -0, normal: [2 ** -24, 65_520, NaN] })
  const { x, y, z, depth, normal } = Vertex.offsets
  assert.is(bytes.getUint16(vertex.ptr + x, true), 0x3555)
  assert.is(bytes.getUint16(vertex.ptr + y, true), 0x8000)
  assert.is(bytes.getUint16(vertex.ptr + z, true), 0x7bff)
  assert.is(bytes.getUint16(vertex.ptr + depth, true), 0xfc00)
  assert.is(bytes.getUint16(vertex.ptr + normal, true), 1)
  assert.is(bytes.getUint16(vertex.ptr + normal + 2, true), 0x7c00)
  assert.equal([vertex.x, vertex.z, vertex.depth], [0x555 / 2 ** 12, 65_504, -Infinity])
  assert.ok(Object.is(vertex.y, -0) && Number.isNaN(vertex.normal.at(2)))
})

values('terminates text in place with zeros, and compares it without decoding', () => {
  const { arena } = arenaOf()
  const account = Account.create(arena, { name: 'Zoë' })
  const at = { arena, ptr: (account.ptr + Account.offsets.name) as number }
  assert.equal(bytesOf(at, 6), [...new TextEncoder().encode('Zoë'), 0, 0])
  assert.is(account.name, 'Zoë')
  assert.equal([...account.nameBytes], [...new TextEncoder().encode('Zoë')])
  assert.ok(account.nameEquals('Zoë') && account.nameEquals(account.nameBytes))
  assert.not(account.nameEquals('Zo') || account.nameEquals('Zoës'))
  account.name = 'A'
  assert.equal(bytesOf(at, 6), [65, 0, 0, 0, 0, 0])
  account.name = new Uint8Array([66, 67])
  assert.is(account.name, 'BC')
  assert.equal([account.language, account.motto], ['de-CH', "somebody's friend"])
  const team = Team.create(arena, { title: 'T', members: ['a', new Uint8Array([98])] })
  assert.equal(team.members.toArray(), ['a', 'b', '', ''])
})

values('refuses text that is too long instead of truncating it', () => {
  const { arena } = arenaOf()
  const account = Account.create(arena, { language: 'abcde', name: 'x' })
  expectRefused(arena, 'TEXT_TOO_LONG', () => (account.language = 'abcdef'))
  expectRefused(arena, 'TEXT_TOO_LONG', () => (account.language = 'äöü'))
  expectRefused(arena, 'INVALID_VALUE', () => (account.language = 'a\0b'))
  expectCode('TEXT_TOO_LONG', () => Account.create(arena, { language: 'too long' }))
  assert.is(arena.blockCount, 1)
})

values('stores every value of a packed struct where C would pack it', () => {
  const { arena, bytes } = arenaOf()
  const at = arena.allocateZeroed(Packet.size + 1) + 1
  const packet = Packet.at(arena, at as typeof packet.ptr)
  const { offsets } = Packet
  packet.header.length = 0xdead_beef
  packet.i16 = -2
  packet.u16 = 65_535
  packet.i32 = -(2 ** 31)
  packet.u32 = 2 ** 32 - 1
  packet.f16 = 1.5
  packet.f32 = 0.1
  packet.f64 = 0.1
  packet.i53 = -(2 ** 53 - 1)
  packet.u53 = 2 ** 53 - 1
  packet.i64 = -(2n ** 63n)
  packet.u64 = 2n ** 64n - 1n
  packet.bool = true
  packet.flags = { i: true }
  packet.bits = { x: 0xabc, y: 0xdef }
  packet.name = 'five!'
  packet.headers.set(1, { length: 7 })
  packet.bytes.assign([1, 2, 3])
  packet.maybe = 2.5
  packet.kind = 'bye'
  assert.is(bytes.getUint8(at + offsets.kind), 1)
  assert.is(bytes.getUint32(at + offsets.header + 1, true), 0xdead_beef)
  assert.is(bytes.getInt16(at + offsets.i16, true), -2)
  assert.is(bytes.getUint16(at + offsets.u16, true), 65_535)
  assert.is(bytes.getInt32(at + offsets.i32, true), -(2 ** 31))
  assert.is(bytes.getUint32(at + offsets.u32, true), 2 ** 32 - 1)
  assert.is(bytes.getUint16(at + offsets.f16, true), 0x3e00)
  assert.is(bytes.getFloat32(at + offsets.f32, true), Math.fround(0.1))
  assert.is(bytes.getFloat64(at + offsets.f64, true), 0.1)
  assert.is(bytes.getBigInt64(at + offsets.i53, true), -(2n ** 53n - 1n))
  assert.is(bytes.getBigUint64(at + offsets.u53, true), 2n ** 53n - 1n)
  assert.is(bytes.getBigInt64(at + offsets.i64, true), -(2n ** 63n))
  assert.is(bytes.getBigUint64(at + offsets.u64, true), 2n ** 64n - 1n)
  assert.is(bytes.getUint16(at + offsets.flags, true), 2 ** 8)
  assert.is(bytes.getUint32(at + offsets.bits, true), 0xde_fabc)
  assert.is(bytes.getUint32(at + offsets.headers + 6, true), 7)
  assert.is(bytes.getFloat32(at + offsets.maybe, true), 2.5)
  assert.equal(plain(packet), {
    kind: 'bye',
    header: { version: 0, length: 0xdead_beef },
    i16: -2,
    u16: 65_535,
    i32: -(2 ** 31),
    u32: 2 ** 32 - 1,
    f16: 1.5,
    f32: Math.fround(0.1),
    f64: 0.1,
    i53: -(2 ** 53 - 1),
    u53: 2 ** 53 - 1,
    i64: -(2n ** 63n),
    u64: 2n ** 64n - 1n,
    bool: true,
    flags: {
      a: false,
      b: false,
      c: false,
      d: false,
      e: false,
      f: false,
      g: false,
      h: false,
      i: true,
    },
    bits: { x: 0xabc, y: 0xdef },
    name: 'five!',
    headers: [
      { version: 0, length: 0 },
      { version: 0, length: 7 },
    ],
    bytes: [1, 2, 3],
    maybe: 2.5,
  })
  assert.equal([packet.i64High, packet.i53Low], [-(2 ** 31), 1])
  assert.is(Packet.create(arena).u32, 7)
})

values('stores nested arrays row by row', () => {
  const { arena, bytes } = arenaOf()
  const matrices = Matrices.create(arena, {
    rows: [[1, 2], new Float32Array([3, 4, 5, 6])],
    polygons: [[], [{ x: 1 }, { y: 2 }]],
  })
  const { rows, cube, polygons, reals } = Matrices.offsets
  assert.is(bytes.getFloat32(matrices.ptr + rows + 4, true), 2)
  assert.is(bytes.getFloat32(matrices.ptr + rows + 16 + 12, true), 6)
  assert.is(bytes.getFloat32(matrices.ptr + polygons + 32 + 8 + 4, true), 2)
  matrices.cube.at(3).at(2).set(1, 9)
  assert.is(bytes.getUint8(matrices.ptr + cube + 3 * 6 + 2 * 2 + 1), 9)
  matrices.rows.set(2, [7])
  assert.equal(plain(matrices.rows), [
    [1, 2, 0, 0],
    [3, 4, 5, 6],
    [7, 0, 0, 0],
  ])
  // The defaults of structs also apply in nested arrays.
  assert.is(bytes.getFloat64(matrices.ptr + reals + 3 * 40 + 32, true), 1.5e300)
  for (const wrong of [-1, 3, 0.5]) {
    expectRefused(arena, 'INDEX_OUT_OF_RANGE', () => matrices.rows.set(wrong, [1]))
    expectCode('INDEX_OUT_OF_RANGE', () => matrices.rows.at(wrong))
  }
  expectRefused(arena, 'INDEX_OUT_OF_RANGE', () => matrices.rows.set(0, [1, 2, 3, 4, 5]))
  expectRefused(arena, 'INDEX_OUT_OF_RANGE', () => (matrices.rows = [[], [], [], []]))
})

values('provides atomic fields as accessors, also as array elements', () => {
  const { arena, bytes } = arenaOf()
  const atomics = Atomics.create(arena, { i32: -5, u64: 2n ** 64n - 1n, u8: 255 })
  assert.is(bytes.getInt32(atomics.ptr + Atomics.offsets.i32, true), -5)
  assert.is(atomics.i32.add(7), -5)
  assert.is(atomics.i32.load(), 2)
  assert.is(atomics.u64.add(1n), 2n ** 64n - 1n)
  assert.is(atomics.u64.load(), 0n)
  assert.is(atomics.u8.compareExchange(255, 1), 255)
  atomics.i16 = -3
  assert.is(bytes.getInt16(atomics.ptr + Atomics.offsets.i16, true), -3)
  atomics.i32 = Atomics.create(arena, { i32: 77 }).i32
  assert.is(atomics.i32.load(), 77)
  const matrices = Matrices.create(arena, { counters: new Int32Array([4, 5]) })
  matrices.counters.at(1).sub(1)
  assert.is(bytes.getInt32(matrices.ptr + Matrices.offsets.counters + 4, true), 4)
})

values.run()
