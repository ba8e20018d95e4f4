import { setTimeout as sleep } from 'node:timers/promises'

const COLLECTIONS = 11

/** Runs `work`. Returns its result, and the time that it took in milliseconds. */
export function timed<T>(work: () => T): { readonly value: T; readonly time: number } {
  const start = performance.now()
  const value = work()
  return { value, time: performance.now() - start }
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >>> 1]!
}

/**
 * Returns the median time in milliseconds of a full garbage collection that frees nothing, because
 * an untimed collection precedes it.
 */
export function timeCollection(): number {
  const collect = collector()
  collect()
  return median(Array.from({ length: COLLECTIONS }, () => timed(() => collect()).time))
}

/**
 * Makes V8 return all unused memory to the system. On Node 20 every full collection does so. Node
 * 26 keeps pages for more than ten seconds (measured), except after a "last resort" collection.
 */
export function returnMemory(): void {
  const collect = collector()
  collect()
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/** Returns the resident memory of the process in bytes, after unused memory was returned. */
export async function residentMemory(): Promise<number> {
  returnMemory()
  // Threads of V8 return the pages in the background.
  await sleep(100)
  return process.memoryUsage.rss()
}

function collector(): NodeJS.GCFunction {
  if (globalThis.gc === undefined)
    throw new Error('no garbage collector to call: start node with --expose-gc')
  return globalThis.gc
}
