import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { isLackOfRoom, mismatch, OffheapError } from '../errors.ts'
import { locked, type Lock } from '../lock.ts'
import { outdatedViews } from '../memory.ts'
import type { Ptr, Target } from '../pointer.ts'
import { emptySlot, findSlot, homeSlot, PAIR_WORDS } from '../probe.ts'
import { REFERENCES, ROOT, ROOT_HASH } from '../tlsf/block.ts'
import { slotOrBlockOf } from '../whole-block.ts'
import { ENTRIES, HASH_SHIFT, LAST_GENERATION, SLOTS, TABLE_HEADER } from './table.ts'

/**
 * `Ref`: a pointer and a generation. The arena has a table of the blocks that are targets of a
 * `Ref`, with the generation that each got when it became a target. A `Ref` whose pair isn't in the
 * table reads null. Freeing a block removes its entry, and no generation is used twice, so a `Ref`
 * never refers to a later block at the same offset.
 *
 *     table   │ slots │ entries │ last generation │ 0 │ ptr │ generation │ ptr │ generation │ …
 *                                                      slot 0             slot 1
 *
 * The table is a block of the arena, allocated when the first `Ref` is set, and counts as a live
 * block. It is a hash table of `probe.ts`, at most half of whose slots are taken.
 *
 *   R1  the table is a live block that holds its slots, a power of two of them
 *   R2  every entry is found from its home slot, with no empty slot in between
 *   R3  every entry is for a live block or a live slot of a pool, and has a generation of its own
 *       from 1 to the last
 *   R4  the number of entries is right, and at most half of the number of slots
 *   R5  the root is 0 or a live block, and its layout hash is 0 where the root is
 */

/** Number of slots of the first table. */
const FIRST_SLOTS = 8

/** The type of the table in checked arenas, which don't report it as a leak. */
export const REFERENCE_TABLE: BlockType = { typeName: 'table of references', size: 16, align: 8 }

/** Returns the target of the `Ref` at byte offset `ptr`; null when it is unset or was freed. */
export function readReference<T>(arena: BaseArena, ptr: number): Ptr<T> | null {
  const { u32 } = arena
  const field = ptr >>> 2
  const target = u32[field]!
  const table = u32[REFERENCES]!
  if (target === 0 || table === 0) return null
  if (arena.lock !== null) return lookUpLocked(arena, arena.lock, field)
  // Most entries are in their home slots, where they are found without a loop.
  const header = table >>> 2
  const home = header + TABLE_HEADER + homeOf(target, u32[header + SLOTS]!) * PAIR_WORDS
  if (u32[home] === target && u32[home + 1] === u32[field + 1]) return target as Ptr<T>
  const entry = entryOf(u32, table, target)
  const isThere = u32[entry] === target && u32[entry + 1] === u32[field + 1]
  return isThere ? (target as Ptr<T>) : null
}

/** Other threads change the table and replace it while they hold the lock. */
// A function for both ways would take 0.3 ns more where there is no lock.
function lookUpLocked<T>(arena: BaseArena, lock: Lock, field: number): Ptr<T> | null {
  const hasEntered = lock.enterToRead()
  try {
    const { u32 } = arena
    const target = u32[field]!
    const table = u32[REFERENCES]!
    const entry = table === 0 ? 0 : entryOf(u32, table, target)
    if (entry === 0 || u32[entry] !== target || u32[entry + 1] !== u32[field + 1]) return null
    return target as Ptr<T>
  } finally {
    if (hasEntered) lock.leave()
  }
}

/**
 * Sets the `Ref` at byte offset `ptr`. The target must start a block, or be in a slot of a pool: a
 * `Ref` can't point to a struct inside another one.
 *
 * @param field Byte offset of the field that the `Ref` belongs to, if it is in the block of a list.
 * @throws INVALID_POINTER or DOUBLE_FREE when no live block starts at the target, or the target is
 *   an accessor of a part of one.
 * @throws OUT_OF_MEMORY when there is no room for the table.
 * @throws REFERENCES_EXHAUSTED after 2^32 - 1 targets. A failed call changes nothing.
 */
export function writeReference<T>(
  arena: BaseArena,
  ptr: number,
  target: Target<T>,
  field: number = ptr,
): void {
  const { adoptions, lock } = arena
  if (adoptions.depth > 0 && adoptions.attemptAt(field) === null) adoptions.isReferred = true
  if (lock === null) setReference(arena, ptr, target)
  else locked(lock, () => setReference(arena, ptr, target))
}

function setReference(arena: BaseArena, ptr: number, target: Target<unknown>): void {
  const pointer = slotOrBlockOf(arena, target)
  const generation = pointer === 0 ? 0 : generationOf(arena, pointer)
  const { u32 } = arena
  u32[ptr >>> 2] = pointer
  u32[(ptr >>> 2) + 1] = generation
}

/**
 * Makes room in the table for the entries of all `targets`, which must be live blocks or null.
 * @throws OUT_OF_MEMORY or REFERENCES_EXHAUSTED as `writeReference` does.
 */
