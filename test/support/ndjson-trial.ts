import { Readable } from 'node:stream'
import { isDeepStrictEqual } from 'node:util'
import * as assert from 'uvu/assert'
import { decodeF16, encodeF16 } from '../../src/encoding/f16.ts'
import { Arena } from '../../src/index.ts'
import type { RecordSummary, RecordTarget } from '../../src/ndjson.ts'
import {
  Holder,
  parseNDJSONSample,
  readNDJSONSample,
  Stations,
  type Sample,
} from '../golden/readable/readings.gen.ts'
import { damaged, randomText } from './json-text.ts'
import { isJSON } from './json-window.ts'
import { Random, replayHint } from './random.ts'

/** A record in the form that `toJSON` returns, with the texts of codes. */
export type Plain = Readonly<Record<string, unknown>>

/** Returns the record of a line; null for one that readers refuse. Reads it by `JSON.parse`. */
export function expectedSample(line: string): Plain | null {
  if (!isJSON(line)) return null
  const json: unknown = JSON.parse(line)
  return fits(json, SAMPLE) as Plain | null
}

/** Returns the value in the form of `toJSON`; null if it doesn't fit; undefined if it is absent. */
type Fit = (value: unknown) => unknown

/** A value by key in the document: name of the field, fit, and default; `ABSENT` if optional. */
type Shape = Readonly<Record<string, readonly [name: string, fit: Fit, missing?: unknown]>>

const ABSENT = Symbol('absent')

function fits(json: unknown, shape: Shape): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  const result: Record<string, unknown> = {}
  for (const [key, [name, fit, missing]] of Object.entries(shape)) {
    const value = Object.hasOwn(json, key) ? (json as Record<string, unknown>)[key] : undefined
    if (value === undefined || (value === null && missing !== undefined)) {
      if (missing === undefined) return null
      if (missing !== ABSENT) result[name] = missing
      continue
    }
    const fitted = fit(value)
    if (fitted === null) return null
    result[name] = fitted
  }
  return result
}

const integer =
  (least: number, most: number): Fit =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value + 0
      : null

const float =
  (round: (value: number) => number): Fit =>
  (value) => {
    if (['NaN', 'Infinity', '-Infinity', '-0'].includes(value as string)) return value
    if (typeof value !== 'number' || !Number.isFinite(value)) return null
    const rounded = round(value)
    if (!Number.isFinite(rounded)) return null
    return Object.is(rounded, -0) ? '-0' : rounded
  }

/** The larger integers of the trial are texts: `JSON.parse` rounds numbers. */
const long =
  (least: bigint, most: bigint): Fit =>
  (value) => {
    const isDigits = typeof value === 'string' && /^-?\d+$/.test(value)
    if (!isDigits && !Number.isSafeInteger(value)) return null
    const integer = BigInt(value as string | number)
    return integer >= least && integer <= most ? String(integer) : null
  }

const text =
  (bytes: number): Fit =>
  (value) => {
    if (typeof value !== 'string' || /\p{Surrogate}/u.test(value)) return null
    if (bytes === 0) return value
    return Buffer.byteLength(value) <= bytes && !value.includes('\0') ? value : null
  }

const oneOf =
  (...names: readonly string[]): Fit =>
  (value) =>
    names.includes(value as string) ? value : null

const truth: Fit = (value) => (typeof value === 'boolean' ? value : null)

const parts =
  (shape: Readonly<Record<string, readonly [Fit, unknown]>>): Fit =>
  (value) => {
    const json = fits(
      value,
      Object.fromEntries(
        Object.entries(shape).map(([name, [fit, missing]]) => [name, [name, strict(fit), missing]]),
      ),
    )
    return json === null || Object.keys(value as object).some((key) => !(key in shape))
      ? null
      : json
  }

/** Missing parts are 0, but null isn't a part. */
const strict =
  (fit: Fit): Fit =>
  (value) =>
    fit(value)

const array =
  (length: number, fit: Fit): Fit =>
  (value) => {
    if (!Array.isArray(value) || value.length !== length) return null
    const elements = value.map(fit)
    return elements.includes(null) ? null : elements
  }

/** Returns a number as `f16` has it. */
function half(value: number): number {
  return decodeF16(encodeF16(value))
}

const place: Fit = (value) =>
  fits(value, { x: ['x', float(Math.fround)], y: ['y', float(Math.fround), 1.5] })

