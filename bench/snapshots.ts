/**
 * How long do the snapshot of a world of entities and its way back take, compared with a copy of as
 * many bytes?
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const workloads = [
  { id: 'snapshot', title: '`world.snapshot(into)`' },
  { id: 'restore', title: '`world.restore(bytes)`' },
] as const

const contenders = [
  { id: 'copy', title: '`Uint8Array.set`' },
  { id: 'world', title: 'world' },
] as const

export const snapshots: Question<Timing> = {
  name: 'snapshots',
  title: 'How long does the snapshot of a world take?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['', 'copy of the bytes, µs', 'world, µs', 'ratio'],
    rows: workloads.map(({ id, title }) => {
      const { copy, world } = timings[id]!
      return [
        title,
        show(copy!.p50 / 1_000),
        show(world!.p50 / 1_000),
        `${show(world!.p50 / copy!.p50)}×`,
      ]
    }),
  }),
  notes: () => [
    'The world of `examples/ecs` has 100,000 entities with positions and velocities, of which some have other components, a few hundred were destroyed, and some are in trees: 7 MB. A snapshot has a checksum, and is compared with it before anything is restored. The copy has as many bytes.',
  ],
}
