/**
 * What does it take to read CSV into columns?
 *
 * The lower limit is a loop by hand over the bytes, for files of this kind only, into typed arrays.
 * The rival is uDSV, the fastest parser of CSV in JavaScript that we know, into strings.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const workloads = [
  { id: 'measurements', title: '`station;12.3`, 413 stations' },
  { id: 'many', title: '`station;12.3`, 10,000 stations' },
  { id: 'orders', title: 'orders of ten columns' },
] as const

const contenders = [
  { id: 'hand', title: 'typed arrays by hand' },
  { id: 'ours', title: '`parseCSV…` into a table' },
  { id: 'strings', title: 'uDSV, arrays of strings' },
  { id: 'objects', title: 'uDSV, objects with numbers' },
] as const

export const csv: Question<Timing> = {
  name: 'csv',
  title: 'What does it take to read CSV into columns?',
  workloads,
  contenders,
  isSkipped: ({ id }, contender) => id === 'orders' && contender.id === 'hand',
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (found) => ({
    head: ['way', ...workloads.flatMap(({ title }) => [`${title}, ns a row`, '÷ ours'])],
    rows: contenders.map(({ id, title }) => [
      title,
      ...workloads.flatMap((workload) => {
        const timings = found[workload.id]!
        const timing = timings[id]
        if (timing === undefined) return ['', '']
        return [show(timing.p50), `${show(timing.p50 / timings['ours']!.p50)}×`]
      }),
    ]),
  }),
  notes: () => [
    '200,000 rows in memory. Each way starts with the bytes and with nothing else: ours with an empty table and empty dictionaries, uDSV with decoding the bytes to a string.',
    'By hand: valid files only, without quotes and other separators, and one digit after the point.',
    'The sums of all columns are compared before the timing.',
  ],
}
