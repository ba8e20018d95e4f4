import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import type { CSVOptions, RecordSummary, RecordTarget } from '../../src/csv.ts'
import { examine } from '../../src/operations/examine.ts'
import type { GeneratedType, Struct } from '../../src/struct.ts'
import * as every from '../golden/drift/csv-every.gen.ts'
import { CELLS, REFUSED, type Cell } from './csv-cells.ts'
import { Random, replayHint } from './random.ts'

/** A random document, and what a reader has to make of it. */
export interface Document {
  readonly struct: keyof typeof CELLS
  readonly text: string
  readonly bytes: Uint8Array
  readonly options: { separator?: string; header?: boolean; missing?: readonly string[] }
  /** The values of the accepted records, by the names of columns. */
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** The line and the field of each refused record. */
  readonly refused: readonly string[]
}

const encoder = new TextEncoder()

/** Returns a random document with a header, whose columns are in any order. */
export function randomDocument(random: Random, most = 30): Document {
  const struct = random.pick(['Every', 'Every', 'Maybe', 'Given', 'Owner'] as const)
  const cells = CELLS[struct]
  const separator = random.pick([',', ',', ';', '\t', '|'])
  const missing = random.pick([undefined, undefined, ['', 'NA'], ['NA']])
  const names = Object.keys(cells)
  // Some columns have no field, and columns of fields that can be missing are missing sometimes.
  const canLack = struct === 'Maybe' || struct === 'Given'
  const present = names.filter(() => !canLack || random.chance(0.9))
  const columns = [...present, ...(random.chance(0.3) ? ['extra', 'more extra'] : [])]
  if (random.chance(0.5)) random.shuffle(columns)
  if (columns.length === 0) columns.push('extra')
  const isCRLF = random.chance(0.3)
  let line = 1
  let text = random.chance(0.2) ? '\ufeff' : ''
  const put = (part: string): void => {
    text += part
    line += part.split('\n').length - 1
  }
  const end = (): string => (isCRLF !== random.chance(0.05) ? '\r\n' : '\n')
  put(columns.map((name) => quoted(name, separator, random, false)).join(separator) + end())
  const rows: Record<string, unknown>[] = []
  const refused: string[] = []
  const count = random.below(most + 1)
  for (let record = 0; record < count; record++) {
    if (random.chance(0.03)) put(end())
    const start = line
    const made = columns.map((name) => cellOf(struct, name, missing ?? [''], random))
    if (random.chance(0.02)) {
      made.push({ text: 'x', value: 1, isBare: false })
      put(made.map((one) => quoted(one.text, separator, random, one.isBare)).join(separator))
      // The field that is one too many is the last one.
      refused.push(`${line} undefined`)
      put(end())
      continue
    }
    const wrong = present.find((name) => made[columns.indexOf(name)]!.value === REFUSED)
    // Fields are checked in the order of the struct.
    const first = names.find((name) => {
      const column = columns.indexOf(name)
      return column >= 0 && made[column]!.value === REFUSED
    })
    const parts = made.map((one) => quoted(one.text, separator, random, one.isBare))
    let at = start
    let place = start
    columns.forEach((name, column) => {
      if (name === first) place = at
      at += parts[column]!.split('\n').length - 1
    })
    const isBlank = parts.length === 1 && parts[0] === ''
    put(parts.join(separator))
    if (record < count - 1 || random.chance(0.7) || isBlank) put(end())
    if (isBlank) continue
    if (wrong !== undefined) refused.push(`${place} ${first}`)
    else rows.push(Object.fromEntries(columns.map((name, column) => [name, made[column]!.value])))
  }
  const options = { separator, ...(missing === undefined ? {} : { missing }) }
  return { struct, text, bytes: encoder.encode(text), options, rows, refused }
}

function cellOf(
  struct: keyof typeof CELLS,
  name: string,
  missing: readonly string[],
  random: Random,
): Cell {
  const make = CELLS[struct][name]
  if (make === undefined) return { text: random.pick(['', 'x', 'a "b"', '1\n2']), value: 0, isBare: false }
  const isText = ['text', 'title', 'note', 'name', 'other', 'place'].includes(name)
  if (random.chance(struct === 'Every' || struct === 'Owner' ? 0.01 : 0.3)) {
    const text = random.pick(missing)
    const value = struct === 'Maybe' || struct === 'Given' ? undefined : isText ? '' : REFUSED
    return { text, value, isBare: true }
  }
  const cell = make(random)
  // A text that means a missing value is a value only in quotes.
  if (missing.includes(cell.text)) return { ...make(random), text: 'zz', value: isText ? 'zz' : REFUSED }
  if (cell.text === '' && !isText) return { ...cell, value: REFUSED }
  return cell
}

