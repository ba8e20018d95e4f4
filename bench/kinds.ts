/**
 * What does each kind of field cost, compared with hand-written code?
 *
 * The hand-written code is a loop over the views of the same arena with constant offsets. For text
 * it is the fastest call of the platform, which is Node's Buffer. The bench `access` compares with
 * plain objects.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'
import { kinds as workloads } from './workloads/kinds.ts'

const contenders = [
  { id: 'accessor', title: 'accessor' },
  { id: 'hand', title: 'hand-written' },
] as const

export const kinds: Question<Timing> = {
  name: 'kinds',
  title: 'What does each kind of field cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['field', 'hand-written, ns', 'accessor, ns', 'ratio', 'garbage'],
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
    '1,000 structs; one accessor is moved from struct to struct. The times include the loop and setting `ptr`, which is a larger part of the time for cheap fields.',
    'Garbage: bytes that one access leaves on the JavaScript heap, counted. Only bigints and strings are allowed to leave any.',
    "The hand-written code decodes, compares and writes text with Node's Buffer, and reads `f16` from a table of all 65,536 values.",
  ],
}
