/** Both contenders side by side. */
import { cpus } from 'node:os'
import type { Result } from './contend.ts'
import { megabytes, milliseconds, tenths, whole } from './format.ts'
import type { Measures, Replies, Reply } from './messages.ts'
import { table } from './tables.ts'

interface Row {
  readonly name: string
  readonly measure: (result: Result) => number
  readonly format: (number: number) => string
}

const bytes = (number: number): string => `${tenths(number)} bytes`

const ROWS: readonly Row[] = [
  time('reading, in a thread of its own', ({ reading }) => reading),
  time('building', ({ building }) => building),
  asking('delay by origin', ({ origins }) => origins),
  asking('worst routes', ({ routes }) => routes),
  asking('delay by hour', ({ hours }) => hours),
  { name: 'a record', measure: ({ measures }) => measures.bytesPerFlight, format: bytes },
  size('JavaScript heap, flights live', ({ heap }) => heap),
  size('memory of the process, flights live', ({ residentLive }) => residentLive),
  time('full collection, flights live', ({ fullCollection }) => fullCollection),
  time('longest pause, building and asking', ({ longestPause }) => longestPause),
  time('all pauses, building and asking', ({ allPauses }) => allPauses),
  time('release', ({ release }) => release),
  size('memory of the process, released', ({ residentReleased }) => residentReleased),
]

const HEAD = ['', 'arena', 'plain objects', 'objects ÷ arena']

/** The same as a table of Markdown, with the machine that it was measured on. */
export function comparisonInMarkdown(arena: Result, objects: Result): string {
  const lines = [HEAD, ['---', '---:', '---:', '---:'], ...rowsOf(arena, objects)]
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

export function comparison(arena: Result, objects: Result): string {
  const title = `${whole(arena.measures.flights)} flights, in an arena and as plain objects`
  const empty = [arena, objects].map(({ measures }) => measures.emptyCollection)
  return `${table(title, HEAD, rowsOf(arena, objects))}
A record in the arena: 12 bytes of fields, 4 of the block's header, 4 of the pointer to it.
A full collection takes ${milliseconds(Math.min(...empty))} before the first flight is there.`
}

function asking(name: string, of: (replies: Replies) => Reply): Row {
  return {
    name: `asking: ${name}`,
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
