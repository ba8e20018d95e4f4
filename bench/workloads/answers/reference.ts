import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DigestFigures } from './digest.ts'

export type Digests = Readonly<Record<string, DigestFigures>>

/** The file with the digests of the answers of DuckDB, which the contenders are compared with. */
function fileOf(question: string, rows: number): string {
  return `bench/build/answers/${question}-${rows}.json`
}

export function keepDigests(question: string, rows: number, digests: Digests): void {
  const file = fileOf(question, rows)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(digests))
}

export function keptDigest(question: string, rows: number, id: string): DigestFigures {
  const file = fileOf(question, rows)
  if (!existsSync(file)) throw new Error(`${file} is missing: run the contender "reference" first`)
  const digests = JSON.parse(readFileSync(file, 'utf8')) as Digests
  return digests[id]!
}
