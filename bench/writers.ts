/**
 * What does it cost to write a struct from an object literal?
 *
 * The rival is the literal itself, kept in an array. The lower limit is a store into a typed array
 * for each field, and a count.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const contenders = [
  { id: 'kept', title: 'literal kept in an array' },
  { id: 'push', title: '`list.push({ … })`' },
  { id: 'set', title: '`list.set(i, { … })`' },
  { id: 'init', title: '`init(accessor, { … })`' },
  { id: 'setters', title: 'six setters' },
  { id: 'stores', title: 'typed arrays by hand' },
  { id: 'create', title: '`Type.create(arena, { … })`' },
  { id: 'allocate', title: '`Type.allocate(arena)`' },
] as const

const workloads = [
  { id: 'six', title: 'six numbers' },
  { id: 'unit', title: 'nested struct, enum, bool, number, pointer' },
] as const

export const writers: Question<Timing> = {
  name: 'writers',
  title: 'What does it cost to write a struct from an object literal?',
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
        const ratio = show(p50 / timings[workload.id]!['kept']!.p50)
        return [`${show(p50)} (${ratio}×)`, `${Math.round(bytes ?? 0)} bytes`]
      }),
    ]),
  }),
  notes: () => [
    '1,000 structs, the fields from variables. In parentheses: the time relative to the kept literal.',
    '`push` returns an accessor, which the loop does not use. The lists have room for all elements.',
    '`create` and `allocate` include freeing the struct. Both use the same allocator.',
    'Garbage: bytes that one struct leaves on the JavaScript heap, counted.',
  ],
}
