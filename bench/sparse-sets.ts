/**
 * What does a sparse set cost, compared with one that is written by hand, and with a `Map`?
 *
 * The hand-written one has a typed array for each field, and a paged index as a `SparseSet` has.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const workloads = [
  { id: 'has', title: '`has(key)` of a key in the set' },
  { id: 'misses', title: '`has(key)` of another key' },
  { id: 'get', title: '`get(key)`, and reading a field' },
  { id: 'row', title: '`row(key)`, and reading a column' },
  { id: 'fill', title: '`set(key, { … })` of a new key' },
  { id: 'set', title: '`set(key, { … })` of six fields' },
  { id: 'add', title: '`add(key)`, and writing two columns' },
  { id: 'delete', title: '`delete(key)`, and `set` of it again' },
  { id: 'frame', title: '`clear()`, and `set` of all keys' },
  { id: 'columns', title: 'loop over `columns`' },
  { id: 'starts', title: 'loop over `starts`' },
  { id: 'entries', title: '`for (const [key, value] of set)`' },
] as const

const contenders = [
  { id: 'hand', title: 'hand-written' },
  { id: 'set', title: 'sparse set' },
  { id: 'map', title: '`Map` of objects' },
] as const

export const sparseSets: Question<Timing> = {
  name: 'sparse-sets',
  title: 'What does a sparse set cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['operation', 'hand-written, ns', 'sparse set, ns', 'ratio', 'garbage', '`Map`, ns'],
    rows: workloads.map(({ id, title }) => {
      const { hand, set, map } = timings[id]!
      return [
        title,
        show(hand!.p50),
        show(set!.p50),
        `${show(set!.p50 / hand!.p50)}×`,
        `${Math.round(set!.bytes ?? 0)} bytes`,
        show(map!.p50),
      ]
    }),
  }),
  notes: () => [
    '10,000 of 32,768 keys, in random order, with six `f32`; a loop does `x += vx × dt`, and the same for y and z. Times are for a key, and include the loop.',
    'Hand-written: a `Float32Array` for each field, allocated in advance, keys and pages of the index of the same size. `Map`: from numbers to objects with six fields.',
    'Garbage: bytes that the operation of the sparse set leaves on the JavaScript heap for each key, counted.',
  ],
}
