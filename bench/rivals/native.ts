// Compiles and runs a driver in C that replays patterns with malloc of the C library.
import { execFileSync, spawnSync } from 'node:child_process'
import type { Pattern } from '../workloads/patterns.ts'
import { recordedHeap, Recorder } from '../workloads/recorder.ts'
import { parseTrace } from '../workloads/trace.ts'

const PROGRAM = 'bench/build/malloc-traces'

/** Compiles the driver. Returns whether there is a C compiler. */
export function compileNative(): boolean {
  const options = ['-O3', '-o', PROGRAM, 'bench/native/malloc-traces.c']
  return spawnSync('cc', options, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** Runs the driver. Returns a `Timing` as JSON. A budget of 0 checks the blocks without timing. */
export function replayNatively(pattern: Pattern, budget: number): string {
  return execFileSync(PROGRAM, [String(budget)], { input: script(pattern), encoding: 'utf8' })
}

// Number of operations that take a few milliseconds.
const OPERATIONS = 16_384

// Encodes complete steps of a pattern and its end for the driver: 32-bit words after three counts.
function script(pattern: Pattern): Uint8Array {
  const recorder = new Recorder()
  const heap = recordedHeap(recorder)
  const workload = pattern.start({ heap, none: 0, bytes: () => new Uint8Array(), live: () => 0 })
  const asked = Math.ceil(OPERATIONS / workload.step) * workload.step
  workload.run(asked)
  const before = recorder.operations
  workload.drain()
  const { kinds, ids, sizes, operations, blocks } = parseTrace(recorder.text)
  const words = new Int32Array(3 + 3 * operations)
  words.set([operations, blocks, asked + operations - before])
  for (let index = 0; index < operations; index++) {
    words.set([kinds[index]!, ids[index]!, sizes[index]!], 3 + 3 * index)
  }
  return new Uint8Array(words.buffer)
}
