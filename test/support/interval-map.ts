/** What a heap did that no allocator may do; an error of the test harness, not of the allocator. */
export class Divergence extends Error {}

/** Free bytes before and behind an interval. */
export interface Sides {
  readonly before: number
  readonly behind: number
}

/**
 * Shadow of a heap: which bytes belong to a live block, as a sorted list of intervals.
 *
 * It is simpler than what it checks and made by other means: no lists, no bits, no headers. What
 * lies between two intervals is free, and since free neighbours are joined at once, each such gap
 * is one free block.
 */
export class IntervalMap {
  readonly start: number
  /** Moves up when the heap grows. */
  end: number
  private starts: number[] = []
  private ends: number[] = []

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }

  /** Adds an interval; answers the free bytes left on either side. */
  add(start: number, end: number): Sides {
    const index = this.indexOf(start)
    const left = index === 0 ? this.start : this.ends[index - 1]!
    const right = index === this.starts.length ? this.end : this.starts[index]!
    if (start < left || end > right || end <= start) {
      throw new Divergence(`[${start}, ${end}) is not within the gap [${left}, ${right})`)
    }
    this.starts.splice(index, 0, start)
    this.ends.splice(index, 0, end)
    return { before: start - left, behind: right - end }
  }

  /** Removes the interval that starts at `start`; answers the free bytes on either side of it. */
  remove(start: number): Sides {
    const sides = this.sidesOf(start)
    const index = this.indexOf(start)
    this.starts.splice(index, 1)
    this.ends.splice(index, 1)
    return sides
  }

  /** The free bytes on either side of the interval that starts at `start`. */
  sidesOf(start: number): Sides {
    const index = this.indexOf(start)
    if (this.starts[index] !== start) throw new Divergence(`nothing starts at ${start}`)
    const left = index === 0 ? this.start : this.ends[index - 1]!
    const right = index + 1 === this.starts.length ? this.end : this.starts[index + 1]!
    return { before: start - left, behind: right - this.ends[index]! }
  }

  clear(): void {
    this.starts = []
    this.ends = []
  }

  /** Calls `visit` for every gap, in the order of addresses. */
  forEachGap(visit: (start: number, bytes: number) => void): void {
    let from = this.start
    for (let index = 0; index < this.starts.length; index++) {
      if (this.starts[index]! > from) visit(from, this.starts[index]! - from)
      from = this.ends[index]!
    }
    if (this.end > from) visit(from, this.end - from)
  }

  /** The first index whose interval starts at `start` or behind it. */
  private indexOf(start: number): number {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.starts[middle]! < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