/** A decimal with two digits after the point, as a text. */
function decimal(value: unknown): unknown {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(typeof value === 'string' ? value : 'x')
  const [, sign, whole = '', fraction = ''] = match ?? []
  if (match === null || whole + fraction === '' || /[^0]/.test(fraction.slice(2))) return null
  const units = Number(whole + fraction.slice(0, 2).padEnd(2, '0')) * (sign === '-' ? -1 : 1)
  return integer(-(2 ** 31), 2 ** 31 - 1)(units)
}

function date(value: unknown): unknown {
  if (typeof value === 'number') return integer(-(2 ** 31), 2 ** 31 - 1)(value)
  const days = milliseconds(`${String(value)}T00:00:00Z`) / 86_400_000
  return typeof value === 'string' && Number.isInteger(days) ? days : null
}

function time(value: unknown): unknown {
  if (typeof value === 'number') return float(Number)(value)
  return float(Number)(typeof value === 'string' ? milliseconds(value) : value)
}

function nanoseconds(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null
  const match = /^(.*:\d\d)\.(\d{1,9})[Zz]?$/.exec(String(value))
  const whole = milliseconds(`${match?.[1] ?? ''}Z`)
  return Number.isNaN(whole)
    ? null
    : String(BigInt(whole) * 1_000_000n + BigInt(match![2]!.padEnd(9, '0')))
}

/** Returns the time of a text in UTC with seconds and at most three digits after them; or `NaN`. */
function milliseconds(given: string): number {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,3})?)[Zz]?$/.exec(given)
  if (match === null) return NaN
  const text = `${match[1]}T${match[2]}Z`
  const value = Date.parse(text)
  if (Number.isNaN(value)) return NaN
  // `Date` accepts days that a month doesn't have.
  return new Date(value).toISOString().slice(0, 19) === text.slice(0, 19) ? value : NaN
}

const SAMPLE: Shape = {
  'the id': ['id', integer(0, 2 ** 32 - 1)],
  small: ['small', integer(0, 255), ABSENT],
  level: ['level', integer(-0x8000, 0x7fff), -7],
  count: ['count', integer(-(2 ** 31), 2 ** 31 - 1)],
  half: ['half', float(half)],
  single: ['single', float(Math.fround)],
  double: ['double', float(Number), ABSENT],
  total: ['total', long(-(2n ** 63n), 2n ** 63n - 1n)],
  mask: ['mask', long(0n, 2n ** 64n - 1n), '12345678901234567890'],
  station: ['station', text(0), ABSENT],
  other: ['other', text(0)],
  quality: ['quality', oneOf('good', 'poor', 'bad'), 'poor'],
  alarms: ['alarms', parts({ hot: [truth, false], cold: [truth, false], late: [truth, false] })],
  source: ['source', parts({ team: [integer(0, 7), 0], unit: [integer(0, 31), 0] })],
  name: ['name', text(12)],
  note: ['note', text(8), 'none'],
  place: ['place', place],
  corner: ['corner', place, ABSENT],
  sizes: ['sizes', array(3, integer(0, 0xffff))],
  grid: ['grid', array(2, array(2, float(Math.fround))), ABSENT],
  flags: ['flags', array(2, truth)],
  price: ['price', decimal],
  day: ['day', date],
  time: ['time', time],
  exact: ['exact', nanoseconds, ABSENT],
}

/** A line, and what readers have to make of it. */
export interface Line {
  readonly text: string
  /** The record; null if it is refused; undefined for a blank line. */
  readonly expected: Plain | null | undefined
}

