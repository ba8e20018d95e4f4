/**
 * How fast are allocate and free?
 *
 * The rivals: AssemblyScript's TLSF, the same algorithm in WebAssembly; @thi.ng/malloc, the
 * allocator that JavaScript people use; and no allocator at all, a buffer from the engine each time.
 * It doesn't say how well the heap is filled, and nothing about reading or writing the blocks.
 */
import { main as compile } from 'assemblyscript/asc'
import { writeFileSync } from 'node:fs'
import type { Question, Timings } from './harness/question.ts'
import { show } from './harness/report.ts'
import { runContender } from './harness/rounds.ts'
import { CAPACITY } from './workloads/heap.ts'
import { patterns } from './workloads/patterns.ts'

const contenders = [
  { id: 'tlsf', title: 'offheap Tlsf' },
  { id: 'arena', title: 'offheap Arena' },
  { id: 'assemblyscript', title: 'AssemblyScript' },
  { id: 'thi.ng', title: '@thi.ng/malloc' },
  { id: 'ArrayBuffer', title: 'ArrayBuffer' },
  { id: 'Uint8Array', title: 'Uint8Array' },
] as const

export const alloc: Question = {
  name: 'alloc',
  title: 'How fast are allocate and free?',
  workloads: patterns,
  contenders,
  async prepare() {
    await compileAssemblyScript()
    for (const { id } of contenders) await runContender('alloc', id, 'check')
  },
  tabulate: (timings) => ({
    head: ['ns per operation', ...contenders.map(({ title }) => title)],
    rows: patterns.map(({ id, title }) => {
      const reference = timings[id]!['tlsf']!.p50
      return [
        title,
        ...contenders.map((contender) => {
          const { p50 } = timings[id]![contender.id]!
          return contender.id === 'tlsf' ? show(p50) : `${show(p50)} (${show(p50 / reference)}×)`
        }),
      ]
    }),
  }),
  notes: (timings) => [
    'A pair is one operation: allocate and free. In brackets: how many times what `Tlsf` takes.',
    'Where a recorded program reallocates, offheap and AssemblyScript do so in place if they can; for the others it is allocate, copy and free.',
    `New ArrayBuffers and Uint8Arrays come zeroed and nobody frees them: ${collectors(timings)} of their time are pauses of the garbage collector, and it works on other cores besides.`,
    'AssemblyScript: `heap.alloc`, `heap.realloc` and `heap.free`, compiled with `-O3`, its assertions in, as its users get them. @thi.ng/malloc looks for a block among all live ones to free it.',
  ],
}

/** Over all patterns, from the least to the most. */
function collectors(timings: Timings): string {
  const shares = Object.values(timings).flatMap((pattern) =>
    ['ArrayBuffer', 'Uint8Array'].map((id) => pattern[id]!.collector / pattern[id]!.mean),
  )
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`
}

const SOURCE = `
export function allocate(size: usize): usize { return heap.alloc(size) }
export function free(block: usize): void { heap.free(block) }
export function reallocate(block: usize, size: usize): usize { return heap.realloc(block, size) }
`
const PAGE = 65_536

/** As large from the start as everybody's memory, so that it never grows while it is timed. */
async function compileAssemblyScript(): Promise<void> {
  const options = ['-O3', '--runtime', 'minimal', '--initialMemory', String(CAPACITY / PAGE)]
  const { error, stderr } = await compile(['heap.ts', '--outFile', 'heap.wasm', ...options], {
    readFile: (name) => (name === 'heap.ts' ? SOURCE : null),
    writeFile: (_, contents) => writeFileSync('bench/build/assemblyscript.wasm', contents),
    listFiles: () => [],
  })
  if (error !== null) throw new Error(`${error.message}\n${stderr}`)
}
