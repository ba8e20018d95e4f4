/**
 * Reads measurements and groups them by station, in its own process.
 *
 *     node measurements.js CONTENDER ROWS BUDGET    checks the answer, then prints figures as JSON
 *     node measurements.js reference BUDGET         keeps the digests of the answers of DuckDB
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { FILES } from '../measurements.ts'
import { measured } from '../workloads/answers/measured.ts'
import { digestOf, type StationFigures } from '../workloads/measurements/answer.ts'
import { byHand } from '../workloads/measurements/by-hand.ts'
import { arquero, duckdb } from '../workloads/measurements/databases.ts'
import { fileOf } from '../workloads/measurements/file.ts'
import { objects } from '../workloads/measurements/objects.ts'
import { ours, oursInThreads } from '../workloads/measurements/ours.ts'
import { csvParse, udsv } from '../workloads/measurements/parsers.ts'

type Answer = StationFigures[]

const DIGESTS = 'bench/build/answers/measurements.json'
const QUICK_ROWS = '5000000'

const contenders: Readonly<Record<string, (path: string) => Answer | Promise<Answer>>> = {
  ours,
  'ours-2': oursInThreads,
  hand: byHand,
  objects,
  udsv,
  'csv-parse': csvParse,
  arquero,
  'duckdb-1': (path) => duckdb(path, 1),
  duckdb: (path) => duckdb(path, null),
}

const [id = '', ...rest] = process.argv.slice(2)
if (id === 'reference') await keepReference(Number(rest[0]))
else await answer(rest[0]!, Number(rest[1]))

async function answer(rows: string, budget: number): Promise<void> {
  const path = fileOf(Number(rows))
  const run = contenders[id]!
  let found: Answer = []
  const figures = await measured(
    async () => {
      found = await run(path)
    },
    () => {
      const expected = digests()[rows]
      const digest = digestOf(found)
      if (digest !== expected) {
        throw new Error(`other answer of ${id}: got ${digest}, expected ${expected}`)
      }
    },
    budget,
  )
  console.log(JSON.stringify(figures))
}

async function keepReference(budget: number): Promise<void> {
  const kept: Record<string, string> = { ...digests() }
  for (const { id: rows } of FILES) {
    if (budget < 100 && rows !== QUICK_ROWS) continue
    kept[rows] ??= digestOf(await duckdb(fileOf(Number(rows)), null))
  }
  mkdirSync(dirname(DIGESTS), { recursive: true })
  writeFileSync(DIGESTS, JSON.stringify(kept))
  console.log('{}')
}

function digests(): Readonly<Record<string, string>> {
  return existsSync(DIGESTS)
    ? (JSON.parse(readFileSync(DIGESTS, 'utf8')) as Record<string, string>)
    : {}
}
