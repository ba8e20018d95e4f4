import type { IntervalMap } from './interval-map.ts'

/**
 * A model of which requests the allocator must satisfy, in terms of intervals only: the sizes of
 * blocks, the size classes of the published algorithm as a table of bounds, and the requests for
 * which finding no room is a bug.
 */

/** Fixed bytes that every heap counts as used. */
export const FIXED = 48
/** Smallest block, header included. */
export const SMALLEST = 16
/** A request must examine this many blocks of its own class before it fails. */
const LOOKS = 8
/** Size classes per doubling, and also the number of granules with a class of their own. */
const CLASSES = 16

/**
 * Returns the bytes of the block for a request of `size` bytes: with its header, in granules of
 * eight.
 */
export function blockBytes(size: number): number {
  return Math.max(SMALLEST, Math.ceil((size + 4) / 8) * 8)
}

/** Smallest block of each size class, in bytes: every granule at first, then by doublings. */
export const CLASS_BOUNDS: readonly number[] = classBounds()

function classBounds(): number[] {
  const bounds: number[] = []
  for (let granules = 1; granules < CLASSES; granules++) bounds.push(granules * 8)
  for (let power = CLASSES; power < 2 ** 29; power *= 2) {
    for (let step = 0; step < CLASSES; step++) {
      bounds.push((power + (power / CLASSES) * step) * 8)
    }
  }
  return bounds
}

/** Returns the index of the class of a block of `bytes`. */
export function classOf(bytes: number): number {
  let low = 0
  let high = CLASS_BOUNDS.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (CLASS_BOUNDS[middle]! <= bytes) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Returns whether the allocator must find room for `size` bytes in these gaps. */
export function mustFind(map: IntervalMap, size: number, align: number): boolean {
  const bytes = blockBytes(size)
  const own = new Class(classOf(bytes))
  const generous = align > 8 ? bytes + align + 8 : bytes
  const ample = new Class(classOf(generous))
  map.forEachGap((start, gap) => {
    const fits = fitsAligned(start, gap, bytes, align)
    own.count(gap, fits)
    ample.count(gap, fits)
  })
  if (own.surelyFound) return true
  return generous <= map.end - map.start && (ample.above || ample.surelyFound)
}

/**
 * Returns whether a block of `bytes` with an aligned payload fits into a gap, after a free block of
 * its own.
 */
function fitsAligned(start: number, gap: number, bytes: number, align: number): boolean {
  let payload = Math.ceil((start + 4) / align) * align
  while (payload - 4 - start > 0 && payload - 4 - start < SMALLEST) payload += align
  return payload - 4 + bytes <= start + gap
}

/**
 * Returns the largest size for which `allocate` must find room in these gaps, and the largest
 * possible one.
 */
export function largestSizes(map: IntervalMap): { certain: number; possible: number } {
  let largest = 0
  map.forEachGap((_, gap) => {
    largest = Math.max(largest, gap)
  })
  if (largest === 0) return { certain: 0, possible: 0 }
  const top = classOf(largest)
  let inTop = 0
  map.forEachGap((_, gap) => {
    if (classOf(gap) === top) inTop++
  })
  const certain = inTop <= LOOKS ? largest : CLASS_BOUNDS[top]!
  return { certain: certain - 4, possible: largest - 4 }
}

/** Counts the gaps of one class. */
class Class {
  /** A gap of a higher class exists: everything of this class fits there. */
  above = false
  private readonly index: number
  private fitting = 0
  private misfits = 0

  constructor(index: number) {
    this.index = index
  }

  count(gap: number, fits: boolean): void {
    const index = classOf(gap)
    if (index > this.index) this.above = true
    if (index !== this.index) return
    if (fits) this.fitting++
    else this.misfits++
  }

  /**
   * Fewer gaps of the class are too small than the search examines, so that it finds one that fits.
   */
  get surelyFound(): boolean {
    return this.fitting > 0 && this.misfits < LOOKS
  }
}
