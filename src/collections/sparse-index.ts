import type { BaseArena } from '../allocator.ts'
import { bytesOfBlock, requireBlock } from '../block-bytes.ts'
import { requireInViews } from '../memory.ts'
import { freeOwned, resizeOwned, retireOwned, setOwned } from '../owned-block.ts'
import { hintOf, PAGE, requireSet, type SparseHead } from './sparse-head.ts'
import { PAGE_SHIFT } from './sparse-words.ts'
import { createHead, cutColumns, growTable } from './table-growth.ts'
import { examineColumns } from './table-head.ts'
import { LENGTH } from './table-words.ts'

/** The directory of an index grows by this number of pages. */
const PAGES_STEP = 16

/**
 * Makes room for one more row and for `key` in the index.
 *
 * @throws INVALID_BYTES when the set was overwritten, OUT_OF_MEMORY when the arena has no room. The
 *   set is then unchanged.
 */
export function makeRoom(arena: BaseArena, field: number, layout: SparseHead, key: number): void {
  requireInViews(arena, field)
  const former = requireSet(arena, field, layout)
  const ptr = former === 0 ? createHead(arena, layout) : former
  const directory = (ptr >>> 2) + layout.keys + 1
  const pages = arena.u32[directory + 1]!
  const page = key >>> PAGE_SHIFT
  let isNew = false
  arena.u32[field >>> 2] = ptr
  try {
    if (page >= pages) resizeDirectory(arena, directory, (page | (PAGES_STEP - 1)) + 1)
    if (arena.u32[(arena.u32[directory]! >>> 2) + page] === 0) {
      addPage(arena, directory, page)
      isNew = true
    }
    growTable(arena, field, layout, arena.u32[(ptr >>> 2) + LENGTH]! + 1)
  } catch (error) {
    // Freeing and shrinking can't fail.
    if (isNew) removePage(arena, directory, page)
    if (arena.u32[directory + 1]! > pages) resizeDirectory(arena, directory, pages)
    if (former === 0) {
      arena.u32[field >>> 2] = 0
      freeOwned(arena, ptr)
    }
    throw error
  }
}

/** Adds a row for `key`, for which there is room, with cells of any contents. Returns the row. */
export function enterRow(arena: BaseArena, field: number, layout: SparseHead, key: number): number {
  const { u32 } = arena
  const head = u32[field >>> 2]! >>> 2
  const row = u32[head + LENGTH]!
  const page = u32[(u32[head + layout.keys + 1]! >>> 2) + (key >>> PAGE_SHIFT)]!
  u32[(page >>> 2) + (key & ((1 << PAGE_SHIFT) - 1))] = row
  u32[(u32[head + layout.keys]! >>> 2) + row] = key
  u32[head + LENGTH] = row + 1
  return row
}

/** Frees the pages without keys, and the room that no row uses. */
export function trimSet(arena: BaseArena, field: number, layout: SparseHead): void {
  requireInViews(arena, field)
  const ptr = requireSet(arena, field, layout)
  if (ptr === 0) return
  const head = ptr >>> 2
  const length = arena.u32[head + LENGTH]!
  const directory = head + layout.keys + 1
  const pages = arena.u32[directory + 1]!
  const used = new Uint8Array(pages)
  const keys = arena.u32[head + layout.keys]! >>> 2
  for (let row = 0; row < length; row++) used[arena.u32[keys + row]! >>> PAGE_SHIFT] = 1
  for (let page = 0; page < pages; page++) {
    const at = arena.u32[(arena.u32[directory]! >>> 2) + page]!
    if (at === 0 || used[page] === 1) continue
    requireBlock(arena, at, PAGE.size)
    removePage(arena, directory, page)
  }
  resizeDirectory(arena, directory, used.lastIndexOf(1) + 1)
  cutColumns(arena, ptr, layout, length)
  if (length > 0) return
  arena.u32[field >>> 2] = 0
  // A larger assignment that fails needs the head again.
  retireOwned(arena, field, ptr)
}

/**
 * Reports columns in one block, keys that the index doesn't have, or has at another row, and pages
 * without a block.
 */
export function examineIndex(
  arena: BaseArena,
  field: number,
  layout: SparseHead,
  report: (message: string) => void,
): void {
  const ptr = requireSet(arena, field, layout)
  if (ptr === 0) return
  examineColumns(arena, field, layout, report)
  const { u32 } = arena
  const head = ptr >>> 2
  const directory = u32[head + layout.keys + 1]! >>> 2
  for (let page = 0; page < u32[head + layout.keys + 2]!; page++) {
    const at = u32[directory + page]!
    if (at === 0 || bytesOfBlock(arena, at) >= PAGE.size) continue
    report(`page ${page} of the index: got ${at}, expected 0 or a live block of ${PAGE.size} bytes`)
    return
  }
  const keys = u32[head + layout.keys]! >>> 2
  for (let row = 0; row < u32[head + LENGTH]!; row++) {
    const key = u32[keys + row]!
    const hint = hintOf(arena, head, layout, key)
    if (hint === row) continue
    report(`row of the key ${key}: got ${hint} in the index, expected ${row}`)
    return
  }
}

/** Resizes the directory whose pointer is at the word `directory`; new pointers are 0. */
function resizeDirectory(arena: BaseArena, directory: number, pages: number): void {
  const former = arena.u32[directory]!
  const count = arena.u32[directory + 1]!
  if (pages === count) return
  let block = 0
  if (former !== 0) block = resizeOwned(arena, former, pages * 4)
  else {
    block = setOwned(arena, arena.allocate(pages * 4))
    arena.checks?.ownedByField(block)
  }
  const { u32 } = arena
  if (pages > count) u32.fill(0, (block >>> 2) + count, (block >>> 2) + pages)
  u32[directory] = block
  u32[directory + 1] = pages
}

function addPage(arena: BaseArena, directory: number, page: number): void {
  const block = setOwned(arena, arena.allocateZeroed(PAGE.size))
  arena.checks?.ownedByField(block)
  const { u32 } = arena
  u32[(u32[directory]! >>> 2) + page] = block
}

function removePage(arena: BaseArena, directory: number, page: number): void {
  const at = (arena.u32[directory]! >>> 2) + page
  const block = arena.u32[at]!
  arena.u32[at] = 0
  freeOwned(arena, block)
}
