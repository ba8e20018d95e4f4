import type { Random } from './random.ts'

/** A field of a document: its text without quotes, and what a reader has to make of it. */
export interface Cell {
  readonly text: string
  /** The value for an initializer; undefined for an absent field, `REFUSED` for an invalid one. */
  readonly value: unknown
  /** Whether quotes around it would change its meaning. */
  readonly isBare: boolean
}

/** The value of a text that a field refuses. */
export const REFUSED: unique symbol = Symbol('refused')

type Make = (random: Random) => Cell

const cell = (text: string, value: unknown, isBare = false): Cell => ({ text, value, isBare })
const refused = (text: string): Cell => cell(text, REFUSED)

/** Returns the cells of integers from `least` to `most`. */
function whole(least: bigint, most: bigint, isBig: boolean): Make {
  return (random) => {
    const value = integer(random, least, most)
    const padded = random.chance(0.1) ? `${value < 0n ? '-' : ''}00${value < 0n ? -value : value}` : null
    const signed = value >= 0n && random.chance(0.05) ? `+${value}` : null
    if (random.chance(0.02)) return refused(String(random.chance(0.5) ? most + 1n : least - 1n))
    if (random.chance(0.02)) return refused(random.pick(['x', '1x', '-', '--1', '1.5', ' 1', '1 ', '0x1', '1e3', '٣']))
    return cell(padded ?? signed ?? String(value), isBig ? value : Number(value))
  }
}

function integer(random: Random, least: bigint, most: bigint): bigint {
  if (random.chance(0.1)) return random.pick([least, most, 0n])
  const digits = random.between(1, String(most).length)
  let value = 0n
  for (let digit = 0; digit < digits; digit++) value = value * 10n + BigInt(random.below(10))
  if (least < 0n && random.chance(0.5)) value = -value
  return value < least ? least : value > most ? most : value
}

/** Returns the cells of floats, which `Number` reads; `most` is the largest finite one. */
function float(most: number): Make {
  return (random) => {
    if (random.chance(0.03)) return refused(random.pick(['x', '.', '-', '1.2.3', '1e', '0x10', '1,5', ' 1', '1_0', '1n', '1e999']))
    if (random.chance(0.03)) {
      const [text, value] = random.pick([
        ['NaN', NaN],
        ['Infinity', Infinity],
        ['-inf', -Infinity],
      ] as const)
      return cell(text, value)
    }
    const digits = (count: number): string => {
      let text = ''
      for (let digit = 0; digit < count; digit++) text += random.below(10)
      return text
    }
    const before = digits(random.between(0, random.chance(0.1) ? 20 : 7))
    const after = random.chance(0.6) ? `.${digits(random.between(before === '' ? 1 : 0, random.chance(0.1) ? 20 : 6))}` : ''
    const mantissa = `${before}${after}` || '0'
    const exponent = random.chance(0.1) ? `e${random.between(-30, 8)}` : ''
    const text = `${random.pick(['', '', '-', random.chance(0.1) ? '+' : ''])}${mantissa}${exponent}`
    return Math.abs(Number(text)) <= most ? cell(text, Number(text)) : refused(text)
  }
}

function decimal(scale: number, least: bigint, most: bigint): Make {
  return (random) => {
    const units = integer(random, least, most)
    const size = String(units < 0n ? -units : units).padStart(scale + 1, '0')
    const point = size.length - scale
    const sign = units < 0n ? '-' : ''
    let text = `${sign}${size.slice(0, point)}.${size.slice(point)}`
    if (random.chance(0.02)) return refused(`${text}1`)
    if (random.chance(0.02)) return refused(random.pick(['x', '1.2.3', '.', '1e3', '-', '1,5']))
    if (random.chance(0.1)) text += '000'
    if (random.chance(0.3) && text.includes('.')) text = text.replace(/\.?0+$/, '')
    return cell(text, Number(units))
  }
}

const DAY = 86_400_000

const date: Make = (random) => {
  const days = random.between(-700_000, 2_900_000)
  if (random.chance(0.03)) return refused(random.pick(['2001-02-29', '2001-13-01', '2001-1-1', '20010101', '01/02/2001']))
  return cell(new Date(days * DAY).toISOString().slice(0, 10), days)
}

