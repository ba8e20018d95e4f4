import { runInNewContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import * as json from '../../src/operations/json.ts'
import { JSONPlace } from '../../src/operations/json.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import { floatToJSON } from '../../src/operations/to-json.ts'
import { payloadsIn } from '../../src/place.ts'
import { Vec2$Info } from '../golden/readable/vector.gen.ts'
import { forEachSeed } from '../support/random.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/**
 * Readers of JSON from untrusted sources. Whole documents are read in
 * `test/generated/operations.test.ts`.
 */
const reading = suite('operations/json')

const memory = new Arena(256)
const block = memory.allocate(16)

function at(value: unknown): JSONPlace {
  return new JSONPlace(memory, 'enemy', value).inside('x', value)
}

type Read = (place: JSONPlace) => unknown

function accepts(
  read: Read,
  values: readonly unknown[],
  expected: readonly unknown[] = values,
): void {
  values.forEach((value, index) => {
    const answer = read(at(value))
    assert.ok(
      Object.is(answer, expected[index]),
      `${read.name}: ${String(value)} became ${String(answer)}`,
    )
  })
}

function refuses(read: Read, values: readonly unknown[]): void {
  for (const value of values) {
    const code = codeOf(() => read(at(value)))
    assert.is(code, 'INVALID_JSON', `${read.name}: ${String(value)}`)
  }
}

const NO_NUMBERS = [undefined, null, '1', '', true, [], {}, [1], 1n, () => 1, Symbol('s')]

const WHOLE: readonly (readonly [Read, number, number])[] = [
  [json.jsonI8, -128, 127],
  [json.jsonU8, 0, 255],
  [json.jsonI16, -32_768, 32_767],
  [json.jsonU16, 0, 65_535],
  [json.jsonI32, -2_147_483_648, 2_147_483_647],
  [json.jsonU32, 0, 4_294_967_295],
  [json.jsonI53, -9_007_199_254_740_991, 9_007_199_254_740_991],
  [json.jsonU53, 0, 9_007_199_254_740_991],
]

reading('reads integers within the range and refuses all others', () => {
  for (const [read, least, most] of WHOLE) {
    accepts(read, [least, 0, 1, most])
    accepts(read, [-0], [0])
    refuses(read, [least - 1, most + 1, 0.5, NaN, Infinity, -Infinity, 'NaN', ...NO_NUMBERS])
  }
})

reading('reads 64-bit integers from decimal digits, bigints and safe numbers', () => {
  const most = 2n ** 64n - 1n
  accepts(json.jsonU64, ['0', String(most), most, 5, '007'], [0n, most, most, 5n, 7n])
  refuses(json.jsonU64, [String(most + 1n), '-1', -1, -1n, most + 1n])
  const least = -(2n ** 63n)
  accepts(json.jsonI64, [String(least), least, -5, '-0'], [least, least, -5n, 0n])
  refuses(json.jsonI64, [String(least - 1n), String(-least)])
  for (const read of [json.jsonI64, json.jsonU64]) {
    refuses(read, ['', ' 1', '1 ', '+1', '0x10', '1e3', '1.0', '1n', '9'.repeat(10_000)])
    refuses(read, [0.5, 2 ** 53, NaN, Infinity, null, undefined, true, [], {}, ['1']])
  }
})

reading('reads every float that fits, and names for the values that JSON lacks', () => {
  const names = ['NaN', 'Infinity', '-Infinity', '-0']
  for (const read of [json.jsonF16, json.jsonF32, json.jsonF64]) {
    accepts(read, names, [NaN, Infinity, -Infinity, -0])
    accepts(read, [0.1, -0, NaN, Infinity, 65_504, -65_519.9])
    refuses(read, ['0', 'nan', '+Infinity', ...NO_NUMBERS])
  }
  refuses(json.jsonF16, [65_520, -1e300])
  accepts(json.jsonF32, [3.4028234663852886e38, 3.4028235677973366e38 - 2 ** 76])
  refuses(json.jsonF32, [3.4028235677973366e38, -1e300])
  accepts(json.jsonF64, [Number.MAX_VALUE])
})

reading('writes every float as text that reads back bit for bit', () => {
  forEachSeed(2_000, (random) => {
    memory.u32[0] = random.word()
    memory.u32[1] = random.chance(0.1) ? 0x7ff0_0000 * random.below(2) : random.word()
    const value = memory.f64[0]!
    const text = JSON.stringify(floatToJSON(value))
    assert.ok(Object.is(json.jsonF64(at(JSON.parse(text))), value), text)
  })
  for (const value of [0, -0, NaN, Infinity, -Infinity, 5e-324]) {
    const text = JSON.stringify(floatToJSON(value))
    assert.ok(Object.is(json.jsonF64(at(JSON.parse(text))), value), text)
  }
})

reading('reads booleans, names and constants unchanged', () => {
  accepts(json.jsonBool, [true, false])
  refuses(json.jsonBool, [0, 1, 'true', null, undefined, {}])
  const name: Read = (place) => json.jsonName(place, ['idle', 'walk'])
  accepts(name, ['idle', 'walk'])
  refuses(name, ['Idle', '', 0, 1, null, undefined, ['idle'], 'toString', '__proto__'])
  const constant: Read = (place) => json.jsonConstant(place, 'circle')
  accepts(constant, ['circle'], [undefined])
  refuses(constant, ['square', null, undefined, 0])
})

reading('reads text that UTF-8 can represent, up to its limit in bytes', () => {
  accepts(json.jsonString, ['', 'a\0b', 'é', '💩', 'x'.repeat(100_000)])
  refuses(json.jsonString, ['\ud800', 'a\udc00b', 1, null, undefined, ['a'], new String('a')])
  const text: Read = (place) => json.jsonText(place, 4)
  accepts(text, ['', 'abcd', 'éé', '💩'])
  refuses(text, [
    'reads flags and bit fields by name, and accepts objects that lack some names',
    'éée',
    '💩a',
    'a\0',
    '\ud83d',
    4,
  ])
})

reading('reads flags and bit fields by name, and takes missing ones as false or 0', () => {
  const flags: Read = (place) => json.jsonFlags(place, ['dead', 'visible'])
  assert.equal(flags(at({ dead: true })), { dead: true })
  assert.equal(flags(at({ visible: false, dead: undefined })), { visible: false })
  refuses(flags, [{ dead: 1 }, { dad: true }, 3, null, [], [true], { ['__proto__']: true }])
  refuses(flags, [JSON.parse('{"__proto__": {"dead": true}}')])
  const bits: Read = (place) =>
    json.jsonBits(place, [
      { name: 'team', width: 3 },
      { name: 'level', width: 32 },
    ])
  assert.equal(bits(at({ team: 7, level: 2 ** 32 - 1 })), { team: 7, level: 2 ** 32 - 1 })
  refuses(bits, [{ team: 8 }, { team: -1 }, { level: 2 ** 32 }, { constructor: 1 }, [7], null])
})

reading('reads pointers to places in the blocks of the arena, or null', () => {
  const pointer: Read = (place) => json.jsonPointer(place, Vec2$Info)
  const [first] = payloadsIn(memory)
  const last = payloadsIn(memory)[1] - Vec2$Info.size
  accepts(pointer, [null, block, block + 4, first, last])
  refuses(pointer, [
    0,
    5,
    first - 4,
    block + 2,
    last + 4,
    2 ** 40,
    -8,
    8.5,
    NaN,
    '8',
    undefined,
    {},
  ])
})

reading('reads references to live blocks, or null', () => {
  accepts(json.jsonReference, [null, block])
  const freed = memory.allocate(16)
  memory.free(freed)
  refuses(json.jsonReference, [0, 5, block + 8, freed, -8, 8.5, NaN, '8', undefined, {}])
})

reading('reads arrays of exactly their length and lists of any length', () => {
  const array: Read = (place) => json.jsonFixedArray(place, 2, json.jsonU8)
  assert.equal(array(at([1, 2])), [1, 2])
  refuses(array, [[1], [1, 2, 3], [], { length: 2, 0: 1, 1: 2 }, '12', null, [1, , 3], [1, 256]])
  const list: Read = (place) => json.jsonList(place, json.jsonU8)
  assert.equal(list(at([])), [])
  refuses(list, [[1, null], new Uint8Array(2), undefined])
})

reading('reads own properties only, never those of a prototype', () => {
  const keys = (value: unknown): unknown[] => json.jsonProperties(at(value)).map(({ key }) => key)
  assert.equal(keys({ a: 1, b: null, c: undefined }), ['a', 'b'])
  assert.equal(keys(runInNewContext('({ a: 1 })')), ['a'])
  assert.equal(keys(Object.create({ a: 1 })), [])
  assert.equal(keys(Object.assign(Object.create(null), { a: 1 })), ['a'])
  assert.equal(keys(JSON.parse('{"__proto__": {"a": 1}, "b": 2}')), ['__proto__', 'b'])
  refuses(json.jsonProperties, [null, undefined, [], 'ab', 5, true])
  refuses(json.jsonProperties, [new Map([['a', 1]]), new Date(), new (class Wrong {})(), /a/])
  const member: Read = (place) => json.jsonMember(place, 'kind', ['circle', 'square'])
  assert.is(member(at({ kind: 'square' })), 'square')
  refuses(member, [{}, { kind: 'x' }, Object.create({ kind: 'circle' }), null, 'circle'])
})

function message(call: () => unknown): string {
  return errorOf(call).message
}

reading('reports the path, the value found and the value expected', () => {
  const enemy = new JSONPlace(memory, 'enemy', {})
  const path = enemy.inside('path', []).inside(3, {})
  assert.is(
    message(() => json.jsonF32(path.inside('x', '1.5'))),
    'enemy.path[3].x: got the string "1.5", expected a number. Correct the value.',
  )
  assert.is(
    message(() => json.jsonU16(enemy.inside('health', 70_000))),
    'enemy.health: got 70000, expected an integer from 0 to 65535. Correct the value.',
  )
  assert.is(
    message(() => json.jsonMember(enemy.inside('shape', {}), 'kind', ['circle', 'square'])),
    'enemy.shape.kind: missing, expected one of "circle", "square". Add it.',
  )
  assert.is(
    message(() => json.jsonBool(enemy.inside('two words\n', null))),
    'enemy["two words\\n"]: got null, expected a boolean. Correct the value.',
  )
  assert.is(
    json.jsonUnknown(enemy.inside('helth', 1), 'Enemy').message,
    'enemy.helth: Enemy has no field "helth". Correct the name, or remove it.',
  )
  const unknown = json.jsonUnknown(enemy.inside('helth', 1), 'Enemy')
  assert.is(unknown.code, 'INVALID_JSON')
  assert.match(unknown.message, /^(?=[^]*enemy\.helth)(?=[^]*\bEnemy\b)/)
})

reading('keeps messages short for any input', () => {
  const names = Array.from({ length: 256 }, (_, index) => `name${index}`)
  let deep = new JSONPlace(memory, 'tree', {})
  for (let level = 0; level < 500; level++) deep = deep.inside('next', {})
  for (const call of [
    () => json.jsonF32(at('x'.repeat(1e6))),
    () => json.jsonU8(at(10n ** 1_000n)),
    () => json.jsonF32(at(1).inside('k'.repeat(1e6), 'x')),
    () => json.jsonF32(at(1).inside(' '.repeat(1e6), 'x')),
    () => json.jsonName(at('x'), names),
    () => json.jsonF32(deep),
  ]) {
    assert.ok(message(call).length < 500, message(call))
  }
})

/** A type whose structs can own their like. */
const TREE: StructInfo = {
  name: 'Tree',
  size: 4,
  align: 4,
  hash: '',
  fields: [
    {
      name: 'next',
      offset: 0,
      bytes: 4,
      schema: 'Own<Tree> | null',
      type: { kind: 'own', target: () => TREE },
    },
  ],
}

reading('follows a thousand owners and refuses the next', () => {
  let place = at({})
  for (let depth = 0; depth < 1_000; depth++) place = place.owned(TREE).inside('next', {})
  assert.is(
    codeOf(() => place.owned(TREE)),
    'TOO_DEEP',
  )
})

reading.run()
