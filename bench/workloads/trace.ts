// Recorded programs: all allocations of SQLite, Perl, jq, and of two programs on the structs of our
// examples, one operation per line.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

export const ALLOCATE = 0
export const FREE = 1
export const REALLOCATE = 2

/** The operations of a program as columns, one operation per index. */
export interface Trace {
  readonly kinds: Uint8Array
  readonly ids: Int32Array
  /** Requested sizes in bytes; 0 for a free. */
  readonly sizes: Int32Array
  /** Number of bytes that a reallocation keeps: the smaller of the old and the new size. */
  readonly kept: Int32Array
  readonly operations: number
  /** Number of blocks in the trace; all ids are less than this. */
  readonly blocks: number
}

const KINDS: Readonly<Record<string, number>> = { a: ALLOCATE, f: FREE, r: REALLOCATE }
const HEADER_LINES = 4

/** Reads a recorded trace. Requires: the working directory is the root of the repository. */
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

/**
 * Parses the format of the CS:APP malloc lab: four header lines, then lines `a ID SIZE` (allocate),
 * `r ID SIZE` (reallocate) and `f ID` (free).
 */
export function parseTrace(text: string): Trace {
  const lines = text
    .split('\n')
    .slice(HEADER_LINES)
    .filter((line) => line !== '')
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
    if (kind === undefined) {
      throw new Error(
        `invalid operation in line ${index + HEADER_LINES + 1}: got "${line}", expected a, r or f`,
      )
    }
    kinds[index] = kind
    ids[index] = Number(id)
    sizes[index] = Number(size)
    kept[index] = Math.min(sizeNow.get(ids[index]!) ?? 0, sizes[index]!)
    sizeNow.set(ids[index]!, sizes[index]!)
    blocks = Math.max(blocks, ids[index]! + 1)
  }
  return { kinds, ids, sizes, kept, operations, blocks }
}
