/** Reports of runs: as sentences for people, or as lines of JSON for tools. */
import { styleText } from 'node:util'
import { SchemaError, type Paint } from '../diagnostic.ts'
import { FileError, UsageError } from '../files.ts'
import type { StructChange } from '../interop/compare-ir.ts'
import type { Conformity } from './conform.ts'
import type { Build, BuiltFile, Progress } from './gen.ts'

export interface Report {
  build(build: Build, changed?: readonly string[]): void
  conformity(conformity: Conformity): void
  /**
   * Reports an error that ended a run, and the process as well unless that continues (`goesOn`).
   */
  failure(error: Error, goesOn?: boolean): void
  /** Reports a remark that isn't part of the result. JSON omits it. */
  remark(text: string): void
}

/** The destination of a report. */
export interface Streams {
  out(line: string): void
  err(line: string): void
  /** Returns a prefix for summaries: the time of day for a watch, which prints several. */
  stamp(): string
  readonly colours: boolean
}

export class TextReport implements Report {
  readonly #streams: Streams
  /** The notes that were printed already, which a watch doesn't repeat. */
  readonly #noted = new Set<string>()

  constructor(streams: Streams) {
    this.#streams = streams
  }

  build(build: Build, changed: readonly string[] = []): void {
    const { out, err, stamp } = this.#streams
    const print = build.ok ? out : err
    const schemaErrors = build.errors.filter((error) => error instanceof SchemaError)
    for (const error of schemaErrors) err(`${this.#rendered(error)}\n`)
    const foreign = build.errors.filter((error) => error instanceof FileError)
    for (const { problem } of foreign) err(problem)
    if (schemaErrors.length === 0) for (const line of states(build)) print(line)
    for (const { path, schema, importer } of build.missing) {
      if (this.#noted.has(path)) continue
      this.#noted.add(path)
      err(
        `note: ${importer} imports ${schema}, but ${path} doesn't exist; compile that schema as well`,
      )
    }
    const cause = changed.length === 0 ? '' : `, after a change of ${listed(changed)}`
    print(`${stamp()}${summary(build)}${cause}`)
  }

  /** Prints nothing if no layout has changed. */
  conformity({ changes, errors }: Conformity): void {
    const { err } = this.#streams
    for (const error of errors) err(`${this.#rendered(error)}\n`)
    if (errors.length > 0) err(`${count(errors.length, 'error')}; nothing was compared`)
    for (const { path, schema, structs } of changes) {
      err(`${schema}: the layout of ${count(structs.length, 'struct')} differs from ${path}`)
      for (const change of structs) for (const line of changeLines(change)) err(line)
    }
    if (changes.length > 0) {
      err(
        'Fix: restore the layout. If the change is meant, convert stored arenas, and write the file anew with `offheap gen --ir`.',
      )
    }
  }

  #rendered(error: SchemaError): string {
    return this.#streams.colours ? error.render(COLOURS) : error.message
  }

  failure(error: Error, goesOn = false): void {
    const stamp = goesOn ? this.#streams.stamp() : ''
    const hint = error instanceof UsageError && !goesOn ? '\nTry `offheap --help`.' : ''
    this.#streams.err(`${stamp}offheap: ${error.message}${hint}`)
    if (!isForeseen(error)) this.#streams.err('This is a bug in offheap. Please report it.')
  }

  remark(text: string): void {
    this.#streams.out(`${this.#streams.stamp()}${text}`)
  }
}

/** Prints one object in one line for each run. */
export class JsonReport implements Report {
  readonly #streams: Streams

  constructor(streams: Streams) {
    this.#streams = streams
  }

  build(build: Build, changed?: readonly string[]): void {
    const { ok, schemas, structs, missing, milliseconds } = build
    const outputs = build.outputs.map(({ path, schema, kind, state }) => {
      return { path, schema, kind, state }
    })
    const written = outputs.filter(({ state }) => state === 'written').length
    const errors = build.errors.map(described)
    const counts = { schemas, structs, outputs: outputs.length, written, errors: errors.length }
    const cause = changed === undefined ? {} : { changed }
    this.#line({ ok, outputs, errors, missing, counts, milliseconds, ...cause })
  }

  conformity({ ok, changes, errors }: Conformity): void {
    this.#line({ ok, changes, errors: errors.map(described) })
  }

  failure(error: Error): void {
    if (!isForeseen(error)) this.#streams.err(String(error.stack))
    const counts = { schemas: 0, structs: 0, outputs: 0, written: 0, errors: 1 }
    const errors = [described(error)]
    this.#line({ ok: false, outputs: [], errors, missing: [], counts, milliseconds: 0 })
  }