function quoted(text: string, separator: string, random: Random, isBare: boolean): string {
  if (isBare) return text
  const needs = text.includes(separator) || /["\r\n]/.test(text)
  return needs || random.chance(0.1) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Reads `document` and compares the result; `read` is one of the generated functions. */
export class CSVCheck {
  readonly arena: Arena
  readonly names: every.Names
  readonly places: every.Places
  readonly document: Document

  constructor(document: Document) {
    this.document = document
    this.arena = new Arena(1 << 20)
    this.names = every.Names.create(this.arena)
    this.places = every.Places.create(this.arena)
  }

  get options(): CSVOptions<never> & {
    readonly dictionaries: { readonly Names: every.Names; readonly Places: every.Places }
  } {
    const dictionaries = { Names: this.names, Places: this.places }
    return { ...this.document.options, onError: 'collect', dictionaries }
  }

  /** Compares what was read with what the document says. */
  compare(summary: RecordSummary, rows: readonly unknown[]): void {
    const { rows: expected, refused } = this.document
    assert.deepEqual(
      summary.errors.map(({ line, field }) => `${line} ${field}`),
      refused.slice(0, 100),
    )
    assert.equal(summary.rejected, refused.length)
    assert.equal(summary.rows, expected.length)
    assert.deepEqual(rows, expected.map((row) => this.jsonOf(row)))
  }

  /** Returns a record as `toJSON` returns it. */
  private jsonOf(row: Readonly<Record<string, unknown>>): unknown {
    const init: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(row)) {
      if (value === undefined || CELLS[this.document.struct][name] === undefined) continue
      const [outer, inner] = name.split('.')
      const isCode = name === 'name' || name === 'other' || name === 'place'
      const dictionary = name === 'place' ? this.places : this.names
      const stored = isCode ? dictionary.find(value as string) : value
      if (isCode) assert.notEqual(stored, undefined, `${value} is in the dictionary`)
      if (inner === undefined) init[name] = stored
      else init[outer!] = { ...(init[outer!] as object | undefined), [inner]: stored }
    }
    const type = every[this.document.struct] as unknown as GeneratedType<
      Struct & { toJSON(): unknown },
      unknown
    >
    return plain(type.create(new Arena(4096), init).toJSON())
  }

  /** Checks that the arena is as its format says. */
  verify(): void {
    assert.deepEqual(this.arena.verify(), [])
    void examine
  }
}

/** Returns a value without prototypes, as deepEqual compares them. */
export function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' && !Number.isFinite(inner) ? String(inner) : inner,
    ),
  )
}

type Parse = (
  bytes: Uint8Array,
  into: RecordTarget<never>,
  options: object,
) => RecordSummary

/** Reads a document by `parse` into a target of each kind. */
export function parseEach(document: Document): void {
  const parse = every[`parseCSV${document.struct}`] as unknown as Parse
  for (const kind of targetsOf(document)) {
    const check = new CSVCheck(document)
    const { into, rows } = kind(check)
    const summary = parse(document.bytes, into as never, check.options)
    check.compare(summary, rows())
    check.verify()
  }
}

interface Target {
  readonly into: unknown
  rows(): unknown[]
}

type Made = { toJSON(): unknown }
interface Makes {
  create(arena: Arena): Made
}

/** Returns functions that make the targets that structs of the document can have. */
export function targetsOf({ struct }: Document): ((check: CSVCheck) => Target)[] {
  const kinds: Readonly<Record<typeof struct, readonly string[]>> = {
    Every: ['EveryTable', 'EveryList', 'EveryPool'],
    Maybe: ['MaybeTable', 'MaybeList'],
    Given: ['GivenTable'],
    Owner: ['OwnerList', 'OwnerPool'],
  }
  const collections = kinds[struct].map((name) => (check: CSVCheck): Target => {
    const into = (every as unknown as Record<string, Makes>)[name]!.create(check.arena)
    return { into, rows: () => plain(into.toJSON()) as unknown[] }
  })
  const callback = (): Target => {
    const rows: unknown[] = []
    return { into: (row: Made) => void rows.push(plain(row.toJSON())), rows: () => rows }
  }
  return [...collections, callback]
}

/** Runs random documents. Returns the first failure as text; undefined if there is none. */
export function csvFailure(seeds: readonly number[], most = 30): string | undefined {
  for (const seed of seeds) {
    const document = randomDocument(new Random(seed), most)
    try {
      parseEach(document)
    } catch (error) {
      return `${replayHint(seed)}: ${String(error instanceof Error ? error.stack : error)}\n${JSON.stringify(document.text)}`
    }
  }
  return undefined
}

type Read = (source: unknown, into: unknown, options: object) => Promise<RecordSummary>

/** Returns the first failure of reading random documents from streams that are cut at each place. */
export async function csvCutFailure(seeds: readonly number[]): Promise<string | undefined> {
  for (const seed of seeds) {
    const random = new Random(seed)
    const document = randomDocument(random, 3)
    const read = every[`readCSV${document.struct}`] as unknown as Read
    const { bytes } = document
    const targets = targetsOf(document)
    for (let cut = 0; cut <= bytes.length; cut++) {
      const check = new CSVCheck(document)
      const { into, rows } = targets[cut % targets.length]!(check)
      const second = random.between(cut, bytes.length)
      try {
        const parts = [bytes.slice(0, cut), bytes.slice(cut, second), bytes.slice(second)]
        check.compare(await read(streamOf(parts), into, check.options), rows())
      } catch (error) {
        const where = `${replayHint(seed)}, cut at ${cut} and ${second}`
        return `${where}: ${String(error instanceof Error ? error.stack : error)}\n${JSON.stringify(document.text)}`
      }
    }
  }
  return undefined
}

/** Yields parts of a stream. */
export async function* streamOf(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield part
}
