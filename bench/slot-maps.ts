/**
 * What does a slot map cost, compared with one that is written by hand?
 *
 * The hand-written map has typed arrays for structs and generations, and makes the same checks. A
 * `Map` has numbers that are counted up as keys, and objects as values.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'
import { slotMaps as workloads } from './workloads/slot-maps.ts'

const contenders = [
  { id: 'short', title: '`SlotMap`' },
  { id: 'wide', title: "`SlotMap<T, 'wide'>`" },
  { id: 'hand', title: 'hand-written' },
  { id: 'map', title: '`Map` of objects' },
] as const

export const slotMaps: Question<Timing> = {
  name: 'slot-maps',
  title: 'What does a slot map cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['work', 'hand-written, ns', '`SlotMap`, ns', 'ratio', '`wide`, ns', '`Map`, ns'],
    rows: workloads.map(({ id, title }) => {
      const { hand, short, wide, map } = timings[id]!
      const ratio = `${show(short!.p50 / hand!.p50)}×`
      return [title, show(hand!.p50), show(short!.p50), ratio, show(wide!.p50), show(map!.p50)]
    }),
  }),
  notes: () => [
    'Nanoseconds for each struct of 24 bytes, which is zeroed. The hand-written map has one array, so that it neither grows nor gives memory back, and is in no arena. The time of the garbage collector for the objects of the `Map` is included as far as it falls into the measurement.',
  ],
}
