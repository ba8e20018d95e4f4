/**
 * What does sorting by a column cost, compared with `sort` of a typed array, which only sorts the
 * column, and with an array of indices that is sorted by a function?
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const workloads = [
  { id: 'whole', title: "`order('whole')`, `u32`" },
  { id: 'real', title: "`order('real')`, `f32`" },
  { id: 'double', title: "`order('double')`, `f64`" },
  { id: 'big', title: "`order('big')`, `u64`" },
  { id: 'small', title: "`order('small')`, `i16`" },
  { id: 'two', title: "`order('day', '-real')`" },
  { id: 'sorted', title: "`order('day')` of rows in this order" },
  { id: 'gather', title: '`gather` of all six columns' },
] as const

const contenders = [
  { id: 'native', title: '`sort` of the bare column' },
  { id: 'table', title: 'table' },
  { id: 'function', title: 'indices sorted by a function' },
] as const

export const order: Question<Timing> = {
  name: 'order',
  title: 'What does sorting by columns cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['operation', 'bare column, ns', 'table, ns', 'ratio', 'by a function, ns', 'ratio'],
    rows: workloads.map(({ id, title }) => {
      const { native, table, function: compared } = timings[id]!
      return [
        title,
        show(native!.p50),
        show(table!.p50),
        `${show(table!.p50 / native!.p50)}×`,
        show(compared!.p50),
        `${show(table!.p50 / compared!.p50)}×`,
      ]
    }),
  }),
  notes: () => [
    '10 million rows with random values; times are for a row. The table returns an order of rows, and leaves the columns as they are.',
    'Bare column: `column.slice().sort()`, which returns values without rows; for two columns, that of the first one. For `gather`, loops over typed arrays that are written by hand.',
    'By a function: a `Uint32Array` of all indices, sorted by a function that compares the values; equal values by their indices. For `gather`, loops over arrays of numbers.',
  ],
}
