/**
 * What does a pool cost, compared with one that is written by hand?
 *
 * The hand-written pool has a free list, and makes the same checks: a bitmap detects double frees.
 * The arena allocates each struct as a block of its own, and the program keeps their pointers.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'
import { pools as workloads } from './workloads/pools.ts'

const contenders = [
  { id: 'pool', title: '`Pool`' },
  { id: 'hand', title: 'hand-written' },
  { id: 'arena', title: 'arena' },
] as const

export const pools: Question<Timing> = {
  name: 'pools',
  title: 'What does a pool cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['work', 'hand-written, ns', '`Pool`, ns', 'ratio', 'arena, ns'],
    rows: workloads.map(({ id, title }) => {
      const { hand, pool, arena } = timings[id]!
      const ratio = `${show(pool!.p50 / hand!.p50)}×`
      return [title, show(hand!.p50), show(pool!.p50), ratio, show(arena!.p50)]
    }),
  }),
  notes: () => [
    'Nanoseconds for each struct of 24 bytes, which is zeroed. The hand-written pool has one array, so that it neither grows nor gives memory back; its free list would lead anywhere after a stale write, whereas a `Pool` keeps its state outside of the slots.',
    'The hand-written loop visits the bits of its bitmap and accesses a `Float32Array`; the loop of the arena follows pointers that are kept in an array. The loops over the pool set the `ptr` of one accessor, except `for … of`, which makes an accessor for each struct.',
  ],
}
