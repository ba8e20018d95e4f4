import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { StructInfo, TypeInfo } from '../../src/operations/reflection.ts'
import type { Struct } from '../../src/struct.ts'
import { schemaOf, wholeStructs } from '../support/codegen-structs.ts'
import { schema } from '../support/codegen.ts'
import { Random, replayHint, seeds } from '../support/random.ts'
import { randomValues, type Values } from '../support/struct-values.ts'
import { errorOf, versions, type Fields, type Versions } from '../support/versions.ts'

/** Conversion of structs between two versions of a schema. */
const conversion = suite('operations/convert')

/** Two versions of the struct `A`, whose bodies are given. */
async function fields(old: string, now: string, others = ''): Promise<Versions> {
  const text = (body: string): string => schema(`export interface A { ${body} }\n${others}`)
  return versions(text(old), text(now))
}

/** Converts an `A` with the values `init` to another arena, and returns its values. */
async function converted(old: string, now: string, init: Values, others = ''): Promise<Values> {
  const { old: from, now: to, convert, newArena } = await fields(old, now, others)
  const [arena, other] = [newArena(), newArena()]
  const made = convert(arena.create(from['A']!, init), to['A']!, other)
  assert.is(made.arena, other)
  assert.equal(other.verify(), [])
  return plain(made)
}

/** Returns the fields that are present. */
function plain(struct: Fields): Values {
  return JSON.parse(JSON.stringify(struct)) as Values
}

/** Returns a schema with a struct `A0`, `A1`, … for each type, which is that of its field `f`. */
function structsWith(types: readonly string[]): string {
  const structs = types.map((type, index) => `export interface A${index} { f: ${type} }`)
  return schema([...structs, OTHERS].join('\n'))
}

conversion('converts fields by name, wherever they are now', async () => {
  const values = await converted(
    'x: f32; health: u16; gone: i32; name: Str',
    'name: Str; fresh: u8; health: u16; x: f32',
    { x: 1.5, health: 7, gone: -1, name: 'Grom' },
  )
  assert.equal(values, { name: 'Grom', fresh: 0, health: 7, x: 1.5 })
})

conversion('gives new fields their defaults, also in nested structs and elements', async () => {
  const { old, now, convert, newArena } = await versions(
    schema(`export interface P { x: f32 }
      export interface A { p: P; list: List<P>; array: FixedArray<P, 2>; own: Own<P> | null }`),
    schema(`export interface P { /** @default 5 */ y: u8; x: f32 }
      export interface A {
        p: P; list: List<P>; array: FixedArray<P, 3>; own: Own<P> | null
        /** @default 9n */ more: i64
        far?: f32
      }`),
  )
  const arena = newArena()
  const a = arena.create(old['A']!, {
    p: { x: 1 },
    list: [{ x: 2 }, { x: 3 }],
    array: [{ x: 4 }, { x: 6 }],
    own: { x: 7 },
  })
  assert.equal(plain(convert(a, now['A']!, arena)), {
    p: { y: 5, x: 1 },
    list: [
      { y: 5, x: 2 },
      { y: 5, x: 3 },
    ],
    array: [
      { y: 5, x: 4 },
      { y: 5, x: 6 },
      { y: 5, x: 0 },
    ],
    own: { y: 5, x: 7 },
    more: '9',
  })
})

/** Fields of two versions, an old value, and the value in JSON that the new field must have. */
const KEPT: readonly (readonly [old: string, now: string, value: unknown, json: unknown])[] = [
  ['u8', 'u32', 200, 200],
  ['u32', 'u8', 200, 200],
  ['i8', 'i64', -5, '-5'],
  ['i64', 'i8', -5n, -5],
  ['u64', 'i53', 2n ** 53n - 1n, 2 ** 53 - 1],
  ['u53', 'u64', 2 ** 53 - 1, String(2 ** 53 - 1)],
  ['i32', 'f64', -7, -7],
  ['u64', 'f64', 2n ** 60n, 2 ** 60],
  ['f64', 'i16', 12, 12],
  ['f64', 'f32', 0.5, 0.5],
  ['f64', 'f16', Number.NaN, 'NaN'],
  ['f32', 'f16', -0, '-0'],
  ['f64', 'u8', -0, 0],
  ['u8', 'Atomic<u32>', 9, 9],
  ['Atomic<u32>', 'u8', 9, 9],
  ['bool', 'bool', true, true],
  ['Str', 'Str<4>', 'abcd', 'abcd'],
  ['Str<4>', 'Str', 'é', 'é'],
  ["Enum<'a' | 'b'>", "Enum<'c' | 'b'>", 'b', 'b'],
  ["Enum<'a' | 'b'>", 'Str', 'b', 'b'],
  ['Str', "Enum<'a' | 'b'>", 'b', 'b'],
  ["Flags<'a' | 'b'>", "Flags<'b' | 'c'>", { a: true, b: true }, { b: true, c: false }],
  ['Bits<{ a: 3; b: 5 }>', 'Bits<{ b: 3; c: 1 }>', { a: 7, b: 6 }, { b: 6, c: 0 }],
  ['FixedArray<u8, 2>', 'FixedArray<u16, 3>', [1, 2], [1, 2, 0]],
  ['FixedArray<u8, 2>', 'List<u16>', [1, 2], [1, 2]],
  ['List<u8>', 'List<f64>', [1, 2], [1, 2]],
  [
    'FixedArray<FixedArray<u8, 2>, 2>',
    'FixedArray<FixedArray<i8, 2>, 2>',
    [[1], [2]],
    [
      [1, 0],
      [2, 0],
    ],
  ],
]

