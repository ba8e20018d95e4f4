import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { CAPACITY, COLUMNS, LENGTH } from './table-words.ts'

/** Alignment of columns in bytes: a cache line, and more than any SIMD register. */
const COLUMN_ALIGN = 64

/** The generated class of the rows, as far as blocks are concerned. */
type ElementType = Pick<BlockType, 'typeName' | 'size' | 'align'>

/** The type of the head of a table, with the columns of its rows. */
export class TableHead<T extends ElementType = ElementType> implements BlockType {
  readonly size: number
  readonly align = 8
  /** Number of columns. */
  readonly count: number
  /** Size of the largest cell of a column, in bytes. */
  readonly widest: number
  /** Sum of the sizes of all cells of a row, in bytes. */
  readonly rowBytes: number
  /** Whether the table records which rows were written. */
  readonly tracks: boolean
  /** The class of the rows. A function, because files can import each other. */
  readonly element: () => T
  /** Offset of the cell of each column in the struct, in bytes. */
  private readonly offsets: readonly number[]
  /** Size of the cell of each column in bytes; `~bit` for a presence bit. */
  readonly sizes: readonly number[]

  /**
   * @param cells Two numbers a column: the offset of its cell in the struct, and its size in bytes;
   *   for a presence bit, the offset of its byte, and the complement of the number of the bit.
   */
  constructor(element: () => T, cells: readonly number[], tracks = false) {
    this.element = element
    this.offsets = cells.filter((_, index) => index % 2 === 0)
    this.sizes = cells.filter((_, index) => index % 2 === 1)
    this.count = this.sizes.length
    this.size = (COLUMNS + this.count) * 4
    this.widest = Math.max(1, ...this.sizes)
    this.rowBytes = this.sizes.reduce((sum, size) => sum + Math.max(size, 0), 0)
    this.tracks = tracks
  }

  get typeName(): string {
    return `Table<${this.element().typeName}>`
  }

  /** Returns what the constructor takes for the columns. */
  cells(): number[] {
    return this.sizes.flatMap((size, column) => [this.offsets[column]!, size])
  }

  /** Returns the offset of the cell of a column in the struct, in bytes. */
  offsetOf(column: number): number {
    return this.offsets[column]!
  }

  /** Returns the size of a cell in bytes; `~bit` for a presence bit. */
  sizeOf(column: number): number {
    return this.sizes[column]!
  }

  /** Returns the number of bytes of the first `rows` cells of a column. */
  bytesOf(column: number, rows: number): number {
    const size = this.sizes[column]!
    return size < 0 ? (rows + 7) >>> 3 : size * rows
  }

  collect({ u32 }: Memory, ptr: number, visitor: OwnedVisitor): void {
    const head = ptr >>> 2
    for (let column = 0; column < this.count; column++) {
      const bytes = this.bytesOf(column, u32[head + CAPACITY]!)
      visitor.own(ptr + (COLUMNS + column) * 4, new TableColumn(this, bytes))
    }
  }

  copied(): void {}
}

/** The type of the block of a column. */
export class TableColumn implements BlockType {
  readonly size: number
  readonly align: number = COLUMN_ALIGN
  private readonly table: BlockType

  constructor(table: BlockType, size: number) {
    this.table = table
    this.size = size
  }

  get typeName(): string {
    return `column of ${this.table.typeName}`
  }

  copied(): void {}
}

/**
 * Checks the state of the table at `field` before operations that follow it to the end.
 *
 * @returns The byte offset of the head; 0 for a table without one.
 * @throws INVALID_BYTES when the field, the head or a column was overwritten.
 */
export function requireTable(memory: Memory, field: number, layout: TableHead): number {
  const { u32 } = memory
  const ptr = u32[field >>> 2]!
  if (ptr === 0) return 0
  if (bytesOfBlock(memory, ptr) < layout.size) throw overwritten(layout, field, ptr)
  const head = ptr >>> 2
  const capacity = u32[head + CAPACITY]!
  if (u32[head + LENGTH]! > capacity) throw overwritten(layout, field, u32[head + LENGTH]!)
  if (capacity === 0) return ptr
  for (let column = 0; column < layout.count; column++) {
    const block = u32[head + COLUMNS + column]!
    if (bytesOfBlock(memory, block) < layout.bytesOf(column, capacity)) {
      throw overwritten(layout, field, block)
    }
  }
  return ptr
}

/** Reports columns of the table at `field` that are in the same block. */
export function examineColumns(
  { u32 }: Memory,
  field: number,
  { count }: TableHead,
  report: (message: string) => void,
): void {
  const first = (u32[field >>> 2]! >>> 2) + COLUMNS
  const blocks = u32.subarray(first, first + count)
  blocks.forEach((block, column) => {
    const other = blocks.indexOf(block)
    if (block === 0 || other === column) return
    report(`column ${column}: got ${block}, the block of column ${other}, expected its own block`)
  })
}

function overwritten({ typeName }: BlockType, field: number, got: number): OffheapError {
  return mismatch(
    'INVALID_BYTES',
    `${typeName} at ${field} overwritten`,
    got,
    'a head with a column for each field, and at most as many rows as the columns have room for',
    'Find what wrote it; call examine() for structs from elsewhere',
  )
}
