// Compares the measures of the contenders side by side.
import { cpus } from 'node:os'
import { megabytes, milliseconds, tenths, whole } from './format.ts'
import type { Measures, Replies, Reply } from './messages.ts'
import type { Result } from './run-contender.ts'
import { table } from './tables.ts'

interface Row {
  readonly name: string
  readonly measure: (result: Result) => number
  readonly format: (number: number) => string
}

const bytes = (number: number): string => `${tenths(number)} bytes`

const ROWS: readonly Row[] = [
  time('reading the file (own thread)', ({ reading }) => reading),
  time('building the records', ({ building }) => building),
  query('delay by origin', ({ origins }) => origins),
  query('worst routes', ({ routes }) => routes),
  query('delay by hour', ({ hours }) => hours),
  { name: 'memory per record', measure: ({ measures }) => measures.bytesPerFlight, format: bytes },
  size('JavaScript heap, all records', ({ heap }) => heap),
  size('process memory, all records', ({ residentLive }) => residentLive),
  time('full collection, all records', ({ fullCollection }) => fullCollection),
  time('longest pause, build and query', ({ longestPause }) => longestPause),
  time('all pauses, build and query', ({ allPauses }) => allPauses),
  time('release', ({ release }) => release),
  size('process memory after release', ({ residentReleased }) => residentReleased),
]

const HEAD = ['', 'arena', 'typed arrays', 'plain objects']

// Names of the rows that the README shows.
const BRIEF: ReadonlySet<string> = new Set([
  'building the records',
  'query: worst routes',
  'memory per record',
  'process memory, all records',
  'full collection, all records',
  'longest pause, build and query',
  'release',
])

/** Formats the main rows as a Markdown table, with the machine that they were measured on. */
export function comparisonInMarkdown(...results: readonly Result[]): string {
  const rows = rowsOf(results).filter(([name]) => BRIEF.has(name!))
  const lines = [HEAD, ['---', '---:', '---:', '---:'], ...rows]
  const [cpu] = cpus()
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

One run on Node ${process.versions.node}, ${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}.`
}

function rowsOf(results: readonly Result[]): string[][] {
  return ROWS.map(({ name, measure, format }) => [
    name,
    ...results.map((result) => format(measure(result))),
  ])
}

/** Formats the comparison as a table for the terminal. */
export function comparison(...results: readonly [Result, ...Result[]]): string {
  const [{ measures: first }] = results
  const title = `${whole(first.flights)} flights in a table of an arena, typed arrays, and plain objects`
  const empty = results.map(({ measures }) => measures.emptyCollection)
  return `${table(title, HEAD, rowsOf(results))}
A flight has 12 bytes of fields, in the table and in the typed arrays.
Pauses are those of the garbage collector while building and querying.
A full garbage collection takes ${milliseconds(Math.min(...empty))} in a process without records.`
}

function query(name: string, of: (replies: Replies) => Reply): Row {
  return {
    name: `query: ${name}`,
    measure: ({ replies }) => of(replies).time,
    format: milliseconds,
  }
}

function time(name: string, of: (measures: Measures) => number): Row {
  return { name, measure: ({ measures }) => of(measures), format: milliseconds }
}

function size(name: string, of: (measures: Measures) => number): Row {
  return { name, measure: ({ measures }) => of(measures), format: megabytes }
}
