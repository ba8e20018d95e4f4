/**
 * The mixing of bits of MurmurHash3 (Austin Appleby, public domain): a permutation of the integers
 * below 2^32. DuckDB computes the same from `MIXED_SQL`, so both draw the same random numbers.
 */
export function mixed(number: number): number {
  number = Math.imul(number ^ (number >>> 16), 0x85eb_ca6b)
  number = Math.imul(number ^ (number >>> 13), 0xc2b2_ae35)
  return (number ^ (number >>> 16)) >>> 0
}

/** Defines `mixed` in DuckDB, for integers of 64 bits that are below 2^32. */
export const MIXED_SQL = `
  CREATE MACRO step1(n) AS (xor(n, n >> 16) * 2246822507::UBIGINT) & 4294967295::UBIGINT;
  CREATE MACRO step2(n) AS (xor(n, n >> 13) * 3266489909::UBIGINT) & 4294967295::UBIGINT;
  CREATE MACRO step3(n) AS xor(n, n >> 16);
  CREATE MACRO mixed(n) AS step3(step2(step1(n)));
`

/** Number of columns that have random numbers of their own. */
const COLUMNS = 32

/** Returns the random number of a row in a column, an integer below 2^32. */
export function drawn(row: number, column: number): number {
  return mixed(row * COLUMNS + column)
}

/** Returns the expression of `drawn(i, column)`, where `i` is the number of the row. */
export function drawnSQL(column: number): string {
  return `mixed((i * ${COLUMNS} + ${column})::UBIGINT)`
}
