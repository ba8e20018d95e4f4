import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  INTEGER_BYTES,
  writeInteger,
  writeInteger53,
  writeInteger64,
} from '../../src/text/write-integer.ts'
import { forEachSeed } from '../support/random.ts'
import { refused } from '../support/refused.ts'
import { writtenText } from '../support/written-text.ts'

const writeIntegers = suite('text/write-integer')

function check(value: number): void {
  const text = writtenText(17, (bytes, at) => writeInteger(bytes, at, value))
  if (text !== String(value)) assert.is(text, String(value))
}

const view = new BigInt64Array(1)
const unsigned = new BigUint64Array(view.buffer)
const words = new Uint32Array(view.buffer)

function check64(bits: bigint): void {
  view[0] = bits
  const [low, high] = [words[0]!, words[1]!]
  for (const isSigned of [true, false]) {
    const text = writtenText(INTEGER_BYTES, (bytes, at) =>
      writeInteger64(bytes, at, low, high, isSigned),
    )
    const expected = String(isSigned ? view[0] : unsigned[0])
    if (text !== expected) assert.is(text, expected)
  }
}

writeIntegers('writes random integers of each length as String does', () => {
  forEachSeed(20, (random) => {
    for (let left = 500; left > 0; left--) {
      const value = Math.floor(
        (random.word() * 2 ** 21 + random.below(2 ** 21)) / 2 ** random.below(54),
      )
      check(value)
      check(-value)
      check64((BigInt(random.word()) << 32n) | BigInt(random.word()))
      check64(((BigInt(random.word()) << 32n) | BigInt(random.word())) >> BigInt(random.below(64)))
    }
  })
})

writeIntegers('writes the powers of two and ten, and the integers beside them', () => {
  for (let power = 0; power < 64; power++) {
    for (const difference of [-1n, 0n, 1n]) {
      for (const size of [2n ** BigInt(power), 10n ** BigInt(power % 20)]) {
        const value = size + difference
        check64(value)
        check64(-value)
        if (value > Number.MAX_SAFE_INTEGER) continue
        check(Number(value))
        check(Number(-value))
      }
    }
  }
  assert.is(
    writtenText(17, (bytes, at) => writeInteger(bytes, at, -0)),
    '0',
  )
})

writeIntegers('writes safe integers, and refuses all others', () => {
  const limit = 2n ** 53n
  for (const size of [0n, 1n, 2n ** 32n, limit - 1n, limit, limit + 1n, 2n ** 63n - 1n]) {
    for (const value of [size, -size]) {
      view[0] = value
      const [low, high] = [words[0]!, words[1]!]
      for (const isSigned of [true, false]) {
        const write = (): string =>
          writtenText(INTEGER_BYTES, (bytes, at) => writeInteger53(bytes, at, low, high, isSigned))
        const isSafe = size < limit && (isSigned || value >= 0n)
        if (isSafe) assert.is(write(), String(value))
        else refused(write, 'UNSAFE_INTEGER')
      }
    }
  }
})

writeIntegers.run()
