/**
 * Beside its peers: what the allocators nearest to ours do and take, as a table for README.md. What
 * is measured here comes from the results that are kept; the rest was read in their sources.
 */
import { ExternalTlsf } from 'offheap/tlsf'
import { alloc, overTraces } from './alloc.ts'
import { describe } from './harness/machine.ts'
import type { Found, Result } from './harness/question.ts'
import { markdownTable, newestFirst, show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

/** In the order of the columns. Without a contender: nothing of its kind runs in our benches. */
const peers = [
  { title: '**offheap**', contender: 'tlsf' },
  { title: '[AssemblyScript](https://github.com/AssemblyScript/assemblyscript)', contender: 'assemblyscript' },
  { title: '[@thi.ng/malloc](https://github.com/thi-ng/umbrella)', contender: 'thi.ng' },
  { title: '[tlsf in C](https://github.com/mattconte/tlsf)' },
  { title: '[tlsf-go](https://github.com/warawara28/tlsf-go)' },
  { title: '[xalloc](https://github.com/yvt/xalloc-rs)' },
  { title: '[OffsetAllocator](https://github.com/sebbbi/OffsetAllocator)' },
]

const features: readonly (readonly string[])[] = [
  ['runs in', 'JavaScript', 'WebAssembly', 'JavaScript', 'C', 'Go', 'Rust', 'C++'],
  ['constant time', 'yes', 'yes', 'no: both look through lists', 'yes', 'meant so; its lists lose blocks', 'yes', 'yes'],
  ['aligned, per call', 'yes', '16, always', 'per pool', 'yes', 'no', 'yes', 'no'],
  ['reallocates in place', 'forward, backward, both', 'forward', 'at the top; else it loses a block', 'forward', 'no', 'no', 'no'],
  ['grows', 'WebAssembly.Memory', 'yes', 'no', 'by further pools', 'no', 'no', 'no'],
  ['memory it can’t touch', '`ExternalTlsf`', 'no', 'no', 'no', 'no', 'yes', 'yes'],
  ['all state in the buffer', 'yes, position-independent', 'in the module’s memory', 'yes', 'yes, as pointers', 'no', 'no', 'no'],
  ['wrong pointer', 'named error', 'assertion, in part', '`false`', 'undefined', 'undefined', 'other heap’s: error, in a checked arena', 'undefined'],
  ['double free', 'named error', 'assertion', '`false`', 'assertion in debug builds', 'undefined', 'refused by the type system', 'assertion in debug builds'],
  ['integrity check', 'ten invariants, as a list', 'no', 'no', 'lists and blocks', 'no', 'blocks', 'no'],
  ['statistics', 'O(1), and a report', 'no', 'counts and sizes', 'no', 'used size', 'no', 'free size and histogram'],
  ['bytes on top of a live block', '4 (`ExternalTlsf` 28)', '4', '8', '4 or 8', '16', '25 or more', '32, set aside ahead'],
  ['smallest block, bytes', '16 (`ExternalTlsf` 1 unit)', '16', '16', '16 or 32', '32', '1 unit', '1 unit'],
]

/** Bytes that xalloc takes before the first allocation, as published for its leanest records. */
const metadata = [
  { units: 16, title: '16', published: 98 },
  { units: 2 ** 10, title: '1,024', published: 566 },
  { units: 2 ** 24, title: '2^24', published: 1_658 },
  { units: 2 ** 30, title: '2^30', published: 2_126 },
  { units: 2 ** 36, title: '2^36', published: 5_122 },
]

/** Both tables, with the figures of the newest Node that has answered `alloc`. */
export function comparePeers(results: readonly Result[]): string {
  const [newest] = newestFirst(results.filter(({ question }) => question === alloc.name))
  if (newest === undefined) return ''
  const found = newest.found as Found<Timing>
  const external = overTraces(found, 'external')
  return [
    markdownTable({
      head: ['', ...peers.map(({ title }) => title)],
      rows: [
        ...features,
        measured('ns, recorded programs', (contender) => overTraces(found, contender)),
        measured('ns, random, 2,000 slots', (contender) => found['random-2000']![contender]!.p50),
      ],
    }),
    '',
    `Nanoseconds an operation, geometric mean of the recorded programs and median of the random pattern, ${describe(newest.machine)}. \`ExternalTlsf\` takes ${show(external)}, ${show(external / overTraces(found, 'tlsf'))} times what \`Tlsf\` takes. Those without a figure run in no JavaScript.`,
    '',
    'Bytes of records before the first allocation, for memory that it can’t touch:',
    '',
    markdownTable({
      head: ['units of heap', ...metadata.map(({ title }) => title)],
      rows: [
        ['`ExternalTlsf`', ...metadata.map(({ units }) => bytes(new ExternalTlsf(units).metadataBytes))],
        ['xalloc, as published', ...metadata.map(({ published }) => bytes(published))],
      ],
    }),
  ].join('\n')
}

function measured(title: string, time: (contender: string) => number): readonly string[] {
  return [
    title,
    ...peers.map(({ contender }) => (contender === undefined ? '–' : show(time(contender)))),
  ]
}

function bytes(count: number): string {
  return count.toLocaleString('en')
}
