import { mixed } from './mixed.ts'

/** The part of a digest that is compared with that of DuckDB. */
export interface DigestFigures {
  readonly rows: number
  /** Number of values that are missing, or not finite. */
  readonly missing: number
  /** The sum of the hashes of the keys of all rows, by their upper 24 bits. */
  readonly keys: number
  /** For each value, its sum, in which each row has a weight that follows from its keys. */
  readonly sums: readonly number[]
}

/** Odd numbers, one for each key of a row. Their products with keys fit into 64 bits. */
const FACTORS = [
  0x9e37_79b1, 0x85eb_ca77, 0xc2b2_ae3d, 0x27d4_eb2f, 0x1656_67b1, 0xd3a2_646d,
] as const
const VALUES = 3
/** Greatest relative difference of sums: additions in another order round differently. */
const TOLERANCE = 1e-9

/** Returns the hash of the keys of a row of an answer: integers from 0 to 2^24. */
export function hashOf(a: number, b = 0, c = 0, d = 0, e = 0, f = 0): number {
  return mixed(
    Math.imul(a, FACTORS[0]) +
      Math.imul(b, FACTORS[1]) +
      Math.imul(c, FACTORS[2]) +
      Math.imul(d, FACTORS[3]) +
      Math.imul(e, FACTORS[4]) +
      Math.imul(f, FACTORS[5]),
  )
}

/**
 * A digest of an answer in any order of its rows. A wrong value changes a sum, and so do two values
 * that were exchanged, because rows have different weights.
 */
export class Digest implements DigestFigures {
  rows = 0
  missing = 0
  keys = 0
  readonly sums: number[] = Array.from({ length: VALUES }, () => 0)

  /** Adds a row. `hash` is that of its keys. */
  add(hash: number, first: number, second = 0, third = 0): void {
    this.rows++
    this.keys += hash >>> 8
    const weight = 1 + (hash & 0xffff) / 0x1_0000
    this.value(0, first, weight)
    this.value(1, second, weight)
    this.value(2, third, weight)
  }

  private value(index: number, value: number, weight: number): void {
    if (Number.isFinite(value)) this.sums[index]! += value * weight
    else this.missing++
  }
}

/**
 * Returns the query for the digest of a table of DuckDB.
 *
 * @param keys - Expressions of integers.
 * @param values - Expressions of doubles, or null.
 */
export function digestSQL(
  table: string,
  keys: readonly string[],
  values: readonly string[],
): string {
  const hash = keys.map((key, index) => `(${key})::UBIGINT * ${FACTORS[index]!}::UBIGINT`)
  const sums = values.map((_, index) => `sum(value${index} * (1 + (hash & 65535) / 65536))`)
  const missing = values.map((_, index) => `count(*) - count(value${index})`)
  const finite = values.map(
    (value, index) =>
      `CASE WHEN isfinite((${value})::DOUBLE) THEN (${value})::DOUBLE END AS value${index}`,
  )
  return `
    SELECT count(*)::DOUBLE, (${missing.join(' + ')})::DOUBLE, sum(hash >> 8)::DOUBLE,
      ${sums.join(', ')}
    FROM (
      SELECT mixed((${hash.join(' + ')}) & 4294967295::UBIGINT) AS hash, ${finite.join(', ')}
      FROM ${table}
    )`
}

/** Returns the digest of a row that `digestSQL` returned. */
export function digestOf([rows = 0, missing = 0, keys = 0, ...sums]: number[]): DigestFigures {
  return { rows, missing, keys, sums: Array.from({ length: VALUES }, (_, at) => sums[at] ?? 0) }
}

/** @throws Error when the two digests differ by more than rounding. */
export function requireEqual(what: string, got: DigestFigures, expected: DigestFigures): void {
  const isEqual =
    got.rows === expected.rows &&
    got.missing === expected.missing &&
    got.keys === expected.keys &&
    got.sums.every((sum, index) => isClose(sum, expected.sums[index]!))
  if (isEqual) return
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)]
  throw new Error(`${what}: got ${a}, expected ${b}`)
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
}
