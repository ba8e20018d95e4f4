import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { mismatch } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { PAGE_SHIFT } from './sparse-words.ts'
import { requireTable, TableHead } from './table-head.ts'
import { COLUMNS } from './table-words.ts'

/** Size of a page in bytes. */
const PAGE_BYTES = 4 << PAGE_SHIFT

/** The generated class of the values, as far as blocks are concerned. */
type ElementType = Pick<BlockType, 'typeName' | 'size' | 'align'>

/** The type of the head of a sparse set. */
export class SparseHead<T extends ElementType = ElementType> extends TableHead<T> {
  override readonly size: number
  /** The columns of the values only, for functions that copy cells from and to structs. */
  readonly rows: TableHead<T>
  /** Index of the pointer to the column of keys in the head, in words. */
  readonly keys: number

  constructor(rows: TableHead<T>) {
    super(rows.element, [...rows.cells(), 0, 4], rows.tracks)
    this.rows = rows
    this.keys = COLUMNS + rows.count
    this.size = (this.keys + 3) * 4
  }

  override get typeName(): string {
    return `SparseSet<${this.element().typeName}>`
  }

  override collect(memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    super.collect(memory, ptr, visitor)
    const directory = this.keys + 1
    const pages = memory.u32[(ptr >>> 2) + directory + 1]!
    visitor.own(ptr + directory * 4, new SparseDirectory(this, pages))
  }
}

/** The type of the block with the pointers to the pages of an index. */
class SparseDirectory implements BlockType {
  readonly size: number
  readonly align = 4
  private readonly set: BlockType

  constructor(set: BlockType, pages: number) {
    this.set = set
    this.size = pages * 4
  }

  get typeName(): string {
    return `index of ${this.set.typeName}`
  }

  collect(_memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    for (let at = ptr; at < ptr + this.size; at += 4) visitor.own(at, PAGE)
  }

  copied(): void {}
}

/** The type of the block of a page. */
export const PAGE: BlockType = {
  typeName: 'page of the index of a SparseSet',
  size: PAGE_BYTES,
  align: 4,
  copied() {},
}

/**
 * Checks the state of the set at `field` before operations that follow it to the end.
 *
 * @returns The byte offset of the head; 0 for a set without one.
 * @throws INVALID_BYTES when the field, the head, a column or the directory was overwritten.
 */
export function requireSet(memory: Memory, field: number, layout: SparseHead): number {
  const ptr = requireTable(memory, field, layout)
  if (ptr === 0) return 0
  const { u32 } = memory
  const head = ptr >>> 2
  const pages = u32[head + layout.keys + 2]!
  const directory = u32[head + layout.keys + 1]!
  if (
    pages > 2 ** (32 - PAGE_SHIFT) ||
    (pages > 0 && bytesOfBlock(memory, directory) < pages * 4)
  ) {
    throw mismatch(
      'INVALID_BYTES',
      `index of ${layout.typeName} at ${field} overwritten`,
      `${pages} pages at ${directory}`,
      'a block with a pointer for each page',
      'Find what wrote it; call examine() for structs from elsewhere',
    )
  }
  return ptr
}

/** Returns the row that the index has for a key, which can be that of another key; -1 for none. */
export function hintOf({ u32 }: Memory, head: number, { keys }: SparseHead, key: number): number {
  const page = key >>> PAGE_SHIFT
  if (page >= u32[head + keys + 2]!) return -1
  const at = u32[(u32[head + keys + 1]! >>> 2) + page]!
  return at === 0 ? -1 : u32[(at >>> 2) + (key & ((1 << PAGE_SHIFT) - 1))]!
}
