import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { decompress } from 'fzstd'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { toArrow } from '../../src/arrow/to-arrow.ts'
import { OffheapError } from '../../src/errors.ts'
import { fromParquet, type ParquetProgress } from '../../src/parquet/from-parquet.ts'
import { Flight$Info, Network } from '../golden/readable/codes.gen.ts'
import {
  Library,
  Sample$Info,
  Story$Info,
  Visit$Info,
  Visits,
} from '../golden/readable/columns.gen.ts'
import { Points, Vec3$Info, World } from '../golden/readable/tables.gen.ts'
import {
  differenceOf,
  libraryOf,
  plainOf,
  randomSample,
  type PlainSample,
} from '../support/column-trial.ts'
import { withDuckDB, type Exchange } from '../support/duckdb.ts'
import { Random, replayHint, seeds } from '../support/random.ts'

/** Rows from Parquet files. */
const parquet = suite('parquet/from-parquet')

/** The types of the columns in DuckDB. */
const COLUMNS = `{
  a: 'TINYINT', b: 'UTINYINT', c: 'SMALLINT', d: 'USMALLINT', e: 'INTEGER', f: 'UINTEGER',
  g: 'BIGINT', h: 'UBIGINT', i: 'BIGINT', j: 'UBIGINT', k: 'FLOAT', l: 'FLOAT', m: 'DOUBLE',
  "on": 'BOOLEAN', kind: 'VARCHAR', state: 'UTINYINT', look: 'UTINYINT', name: 'VARCHAR',
  place: 'VARCHAR', "from": 'VARCHAR', maybe: 'DOUBLE', flag: 'BOOLEAN', mood: 'VARCHAR',
  note: 'VARCHAR', "at": 'STRUCT(x FLOAT, y FLOAT, place VARCHAR)',
  "to": 'STRUCT(x FLOAT, y FLOAT, place VARCHAR)', weights: 'FLOAT[]', marks: 'BOOLEAN[]',
  places: 'VARCHAR[]', level: 'UTINYINT', text: 'VARCHAR' }`

/** Writes samples to a Parquet file. */
async function parquetOf(
  { query, write, path }: Exchange,
  samples: readonly PlainSample[],
  options: string,
): Promise<string> {
  // JSON has neither these floats nor integers of 64 bits.
  const value = (_: string, given: unknown): unknown =>
    typeof given === 'bigint' || (typeof given === 'number' && !Number.isFinite(given))
      ? String(given)
      : given
  const lines = samples.map((sample) => `${JSON.stringify(sample, value)}\n`)
  const json = write('samples.ndjson', lines.join(''))
  const rows = `read_json('${json}', format = 'newline_delimited', columns = ${COLUMNS})`
  await query(`COPY (FROM ${rows}) TO '${path('samples.parquet')}' (FORMAT parquet, ${options})`)
  return path('samples.parquet')
}

parquet('reads what DuckDB has written, into tables, lists and pools', async () => {
  await withDuckDB(async (exchange) => {
    for (const seed of seeds(12)) {
      const random = new Random(seed)
      const count = random.pick([1, 7, 60, 3000])
      const distinct = Array.from({ length: 60 }, () => randomSample(random, true))
      const samples = Array.from({ length: count }, () => random.pick(distinct))
      const compression = random.pick(['snappy', 'uncompressed', 'zstd'])
      const path = await parquetOf(
        exchange,
        samples,
        `COMPRESSION ${compression}, ROW_GROUP_SIZE 2048`,
      )
      const library = new Arena(1 << 24).create(Library)
      const options = {
        dictionaries: { Places: library.places },
        compressors: { ZSTD: (input: Uint8Array) => decompress(input) },
      }
      const expected = samples
      assert.is(await fromParquet(path, library.stories, Story$Info, options), count)
      assert.is(
        differenceOf(plainOf(library.stories, library.places), expected),
        '',
        replayHint(seed),
      )
      assert.is(await fromParquet(readFileSync(path), library.pool, Story$Info, options), count)
      // A pool has no order.
      assert.is(
        differenceOf(sorted(plainOf(library.pool, library.places)), sorted(expected)),
        '',
        replayHint(seed),
      )
      const read = await fromParquet(pathToFileURL(path), library.samples, Sample$Info, options)
      assert.is(read, count)
      const plain = expected.map(({ text: _, ...sample }: PlainSample) => sample)
      assert.is(differenceOf(plainOf(library.samples, library.places), plain), '', replayHint(seed))
    }
  })
})

