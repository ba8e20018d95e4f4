// The cells of rows, moved without knowing their types. Whoever adds a component to an entity moves
// all its other values, so these loops are the structural cost of a world.
import { OffheapError } from 'offheap'

/** The views of an arena through which cells are moved. */
export interface Views {
  readonly u8: Uint8Array
  readonly i32: Int32Array
}

/** The number of columns of a component: words, and numbers of `others` in its cells. */
export interface Width {
  readonly words: number
  readonly others: number
}

/** Where the columns of one or more tables begin. */
export class Cells {
  /** Index in `i32` of the first cell of each column of four bytes, which are nearly all. */
  readonly words: number[] = []
  /** Two numbers for each other column: the offset of its first cell, and the size of a cell. */
  readonly others: number[] = []

  /** Appends the columns of a table with room for `capacity` rows. */
  append(columns: object, capacity: number): void {
    for (const column of Object.values(columns) as object[]) {
      if (!ArrayBuffer.isView(column)) {
        this.append(column, capacity)
        continue
      }
      const size = column.byteLength / capacity
      if (!Number.isInteger(size)) {
        throw new OffheapError(
          'INVALID_OPTION',
          'optional field in a component: got a column of bits, expected whole bytes. ' +
            'Give the field a value that stands for its absence.',
        )
      }
      if (size === 4) this.words.push(column.byteOffset >>> 2)
      else this.others.push(column.byteOffset, size)
    }
  }
}

/**
 * Copies the cells of columns that aren't words from `rows` rows to others, perhaps of another
 * table: those of `count` numbers of `others` from `first` and from `place` on.
 */
export function copyOthers(
  u8: Uint8Array,
  from: readonly number[],
  first: number,
  row: number,
  to: readonly number[],
  place: number,
  target: number,
  count: number,
  rows: number = 1,
): void {
  for (let n = 0; n < count; n += 2) {
    const size = to[place + n + 1]!
    const source = from[first + n]! + row * size
    u8.copyWithin(to[place + n]! + target * size, source, source + rows * size)
  }
}