/** Returns a random line: mostly a record, sometimes a wrong, an unusual or a blank one. */
export function randomLine(random: Random): Line {
  if (random.chance(0.05)) {
    return { text: random.pick(['', ' ', '\t', '\r', '  \r']), expected: undefined }
  }
  const members = randomMembers(random)
  if (random.chance(0.3)) random.shuffle(members)
  if (random.chance(0.3)) {
    const unknown = random.pick(['"x"', '"the\\u0020ids"', '"é"', '"{}"', '""', '"\\ud800"'])
    const value = random.pick(['1', '{"a":[1,{}]}', '"\\u00e9\\ud800"', 'null', '[]', '-1e99'])
    members.splice(random.below(members.length + 1), 0, [unknown, value])
  }
  const style = random.below(4)
  const before = style === 3 ? random.pick(['', ' ', '\t', '  ']) : ''
  const colon = [':', ': ', ':', random.pick([' : ', ':\t', ' :'])][style]!
  const comma = [',', ', ', ',', random.pick([' , ', ',\r', ',  '])][style]!
  const lineOf = (members: readonly (readonly [string, string])[]): string => {
    const text = members.map(([key, value]) => `${key}${colon}${value}`).join(comma)
    return `${before}{${text}}${before}`
  }
  if (random.chance(0.15)) {
    // Half of a surrogate pair would be written as U+FFFD.
    const text = damaged(random, lineOf(members)).replace(/\p{Surrogate}/gu, '')
    return { text, expected: text.trim() === '' ? undefined : expectedSample(text) }
  }
  if (random.chance(0.2)) {
    // The last value of a key counts, but the others have to fit as well.
    const again = random.pick(randomMembers(random))
    const others = members.filter(([key]) => key !== again[0])
    const isFit = expectedSample(lineOf([...others, again])) !== null
    members.splice(random.below(members.length + 1), 0, again)
    const alone = members.filter((one) => one === again || one[0] !== again[0])
    const without = members.filter((one) => one !== again)
    const text = lineOf(members)
    const isValid = isFit && [alone, without].every((one) => expectedSample(lineOf(one)) !== null)
    // Without the key, the record can be refused for that alone.
    const has = members.length - alone.length > 0
    return { text, expected: isValid || !has ? expectedSample(text) : null }
  }
  const text = lineOf(members)
  return { text, expected: expectedSample(text) }
}

function randomMembers(random: Random): [key: string, value: string][] {
  const number = (least: number, most: number): string => {
    if (random.chance(0.02)) return String(random.pick([least - 1, most + 1]))
    const value = random.between(least, most)
    return random.pick([String(value), String(value), String(value), `${value}.0`, `${value}e0`])
  }
  const real = (): string => {
    if (random.chance(0.05))
      return random.pick(['"NaN"', '"-0"', '"Infinity"', '-0', '1e39', '70000'])
    const value = (random.word() / 2 ** 32 - 0.5) * random.pick([1, 100, 1e4])
    return random.pick([String(value), value.toFixed(2), value.toExponential(3)])
  }
  const bool = (): string => (random.chance(0.02) ? '1' : random.pick(['true', 'false']))
  const place = (): string =>
    `{${random.shuffle([`"x":${real()}`, ...(random.chance(0.5) ? [`"y":${real()}`] : [])]).join(',')}}`
  const short = (): string =>
    random.chance(0.7)
      ? JSON.stringify(random.pick(['', 'a', 'Zürich', 'Oslo', 'x"y', 'tab\t']))
      : randomText(random)
  const members: [string, string][] = [
    ['"the id"', number(0, 2 ** 32 - 1)],
    ['"small"', random.chance(0.3) ? 'null' : number(0, 255)],
    ['"level"', random.chance(0.2) ? 'null' : number(-0x8000, 0x7fff)],
    ['"count"', number(-(2 ** 31), 2 ** 31 - 1)],
    ['"half"', real()],
    ['"single"', real()],
    ['"double"', real()],
    [
      '"total"',
      random.pick([
        '"-9223372036854775808"',
        '"9223372036854775807"',
        '12',
        '-3',
        '0',
        '1e3',
        '"9223372036854775808"',
      ]),
    ],
    [
      '"mask"',
      random.pick(['"18446744073709551615"', '"18446744073709551616"', '90071992', '0', '"0"']),
    ],
    ['"station"', random.chance(0.2) ? 'null' : short()],
    ['"other"', short()],
    [
      '"quality"',
      random.pick(
        ['"good"', '"bad"', '"b\\u0061d"', '"poor"', 'null', '"ugly"'].slice(
          0,
          random.chance(0.1) ? 6 : 4,
        ),
      ),
    ],
    [
      '"alarms"',
      random.pick(['{}', '{"hot":true}', '{"cold": true ,"late":false}', `{"hot":${bool()}}`]),
    ],
    [
      '"source"',
      random.pick(['{}', '{"team":7,"unit":31}', '{"unit":3}', `{"team":${number(0, 7)}}`]),
    ],
    ['"name"', short()],
    [
      '"note"',
      random.chance(0.3)
        ? 'null'
        : JSON.stringify(
            random.pick(
              ['', 'note', 'ä"b', '12345678', '123456789'].slice(0, random.chance(0.1) ? 5 : 4),
            ),
          ),
    ],
    ['"place"', place()],
    ['"corner"', random.chance(0.3) ? 'null' : place()],
    ['"sizes"', `[${[0, 1, 2].map(() => number(0, 0xffff)).join(random.pick([',', ' , ']))}]`],
    ['"grid"', random.chance(0.3) ? 'null' : `[[${real()},${real()}],[${real()},1]]`],
    ['"flags"', `[${bool()},${bool()}]`],
    [
      '"price"',
      random.pick(
        ['"12.34"', '"-0.5"', '"7"', '"21474836.47"', '"1.230"', '"1.234"'].slice(
          0,
          random.chance(0.05) ? 6 : 5,
        ),
      ),
    ],
    ['"day"', random.pick(['"2001-01-31"', '"1969-12-31"', '"2000-02-29"', '12345'])],
    [
      '"time"',
      random.pick(['"2001-01-31T12:34:56.789Z"', '"1969-12-31T23:59:59Z"', '-1.5', '98765']),
    ],
    ['"exact"', random.pick(['"2001-01-31T12:34:56.123456789Z"', 'null', '-12345'])],
  ]
  return members.filter(() => !random.chance(0.02))
}

