/**
 * Runs the test files, each at a time in one of several processes: `run.js [--jobs=N] [--times]
 * [--again] [PATTERN…]`. A file that can't be imported, or that ends its process, fails by its name, and the
 * others go on.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { END, isReport, REPORT, type Report, type Task } from './run-report.ts'

const here = dirname(fileURLToPath(import.meta.url))
const worker = join(here, 'run-worker.js')
const tests = dirname(here)

const args = process.argv.slice(2)
const patterns = args.filter((arg) => !arg.startsWith('--'))
const jobs = Number(
  args.find((arg) => arg.startsWith('--jobs='))?.slice(7) ?? availableParallelism(),
)
const chosen = new RegExp(patterns.length === 0 ? '' : patterns.join('|'), 'i')

/**
 * Files whose result is the same in each version of Node: they run compilers, read sources, or show
 * that programs which are the same in each version find bugs.
 */
const SAME_IN_ALL =
  /compilers|emit-types|mirror|package\/(?:mutations|size|types)|printer-format|seeded-bugs|tidy/
const isAgain = args.includes('--again')

/** By the paths of their sources, which patterns are matched against. */
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => `test/${file.replaceAll(sep, '/').replace(/\.js$/, '.ts')}`)
  .filter((file) => chosen.test(file) && !(isAgain && SAME_IN_ALL.test(file)))
  .sort()

/** Names in the paths of files that run without coverage. */
const CAMPAIGNS = [
  ...['account-kept', 'bad-word', 'compilers', 'constant-time', 'corruption', 'depth.test'],
  ...['emit-types', 'failed-calls', 'generated-names', 'jest', 'manifests', 'matrix', 'mutations'],
  ...['newcomer', 'oracle', 'package/types', 'random', 'seeded-bugs'],
  'small-scope',
]

/**
 * Files whose child processes count coverage, too: they run the code of the command line. Counting
 * makes a process that runs for half a second a third slower, and writes a megabyte.
 */
const COUNTED_CHILDREN = /codegen\/(?:cli\.test|command\/)/

/** Parts of the paths of campaigns that run the longest, and of the other long files. */
const LONGEST =
  /matrix|oracle|random|mutations|failed-calls|compilers|generated-names|emit-types|seeded-bugs/
const LONG =
  /addresses|bench|cli|codegen\/compile|command\/|foreign-bytes|interop|layout\/|lock|package\/|pages\//

const waiting = slowestFirst(files)
const totals = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []
const skips: string[] = []
const times: { file: string; milliseconds: number }[] = []

/**
 * Returns whether a file runs many programs, or other tools on what was generated. Counting coverage
 * makes those a third slower, and most of them run bundles of mutated sources, which have none. Each has a
 * process of its own: programs on the allocator took three to ten times as long after other files,
 * because all typed arrays of a process are slower on Node 20 after a buffer was detached.
 */
function isCampaign(file: string): boolean {
  return CAMPAIGNS.some((name) => file.includes(name))
}

/**
 * The files that run the longest are started first, so that no process is left with one of them at
 * the end, while the others have nothing to do. Campaigns are first, because they
 * run the longest.
 */
function slowestFirst(paths: readonly string[]): string[] {
  const campaigns = paths.filter(isCampaign)
  const covered = paths.filter((file) => !isCampaign(file))
  const inOrder = (files: readonly string[], ...order: readonly RegExp[]): string[] =>
    order.flatMap((chosen) => files.filter((file) => chosen.test(file)))
  return [...new Set([...inOrder(campaigns, LONGEST, /./), ...inOrder(covered, LONG, /./)])]
}

interface Outcome {
  readonly report: Report
  readonly output: string
  /** Exit code or signal, where the process has ended. */
  readonly ended?: number | string | null
}

/** A process that runs one file after another. */
class Worker {
  readonly #child: ChildProcess
  readonly #closed: Promise<number | string | null>
  readonly covers: boolean
  #output = ''
  #finish: ((outcome: Outcome) => void) | null = null

  /** @param covers Whether coverage is counted if this process runs with it. */
  constructor(covers: boolean) {
    this.covers = covers
    const { NODE_V8_COVERAGE: coverage, ...env } = process.env
    this.#child = fork(worker, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: covers && coverage !== undefined ? process.env : env,
      // Campaigns make much garbage and keep nothing.
      execArgv: ['--max-semi-space-size=64'],
    })
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => this.#add(chunk))
    }
    this.#closed = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => {
        const ended = signal ?? code
        const report = { passed: 0, failed: 1, skipped: 0 }
        this.#finish?.({ report, output: this.#output, ended })
        resolve(ended)
      })
    })
  }

  run(file: string): Promise<Outcome> {
    this.#output = ''
    return new Promise((resolve) => {
      this.#finish = resolve
      const path = `../${file.slice('test/'.length).replace(/\.ts$/, '.js')}`
      this.#child.send({ path, countsChildren: COUNTED_CHILDREN.test(file) } satisfies Task)
    })
  }

  /** Lets the process end, which writes its coverage. */
  async end(): Promise<void> {
    this.#finish = null
    this.#child.send(END)
    await this.#closed
  }

  #add(chunk: string): void {
    this.#output += chunk
    const [, output, json] = REPORTED.exec(this.#output) ?? []
    if (json === undefined) return
    const report: unknown = JSON.parse(json)
    if (!isReport(report)) throw new Error(`not a report: ${json}`)
    this.#finish?.({ report, output: output! })
  }
}

/** All that was printed before the report, and the report. */
const REPORTED = new RegExp(`^([^]*)${REPORT}(.*)\n`)

/** Takes files from the queue until it is empty. A process that ended is replaced by another. */
async function work(): Promise<void> {
  let process: Worker | null = null
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const covers = !isCampaign(file)
    if (process?.covers !== covers || !covers) {
      await process?.end()
      process = new Worker(covers)
    }
    const start = performance.now()
    const { report, output, ended } = await process.run(file)
    times.push({ file, milliseconds: performance.now() - start })
    totals.passed += report.passed
    totals.failed += report.failed
    const announced = output.match(/^SKIPPED:.*/gm) ?? []
    totals.skipped += report.skipped + announced.length
    if (report.failed > 0) failures.push(file)
    skips.push(...announced.map((line) => `${line} (${file})`))
    if (report.skipped > 0) skips.push(`SKIPPED: ${report.skipped} by name (${file})`)
    console.log(`${file}\n${output.trim()}\n`)
    if (ended === undefined) continue
    console.log(`  FAIL  ${file} ended its process (${ended}) before its tests were finished\n`)
    process = null
  }
  await process?.end()
}

const start = performance.now()
await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, files.length)) }, work))

if (args.includes('--times')) {
  times.sort((a, b) => b.milliseconds - a.milliseconds)
  for (const { file, milliseconds } of times)
    console.log(`${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${file}`)
}
for (const line of [...skips, ...failures.map((file) => `FAILED: ${file}`)].sort())
  console.log(line)
const { passed, failed, skipped } = totals
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(
  `\n  Passed: ${passed}\n  Failed: ${failed}\n  Skipped: ${skipped}\n  Seconds: ${seconds}\n`,
)
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1
