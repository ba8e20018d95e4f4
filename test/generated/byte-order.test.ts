// Fields in an order of bytes of their own, compared with a DataView, which is the oracle.
import { Arena } from 'offheap'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  BigEndian,
  equalsBigEndian,
  Files,
  fromJSONBigEndian,
  fromJSONPackedArrays,
  hashBigEndian,
  initBigEndian,
  Mixed,
  PackedArrays,
  PackedBigEndian,
} from '../golden/drift/byte-order.gen.ts'
import { codeOf } from '../support/refusal.ts'

const order = suite('byte order')

/** Reads a number by its name in a schema, independently of the library. */
function read(arena: Arena, ptr: number, scalar: string, isLittle: boolean): number | bigint {
  const view = new DataView(arena.buffer)
  switch (scalar) {
    case 'i16':
      return view.getInt16(ptr, isLittle)
    case 'u16':
    case 'f16':
      return view.getUint16(ptr, isLittle)
    case 'i32':
      return view.getInt32(ptr, isLittle)
    case 'u32':
      return view.getUint32(ptr, isLittle)
    case 'f32':
      return view.getFloat32(ptr, isLittle)
    case 'f64':
      return view.getFloat64(ptr, isLittle)
    case 'i53':
      return Number(view.getBigInt64(ptr, isLittle))
    case 'u53':
      return Number(view.getBigUint64(ptr, isLittle))
    case 'i64':
      return view.getBigInt64(ptr, isLittle)
    default:
      return view.getBigUint64(ptr, isLittle)
  }
}

const VALUES = {
  a: 0x1234,
  b: -2,
  c: 0x89ab_cdef,
  d: -0x1234_5678,
  e: 1.5,
  f: -Math.PI,
  g: 0x0123_4567_89ab_cdefn,
  h: -3n,
  i: 2 ** 53 - 1,
  j: 1 - 2 ** 53,
} as const
const SCALARS = {
  ...{ a: 'u16', b: 'i16', c: 'u32', d: 'i32', e: 'f32', f: 'f64', g: 'u64', h: 'i64' },
  ...{ i: 'u53', j: 'i53' },
} as const
const ARRAYS = {
  shorts: [1, 0x1234, 0xffff],
  doubles: [0.1, -0],
  wide: [1n, 2n ** 64n - 1n],
  safe: [-1, 2 ** 53 - 1],
  halves: [1.5, -2],
} as const
const GRID = [
  [1, -2],
  [3, 0x0102_0304],
]

for (const checked of [false, true]) {
  const kind = checked ? 'a checked arena' : 'an arena'

  order(`fields of ${kind} have their most significant byte first`, () => {
    const arena = new Arena(4096, { checked })
    const struct = BigEndian.create(arena, { ...VALUES, ...ARRAYS, grid: GRID, k: -0.5, maybe: 7 })
    for (const [name, scalar] of Object.entries(SCALARS)) {
      const at = struct.ptr + BigEndian.offsets[name as keyof typeof VALUES]
      const value = VALUES[name as keyof typeof VALUES]
      assert.is(read(arena, at, scalar, false), value, name)
      assert.is(struct[name as keyof typeof VALUES], value, name)
    }
    assert.is(struct.k, -0.5)
    assert.is(read(arena, struct.ptr + BigEndian.offsets.k, 'f16', false), 0xb800)
    assert.is(struct.preset, 258)
    assert.equal(
      [...arena.u8.subarray(struct.ptr + BigEndian.offsets.preset).subarray(0, 4)],
      [0, 0, 1, 2],
    )
    assert.is(struct.maybe, 7)
    assert.equal([...struct.shorts], [...ARRAYS.shorts])
    assert.is(read(arena, struct.ptr + BigEndian.offsets.shorts + 2, 'u16', false), 0x1234)
    assert.equal(struct.toJSON().grid, GRID)
    assert.equal([...struct.safe], [...ARRAYS.safe])
    assert.equal([...struct.wide], [...ARRAYS.wide])
    assert.equal([...struct.halves], [...ARRAYS.halves])
    assert.ok(Object.is(struct.doubles.at(1), -0))
    struct.safe.set(0, -5)
    assert.is(read(arena, struct.ptr + BigEndian.offsets.safe, 'i53', false), -5)
    assert.is(struct.gLow, 0x89ab_cdef)
    assert.is(struct.gHigh, 0x0123_4567)
    struct.gHigh = 1
    struct.gLow = 2
    assert.is(struct.g, 0x1_0000_0002n)
  })

  order(`packed fields of ${kind}, at odd addresses`, () => {
    const arena = new Arena(4096, { checked })
    const struct = PackedBigEndian.create(arena, { tag: 9, a: 0x1234, words: [1, 0x0102_0304] })
    struct.j = -7
    struct.i = 2 ** 40 + 1
    struct.f = Math.E
    struct.safe.assign([2 ** 33 + 1, 5])
    const { offsets } = PackedBigEndian
    assert.is(offsets.a % 2, 1)
    assert.is(read(arena, struct.ptr + offsets.a, 'u16', false), 0x1234)
    assert.is(read(arena, struct.ptr + offsets.words + 4, 'u32', false), 0x0102_0304)
    assert.is(read(arena, struct.ptr + offsets.j, 'i53', false), -7)
    assert.is(read(arena, struct.ptr + offsets.i, 'u53', false), 2 ** 40 + 1)
    assert.is(read(arena, struct.ptr + offsets.f, 'f64', false), Math.E)
    assert.is(read(arena, struct.ptr + offsets.safe, 'u53', false), 2 ** 33 + 1)
    assert.equal([...struct.safe], [2 ** 33 + 1, 5])
  })

  order(`arrays in packed structs of ${kind} are those of the arena, at odd addresses`, () => {
    const arena = new Arena(4096, { checked })
    const struct = PackedArrays.create(arena)
    const { offsets } = PackedArrays
    const samples = { 16: [-1, 300], 32: [-2, 70_000], 53: [5, 2 ** 53 - 1], 64: [6n, 2n ** 60n] }
    for (const [bits, values] of Object.entries(samples)) {
      for (const sign of ['i', 'u']) {
        const scalar = sign + bits
        const name = `${scalar}s` as 'i16s'
        const given = values.map((value) => (sign === 'u' && value < 0 ? -value : value))
        struct[name].assign(given as number[])
        assert.equal([...struct[name]].slice(0, 2), given)
        const bytes = scalar.endsWith('53') ? 8 : Number(bits) / 8
        given.forEach((value, index) =>
          assert.is(read(arena, struct.ptr + offsets[name] + index * bytes, scalar, true), value),
        )
      }
    }
    struct.f32s.assign([0.5, -1])
    struct.f64s.assign([0.1, 0.2])
    struct.f16s.assign([0.25, 1])
    assert.equal([...struct.f32s, ...struct.f64s, ...struct.f16s], [0.5, -1, 0.1, 0.2, 0.25, 1])
    assert.equal(fromJSONPackedArrays(arena, struct.toJSON()).toJSON(), struct.toJSON())
  })
}

