import { Arena } from '../../src/arena.ts'
import { Library, Places, type Sample, type Story } from '../golden/readable/columns.gen.ts'
import type { Random } from './random.ts'

// Random samples as plain values, which are written into collections and read back from columns.

const TEXTS = ['', 'a', 'Paris', 'Zürich', '東京', '🦊 fox', 'x'.repeat(40)]
const FLOATS = [0, -0, 1, -1.5, 0.1, 1e30, -1e-30, NaN, Infinity, -Infinity]

/** A sample as plain values, with texts in place of codes, and null for what is missing. */
export type PlainSample = Record<string, unknown>

/** Returns a random sample; `text` adds that of a `Story`. */
export function randomSample(random: Random, isStory: boolean): PlainSample {
  const maybe = <T>(value: () => T): T | null => (random.chance(0.4) ? null : value())
  const integer = (least: number, most: number): number =>
    random.pick([least, most, 0, random.between(Math.max(least, -1000), Math.min(most, 1000))])
  const float = (): number => random.pick([...FLOATS, random.word() / 7 - 1e8])
  const place = (): string => random.pick(TEXTS)
  const point = (): PlainSample => ({
    x: Math.fround(float()),
    y: maybe(() => Math.fround(float())),
    place: place(),
  })
  const bits = 2n ** 63n
  return {
    a: integer(-128, 127),
    b: integer(0, 255),
    c: integer(-32768, 32767),
    d: integer(0, 65535),
    e: integer(-(2 ** 31), 2 ** 31 - 1),
    f: integer(0, 2 ** 32 - 1),
    g: random.pick([0n, -bits, bits - 1n, BigInt(random.word())]),
    h: random.pick([0n, 2n * bits - 1n, BigInt(random.word())]),
    i: integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    j: integer(0, Number.MAX_SAFE_INTEGER),
    k: random.pick([0, -0, 1.5, -2, 65504, NaN, Infinity]),
    l: Math.fround(float()),
    m: float(),
    on: random.chance(0.5),
    kind: random.pick(['orc', 'elf', 'dwarf']),
    state: random.below(4),
    look: random.below(256),
    name: random.pick(['', 'a', 'abcdefghijkl', 'über']),
    place: place(),
    from: maybe(place),
    maybe: maybe(float),
    flag: maybe(() => random.chance(0.5)),
    mood: maybe(() => random.pick(['calm', 'angry'])),
    note: maybe(() => random.pick(['', 'hi', 'fünf'])),
    at: point(),
    to: maybe(point),
    weights: [1, 2, 3].map(() => Math.fround(float())),
    marks: [1, 2, 3, 4, 5].map(() => random.chance(0.5)),
    places: [place(), place()],
    level: random.below(256),
    ...(isStory ? { text: random.pick(TEXTS) } : {}),
  }
}

/** Returns the values with codes in place of texts, which are added to `places`. */
export function coded(sample: PlainSample, places: Places): Sample.Init & Story.Init {
  const code = (text: unknown): unknown => (text === null ? null : places.intern(text as string))
  const point = (value: unknown): unknown =>
    value === null ? null : { ...(value as object), place: code((value as PlainSample)['place']) }
  return {
    ...sample,
    place: code(sample['place']),
    from: code(sample['from']),
    at: point(sample['at']),
    to: point(sample['to']),
    places: (sample['places'] as string[]).map(code),
  } as Sample.Init & Story.Init
}

/** Returns the samples of a collection as plain values. */
export function plainOf(samples: Iterable<object>, places: Places): PlainSample[] {
  return Array.from(samples, (sample) => plainSample(sample as Story, places))
}

function plainSample(sample: Story, places: Places): PlainSample {
  const text = (code: number | undefined | null): string | null =>
    code === undefined || code === null ? null : places.at(code)
  const point = ({ x, y, place }: Story['at']): PlainSample => ({
    ...{ x, y: y ?? null, place: text(place) },
  })
  const { a, b, c, d, e, f, g, h, i, j, k, l, m, on, kind, name, level } = sample
  return {
    ...{ a, b, c, d, e, f, g, h, i, j, k, l, m, on, kind },
    state: sample.state.mask,
    look: sample.look.mask,
    name,
    place: text(sample.place),
    from: text(sample.from),
    maybe: sample.maybe ?? null,
    flag: sample.flag ?? null,
    mood: sample.mood ?? null,
    note: sample.note ?? null,
    at: point(sample.at),
    to: sample.to ? point(sample.to) : null,
    weights: [...sample.weights],
    marks: [...sample.marks],
    places: Array.from(sample.places, text),
    level,
    ...('text' in sample ? { text: sample.text } : {}),
  }
}

/** Returns a library in an arena of its own, with samples as rows, or stories. */
export function libraryOf(samples: readonly PlainSample[], isStory: boolean): Library {
  const library = new Arena(1 << 22).create(Library)
  const { places, stories, pool } = library
  for (const sample of samples) {
    const init = coded(sample, places)
    if (!isStory) library.samples.push(init)
    else {
      stories.push(init)
      pool.create(init)
    }
  }
  return library
}

/** Returns the rows of a table of any library as plain values. */
export function rowsOf(
  names: readonly string[],
  count: number,
  at: (name: string, row: number) => unknown,
): PlainSample[] {
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(names.map((name) => [name, plainValue(name, at(name, row))])),
  )
}

/** Libraries return lists and structs as objects of their own, and integers of 64 bits as bigints. */
function plainValue(name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return name === 'g' || name === 'h' ? value : Number(value)
  if (typeof value !== 'object' || value === null) return value ?? null
  if (name === 'at' || name === 'to') {
    const { x, y, place } = value as PlainSample
    return { x, y: y ?? null, place }
  }
  return Array.from(value as Iterable<unknown>)
}

/** Returns the first difference between samples as text; empty if there is none. */
export function differenceOf(
  found: readonly PlainSample[],
  expected: readonly PlainSample[],
): string {
  if (found.length !== expected.length) return `${found.length} rows, not ${expected.length}`
  for (const [row, sample] of expected.entries()) {
    for (const [name, value] of Object.entries(sample)) {
      const [is, should] = [textOf(found[row]![name]), textOf(value)]
      if (is !== should) return `row ${row}, ${name}: ${is}, not ${should}`
    }
  }
  return ''
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' || typeof part === 'number' ? String(part) : part,
  )
}
