/**
 * How long does it take to join the lines of a million orders with three other tables, and to sort
 * them, in memory and from files to a file?
 */
import type { Question } from './harness/question.ts'
import { answeringBench, type AnsweringFigures } from './workloads/answers/question.ts'
import { QUESTIONS } from './workloads/orders/questions.ts'

const contenders = [
  { id: 'ours', title: 'offheap' },
  { id: 'objects', title: 'objects and `Map`' },
  { id: 'duckdb-1', title: 'DuckDB, 1 thread' },
  { id: 'duckdb', title: 'DuckDB, all cores' },
] as const

export const orders: Question<AnsweringFigures> = answeringBench(
  'orders',
  'How long does it take to join and sort a million orders?',
  QUESTIONS,
  contenders,
  [
    'A million orders with three million lines, 100,000 customers and 10,000 products; a quick run has 20,000 orders. A tenth of the customers, orders and products that are named is missing, and so are the lines with them in the answer, which has eight columns.',
    'offheap: sets of the keys, in which the number of an entry is that of its row; `order` and `gather` of a table. Objects: a `Map` from keys to objects for each table, an object for each row of the answer; `sort` with a function. DuckDB: countries and categories are values of enums; it answers into a table.',
    'Files: offheap reads and writes CSV by generated functions; objects are read by uDSV, and written as texts of 10,000 lines; DuckDB has `read_csv` and `COPY`. The files are in the cache of the system.',
  ],
)
