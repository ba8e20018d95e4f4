/**
 * Recorded programs: every allocation of SQLite, Perl and jq at work, and of two programs on the
 * structs of our examples; one operation a line.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

export const ALLOCATE = 0
export const FREE = 1
export const REALLOCATE = 2

/** One operation per index, in columns. */
export interface Trace {
  readonly kinds: Uint8Array
  readonly ids: Int32Array
  /** Bytes asked for; 0 for a free. */
  readonly sizes: Int32Array
  /** Bytes that a reallocation keeps: the smaller of the old and the new size. */
  readonly kept: Int32Array
  readonly operations: number
  /** How many blocks the trace names: ids are below this. */
  readonly blocks: number
}

const KINDS: Readonly<Record<string, number>> = { a: ALLOCATE, f: FREE, r: REALLOCATE }
const HEADER_LINES = 4

/** Requires: the working directory is the repository. */
export function readTrace(name: string): Trace {
  return parseTrace(textOf(name))
}

export function textOf(name: string): string {
  return gunzipSync(readFileSync(fileOf(name))).toString()
}

export function keepTrace(name: string, text: string): void {
  writeFileSync(fileOf(name), gzipSync(text, { level: 9 }))
}

function fileOf(name: string): string {
  return `bench/traces/${name}.rep.gz`
}

/** The CS:APP malloc lab's format: four header lines, then `a ID SIZE`, `r ID SIZE` and `f ID`. */
export function parseTrace(text: string): Trace {
  const lines = text.split('\n').slice(HEADER_LINES).filter((line) => line !== '')
  const operations = lines.length
  const kinds = new Uint8Array(operations)
  const ids = new Int32Array(operations)
  const sizes = new Int32Array(operations)
  const kept = new Int32Array(operations)
  const sizeNow = new Map<number, number>()
  let blocks = 0
  for (const [index, line] of lines.entries()) {
    const [letter = '', id = '', size = '0'] = line.split(' ')
    const kind = KINDS[letter]
    if (kind === undefined) throw new Error(`line ${index + HEADER_LINES + 1} is no operation: ${line}`)
    kinds[index] = kind
    ids[index] = Number(id)
    sizes[index] = Number(size)
    kept[index] = Math.min(sizeNow.get(ids[index]!) ?? 0, sizes[index]!)
    sizeNow.set(ids[index]!, sizes[index]!)
    blocks = Math.max(blocks, ids[index]! + 1)
  }
  return { kinds, ids, sizes, kept, operations, blocks }
}
