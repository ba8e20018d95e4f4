/**
 * Compares a table in an arena with hand-written typed arrays and plain objects, on three million
 * real flights. Each contender runs in its own process, and all answer the same questions. Prints an error if any bit
 * of the answers differs; otherwise the answers, the comparison, and the memory that `dispose`
 * returned to the system.
 *
 *     main ─ run-contender ─▶ contender, 3 times ◀─ columns, a row group at a time ─ reader
 *       │                        │
 *       │                        └─ questions ─▶ arena-flights, array-flights, object-flights
 *       └─ result-tables, comparison
 *
 * With `--readme`, the comparison is also written between its markers in README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { comparison, comparisonInMarkdown } from './comparison.ts'
import { megabytes, milliseconds, whole } from './format.ts'
import type { Replies } from './messages.ts'
import { progressOf } from './progress.ts'
import { resultTables } from './result-tables.ts'
import { runContender, type Result } from './run-contender.ts'

const arena = await runContender('arena', progressOf('arena'))
const arrays = await runContender('arrays', progressOf('typed arrays'))
const objects = await runContender('objects', progressOf('plain objects'))

const differing = [...new Set([arrays, objects].flatMap((other) => differences(arena, other)))]
if (differing.length > 0) {
  console.error(`The answers of the three contenders differ: ${differing.join(', ')}.`)
  process.exitCode = 1
} else {
  const { flights, release, residentLive, residentReleased } = arena.measures
  const [before, after, returned] = [
    residentLive,
    residentReleased,
    residentLive - residentReleased,
  ].map(megabytes)
  console.log(`
All three contenders read ${whole(flights)} flights and gave identical answers.
${resultTables(arena.replies)}
${comparison(arena, arrays, objects)}

arena.dispose() took ${milliseconds(release)} and returned ${returned} to the system.
The memory of the process fell from ${before} to ${after}.
Node itself and the reader's thread use the rest.`)
  if (process.argv.includes('--readme')) writeReadme(comparisonInMarkdown(arena, arrays, objects))
}

function writeReadme(table: string): void {
  const text = readFileSync('README.md', 'utf8')
  const between = /(<!-- flights -->)[^]*?(<!-- \/flights -->)/
  writeFileSync('README.md', text.replace(between, `$1\n${table}\n$2`))
}

function differences(a: Result, b: Result): string[] {
  const questions = Object.keys(a.replies) as (keyof Replies)[]
  const differing: string[] = questions.filter(
    (question) => !isDeepStrictEqual(a.replies[question].answers, b.replies[question].answers),
  )
  return a.measures.flights === b.measures.flights ? differing : ['flights', ...differing]
}
