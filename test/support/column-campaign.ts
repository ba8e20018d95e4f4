import { Table, tableFromIPC, tableToIPC } from 'apache-arrow'
import { Arena } from '../../src/arena.ts'
import { fromArrow } from '../../src/arrow/from-arrow.ts'
import { toArrow } from '../../src/arrow/to-arrow.ts'
import {
  Library,
  Sample$Info,
  Story$Info,
  Visit$Info,
  Visits,
} from '../golden/readable/columns.gen.ts'
import {
  differenceOf,
  libraryOf,
  plainOf,
  randomSample,
  rowsOf,
  type PlainSample,
} from './column-trial.ts'
import { Random, replayHint } from './random.ts'

/** Exports random rows, compares them, and imports them from the table and from its bytes. */
function roundTrip(random: Random): string {
  const samples = Array.from({ length: random.between(1, 30) }, () => randomSample(random, true))
  const plain = samples.map(({ text: _, ...sample }) => sample)
  const { places, samples: rows } = libraryOf(plain, false)
  const dictionaries = { Places: places }
  const { stories, places: others } = libraryOf(samples, true)
  const exported = toArrow(rows, Sample$Info, { dictionaries })
  const listed = toArrow(stories, Story$Info, { dictionaries: { Places: others } })
  const read = (table: Table): PlainSample[] =>
    rowsOf(
      table.schema.fields.map(({ name }) => name),
      table.numRows,
      (name, row) => table.getChild(name)!.get(row),
    )
  const wrong =
    differenceOf(read(exported.table), plain) || differenceOf(read(listed.table), samples)
  if (wrong !== '') return `exported: ${wrong}`
  for (const name of ['from', 'maybe', 'note', 'to']) {
    const missing = plain.filter((sample) => sample[name] === null).length
    const { nullCount } = exported.table.getChild(name)!
    if (nullCount !== missing) return `${name}: ${nullCount} values are missing, not ${missing}`
  }
  const library = new Arena(1 << 20).create(Library)
  library.places.intern('another text first')
  const into = { dictionaries: { Places: library.places } }
  const [batch] = exported.table.batches
  const cut = random.between(0, samples.length)
  const parts = [batch!.slice(0, cut), batch!.slice(cut, samples.length)]
  fromArrow(new Table(exported.table.schema, parts), library.samples, Sample$Info, into)
  fromArrow(tableFromIPC(tableToIPC(listed.table)), library.stories, Story$Info, into)
  return (
    differenceOf(plainOf(library.samples, library.places), plain) ||
    differenceOf(plainOf(library.stories, library.places), samples) ||
    refusals(random) ||
    visits(random)
  )
}

/** A row that is refused leaves nothing. */
function refusals(random: Random): string {
  const sample = randomSample(random, false)
  const { samples, places } = libraryOf([sample, sample], false)
  const { table } = toArrow(samples, Sample$Info, { dictionaries: { Places: places }, copy: true })
  const library = new Arena(1 << 20).create(Library)
  library.samples.reserve(100)
  const into = { dictionaries: { Places: library.places } }
  for (const [name, other] of [
    ['b', 'e'],
    ['maybe', 'name'],
    ['a', 'maybe'],
  ] as const) {
    samples.at(1).e = 256
    const { table: wrong } = toArrow(samples, Sample$Info, { dictionaries: { Places: places } })
    samples.at(1).maybe = null
    try {
      const column = wrong.getChild(other)!
      fromArrow(table.setChild(name, column), library.samples, Sample$Info, into)
      return `${name} was taken from ${other}`
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'INVALID_VALUE') return String(error)
    }
    if (library.samples.length > 0) return `${library.samples.length} rows are left`
  }
  return ''
}

/** Dates, times and decimals keep their values. */
function visits(random: Random): string {
  const rows = Array.from({ length: 5 }, () => ({
    day: random.between(-100_000, 100_000),
    at: random.between(-1e9, 1e9) * 1000,
    seen: random.between(-1e9, 1e9),
    made: random.word(),
    price: random.between(-1e9, 1e9),
  }))
  const from = new Arena(1 << 16).create(Visits, rows)
  const into = new Arena(1 << 16).create(Visits)
  fromArrow(tableFromIPC(tableToIPC(toArrow(from, Visit$Info).table)), into, Visit$Info)
  const [found, expected] = [JSON.stringify(into), JSON.stringify(from)]
  return found === expected ? '' : `${found}, not ${expected}`
}

/** Runs round trips with these seeds. Returns the first failure, or an empty text. */
export function columnFailure(seeds: readonly number[]): string {
  for (const seed of seeds) {
    try {
      const wrong = roundTrip(new Random(seed))
      if (wrong !== '') return `${replayHint(seed)}: ${wrong}`
    } catch (error) {
      return `${replayHint(seed)}: ${String(error)}`
    }
  }
  return ''
}
