import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { RANGES } from '../../src/encoding/ranges.ts'
import { parseInteger, parseInteger64 } from '../../src/text/parse-integer.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { same } from '../support/same.ts'
import { TextBytes } from '../support/text-bytes.ts'

const parseIntegers = suite('text/parse-integer')
const text = new TextBytes()

const WRONG = [
  '',
  '-',
  '+',
  '--1',
  '1-',
  '1.0',
  '1e3',
  ' 1',
  '1 ',
  '0x1',
  '1n',
  '/',
  ':',
  '٣',
  '1\0',
]

function read(digits: string, least: number, most: number): number {
  const { bytes, start, end } = text.set(digits)
  return parseInteger(bytes, start, end, least, most)
}

parseIntegers('reads the values at and beyond the limits of each type', () => {
  for (const name of ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'i53', 'u53'] as const) {
    const [least, most] = RANGES[name]
    for (const limit of [least, most]) {
      for (const difference of [-2n, -1n, 0n, 1n, 2n]) {
        const value = BigInt(limit) + difference
        const isInside = value >= BigInt(least) && value <= BigInt(most)
        same(read(String(value), least, most), isInside ? Number(value) : NaN, `${value}`)
      }
    }
    same(read('9'.repeat(400), least, most), NaN)
  }
})

parseIntegers('reads signs and leading zeros, and never the negative zero', () => {
  same(read('+7', 0, 9), 7)
  same(read('-0', 0, 9), 0)
  same(read('-007', -9, 9), -7)
  same(read(`${'0'.repeat(500)}7`, 0, 9), 7)
})

parseIntegers('returns NaN for any other text', () => {
  for (const wrong of WRONG) same(read(wrong, -100, 100), NaN, wrong)
})

function integerText(random: Random): string {
  let digits = random.pick(['', '', '-', '+'])
  const near = random.pick([2n ** 63n, 2n ** 64n, 2n ** 32n, 10n ** 19n, 0n])
  if (random.chance(0.5)) return digits + String(near + BigInt(random.below(5)))
  for (let left = random.between(1, 22); left > 0; left--) digits += String(random.below(10))
  return digits
}

parseIntegers('reads integers of 64 bits as BigInt does', () => {
  const words = new Uint32Array(4)
  const signed = new BigInt64Array(words.buffer)
  const unsigned = new BigUint64Array(words.buffer)
  forEachSeed(20, (random) => {
    for (let left = 2_000; left > 0; left--) {
      const digits = integerText(random)
      const value = BigInt(digits.replace('+', ''))
      const isSigned = random.chance(0.5)
      const view = isSigned ? signed : unsigned
      const wrapped = isSigned ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value)
      view.fill(5n)
      const { bytes, start, end } = text.set(digits)
      const isRead = parseInteger64(bytes, start, end, isSigned, words, 2)
      assert.is(isRead, wrapped === value, digits)
      assert.is(view[1], isRead ? value : 5n, digits)
      assert.is(view[0], 5n)
    }
  })
})

parseIntegers('writes nothing for any other text', () => {
  const words = new Uint32Array(2)
  for (const wrong of WRONG) {
    const { bytes, start, end } = text.set(wrong)
    assert.not(parseInteger64(bytes, start, end, true, words, 0), wrong)
  }
  assert.equal([...words], [0, 0])
})

parseIntegers.run()
