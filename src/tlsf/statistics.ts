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
  /**
   * Maximum size in bytes for which `allocate` succeeds now without emptying the quick lists. The
   * arena's `largestFree` empties them first, and can therefore be larger.
   */
  readonly largestFree: number
  /** 1 - largest gap between live blocks / free bytes: 0 when all free bytes are in one gap. */
  readonly fragmentation: number
  readonly liveBlocks: number
  readonly freeBlocks: number
  /** Numbers of allocations and frees since the heap was created, both modulo 2^32. */
  readonly allocations: number
  readonly frees: number
  /** One entry per power of two, from the smallest size of a block to the largest. */
  readonly sizeClasses: readonly SizeClass[]
}

type Counts = { -readonly [Key in keyof SizeClass]: SizeClass[Key] }

/** Counts every block of `heap`, in time proportional to their number. */
export function statisticsOf(heap: Tlsf): Statistics {
  const { words, capacity, usedSize, peakUsedSize, freeSize, largestCoalesced } = heap
  const classes: Counts[] = []
  let freeBlocks = 0
  let largest = 0
  let run = 0
  walk(heap, (_block, size, free) => {
    const log2 = 31 - Math.clz32(size)
    const counts = (classes[log2] ??= emptyClass(log2))
    const bytes = size * 4
    if (free) {
      counts.freeBlocks++
      counts.freeBytes += bytes
      freeBlocks++
      // Neighbours are coalesced before a request fails.
      run += bytes
      largest = Math.max(largest, run)
    } else {
      run = 0
      counts.liveBlocks++
      counts.liveBytes += bytes
    }
  })
  return {
    capacity,
    usedSize,
    peakUsedSize,
    freeSize,
    largestFree: largestCoalesced,
    fragmentation: freeSize === 0 ? 0 : 1 - largest / freeSize,
    liveBlocks: heap.blockCount,
    freeBlocks,
    allocations: words[ALLOCATIONS]! >>> 0,
    frees: words[FREES]! >>> 0,
    sizeClasses: Array.from(classes, (counts, log2) => counts ?? emptyClass(log2)).slice(
      classes.findIndex((counts) => counts !== undefined),
    ),
  }
}

/** Returns the class of the sizes from `2 ** log2` words on. */
function emptyClass(log2: number): Counts {
  const from = 4 * 2 ** log2
  return { from, to: from * 2, liveBlocks: 0, liveBytes: 0, freeBlocks: 0, freeBytes: 0 }
}
