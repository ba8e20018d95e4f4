/**
 * What does it cost to write records as CSV and JSON in bytes, which files and responses take?
 *
 * The rivals make a string and encode it: from plain objects, and from the accessors of the same
 * records. A template makes the lines of CSV; it doesn't look for texts that need quotes.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const contenders = [
  { id: 'writer', title: 'generated writer into a `ByteSink`' },
  { id: 'objects', title: 'plain objects: a string, `Buffer.from`' },
  { id: 'accessors', title: 'accessors: a string, `Buffer.from`' },
] as const

const workloads = [
  { id: 'measurements', title: 'measurements, CSV' },
  { id: 'orders-csv', title: 'orders, CSV' },
  { id: 'orders-ndjson', title: 'orders, NDJSON' },
  { id: 'messages', title: 'messages, JSON' },
] as const

export const textWriters: Question<Timing> = {
  name: 'text-writers',
  title: 'What does it cost to write records as CSV and JSON?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['way', ...workloads.flatMap(({ title }) => [`${title}, ns`, 'garbage'])],
    rows: contenders.map(({ id, title }) => [
      title,
      ...workloads.flatMap((workload) => {
        const { p50, bytes } = timings[workload.id]![id]!
        const ratio = show(p50 / timings[workload.id]!['objects']!.p50)
        return [`${show(p50)} (${ratio}×)`, `${Math.round(bytes ?? 0)} bytes`]
      }),
    ]),
  }),
  notes: () => [
    '4,000 records; nanoseconds for one. In parentheses: the time relative to plain objects.',
    'Measurements: a text by its code, and a decimal. Orders: seven fields of numbers and text, one of them a double of 16 or 17 digits. Messages: a number and two texts of 10 and 55 to 145 bytes.',
    'Strings: a template for CSV, `JSON.stringify` for JSON. The template does not look for texts that need quotes.',
    'Garbage: bytes that one record leaves on the JavaScript heap and outside of it, counted.',
  ],
}
