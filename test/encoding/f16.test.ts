import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decodeF16, encodeF16 } from '../../src/encoding/f16.ts'
import { forEachSeed, type Random } from '../support/random.ts'

/**
 * Compares with a table of all half-precision floats. The midpoint of two adjacent halves is a double,
 * so that comparing doubles determines exactly which of the two is nearer.
 */
const f16 = suite('encoding/f16')

/** The positive halves, indexed by their bits; the last entry is where infinity begins. */
const POSITIVE: readonly number[] = Array.from({ length: 0x7c01 }, (_, bits) => {
  const exponent = Math.floor(bits / 1024)
  const fraction = bits % 1024
  return exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15)
})

/** Returns the bits of the half that is nearest to `value`, by a search in the table. */
function nearest(value: number): number {
  if (Number.isNaN(value)) return 0x7e00
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  let low = 0
  let high = 0x7c00
  if (size >= POSITIVE[high]!) return sign | high
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (POSITIVE[middle]! <= size) low = middle
    else high = middle
  }
  const half = (POSITIVE[low]! + POSITIVE[high]!) / 2
  if (size !== half) return sign | (size < half ? low : high)
  return sign | (low % 2 === 0 ? low : high)
}

f16('decodes each of the 65,536 halves as in the table, and encodes it again', () => {
  for (let bits = 0; bits < 0x1_0000; bits++) {
    const size = bits & 0x7fff
    const value = decodeF16(bits)
    if (size > 0x7c00) {
      assert.ok(Number.isNaN(value), `bits ${bits}`)
      continue
    }
    const expected = size === 0x7c00 ? Infinity : POSITIVE[size]!
    if (!Object.is(value, bits === size ? expected : -expected))
      assert.is(value, expected, `${bits}`)
    if (encodeF16(value) !== bits) assert.is(encodeF16(value), bits)
  }
})

f16('rounds to the nearer of two adjacent halves, and ties to even', () => {
  for (let bits = 0; bits < 0x7c00; bits++) {
    const half = (POSITIVE[bits]! + POSITIVE[bits + 1]!) / 2
    for (const value of [half, beside(half, 1n), beside(half, -1n)]) {
      for (const signed of [value, -value]) {
        const found = encodeF16(signed)
        if (found !== nearest(signed)) assert.is(found, nearest(signed), `${signed}`)
      }
    }
  }
})

f16('rounds doubles only once', () => {
  // Rounded to single precision first, this number would be a tie and be rounded down to even.
  assert.is(encodeF16(1 + 2 ** -11 + 2 ** -40), 0x3c01)
  forEachSeed(20, (random) => {
    for (let count = 0; count < 5000; count++) {
      const value = someDouble(random)
      assert.is(encodeF16(value), nearest(value), `${value}`)
    }
  })
})

f16('encodes NaN, infinities and overflowing numbers', () => {
  assert.is(encodeF16(NaN), 0x7e00)
  assert.is(encodeF16(Infinity), 0x7c00)
  assert.is(encodeF16(-Infinity), 0xfc00)
  assert.is(encodeF16(65_519.999), 0x7bff)
  assert.is(encodeF16(65_520), 0x7c00)
  assert.is(encodeF16(-Number.MAX_VALUE), 0xfc00)
  assert.is(encodeF16(Number.MIN_VALUE), 0)
  assert.is(encodeF16(-Number.MIN_VALUE), 0x8000)
})

if ('Float16Array' in globalThis) {
  f16('agrees with Float16Array of the platform', () => {
    const { Float16Array } = globalThis as unknown as { Float16Array: typeof Float64Array }
    const halves = new Float16Array(1)
    const bits = new Uint16Array(halves.buffer)
    forEachSeed(20, (random) => {
      for (let count = 0; count < 2000; count++) {
        const value = someDouble(random)
        halves[0] = value
        if (Number.isNaN(value)) continue
        assert.is(encodeF16(value), bits[0], `${value}`)
        assert.is(decodeF16(bits[0]!), halves[0])
      }
    })
  })
}

f16.run()

/** Returns the double that is `steps` representable doubles away. */
function beside(value: number, steps: bigint): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer)
  bits[0]! += steps
  return new Float64Array(bits.buffer)[0]!
}

/** Draws a double with an exponent in the range of halves, with any exponent, or close to a half. */
function someDouble(random: Random): number {
  const words = new Uint32Array([random.word(), random.word()])
  const doubles = new Float64Array(words.buffer)
  const kind = random.below(3)
  if (kind === 0) return doubles[0]!
  if (kind === 1) {
    words[1] = (words[1]! & 0x800f_ffff) | (random.between(1023 - 27, 1023 + 17) << 20)
    return doubles[0]!
  }
  const value = decodeF16(random.below(0x1_0000))
  return value + value * 2 ** -random.between(9, 50) * random.pick([1, -1])
}
