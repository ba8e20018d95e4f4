/**
 * What does an arena for each request cost?
 *
 * A pool lends an arena of 4 MiB for each request. The contenders make a new arena or a new buffer,
 * or reset one arena, which lets late users of a request write into the next one's structs.
 */
import { methodOfTimings, rounded } from './harness/combine.ts'
import { median } from './harness/median.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import { leases as workloads } from './workloads/leases.ts'

/** The unit is that of the workload. */
export type Cost = { readonly cost: number }

const contenders = [
  { id: 'pool', title: '`ArenaPool`' },
  { id: 'arena', title: '`new Arena`, `dispose`' },
  { id: 'buffer', title: '`new ArrayBuffer`' },
  { id: 'reset', title: 'one arena, `reset`' },
] as const

export const leases: Question<Cost> = {
  name: 'leases',
  title: 'What does an arena for each request cost?',
  workloads,
  contenders,
  combine: (runs) => ({ cost: rounded(median(runs.map(({ cost }) => cost))) }),
  tabulate: (found) => ({
    head: ['work', ...contenders.map(({ title }) => title)],
    rows: workloads.map(({ id, title, unit }) => [
      `${title}, ${unit}`,
      ...contenders.map((contender) => show(found[id]![contender.id]!.cost)),
    ]),
  }),
  notes: () => [
    'Arenas and buffers have 4 MiB. The times are medians of single requests, without the pauses of the garbage collector in between. A buffer gets as many words in place of structs.',
    'A lease is taken and disposed, which on Node 22 and later also detaches the typed arrays of its buffer. An arena that is only reset lets a late user of one request write into the next one.',
    'The memory is what 1,000 arenas in use at once add to the resident memory of the process; one that is reset is one arena.',
  ],
  method: methodOfTimings,
}
