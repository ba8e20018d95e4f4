/**
 * How long does it take to read a file of measurements and to group them by station?
 *
 * It is the task of the "one billion row challenge", with files that `npm start pipeline` makes.
 */
import type { Named, Question } from './harness/question.ts'
import { answeringBench, type AnsweringFigures } from './workloads/answers/question.ts'

const contenders = [
  { id: 'ours', title: 'offheap' },
  { id: 'ours-2', title: 'offheap, 2 threads' },
  { id: 'hand', title: 'typed arrays by hand' },
  { id: 'objects', title: 'objects and `Map`' },
  { id: 'udsv', title: 'uDSV' },
  { id: 'csv-parse', title: 'csv-parse' },
  { id: 'arquero', title: 'arquero' },
  { id: 'duckdb-1', title: 'DuckDB, 1 thread' },
  { id: 'duckdb', title: 'DuckDB, all cores' },
] as const

/** The number of rows is that of the id. */
export const FILES: readonly Named[] = [
  { id: '5000000', title: '5 million rows, 61 MB' },
  { id: '50000000', title: '50 million rows, 690 MB' },
]

export const measurements: Question<AnsweringFigures> = {
  ...answeringBench(
    'measurements',
    'How long does it take to read measurements and to group them by station?',
    FILES,
    contenders,
    [
      'Lines such as `Abha;-12.3` of 413 stations: their number, least, greatest and mean temperature. Times are those of the whole task, with the file in the memory of the system.',
      'offheap: generated readers into tables in arenas of a pool, a batch of 16 MB at a time, with all checks of lines. By hand: for this file only, without any check. Objects: an array of them for each batch.',
      'arquero reads a file as one string, and 690 MB are more than a string can have.',
    ],
  ),
  quick: [FILES[0]!],
  isSkipped: ({ id }, contender) => id === '50000000' && contender.id === 'arquero',
}
