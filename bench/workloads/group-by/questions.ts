/**
 * The ten questions of the group-by part of the benchmark of H2O.ai and DuckDB Labs, and its data:
 * nine columns of random values, three of which are names.
 */
import { drawn, drawnSQL } from '../answers/mixed.ts'

/** Number of different values of the columns with few. */
export const FEW = 100

export type QuestionId = 'q1' | 'q2' | 'q3' | 'q4' | 'q5' | 'q6' | 'q7' | 'q8' | 'q9' | 'q10'

export interface GroupByQuestion {
  readonly id: QuestionId
  readonly title: string
  /** The columns of the answer that identify its rows, and those that are values. */
  readonly keys: readonly string[]
  readonly values: readonly string[]
  readonly sql: string
}

export const QUESTIONS: readonly GroupByQuestion[] = [
  {
    id: 'q1',
    title: 'q1: sum v1 by id1',
    keys: ['id1'],
    values: ['v1'],
    sql: 'SELECT id1, sum(v1) AS v1 FROM x GROUP BY id1',
  },
  {
    id: 'q2',
    title: 'q2: sum v1 by id1, id2',
    keys: ['id1', 'id2'],
    values: ['v1'],
    sql: 'SELECT id1, id2, sum(v1) AS v1 FROM x GROUP BY id1, id2',
  },
  {
    id: 'q3',
    title: 'q3: sum v1, mean v3 by id3',
    keys: ['id3'],
    values: ['v1', 'v3'],
    sql: 'SELECT id3, sum(v1) AS v1, avg(v3) AS v3 FROM x GROUP BY id3',
  },
  {
    id: 'q4',
    title: 'q4: mean v1, v2, v3 by id4',
    keys: ['id4'],
    values: ['v1', 'v2', 'v3'],
    sql: 'SELECT id4, avg(v1) AS v1, avg(v2) AS v2, avg(v3) AS v3 FROM x GROUP BY id4',
  },
  {
    id: 'q5',
    title: 'q5: sum v1, v2, v3 by id6',
    keys: ['id6'],
    values: ['v1', 'v2', 'v3'],
    sql: 'SELECT id6, sum(v1) AS v1, sum(v2) AS v2, sum(v3) AS v3 FROM x GROUP BY id6',
  },
  {
    id: 'q6',
    title: 'q6: median v3, sd v3 by id4, id5',
    keys: ['id4', 'id5'],
    values: ['middle', 'deviation'],
    sql: 'SELECT id4, id5, median(v3) AS middle, stddev(v3) AS deviation FROM x GROUP BY id4, id5',
  },
  {
    id: 'q7',
    title: 'q7: max v1 - min v2 by id3',
    keys: ['id3'],
    values: ['range'],
    sql: 'SELECT id3, max(v1) - min(v2) AS range FROM x GROUP BY id3',
  },
  {
    id: 'q8',
    title: 'q8: two largest v3 by id6',
    keys: ['id6'],
    values: ['largest'],
    sql: 'SELECT id6, unnest(max(v3, 2)) AS largest FROM x GROUP BY id6',
  },
  {
    id: 'q9',
    title: 'q9: r² of v1 and v2 by id2, id4',
    keys: ['id2', 'id4'],
    values: ['r2'],
    sql: 'SELECT id2, id4, pow(corr(v1, v2), 2) AS r2 FROM x GROUP BY id2, id4',
  },
  {
    id: 'q10',
    title: 'q10: sum v3, count by id1 to id6',
    keys: ['id1', 'id2', 'id3', 'id4', 'id5', 'id6'],
    values: ['v3', 'count'],
    sql: `SELECT id1, id2, id3, id4, id5, id6, sum(v3) AS v3, count(*) AS count
      FROM x GROUP BY id1, id2, id3, id4, id5, id6`,
  },
]

/** The columns of integers, in order, by the number of their values among `rows` rows. */
export function levelsOf(rows: number): readonly number[] {
  const many = Math.max(1, rows / FEW)
  return [FEW, FEW, many, FEW, FEW, many, 5, 15]
}

/** The names of these columns. */
export const WHOLE: readonly ['id1', 'id2', 'id3', 'id4', 'id5', 'id6', 'v1', 'v2'] = [
  'id1',
  'id2',
  'id3',
  'id4',
  'id5',
  'id6',
  'v1',
  'v2',
]

/** Returns the integer of a row in a column: 1 to `levels`. */
export function wholeOf(row: number, column: number, levels: number): number {
  return 1 + (drawn(row, column) % levels)
}

/** Returns `v3` of a row: 0 to 100, with six decimals. */
export function realOf(row: number): number {
  return (drawn(row, WHOLE.length) % 100_000_001) / 1e6
}

/** Returns the text of a value of `id1` and `id2`. */
export function shortName(number: number): string {
  return `id${String(number).padStart(3, '0')}`
}

/** Returns the text of a value of `id3`. */
export function longName(number: number): string {
  return `id${String(number).padStart(10, '0')}`
}

/** Returns the number in a text of either kind. */
export function numberIn(name: string): number {
  return Number(name.slice(2))
}

/** Makes the table `x` in DuckDB. Names are values of an enum, which are dictionary codes there. */
export function tableSQL(rows: number): string {
  const levels = levelsOf(rows)
  const [few, many] = [levels[0]!, levels[2]!]
  const name = (number: string, digits: number) =>
    `('id' || lpad((${number})::VARCHAR, ${digits}, '0'))`
  const whole = (column: number) => `(1 + ${drawnSQL(column)} % ${levels[column]!})`
  return `
    CREATE TYPE short_name AS ENUM (SELECT ${name('n', 3)} FROM range(1, ${few + 1}) t(n) ORDER BY n);
    CREATE TYPE long_name AS ENUM (SELECT ${name('n', 10)} FROM range(1, ${many + 1}) t(n) ORDER BY n);
    CREATE TABLE x AS SELECT
      ${name(whole(0), 3)}::short_name AS id1,
      ${name(whole(1), 3)}::short_name AS id2,
      ${name(whole(2), 10)}::long_name AS id3,
      ${whole(3)}::INTEGER AS id4,
      ${whole(4)}::INTEGER AS id5,
      ${whole(5)}::INTEGER AS id6,
      ${whole(6)}::INTEGER AS v1,
      ${whole(7)}::INTEGER AS v2,
      (${drawnSQL(WHOLE.length)} % 100000001) / 1e6::DOUBLE AS v3
    FROM range(${rows}) t(i);`
}

/** Returns the expression of DuckDB for the integer that `column` stands for. */
export function keySQL(column: string): string {
  return /^id[123]$/.test(column) ? `substr(${column}::VARCHAR, 3)::INTEGER` : column
}
