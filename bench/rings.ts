/**
 * What do rings and bit sets cost, compared with typed arrays that are written by hand?
 *
 * The hand-written code has the same checks: a ring that is full or empty, an index out of range.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const workloads = [
  { id: 'numbers', title: '`Ring<u32, 1024>`: push and shift' },
  { id: 'odd', title: '`Ring<u32, 1000>`: push and shift' },
  { id: 'events', title: '`Ring` of structs: `push({ … })` and `shift(target)`' },
  { id: 'cursor', title: 'the same with `beginPush`, `ptrAt` and `drop`' },
  { id: 'add', title: '`BitSet`: `add` and `delete` of random indices' },
  { id: 'has', title: '`has` of random indices' },
  { id: 'next', title: 'loop over a tenth of the indices' },
  { id: 'and', title: '`and` of 100,000 bits, for each word' },
] as const

const contenders = [
  { id: 'hand', title: 'hand-written' },
  { id: 'ours', title: 'ring or bit set' },
] as const

export const rings: Question<Timing> = {
  name: 'rings',
  title: 'What do rings and bit sets cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['work', 'hand-written, ns', 'ours, ns', 'ratio'],
    rows: workloads.map(({ id, title }) => {
      const { hand, ours } = timings[id]!
      return [title, show(hand!.p50), show(ours!.p50), `${show(ours!.p50 / hand!.p50)}×`]
    }),
  }),
  notes: () => [
    'Rings are filled with 1,000 elements and emptied again; a time is that of one element. Hand-written: typed arrays with a head and a count, and for structs an array for each field. The bit sets have 100,000 bits.',
  ],
}
