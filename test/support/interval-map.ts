/**
 * A result that no allocator may produce. It is an error of the test harness, not of the allocator.
 */
export class Divergence extends Error {}

/** Free bytes before and after an interval. */
export interface Sides {
  readonly before: number
  readonly behind: number
}

/**
 * Shadow of a heap: the bytes of live blocks, as a sorted list of intervals.
 * It is simpler than the heap and works differently: it has no lists, bits or headers. Bytes
 * between two intervals are free. Free neighbours are coalesced before a request fails, so each gap
 * then is one free block.
 */
export class IntervalMap {
  readonly start: number
  /** Increases when the heap grows. */
  end: number
  private starts: number[] = []
  private ends: number[] = []

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }

  /** Adds an interval. Returns the free bytes left on either side. */
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

  /** Removes the interval that starts at `start`. Returns the free bytes on either side of it. */
  remove(start: number): Sides {
    const sides = this.sidesOf(start)
    const index = this.indexOf(start)
    this.starts.splice(index, 1)
    this.ends.splice(index, 1)
    return sides
  }

  /** Returns the free bytes on either side of the interval that starts at `start`. */
  sidesOf(start: number): Sides {
    const index = this.indexOf(start)
    if (this.starts[index] !== start) throw new Divergence(`nothing starts at ${start}`)
    const left = index === 0 ? this.start : this.ends[index - 1]!
    const right = index + 1 === this.starts.length ? this.end : this.starts[index + 1]!
    return { before: start - left, behind: right - this.ends[index]! }
  }

  /** Returns whether an interval starts at `start`. */
  has(start: number): boolean {
    return this.starts[this.indexOf(start)] === start
  }

  /** Returns the end of the last interval, or the start of the map if there is none. */
  get lastEnd(): number {
    return this.ends.at(-1) ?? this.start
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

  /** Returns the first index whose interval starts at or after `start`. */
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