order('copies, equality, hashes and JSON know the values', () => {
  const [here, there] = [new Arena(4096), new Arena(4096)]
  const struct = BigEndian.create(here, { ...VALUES, ...ARRAYS, grid: GRID, maybe: 3, name: 'abc' })
  const copy = BigEndian.create(there, struct)
  assert.ok(equalsBigEndian(struct, copy))
  assert.is(hashBigEndian(struct), hashBigEndian(copy))
  const read = fromJSONBigEndian(there, JSON.parse(JSON.stringify(struct)))
  assert.ok(equalsBigEndian(struct, read))
  read.e += 1
  assert.not(equalsBigEndian(struct, read))
  initBigEndian(copy, { e: -0, a: 1 })
  assert.ok(Object.is(copy.e, -0))
  assert.is(copy.c, VALUES.c)
})

order('both orders in one struct, and in lists and pools', () => {
  const arena = new Arena(1 << 16)
  const mixed = Mixed.create(arena, { little: 1, big: 1, part: { a: 1 } })
  assert.equal([...arena.u8.subarray(mixed.ptr).subarray(0, 8)], [1, 0, 0, 0, 0, 0, 0, 1])
  assert.is(read(arena, mixed.part.ptr, 'u16', false), 1)
  const files = Files.create(arena)
  files.heads.push({ a: 5, c: 6 })
  files.packed.push({ a: 7, words: [8, 9] })
  files.pool.create({ big: 10 })
  assert.equal([files.heads.at(0).a, files.heads.at(0).c], [5, 6])
  assert.equal([...files.packed.at(0).words], [8, 9])
  assert.equal(
    [...files.pool].map(({ big }) => big),
    [10],
  )
  assert.equal(arena.verify(), [])
})

order('unsafe integers and indices out of range are refused, and nothing is written', () => {
  const arena = new Arena(4096)
  const struct = PackedBigEndian.create(arena, { i: 1, safe: [1, 2] })
  const before = arena.u8.slice()
  for (const act of [
    () => (struct.i = -1),
    () => (struct.j = 2 ** 53),
    () => struct.safe.assign([3, 0.5]),
    () => BigEndian.create(arena, { i: 1.5 }),
  ])
    assert.is(codeOf(act), 'UNSAFE_INTEGER')
  assert.is(
    codeOf(() => struct.words.set(2, 1)),
    'INDEX_OUT_OF_RANGE',
  )
  assert.is(
    codeOf(() => struct.words.at(-1)),
    'INDEX_OUT_OF_RANGE',
  )
  assert.ok(
    before
      .subarray(struct.ptr, struct.ptr + PackedBigEndian.size)
      .every((byte, at) => byte === arena.u8[struct.ptr + at]),
  )
  new DataView(arena.buffer).setBigUint64(struct.ptr + PackedBigEndian.offsets.i, 2n ** 60n, false)
  assert.is(
    codeOf(() => struct.i),
    'UNSAFE_INTEGER',
  )
})

order.run()
