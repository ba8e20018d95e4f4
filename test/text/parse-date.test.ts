import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseDate, parseTimestamp, parseTimestamp64 } from '../../src/text/parse-date.ts'
import { randomTime } from '../support/date-texts.ts'
import { forEachSeed } from '../support/random.ts'
import { same } from '../support/same.ts'
import { TextBytes } from '../support/text-bytes.ts'

/** Compares with `Date`. */
const parseDates = suite('text/parse-date')
const text = new TextBytes()

function day(date: string): number {
  const { bytes, start, end } = text.set(date)
  return parseDate(bytes, start, end)
}

function time(date: string, places = 3): number {
  const { bytes, start, end } = text.set(date)
  return parseTimestamp(bytes, start, end, places)
}

const words = new Uint32Array(2)
const view = new BigInt64Array(words.buffer)

function time64(date: string, places = 9): bigint | undefined {
  const { bytes, start, end } = text.set(date)
  view[0] = 5n
  if (parseTimestamp64(bytes, start, end, places, words, 0)) return view[0]
  assert.is(view[0], 5n)
  return undefined
}

parseDates('reads random times as Date does, with each offset and precision', () => {
  forEachSeed(20, (random) => {
    for (let left = 1_000; left > 0; left--) {
      const exact = randomTime(random)
      const iso = new Date(exact).toISOString()
      same(time(iso), exact, iso)
      same(day(iso.slice(0, iso.indexOf('T'))), Math.floor(exact / 86_400_000), iso)
      assert.is(time64(iso, 3), BigInt(exact), iso)
      const micros = iso.replace('Z', '456Z')
      assert.is(time64(micros, 6), BigInt(exact) * 1000n + 456n, micros)
      const nanos = BigInt(exact) * 1_000_000n + 456_789n
      const isHeld = BigInt.asIntN(64, nanos) === nanos
      assert.is(time64(iso.replace('Z', '456789z')), isHeld ? nanos : undefined, iso)
      const offset = `${random.pick(['+', '-'])}${String(random.between(10, 23))}:${random.between(10, 59)}`
      const minutes = Number(offset.slice(0, 3)) * 60 + Number(offset[0]! + offset.slice(4))
      const moved = iso.replace('Z', offset)
      same(time(moved), exact - minutes * 60_000, moved)
      const whole = `${iso.slice(0, iso.indexOf('.')).replace('T', ' ')}${offset.replace(':', '')}`
      same(time(whole, 0), Math.floor(exact / 1000) - minutes * 60, whole)
    }
  })
})

parseDates('reads dates alone, hours and minutes alone, and texts without an offset as UTC', () => {
  same(time('2001-01-31'), Date.UTC(2001, 0, 31))
  same(time('2001-01-31T12:34'), Date.UTC(2001, 0, 31, 12, 34))
  same(time('2001-01-31 12:34+01'), Date.UTC(2001, 0, 31, 11, 34))
  same(time('2001-01-31t12:34:56'), Date.UTC(2001, 0, 31, 12, 34, 56))
  same(time('2001-01-31T12:34:56.7'), Date.UTC(2001, 0, 31, 12, 34, 56, 700))
  same(time('1969-12-31T23:59:59.999Z'), -1)
  same(time('1969-12-31T23:59:59.999Z', 6), -1000)
  assert.is(time64('1969-12-31T23:59:59.999999999Z'), -1n)
})

parseDates('has a day for each date that Date has', () => {
  for (const date of ['2000-02-29', '2004-02-29', '1970-01-01', '0000-02-29', '9999-12-31']) {
    same(day(date), Date.parse(date) / 86_400_000, date)
  }
  same(day('+275760-09-13'), 100_000_000)
  same(day('+275760-09-14'), NaN)
  same(day('-271821-04-20'), -100_000_000)
  same(day('-271821-04-19'), NaN)
  same(day('-000001-03-01'), Date.parse('-000001-03-01') / 86_400_000)
})

parseDates('refuses a fraction with more digits than the unit, unless they are zeros', () => {
  same(time('2001-01-31T00:00:00.1230Z'), Date.UTC(2001, 0, 31) + 123)
  same(time('2001-01-31T00:00:00.1234Z'), NaN)
  same(time('2001-01-31T00:00:00.5Z', 0), NaN)
  same(time('2001-01-31T00:00:00.000Z', 0), Date.UTC(2001, 0, 31) / 1000)
  assert.is(time64('2001-01-31T00:00:00.1234567891Z'), undefined)
})

parseDates('refuses nanoseconds that 64 bits can not hold', () => {
  const held = ['1677-09-21T00:12:43.145224192Z', '2262-04-11T23:47:16.854775807Z'] as const
  assert.is(time64(held[0]), -(2n ** 63n))
  assert.is(time64(held[1]), 2n ** 63n - 1n)
  assert.is(time64('1677-09-21T00:12:43.145224191Z'), undefined)
  assert.is(time64('2262-04-11T23:47:16.854775808Z'), undefined)
})

parseDates('returns NaN for any other text', () => {
  const dates = [
    ...['', '2001', '2001-01', '2001-1-1', '20010131', '2001-00-01', '2001-13-01', '2001-01-00'],
    ...['2001-01-32', '2001-04-31', '2001-02-29', '1900-02-29', '2001/01/31', '2001-01-31 '],
    ...[' 2001-01-31', '-000000-01-01', '+02001-01-31', '-2001-01-31', '2001-01-3x', '20o1-01-31'],
  ]
  for (const date of dates) {
    same(day(date), NaN, date)
    same(time(date), NaN, date)
  }
  const times = [
    ...['T', 'T1', 'T12', 'T1234', 'T12:3', 'T24:00', 'T12:60', 'T12:34:60', 'T12:34:5', 'T12:34:'],
    ...['T12:34:56.', 'T12:34:56,5', 'T12:34.5', 'T12:34:56ZZ', 'T12:34:56+', 'T12:34:56+1'],
    ...['T12:34:56+1:30', 'T12:34:56+24:00', 'T12:34:56+01:60', 'T12:34:56+01:3', 'X12:34:56'],
    ...['T12:34:56 Z', 'T12:34:56+013', 'T12:34:56+01:300', 'T12:34Z5', '  12:34', 'T12:34:5x'],
  ]
  for (const each of times) {
    same(time(`2001-01-31${each}`), NaN, each)
    assert.is(time64(`2001-01-31${each}`), undefined, each)
    same(day(`2001-01-31${each}`), NaN, each)
  }
})

parseDates.run()
