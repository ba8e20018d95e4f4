/**
 * What does a table cost, compared with the typed arrays that one would write by hand?
 *
 * The hand-written code has a typed array for each field and a count, allocated in advance.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const workloads = [
  { id: 'columns', title: 'loop over `columns`' },
  { id: 'starts', title: 'loop over `starts`' },
  { id: 'row', title: 'loop with one row accessor' },
  { id: 'iterate', title: '`for (const row of table)`' },
  { id: 'push', title: '`push({ … })` of six fields' },
  { id: 'set', title: '`set(row, { … })` of six fields' },
  { id: 'swap', title: '`swapRemove(row)`' },
] as const

const contenders = [
  { id: 'hand', title: 'hand-written' },
  { id: 'table', title: 'table' },
] as const

export const tables: Question<Timing> = {
  name: 'tables',
  title: 'What does a table cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['operation', 'hand-written, ns', 'table, ns', 'ratio', 'garbage'],
    rows: workloads.map(({ id, title }) => {
      const { hand, table } = timings[id]!
      return [
        title,
        show(hand!.p50),
        show(table!.p50),
        `${show(table!.p50 / hand!.p50)}×`,
        `${Math.round(table!.bytes ?? 0)} bytes`,
      ]
    }),
  }),
  notes: () => [
    '10,000 rows of six `f32`; a loop does `x += vx × dt`, and the same for y and z. Times are for a row, and include the loop.',
    'Hand-written: a `Float32Array` for each field and a count, allocated in advance; removing a row also zeroes the last one, as tables do.',
    'Garbage: bytes that the operation leaves on the JavaScript heap for each row, counted.',
  ],
}
