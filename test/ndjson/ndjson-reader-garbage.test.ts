import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Reading a record leaves nothing on the JavaScript heap, whatever form it has. */
const garbage = suite('ndjson/ndjson-reader-garbage')

/** Prints the bytes that a record of each document leaves, beyond those of one call. */
const PROGRAM = `
import { Arena } from 'offheap'
import { Messages, parseNDJSONMessage, parseNDJSONReading, Readings, Stations } from './test/golden/readable/readings.gen.ts'

const ROWS = 20_000
const stationOf = (row) => 'station ' + (row % 100)
const members = (row) => [
  '"station":"' + stationOf(row) + '"', '"temperature":' + (row % 700) / 10, '"time":' + (1e12 + row),
  '"id":' + row, '"quality":"' + ['good', 'poor', 'bad'][row % 3] + '"', '"ok":' + (row % 2 === 0),
]
const lines = {
  plain: (row) => '{' + members(row).join(',') + '}',
  spaced: (row) => '{ ' + members(row).join(' ,\\t') + ' }',
  unknown: (row) => '{"x' + (row % 5000) + '":[1.5,{"a":"\\\\n"}],' + members(row).join(',') + '}',
  shuffled: (row) => '{' + members(row).sort((a, b) => ((a + row).length * 7 + a.charCodeAt(1) * row) % 11 - 5).join(',') + '}',
  escaped: (row) => '{' + members(row).join(',').replace('station ', 'stati\\\\u006fn ') + '}',
  digits: (row) => '{' + members(row).join(',').replace(/"temperature":[^,]*/, '"temperature":' + (row / 7) * 1e-3) + '}',
  refused: (row) => '{' + members(row).join(',').replace('"id":', '"id":-1') + '}',
}
const documents = Object.fromEntries(Object.entries(lines).map(([name, line]) => [
  name, [1, 2].map((times) => new TextEncoder().encode(Array.from({ length: ROWS * times }, (_, row) => line(row) + '\\n').join(''))),
]))
const arena = new Arena(1 << 24)
const stations = Stations.create(arena)
const readings = Readings.create(arena)
const options = { dictionaries: { Stations: stations }, onError: 'skip' }
const read = (bytes) => { readings.clear(); parseNDJSONReading(bytes, readings, options) }
const messages = Messages.create(arena)
const texts = [1, 2].map((times) => new TextEncoder().encode(Array.from({ length: ROWS * times }, (_, row) => '{"from":"é' + row + '","text":"a\\\\nb","size":1}\\n').join('')))
const all = { ...documents, texts }
for (let round = 0; round < 3; round++) {
  for (const name of Object.keys(documents)) read(documents[name][0])
}
for (const [name, [one, two]] of Object.entries(all)) {
  const run = name === 'texts' ? (bytes) => { messages.clear(); parseNDJSONMessage(bytes, messages) } : read
  for (let round = 0; round < 6; round++) run(one)
  const left = (bytes) => {
    let least = Infinity
    for (let round = 0; round < 7; round++) {
      const before = process.memoryUsage().heapUsed
      run(bytes)
      const more = process.memoryUsage().heapUsed - before
      if (more >= 0) least = Math.min(least, more)
    }
    return least
  }
  console.log(name, (left(two) - left(one)) / ROWS)
}
`

/**
 * The bytes that a record may leave. Numbers of more than 15 digits, and those of records that the
 * fast loop doesn't read, are returned by functions, which makes an object for each.
 */
const MOST: Readonly<Record<string, number>> = {
  ...{ plain: 1, unknown: 1, shuffled: 1, escaped: 1, texts: 1 },
  ...{ digits: 48, spaced: 160, refused: 160 },
}

async function measured(): Promise<ReadonlyMap<string, number>> {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, loader: 'ts', resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    minifySyntax: true,
    write: false,
  })
  // Counting coverage would keep functions from being optimized.
  const { NODE_V8_COVERAGE: _, ...env } = process.env
  const flags = ['--max-semi-space-size=64', '--min-semi-space-size=64', '--input-type=module']
  let bytes = new Map<string, number>()
  // V8 compiles in other threads: on a busy machine, it may have seen too little of a loop.
  for (let run = 0; run < 4 && !isClean(bytes); run++) {
    const { stdout, stderr } = spawnSync(process.execPath, flags, {
      env,
      input: outputFiles[0]!.text,
      encoding: 'utf8',
    })
    assert.is(stderr, '')
    const lines = stdout.trim().split('\n')
    bytes = new Map(
      lines.map((line) => line.split(' ')).map(([name, left]) => [name!, Number(left)]),
    )
  }
  return bytes
}

function isClean(bytes: ReadonlyMap<string, number>): boolean {
  return Object.entries(MOST).every(([name, most]) => bytes.get(name)! < most)
}

garbage('a record leaves no bytes on the JavaScript heap', async () => {
  const bytes = await measured()
  assert.ok(isClean(bytes), JSON.stringify([...bytes]))
})

garbage.run()
