/**
 * `npm start pipeline`: fifty million measurements of weather stations, from a file of lines such
 * as `Abha;-12.3` to tables, a CSV file, an Arrow file and a chart.
 *
 *     generate ─▶ file ─ ranges ─┬▶ worker ─ batches in arenas of a pool ─▶ findings ─┬▶ ingest
 *                                └▶ worker ─ …                           ─▶ findings ─┘    │
 *                            writeFolder ◀─ CSV, Arrow, chart ◀─ results, continents ◀─ report
 *
 * After that, `object-pipeline` does the same with plain objects in a process of its own.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Arena } from 'offheap'
import { ByteSink } from 'offheap/csv'
import { arrowFile } from './arrow.ts'
import { readAtlas } from './atlas.ts'
import { chartOf, type MemoryLine } from './chart.ts'
import { optionsOf, USAGE, type Options } from './command-line.ts'
import { differences } from './compare.ts'
import { duration, megabytes, whole } from './format.ts'
import { generate } from './generate.ts'
import { ingest } from './ingest.ts'
import { MemoryLog, type MemorySample } from './memory.ts'
import { writeFolder } from './outputs.ts'
import { writePage } from './page.ts'
import type { Atlas } from './pipeline.gen.ts'
import { Continents, Findings, writeCSVResult } from './pipeline.gen.ts'
import { progressOf } from './progress.ts'
import { continentsOf, resultsOf } from './report.ts'
import { runObjects } from './run-objects.ts'
import { continentTable, rangesOfStations, stationTable, table } from './tables.ts'

const HEAD = ['version', 'time', 'million rows a second', 'most memory']

await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<void> {
  let options: Options | null
  try {
    options = optionsOf(args)
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`)
    process.exitCode = 2
    return
  }
  if (options === null) return console.log(USAGE)
  const arena = new Arena(1 << 22)
  const findings = arena.create(Findings)
  const { stations } = findings
  const continents = Continents.create(arena)
  const atlas = readAtlas(arena, stations, continents)
  const path = options.file ?? generated(options.rows, atlas, findings)
  const bytes = statSync(path).size

  const memory = new MemoryLog()
  const start = performance.now()
  const progress = progressOf('reading', bytes, 'bytes')
  const { rejected, errors } = await ingest(
    path,
    options.threads,
    options.batch,
    findings,
    (done) => progress.reach(done),
  )
  const results = resultsOf(arena, findings, atlas)
  progress.end()
  const seconds = (performance.now() - start) / 1000
  const lines: MemoryLine[] = [{ name: 'offheap', samples: memory.end() }]
  const summaries = continentsOf(arena, findings, results)
  console.log(`
${stationTable(results, stations, continents)}
${continentTable(summaries, continents)}`)
  if (rejected > 0) console.log(`${whole(rejected)} lines were refused:\n${errors.join('\n')}`)

  let rows = 0
  for (const { count } of results) rows += count
  const versions = [versionOf(`offheap, ${options.threads} threads`, rows, seconds, lines[0]!)]
  if (options.compares) {
    const bar = progressOf('objects', bytes, 'bytes')
    const objects = await runObjects(path, (done) => bar.reach(done))
    bar.end()
    lines.push({ name: 'plain objects', samples: objects.memory })
    versions.push(versionOf('plain objects, 1 thread', rows, objects.seconds, lines[1]!))
    const differing = differences(results, stations, objects)
    if (differing.length > 0) {
      console.error(`The two versions differ for these stations: ${differing.join(', ')}.`)
      process.exitCode = 1
      return
    }
  }
  console.log(table(HEAD, versions, 1))

  const dictionaries = { Stations: stations, Continents: continents }
  const sink = new ByteSink(arena)
  writeCSVResult(sink, results, { dictionaries })
  const title = `${whole(rows)} measurements: the warmest and the coldest stations`
  const chart = chartOf(title, rangesOfStations(results, stations), lines)
  writeFolder(
    options.out,
    new Map<string, string | Uint8Array>([
      ['stations.csv', sink.bytes],
      ['stations.arrow', arrowFile(results, dictionaries)],
      ['chart.svg', chart],
    ]),
  )
  if (options.readme) writePage(HEAD, versions, chart)
  console.log(`Written to ${options.out}: stations.csv, stations.arrow, chart.svg`)
  arena.dispose()
}

/** Returns the path of a generated file, which is made if it isn't there yet. */
function generated(rows: number, atlas: Atlas, { stations }: Findings): string {
  const path = join('build/pipeline', `measurements-${rows}.csv`)
  if (existsSync(path)) return path
  mkdirSync(dirname(path), { recursive: true })
  const progress = progressOf('generating', rows, 'rows')
  generate(path, rows, atlas, stations, (done) => progress.reach(done))
  progress.end()
  return path
}

function versionOf(name: string, rows: number, seconds: number, { samples }: MemoryLine): string[] {
  const most = samples.reduce((most: number, { bytes }: MemorySample) => Math.max(most, bytes), 0)
  const start = samples[0]!.bytes
  return [name, duration(seconds), (rows / seconds / 1e6).toFixed(1), megabytes(most - start)]
}
