/**
 * Compares the allocators that are most similar to ours, as a table for the documents. Times come
 * from the saved results; the features were read in the sources of the allocators.
 */
import { ExternalTlsf } from 'offheap/tlsf'
import { alloc, overTraces } from './alloc.ts'
import { describe } from './harness/machine.ts'
import type { Found, Result } from './harness/question.ts'
import { markdownTable, newestFirst, show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

// The peers, in the order of the columns. Those without a contender don't run in JavaScript.
const peers = [
  { title: '**offheap**', contender: 'tlsf' },
  {
    title: '[AssemblyScript](https://github.com/AssemblyScript/assemblyscript)',
    contender: 'assemblyscript',
  },
  { title: '[@thi.ng/malloc](https://github.com/thi-ng/umbrella)', contender: 'thi.ng' },
  { title: '[tlsf in C](https://github.com/mattconte/tlsf)' },
  { title: '[tlsf-go](https://github.com/warawara28/tlsf-go)' },
  { title: '[xalloc](https://github.com/yvt/xalloc-rs)' },
  { title: '[OffsetAllocator](https://github.com/sebbbi/OffsetAllocator)' },
]

const features: readonly (readonly string[])[] = [
  ['runs in', 'JavaScript', 'WebAssembly', 'JavaScript', 'C', 'Go', 'Rust', 'C++'],
  [
    'constant time',
    'yes',
    'yes',
    'no: both functions search lists',
    'yes',
    'intended, but its lists lose blocks',
    'yes',
    'yes',
  ],
  ['alignment per call', 'yes', 'no, always 16', 'no, per pool', 'yes', 'no', 'yes', 'no'],
  [
    'reallocates in place',
    'forward, backward, both',
    'forward',
    'at the top; elsewhere it loses a block',
    'forward',
    'no',
    'no',
    'no',
  ],
  ['grows', 'WebAssembly.Memory', 'yes', 'no', 'by additional pools', 'no', 'no', 'no'],
  ['memory that it can’t access', '`ExternalTlsf`', 'no', 'no', 'no', 'no', 'yes', 'yes'],
  [
    'all state in the buffer',
    'yes, position-independent',
    'in the module’s memory',
    'yes',
    'yes, as pointers',
    'no',
    'no',
    'no',
  ],
  [
    'invalid pointer',
    'error with code',
    'assertion in some cases',
    '`false`',
    'undefined',
    'undefined',
    'error for another heap’s, in a checked arena',
    'undefined',
  ],
  [
    'double free',
    'error with code',
    'assertion',
    '`false`',
    'assertion in debug builds',
    'undefined',
    'prevented by the type system',
    'assertion in debug builds',
  ],
  [
    'integrity check',
    'ten invariants, violations as a list',
    'no',
    'no',
    'lists and blocks',
    'no',
    'blocks',
    'no',
  ],
  [
    'statistics',
    'O(1), and a report',
    'no',
    'counts and sizes',
    'no',
    'used size',
    'no',
    'free size and histogram',
  ],
  [
    'overhead of a live block, bytes',
    '4 (`ExternalTlsf` 28)',
    '4',
    '8',
    '4 or 8',
    '16',
    '25 or more',
    '32, reserved in advance',
  ],
  [
    'smallest block, bytes',
    '16 (`ExternalTlsf` 1 unit)',
    '16',
    '16',
    '16 or 32',
    '32',
    '1 unit',
    '1 unit',
  ],
]

// Bytes that xalloc takes before the first allocation, as published for its smallest records.
const metadata = [
  { units: 16, title: '16', published: 98 },
  { units: 2 ** 10, title: '1,024', published: 566 },
  { units: 2 ** 24, title: '2^24', published: 1_658 },
  { units: 2 ** 30, title: '2^30', published: 2_126 },
  { units: 2 ** 36, title: '2^36', published: 5_122 },
]

/** Returns both tables, with the times of the newest Node that has saved results of `alloc`. */
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
    `Nanoseconds per operation: geometric mean over the recorded programs, and median of the random pattern, ${describe(newest.machine)}. \`ExternalTlsf\` takes ${show(external)} on the recorded programs, ${show(external / overTraces(found, 'tlsf'))} times as long as \`Tlsf\`. Allocators without figures don't run in JavaScript.`,
    '',
    'Bytes of metadata before the first allocation, for memory that the allocator can’t access:',
    '',
    markdownTable({
      head: ['units of heap', ...metadata.map(({ title }) => title)],
      rows: [
        [
          '`ExternalTlsf`',
          ...metadata.map(({ units }) => bytes(new ExternalTlsf(units).metadataBytes)),
        ],
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
