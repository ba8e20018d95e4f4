import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Writing records leaves nothing on the JavaScript heap. */
const allocations = suite('generated/allocations-writers')

/** Number of records of a call. */
const ROWS = 2_000

const PROGRAM = `
import { Arena } from 'offheap'
import { ByteSink } from 'offheap/ndjson'
import { EveryTable, Names, Places, writeCSVEvery } from './test/golden/drift/csv-every.gen.ts'
import { Holder, Messages, Stations, writeJSONMessage, writeJSONSample, writeNDJSONSample } from './test/golden/readable/readings.gen.ts'

const arena = new Arena(1 << 24)
const sink = new ByteSink(arena, { bytes: 1 << 22 })
const every = EveryTable.create(arena)
const names = Names.create(arena)
const places = Places.create(arena)
const { table, pool } = Holder.create(arena)
const stations = Stations.create(arena)
const messages = Messages.create(arena)
for (let row = 0; row < ${ROWS}; row++) {
  const f64 = Math.sqrt(row), f32 = Math.sqrt(row), f16 = row / 8
  const time = 1.7e12 + row * 12345
  every.push({ f64, f32, f16, i53: -time, u53: time, u32: 4e9, i64: -BigInt(time), millis: time, micros: time * 1000, text: 'ab', name: names.intern('n' + (row & 7)) })
  const sample = { id: 4e9, double: f64, single: f32, half: f16, time, exact: BigInt(time), name: 'é"', station: stations.intern('s' + (row & 7)) }
  table.push(sample)
  pool.create(sample)
  messages.push({ from: 'author', text: 'text '.repeat(row & 15), size: row })
}
const dictionaries = { Names: names, Places: places, Stations: stations }
const kept: object[] = []

const writers: Record<string, () => void> = {
  csv: () => writeCSVEvery(sink, every, { dictionaries }),
  ndjson: () => writeNDJSONSample(sink, table, { dictionaries }),
  json: () => writeJSONSample(sink, pool),
  messages: () => writeJSONMessage(sink, messages),
  // Shows that the count sees what is left.
  accessors() {
    kept.length = 0
    for (const row of messages) kept.push(row)
  },
}
for (const [name, write] of Object.entries(writers)) {
  for (let round = 0; round < 200; round++) { sink.clear(); write() }
  let least = Infinity
  for (let round = 0; round < 15; round++) {
    sink.clear()
    const before = process.memoryUsage().heapUsed
    write()
    const left = process.memoryUsage().heapUsed - before
    if (left >= 0) least = Math.min(least, left)
  }
  console.log(name, least / ${ROWS})
}
`

// V8 allocates 12 or 16 bytes for a number that isn't an integer of 31 bits.
allocations('writers leave no number on the heap for a record', async () => {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    write: false,
    alias: {
      offheap: './src/index.ts',
      'offheap/gen/v1': './src/gen-v1.ts',
      'offheap/csv': './src/csv.ts',
      'offheap/ndjson': './src/ndjson.ts',
    },
  })
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    input: outputFiles[0]!.text,
    encoding: 'utf8',
  })
  const left = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([name, bytes]) => [name!, Number(bytes)] as const),
  )
  assert.is(left.size, 5, stderr)
  for (const [name, bytes] of left) {
    if (name === 'accessors') assert.ok(bytes >= 16, `${name}: ${bytes} bytes`)
    else assert.ok(bytes < 8, `${name}: ${bytes} bytes a record`)
  }
})

allocations.run()
