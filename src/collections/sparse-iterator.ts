/** The rows of a sparse set, as far as an iterator needs them. */
interface Rows {
  readonly length: number
  keyAt(row: number): number
}

/**
 * Iterates over the rows of a sparse set by their index, also over those that are added meanwhile.
 * If the current one is removed, the row that takes its place is next.
 */
export class SparseIterator<Item> implements IterableIterator<Item> {
  private readonly rows: Rows
  private readonly read: (row: number, key: number) => Item
  private row = -1
  private key = 0

  constructor(rows: Rows, read: (row: number, key: number) => Item) {
    this.rows = rows
    this.read = read
  }

  next(): IteratorResult<Item> {
    const { rows } = this
    if (this.row < 0 || (this.row < rows.length && rows.keyAt(this.row) === this.key)) this.row++
    if (this.row >= rows.length) return { done: true, value: undefined }
    this.key = rows.keyAt(this.row)
    return { done: false, value: this.read(this.row, this.key) }
  }

  [Symbol.iterator](): this {
    return this
  }
}
