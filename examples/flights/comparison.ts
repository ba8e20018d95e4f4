// Compares the measures of both contenders side by side.
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
  time('reading the file (separate thread)', ({ reading }) => reading),
  time('building the records', ({ building }) => building),
  query('delay by origin', ({ origins }) => origins),
  query('worst routes', ({ routes }) => routes),
  query('delay by hour', ({ hours }) => hours),
  { name: 'memory per record', measure: ({ measures }) => measures.bytesPerFlight, format: bytes },
  size('JavaScript heap with all records', ({ heap }) => heap),
  size('process memory with all records', ({ residentLive }) => residentLive),
  time('full garbage collection with all records', ({ fullCollection }) => fullCollection),
  time('longest GC pause while building and querying', ({ longestPause }) => longestPause),
  time('total GC pauses while building and querying', ({ allPauses }) => allPauses),
  time('release', ({ release }) => release),
  size('process memory after release', ({ residentReleased }) => residentReleased),
]

const HEAD = ['', 'arena', 'plain objects', 'objects ÷ arena']

// Names of the rows that the README shows.
const BRIEF: ReadonlySet<string> = new Set([
  'building the records',
  'query: worst routes',
  'memory per record',
  'process memory with all records',
  'full garbage collection with all records',
  'longest GC pause while building and querying',
  'release',
])

/** Formats the main rows as a Markdown table, with the machine that they were measured on. */
export function comparisonInMarkdown(arena: Result, objects: Result): string {
  const rows = rowsOf(arena, objects).filter(([name]) => BRIEF.has(name!))
  const lines = [HEAD, ['---', '---:', '---:', '---:'], ...rows]
  const [cpu] = cpus()
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

One run on Node ${process.versions.node}, ${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}.`
}

function rowsOf(arena: Result, objects: Result): string[][] {
  return ROWS.map(({ name, measure, format }) => {
    const [ours, theirs] = [measure(arena), measure(objects)]
    return [name, format(ours), format(theirs), ours === 0 ? '' : `${tenths(theirs / ours)} ×`]
  })
}

/** Formats the comparison as a table for the terminal. */
export function comparison(arena: Result, objects: Result): string {
  const title = `${whole(arena.measures.flights)} flights, in an arena and as plain objects`
  const empty = [arena, objects].map(({ measures }) => measures.emptyCollection)
  return `${table(title, HEAD, rowsOf(arena, objects))}
A record in the arena takes 12 bytes for its fields, 4 for the header of its block, and 4 for the pointer to it.
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
