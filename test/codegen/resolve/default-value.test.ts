import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Type } from '../../../codegen/ir.ts'
import { readDefault, readTypeDefault } from '../../../codegen/resolve/default-value.ts'
import { isScalarName, SCALARS } from '../../../codegen/tables/scalars.ts'

const defaults = suite('codegen/resolve/default-value')

/** Returns the literal, `null` for zero, or `misfit`. */
function read(scalar: string, text: string): string | null {
  const value = readDefault(scalar, text)
  return value.kind === 'value' ? value.literal : 'misfit'
}

defaults('reads integers in every notation of JavaScript', () => {
  for (const [text, literal] of [
    ['100', '100'],
    ['1_000', '1000'],
    ['0xff', '255'],
    ['0XFF', '255'],
    ['0b101', '5'],
    ['0o17', '15'],
    ['-5', '-5'],
    ['-0x10', '-16'],
    ['1e3', '1000'],
    ['2.50e2', '250'],
    ['0', null],
    ['-0', null],
    ['0.0', null],
  ] as const) {
    assert.is(read('i32', text), literal, text)
  }
})

defaults('refuses text that is not a literal of JavaScript', () => {
  for (const text of [
    '',
    'x',
    '010',
    '1__0',
    '_1',
    '1_',
    '+1',
    '--1',
    '- 1',
    '1e',
    '0x',
    '.',
    '1n',
    "'1'",
    '1;',
    '1 2',
    'true',
  ]) {
    assert.is(read('i32', text), 'misfit', text)
    assert.is(read('f64', text), 'misfit', text)
  }
})

defaults('accepts exactly the numbers that a scalar can hold', () => {
  const limits = {
    i8: [-(2n ** 7n), 2n ** 7n - 1n],
    u8: [0n, 2n ** 8n - 1n],
    i16: [-(2n ** 15n), 2n ** 15n - 1n],
    u16: [0n, 2n ** 16n - 1n],
    i32: [-(2n ** 31n), 2n ** 31n - 1n],
    u32: [0n, 2n ** 32n - 1n],
    i64: [-(2n ** 63n), 2n ** 63n - 1n],
    u64: [0n, 2n ** 64n - 1n],
  } as const
  for (const [scalar, [least, most]] of Object.entries(limits)) {
    const suffix = scalar.endsWith('64') ? 'n' : ''
    for (const fitting of [least, most, most - 1n]) {
      assert.is(read(scalar, `${fitting}${suffix}`), fitting === 0n ? null : `${fitting}${suffix}`)
    }
    for (const beyond of [least - 1n, most + 1n, most * 1_000n, least - 10n ** 30n]) {
      assert.is(read(scalar, `${beyond}${suffix}`), 'misfit', `${beyond} as ${scalar}`)
    }
    if (suffix === '') assert.is(read(scalar, '0.5'), 'misfit')
  }
})

defaults('distinguishes bigints from numbers', () => {
  assert.is(read('u64', '5'), 'misfit')
  assert.is(read('u32', '5n'), 'misfit')
  assert.is(read('f64', '5n'), 'misfit')
  assert.is(read('u64', '0xffff_ffffn'), '4294967295n')
  assert.is(read('i64', '0n'), null)
  assert.is(read('i64', '-0n'), null)
})

defaults('reads reals, infinities and NaN, and keeps the sign of zero', () => {
  for (const [text, literal] of [
    ['0.5', '0.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1e21', '1e21'],
    ['1E-7', '1e-7'],
    ['0', null],
    ['-0', '-0'],
    ['-0.0', '-0'],
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['-Infinity', '-Infinity'],
    ['3.4028234663852886e38', '3.4028234663852886e38'],
  ] as const) {
    assert.is(read('f32', text), literal, text)
    assert.is(read('f64', text), literal, text)
  }
  assert.is(read('f32', '3.5e38'), 'misfit')
  assert.is(read('f64', '3.5e38'), '3.5e38')
  assert.is(read('f64', '1e309'), 'misfit')
  assert.is(read('u32', 'NaN'), 'misfit')
  assert.is(read('u32', 'Infinity'), 'misfit')
})

defaults('reads true and false', () => {
  assert.is(read('bool', 'true'), '1')
  assert.is(read('bool', 'false'), null)
  for (const text of ['1', '0', 'True', '"true"', 'yes'])
    assert.is(read('bool', text), 'misfit', text)
})

/** Returns the same for a field of any type. */
function readAs(type: Type, text: string): string | null {
  const value = readTypeDefault(type, text)
  return value.kind === 'value' ? value.literal : 'misfit'
}

defaults('reads f16, i53 and u53, which are encoded', () => {
  const most = 2 ** 53 - 1
  for (const [scalar, text, literal] of [
    ['f16', '0.5', '0.5'],
    ['f16', '65504', '65504'],
    ['f16', '65519.999', '65519.999'],
    ['f16', '65520', 'misfit'],
    ['f16', '-65520', 'misfit'],
    ['f16', '-0', '-0'],
    ['f16', 'Infinity', 'Infinity'],
    ['f16', 'NaN', 'NaN'],
    ['i53', `${most}`, `${most}`],
    ['i53', `-${most}`, `-${most}`],
    ['i53', `${most + 1}`, 'misfit'],
    ['i53', `-${most + 1}`, 'misfit'],
    ['i53', '5n', 'misfit'],
    ['i53', '0.5', 'misfit'],
    ['i53', '0x1f_ffff_ffff_ffff', `${most}`],
    ['u53', `${most}`, `${most}`],
    ['u53', '-1', 'misfit'],
    ['u53', '0', null],
  ] as const) {
    assert.is(read(scalar, text), literal, `${text} as ${scalar}`)
  }
})