  #line(result: object): void {
    this.#streams.out(JSON.stringify(result))
  }

  remark(): void {}
}

/** Returns whether users can fix the cause. All other errors are bugs of the compiler. */
function isForeseen(error: Error): boolean {
  return error instanceof UsageError || error instanceof FileError
}

function described(error: Error): object {
  if (error instanceof SchemaError) {
    const { code, path, line, column, endLine, endColumn, problem, fix } = error
    return { code, path, line, column, endLine, endColumn, problem, fix }
  }
  if (error instanceof FileError) {
    const { code, path, problem, fix } = error
    return { code, path, problem, fix }
  }
  const problem = error.message
  if (error instanceof UsageError) return { code: 'USAGE', problem, fix: 'run `offheap --help`' }
  return { code: 'INTERNAL', problem, fix: 'report this bug in offheap' }
}

function changeLines({ struct, before, after, details }: StructChange): string[] {
  if (before === null) return [`  ${struct}: new, hash ${after}`]
  if (after === null) return [`  ${struct}: removed, hash ${before}`]
  const lines = details.map(({ change, field, before, after }) => {
    const values = [before, after].filter((value) => value !== null).join(' → ')
    return `    ${change}${field === null ? '' : ` ${field}`}: ${values}`
  })
  const inside = '    changed only in what it contains or refers to'
  return [`  ${struct}: hash ${before} → ${after}`, ...(lines.length === 0 ? [inside] : lines)]
}

type Counts = Partial<Record<BuiltFile['state'], number>>

function countOf(outputs: readonly BuiltFile[]): Counts {
  const counts: Counts = {}
  for (const { state } of outputs) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

/** More files than this are only counted. */
const MAX_LISTED = 10

function states({ ok, outputs }: Build): string[] {
  const changed = outputs.filter(({ state }) => state !== 'up-to-date' && state !== 'foreign')
  if (ok && changed.length > MAX_LISTED) return []
  return changed.map(({ path, state }) => `${state.replaceAll('-', ' ')}: ${path}`)
}

function summary({ ok, schemas, structs, outputs, errors, milliseconds }: Build): string {
  if (errors.some((error) => error instanceof SchemaError)) {
    const files = new Set(errors.map(({ path }) => path)).size
    return `${count(errors.length, 'error')} in ${count(files, 'schema')}; nothing was written`
  }
  if (errors.length > 0) {
    return 'Nothing was written. Move these files, or rename their schemas.'
  }
  const counts = countOf(outputs)
  const stale = (counts.missing ?? 0) + (counts['out-of-date'] ?? 0)
  if (!ok) {
    return `${stale} of ${count(outputs.length, 'generated file')} to write: run \`offheap gen\``
  }
  const written = counts.written ?? 0
  const rest = outputs.length - written
  const parts = [
    ...(written > 0 ? [`${count(written, 'file')} written`] : []),
    ...(rest > 0 ? [`${written > 0 ? rest : count(rest, 'file')} up to date`] : []),
  ]
  const sum = `${count(schemas, 'schema')}, ${count(structs, 'struct')}: ${parts.join(', ')}`
  return `${sum} (${milliseconds} ms)`
}

function listed(paths: readonly string[]): string {
  const [first, ...others] = paths
  return others.length === 0 ? first! : `${first} and ${count(others.length, 'other file')}`
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`
}

const COLOURS: Paint = {
  place: (text) => styleText('bold', text, { stream: process.stderr }),
  code: (text) => styleText('red', text, { stream: process.stderr }),
  caret: (text) => styleText('red', text, { stream: process.stderr }),
}

/** Milliseconds before the progress is displayed. A shorter run displays none. */
const DELAY = 500

/** Milliseconds between two updates of the line. */
const PERIOD = 100

/**
 * A line on the terminal that displays the progress of a long run, and that is removed at its end.
 */
export class ProgressLine {
  readonly #write: (text: string) => void
  readonly #now: () => number
  readonly #start: number
  #shownAt = -Infinity

  constructor(write: (text: string) => void, now: () => number = () => performance.now()) {
    this.#write = write
    this.#now = now
    this.#start = now()
  }

  readonly show: Progress = (doing, done, total) => {
    const now = this.#now()
    if (now - this.#start < DELAY || now - this.#shownAt < PERIOD) return
    this.#shownAt = now
    this.#write(`\r\u001b[K${doing} ${done + 1} of ${total}`)
  }

  clear(): void {
    if (this.#shownAt !== -Infinity) this.#write('\r\u001b[K')
  }
}
