/** The C library's malloc: a driver in C, compiled here, that replays what the patterns do. */
import { execFileSync, spawnSync } from 'node:child_process'
import type { Pattern } from '../workloads/patterns.ts'
import { recordedHeap, Recorder } from '../workloads/recorder.ts'
import { parseTrace } from '../workloads/trace.ts'

const PROGRAM = 'bench/build/malloc-traces'

/** Compiles the driver; answers whether there was a compiler that could. */
export function compileNative(): boolean {
  const options = ['-O3', '-o', PROGRAM, 'bench/native/malloc-traces.c']
  return spawnSync('cc', options, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** What the driver prints: a `Timing` as JSON. A budget of 0 checks the blocks and times nothing. */
export function replayNatively(pattern: Pattern, budget: number): string {
  return execFileSync(PROGRAM, [String(budget)], { input: script(pattern), encoding: 'utf8' })
}

/** Enough of a pattern's operations for a few milliseconds. */
const ENOUGH = 16_384

/** A whole number of a pattern's steps and its end, as the driver reads them: words, a count first. */
function script(pattern: Pattern): Uint8Array {
  const recorder = new Recorder()
  const heap = recordedHeap(recorder)
  const workload = pattern.start({ heap, none: 0, bytes: () => new Uint8Array(), live: () => 0 })
  const asked = Math.ceil(ENOUGH / workload.step) * workload.step
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