export function reserveReferences<T>(arena: BaseArena, targets: ArrayLike<Target<T>>): void {
  const added = new Set<number>()
  const table = arena.u32[REFERENCES]!
  for (let index = 0; index < targets.length; index++) {
    const pointer = slotOrBlockOf(arena, targets[index]!)
    if (pointer === 0) continue
    const entry = table === 0 ? 0 : entryOf(arena.u32, table, pointer)
    if (entry !== 0 && arena.u32[entry] === pointer) continue
    requireNotTable(arena, pointer)
    added.add(pointer)
  }
  const { lock } = arena
  if (added.size === 0) return
  if (lock === null) roomyTable(arena, table, added.size)
  else locked(lock, () => roomyTable(arena, arena.u32[REFERENCES]!, added.size))
}

/** Returns the generation of the block at `pointer`; makes it a target if it isn't one yet. */
function generationOf(arena: BaseArena, pointer: number): number {
  const table = arena.u32[REFERENCES]!
  if (table !== 0) {
    const entry = entryOf(arena.u32, table, pointer)
    if (arena.u32[entry] === pointer) return arena.u32[entry + 1]!
  }
  requireNotTable(arena, pointer)
  return enter(arena, roomyTable(arena, table, 1), pointer)
}

/** Adds an entry. Requires: the block has none yet, and a slot is free. */
export function enter(arena: BaseArena, table: number, pointer: number): number {
  const { u32 } = arena
  const header = table >>> 2
  const generation = u32[header + LAST_GENERATION]! + 1
  const entry = entryOf(u32, table, pointer)
  u32[entry] = pointer
  u32[entry + 1] = generation
  u32[header + ENTRIES]! += 1
  u32[header + LAST_GENERATION] = generation
  return generation
}

/**
 * Returns a table with room for `count` more entries: the current one, or a larger one that replaces
 * it.
 */
function roomyTable(arena: BaseArena, table: number, count: number): number {
  let needed = FIRST_SLOTS
  if (table === 0) {
    while (count * 2 > needed) needed *= 2
    return newTable(arena, needed)
  }
  const header = table >>> 2
  const slots = arena.u32[header + SLOTS]!
  const entries = arena.u32[header + ENTRIES]!
  if (arena.u32[header + LAST_GENERATION]! > 0xffff_ffff - count) throw exhausted()
  if ((entries + count) * 2 <= slots) return table
  needed = slots * 2
  while ((entries + count) * 2 > needed) needed *= 2
  return resizedTable(arena, table, needed)
}

/** Replaces the table by one with another number of slots, and returns it. */
function resizedTable(arena: BaseArena, table: number, count: number): number {
  const header = table >>> 2
  const slots = arena.u32[header + SLOTS]!
  const resized = newTable(arena, count)
  const { u32 } = arena
  for (let slot = 0; slot < slots; slot++) {
    const from = header + TABLE_HEADER + slot * PAIR_WORDS
    if (u32[from] === 0) continue
    const to = entryOf(u32, resized, u32[from]!)
    u32[to] = u32[from]!
    u32[to + 1] = u32[from + 1]!
  }
  u32[(resized >>> 2) + ENTRIES] = u32[header + ENTRIES]!
  u32[(resized >>> 2) + LAST_GENERATION] = u32[header + LAST_GENERATION]!
  arena.free(table)
  return resized
}

/** Notes what the table of references is like before a creation or an attempt that can fail. */
export function noteReferences({ adoptions, u32 }: BaseArena): void {
  const header = u32[REFERENCES]! >>> 2
  adoptions.slots = header === 0 ? 0 : u32[header + SLOTS]!
  adoptions.generation = header === 0 ? 0 : u32[header + LAST_GENERATION]!
  adoptions.isReferred = false
}

/**
 * Removes the entries that were added since `noteReferences`, and the room for them. They stay in
 * shared arenas, and after a `Ref` was set that isn't undone, because it may need one of them.
 */
export function undoReferences(arena: BaseArena): void {
  const { adoptions, lock } = arena
  const table = arena.u32[REFERENCES]!
  const header = table >>> 2
  if (table === 0 || lock !== null || adoptions.isReferred) return
  const { slots, generation } = adoptions
  const { u32 } = arena
  let slot = u32[header + SLOTS]! - 1
  while (u32[header + LAST_GENERATION]! > generation && slot >= 0) {
    const entry = header + TABLE_HEADER + slot * PAIR_WORDS
    // Another entry can move into the slot.
    if (u32[entry] !== 0 && u32[entry + 1]! > generation) dropReference(arena, u32[entry]!)
    else slot--
  }
  u32[header + LAST_GENERATION] = generation
  shrinkTable(arena, slots)
}

/**
 * Makes room in the table for the entries of all `targets`, as `reserveReferences` does, and calls
 * `next` then. If that fails, the table is as it was. In a shared arena, where other threads could
 * use the room, makes the entries themselves; they stay if `next` fails.
 */
