/**
 * The smallest heap that one allocator can run one trace in.
 *
 *     node space.js CONTENDER TRACE    answers `Space` as JSON
 */
import { pathToFileURL } from 'node:url'
import { Tlsf } from 'offheap/tlsf'
import { assemblyScriptHeap, PAGE } from '../rivals/assemblyscript-heap.ts'
import type { Space } from '../space.ts'
import { traceOf } from '../workloads/traces.ts'
import { ALLOCATE, FREE, type Trace } from '../workloads/trace.ts'

/** Answers 0, or throws, when there is no room. */
interface Bounded {
  allocate(size: number): number
  free(block: number): void
  reallocate(block: number, size: number): number
}

/** A fresh heap in so many bytes, everything that it keeps for itself included. */
type Make = (bytes: number) => Bounded

/** What both allocators round to, or a divisor of it. */
const STEP = 8
/** Bytes that AssemblyScript puts before a payload. */
const HEADER = 4

const [contender = '', workload = ''] = process.argv.slice(2)
const trace = traceOf(workload)
const make = await makerOf(contender)
const peak = peakOf(trace)
const needed = smallest(peak, (bytes) => fits(make, bytes, trace))
const space: Space = { percent: (100 * peak) / needed, peak, needed }
console.log(JSON.stringify(space))

async function makerOf(name: string): Promise<Make> {
  if (name === 'assemblyscript') return assemblyscript()
  if (name === 'tlsf') return (bytes) => new Tlsf(new ArrayBuffer(bytes))
  const variant: { Tlsf: typeof Tlsf } = await import(pathToFileURL(`bench/build/tlsf-${name}.js`).href)
  return (bytes) => new variant.Tlsf(new ArrayBuffer(bytes))
}

/** Memory comes in pages. A block that is never freed leaves as much of it as was asked for. */
function assemblyscript(): Make {
  const start = assemblyScriptHeap('assemblyscript-bounded')
  return (bytes) => {
    const pages = Math.ceil(bytes / PAGE)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const heap = start(memory)
    const surplus = pages * PAGE - bytes
    if (surplus > HEADER) heap.allocate(surplus - HEADER)
    return heap
  }
}

function fits(makeHeap: Make, bytes: number, replayed: Trace): boolean {
  try {
    return replay(makeHeap(bytes), replayed)
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || isTooSmall(error)) return false
    throw error
  }
}

function isTooSmall(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'INVALID_SIZE'
}

/** Whether there was room throughout. */
function replay(heap: Bounded, { kinds, ids, sizes, operations, blocks }: Trace): boolean {
  const live = new Int32Array(blocks)
  for (let index = 0; index < operations; index++) {
    const id = ids[index]!
    const kind = kinds[index]!
    if (kind === FREE) {
      heap.free(live[id]!)
      continue
    }
    const size = sizes[index]!
    const block = kind === ALLOCATE ? heap.allocate(size) : heap.reallocate(live[id]!, size)
    if (block === 0) return false
    live[id] = block
  }
  return true
}

/** The most bytes asked for that were live at once. */
function peakOf({ ids, sizes, operations, blocks }: Trace): number {
  const live = new Int32Array(blocks)
  let total = 0
  let most = 0
  for (let index = 0; index < operations; index++) {
    total += sizes[index]! - live[ids[index]!]!
    live[ids[index]!] = sizes[index]!
    most = Math.max(most, total)
  }
  return most
}

/** By bisection: where what fits meets what doesn't, at least at one place. */
function smallest(least: number, enough: (bytes: number) => boolean): number {
  let below = Math.floor(least / STEP)
  let above = 2 * below
  while (!enough(above * STEP)) [below, above] = [above, 2 * above]
  while (above - below > 1) {
    const middle = (below + above) >>> 1
    if (enough(middle * STEP)) above = middle
    else below = middle
  }
  return above * STEP
}
