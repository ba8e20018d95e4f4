/**
 * How long do the group-by questions of the benchmark of databases and data frames take?
 *
 * It is the part "groupby" of the benchmark of H2O.ai and DuckDB Labs, with data of the same
 * distribution: 10 million rows, 100 values in each column of few. The rivals are the usual program,
 * a data frame in JavaScript, and a database; the reference is typed arrays by hand.
 */
import type { Question } from './harness/question.ts'
import { answeringBench, type AnsweringFigures } from './workloads/answers/question.ts'
import { QUESTIONS } from './workloads/group-by/questions.ts'

const contenders = [
  { id: 'ours', title: 'offheap' },
  { id: 'hand', title: 'typed arrays by hand' },
  { id: 'objects', title: 'objects and `Map`' },
  { id: 'arquero', title: 'arquero' },
  { id: 'duckdb-1', title: 'DuckDB, 1 thread' },
  { id: 'duckdb', title: 'DuckDB, all cores' },
] as const

export const groupBy: Question<AnsweringFigures> = answeringBench(
  'group-by',
  'How long do group-by questions take?',
  QUESTIONS,
  contenders,
  [
    '10 million rows: three names, three integers, two small integers and a real number. A quick run has 100,000.',
    'offheap: a table; groups of a name, or of two, are rows of another table, at the codes of the names, and groups of other keys are entries of a `HashMap`, which are found for 1,024 rows at a time. By hand: typed arrays whose indices are the keys, which must be known to be small; for q10, a hash table.',
    'Objects: an array of them; names are shared strings, and for two keys, groups are in maps of maps. arquero: typed arrays, with numbers in place of names. DuckDB: names are values of an enum; it answers into a table.',
  ],
  QUESTIONS.filter(({ id }) => ['q1', 'q3', 'q5', 'q6', 'q10'].includes(id)),
)
