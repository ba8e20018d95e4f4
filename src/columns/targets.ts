import type { BaseArena } from '../allocator.ts'
import type { Columnar } from '../collections/columnar.ts'
import { setBit } from '../collections/table-rows.ts'
import { COLUMNS } from '../collections/table-words.ts'
import type { Struct } from '../struct.ts'
import { isPresent } from './column.ts'

/** New structs, whose fields are written one after the other. */
export interface Target {
  readonly arena: BaseArena
  /** Number of new structs. */
  readonly count: number
  /** Writes the `size` bytes at `offset` of each struct: `fill` gets them one after the other. */
  write(offset: number, size: number, fill: (cells: Uint8Array) => void): void
  /** Writes bit `bit` of the byte at `offset` of each struct; null for ones. */
  setBits(offset: number, bit: number, bits: Uint8Array | null): void
  /** Returns the addresses of the structs; null if they are in columns. */
  readonly addresses: Uint32Array | null
}

/** Rows of a table, whose columns are written in place. */
export class ColumnTarget implements Target {
  readonly arena: BaseArena
  readonly count: number
  readonly addresses: null = null
  private readonly table: Columnar<Struct>
  private readonly first: number

  constructor(table: Columnar<Struct>, first: number, end: number) {
    this.arena = table.arena
    this.table = table
    this.first = first
    this.count = end - first
  }

  write(offset: number, size: number, fill: (cells: Uint8Array) => void): void {
    const start = this.startOf(offset, size) + this.first * size
    fill(this.arena.u8.subarray(start, start + this.count * size))
  }

  setBits(offset: number, bit: number, bits: Uint8Array | null): void {
    const start = this.startOf(offset, ~bit)
    for (let row = 0; row < this.count; row++) {
      setBit(this.arena, start, this.first + row, isPresent(bits, row) ? 1 : 0)
    }
  }

  private startOf(offset: number, size: number): number {
    const { arena, table } = this
    const { layout$: layout } = table
    let column = 0
    while (column < layout.count) {
      if (layout.offsetOf(column) === offset && layout.sizeOf(column) === size) break
      column++
    }
    return arena.u32[(arena.u32[table.ptr >>> 2]! >>> 2) + COLUMNS + column]!
  }
}

/** Structs at any addresses, to which each field is copied from a column. */
export class StructTarget implements Target {
  readonly arena: BaseArena
  readonly addresses: Uint32Array

  constructor(arena: BaseArena, addresses: Uint32Array) {
    this.arena = arena
    this.addresses = addresses
  }

  get count(): number {
    return this.addresses.length
  }

  write(offset: number, size: number, fill: (cells: Uint8Array) => void): void {
    const { addresses } = this
    const cells = new Uint8Array(size * addresses.length)
    fill(cells)
    const { u8 } = this.arena
    let at = 0
    for (let row = 0; row < addresses.length; row++) {
      const start = addresses[row]! + offset
      for (let byte = start; byte < start + size; byte++) u8[byte] = cells[at++]!
    }
  }

  setBits(offset: number, bit: number, bits: Uint8Array | null): void {
    const { addresses, arena } = this
    for (let row = 0; row < addresses.length; row++) {
      setBit(arena, addresses[row]! + offset, bit, isPresent(bits, row) ? 1 : 0)
    }
  }
}
