/**
 * What does it cost to hand rows to Apache Arrow, to take rows from it, and to read a Parquet file,
 * compared with arrays as one would use them by hand?
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const workloads = [
  { id: 'export', title: 'a table of Arrow from a table' },
  { id: 'list', title: 'a table of Arrow from a list of structs' },
  { id: 'ipc', title: 'the bytes of a file of Arrow from a table' },
  { id: 'import', title: 'rows from the bytes of a file of Arrow' },
  { id: 'parquet', title: 'rows from a Parquet file of 3 million flights' },
] as const

const contenders = [
  { id: 'offheap', title: 'offheap' },
  { id: 'arrays', title: 'arrays' },
] as const

export const arrow: Question<Timing> = {
  name: 'arrow',
  title: 'What does it cost to exchange rows with Arrow and Parquet?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['operation', 'offheap, ns', 'arrays, ns', 'ratio', 'offheap, million rows a second'],
    rows: workloads.map(({ id, title }) => {
      const { offheap, arrays } = timings[id]!
      return [
        title,
        show(offheap!.p50),
        show(arrays!.p50),
        `${show(offheap!.p50 / arrays!.p50)}×`,
        show(1000 / offheap!.p50),
      ]
    }),
  }),
  notes: () => [
    '200,000 rows with two codes of 300 texts, an `i16`, an optional `f32`, a `u32` and an enum. Times are for a row.',
    'Arrays: typed arrays, arrays of strings for texts and of numbers and null for the optional field. `makeVector` and `vectorFromArray` of apache-arrow make columns of them; `toArray()` and `Array.from` of its vectors read them. For Parquet, `readColumn` of hyparquet and typed arrays, with numbers for the texts by a `Map`.',
    'Exports by offheap include the pins and their release, and the comparison of all codes with the lengths of their dictionaries. Imports add texts to a new dictionary.',
  ],
}
