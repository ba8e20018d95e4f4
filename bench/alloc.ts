/**
 * How fast are allocate and free?
 *
 * The rivals: AssemblyScript's TLSF, the same algorithm in WebAssembly; @thi.ng/malloc, the allocator
 * that JavaScript people use; and none at all, a buffer from the engine each time. The yardstick: the C library's malloc, where there is a C compiler to build its driver with.
 * It doesn't say how well the heap is filled, and nothing about reading or writing the blocks.
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

/** The programs that were recorded, not the patterns that were made up. */
const recorded = patterns.filter(({ title }) => title.endsWith(', recorded'))

export const alloc: Question<Timing> = {
  name: 'alloc',
  title: 'How fast are allocate and free?',
  workloads: patterns,
  contenders,
  /** All have memory of one size from the start, so that none grows while it is timed. */
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
        row('geometric mean, recorded', (contender) => overTraces(timings, contender)),
      ],
    }
  },
  notes: (timings) => [
    'A pair is one operation: allocate and free. In brackets: how many times what `Tlsf` takes.',
    'Where a recorded program reallocates, offheap and AssemblyScript do so in place if they can; for the others it is allocate, copy and free.',
    `New ArrayBuffers and Uint8Arrays come zeroed and nobody frees them: ${collectors(timings)} of their time are pauses of the garbage collector, and it works on other cores besides.`,
    nativeNote(timings),
    '`ExternalTlsf` is for memory that it can’t touch: where a program reallocates it allocates and frees, and copies nothing.',
    'AssemblyScript: `heap.alloc`, `heap.realloc` and `heap.free`, compiled with `-O3`, its assertions in, as its users get them. @thi.ng/malloc looks for a block among all live ones to free it.',
  ],
}

/** The geometric mean of a contender's times over the recorded programs. */
export function overTraces(timings: Found<Timing>, contender: string): number {
  const logs = recorded.map(({ id }) => Math.log(timings[id]![contender]!.p50))
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length)
}

function nativeNote(timings: Found<Timing>): string {
  return Object.values(timings).every((row) => 'native' in row)
    ? 'C library: `malloc`, `realloc` and `free` of this machine, called from C that was compiled with `-O3`, the same operations from a list. It keeps no state in a buffer and checks little; a pair is the best case of its cache of freed blocks, and above 128 KiB it asks the system.'
    : 'No C compiler here: no C library to compare with.'
}

/** Over all patterns, from the least to the most. */
function collectors(timings: Found<Timing>): string {
  const shares = Object.values(timings).flatMap((pattern) =>
    ['ArrayBuffer', 'Uint8Array'].map((id) => pattern[id]!.collector / pattern[id]!.mean),
  )
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`
}
