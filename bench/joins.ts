/**
 * How long do the join questions of the benchmark of databases and data frames take?
 *
 * It is the part "join" of the benchmark of H2O.ai and DuckDB Labs, with data like its own: 10
 * million rows, and other tables of 10, 10,000 and 10 million rows.
 */
import type { Question } from './harness/question.ts'
import { answeringBench, type AnsweringFigures } from './workloads/answers/question.ts'
import { QUESTIONS } from './workloads/joins/questions.ts'

const contenders = [
  { id: 'ours', title: 'offheap' },
  { id: 'hand', title: 'typed arrays by hand' },
  { id: 'objects', title: 'objects and `Map`' },
  { id: 'arquero', title: 'arquero' },
  { id: 'duckdb-1', title: 'DuckDB, 1 thread' },
  { id: 'duckdb', title: 'DuckDB, all cores' },
] as const

export const joins: Question<AnsweringFigures> = answeringBench(
  'joins',
  'How long do joins take?',
  QUESTIONS,
  contenders,
  [
    '10 million rows with three integers, three names and a real number; the other tables have 10, 10,000 and 10 million rows. Nine of ten keys are in both. A quick run has 100,000 rows. Answers have all columns of both tables, in new columns.',
    'offheap: the keys of the other table are in a `HashSet`, in which the number of an entry is that of its row; names are codes of a dictionary. By hand: an array from keys to rows, which must be known to be small.',
    'Objects: a `Map` from keys to objects; names are shared strings. arquero: `join` and `join_left`, with numbers in place of names. DuckDB: names of few values are those of an enum, the others texts; it answers into a table.',
  ],
)
