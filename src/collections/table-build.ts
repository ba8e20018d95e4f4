import type { BaseArena } from '../allocator.ts'
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
 * Returns the pointer to a new head with rows from `source`.
 * @throws The errors of `madeOf`. No block is left then.
 */
export function buildTable<T extends Struct, Init>(
  arena: BaseArena,
  layout: TableHead<StructType<T, Init>>,
  source: ArrayLike<T | Init | TableRow>,
): number {
  const owner = createHead(arena, layout)
  try {
    growColumns(arena, owner, layout, roomy(source.length))
    const head = owner >>> 2
    for (let row = 0; row < source.length; row++) {
      const made = madeOf(arena, layout, source[row])
      scatterRow(layout, arena, made, arena, head, row)
      arena.free(made)
    }
    arena.u32[head + LENGTH] = source.length
  } catch (error) {
    cutColumns(arena, owner, layout, 0)
    resizeOwned(arena, owner, 0)
    throw error
  }
  return owner
}
