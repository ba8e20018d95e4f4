/** The iteration of a bit set. It keeps only the current index, so the set can change meanwhile. */
export class BitSetIterator implements IterableIterator<number> {
  private readonly set: { next(index: number): number }
  private index = -1

  constructor(set: { next(index: number): number }) {
    this.set = set
  }

  next(): IteratorResult<number> {
    if (this.index === -2) return { done: true, value: undefined }
    const value = this.set.next(this.index)
    this.index = value < 0 ? -2 : value
    return value < 0 ? { done: true, value: undefined } : { done: false, value }
  }

  [Symbol.iterator](): this {
    return this
  }
}
