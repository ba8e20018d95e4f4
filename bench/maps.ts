/**
 * What does a map cost, compared with one that is written by hand, and with a `Map`?
 *
 * The hand-written one is a table of typed arrays without an order of insertion.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const kinds = [
  { id: 'numbers', title: '`HashMap<u32, u32>`' },
  { id: 'structs', title: '`HashMap<u32, Item>`' },
] as const

const sizes = [
  { id: 1_000, title: '1,000' },
  { id: 1_000_000, title: '1 million' },
  { id: 10_000_000, title: '10 million' },
] as const

const operations = [
  { id: 'insert', title: 'insert, from an empty map' },
  { id: 'reserved', title: 'insert after `reserve`' },
  { id: 'hits', title: '`get` of a key' },
  { id: 'misses', title: '`has` of another key' },
  { id: 'churn', title: '`delete` and `set` of another key' },
  { id: 'iterate', title: '`for (const [key, value] of map)`' },
  { id: 'each', title: '`forEach` of keys and values' },
  { id: 'values', title: '`for (const value of map.values())`' },
  { id: 'numbers', title: 'values by `first` and `next`, or `values()`' },
] as const

const times = kinds.flatMap((kind) =>
  sizes.flatMap((size) =>
    operations.map((operation) => ({
      id: `${kind.id}-${size.id}-${operation.id}`,
      title: `${kind.title}, ${size.title}: ${operation.title}`,
    })),
  ),
)

const groups = { id: 'groups', title: 'group 1 million rows by three columns: `slotBy`' }

/** The figures of these are bytes instead of nanoseconds. */
const memories = kinds.map((kind) => ({
  id: `${kind.id}-10000000-memory`,
  title: `${kind.title}: bytes per entry at the worst point of growth`,
}))

const contenders = [
  { id: 'hand', title: 'hand-written' },
  { id: 'ours', title: 'map' },
  { id: 'map', title: '`Map`' },
] as const

export const maps: Question<Timing> = {
  name: 'maps',
  title: 'What does a map cost?',
  workloads: [...times, groups, ...memories],
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (found) => ({
    head: ['operation', 'hand-written, ns', 'map, ns', 'garbage', '`Map`, ns', '`Map` ÷ ours'],
    rows: [...times, groups, ...memories].map(({ id, title }) => {
      const { hand, ours, map } = found[id]!
      return [
        title,
        show(hand!.p50),
        show(ours!.p50),
        ours!.bytes === undefined ? '' : `${Math.round(ours!.bytes)} bytes`,
        show(map!.p50),
        `${show(map!.p50 / ours!.p50)}×`,
      ]
    }),
  }),
  notes: () => [
    'Keys are random integers below 2^31; an `Item` has three fields of four bytes. Keys are looked up in another order than that of insertion. `insert` includes all growth, from 100,000 entries on also the new arena, arrays or `Map`; `reserve` makes room for all entries first. A `Map` has no `reserve` and no numbers.',
    'Hand-written: open addressing in typed arrays, at most half full, without an order of insertion; an array for each field. `Map`: from numbers to numbers, or to objects; for groups, from texts of three numbers.',
    'Garbage: bytes that the operation of the map leaves on the JavaScript heap for an entry, counted.',
    'Memory: the growth of the resident set of a process that adds 10 million entries, for each entry that is there; the highest figure after the first quarter.',
  ],
}
