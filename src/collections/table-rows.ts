import type { Memory } from '../memory.ts'
import type { TableHead } from './table-head.ts'
import { COLUMNS } from './table-words.ts'

// The cells of a row as bytes. `head` is the index of the first word of a table's head.

/** Copies the cells of a row to a row of a table of the same type, also of another arena. */
export function copyRow(
  layout: TableHead,
  from: Memory,
  source: number,
  row: number,
  to: Memory,
  target: number,
  place: number,
): void {
  for (let column = 0; column < layout.count; column++) {
    const size = layout.sizeOf(column)
    const read = from.u32[source + COLUMNS + column]!
    const write = to.u32[target + COLUMNS + column]!
    // The bits of a float are copied as those of an integer, which keeps those of a NaN.
    if (size === 4) to.u32[(write >>> 2) + place] = from.u32[(read >>> 2) + row]!
    else if (size === 1) to.u8[write + place] = from.u8[read + row]!
    else if (size === 2) to.u16[(write >>> 1) + place] = from.u16[(read >>> 1) + row]!
    else if (size < 0) setBit(to, write, place, bitAt(from, read, row))
    else copyCell(from.u8, read + row * size, to.u8, write + place * size, size)
  }
}

// The functions with which generated code moves the cells of the row `last` to the row `row`, and
// zeroes them. One for each view keeps the accesses monomorphic.

/** Moves a cell of four bytes. `start` is that of the column, in bytes. */
export function removeWord(u32: Uint32Array, start: number, row: number, last: number): void {
  const first = start >>> 2
  u32[first + row] = u32[first + last]!
  u32[first + last] = 0
}

/** Moves a cell of two bytes. */
export function removeHalf(u16: Uint16Array, start: number, row: number, last: number): void {
  const first = start >>> 1
  u16[first + row] = u16[first + last]!
  u16[first + last] = 0
}

/** Moves a cell of `size` bytes. */
export function removeBytes(
  u8: Uint8Array,
  start: number,
  row: number,
  last: number,
  size: number,
): void {
  const to = start + row * size
  const from = start + last * size
  for (let byte = 0; byte < size; byte++) {
    u8[to + byte] = u8[from + byte]!
    u8[from + byte] = 0
  }
}

/** Moves a presence bit. */
export function removeBit(memory: Memory, start: number, row: number, last: number): void {
  setBit(memory, start, row, bitAt(memory, start, last))
  setBit(memory, start, last, 0)
}

/** Zeroes the cells of the rows from `row` to `end`, exclusive. */
export function zeroRows(
  layout: TableHead,
  { u8, u16, u32 }: Memory,
  head: number,
  row: number,
  end: number,
): void {
  const isOne = end - row === 1
  for (let column = 0; column < layout.count; column++) {
    const size = layout.sizeOf(column)
    const start = u32[head + COLUMNS + column]!
    if (isOne && size === 4) u32[(start >>> 2) + row] = 0
    else if (isOne && size === 1) u8[start + row] = 0
    else if (isOne && size === 2) u16[(start >>> 1) + row] = 0
    else if (size >= 0) u8.fill(0, start + row * size, start + end * size)
    else {
      if ((row & 7) !== 0) u8[start + (row >>> 3)]! &= 0xff >>> (8 - (row & 7))
      u8.fill(0, start + ((row + 7) >>> 3), start + ((end + 7) >>> 3))
    }
  }
}

/** Zeroes the cells of one row, and no cell of another one. */
export function zeroRow(layout: TableHead, memory: Memory, head: number, row: number): void {
  for (let column = 0; column < layout.count; column++) {
    const size = layout.sizeOf(column)
    const start = memory.u32[head + COLUMNS + column]!
    if (size < 0) setBit(memory, start, row, 0)
    else memory.u8.fill(0, start + row * size, start + row * size + size)
  }
}

/** Returns whether the cells of the rows from `row` to `end`, exclusive, are zero. */
export function hasZeros(
  layout: TableHead,
  { u8, u32 }: Memory,
  head: number,
  row: number,
  end: number,
): boolean {
  for (let column = 0; column < layout.count; column++) {
    const start = u32[head + COLUMNS + column]!
    const isBit = layout.sizeOf(column) < 0
    if (isBit && (row & 7) !== 0 && u8[start + (row >>> 3)]! >>> (row & 7) !== 0) return false
    const from = isBit ? (row + 7) >>> 3 : layout.bytesOf(column, row)
    for (let byte = start + from; byte < start + layout.bytesOf(column, end); byte++) {
      if (u8[byte] !== 0) return false
    }
  }
  return true
}

/** Copies the cells of a row into the struct at `ptr` of `to`. */
export function gatherRow(
  layout: TableHead,
  from: Memory,
  head: number,
  row: number,
  to: Memory,
  ptr: number,
): void {
  for (let column = 0; column < layout.count; column++) {
    const size = layout.sizeOf(column)
    const start = from.u32[head + COLUMNS + column]!
    const place = ptr + layout.offsetOf(column)
    if (size >= 0) copyCell(from.u8, start + row * size, to.u8, place, size)
    else setBit(to, place, ~size, bitAt(from, start, row))
  }
}

/** Copies the fields of the struct at `ptr` of `from` into the cells of a row. */
export function scatterRow(
  layout: TableHead,
  from: Memory,
  ptr: number,
  to: Memory,
  head: number,
  row: number,
): void {
  for (let column = 0; column < layout.count; column++) {
    const size = layout.sizeOf(column)
    const start = to.u32[head + COLUMNS + column]!
    const place = ptr + layout.offsetOf(column)
    if (size >= 0) copyCell(from.u8, place, to.u8, start + row * size, size)
    else setBit(to, start, row, bitAt(from, place, ~size))
  }
}

function copyCell(
  from: Uint8Array,
  source: number,
  to: Uint8Array,
  target: number,
  size: number,
): void {
  for (let byte = 0; byte < size; byte++) to[target + byte] = from[source + byte]!
}

/** Returns bit number `bit` of the bits that start at `ptr`, 0 or 1. */
export function bitAt({ u8 }: Pick<Memory, 'u8'>, ptr: number, bit: number): number {
  return (u8[ptr + (bit >>> 3)]! >>> (bit & 7)) & 1
}

/** Sets bit number `bit` of the bits that start at `ptr` to `value`, 0 or 1. */
export function setBit({ u8 }: Memory, ptr: number, bit: number, value: number): void {
  const mask = 1 << (bit & 7)
  if (value === 0) u8[ptr + (bit >>> 3)]! &= ~mask
  else u8[ptr + (bit >>> 3)]! |= mask
}
