import { suite } from 'uvu'
import { decodeF16 } from '../../src/encoding/f16.ts'
import { floatToJSON } from '../../src/operations/to-json.ts'
import {
  FLOAT_BYTES,
  writeFloat,
  writeFloat16,
  writeJSONFloat,
} from '../../src/text/write-float.ts'
import { randomDouble } from '../support/float-texts.ts'
import { forEachSeed } from '../support/random.ts'
import { same } from '../support/same.ts'
import { writtenText } from '../support/written-text.ts'

const writeFloats = suite('text/write-float')

function check(value: number): void {
  const text = writtenText(FLOAT_BYTES, (bytes, at) => writeFloat(bytes, at, value))
  const expected = Object.is(value, -0) ? '-0' : String(value)
  if (text !== expected) same(text, expected, `the text of ${expected}`)
  const json = writtenText(FLOAT_BYTES, (bytes, at) => writeJSONFloat(bytes, at, value))
  const expectedJson = JSON.stringify(floatToJSON(value))
  if (json !== expectedJson) same(json, expectedJson, `the JSON of ${expected}`)
}

function checkBoth(value: number): void {
  check(value)
  check(-value)
}

writeFloats('writes 100,000 random doubles exactly as String does', () => {
  forEachSeed(20, (random) => {
    for (let left = 1_000; left > 0; left--) {
      const value = randomDouble(random)
      check(value)
      check(Math.fround(value))
      check(Math.fround(random.word() / 2 ** random.between(0, 40)))
      check(Number(value.toPrecision(random.between(1, 17))))
      checkBoth(random.below(1e9) / 10 ** random.below(14))
    }
  })
})

writeFloats('writes the powers of two and ten, and the doubles beside them', () => {
  const float = new Float64Array(1)
  const words = new BigUint64Array(float.buffer)
  const powers = [
    ...Array.from({ length: 2098 }, (_, index) => 2 ** (index - 1074)),
    ...Array.from({ length: 632 }, (_, index) => Number(`1e${index - 323}`)),
  ]
  for (const power of powers) {
    for (const difference of [-1n, 0n, 1n]) {
      float[0] = power
      words[0] = words[0]! + difference
      check(float[0])
    }
  }
})

writeFloats('writes the smallest 5,000 subnormal numbers', () => {
  for (let index = 1; index <= 5_000; index++) check(index * 5e-324)
})

writeFloats('writes the numbers at which the form changes, and those that JSON lacks', () => {
  const numbers = [
    ...[0, NaN, Infinity, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, 2 ** 53, 2 ** 53 + 2, 2 ** 64],
    ...[1e20, 999999999999999900000, 1e21, 1.5e21, 1e-5, 1e-6, 1.5e-6, 9.99e-7, 1e-7, 1.234e-7],
    ...[0.1, 0.01, 0.001, 0.0001, 99999.9999, 99999.99995, 100000, 100000.5, 999999999.9, 1e9],
    ...[
      999999999999999,
      999999999999999.9,
      1e15,
      1e15 + 0.125,
      123456789012345.6,
      0.3,
      1 / 3,
      4.35,
    ],
    ...[0.000001234567890123456, 1.2345678901234567e-6, 4503599627370497.5, 1e23, 9.5e-22, 5e-324],
  ]
  for (const number of numbers) checkBoth(number)
})

writeFloats('writes each of the 65,536 halves as decodeF16 returns it', () => {
  for (let half = 0; half < 0x1_0000; half++) {
    const value = decodeF16(half)
    const text = writtenText(FLOAT_BYTES, (bytes, at) => writeFloat16(bytes, at, half))
    const expected = Object.is(value, -0) ? '-0' : String(value)
    if (text !== expected) same(text, expected, `half ${half}`)
  }
})

writeFloats.run()
