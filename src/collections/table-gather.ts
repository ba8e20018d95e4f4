import type { Memory } from '../memory.ts'
import type { TableHead } from './table-head.ts'
import { bitAt, setBit } from './table-rows.ts'
import { COLUMNS } from './table-words.ts'

/**
 * Replaces the first rows of a table by others of its rows. Each column is copied out of the arena
 * for that, one after the other.
 *
 * @param head - Index of the first word of the head. The columns have room for the new rows.
 * @param length - Number of rows that `rows` can contain.
 * @param rows - For each new row, the former row that it is a copy of.
 */
export function gatherColumns(
  layout: TableHead,
  memory: Memory,
  head: number,
  length: number,
  rows: Uint32Array,
): void {
  // Memory that runs out is found here, before anything is written.
  const former = new Uint32Array((layout.widest * length + 3) >>> 2)
  const bytes = new Uint8Array(former.buffer)
  for (let column = 0; column < layout.count; column++) {
    const size = layout.sizeOf(column)
    const start = memory.u32[head + COLUMNS + column]!
    bytes.set(memory.u8.subarray(start, start + layout.bytesOf(column, length)))
    if (size < 0) gatherBits(bytes, memory, start, rows)
    else if (size === 4) gatherElements(former, memory.u32, start >>> 2, rows)
    else if (size === 2) {
      gatherElements(new Uint16Array(former.buffer), memory.u16, start >>> 1, rows)
    } else if (size === 1) gatherElements(bytes, memory.u8, start, rows)
    else if ((size & 3) === 0) gatherCells(former, memory.u32, start >>> 2, size >>> 2, rows)
    else gatherCells(bytes, memory.u8, start, size, rows)
  }
}

// One view of 64 bits would be faster for cells of eight bytes, but floats lose the bits of NaNs,
// and bigints are objects.

type Unsigned = Uint8Array | Uint16Array | Uint32Array

function gatherElements(from: Unsigned, to: Unsigned, start: number, rows: Uint32Array): void {
  for (let index = 0; index < rows.length; index++) to[start + index] = from[rows[index]!]!
}

/** Copies cells of `units` elements. */
function gatherCells(
  from: Unsigned,
  to: Unsigned,
  start: number,
  units: number,
  rows: Uint32Array,
): void {
  let at = start
  for (let index = 0; index < rows.length; index++) {
    const first = rows[index]! * units
    for (let unit = first; unit < first + units; unit++) to[at++] = from[unit]!
  }
}

function gatherBits(from: Uint8Array, memory: Memory, start: number, rows: Uint32Array): void {
  const source = { u8: from }
  for (let index = 0; index < rows.length; index++) {
    setBit(memory, start, index, bitAt(source, 0, rows[index]!))
  }
}
