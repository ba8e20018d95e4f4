/**
 * How much heap does a trace need?
 *
 * The smallest heap that a trace runs in, found by bisection, beside the bytes that the trace has
 * asked for at its peak. Rivals: AssemblyScript's TLSF, and what our allocator would be without
 * its additions to the algorithm of the paper. It says nothing about time.
 */
import type { Found, Question } from './harness/question.ts'
import { compileAssemblyScript } from './rivals/assemblyscript.ts'
import { buildVariant } from './rivals/variant.ts'
import { compilers } from './workloads/compilers.ts'
import { variants } from './workloads/variants.ts'

/** Bytes; `percent` is the peak's share in what is needed. */
export type Space = {
  readonly percent: number
  readonly peak: number
  readonly needed: number
}

const recorded = [
  { id: 'sqlite', title: 'SQLite, recorded' },
  { id: 'perl', title: 'Perl, recorded' },
  { id: 'jq', title: 'jq, recorded' },
  { id: 'enemies', title: 'enemies, recorded' },
  { id: 'flights', title: 'flights, recorded' },
]
const madeUp = Object.keys(compilers).map((id) => ({ id, title: id.replace('-', ', made up, ') }))
const workloads = [...recorded, ...madeUp]

const contenders = [
  { id: 'tlsf', title: 'offheap' },
  { id: 'rounded-up', title: '… rounded-up search only' },
  { id: 'classic', title: '… and no victim' },
  { id: 'assemblyscript', title: 'AssemblyScript' },
]

export const space: Question<Space> = {
  name: 'space',
  title: 'How much heap does a trace need?',
  workloads,
  contenders,
  exact: true,
  async prepare() {
    await compileAssemblyScript('assemblyscript-bounded', ['--importMemory'])
    for (const [name, mutations] of Object.entries(variants)) await buildVariant(name, mutations)
    return []
  },
  combine: ([only]) => only!,
  tabulate: (found) => ({
    head: ['peak bytes asked for ÷ bytes needed', 'peak', ...contenders.map(({ title }) => title)],
    rows: [
      ...workloads.map(({ id, title }) => [
        title,
        `${found[id]!['tlsf']!.peak.toLocaleString('en')}`,
        ...contenders.map((contender) => percent(found[id]![contender.id]!.percent)),
      ]),
      mean('mean, recorded', recorded, found),
      mean('mean, made up', madeUp, found),
    ],
  }),
  notes: () => [
    'Needed is everything: list heads and control words, and the headers of blocks. The traces run through, reallocations and all; in 8 bytes less they find no room at some point.',
    'Rounded-up search only: our allocator without the look at its request’s own list, neither first nor last. And no victim: nor with the rest of the last split kept off the lists. That is TLSF as in the paper, in our layout.',
    'Made up after the classic compiler traces, which nobody may copy: half of the blocks 4,072 bytes, the others from 9 to 43,108, about a thousand live. A block of 4,072 that is freed is what the next such request needs, and what a rounded-up search can’t see.',
    'AssemblyScript’s memory comes in pages of 64 KiB: a block that is never freed takes what is too much. Its granule is 16 bytes and not 8.',
  ],
  method: () => 'Exact: the same in each run.',
}

function mean(
  title: string,
  traces: readonly { readonly id: string }[],
  found: Found<Space>,
): readonly string[] {
  const means = contenders.map((contender) => {
    const shares = traces.map(({ id }) => found[id]![contender.id]!.percent)
    return percent(shares.reduce((sum, share) => sum + share, 0) / shares.length)
  })
  return [title, '', ...means]
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`
}
