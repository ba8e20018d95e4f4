/**
 * How fast are allocate and free?
 *
 * The rivals are AssemblyScript's TLSF, which is the same algorithm in WebAssembly; @thi.ng/malloc,
 * the most used allocator for JavaScript; and a new buffer from the engine for each block. The
 * reference is malloc of the C library, if there is a C compiler to build its driver. Not measured:
 * how well the heap is used (see `space`), and access to the blocks.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Found, Grid, Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import { runContender } from './harness/rounds.ts'
import type { Timing } from './harness/timing.ts'
import { PAGE } from './rivals/assemblyscript-heap.ts'
import { compileAssemblyScript } from './rivals/assemblyscript.ts'
import { compileNative } from './rivals/native.ts'
import { CAPACITY } from './workloads/heap.ts'
import { patterns } from './workloads/patterns.ts'

const contenders = [
  { id: 'tlsf', title: 'offheap Tlsf' },
  { id: 'arena', title: 'offheap Arena' },
  { id: 'external', title: 'offheap ExternalTlsf' },
  { id: 'assemblyscript', title: 'AssemblyScript' },
  { id: 'thi.ng', title: '@thi.ng/malloc' },
  { id: 'ArrayBuffer', title: 'ArrayBuffer' },
  { id: 'Uint8Array', title: 'Uint8Array' },
  { id: 'native', title: 'C library' },
] as const

// The recorded programs, without the synthetic patterns.
const recorded = patterns.filter(({ title }) => title.endsWith(', recorded'))

const BRIEF = ['arena', 'assemblyscript', 'ArrayBuffer', 'native'] as const

export const alloc: Question<Timing> = {
  name: 'alloc',
  title: 'How fast are allocate and free?',
  workloads: patterns,
  contenders,
  // All contenders start with memory of the same size, so that none grows while it is timed.
  async prepare() {
    await compileAssemblyScript('assemblyscript', ['--initialMemory', String(CAPACITY / PAGE)])
    const missing = compileNative() ? [] : ['native']
    const present = contenders.filter(({ id }) => !missing.includes(id))
    await Promise.all(present.map(({ id }) => runContender('alloc', id, 'check')))
    return missing
  },
  combine: combineTimings,
  method: methodOfTimings,
  tabulate(timings): Grid {
    const present = contenders.filter(({ id }) => Object.values(timings).every((row) => id in row))
    const row = (title: string, time: (contender: string) => number) => [
      title,
      ...present.map(({ id }) => {
        const nanoseconds = time(id)
        if (id === 'tlsf') return show(nanoseconds)
        return `${show(nanoseconds)} (${show(nanoseconds / time('tlsf'))}×)`
      }),
    ]
    return {
      head: ['ns per operation', ...present.map(({ title }) => title)],
      rows: [
        ...patterns.map(({ id, title }) => row(title, (contender) => timings[id]![contender]!.p50)),
        row('geometric mean of recorded programs', (contender) => overTraces(timings, contender)),
      ],
    }
  },
  brief: (timings) =>
    BRIEF.flatMap((id) => {
      if (!Object.values(timings).every((row) => id in row)) return []
      const { title } = contenders.find((contender) => contender.id === id)!
      return [[`${title}, recorded programs`, `${show(overTraces(timings, id))} ns`]]
    }),
  notes: (timings) => [
    'A pair (allocate and free) counts as one operation. In parentheses: the time relative to `Tlsf`.',
    'When a recorded program reallocates, offheap and AssemblyScript do so in place if possible; the others allocate, copy and free.',
    `New ArrayBuffers and Uint8Arrays are zeroed, and only the garbage collector frees them: its pauses take ${collectors(timings)} of their time, and it uses other cores as well.`,
    nativeNote(timings),
    '`ExternalTlsf` manages memory that it does not access: when a program reallocates, it allocates and frees without copying.',
    'AssemblyScript: `heap.alloc`, `heap.realloc` and `heap.free`, compiled with `-O3` and with assertions, which is the default. @thi.ng/malloc searches all live blocks for the one to free.',
  ],
}

/** Returns the geometric mean of a contender's times over the recorded programs, in nanoseconds. */
export function overTraces(timings: Found<Timing>, contender: string): number {
  const logs = recorded.map(({ id }) => Math.log(timings[id]![contender]!.p50))
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length)
}

function nativeNote(timings: Found<Timing>): string {
  return Object.values(timings).every((row) => 'native' in row)
    ? 'C library: `malloc`, `realloc` and `free` of this machine, called from C code compiled with `-O3` that replays a list of the same operations. Its state is not position-independent, and it checks little; a pair is the best case for its cache of freed blocks, and above 128 KiB it calls the system.'
    : 'There is no C compiler on this machine, so the C library is missing.'
}

// Returns the garbage collector's share of the time, as the range over all patterns.
function collectors(timings: Found<Timing>): string {
  const shares = Object.values(timings).flatMap((pattern) =>
    ['ArrayBuffer', 'Uint8Array'].map((id) => pattern[id]!.collector / pattern[id]!.mean),
  )
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`
}