/** Returns the cells of times with `places` digits of a second. */
function time(places: 0 | 3 | 6 | 9, least: number, most: number, isBig: boolean): Make {
  return (random) => {
    const seconds = Math.floor(least + (random.word() / 2 ** 32) * (most - least))
    const fraction = String(random.below(10 ** places)).padStart(places, '0')
    const units = BigInt(seconds) * 10n ** BigInt(places) + BigInt(places === 0 ? 0 : fraction)
    if (random.chance(0.03)) return refused(random.pick(['now', '2001-01-31T25:00:00Z', '2001-01-31T', '12:00']))
    const base = new Date(seconds * 1000).toISOString().slice(0, 19)
    const separated = random.chance(0.2) ? base.replace('T', ' ') : base
    const zone = random.pick(['Z', '+00:00', ''])
    const text = `${separated}${places === 0 ? '' : `.${fraction}`}${zone}`
    return cell(text, isBig ? units : Number(units))
  }
}

const TEXTS = ['a', 'bc', 'Ä', '€', '😀', 'b"c', 'a,b', 'x\ny', 'p\r\nq', "'", ' ', 'NA', '-', 'é', '0']

function text(most: number): Make {
  return (random) => {
    let value = ''
    const count = random.between(0, 3)
    for (let part = 0; part < count; part++) value += random.pick(TEXTS)
    return new TextEncoder().encode(value).length <= most ? cell(value, value) : refused(value)
  }
}

const code: Make = (random) => {
  const value = random.chance(0.7) ? `name ${random.below(40)}` : text(100)(random).text
  return cell(value, value)
}

const truth: Make = (random) => {
  if (random.chance(0.02)) return refused(random.pick(['yes', 't', '2', 'tru', '\u0010']))
  const value = random.chance(0.5)
  const name = random.pick([String(value), String(value).toUpperCase(), value ? '1' : '0', value ? 'True' : 'False'])
  return cell(name, value)
}

const COLOURS = ['red', 'green', 'blue', 'light "grey"']

const colour: Make = (random) => {
  if (random.chance(0.02)) return refused(random.pick(['RED', 'gree', 'light grey', 'redd']))
  const value = random.pick(COLOURS)
  return cell(value, value)
}

const bits = (width: bigint, isSigned: boolean, isBig = false): Make =>
  isSigned
    ? whole(-(2n ** (width - 1n)), 2n ** (width - 1n) - 1n, isBig)
    : whole(0n, 2n ** width - 1n, isBig)

const SAFE = 2n ** 53n - 1n

/** By struct and column of `csv-every.struct.ts`: its cells. */
export const CELLS: Readonly<Record<'Every' | 'Maybe' | 'Given' | 'Owner', Readonly<Record<string, Make>>>> = {
  Every: {
    b: truth,
    i8: bits(8n, true),
    u8: bits(8n, false),
    i16: bits(16n, true),
    u16: bits(16n, false),
    i32: bits(32n, true),
    u32: bits(32n, false),
    i53: whole(-SAFE, SAFE, false),
    u53: whole(0n, SAFE, false),
    i64: bits(64n, true, true),
    u64: bits(64n, false, true),
    f16: float(65_519.999),
    f32: float(3.4028235e38),
    f64: float(Number.MAX_VALUE),
    price: decimal(2, -(2n ** 31n), 2n ** 31n - 1n),
    exact: decimal(4, -SAFE, SAFE),
    day: date,
    seconds: time(0, 0, 4_000_000_000, false),
    millis: time(3, -30_000_000_000, 200_000_000_000, false),
    micros: time(6, -8_000_000_000, 8_000_000_000, false),
    nanos: time(9, -9_000_000_000, 9_000_000_000, true),
    colour,
    name: code,
    other: code,
    place: code,
    text: text(5),
    'inner.byte': bits(8n, false),
    'inner.word': bits(32n, false),
  },
  Maybe: {
    b: truth,
    u8: bits(8n, false),
    i53: whole(-SAFE, SAFE, false),
    u64: bits(64n, false, true),
    f64: float(Number.MAX_VALUE),
    price: decimal(1, 0n, 65_535n),
    day: date,
    nanos: time(9, -9_000_000_000, 9_000_000_000, true),
    colour,
    name: code,
    text: text(5),
  },
  Given: {
    b: truth,
    u8: bits(8n, false),
    i53: whole(-SAFE, SAFE, false),
    i64: bits(64n, true, true),
    f64: float(Number.MAX_VALUE),
    colour,
    zero: bits(32n, true),
    text: text(5),
  },
  Owner: { id: bits(32n, false), title: text(1000), note: text(1000) },
}
