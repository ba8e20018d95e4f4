/**
 * How much heap does a trace need?
 *
 * Finds the smallest heap that a trace runs in by bisection, and compares it with the peak of the
 * bytes that the trace requests. The rivals are AssemblyScript's TLSF, and variants of our
 * allocator without its additions to the algorithm of the paper. Time is not measured.
 */
import type { Found, Question } from './harness/question.ts'
import { compileAssemblyScript } from './rivals/assemblyscript.ts'
import { buildVariant } from './rivals/variant.ts'
import { compilers } from './workloads/compilers.ts'
import { variants } from './workloads/variants.ts'

/** Sizes in bytes; `percent` is the peak of requested bytes relative to the smallest heap. */
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
const synthetic = Object.keys(compilers).map((id) => ({
  id,
  title: id.replace('-', ', synthetic, '),
}))
const workloads = [...recorded, ...synthetic]

const contenders = [
  { id: 'tlsf', title: 'offheap' },
  { id: 'no-quick-lists', title: '… without quick lists' },
  { id: 'rounded-up', title: '… only rounded-up search' },
  { id: 'classic', title: '… and without victim and quick lists' },
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
    head: ['peak requested bytes ÷ needed bytes', 'peak', ...contenders.map(({ title }) => title)],
    rows: [
      ...workloads.map(({ id, title }) => [
        title,
        `${found[id]!['tlsf']!.peak.toLocaleString('en')}`,
        ...contenders.map((contender) => percent(found[id]![contender.id]!.percent)),
      ]),
      mean('mean of recorded', recorded, found),
      mean('mean of synthetic', synthetic, found),
    ],
  }),
  notes: () => [
    'Needed bytes include everything: list heads, control words and block headers. The traces run completely, with reallocations; with 8 bytes less, one of their allocations fails.',
    'Without quick lists: our allocator coalesces every freed block immediately. Only rounded-up search: our allocator without the search of the request’s own list, both before and after the other lists. Without victim and quick lists: in addition to that, nothing is kept on quick lists, and the rest of the last split is inserted into its list immediately. The result is TLSF as in the paper, in our layout.',
    'The synthetic traces imitate the classic compiler traces, whose licence forbids copies: half of the blocks have 4,072 bytes, the others 9 to 43,108, and about a thousand are live. A freed block of 4,072 bytes fits the next such request, but a rounded-up search does not find it.',
    'AssemblyScript’s memory comes in pages of 64 KiB; a block that is never freed fills the excess. Its granule is 16 bytes instead of 8.',
  ],
  method: () => 'The figures are exact: every run gives the same.',
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
