import { Memory } from '../memory.ts'
import type { Contents, Elements } from '../operations/contents.ts'
import { requireTable, type TableHead } from './table-head.ts'
import { gatherRow } from './table-rows.ts'
import { LENGTH } from './table-words.ts'

/**
 * The rows of a table as structs, for operations that read whole structs. They are copied from the
 * columns into memory of their own.
 */
export class TableContents implements Contents {
  private readonly layout: () => TableHead

  constructor(layout: () => TableHead) {
    this.layout = layout
  }

  elements(memory: Memory, field: number): Elements {
    const layout = this.layout()
    const ptr = requireTable(memory, field, layout)
    if (ptr === 0) return { length: 0, runs: [], count: 1 }
    const head = ptr >>> 2
    const length = memory.u32[head + LENGTH]!
    const { size } = layout.element()
    const copies = new Memory(new ArrayBuffer(Math.ceil((length * size) / 8) * 8))
    for (let row = 0; row < length; row++) {
      gatherRow(layout, memory, head, row, copies, row * size)
    }
    return { length, runs: [0], count: length, memory: copies }
  }
}
