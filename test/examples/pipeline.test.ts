import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Arena } from 'offheap'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readAtlas } from '../../examples/pipeline/atlas.ts'
import type { Refused } from '../../examples/pipeline/batches.ts'
import { generate } from '../../examples/pipeline/generate.ts'
import { ingest } from '../../examples/pipeline/ingest.ts'
import { writeFolder } from '../../examples/pipeline/outputs.ts'
import { Continents, Findings, Stations } from '../../examples/pipeline/pipeline.gen.ts'
import { continentsOf, resultsOf } from '../../examples/pipeline/report.ts'

const pipeline = suite('examples/pipeline')
const folder = mkdtempSync(join(tmpdir(), 'offheap-pipeline-'))
const MAIN = fileURLToPath(new URL('../../examples/pipeline/main.js', import.meta.url))

/** The figures of a station in tenths of a degree: count, least, mean and most. */
type Figures = readonly [number, number, number, number]

interface Run extends Refused {
  readonly figures: ReadonlyMap<string, Figures>
  readonly order: readonly string[]
}

async function run(text: string | Uint8Array, threads = 2, batch = 1 << 24): Promise<Run> {
  const path = join(folder, 'input.csv')
  writeFileSync(path, text)
  const arena = new Arena(1 << 23)
  const findings = arena.create(Findings)
  const ingested = await ingest(path, threads, batch, findings, () => {})
  const { stations } = findings
  const atlas = readAtlas(arena, stations, Continents.create(arena))
  const rows = Array.from(resultsOf(arena, findings, atlas), (row) => ({
    name: stations.at(row.station),
    figures: [row.count, row.least, row.mean, row.most] as const,
  }))
  arena.dispose()
  return {
    ...ingested,
    figures: new Map(rows.map(({ name, figures }) => [name, figures])),
    order: rows.map(({ name }) => name),
  }
}

/** The same figures, from strings. */
function expected(text: string): Map<string, Figures> {
  const values = new Map<string, number[]>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [name = '', temperature = ''] = line.split(';')
    const tenths = Number(temperature.replace('.', ''))
    values.set(name, [...(values.get(name) ?? []), tenths])
  }
  return new Map(
    Array.from(values, ([name, all]) => {
      const mean = Math.floor(all.reduce((a, b) => a + b, 0) / all.length + 0.5)
      return [name, [all.length, Math.min(...all), mean, Math.max(...all)]]
    }),
  )
}

function sorted(figures: ReadonlyMap<string, Figures>): (readonly [string, Figures])[] {
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1))
}

async function check(text: string, threads?: number, batch?: number): Promise<Run> {
  const result = await run(text, threads, batch)
  assert.equal(sorted(result.figures), sorted(expected(text)))
  assert.is(result.rejected, 0)
  return result
}

pipeline('one, two, three measurements', async () => {
  await check('Kunming;19.8\n')
  await check('Bosaso;19.2\nPetropavlovsk-Kamchatsky;9.5\n')
  await check('Bosaso;5.0\nBosaso;20.0\nPetropavlovsk-Kamchatsky;-9.5\n')
})

pipeline('the last line needs no line break', async () => {
  await check('Bosaso;5.0\nBosaso;-0.1')
})

pipeline('means are rounded to the nearest tenth, and ties up', async () => {
  const { figures } = await check(
    'a;0.1\na;0.2\nb;-0.1\nb;-0.2\nc;-0.1\nc;0.0\nd;2.5\nd;2.4\nd;2.4\n',
  )
  assert.equal(figures.get('a'), [2, 1, 2, 2])
  assert.equal(figures.get('b'), [2, -2, -1, -1])
  assert.equal(Object.is(figures.get('c')![2], -0) ? 0 : figures.get('c')![2], 0)
  assert.equal(figures.get('d'), [3, 24, 24, 25])
})

pipeline('temperatures at the limits of the format', async () => {
  await check('a;-99.9\na;99.9\nb;0.0\nb;-0.0\nc;9.9\nc;-9.9\nc;10.0\nc;-10.0\n')
})

pipeline('names of any UTF-8, up to 100 bytes, with spaces and commas', async () => {
  const names = [
    'Flores,  Petén',
    'İzmir',
    '東京',
    '🌡️',
    'Ürümqi',
    "N'Djamena",
    'é'.repeat(50),
    'x',
  ]
  await check(names.map((name, index) => `${name};${index}.5\n${name};-${index}.4\n`).join(''))
})

pipeline('10,000 names', async () => {
  const lines: string[] = []
  for (let index = 0; index < 30_000; index++) {
    const name = ((index * 7919) % 10_000).toString(36).repeat(1 + (index % 10_000 === 0 ? 0 : 1))
    lines.push(`${name};${((index * 31) % 1999) / 10 - 99}`.replace(/;(-?\d+)$/, ';$1.0'))
  }
  const text = lines.map((line) => line.replace(/(\.\d)\d+$/, '$1')).join('\n')
  const { figures } = await check(text)
  assert.ok(figures.size > 9000)
})

pipeline('batches end anywhere in a line', async () => {
  const text = Array.from(
    { length: 200 },
    (_, i) => `s${'t'.repeat(i % 13)};${i - 100}.${i % 10}\n`,
  )
  for (const batch of [1, 2, 3, 7, 64, 1000]) await check(text.join(''), 2, batch)
  for (const threads of [1, 3]) await check(text.join(''), threads, 50)
})

