import { Arena } from '../../src/arena.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import { ByteSink } from '../../src/records/byte-sink.ts'
import type { RecordRows } from '../../src/records/write-rows.ts'
import * as csv from '../golden/drift/csv-every.gen.ts'
import * as ndjson from '../golden/readable/readings.gen.ts'
import { Random, replayHint } from './random.ts'
import { randomValues, type Values } from './struct-values.ts'

// Records are written from each kind of collection, and read again by the generated readers, which
// have oracles of their own.

/** A collection of records that can be filled and iterated over. */
interface Collection {
  fill(values: Values): unknown
  readonly rows: RecordRows<never>
  toArray(): { toJSON(): unknown }[]
}

/** A type of records with its functions. */
interface Kind {
  readonly info: StructInfo
  /** The first collection is the one that readers fill. */
  collections(arena: Arena, names: Names): Collection[]
  write(sink: ByteSink, rows: RecordRows<never>, names: Names): void
  /** Writes records as JSON; missing in CSV. */
  writeJSON?(sink: ByteSink, rows: RecordRows<never>): void
  read(bytes: Uint8Array, into: RecordRows<never>, names: Names): void
}

interface Names {
  /** Dictionaries in the arena of the records. */
  readonly stations: ndjson.Stations
  readonly names: csv.Names
  readonly places: csv.Places
}

/** Returns a list of a type with a random number of texts in its dictionaries. */
function namesIn(arena: Arena, random: Random): Names {
  const names = {
    stations: arena.create(ndjson.Stations),
    names: arena.create(csv.Names),
    places: arena.create(csv.Places),
  }
  for (const dictionary of Object.values(names)) {
    for (const text of ['a', ',"', '東京', 'x\ny', 'long '.repeat(300), '\\']) {
      if (random.chance(0.7)) dictionary.intern(text)
    }
  }
  return names
}

const DAY = 86_400_000

/** Replaces values that the form of a field in text doesn't have. */
function fitted(values: Values, random: Random, names: Names): Values {
  const time = (unit: number): number => random.between(-40_000, 40_000) * DAY * unit + random.below(DAY)
  const code = ({ length }: { readonly length: number }): number => random.below(length)
  const fits: Readonly<Record<string, () => unknown>> = {
    day: () => random.between(-1e6, 1e6),
    time: () => time(1),
    millis: () => time(1),
    micros: () => time(1000),
    station: () => code(names.stations),
    name: () => code(names.names),
    other: () => code('price' in values && 'grid' in values ? names.stations : names.names),
  }
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => [
    name,
    value === null || typeof value === 'string' ? value : (fits[name]?.() ?? value),
  ])
  if ('inner' in values) entries.push(['place', code(names.places)])
  return Object.fromEntries(entries)
}

interface Filled extends Iterable<{ toJSON(): unknown }> {
  push?(values: Values): unknown
  create?(values: Values): unknown
}

function collection(filled: unknown): Collection {
  const target = filled as Filled
  return {
    fill: (values) => (target.push === undefined ? target.create!(values) : target.push(values)),
    rows: filled as RecordRows<never>,
    toArray: () => [...target],
  }
}

const dictionaries = ({ names, places }: Names): { Names: csv.Names; Places: csv.Places } => ({
  Names: names,
  Places: places,
})

/** The generated functions, whose types are those of one kind of record. */
type Any = never