conversion('keeps every value that the new field can hold, of another width or kind', async () => {
  const { old, now, convert, newArena } = await versions(
    structsWith(KEPT.map(([type]) => type)),
    structsWith(KEPT.map(([, type]) => type)),
  )
  for (const [index, [from, to, value, json]] of KEPT.entries()) {
    const a = newArena().create(old[`A${index}`]!, { f: value })
    const other = newArena()
    const made = convert(a, now[`A${index}`]!, other)
    assert.equal(plain(made), { f: json }, `${from} to ${to}`)
    assert.is(made.arena, other)
    assert.equal(other.verify(), [])
  }
})

/** Fields of two versions, a value that can't be converted, and the path in the message. */
const REFUSED: readonly (readonly [old: string, now: string, value: unknown, path: string])[] = [
  ['u16', 'u8', 256, 'f'],
  ['i8', 'u64', -1, 'f'],
  ['i64', 'i53', 2n ** 53n, 'f'],
  ['u64', 'f64', 2n ** 53n + 1n, 'f'],
  ['u64', 'i64', 2n ** 63n, 'f'],
  ['f64', 'f32', 0.1, 'f'],
  ['f32', 'f16', 65_520, 'f'],
  ['f64', 'u8', 1.5, 'f'],
  ['f64', 'i64', Number.POSITIVE_INFINITY, 'f'],
  ['f64', 'u8', Number.NaN, 'f'],
  ['u32', 'Atomic<i32>', 2 ** 31, 'f'],
  ['u8', 'Str', 1, 'f'],
  ['Str', 'u8', '1', 'f'],
  ['bool', 'u8', true, 'f'],
  ['u8', 'bool', 1, 'f'],
  ['Str', 'Str<4>', 'ééé', 'f'],
  ['Str', 'Str<4>', 'a\0', 'f'],
  ["Enum<'a' | 'b'>", "Enum<'a' | 'c'>", 'b', 'f'],
  ['Bits<{ a: 3 }>', 'Bits<{ a: 2 }>', { a: 4 }, 'f'],
  ["Flags<'a'>", 'Bits<{ a: 1 }>', { a: true }, 'f'],
  ['FixedArray<u8, 3>', 'FixedArray<u8, 2>', [1], 'f'],
  ['List<u8>', 'FixedArray<u8, 2>', [1], 'f'],
  ['List<u16>', 'List<u8>', [1, 2, 256], 'f[2]'],
  ['FixedArray<P, 2>', 'FixedArray<Q, 2>', [{ x: 1 }, { x: -1 }], 'f[1].x'],
  ['Own<P> | null', 'Own<Q> | null', { x: -1 }, 'f.x'],
  ['P', 'Own<P> | null', { x: 1 }, 'f'],
  ['Own<P> | null', 'Ptr<P> | null', { x: 1 }, 'f'],
  ['R | S', 'R | T', { kind: 's' }, 'f'],
]

const OTHERS = `export interface P { x: i8 }
  export interface Q { x: u8 }
  export interface R { kind: 'r' }
  export interface S { kind: 's' }
  export interface T { kind: 't' }`

conversion(
  'refuses what the new field cannot hold, with its path, and writes nothing',
  async () => {
    const { old, now, convert, newArena } = await versions(
      structsWith(REFUSED.map(([type]) => type)),
      structsWith(REFUSED.map(([, type]) => type)),
    )
    for (const [index, [from, to, value, path]] of REFUSED.entries()) {
      const [arena, other] = [newArena(), newArena()]
      const a = arena.create(old[`A${index}`]!, { f: value })
      const before = [arena.u8.slice(), other.u8.slice()]
      const { code, message } = errorOf(() => convert(a, now[`A${index}`]!, other))
      assert.is(code, 'INVALID_VALUE', `${from} to ${to}: ${message}`)
      assert.ok(message.startsWith(`can't convert a${index}.${path}: got `), message)
      assert.equal([arena.u8, other.u8], before, `${from} to ${to} has written`)
    }
  },
)

