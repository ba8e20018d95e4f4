/**
 * What does a field access cost?
 *
 * The rival is the plain object, read and written at call sites that see only its class. The goal
 * is the loop over a Float32Array that one would write by hand. Not measured: call sites that see
 * several classes (which slow down plain objects, too), and data that exceeds the caches.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const REFERENCE = 'reaimed'
const WORKLOAD = 'move'

const contenders = [
  { id: 'float32Array', title: 'Float32Array, hand-written loop' },
  { id: 'float32Array-detached', title: '… after some buffer was detached' },
  { id: 'reaimed', title: 'one accessor, `ptr` set per struct' },
  { id: 'after-dispose', title: '… after another arena was disposed' },
  { id: 'beside-checked', title: '… with a checked arena in the same process' },
  { id: 'scattered', title: '… structs allocated individually' },
  { id: 'constructed', title: 'a new accessor per struct' },
  { id: 'at', title: '`Type.at` per struct' },
  { id: 'checked', title: 'one accessor, `ptr` set per struct, in a checked arena' },
  { id: 'objects', title: 'plain objects' },
  { id: 'dataView', title: 'DataView, hand-written loop' },
  { id: 'nested', title: 'nested structs, one accessor' },
  { id: 'nested-objects', title: 'nested plain objects' },
] as const

const BRIEF = ['float32Array', 'reaimed', 'objects', 'nested', 'nested-objects'] as const

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
      head: ['x += vx × dt, the same for y and z', 'ns per struct', 'ratio', 'garbage per struct'],
      // Results that were saved before a contender was added lack it.
      rows: contenders.flatMap(({ id, title }) => {
        const timing = found[id]
        if (timing === undefined) return []
        const { p50, bytes = 0 } = timing
        return [[title, show(p50), `${show(p50 / reference)}×`, `${Math.round(bytes)} bytes`]]
      }),
    }
  },
  brief: (timings) =>
    BRIEF.flatMap((id) => {
      const timing = timings[WORKLOAD]![id]
      const { title } = contenders.find((contender) => contender.id === id)!
      return timing === undefined ? [] : [[title, `${show(timing.p50)} ns`]]
    }),
  notes: () => [
    '100,000 structs of six `f32`, contiguous in memory unless stated otherwise; the objects were created one after another.',
    'Garbage: bytes that the loop leaves on the JavaScript heap, counted.',
    'Checked arenas are for development: their accessors have classes of their own, which check at each use that the struct is still allocated. Accessors of other arenas have no checks.',
    'Detaching any buffer invalidates an assumption of V8 about all typed arrays of the process. Node frees memory immediately only by detaching, and `postMessage` and streams detach, too. Node 26 does not depend on this assumption.',
  ],
}