const named = (kind: 'enum' | 'flags', names: readonly string[]): Type =>
  kind === 'enum'
    ? { kind, id: 'a', local: 'a', names }
    : { kind, id: 'a', local: 'a', names, bytes: 4 }

defaults('reads a name of an enum as its index, with or without quotes', () => {
  const type = named('enum', ['idle', 'walk', 'on fire', "it's", ''])
  assert.is(readAs(type, 'idle'), null)
  assert.is(readAs(type, "'idle'"), null)
  assert.is(readAs(type, 'walk'), '1')
  assert.is(readAs(type, '"walk"'), '1')
  assert.is(readAs(type, 'on fire'), '2')
  assert.is(readAs(type, "it's"), '3')
  assert.is(readAs(type, "'it\\'s'"), '3')
  assert.is(readAs(type, "''"), '4')
  for (const text of ['1', 'Walk', 'walk on', "'walk", '__proto__', 'constructor']) {
    assert.is(readAs(type, text), 'misfit', text)
  }
})

defaults('reads names of flags as their mask', () => {
  const names = Array.from({ length: 32 }, (_, index) => `f${index}`)
  const type = named('flags', names)
  assert.is(readAs(type, 'f0'), '1')
  assert.is(readAs(type, 'f3 f1'), '10')
  assert.is(readAs(type, "'f3' 'f1', f1"), '10')
  assert.is(readAs(type, 'f31'), '2147483648')
  assert.is(readAs(type, names.join(' ')), '4294967295')
  for (const text of ['f32', '1', 'f1 f32', 'f1f2', 'toString']) {
    assert.is(readAs(type, text), 'misfit', text)
  }
})

defaults("reads texts, with JavaScript's escapes in quoted ones", () => {
  for (const [text, value] of [
    ['plain words', 'plain words'],
    ["it's", "it's"],
    ['a\\nb', 'a\\nb'],
    ["'quoted'", 'quoted'],
    ['"it\'s"', "it's"],
    ["'it\\'s'", "it's"],
    ["'a\\nb\\t\\\\'", 'a\nb\t\\'],
    ["'\\u0041\\x42\\u{1f600}'", 'AB\u{1f600}'],
    ["'*\\/ alert(1)'", '*/ alert(1)'],
    ["'\\u2028\\r\\u202e'", '\u2028\r\u202e'],
    ['`a b`', 'a b'],
    ['☃', '☃'],
  ] as const) {
    const literal = readAs({ kind: 'string' }, text)
    assert.match(literal!, /^'[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*'$/u, text)
    // JavaScript itself evaluates the literal of the generated code.
    assert.is(new Function(`return ${literal}`)(), value, text)
  }
  assert.is(readAs({ kind: 'string' }, "''"), null)
  assert.is(readAs({ kind: 'text', bytes: 1 }, '""'), null)
  for (const text of [
    "'open",
    '`${x}`',
    '"',
    "'a'b'",
    "'\\q'",
    "'\\u12'",
    "'\\u{110000}'",
    "'\\0'",
    "'\\ud800'",
  ]) {
    assert.is(readAs({ kind: 'string' }, text), 'misfit', text)
  }
})

defaults('counts the bytes of a text in UTF-8', () => {
  assert.is(readAs({ kind: 'text', bytes: 3 }, '☃'), "'☃'")
  assert.is(readAs({ kind: 'text', bytes: 2 }, '☃'), 'misfit')
  assert.is(readAs({ kind: 'text', bytes: 4 }, "'\\u{1f600}'"), "'\u{1f600}'")
  assert.is(readAs({ kind: 'text', bytes: 3 }, "'\\u{1f600}'"), 'misfit')
  assert.is(readAs({ kind: 'text', bytes: 4 }, 'abcde'), 'misfit')
  assert.is(readAs({ kind: 'string' }, 'x'.repeat(10_000))!.length, 10_002)
})

defaults(
  'accepts no default for types that start empty, null or with the defaults of their fields',
  () => {
    const struct = { kind: 'struct', id: 'a', local: 'A' } as const
    const types: readonly Type[] = [
      struct,
      { kind: 'pointer', target: struct },
      { kind: 'own', target: struct },
      { kind: 'reference', target: struct },
      { kind: 'array', element: struct, length: 2 },
      { kind: 'list', element: struct },
      { kind: 'union', discriminant: 'kind', members: [] },
      { kind: 'bits', id: 'a', local: 'a', parts: [], bytes: 1 },
      { kind: 'atomic', scalar: 'i32' },
      { kind: 'constant', value: 'x' },
    ]
    for (const type of types) {
      for (const text of ['0', 'null', "'x'", '[]', '{}']) {
        const value = readTypeDefault(type, text)
        assert.is(value.kind, 'misfit', type.kind)
        if (value.kind === 'misfit') assert.match(value.fix, 'remove the tag')
      }
    }
  },
)

defaults('reports the valid values for every invalid one', () => {
  for (const scalar of Object.keys(SCALARS).filter(isScalarName)) {
    const value = readDefault(scalar, 'nonsense')
    assert.is(value.kind, 'misfit')
    if (value.kind === 'misfit') {
      assert.match(value.problem, 'nonsense')
      assert.match(value.fix, 'write ')
    }
  }
})

defaults.run()