pipeline('stations are sorted by their mean, and then by name', async () => {
  const { order } = await run('b;1.0\na;1.0\nc;2.0\nd;-3.0\n')
  assert.equal(order, ['c', 'a', 'b', 'd'])
})

pipeline('lines that are no measurements are counted, and the others are read', async () => {
  const { figures, rejected, errors } = await run(
    'a;1.0\nb\nc;x\nd;99999.9\n;5.0\na;2.0\ne;1.0;2\n',
  )
  assert.equal(figures.get('a'), [2, 10, 15, 20])
  assert.is(rejected, 4)
  assert.is(errors.length, 4)
  assert.not(figures.has('b') || figures.has('c') || figures.has('d') || figures.has('e'))
})

pipeline('continents add up their stations', async () => {
  const path = join(folder, 'input.csv')
  writeFileSync(path, 'Oslo;1.0\nRome;3.0\nCairo;30.5\nNowhere;7.0\nRome;5.0\n')
  const arena = new Arena(1 << 22)
  const findings = arena.create(Findings)
  await ingest(path, 2, 1 << 24, findings, () => {})
  const continents = Continents.create(arena)
  const atlas = readAtlas(arena, findings.stations, continents)
  const summaries = continentsOf(arena, findings, resultsOf(arena, findings, atlas))
  const found = Object.fromEntries(
    Array.from(summaries, ([continent, { stations, summary }]) => [
      continents.at(continent),
      [stations, summary.count, summary.least, summary.most, summary.sum],
    ]),
  )
  assert.equal(found, {
    Europe: [2, 3, 10, 50, 90],
    Africa: [1, 1, 305, 305, 305],
    '': [1, 1, 70, 70, 70],
  })
  assert.equal(arena.verify(), [])
  arena.dispose()
})

pipeline('equal numbers of rows give equal files, of lines as described', () => {
  const arena = new Arena(1 << 20)
  const stations = arena.create(Stations)
  const atlas = readAtlas(arena, stations, Continents.create(arena))
  assert.is(atlas.length, 413)
  const paths = ['a.csv', 'b.csv'].map((name) => join(folder, name))
  for (const path of paths) generate(path, 100_000, atlas, stations, () => {})
  const [a, b] = paths.map((path) => readFileSync(path))
  assert.is(hashOf(a!), hashOf(b!))
  const lines = a!.toString().split('\n')
  assert.is(lines.pop(), '')
  assert.is(lines.length, 100_000)
  assert.ok(lines.every((line) => /^[^;\n]{1,100};-?\d{1,2}\.\d$/.test(line)))
  assert.is(new Set(lines.map((line) => line.split(';')[0])).size, 413)
  arena.dispose()
})

pipeline('a folder of results is replaced as a whole', () => {
  const out = join(folder, 'results')
  writeFolder(
    out,
    new Map([
      ['a', 'one'],
      ['b', 'two'],
    ]),
  )
  writeFolder(out, new Map([['a', 'three']]))
  assert.equal(readdirSync(out), ['a'])
  const invalid = new Map<string, string>([
    ['a', 'four'],
    ['missing/b', 'five'],
  ])
  assert.throws(() => writeFolder(out, invalid))
  assert.is(readFileSync(join(out, 'a'), 'utf8'), 'three')
  assert.equal(
    readdirSync(folder).filter((name) => name.includes('partial')),
    [],
  )
})

pipeline('killed at any moment, its results are complete or absent', async () => {
  const text = readFileSync(join(folder, 'a.csv'))
  const path = join(folder, 'killed.csv')
  writeFileSync(path, text)
  const out = join(folder, 'killed')
  const args = [MAIN, path, '--out', out, '--no-objects', '--batch', '100000']
  const start = performance.now()
  assert.is(await ended(args, null), 0)
  const duration = performance.now() - start
  const names = readdirSync(out).sort()
  assert.equal(names, ['chart.svg', 'stations.arrow', 'stations.csv'])
  const whole = readFileSync(join(out, 'stations.csv'), 'utf8')
  for (let at = 1; at <= 6; at++) {
    rmSync(out, { recursive: true, force: true })
    await ended(args, (duration * (at + 3)) / 9)
    if (!existsSync(out)) continue
    assert.equal(readdirSync(out).sort(), names)
    assert.is(readFileSync(join(out, 'stations.csv'), 'utf8'), whole)
  }
  // The next run removes what the killed ones left.
  assert.is(await ended(args, null), 0)
  assert.not(readdirSync(folder).some((name) => name.includes('partial')))
})

pipeline('bad options are explained, with exit code 2', async () => {
  for (const args of [['--rows', '0'], ['--threads', 'x'], ['a', 'b'], ['--unknown']]) {
    assert.is(await ended([MAIN, ...args], null), 2)
  }
})

pipeline.after(() => rmSync(folder, { recursive: true, force: true }))
pipeline.run()

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Runs Node, kills it after a time in milliseconds, and returns the exit code. */
function ended(args: readonly string[], after: number | null): Promise<number | null> {
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const timer = after === null ? undefined : setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code)
    }),
  )
}
