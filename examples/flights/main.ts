/**
 * The main job: three million real flights, one struct each in an arena, then one plain object
 * each, in a process of its own per contender. Both answer the same questions; if the answers
 * differ in one bit, that is all that is printed. Else the answers, both contenders side by side,
 * and the memory that `dispose` returned to the system.
 *
 *     main ─ contend ─▶ contender, twice ◀─ columns, a row group at a time ─ reader
 *       │                  │
 *       │                  └─ questions ─▶ arena-flights or object-flights
 *       └─ answer-tables, comparison
 *
 * With `--readme`, the comparison also goes between its markers in README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { answerTables } from './answer-tables.ts'
import { comparison, comparisonInMarkdown } from './comparison.ts'
import { contend, type Result } from './contend.ts'
import { megabytes, milliseconds, whole } from './format.ts'
import type { Replies } from './messages.ts'
import { progressOf } from './progress.ts'

const arena = await contend('arena', progressOf('arena'))
const objects = await contend('objects', progressOf('plain objects'))

const differing = differences(arena, objects)
if (differing.length > 0) {
  console.error(`The contenders differ on ${differing.join(', ')}.`)
  process.exitCode = 1
} else {
  const { flights, release, residentLive, residentReleased } = arena.measures
  const [before, after, returned] = [
    residentLive,
    residentReleased,
    residentLive - residentReleased,
  ].map(megabytes)
  console.log(`
Both read ${whole(flights)} flights and give equal answers.
${answerTables(arena.replies)}
${comparison(arena, objects)}

arena.dispose() took ${milliseconds(release)} and returned ${returned} to the system: the process
had ${before}, and has ${after}: Node's own, and what the reader's thread left behind.`)
  if (process.argv.includes('--readme')) writeReadme(comparisonInMarkdown(arena, objects))
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
