import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { writeDecimal, writeDecimal64 } from '../../src/text/write-decimal.ts'
import { forEachSeed } from '../support/random.ts'
import { writtenText } from '../support/written-text.ts'

const writeDecimals = suite('text/write-decimal')

/** Inserts the point into the digits of a string. */
function expected(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const sign = value < 0n ? '-' : ''
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`
}

writeDecimals('writes random values with each scale', () => {
  const view = new BigInt64Array(1)
  const unsigned = new BigUint64Array(view.buffer)
  const words = new Uint32Array(view.buffer)
  forEachSeed(20, (random) => {
    for (let left = 500; left > 0; left--) {
      const scale = random.below(20)
      const room = Math.max(22, scale + 3)
      view[0] = ((BigInt(random.word()) << 32n) | BigInt(random.word())) >> BigInt(random.below(64))
      const isSigned = random.chance(0.5)
      const [low, high] = [words[0]!, words[1]!]
      const text = writtenText(room, (bytes, at) =>
        writeDecimal64(bytes, at, low, high, isSigned, scale),
      )
      assert.is(text, expected(isSigned ? view[0] : unsigned[0]!, scale))
      const value = Number(view[0] % BigInt(Number.MAX_SAFE_INTEGER))
      const safe = writtenText(room, (bytes, at) => writeDecimal(bytes, at, value, scale))
      assert.is(safe, expected(BigInt(value), scale))
    }
  })
})

writeDecimals('writes zeros before and after the point', () => {
  const text = (value: number, scale: number): string =>
    writtenText(22, (bytes, at) => writeDecimal(bytes, at, value, scale))
  assert.is(text(0, 2), '0.00')
  assert.is(text(-5, 2), '-0.05')
  assert.is(text(1230, 2), '12.30')
  assert.is(text(-1230, 0), '-1230')
  assert.is(text(7, 9), '0.000000007')
})

writeDecimals.run()