// prettier-ignore
export const KINDS: Readonly<Record<string, Kind>> = {
  'samples in NDJSON': {
    info: ndjson.Sample$Info,
    collections: (arena) => {
      const { list, table, pool } = arena.create(ndjson.Holder)
      return [list, table, pool].map(collection)
    },
    write: (sink, rows, { stations }) => ndjson.writeNDJSONSample(sink, rows, { dictionaries: { Stations: stations } }),
    writeJSON: (sink, rows) => ndjson.writeJSONSample(sink, rows),
    read: (bytes, into, { stations }) => void ndjson.parseNDJSONSample(bytes, into as Any, { dictionaries: { Stations: stations } }),
  },
  'messages in NDJSON': {
    info: ndjson.Message$Info,
    collections: (arena) => [collection(arena.create(ndjson.Messages))],
    write: (sink, rows) => ndjson.writeNDJSONMessage(sink, rows),
    writeJSON: (sink, rows) => ndjson.writeJSONMessage(sink, rows),
    read: (bytes, into) => void ndjson.parseNDJSONMessage(bytes, into as Any),
  },
  'all fields in CSV': {
    info: csv.Every$Info,
    collections: (arena) => [csv.EveryList, csv.EveryTable, csv.EveryPool].map((type) => collection(arena.create(type as typeof csv.EveryList))),
    write: (sink, rows, names) => csv.writeCSVEvery(sink, rows, { dictionaries: dictionaries(names) }),
    read: (bytes, into, names) => void csv.parseCSVEvery(bytes, into as Any, { dictionaries: dictionaries(names) }),
  },
  'optional fields in CSV': {
    info: csv.Maybe$Info,
    collections: (arena) => [csv.MaybeList, csv.MaybeTable].map((type) => collection(arena.create(type as typeof csv.MaybeList))),
    write: (sink, rows, names) => csv.writeCSVMaybe(sink, rows, { separator: ';', dictionaries: dictionaries(names) }),
    read: (bytes, into, names) => void csv.parseCSVMaybe(bytes, into as Any, { separator: ';', dictionaries: dictionaries(names) }),
  },
  'owned texts in CSV': {
    info: csv.Owner$Info,
    collections: (arena) => [csv.OwnerList, csv.OwnerPool].map((type) => collection(arena.create(type as typeof csv.OwnerList))),
    write: (sink, rows) => csv.writeCSVOwner(sink, rows, { separator: '\t' }),
    read: (bytes, into) => void csv.parseCSVOwner(bytes, into as Any, { separator: '\t' }),
  },
  'one column in CSV': {
    info: csv.One$Info,
    collections: (arena) => [collection(arena.create(csv.OneTable))],
    write: (sink, rows) => csv.writeCSVOne(sink, rows),
    read: (bytes, into) => void csv.parseCSVOne(bytes, into as Any),
  },
}

/** Runs a trial of each seed. Returns the first failure. */
export function recordWriterFailure(kind: Kind, seeds: Iterable<number>): string | undefined {
  for (const seed of seeds) {
    const failure = trial(kind, new Random(seed))
    if (failure !== undefined) return `${replayHint(seed)}: ${failure}`
  }
  return undefined
}

function trial(kind: Kind, random: Random): string | undefined {
  const arena = new Arena(1 << 22)
  const names = namesIn(arena, random)
  const collections = kind.collections(arena, names)
  for (let left = random.below(6); left > 0; left--) {
    const values = fitted(randomValues(kind.info, random, []), random, names)
    for (const one of collections) one.fill(values)
  }
  const [first] = collections
  const json = JSON.stringify(first!.toArray())
  const bytes = random.pick([1, 50, 100_000])
  const isFlushed = random.chance(0.3)
  const written = (write: (sink: ByteSink) => void): string => {
    let text = ''
    const flush = (part: Uint8Array): void => void (text += Buffer.from(part).toString())
    const sinkArena = random.chance(0.5) ? arena : new Arena(1 << 18)
    using sink = new ByteSink(sinkArena, isFlushed ? { bytes, flush } : { bytes })
    write(sink)
    return isFlushed ? (sink.flush(), text) : Buffer.from(sink.bytes).toString()
  }
  const texts = collections.flatMap(({ rows, toArray }) =>
    [rows, toArray() as never].map((each) => written((sink) => kind.write(sink, each, names))),
  )
  const odd = texts.find((text) => text !== texts[0])
  if (odd !== undefined) return `the collections differ: ${odd}\nis not ${texts[0]}`
  for (const { rows } of kind.writeJSON === undefined ? [] : collections) {
    const found = written((sink) => kind.writeJSON!(sink, rows))
    if (found !== json) return `the JSON ${found}\nis not ${json}`
  }
  const other = kind.collections(arena, names)[0]!
  kind.read(new TextEncoder().encode(texts[0]), other.rows, names)
  const reread = JSON.stringify(other.toArray())
  if (reread !== json) return `${texts[0]}\nwas read as ${reread}\ninstead of ${json}`
  const faults = arena.verify()
  return faults.length > 0 ? faults.join('\n') : undefined
}
