/**
 * What does a field access cost?
 *
 * The rival is the plain object, read and written at call sites that see no other class. The loop
 * over a Float32Array is what one would write by hand: the aim. It doesn't say what becomes of call
 * sites that see several classes (plain objects slow down there, too), nor of data beyond the
 * caches.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const REFERENCE = 'reaimed'
const WORKLOAD = 'move'

const contenders = [
  { id: 'float32Array', title: 'Float32Array, loop by hand' },
  { id: 'float32Array-detached', title: '… after any buffer was detached' },
  { id: 'reaimed', title: 'one accessor, re-aimed' },
  { id: 'after-dispose', title: '… after another arena was disposed' },
  { id: 'beside-checked', title: '… beside a checked arena' },
  { id: 'scattered', title: '… structs allocated one by one' },
  { id: 'constructed', title: 'new accessor per struct' },
  { id: 'at', title: '`Type.at` per struct' },
  { id: 'checked', title: 'one accessor, re-aimed, in a checked arena' },
  { id: 'objects', title: 'plain objects' },
  { id: 'dataView', title: 'DataView, by hand' },
  { id: 'nested', title: 'nested structs, one accessor' },
  { id: 'nested-objects', title: 'nested plain objects' },
] as const

export const access: Question<Timing> = {
  name: 'access',
  title: 'What does a field access cost?',
  workloads: [{ id: WORKLOAD, title: '100,000 particles' }],
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate(timings) {
    const found = timings[WORKLOAD]!
    const reference = found[REFERENCE]!.p50
    return {
      head: ['x += vx × dt, and so for y and z', 'ns a struct', 'ratio', 'garbage a struct'],
      // Results that were kept before a contender came along don't have it.
      rows: contenders.flatMap(({ id, title }) => {
        const timing = found[id]
        if (timing === undefined) return []
        const { p50, bytes = 0 } = timing
        return [[title, show(p50), `${show(p50 / reference)}×`, `${Math.round(bytes)} bytes`]]
      }),
    }
  },
  notes: () => [
    '100,000 structs of six `f32`, side by side where it says nothing else; the objects were made one after another.',
    'Garbage: what the loop leaves on the JavaScript heap, counted.',
    'A checked arena is for development: its accessors are of other classes, which ask at each use whether the struct is still there. Those of other arenas have no check.',
    'A detached buffer (Node frees memory at once in no other way, and others detach too: `postMessage`, streams) costs all typed arrays of a process an assumption of V8. Node 26 does without it.',
  ],
}
