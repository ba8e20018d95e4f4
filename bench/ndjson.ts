/**
 * What does reading NDJSON into a table cost, compared with `JSON.parse` for each line?
 *
 * `JSON.parse` makes an object for each record, which is kept, or whose values go into typed arrays.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const workloads = [
  { id: 'readings', title: 'six plain fields' },
  { id: 'spaced', title: 'with a space after each comma and colon' },
  { id: 'shuffled', title: 'with keys in random order' },
  { id: 'unknown', title: 'with four keys that are skipped' },
  { id: 'visits', title: 'a text, an object, an optional field' },
] as const

const contenders = [
  { id: 'hand', title: 'hand-written' },
  { id: 'reader', title: 'reader' },
  { id: 'objects', title: '`JSON.parse`, objects' },
  { id: 'arrays', title: '`JSON.parse`, typed arrays' },
] as const

export const ndjson: Question<Timing> = {
  name: 'ndjson',
  title: 'What does reading NDJSON cost?',
  workloads,
  contenders,
  isSkipped: (workload, { id }) => id === 'hand' && workload.id !== 'readings',
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['records', 'hand-written, ns', 'reader, ns', 'garbage', 'objects', 'typed arrays'],
    rows: workloads.map(({ id, title }) => {
      const { hand, reader, objects, arrays } = timings[id]!
      const ratio = (other: Timing): string => `${show(other.p50 / reader!.p50)}×`
      return [
        title,
        hand === undefined ? '' : show(hand.p50),
        show(reader!.p50),
        `${Math.round(reader!.bytes ?? 0)} bytes`,
        ratio(objects!),
        ratio(arrays!),
      ]
    }),
  }),
  notes: () => [
    '20,000 records of 80 to 140 bytes, in memory. Times are for a record. The last two columns are the times of `JSON.parse` for each line, divided by that of the reader: with objects that are kept, and with typed arrays that get their values.',
    'Hand-written: a loop over the bytes into typed arrays, for this order of keys, and without checks of the types.',
    'Garbage: bytes that the reader leaves on the JavaScript heap for each record, counted; 16 MB of typed arrays are used again.',
  ],
}
