import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readDefault } from '../../codegen/default-value.ts'
import { SCALARS } from '../../codegen/scalars.ts'

const defaults = suite('codegen/default-value')

/** The literal, `null` for zero, or `misfit`. */
function read(scalar: string, text: string): string | null {
  const value = readDefault(scalar, text)
  return value.kind === 'value' ? value.literal : 'misfit'
}

defaults('reads whole numbers in every notation', () => {
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

defaults('refuses what is no literal of JavaScript', () => {
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

defaults('takes the numbers that a scalar holds, to the last, and none beyond', () => {
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

defaults('keeps bigints and numbers apart', () => {
  assert.is(read('u64', '5'), 'misfit')
  assert.is(read('u32', '5n'), 'misfit')
  assert.is(read('f64', '5n'), 'misfit')
  assert.is(read('u64', '0xffff_ffffn'), '4294967295n')
  assert.is(read('i64', '0n'), null)
  assert.is(read('i64', '-0n'), null)
})

defaults('reads reals, with the values that are no numbers, and keeps the sign of zero', () => {
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

defaults('knows true and false', () => {
  assert.is(read('bool', 'true'), '1')
  assert.is(read('bool', 'false'), null)
  for (const text of ['1', '0', 'True', '"true"', 'yes'])
    assert.is(read('bool', text), 'misfit', text)
})

defaults('says of every misfit what would fit', () => {
  for (const scalar of Object.keys(SCALARS)) {
    const value = readDefault(scalar, 'nonsense')
    assert.is(value.kind, 'misfit')
    if (value.kind === 'misfit') {
      assert.match(value.problem, 'nonsense')
      assert.match(value.fix, 'write ')
    }
  }
})

defaults.run()
