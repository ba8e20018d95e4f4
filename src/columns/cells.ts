import type { BaseArena } from '../allocator.ts'
import type { Columnar } from '../collections/columnar.ts'
import { requireTable, type TableHead } from '../collections/table-head.ts'
import { COLUMNS } from '../collections/table-words.ts'
import type { Struct } from '../struct.ts'

/** The values of structs by field: those of the rows of a table, or of structs elsewhere. */
export interface Cells {
  /** Number of rows. */
  readonly count: number
  /** The arena, whose blocks the texts of `Str` fields are in. */
  readonly arena: BaseArena
  /** Returns the `size` bytes at `offset` of each struct, one after the other. */
  bytes(offset: number, size: number): Uint8Array
  /** Returns bit `bit` of the byte at `offset` of each struct, eight rows a byte. */
  bits(offset: number, bit: number): Uint8Array
}

/** The cells of a table or a sparse set: views of its columns. */
export class ColumnCells implements Cells {
  readonly count: number
  readonly arena: BaseArena
  private readonly layout: TableHead
  private readonly head: number

  /** @throws INVALID_BYTES when the table was overwritten. */
  constructor(table: Columnar<Struct>) {
    const { arena, ptr, layout$: layout } = table
    this.head = requireTable(arena, ptr, layout) >>> 2
    this.count = table.length
    this.arena = arena
    this.layout = layout
  }

  bytes(offset: number, size: number): Uint8Array {
    return this.view(offset, size, size * this.count)
  }

  bits(offset: number, bit: number): Uint8Array {
    return this.view(offset, ~bit, (this.count + 7) >>> 3)
  }

  private view(offset: number, size: number, bytes: number): Uint8Array {
    const { layout, arena, head } = this
    for (let column = 0; head !== 0 && column < layout.count; column++) {
      if (layout.offsetOf(column) !== offset || layout.sizeOf(column) !== size) continue
      const start = arena.u32[head + COLUMNS + column]!
      return arena.u8.subarray(start, start + bytes)
    }
    return new Uint8Array(0)
  }
}

/** The cells of structs at any addresses, copied by one pass for each field. */
export class StructCells implements Cells {
  readonly arena: BaseArena
  private readonly addresses: Uint32Array
  /** The bits that are set in any address. */
  private readonly mask: number

  constructor(arena: BaseArena, addresses: Uint32Array) {
    this.arena = arena
    this.addresses = addresses
    let mask = 0
    for (let row = 0; row < addresses.length; row++) mask |= addresses[row]!
    this.mask = mask
  }

  get count(): number {
    return this.addresses.length
  }

  bytes(offset: number, size: number): Uint8Array {
    const { addresses, arena } = this
    const bytes = new Uint8Array(size * addresses.length)
    const low = this.mask | offset | size
    if ((low & 3) === 0) {
      const to = new Uint32Array(bytes.buffer)
      if (size === 4) gatherWords(arena.u32, to, addresses, offset)
      else gatherMany(arena.u32, to, addresses, offset >>> 2, size >>> 2)
    } else if (low & 1 || size !== 2) gatherBytes(arena.u8, bytes, addresses, offset, size)
    else gatherHalves(arena.u16, new Uint16Array(bytes.buffer), addresses, offset)
    return bytes
  }

  bits(offset: number, bit: number): Uint8Array {
    const { addresses, arena } = this
    const { u8 } = arena
    const bits = new Uint8Array((addresses.length + 7) >>> 3)
    for (let row = 0; row < addresses.length; row++) {
      bits[row >>> 3]! |= ((u8[addresses[row]! + offset]! >>> bit) & 1) << (row & 7)
    }
    return bits
  }
}

// A loop for each kind of array, so that V8 knows the types.

function gatherWords(
  from: Uint32Array,
  to: Uint32Array,
  addresses: Uint32Array,
  offset: number,
): void {
  for (let row = 0; row < to.length; row++) to[row] = from[(addresses[row]! + offset) >>> 2]!
}

function gatherHalves(
  from: Uint16Array,
  to: Uint16Array,
  addresses: Uint32Array,
  offset: number,
): void {
  for (let row = 0; row < to.length; row++) to[row] = from[(addresses[row]! + offset) >>> 1]!
}

function gatherMany(
  from: Uint32Array,
  to: Uint32Array,
  addresses: Uint32Array,
  offset: number,
  words: number,
): void {
  let at = 0
  for (let row = 0; row < addresses.length; row++) {
    const start = (addresses[row]! >>> 2) + offset
    for (let word = start; word < start + words; word++) to[at++] = from[word]!
  }
}

function gatherBytes(
  from: Uint8Array,
  to: Uint8Array,
  addresses: Uint32Array,
  offset: number,
  size: number,
): void {
  let at = 0
  for (let row = 0; row < addresses.length; row++) {
    const start = addresses[row]! + offset
    for (let byte = start; byte < start + size; byte++) to[at++] = from[byte]!
  }
}