parquet('gives DuckDB what Arrow has, through a file', async () => {
  await withDuckDB(async ({ write, query }) => {
    const random = new Random(5)
    const samples = Array.from({ length: 500 }, () => randomSample(random, false))
    const { places, samples: rows } = libraryOf(samples, false)
    using exported = toArrow(rows, Sample$Info, { dictionaries: { Places: places } })
    const names = ['a', 'e', 'm', 'on', 'kind', 'name', 'place', 'from', 'maybe']
    const columnData = names.map((name) => ({
      name,
      data: [...exported.table.getChild(name)!] as unknown[],
    }))
    const file = write('out.parquet', new Uint8Array(parquetWriteBuffer({ columnData })))
    const read = await query(`SELECT ${names.map((name) => `"${name}"`).join()} FROM '${file}'`)
    assert.equal(
      read.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value))),
      samples.map((sample) => names.map((name) => sample[name])),
    )
  })
})

parquet('reads dates, times and decimals', async () => {
  await withDuckDB(async ({ query, path }) => {
    const file = path('visits.parquet')
    const select = (price: string): string => `COPY (SELECT
        DATE '2000-01-01' + INTERVAL (i) DAY AS day, TIMESTAMP '2001-02-03 04:05:06.789012' AS at,
        TIMESTAMP_MS '2001-02-03 04:05:06.789' AS seen, NULL::INTEGER AS made, ${price} AS price
      FROM range(3) t(i)) TO '${file}' (FORMAT parquet)`
    await query(select('(12.34 + i)::DECIMAL(9, 2)').replace('+ INTERVAL (i) DAY', '+ i::INTEGER'))
    const visits = new Arena(1 << 16).create(Visits)
    assert.is(await fromParquet(file, visits, Visit$Info), 3)
    const at = Date.UTC(2001, 1, 3, 4, 5, 6, 789)
    assert.equal(visits.toJSON(), [
      ...[0, 1, 2].map((row) => ({
        ...{ day: 10957 + row, at: at * 1000 + 12, seen: at, price: 1234 + row * 100 },
      })),
    ])
    await query(select('12.345::DECIMAL(18, 3)').replace('+ INTERVAL (i) DAY', ''))
    const failure = await failureOf(() => fromParquet(file, visits, Visit$Info))
    assert.is(failure.code, 'INVALID_VALUE')
    assert.match(failure.message, 'too precise for Visit.price in row 0')
    assert.is(visits.length, 3)
  })
})

/** The points of two groups of rows. */
function pointFile(x: readonly number[], y: readonly number[]): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: [
      { name: 'east', data: [...x], type: 'DOUBLE' },
      { name: 'y', data: [...y], type: 'DOUBLE' },
    ],
    rowGroupSize: 2,
  })
}

const EAST = { columns: { x: 'east' } }

parquet('reports its progress, and waits between groups of rows', async () => {
  const points = new Arena(1 << 16).create(Points)
  const progress: ParquetProgress[] = []
  const lengths: number[] = []
  let isWaiting = false
  const read = await fromParquet(pointFile([1, 2, 3], [4, 5, 6]), points, Vec3$Info, {
    ...EAST,
    onProgress: (now) => {
      assert.not(isWaiting)
      progress.push(now)
    },
    onBatch: async () => {
      isWaiting = true
      lengths.push(points.length)
      await Promise.resolve()
      isWaiting = false
    },
  })
  assert.is(read, 3)
  assert.equal(lengths, [2, 3])
  assert.equal(
    progress.map(({ rows, totalRows }) => [rows, totalRows]),
    [
      [2, 3],
      [3, 3],
    ],
  )
  assert.ok(progress.every(({ seconds }) => seconds >= 0))
  assert.equal(points.toJSON()[2], { x: 3, y: 6, z: 1 })
})

parquet('ends with the reason of the signal, after the groups that were read', async () => {
  const points = new Arena(1 << 16).create(Points)
  const controller = new AbortController()
  const reason = new Error('enough')
  const reading = fromParquet(pointFile([1, 2, 3], [4, 5, 6]), points, Vec3$Info, {
    ...EAST,
    signal: controller.signal,
    onBatch: () => controller.abort(reason),
  })
  assert.is(await reading.catch((error: unknown) => error), reason)
  assert.is(points.length, 2)
})

parquet('keeps the groups before one that is refused', async () => {
  const world = new Arena(1 << 16).create(World)
  const file = parquetWriteBuffer({
    columnData: [
      { name: 'x', data: [1, 2, 3, 4], type: 'DOUBLE' },
      { name: 'y', data: [1, 2, null, 4], type: 'DOUBLE', nullable: true },
    ],
    rowGroupSize: 2,
  })
  const failure = await failureOf(() => fromParquet(file, world.points, Vec3$Info))
  assert.is(failure.code, 'INVALID_VALUE')
  assert.match(failure.message, 'missing value of Vec3.y: got none in row 2')
  assert.equal(
    [...world.points].map(({ x }) => x),
    [1, 2],
  )
  assert.is(world.points.columns.x[2], 0)
})

