/**
 * The five questions of the join part of the benchmark of H2O.ai and DuckDB Labs, and its data: a
 * large table, and three others whose keys each occur once. Nine of ten keys of a table are in the
 * other one, too.
 */
import { keysSQL } from '../answers/keys.ts'
import { drawn, drawnSQL } from '../answers/mixed.ts'

export type QuestionId = 'q1' | 'q2' | 'q3' | 'q4' | 'q5'

export interface JoinQuestion {
  readonly id: QuestionId
  readonly title: string
  readonly sql: string
  /** The ids of the other table in the answer of DuckDB, as expressions of integers. */
  readonly others: readonly string[]
}

const FACTS = 'x.id1, x.id2, x.id3, x.id4, x.id5, x.id6, x.v1'

export const QUESTIONS: readonly JoinQuestion[] = [
  {
    id: 'q1',
    title: 'q1: small, inner, by an integer',
    sql: `SELECT ${FACTS}, y.id4 AS other_id4, v2 FROM x JOIN small y USING (id1)`,
    others: ['other_id4'],
  },
  {
    id: 'q2',
    title: 'q2: medium, inner, by an integer',
    sql: `SELECT ${FACTS}, y.id1 AS other_id1, y.id4 AS other_id4, y.id5 AS other_id5, v2
      FROM x JOIN medium y USING (id2)`,
    others: ['other_id1', 'other_id4', 'other_id5'],
  },
  {
    id: 'q3',
    title: 'q3: medium, left outer, by an integer',
    sql: `SELECT ${FACTS}, y.id1 AS other_id1, y.id4 AS other_id4, y.id5 AS other_id5, v2
      FROM x LEFT JOIN medium y USING (id2)`,
    others: ['other_id1', 'other_id4', 'other_id5'],
  },
  {
    id: 'q4',
    title: 'q4: medium, inner, by a name',
    sql: `SELECT ${FACTS}, y.id1 AS other_id1, y.id2 AS other_id2, y.id4 AS other_id4, v2
      FROM x JOIN medium y USING (id5)`,
    others: ['other_id1', 'other_id2', 'other_id4'],
  },
  {
    id: 'q5',
    title: 'q5: big, inner, by an integer',
    sql: `SELECT ${FACTS}, y.id1 AS other_id1, y.id2 AS other_id2, y.id4 AS other_id4,
        y.id5 AS other_id5, y.id6 AS other_id6, v2
      FROM x JOIN big y USING (id3)`,
    others: ['other_id1', 'other_id2', 'other_id4', 'other_id5', 'other_id6'],
  },
]

/** Numbers of rows of the other tables, from small to big. Their keys are up to 1.1 of these. */
export function sizesOf(rows: number): readonly [small: number, medium: number, big: number] {
  return [Math.max(10, rows / 1e6), Math.max(100, rows / 1e3), rows]
}

/** Columns of random numbers. Those of the other tables are drawn by key instead of row. */
export const V1 = 3
export const V2 = 4
const MEDIUM = 5
const BIG = 6

/** Returns the key of a row of the large table into the small, medium or big one. */
export function factKey(row: number, at: number, size: number): number {
  return 1 + (drawn(row, at) % size)
}

export function realOf(row: number, column: number): number {
  return (drawn(row, column) % 100_000_001) / 1e6
}

/** Returns the key into the small table of a row of the medium one. */
export function mediumId1(id2: number, small: number): number {
  return 1 + (drawn(id2, MEDIUM) % small)
}

/** Returns the key into the small or the medium table of a row of the big one. */
export function bigId(id3: number, at: 0 | 1, size: number): number {
  return 1 + (drawn(id3, BIG + at) % size)
}

/** Returns the text of an id. */
export function nameOf(id: number): string {
  return `id${id}`
}

export function numberIn(name: string): number {
  return Number(name.slice(2))
}

/** Makes the tables in DuckDB. Names of few values are those of an enum, which are codes there. */
export function tablesSQL(rows: number): string {
  const [small, medium, big] = sizesOf(rows)
  const fact = (at: number, size: number) => `(1 + ${drawnSQL(at)} % ${size})::INTEGER`
  const byKey = (key: string, column: number) =>
    drawnSQL(column).replace(/\bi\b/, `(${key})::UBIGINT`)
  const real = (random: string) => `((${random}) % 100000001) / 1e6::DOUBLE`
  return `
    CREATE TYPE small_name AS ENUM (SELECT 'id' || n FROM range(1, ${2 * small}) t(n));
    CREATE TYPE medium_name AS ENUM (SELECT 'id' || n FROM range(1, ${2 * medium}) t(n));
    CREATE TABLE x AS
      SELECT id1, id2, id3, ('id' || id1)::small_name AS id4, ('id' || id2)::medium_name AS id5,
        'id' || id3 AS id6, v1
      FROM (
        SELECT ${fact(0, small)} AS id1, ${fact(1, medium)} AS id2, ${fact(2, big)} AS id3,
          ${real(drawnSQL(V1))} AS v1
        FROM range(${rows}) t(i)
      );
    CREATE TABLE small AS
      SELECT id1, ('id' || id1)::small_name AS id4, ${real(byKey('id1', V2))} AS v2
      FROM ${keysSQL(small, 'id1')};
    CREATE TABLE medium AS
      SELECT id1, id2, ('id' || id1)::small_name AS id4, ('id' || id2)::medium_name AS id5, v2
      FROM (
        SELECT (1 + ${byKey('id2', MEDIUM)} % ${small})::INTEGER AS id1, id2,
          ${real(byKey('id2', V2))} AS v2
        FROM ${keysSQL(medium, 'id2')}
      );
    CREATE TABLE big AS
      SELECT id1, id2, id3, ('id' || id1)::small_name AS id4, ('id' || id2)::medium_name AS id5,
        'id' || id3 AS id6, v2
      FROM (
        SELECT (1 + ${byKey('id3', BIG)} % ${small})::INTEGER AS id1,
          (1 + ${byKey('id3', BIG + 1)} % ${medium})::INTEGER AS id2, id3,
          ${real(byKey('id3', V2))} AS v2
        FROM ${keysSQL(big, 'id3')}
      );`
}

/** Returns the expression of DuckDB for the integer that a column stands for. */
export function idSQL(column: string): string {
  return /id[456]$/.test(column) ? `substr(${column}::VARCHAR, 3)::INTEGER` : column
}
