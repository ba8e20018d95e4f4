/** What an iterator returns. */
export const KEYS = 0
export const VALUES = 1
export const ENTRIES = 2

/** The rows of a sparse set, as far as an iterator needs them. */
interface Rows {
  readonly length: number
  keyAt(row: number): number
  at(row: number): unknown
}

/**
 * Iterates over the rows of a sparse set by their index, also over those that are added meanwhile.
 * If the current one is removed, the row that takes its place is next.
 */
export class SparseIterator<Item> implements IterableIterator<Item> {
  private readonly rows: Rows
  private readonly kind: number
  private row = -1
  private key = 0

  constructor(rows: Rows, kind: number) {
    this.rows = rows
    this.kind = kind
  }

  next(): IteratorResult<Item> {
    const { rows, kind, row: former } = this
    const { length } = rows
    const isThere = former < 0 || (former < length && rows.keyAt(former) === this.key)
    const row = isThere ? former + 1 : former
    this.row = row
    if (row >= length) return { done: true, value: undefined }
    const key = rows.keyAt(row)
    this.key = key
    const value = kind === KEYS ? key : kind === VALUES ? rows.at(row) : [key, rows.at(row)]
    return { done: false, value: value as Item }
  }

  [Symbol.iterator](): this {
    return this
  }
}
