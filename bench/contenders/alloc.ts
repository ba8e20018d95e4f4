/**
 * Measures one allocator under one pattern. It has its own process, so that its call sites see no
 * other.
 *
 *     node alloc.js CONTENDER PATTERN BUDGET    prints a `Timing` as JSON
 *     node alloc.js CONTENDER check             runs every pattern and checks every byte
 */
import { MemPool } from '@thi.ng/malloc'
import { Arena } from 'offheap'
import { ExternalTlsf, Tlsf } from 'offheap/tlsf'
import { time, type Timing } from '../harness/timing.ts'
import { assemblyScriptHeap } from '../rivals/assemblyscript-heap.ts'
import { replayNatively } from '../rivals/native.ts'
import { checked } from '../workloads/checked.ts'
import { CAPACITY, type Contender } from '../workloads/heap.ts'
import { patterns, type Workload } from '../workloads/patterns.ts'

const [name = '', task = '', budget = ''] = process.argv.slice(2)
switch (name) {
  case 'tlsf':
    await enter(tlsf())
    break
  case 'arena':
    await enter(arena())
    break
  case 'external':
    await enter(external())
    break
  case 'assemblyscript':
    await enter(assemblyscript())
    break
  case 'thi.ng':
    await enter(thing())
    break
  case 'ArrayBuffer':
    await enter(arrayBuffer())
    break
  case 'Uint8Array':
    await enter(uint8Array())
    break
  case 'native':
    native()
    break
  default:
    throw new Error(`unknown contender "${name}"`)
}

async function enter<Block>(contender: Contender<Block>): Promise<void> {
  if (task === 'check') return check(contender)
  const pattern = patterns.find(({ id }) => id === task)
  if (pattern === undefined) throw new Error(`unknown pattern "${task}"`)
  const workload = pattern.start(contender)
  const operations = warmUp(workload)
  const timing =
    typeof operations === 'number'
      ? await time(() => workload.run(operations), operations, Number(budget))
      : operations
  workload.drain()
  requireEmpty(contender, task)
  console.log(JSON.stringify(timing))
}

/** The C library runs in a separate program, which replays the pattern. */
function native(): void {
  if (task === 'check') for (const pattern of patterns) replayNatively(pattern, 0)
  const pattern = patterns.find(({ id }) => id === task)
  console.log(pattern === undefined ? '{}' : replayNatively(pattern, Number(budget)))
}

function check<Block>(contender: Contender<Block>): void {
  const watched = checked(contender)
  for (const { id, start } of patterns) {
    const workload = start(watched)
    for (let done = 0; done < 8_192 && done < 64 * workload.step; done += workload.step) {
      workload.run(workload.step)
    }
    workload.drain()
    requireEmpty(watched, id)
  }
  console.log('{}')
}

function requireEmpty<Block>({ live }: Contender<Block>, pattern: string): void {
  if (live() !== 0) throw new Error(`${name} leaks ${live()} blocks in the pattern ${pattern}`)
}

/**
 * Warms up. Returns the number of operations that take about 4 milliseconds, or, if one step takes
 * more than half a second, the timing of that step.
 */
function warmUp({ step, run }: Workload): number | Timing {
  const milliseconds = (operations: number) => {
    const started = performance.now()
    run(operations)
    return performance.now() - started
  }
  const first = milliseconds(step)
  if (first > 500) {
    const taken = (first * 1e6) / step
    return { p50: taken, min: taken, mean: taken, collector: 0 }
  }
  for (const warm = performance.now() + 50; performance.now() < warm;) run(step)
  let operations = step
  while (milliseconds(operations) < 2) operations *= 2
  return operations
}

/** Returns the common part of contenders whose blocks are byte offsets. */
function offsetsInto(bytes: Uint8Array): Pick<Contender<number>, 'none' | 'bytes'> {
  return { none: 0, bytes: (block, size) => bytes.subarray(block, block + size) }
}

function tlsf(): Contender<number> {
  const heap = new Tlsf(CAPACITY)
  const bytes = new Uint8Array(heap.words.buffer)
  return { ...offsetsInto(bytes), heap, live: () => heap.blockCount }
}

function arena(): Contender<number> {
  const heap = new Arena(CAPACITY)
  return { ...offsetsInto(heap.u8), heap, live: () => heap.blockCount }
}

// Regions exceed small integers, so a plain array would box them: the slots are a Float64Array. The
// memory exists only for the check.
function external(): Contender<number> {
  const tlsf = new ExternalTlsf(CAPACITY)
  const memory = new Uint8Array(task === 'check' ? CAPACITY : 0)
  const bytes = (region: number, size: number) => {
    const offset = tlsf.offsetOf(region)
    return memory.subarray(offset, offset + size)
  }
  const heap = {
    allocate: (size: number) => tlsf.allocate(size) ?? 0,
    free(region: number) {
      tlsf.free(region)
    },
    reallocate(region: number, size: number, kept: number) {
      const moved = tlsf.allocate(size) ?? 0
      if (task === 'check') bytes(moved, kept).set(bytes(region, kept))
      tlsf.free(region)
      return moved
    },
  }
  const slots = (count: number) => new Float64Array(count)
  return { heap, none: 0, bytes, slots, live: () => tlsf.blockCount }
}

// AssemblyScript doesn't count blocks. A leak would fill the memory during a bench and make it
// grow.
function assemblyscript(): Contender<number> {
  const { memory, ...heap } = assemblyScriptHeap('assemblyscript')()
  return {
    ...offsetsInto(new Uint8Array(memory.buffer)),
    heap,
    live: () => memory.buffer.byteLength - CAPACITY,
  }
}

// `realloc` of @thi.ng/malloc frees the old block at a wrong address and so loses it. Therefore the
// bench allocates, copies and frees.
function thing(): Contender<number> {
  const pool = new MemPool({ size: CAPACITY })
  const bytes = new Uint8Array(pool.buf)
  const heap = {
    allocate: (size: number) => pool.malloc(size),
    free(block: number) {
      pool.free(block)
    },
    reallocate(block: number, size: number, kept: number) {
      const moved = pool.malloc(size)
      bytes.copyWithin(moved, block, block + kept)
      pool.free(block)
      return moved
    },
  }
  return { ...offsetsInto(bytes), heap, live: () => pool.stats().used.count }
}

// Nothing is freed explicitly: the garbage collector frees the buffers without references.
function arrayBuffer(): Contender<ArrayBuffer | null> {
  const bytes = (block: ArrayBuffer | null, size: number) => new Uint8Array(block!, 0, size)
  const heap = {
    allocate: (size: number) => new ArrayBuffer(size),
    free() {},
    reallocate(block: ArrayBuffer | null, size: number, kept: number) {
      const moved = new ArrayBuffer(size)
      bytes(moved, kept).set(bytes(block, kept))
      return moved
    },
  }
  return { heap, none: null, bytes, live: () => 0 }
}

function uint8Array(): Contender<Uint8Array | null> {
  const heap = {
    allocate: (size: number) => new Uint8Array(size),
    free() {},
    reallocate(block: Uint8Array | null, size: number, kept: number) {
      const moved = new Uint8Array(size)
      moved.set(block!.subarray(0, kept))
      return moved
    },
  }
  return { heap, none: null, bytes: (block, size) => block!.subarray(0, size), live: () => 0 }
}
