import type { Memory } from '../memory.ts'
import type { StructShape } from '../struct.ts'
import type { Cells } from './key-words.ts'
import type { SortableRows } from './order.ts'

/** Structs that are sorted by their fields: those of a list, or at pointers. */
export class StructRows implements SortableRows {
  readonly type: StructShape
  readonly row: (row: number) => object
  private readonly structs: Cells

  /**
   * @param type - The generated class of the structs.
   * @param start - Byte offset of the first struct of a list; 0 for pointers.
   * @param stride - Distance of the structs in bytes; 1 for pointers.
   * @param row - Returns an accessor of a struct, or moves the one that it returned.
   */
  constructor(
    type: StructShape,
    memory: Memory,
    start: number,
    stride: number,
    row: (row: number) => object,
  ) {
    this.type = type
    this.row = row
    this.structs = { memory, start, stride, align: stride === 1 ? type.align : stride }
  }

  cells(offset: number): Cells {
    return { ...this.structs, start: this.structs.start + offset }
  }

  presence(): null {
    return null
  }
}