parquet('takes other values from functions, once for each text of a dictionary', async () => {
  const words = Array.from({ length: 1000 }, (_, row) => ['10', '20', '30'][row % 3]!)
  const file = parquetWriteBuffer({
    columnData: [
      { name: 'x', data: words, type: 'STRING' },
      { name: 'y', data: words.map((_, row) => row), type: 'INT32' },
    ],
  })
  const points = new Arena(1 << 20).create(Points)
  let calls = 0
  const values = {
    x: (text: string) => {
      calls++
      return Number(text)
    },
    y: (value: number) => value / 2,
  }
  await fromParquet(file, points, Vec3$Info, { values })
  assert.is(calls, 3)
  assert.equal(points.toJSON()[4], { x: 20, y: 2, z: 1 })
  const wrong = await failureOf(() =>
    fromParquet(file, points, Vec3$Info, { values: { w: Number } }),
  )
  assert.is(wrong.code, 'INVALID_OPTION')
})

parquet('makes no string for codes, and names a missing column', async () => {
  const file = parquetWriteBuffer({
    columnData: ['from', 'to', 'carrier'].map((name) => ({
      name,
      data: ['ATL', 'JFK', 'ATL', 'ü'],
      type: 'STRING' as const,
    })),
  })
  const arena = new Arena(1 << 16)
  const { airports, carriers, flights } = arena.create(Network)
  airports.intern = () => {
    throw new Error('a string')
  }
  const options = { dictionaries: { Airports: airports, Carriers: carriers } }
  const failure = await failureOf(() => fromParquet(file, flights, Flight$Info, options))
  assert.match(failure.message, 'missing column for Flight.minutes')
  // Texts that were read before stay in the dictionary.
  assert.equal(airports.toArray(), ['', 'ATL', 'JFK', 'ü'])
})

parquet("names a column that is missing, and files that can't be read", async () => {
  const points = new Arena(1 << 16).create(Points)
  const rows: readonly (readonly [() => Promise<unknown>, string, string])[] = [
    [
      () => fromParquet(pointFile([1], [2]), points, Vec3$Info),
      'INVALID_VALUE',
      'missing column for Vec3.x',
    ],
    [() => fromParquet('/nowhere/x.parquet', points, Vec3$Info), 'SOURCE_FAILED', 'ENOENT'],
    [() => fromParquet(new Uint8Array(100), points, Vec3$Info), 'SOURCE_FAILED', 'in memory'],
    [() => fromParquet(5 as never, points, Vec3$Info), 'INVALID_VALUE', 'got 5'],
    [() => fromParquet(new Uint8Array(4), null as never, Vec3$Info), 'INVALID_VALUE', 'target'],
    [
      () => fromParquet(new Uint8Array(4), points, Sample$Info as never, {} as never),
      'INVALID_VALUE',
      'that of Sample',
    ],
    [
      () => fromParquet(pointFile([1], [2]), points, Vec3$Info, { signal: 5 as never }),
      'INVALID_VALUE',
      'signal',
    ],
    [
      () => fromParquet(pointFile([1], [2]), points, Vec3$Info, { columns: { q: 'east' } }),
      'INVALID_OPTION',
      'got "q"',
    ],
  ]
  for (const [call, code, part] of rows) {
    const failure = await failureOf(call)
    assert.is(failure.code, code, failure.message)
    assert.match(failure.message, part)
  }
  const failure = await failureOf(() => fromParquet('/nowhere/x.parquet', points, Vec3$Info))
  assert.is((failure.cause as { code?: string }).code, 'ENOENT')
  assert.is(points.length, 0)
})

parquet('reads three million flights of a public file', async () => {
  const url = new URL('../data/flights-3m.parquet', import.meta.resolve('vega-datasets'))
  const points = new Arena(1 << 26).create(Points)
  const read = await fromParquet(fileURLToPath(url), points, Vec3$Info, {
    columns: { x: 'delay', y: 'distance', z: 'distance' },
    compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) },
  })
  assert.is(read, 3_000_000)
  assert.is(points.length, 3_000_000)
  const { y, z } = points.columns
  assert.is(
    y.findIndex((value, row) => value !== z[row]),
    -1,
  )
})

function sorted(samples: readonly PlainSample[]): PlainSample[] {
  const keyed = samples.map((sample) => [keyOf(sample), sample] as const)
  return keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sample]) => sample)
}

function keyOf(sample: PlainSample): string {
  return JSON.stringify(sample, (_, value: unknown) =>
    typeof value === 'bigint' || typeof value === 'number' ? String(value) : value,
  )
}

async function failureOf(call: () => Promise<unknown>): Promise<OffheapError> {
  try {
    await call()
  } catch (error) {
    if (error instanceof OffheapError) return error
    throw error
  }
  throw new Error('expected an error, but nothing was thrown')
}

parquet.run()
