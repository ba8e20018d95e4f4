import type { BaseArena } from '../allocator.ts'
import { holding, type Target } from '../held.ts'
import { resizeOwned } from '../owned-block.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'
import { createHead, cutColumns, growColumns, roomy } from './table-growth.ts'
import type { TableHead } from './table-head.ts'
import { headOfRow, isRow, type TableRow } from './table-row.ts'
import { gatherRow, scatterRow } from './table-rows.ts'
import { LENGTH } from './table-words.ts'

/**
 * Returns the pointer to a new struct with the values of `init`: plain values, a struct, or a row.
 * @throws The errors of setting the fields, and OUT_OF_MEMORY. No struct is left then.
 */
export function madeOf<T extends Struct, Init>(
  arena: BaseArena,
  layout: TableHead<StructType<T, Init>>,
  init: T | Init | TableRow | undefined,
): Ptr<T> {
  const type = layout.element()
  if (init === undefined) return type.allocate(arena)
  if (!isRow(init)) return type.create(arena, init as Init).ptr as Ptr<T>
  const head = headOfRow(init, type)
  const made = type.allocate(arena)
  gatherRow(layout, init.arena, head, init.row$, arena, made)
  return made
}

/**
 * Returns the pointer to a new head with rows from `source`; 0 for no rows.
 *
 * @param table The table that gets the head.
 * @param finish Called when all rows were written.
 * @throws The errors of `madeOf` and of `finish`, and INVALID_VALUE when the values free or move the
 *   table. No block is left then.
 */
export function buildTable<T extends Struct, Init>(
  table: Target,
  layout: TableHead<StructType<T, Init>>,
  source: ArrayLike<T | Init | TableRow>,
  finish: () => void,
): number {
  const { arena } = table
  const { length } = source
  const owner = length === 0 ? 0 : createHead(arena, layout)
  try {
    if (owner !== 0) {
      growColumns(arena, owner, layout, roomy(length))
      holding(table, 1, () => writeRows(arena, layout, owner >>> 2, source))
      arena.u32[(owner >>> 2) + LENGTH] = length
    }
    finish()
  } catch (error) {
    if (owner !== 0) freeTable(arena, owner, layout)
    throw error
  }
  return owner
}

function writeRows<T extends Struct, Init>(
  arena: BaseArena,
  layout: TableHead<StructType<T, Init>>,
  head: number,
  source: ArrayLike<T | Init | TableRow>,
): void {
  for (let row = 0; row < source.length; row++) {
    const made = madeOf(arena, layout, source[row])
    scatterRow(layout, arena, made, arena, head, row)
    arena.free(made)
  }
}

function freeTable(arena: BaseArena, owner: number, layout: TableHead): void {
  cutColumns(arena, owner, layout, 0)
  resizeOwned(arena, owner, 0)
}
