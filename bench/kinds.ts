/**
 * What does each kind of field cost, against the same by hand?
 *
 * By hand: a loop over the views of the same arena at the same offsets, as one would write it who
 * knows the layout by heart. For text it is the best call of the platform: Node's Buffer. It doesn't
 * say what plain objects would cost: `access` does.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'
import { kinds as workloads } from './workloads/kinds.ts'

const contenders = [
  { id: 'accessor', title: 'accessor' },
  { id: 'hand', title: 'by hand' },
] as const

export const kinds: Question<Timing> = {
  name: 'kinds',
  title: 'What does each kind of field cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['a field', 'by hand, ns', 'accessor, ns', 'ratio', 'garbage'],
    rows: workloads.map(({ id, title }) => {
      const { hand, accessor } = timings[id]!
      return [
        title,
        show(hand!.p50),
        show(accessor!.p50),
        `${show(accessor!.p50 / hand!.p50)}×`,
        `${Math.round(accessor!.bytes ?? 0)} bytes`,
      ]
    }),
  }),
  notes: () => [
    '1,000 structs, one accessor aimed at one after the other. The loop and the aiming count, and weigh more where the field costs little.',
    'Garbage: what one turn of the accessor leaves on the JavaScript heap, counted. Bigints and strings are such values; nothing else may leave any.',
    'By hand, text is decoded, compared and written by Node\'s Buffer; `f16` by a table of all 65,536 values.',
  ],
}