conversion('refuses an enum whose byte has no name', async () => {
  const text = structsWith(["Enum<'a' | 'b'>"])
  const { old, now, convert, newArena } = await versions(text, text)
  const arena = newArena()
  const a = arena.create(old['A0']!)
  arena.u8[a.ptr] = 2
  const { code, message } = errorOf(() => convert(a, now['A0']!, arena))
  assert.is(code, 'INVALID_BYTES')
  assert.match(message, /^can't convert a0\.\w+: /)
})

conversion('converts the current member of a union, also with another discriminant', async () => {
  const { old, now, convert, newArena } = await versions(
    schema(`export interface C { kind: 'c'; r: f32 }
      export interface S { kind: 's'; side: f32 }
      export interface A { shape: C | S; more: FixedArray<C | S, 2> }`),
    schema(`export interface Other { sort: 'o' }
      export interface Side { sort: 's'; side: f64; /** @default 3 */ n: u8 }
      export interface Circle { sort: 'c'; r: f64 }
      export interface A { shape: Other | Side | Circle; more: FixedArray<Other | Side | Circle, 2> }`),
  )
  const arena = newArena()
  const a = arena.create(old['A']!, {
    shape: { kind: 's', side: 2 },
    more: [
      { kind: 'c', r: 1 },
      { kind: 's', side: 4 },
    ],
  })
  assert.equal(convert(a, now['A']!, arena).toJSON(), {
    shape: { sort: 's', side: 2, n: 3 },
    more: [
      { sort: 'c', r: 1 },
      { sort: 's', side: 4, n: 3 },
    ],
  })
})

conversion(
  'keeps absent fields absent, and treats them as new where they are required',
  async () => {
    const body = (f: string): string => `${f}; n: u8`
    assert.equal(await converted(body('f?: u8'), body('f?: u16'), { n: 1 }), { n: 1 })
    assert.equal(await converted(body('f?: u8'), body('f?: u16'), { f: 0, n: 1 }), { f: 0, n: 1 })
    assert.equal(await converted(body('f: u8'), body('f?: u16'), { f: 0, n: 1 }), { f: 0, n: 1 })
    const required = body('/** @default 4 */ f: u8')
    assert.equal(await converted(body('f?: u8'), required, { n: 1 }), { f: 4, n: 1 })
    assert.equal(await converted(body('f?: u8'), required, { f: 2, n: 1 }), { f: 2, n: 1 })
  },
)

conversion('leaves nothing behind when there is no room', async () => {
  const text = (body: string): string => schema(`export interface A { ${body} }`)
  const { old, now, convert, newArena } = await versions(
    text('name: Str; list: List<u8>; more: Str'),
    text('list: List<u8>; more: Str; name: Str; z: f64'),
  )
  const from = newArena()
  const a = from.create(old['A']!, {
    name: 'x'.repeat(100),
    list: [1, 2, 3],
    more: 'y'.repeat(400),
  })
  let failures = 0
  for (let bytes = 64; bytes < 1_200; bytes += 8) {
    const arena = newArena(bytes)
    try {
      assert.equal(convert(a, now['A']!, arena).toJSON(), { ...a.toJSON(), z: 0 })
    } catch (error) {
      assert.is((error as { code?: string }).code, 'OUT_OF_MEMORY')
      assert.equal([arena.blockCount, arena.usedSize, arena.verify()], [0, 48, []])
      failures++
    }
  }
  assert.ok(failures > 20 && failures < 140, `${failures} failures`)
})

/** Returns the value without pointers, whose targets aren't converted. */
function withoutPointers(type: TypeInfo, value: unknown): unknown {
  if (value === null) return null
  switch (type.kind) {
    case 'pointer':
    case 'reference':
      return null
    case 'struct':
      return fieldsWithoutPointers(type.struct(), value as Values)
    case 'own':
      return fieldsWithoutPointers(type.target(), value as Values)
    case 'array':
    case 'list':
      return (value as unknown[]).map((element) => withoutPointers(type.element, element))
    case 'union': {
      const name = (value as Values)[type.discriminant]
      const { struct } = type.members.find((member) => member.value === name)!
      return { ...fieldsWithoutPointers(struct(), value as Values), [type.discriminant]: name }
    }
    default:
      return value
  }
}

function fieldsWithoutPointers({ fields }: StructInfo, values: Values): Values {
  const entries = fields.flatMap(({ name, type }) =>
    Object.hasOwn(values, name) ? [[name, withoutPointers(type, values[name])]] : [],
  )
  return Object.fromEntries(entries) as Values
}

conversion('keeps every value of random structs of the whole language', async () => {
  for (const seed of seeds(4)) {
    const random = new Random(seed)
    const structs = wholeStructs(random, 30)
    const text = schemaOf(structs)
    const { old, now, infos, convert, newArena } = await versions(text, text)
    for (const { name } of structs) {
      const hint = `${replayHint(seed)}, ${name}`
      const info = infos[`${name}$Info`]!
      const [arena, other] = [newArena(1 << 20), newArena(1 << 20)]
      const values = fieldsWithoutPointers(info, randomValues(info, random, [8]))
      const a = arena.create(old[name]!, values)
      const made = convert(a, now[name]!, other)
      assert.is(JSON.stringify(made), JSON.stringify(a), hint)
      assert.equal(other.verify(), [])
      other.free(made)
      assert.is(other.blockCount, 0, hint)
    }
  }
})

conversion('refuses what is not an accessor of a generated struct', async () => {
  const { old, now, convert, newArena } = await fields('list: List<u8>', 'list: List<u8>')
  const a = newArena().create(old['A']!, {})
  const { code } = errorOf(() => convert(a['list'] as Struct, now['A']!, newArena()))
  assert.is(code, 'INVALID_VALUE')
})

conversion.run()
