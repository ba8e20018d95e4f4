/** A process of `run.ts`: imports the test files that it is sent, and reports how their tests end. */

import { END, REPORT, type Report, type Task } from './run-report.ts'

/** Runs a suite: its errors as text (or true), the tests that passed, were skipped, and all. */
type Suite = () => Promise<[errors: string | true, passed: number, skipped: number, total: number]>

/** What uvu's own command sets up for the files that it imports. */
const uvu = globalThis as typeof globalThis & {
  UVU_DEFER?: 1
  UVU_INDEX?: number
  UVU_QUEUE?: Suite[][]
}

async function runFile(file: string): Promise<Report> {
  const suites: Suite[] = []
  const totals = { passed: 0, failed: 0, skipped: 0 }
  uvu.UVU_DEFER = 1
  uvu.UVU_INDEX = 0
  uvu.UVU_QUEUE = [suites]
  try {
    await import(new URL(file, import.meta.url).href)
  } catch (error) {
    console.log(`  FAIL  the file can't be imported\n${textOf(error)}`)
    return { ...totals, failed: 1 }
  }
  for (const suite of suites) {
    try {
      const [errors, passed, skipped, total] = await suite()
      totals.passed += passed
      totals.skipped += skipped
      // A `before` that throws leaves tests that have neither passed nor failed.
      totals.failed += total - passed
      if (errors !== true) console.log(`\n${errors}`)
    } catch (error) {
      totals.failed++
      console.log(`  FAIL  ${textOf(error)}`)
    }
  }
  return totals
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

// Node has read it for this process. Child processes read it again.
const coverage = process.env['NODE_V8_COVERAGE']

process.on('message', (task: Task | typeof END) => {
  if (task === END) process.exit()
  if (coverage !== undefined) {
    if (task.countsChildren) process.env['NODE_V8_COVERAGE'] = coverage
    else delete process.env['NODE_V8_COVERAGE']
  }
  // A test that waits for a promise which nothing settles ends the process: the channel must not
  // keep it alive.
  process.channel?.unref()
  void runFile(task.path).then((report) => {
    process.channel?.ref()
    process.stdout.write(`${REPORT}${JSON.stringify(report)}\n`)
  })
})
process.on('disconnect', () => process.exit())
