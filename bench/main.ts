/**
 * `node build.mjs bench [QUESTIONS]`: asks them, or all, and prints the answers.
 *
 *     --quick         once and briefly, to see that all is well
 *     --json FILE     writes the answers there
 *     --save          keeps them in bench/results, by the major version of this Node
 *     --readme        asks nothing; writes what is kept between the markers in README.md
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { access } from './access.ts'
import { alloc } from './alloc.ts'
import { thisMachine } from './harness/machine.ts'
import { showProgress } from './harness/progress.ts'
import type { Question, Result } from './harness/question.ts'
import { forReadme, forTerminal, replaceBetweenMarkers } from './harness/report.ts'
import { BenchFailure, runRounds, type Effort } from './harness/rounds.ts'

const QUESTIONS: readonly Question[] = [alloc, access]
/** Processes differ more from each other than samples within one: rather more rounds than long. */
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
    },
  })
  const unknown = names.find((name) => !QUESTIONS.some((question) => question.name === name))
  if (unknown !== undefined) {
    const known = QUESTIONS.map(({ name }) => name).join(', ')
    throw new BenchFailure(`no bench is called ${unknown}; there are ${known}`)
  }
  if (flags.quick && flags.save) {
    throw new BenchFailure('a quick run is not worth keeping: leave out --quick or --save')
  }
  if (flags.readme) return writeReadme()

  const results: Result[] = []
  for (const question of QUESTIONS) {
    if (names.length > 0 && !names.includes(question.name)) continue
    const result = await answer(question, flags.quick ? QUICK : THOROUGH)
    results.push(result)
    console.log(`\n${forTerminal(question, result)}\n`)
    const major = Number.parseInt(result.machine.node, 10)
    if (flags.save) write(`${RESULTS}/${question.name}-node-${major}.json`, result)
  }
  if (flags.json !== undefined) write(flags.json, results)
}

async function answer(question: Question, effort: Effort): Promise<Result> {
  await question.prepare?.()
  const { workloads, contenders, name } = question
  const progress = showProgress(effort.rounds * workloads.length * contenders.length)
  try {
    const timings = await runRounds(question, effort, progress)
    const date = new Date().toISOString().slice(0, 10)
    return { question: name, machine: thisMachine(), date, ...effort, timings }
  } finally {
    progress.stop()
  }
}

/** The tables of README.md, from the results that are kept. */
function writeReadme(): void {
  const results = readdirSync(RESULTS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')) as Result)
  const text = QUESTIONS.reduce((readme, question) => {
    const answers = results.filter((result) => result.question === question.name)
    return replaceBetweenMarkers(readme, question.name, forReadme(question, answers))
  }, readFileSync('README.md', 'utf8'))
  writeFileSync('README.md', text)
}

function write(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}
