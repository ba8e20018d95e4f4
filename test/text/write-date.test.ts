import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  DATE_BYTES,
  TIMESTAMP_BYTES,
  writeDate,
  writeTimestamp,
  writeTimestamp64,
} from '../../src/text/write-date.ts'
import { randomTime } from '../support/date-texts.ts'
import { forEachSeed } from '../support/random.ts'
import { refused } from '../support/refused.ts'
import { writtenText } from '../support/written-text.ts'

/** Compares with `Date`. */
const writeDates = suite('text/write-date')

function day(days: number): string {
  return writtenText(DATE_BYTES, (bytes, at) => writeDate(bytes, at, days))
}

function time(value: number, places: number): string {
  return writtenText(TIMESTAMP_BYTES, (bytes, at) => writeTimestamp(bytes, at, value, places))
}

const view = new BigInt64Array(1)
const words = new Uint32Array(view.buffer)

function time64(value: bigint, places: number): string {
  view[0] = value
  const [low, high] = [words[0]!, words[1]!]
  return writtenText(TIMESTAMP_BYTES, (bytes, at) => writeTimestamp64(bytes, at, low, high, places))
}

writeDates('writes random times as Date does, with each unit', () => {
  forEachSeed(20, (random) => {
    for (let left = 500; left > 0; left--) {
      const exact = randomTime(random)
      const iso = new Date(exact).toISOString()
      const seconds = Math.floor(exact / 1000)
      assert.is(day(Math.floor(exact / 86_400_000)), iso.slice(0, iso.indexOf('T')))
      assert.is(time(exact, 3), iso)
      assert.is(time64(BigInt(exact), 3), iso)
      assert.is(time(seconds, 0), iso.replace(/\.\d+/, ''))
      assert.is(time64(BigInt(seconds), 0), iso.replace(/\.\d+/, ''))
      const micros = BigInt(exact) * 1000n + 456n
      const text = iso.replace('Z', '456Z')
      assert.is(time64(micros, 6), text)
      if (Number.isSafeInteger(Number(micros))) assert.is(time(Number(micros), 6), text)
      const nanos = micros * 1000n + 789n
      if (BigInt.asIntN(64, nanos) === nanos) {
        assert.is(time64(nanos, 9), text.replace('Z', '789Z'))
      }
    }
  })
})

writeDates('writes each day from 1890 to 2110 as Date does', () => {
  for (let days = -29_220; days < 51_134; days++) {
    assert.is(day(days), new Date(days * 86_400_000).toISOString().slice(0, 10))
  }
})

writeDates('writes the first and last times of Date and of 64 bits', () => {
  assert.is(day(100_000_000), '+275760-09-13')
  assert.is(day(-100_000_000), '-271821-04-20')
  assert.is(time64(2n ** 63n - 1n, 9), '2262-04-11T23:47:16.854775807Z')
  assert.is(time64(-(2n ** 63n), 9), '1677-09-21T00:12:43.145224192Z')
  assert.is(time64(-1n, 9), '1969-12-31T23:59:59.999999999Z')
})

writeDates('refuses other values, and writes nothing then', () => {
  const bytes = new Uint8Array(64)
  const calls = [
    () => writeDate(bytes, 0, 100_000_001),
    () => writeDate(bytes, 0, -100_000_001),
    () => writeDate(bytes, 0, NaN),
    () => writeTimestamp(bytes, 0, 1.5, 3),
    () => writeTimestamp(bytes, 0, NaN, 3),
    () => writeTimestamp(bytes, 0, Infinity, 0),
    () => writeTimestamp(bytes, 0, 9e15, 3),
    () => writeTimestamp64(bytes, 0, 0, 0x8000_0000, 0),
    () => writeTimestamp64(bytes, 0, 0xffff_ffff, 0x7fff_ffff, 3),
  ]
  for (const call of calls) refused(call, 'INVALID_BYTES')
  assert.ok(bytes.every((byte) => byte === 0))
})

writeDates.run()
