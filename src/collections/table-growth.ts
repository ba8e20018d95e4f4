import type { BaseArena } from '../allocator.ts'
import { isLackOfRoom, mismatch, show } from '../errors.ts'
import { requireInViews } from '../memory.ts'
import { freeOwned, resizeOwned, setOwned } from '../owned-block.ts'
import { requireNotPinned } from '../pins.ts'
import { requireTable, type TableHead } from './table-head.ts'
import { CAPACITY, COLUMNS } from './table-words.ts'

/** Maximum size of a block, in bytes. */
const MAX_BYTES = 2 ** 32 - 4096

// Columns are at multiples of 64 bytes, after the four bytes of their block's header. With a
// capacity of 16 n - 1 rows, columns of cells of four bytes and more can follow each other without
// a gap; with 16 n, a gap of 60 bytes would be between any two.

/** Returns the capacity for at least `rows` rows. */
export function roomy(rows: number): number {
  return rows + (15 - (rows & 15))
}

/** Returns the largest capacity that a table can have in an arena of any size. */
function maxCapacity({ widest }: TableHead): number {
  return Math.floor(MAX_BYTES / widest)
}

/**
 * Makes room for `rows` rows in total, if there is none: at most `rows` rounded up to 16 n - 1.
 *
 * @throws INVALID_SIZE when no table can have that number of rows, OUT_OF_MEMORY when the arena has
 *   no room for a column, ARENA_PINNED when a column is pinned. The table is then unchanged.
 */
export function reserveRows(
  arena: BaseArena,
  field: number,
  layout: TableHead,
  rows: number,
): void {
  requireInViews(arena, field)
  const most = maxCapacity(layout)
  if (!(Number.isInteger(rows) && rows >= 0 && rows <= most)) {
    throw mismatch(
      'INVALID_SIZE',
      'invalid number of rows of a table',
      show(rows),
      `an integer from 0 to ${most}`,
      'Pass the total number of rows that the table must have room for',
    )
  }
  const ptr = requireTable(arena, field, layout)
  const capacity = ptr === 0 ? 0 : arena.u32[(ptr >>> 2) + CAPACITY]!
  if (rows > capacity) resizeTable(arena, field, layout, Math.min(roomy(rows), most))
}

/**
 * Makes room for `rows` rows in total, if there is none, and for as many again if the arena has the
 * memory.
 *
 * @throws As `reserveRows` does.
 */
export function growTable(arena: BaseArena, field: number, layout: TableHead, rows: number): void {
  requireInViews(arena, field)
  const ptr = requireTable(arena, field, layout)
  const capacity = ptr === 0 ? 0 : arena.u32[(ptr >>> 2) + CAPACITY]!
  if (rows <= capacity) return
  const doubled = Math.min(roomy(Math.max(rows, capacity * 2)), maxCapacity(layout))
  if (doubled > rows) {
    try {
      resizeTable(arena, field, layout, doubled)
      return
    } catch (error) {
      if (!isLackOfRoom(error)) throw error
    }
  }
  reserveRows(arena, field, layout, rows)
}

/** Returns a new, empty head, which a field owns. */
export function createHead(arena: BaseArena, { size }: TableHead): number {
  const ptr = setOwned(arena, arena.allocateZeroed(size))
  arena.checks?.ownedByField(ptr)
  return ptr
}

/**
 * Grows each column of the table at `field` to `capacity` rows, which is more than it has, and
 * makes the head of a table without one.
 */
function resizeTable(arena: BaseArena, field: number, layout: TableHead, capacity: number): void {
  const former = arena.u32[field >>> 2]!
  const ptr = former === 0 ? createHead(arena, layout) : former
  try {
    growColumns(arena, ptr, layout, capacity)
  } catch (error) {
    if (former === 0) resizeOwned(arena, ptr, 0)
    throw error
  }
  arena.u32[field >>> 2] = ptr
}

/**
 * Grows each column of the head at `ptr`. A column that has grown may be at another place, so its
 * pointer is written at once. If a later one finds no room, the columns before it give back what
 * they got, which can't fail.
 */
export function growColumns(
  arena: BaseArena,
  ptr: number,
  layout: TableHead,
  capacity: number,
): void {
  requireFreeColumns(arena, ptr, layout)
  const head = ptr >>> 2
  const former = arena.u32[head + CAPACITY]!
  let column = 0
  try {
    for (; column < layout.count; column++) {
      resizeColumn(arena, head + COLUMNS + column, layout.bytesOf(column, capacity))
    }
  } catch (error) {
    while (--column >= 0) {
      resizeColumn(arena, head + COLUMNS + column, layout.bytesOf(column, former))
    }
    throw error
  }
  // Allocating can grow the memory and exchange the views. New columns are zero.
  const { u8, u32 } = arena
  for (column = 0; former > 0 && column < layout.count; column++) {
    const block = u32[head + COLUMNS + column]!
    u8.fill(0, block + layout.bytesOf(column, former), block + layout.bytesOf(column, capacity))
  }
  u32[head + CAPACITY] = capacity
}

/** Cuts all columns to `capacity` rows, which are fewer than they have. */
export function cutColumns(
  arena: BaseArena,
  ptr: number,
  layout: TableHead,
  capacity: number,
): void {
  requireFreeColumns(arena, ptr, layout)
  const head = ptr >>> 2
  arena.u32[head + CAPACITY] = capacity
  for (let column = 0; column < layout.count; column++) {
    resizeColumn(arena, head + COLUMNS + column, layout.bytesOf(column, capacity))
  }
}

/** @throws ARENA_PINNED when a column of the head at `ptr` is pinned. */
function requireFreeColumns(arena: BaseArena, ptr: number, { count }: TableHead): void {
  const { u32 } = arena
  for (let column = 0; column < count; column++) {
    requireNotPinned(arena, u32[(ptr >>> 2) + COLUMNS + column]!)
  }
}

/** Resizes, makes or frees the column whose pointer is at the word `word`. */
function resizeColumn(arena: BaseArena, word: number, bytes: number): void {
  const former = arena.u32[word]!
  let block = 0
  if (former !== 0) {
    try {
      block = resizeOwned(arena, former, bytes)
    } catch (error) {
      if (!isLackOfRoom(error)) throw error
      // The allocator keeps the alignment of the former place, which can be a multiple of far more
      // than 64 bytes by chance.
      block = newColumn(arena, bytes)
      arena.u8.copyWithin(block, former, former + arena.sizeOf(former))
      freeOwned(arena, former)
    }
  } else if (bytes > 0) block = newColumn(arena, bytes)
  arena.u32[word] = block
}

// The allocator knows what was never written. Columns that were zeroed here took 10 ms longer for
// the 36 MB of three million flights (measured).
function newColumn(arena: BaseArena, bytes: number): number {
  const block = setOwned(arena, arena.allocateZeroed(bytes, 64))
  arena.checks?.ownedByField(block)
  return block
}
