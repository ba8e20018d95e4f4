/**
 * `node build.mjs bench [BENCHES]`: runs the named benches, or all but the longest, and prints their
 * tables.
 *
 *     --quick         one short round each, to check that they work
 *     --json FILE     writes the results to FILE
 *     --save          saves the results in bench/results, by the major version of this Node
 *     --readme        runs no bench; writes the tables of README.md and bench/README.md
 *     --record        runs no bench; records the traces of our own examples again
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { access } from './access.ts'
import { alloc } from './alloc.ts'
import { arrow } from './arrow.ts'
import { csv } from './csv.ts'
import { dictionaries } from './dictionaries.ts'
import { ecs } from './ecs/ecs.ts'
import { groupBy } from './group-by.ts'
import { thisMachine } from './harness/machine.ts'
import { showProgress } from './harness/progress.ts'
import type { Effort, Question, Result } from './harness/question.ts'
import {
  briefTable,
  forPage,
  forTerminal,
  newestFirst,
  replaceBetweenMarkers,
} from './harness/report.ts'
import { BenchFailure, runRounds } from './harness/rounds.ts'
import { joins } from './joins.ts'
import { kinds } from './kinds.ts'
import { leases } from './leases.ts'
import { maps } from './maps.ts'
import { measurements } from './measurements.ts'
import { ndjson } from './ndjson.ts'
import { order } from './order.ts'
import { orders } from './orders.ts'
import { comparePeers } from './peers.ts'
import { pools } from './pools.ts'
import { rings } from './rings.ts'
import { server } from './server.ts'
import { slotMaps } from './slot-maps.ts'
import { snapshots } from './snapshots.ts'
import { space } from './space.ts'
import { sparseSets } from './sparse-sets.ts'
import { tables } from './tables.ts'
import { textWriters } from './text-writers.ts'
import { wcet } from './wcet.ts'
import { examples } from './workloads/examples.ts'
import { keepTrace } from './workloads/trace.ts'
import { writers } from './writers.ts'

const QUESTIONS: readonly Question[] = [
  ...[alloc, access, kinds, dictionaries, pools, rings, slotMaps, sparseSets],
  ...[maps, tables, order, arrow, writers, leases, snapshots, space, wcet],
  ...[csv, ndjson, textWriters, groupBy, joins, orders, measurements, server, ecs],
]
// Processes differ more from each other than samples within one process: many rounds beat long
// ones.
const THOROUGH: Effort = { rounds: 5, budget: 300 }
const QUICK: Effort = { rounds: 1, budget: 60 }
const RESULTS = 'bench/results'

try {
  await main()
} catch (error) {
  if (!(error instanceof BenchFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { values: flags, positionals: names } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      save: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  })
  const unknown = names.find((name) => !QUESTIONS.some((question) => question.name === name))
  if (unknown !== undefined) {
    const known = QUESTIONS.map(({ name }) => name).join(', ')
    throw new BenchFailure(`unknown bench: got ${unknown}, expected one of ${known}`)
  }
  if (flags.quick && flags.save) {
    throw new BenchFailure(
      '--quick and --save exclude each other: a quick run is too imprecise to save',
    )
  }
  if (flags.readme) return writePages(names)
  if (flags.record) return record()

  const results: Result[] = []
  for (const question of QUESTIONS) {
    if (names.length > 0 ? !names.includes(question.name) : question.isLong === true) continue
    const result = await answer(question, flags.quick)
    results.push(result)
    console.log(`\n${forTerminal(question, result)}\n`)
    const major = Number.parseInt(result.machine.node, 10)
    if (flags.save) write(`${RESULTS}/${question.name}-node-${major}.json`, result)
  }
  if (flags.json !== undefined) write(flags.json, results)
}

async function answer(question: Question, isQuick: boolean): Promise<Result> {
  const { name, exact = false } = question
  const workloads = (isQuick ? question.quick : undefined) ?? question.workloads
  const { rounds, budget } = isQuick
    ? QUICK
    : { ...THOROUGH, rounds: question.rounds ?? THOROUGH.rounds }
  const missing = (await question.prepare?.(budget)) ?? []
  const contenders = question.contenders.filter(({ id }) => !missing.includes(id))
  const effort = { rounds: exact ? 1 : rounds, budget }
  const progress = showProgress(effort.rounds * workloads.length * contenders.length)
  try {
    const found = await runRounds(question, workloads, contenders, effort, progress)
    const date = new Date().toISOString().slice(0, 10)
    return { question: name, machine: thisMachine(), date, ...effort, found }
  } finally {
    progress.stop()
  }
}

/** Writes the tables of all pages from the saved results: those of all questions, or of the named. */
function writePages(names: readonly string[]): void {
  const results = readdirSync(RESULTS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')) as Result)
  const questions = QUESTIONS.filter(({ name }) => names.length === 0 || names.includes(name))
  const tables = questions.flatMap((question) => {
    const answers = results.filter((result) => result.question === question.name)
    return [
      [`bench:${question.name}`, forPage(question, answers)],
      [`brief:${question.name}`, briefTable(question, answers)],
    ] as const
  })
  for (const { name, page } of questions) {
    const answers = newestFirst(results.filter((result) => result.question === name))
    if (page === undefined || answers.length === 0) continue
    const text = Object.entries(page.texts(answers)).reduce(
      (written, [marker, text]) => replaceBetweenMarkers(written, marker, text),
      readFileSync(page.file, 'utf8'),
    )
    writeFileSync(page.file, text)
    for (const [file, contents] of Object.entries(page.files?.(answers) ?? {})) {
      writeFileSync(join(dirname(page.file), file), contents)
    }
  }
  for (const page of ['README.md', 'bench/README.md']) {
    const peers = names.length > 0 ? [] : [['bench:peers', comparePeers(results)] as const]
    const text = [...tables, ...peers].reduce(
      (written, [name, table]) => replaceBetweenMarkers(written, name, table),
      readFileSync(page, 'utf8'),
    )
    writeFileSync(page, text)
  }
}

function record(): void {
  for (const [name, recorded] of Object.entries(examples)) keepTrace(name, recorded())
}

function write(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}
