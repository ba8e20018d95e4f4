import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { REASONS } from '../../src/ndjson/json-cursor.ts'
import { scanInteger, scanNumber } from '../../src/ndjson/scan-number.ts'
import { damaged, randomNumber } from '../support/json-text.ts'
import { isJSON, windowOf } from '../support/json-window.ts'
import { forEachSeed } from '../support/random.ts'

/** Numbers have exactly the values that `JSON.parse` gives them. */
const numbers = suite('ndjson/scan-number')

/** Returns the number that a text is; undefined if it isn't one as a whole. */
function numberIn(text: string): number | undefined {
  const { u8, cursor, end } = windowOf(text)
  const value = scanNumber(u8, 0, cursor)
  return cursor.at === end ? value : undefined
}

function integerIn(text: string, least: number, most: number): number | undefined {
  const { u8, cursor, end } = windowOf(text)
  const value = scanInteger(u8, 0, cursor, least, most)
  return cursor.at === end ? value : undefined
}

/** Returns the number that `JSON.parse` finds; undefined if there is none. */
function parsed(text: string): number | undefined {
  if (!isJSON(text) || /\s/.test(text)) return undefined
  const value: unknown = JSON.parse(text)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Texts at the edges of the ways in which numbers are read. */
const EDGES = [
  ...['0', '-0', '00', '01', '-01', '-', '', '.5', '5.', '-.5', '1.e1', '1e', '1e+', '+1', '0x10'],
  ...[
    '1e5',
    '1E5',
    '1e-5',
    '1.5E+5',
    '0e0',
    '0.0',
    '-0.0',
    '123456789',
    '1234567890',
    '2147483647',
  ],
  ...['2147483648', '-2147483648', '-2147483649', '4294967295', '4294967296', '999999999'],
  ...['999999999999999', '9999999999999999', '9007199254740991', '9007199254740993', '0.1', '0.3'],
  ...['123456789.12345', '1234567890.123456', '0.000000000000001', '0.0000000000000001', '1e400'],
  ...['1.7976931348623157e308', '1.7976931348623159e308', '5e-324', '2e-324', '-1e-400'],
  ...['0.1e1', '1.0', '1.5', '1e2', '100e-2', '12e-1', 'NaN', 'Infinity', 'true', '"1"', 'null'],
]

numbers('numbers at the edges equal those of JSON.parse', () => {
  for (const text of EDGES) assert.is(numberIn(text), parsed(text), text)
  assert.ok(Object.is(numberIn('-0'), -0))
  assert.ok(Object.is(numberIn('-0.0'), -0))
})

numbers('random numbers equal those of JSON.parse, and damaged ones are refused as it does', () => {
  forEachSeed(20_000, (random) => {
    const text = randomNumber(random)
    assert.is(numberIn(text), parsed(text), text)
    const wrong = damaged(random, text)
    assert.is(numberIn(wrong), parsed(wrong), wrong)
    const spread = random.pick([1, 1e3, 1e9, 1e15])
    const exact = String((random.word() / 2 ** 32 - 0.5) * spread)
    assert.is(numberIn(exact), Number(exact), exact)
  })
})

const RANGES = [
  [-0x80, 0x7f],
  [0, 0xff],
  [-0x8000, 0x7fff],
  [0, 0xffff],
  [-0x8000_0000, 0x7fff_ffff],
  [0, 0xffff_ffff],
  [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  [0, Number.MAX_SAFE_INTEGER],
] as const

numbers('integers are those that JSON.parse reads, within their range', () => {
  const check = (text: string, least: number, most: number): void => {
    const value = parsed(text)
    const isFit = value !== undefined && Number.isInteger(value) && value >= least && value <= most
    assert.is(integerIn(text, least, most), isFit ? value + 0 : undefined, `${text} of ${most}`)
  }
  for (const [least, most] of RANGES) {
    for (const text of EDGES) check(text, least, most)
    for (const bound of [least, most]) {
      for (let step = -2; step <= 2; step++) check(String(bound + step), least, most)
    }
  }
  forEachSeed(5000, (random) => {
    const [least, most] = random.pick(RANGES)
    check(randomNumber(random), least, most)
    check(damaged(random, String(random.word())), least, most)
    check(String(random.between(-300, 300)), least, most)
  })
  assert.ok(Object.is(integerIn('-0', -1, 1), 0))
})

numbers('a number says why it is refused, and where', () => {
  const refusal = (text: string): readonly [string, number] => {
    const { u8, cursor } = windowOf(text)
    scanNumber(u8, 0, cursor)
    assert.ok(cursor.at < 0, text)
    return [cursor.reason, cursor.wrong]
  }
  assert.equal(refusal('x'), [REASONS.number, 0])
  assert.equal(refusal('01'), [REASONS.numberText, 1])
  assert.equal(refusal('1.x'), [REASONS.numberText, 2])
  assert.equal(refusal('1e+'), [REASONS.numberText, 3])
  assert.equal(refusal('1e999'), [REASONS.numberRange, 0])
})

numbers.run()
