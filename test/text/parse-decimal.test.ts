import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseDecimal, parseDecimal64 } from '../../src/text/parse-decimal.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { same } from '../support/same.ts'
import { TextBytes } from '../support/text-bytes.ts'

const parseDecimals = suite('text/parse-decimal')
const text = new TextBytes()

function read(digits: string, scale: number, least: number = -1e9, most: number = 1e9): number {
  const { bytes, start, end } = text.set(digits)
  return parseDecimal(bytes, start, end, scale, least, most)
}

/** Reads with an expression and bigints. Returns undefined for a text that isn't accepted. */
function expected(digits: string, scale: number): bigint | undefined {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?$/.exec(digits)
  const [, sign = '', whole = '', fraction = ''] = match ?? []
  if (match === null || (whole === '' && fraction === '')) return undefined
  if (/[^0]/.test(fraction.slice(scale))) return undefined
  const size = BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'))
  return sign === '-' ? -size : size
}

function decimalText(random: Random): string {
  let digits = ''
  for (let left = random.below(22); left > 0; left--) {
    digits += random.chance(0.3) ? '0' : String(random.below(10))
  }
  const point = random.below(digits.length + 6)
  if (point <= digits.length) digits = `${digits.slice(0, point)}.${digits.slice(point)}`
  return random.pick(['', '', '-', '+']) + digits + random.pick(['', '', '', '000', 'e1', ' ', '.'])
}

parseDecimals('reads random texts as bigints do', () => {
  const words = new Uint32Array(2)
  const signed = new BigInt64Array(words.buffer)
  const unsigned = new BigUint64Array(words.buffer)
  const limit = Number.MAX_SAFE_INTEGER
  forEachSeed(20, (random) => {
    for (let left = 2_000; left > 0; left--) {
      const digits = decimalText(random)
      const scale = random.below(7)
      const value = expected(digits, scale)
      const isSafe = value !== undefined && value >= -limit && value <= limit
      const hint = `${digits} with a scale of ${scale}`
      same(read(digits, scale, -limit, limit), isSafe ? Number(value) : NaN, hint)
      const isSigned = random.chance(0.5)
      const view = isSigned ? signed : unsigned
      view[0] = 5n
      const { bytes, start, end } = text.set(digits)
      const isRead = parseDecimal64(bytes, start, end, scale, isSigned, words, 0)
      const wrapped =
        value === undefined
          ? undefined
          : isSigned
            ? BigInt.asIntN(64, value)
            : BigInt.asUintN(64, value)
      assert.is(isRead, value !== undefined && wrapped === value, hint)
      assert.is(view[0], isRead ? value : 5n, hint)
    }
  })
})

parseDecimals('reads fewer digits than the scale, and more if they are zeros', () => {
  same(read('12.34', 2), 1234)
  same(read('12.3', 2), 1230)
  same(read('-12', 2), -1200)
  same(read('12.34000', 2), 1234)
  same(read('12.345', 2), NaN)
  same(read('12.', 2), 1200)
  same(read('.5', 2), 50)
  same(read('-0.00', 2), 0)
  same(read('7', 0), 7)
  same(read('7.0', 0), 7)
  same(read('7.5', 0), NaN)
})

parseDecimals('returns NaN for values out of the range', () => {
  same(read('327.67', 2, -32768, 32767), 32767)
  same(read('327.68', 2, -32768, 32767), NaN)
  same(read('-327.68', 2, -32768, 32767), -32768)
  same(read('-327.69', 2, -32768, 32767), NaN)
  same(read('-0.01', 2, 0, 255), NaN)
})

parseDecimals('returns NaN for any other text', () => {
  for (const wrong of ['', '.', '-', '+', '-.', '1e2', '1..2', '1.2.3', ' 1', '1 ', 'NaN', '1,5']) {
    same(read(wrong, 2), NaN, wrong)
  }
})

parseDecimals.run()
