import { ALLOCATIONS, FREES } from './block.ts'
import type { Tlsf } from './tlsf.ts'
import { walk } from './walk.ts'

/** Blocks of one size class: sizes in bytes, including headers, from `from` to less than `to`. */
export interface SizeClass {
  readonly from: number
  readonly to: number
  readonly liveBlocks: number
  readonly liveBytes: number
  readonly freeBlocks: number
  readonly freeBytes: number
}

/** Statistics of a heap; sizes in bytes. */
export interface Statistics {
  readonly capacity: number
  readonly usedSize: number
  readonly peakUsedSize: number
  readonly freeSize: number
  readonly largestFree: number
  /** 1 - largest free block / free bytes: 0 when all free bytes are in one block. */
  readonly fragmentation: number
  readonly liveBlocks: number
  readonly freeBlocks: number
  /** Numbers of allocations and frees since the heap was created, both modulo 2^32. */
  readonly allocations: number
  readonly frees: number
  /** One entry per power of two, from the smallest size of a block to the largest. */
  readonly sizeClasses: readonly SizeClass[]
}

interface Counts {
  live: number
  liveWords: number
  free: number
  freeWords: number
}

/** Counts every block of `heap`, in time proportional to their number. */
export function statisticsOf(heap: Tlsf): Statistics {
  const { words, capacity, usedSize, peakUsedSize, freeSize, largestFree } = heap
  const classes: Counts[] = []
  let largestWords = 0
  walk(heap, (_block, size, free) => {
    const log2 = 31 - Math.clz32(size)
    const counts = (classes[log2] ??= { live: 0, liveWords: 0, free: 0, freeWords: 0 })
    counts[free ? 'free' : 'live'] += 1
    counts[free ? 'freeWords' : 'liveWords'] += size
    if (free) largestWords = Math.max(largestWords, size)
  })
  const sizeClasses = Array.from(classes, (counts, log2) => ({
    from: 4 * 2 ** log2,
    to: 8 * 2 ** log2,
    liveBlocks: counts?.live ?? 0,
    liveBytes: (counts?.liveWords ?? 0) * 4,
    freeBlocks: counts?.free ?? 0,
    freeBytes: (counts?.freeWords ?? 0) * 4,
  })).slice(classes.findIndex((counts) => counts !== undefined))
  return {
    capacity,
    usedSize,
    peakUsedSize,
    freeSize,
    largestFree,
    fragmentation: freeSize === 0 ? 0 : 1 - (largestWords * 4) / freeSize,
    liveBlocks: heap.blockCount,
    freeBlocks: sizeClasses.reduce((sum, { freeBlocks }) => sum + freeBlocks, 0),
    allocations: words[ALLOCATIONS]! >>> 0,
    frees: words[FREES]! >>> 0,
    sizeClasses,
  }
}
