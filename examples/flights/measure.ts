import { setTimeout as sleep } from 'node:timers/promises'

const COLLECTIONS = 11

/** Times `work`, in milliseconds. */
export function timed<T>(work: () => T): { readonly value: T; readonly time: number } {
  const start = performance.now()
  const value = work()
  return { value, time: performance.now() - start }
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >>> 1]!
}

/** How long a full collection takes that has nothing to free: one goes ahead of those timed. */
export function timeCollection(): number {
  const collect = collector()
  collect()
  return median(Array.from({ length: COLLECTIONS }, () => timed(() => collect()).time))
}

/**
 * Returns all memory that V8 can do without to the system. On Node 20 any collection does that; on
 * Node 26 it keeps pages for more than ten seconds (measured) unless this is the last resort.
 */
export function returnMemory(): void {
  const collect = collector()
  collect()
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/** The process's memory, in bytes, without what V8 can do without. */
export async function residentMemory(): Promise<number> {
  returnMemory()
  // Pages are returned by other threads.
  await sleep(100)
  return process.memoryUsage.rss()
}

function collector(): NodeJS.GCFunction {
  if (globalThis.gc === undefined) throw new Error('start node with --expose-gc')
  return globalThis.gc
}
