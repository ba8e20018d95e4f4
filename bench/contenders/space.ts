/**
 * Finds the smallest heap in which an allocator can run a trace.
 *
 *     node space.js CONTENDER TRACE    prints `Space` as JSON
 */
import { pathToFileURL } from 'node:url'
import { Tlsf } from 'offheap/tlsf'
import { assemblyScriptHeap, PAGE } from '../rivals/assemblyscript-heap.ts'
import type { Space } from '../space.ts'
import { ALLOCATE, FREE, type Trace } from '../workloads/trace.ts'
import { traceOf } from '../workloads/traces.ts'

/**
 * An allocator in a heap of fixed size. `allocate` and `reallocate` return 0 or throw without room.
 */
interface Bounded {
  allocate(size: number): number
  free(block: number): void
  reallocate(block: number, size: number): number
}

/** Creates a heap in `bytes` bytes, which include its metadata. */
type Make = (bytes: number) => Bounded

// Common divisor of the granules of all allocators, in bytes.
const STEP = 8
// Size of the header that AssemblyScript puts before a payload, in bytes.
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
  const variant: { Tlsf: typeof Tlsf } = await import(
    pathToFileURL(`bench/build/tlsf-${name}.js`).href
  )
  return (bytes) => new variant.Tlsf(new ArrayBuffer(bytes))
}

// WebAssembly memory comes in pages. A block that is never freed reduces it to the requested size.
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

/** Returns whether every allocation succeeded. */
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

/** Returns the maximum of the requested bytes that are live at the same time. */
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

/**
 * Finds by bisection a size that is enough while `STEP` bytes less are not. There can be several,
 * because a larger heap isn't always enough when a smaller one is.
 */
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