export function reservingReferences(
  arena: BaseArena,
  targets: readonly number[],
  next: () => number,
): number {
  const { lock } = arena
  if (lock !== null) {
    locked(lock, () => {
      reserveReferences(arena, targets as readonly Ptr[])
      for (const target of targets) if (target !== 0) generationOf(arena, target)
    })
    return next()
  }
  const { u32 } = arena
  const table = u32[REFERENCES]!
  const slots = table === 0 ? 0 : u32[(table >>> 2) + SLOTS]!
  reserveReferences(arena, targets as readonly Ptr[])
  try {
    return next()
  } catch (error) {
    shrinkTable(arena, slots)
    throw error
  }
}

/** Gives the table back the number of slots that it had; 0 for no table. */
function shrinkTable(arena: BaseArena, slots: number): void {
  const { u32 } = arena
  const table = u32[REFERENCES]!
  if (slots === 0) {
    u32[REFERENCES] = 0
    if (table !== 0) arena.free(table)
  } else if (u32[(table >>> 2) + SLOTS]! > slots) {
    try {
      resizedTable(arena, table, slots)
    } catch (error) {
      // The larger table can stay.
      if (!isLackOfRoom(error)) throw error
    }
  }
}

/**
 * Allocates an empty table and makes it the arena's. The previous one becomes an ordinary block.
 */
function newTable(arena: BaseArena, slots: number): number {
  const table = arena.allocateZeroed((TABLE_HEADER + slots * PAIR_WORDS) * 4, 8, REFERENCE_TABLE)
  arena.u32[(table >>> 2) + SLOTS] = slots
  arena.u32[REFERENCES] = table
  return table
}

/** Updates the root and the table: the block at `pointer` is at `moved` now, or gone (0). */
export function forget(arena: BaseArena, pointer: number, moved: number): void {
  const { u32 } = arena
  if (u32[ROOT] === pointer) {
    u32[ROOT] = moved
    if (moved === 0) u32[ROOT_HASH] = u32[ROOT_HASH + 1] = 0
  }
  dropReference(arena, pointer)
}

/** Removes the entry of the slot at `pointer`, which is freed, if it has one. */
export function forgetSlot(arena: BaseArena, pointer: number): void {
  const { u32 } = arena
  const table = u32[REFERENCES]!
  if (table === 0) return
  // Most slots have no entry: nothing is where the search for it would start.
  const home = homeOf(pointer, u32[(table >>> 2) + SLOTS]!)
  if (u32[(table >>> 2) + TABLE_HEADER + home * PAIR_WORDS] !== 0) dropReference(arena, pointer)
}

/**
 * Removes the entry of the block at `pointer`, if it has one. Called when the block is freed or
 * moved.
 */
function dropReference(arena: BaseArena, pointer: number): void {
  const { u32 } = arena
  const table = u32[REFERENCES]!
  if (table === 0) return
  const entry = entryOf(u32, table, pointer)
  if (u32[entry] !== pointer) return
  const header = table >>> 2
  const shift = shiftOf(u32[header + SLOTS]!)
  emptySlot(u32, header + TABLE_HEADER, entry, 0, HASH_SHIFT, shift)
  u32[header + ENTRIES]! -= 1
}

/** Returns the word index of the entry of `pointer`, or of the empty slot where it would be. */
export function entryOf(u32: Uint32Array, table: number, pointer: number): number {
  const header = table >>> 2
  const slots = u32[header + SLOTS]
  // A view of a detached buffer was read.
  if (slots === undefined) throw outdatedViews()
  const start = header + TABLE_HEADER
  const entry = findSlot(u32, start, homeOf(pointer, slots), slots - 1, pointer)
  if (entry >= 0) return entry
  throw mismatch(
    'HEAP_CORRUPTED',
    'table of references overwritten',
    `no free slot in the table at ${table}`,
    'at least half',
    'Call verify() to find the corruption',
  )
}

/** Returns the slot at which the search for `pointer` starts. */
export function homeOf(pointer: number, slots: number): number {
  return homeSlot(pointer >>> HASH_SHIFT, 0, shiftOf(slots))
}

function shiftOf(slots: number): number {
  return Math.clz32(slots) + 1
}

/**
 * Checks that the block at `ptr` can be freed or moved: its entry must be dropped afterwards.
 * @throws INVALID_POINTER when `ptr` is the table of references, HEAP_CORRUPTED when that was
 *   overwritten.
 */
export function requireNotTable(arena: BaseArena, ptr: number): void {
  const { u32 } = arena
  const table = u32[REFERENCES]!
  if (table === 0 || ptr === 0) return
  if (ptr !== table) {
    // Views that are outdated are exchanged later.
    if (typeof ptr === 'number' && u32[(table >>> 2) + SLOTS] !== undefined)
      entryOf(u32, table, ptr)
    return
  }
  throw mismatch(
    'INVALID_POINTER',
    "pointer to the arena's table of references",
    ptr,
    'a block of the program',
    'Leave it alone; reset() and dispose() free it',
  )
}

function exhausted(): OffheapError {
  return mismatch(
    'REFERENCES_EXHAUSTED',
    'no generation left for a Ref',
    'one more target in this arena',
    'at most 4,294,967,295',
    'Call reset(), or use Ptr',
  )
}
