// The cells of rows, copied without knowing their types.
import { OffheapError } from 'offheap'

/** The views of an arena through which cells are copied. */
export interface Views {
  readonly u8: Uint8Array
  readonly i32: Int32Array
}

/** Where the columns of one or more tables begin. */
export class Cells {
  /** Index in `i32` of the first cell of each column of four bytes, which are nearly all. */
  readonly words: number[] = []
  /** The other columns: the offset of the first cell, and the size of a cell. */
  readonly others: { readonly start: number; readonly size: number }[] = []

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
      else this.others.push({ start: column.byteOffset, size })
    }
  }

  /** Copies the cells of rows to those of others, perhaps of another table of the same type. */
  copy({ i32, u8 }: Views, row: number, to: Cells, place: number, count: number = 1): void {
    const { words, others } = this
    for (let n = 0; n < words.length; n++) {
      const from = words[n]! + row
      if (count === 1) i32[to.words[n]! + place] = i32[from]!
      else i32.copyWithin(to.words[n]! + place, from, from + count)
    }
    for (let n = 0; n < others.length; n++) {
      const { start, size } = others[n]!
      const from = start + row * size
      u8.copyWithin(to.others[n]!.start + place * size, from, from + count * size)
    }
  }

  /** Returns the cells of a row: those of four bytes, then the others, each in whole words. */
  read({ i32, u8 }: Views, row: number): Int32Array {
    const values = this.words.map((start) => i32[start + row]!)
    for (const { start, size } of this.others) {
      const words = new Int32Array((size + 3) >>> 2)
      const from = start + row * size
      new Uint8Array(words.buffer).set(u8.subarray(from, from + size))
      values.push(...words)
    }
    return Int32Array.from(values)
  }

  /** Writes cells that `read` has returned into rows. */
  fill({ i32, u8 }: Views, row: number, values: Int32Array, count: number = 1): void {
    const { words, others } = this
    for (let n = 0; n < words.length; n++) {
      const at = words[n]! + row
      if (count === 1) i32[at] = values[n]!
      else i32.fill(values[n]!, at, at + count)
    }
    let from = values.byteOffset + words.length * 4
    for (const { start, size } of others) {
      const cell = new Uint8Array(values.buffer, from, size)
      for (let n = row; n < row + count; n++) u8.set(cell, start + n * size)
      from += (size + 3) & ~3
    }
  }
}