/** The kinds of targets of a reader. */
const KINDS = ['table', 'list', 'pool', 'callback'] as const

export interface Reading {
  readonly rows: readonly Plain[]
  /** The lines that were refused. */
  readonly refused: readonly number[]
}

/** Reads bytes into a target, and returns the records with the texts of their codes. */
export function readSamples(bytes: Uint8Array, kind: (typeof KINDS)[number]): Reading {
  const sink = new Sink(kind)
  return sink.reading(parseNDJSONSample(bytes, sink.into, sink.options))
}

/** Reads parts of a document into a table. */
export async function readSampleParts(parts: readonly Uint8Array[]): Promise<Reading> {
  const sink = new Sink('table')
  return sink.reading(await readNDJSONSample(Readable.from(parts), sink.into, sink.options))
}

/** A target with all that it gets. */
class Sink {
  readonly into: RecordTarget<Sample, Sample.Init>
  readonly options: {
    readonly dictionaries: { readonly Stations: Stations }
    readonly onError: 'collect'
    readonly maxErrors: number
  }
  private readonly rows: Plain[] = []
  private readonly collection: Iterable<{ toJSON(): Sample.JSON }> = []

  constructor(kind: (typeof KINDS)[number]) {
    const arena = new Arena(1 << 20)
    const stations = Stations.create(arena)
    this.options = { dictionaries: { Stations: stations }, onError: 'collect', maxErrors: 1e6 }
    if (kind === 'callback') this.into = (row) => this.add(row)
    else this.into = this.collection = Holder.create(arena)[kind as 'table']
  }

  private add(row: { toJSON(): Sample.JSON }): void {
    const stations = this.options.dictionaries.Stations
    const json: Record<string, unknown> = { ...row.toJSON() }
    for (const key of ['station', 'other']) {
      if (json[key] !== undefined) json[key] = stations.at(json[key] as number)
    }
    this.rows.push(json)
  }

  /** Returns what was read. */
  reading({ errors, rows: count }: RecordSummary): Reading {
    for (const row of this.collection) this.add(row)
    assert.is(count, this.rows.length)
    return { rows: this.rows, refused: errors.map(({ line }) => line) }
  }
}

/** Returns the first failure of random documents; undefined if there is none. */
export function ndjsonFailure(seeds: readonly number[]): string | undefined {
  for (const seed of seeds) {
    const random = new Random(seed)
    const lines = Array.from({ length: random.between(1, 30) }, () => randomLine(random))
    const text = lines.map((line) => line.text).join('\n') + (random.chance(0.5) ? '\n' : '')
    const bytes = new TextEncoder().encode(text)
    for (const kind of KINDS) {
      try {
        expectReading(readSamples(bytes, kind), lines)
      } catch (error) {
        return `${kind}, ${replayHint(seed)}: ${(error as Error).message}`
      }
    }
  }
  return undefined
}

/** @throws an error with the first line that wasn't read as expected. */
export function expectReading({ rows, refused }: Reading, lines: readonly Line[]): void {
  let row = 0
  for (const [index, { text, expected }] of lines.entries()) {
    const isRefused = refused.includes(index + 1)
    if (isRefused !== (expected === null)) throw new Error(`line ${index + 1}: ${text}`)
    if (expected === null || expected === undefined) continue
    const got = rows[row++]
    if (!isDeepStrictEqual(got, expected)) {
      throw new Error(`line ${index + 1}: ${text}\n${JSON.stringify(got)}`)
    }
  }
  assert.is(rows.length, row)
}
