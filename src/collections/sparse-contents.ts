import { Memory } from '../memory.ts'
import type { Contents, Elements } from '../operations/contents.ts'
import { requireSet, type SparseHead } from './sparse-head.ts'
import { gatherRow } from './table-rows.ts'
import { LENGTH } from './table-words.ts'

/**
 * The values of a sparse set as structs in the order of their keys, for operations that read whole
 * structs. They are copied from the columns into memory of their own.
 */
export class SparseContents implements Contents {
  private readonly layout: () => SparseHead

  constructor(layout: () => SparseHead) {
    this.layout = layout
  }

  elements(memory: Memory, field: number): Elements {
    const layout = this.layout()
    const ptr = requireSet(memory, field, layout)
    if (ptr === 0) return { length: 0, runs: [], count: 1 }
    const head = ptr >>> 2
    const length = memory.u32[head + LENGTH]!
    const first = memory.u32[head + layout.keys]! >>> 2
    const keys = memory.u32.subarray(first, first + length)
    const rows = Uint32Array.from(keys, (_, row) => row).sort((a, b) => keys[a]! - keys[b]!)
    const { size } = layout.element()
    const copies = new Memory(new ArrayBuffer(Math.ceil((length * size) / 8) * 8))
    rows.forEach((row, place) => {
      gatherRow(layout.rows, memory, head, row, copies, place * size)
    })
    return { length, runs: [0], count: length, memory: copies, keys: rows.map((row) => keys[row]!) }
  }
}
