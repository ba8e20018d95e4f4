import type { BaseArena } from '../allocator.ts'
import { OffheapError } from '../errors.ts'
import type { Ptr, Target } from '../pointer.ts'
import type { BlockType } from '../block-type.ts'
import { pointerOf } from '../pointer.ts'
import { REFERENCES } from '../tlsf/block.ts'

/**
 * `Ref`: a pointer and a generation. The arena keeps a table of the blocks that are somebody's
 * target, each with the generation that it was given when it became one; a `Ref` whose pair is not
 * in the table reads null. Freeing a block drops its entry, and no generation is given twice: so
 * whatever stands there later is another one.
 *
 *     table   │ slots │ entries │ last generation │ 0 │ ptr │ generation │ ptr │ generation │ …
 *                                                      slot 0             slot 1
 *
 * A block of the arena like others, made with the first `Ref` that is set and counted as they are.
 * Open addressing: an entry is in the first free slot from its pointer's own on; at most half are
 * taken.
 *
 * R1  the table is a live block that holds its slots, a power of two of them R2  every entry is
 * found from its own slot on, without an empty one between R3  every entry is for a live block, and
 * has a generation of its own from 1 to the last R4  the entries are counted, and no more than half
 * of the slots R5  the root is 0 or a live block
 */

/** Words before the slots. */
export const TABLE_HEADER = 4
/** Words of the header: the number of slots, of entries, and the last generation that was given. */
export const SLOTS = 0
export const ENTRIES = 1
export const LAST_GENERATION = 2
/** The slots of a new table. */
const FIRST_SLOTS = 8
/** Words of a slot: pointer and generation. */
export const ENTRY_WORDS = 2
/** 2^32 divided by the golden ratio spreads neighbours (Knuth's multiplicative hashing). */
export const HASH_MULTIPLIER = 0x9e37_79b1
/** Pointers are multiples of 8: their three lowest bits are dropped before the multiplication. */
export const HASH_SHIFT = 3

/** What checked arenas know the table by: it is nobody's leak. */
export const REFERENCE_TABLE: BlockType = { typeName: 'table of references', size: 16, align: 8 }

/** The target of the `Ref` whose eight bytes are at `ptr`, or null when it is none or gone. */
export function readReference<T>(arena: BaseArena, ptr: number): Ptr<T> | null {
  const { u32 } = arena
  const field = ptr >>> 2
  const target = u32[field]!
  const table = u32[REFERENCES]!
  if (target === 0 || table === 0) return null
  const entry = entryOf(u32, table, target)
  const isThere = u32[entry] === target && u32[entry + 1] === u32[field + 1]
  return isThere ? (target as Ptr<T>) : null
}

/**
 * Sets the `Ref` whose eight bytes are at `ptr`. A target has to be a block of its own: a struct
 * inside of another can't be referred to. Throws `INVALID_POINTER` and `DOUBLE_FREE` when no live
 * block starts there, `OUT_OF_MEMORY` when the table finds no room, `REFERENCES_EXHAUSTED` after
 * 2^32 - 1 targets; nothing has changed then.
 */
export function writeReference<T>(arena: BaseArena, ptr: number, target: Target<T>): void {
  const pointer = pointerOf(arena, target)
  const generation = pointer === 0 ? 0 : generationOf(arena, pointer)
  const { u32 } = arena
  u32[ptr >>> 2] = pointer
  u32[(ptr >>> 2) + 1] = generation
}

/** Of the block at `pointer`, which becomes a target with it. */
function generationOf(arena: BaseArena, pointer: number): number {
  arena.sizeOf(pointer)
  const table = arena.u32[REFERENCES]!
  if (table !== 0) {
    const entry = entryOf(arena.u32, table, pointer)
    if (arena.u32[entry] === pointer) return arena.u32[entry + 1]!
  }
  if (pointer === table) throw ownTable(table)
  return enter(arena, roomyTable(arena, table), pointer)
}

/** Requires: there is no entry of the block yet, and a slot is free. */
function enter(arena: BaseArena, table: number, pointer: number): number {
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

/** The table, or a new one that takes its place, with room for one more entry. */
function roomyTable(arena: BaseArena, table: number): number {
  if (table === 0) return newTable(arena, FIRST_SLOTS)
  const header = table >>> 2
  const slots = arena.u32[header + SLOTS]!
  const entries = arena.u32[header + ENTRIES]!
  if (arena.u32[header + LAST_GENERATION] === 0xffff_ffff) throw exhausted()
  if ((entries + 1) * 2 <= slots) return table
  const larger = newTable(arena, slots * 2)
  const { u32 } = arena
  for (let slot = 0; slot < slots; slot++) {
    const from = header + TABLE_HEADER + slot * ENTRY_WORDS
    if (u32[from] === 0) continue
    const to = entryOf(u32, larger, u32[from]!)
    u32[to] = u32[from]!
    u32[to + 1] = u32[from + 1]!
  }
  u32[(larger >>> 2) + ENTRIES] = entries
  u32[(larger >>> 2) + LAST_GENERATION] = u32[header + LAST_GENERATION]!
  arena.free(table)
  return larger
}

/** Puts an empty table into its place: the former one is an ordinary block from then on. */
function newTable(arena: BaseArena, slots: number): number {
  const table = arena.allocateZeroed((TABLE_HEADER + slots * ENTRY_WORDS) * 4, 8, REFERENCE_TABLE)
  arena.u32[(table >>> 2) + SLOTS] = slots
  arena.u32[REFERENCES] = table
  return table
}

/** Takes the block at `pointer`, which has been freed or has moved, out of the table. */
export function dropReference(arena: BaseArena, pointer: number): void {
  const { u32 } = arena
  const table = u32[REFERENCES]!
  if (table === 0) return
  let hole = entryOf(u32, table, pointer)
  if (u32[hole] !== pointer) return
  const header = table >>> 2
  const slots = u32[header + SLOTS]!
  const start = header + TABLE_HEADER
  // Entries that were pushed on past the hole move back into it, so that they are found without it.
  const most = Math.min(slots, u32.length)
  let slot = (hole - start) / ENTRY_WORDS
  for (let turn = 0; turn < most; turn++) {
    slot = (slot + 1) & (slots - 1)
    const entry = start + slot * ENTRY_WORDS
    const key = u32[entry]!
    if (key === 0) break
    const fromHole = (slot - (hole - start) / ENTRY_WORDS) & (slots - 1)
    if (((slot - homeOf(key, slots)) & (slots - 1)) < fromHole) continue
    u32[hole] = key
    u32[hole + 1] = u32[entry + 1]!
    hole = entry
  }
  u32[hole] = 0
  u32[hole + 1] = 0
  u32[header + ENTRIES]! -= 1
}

/** The index of the word with the entry of `pointer`, or of the empty one where it would be. */
export function entryOf(u32: Uint32Array, table: number, pointer: number): number {
  const header = table >>> 2
  const slots = u32[header + SLOTS]!
  let slot = homeOf(pointer, slots)
  // No more turns than there are words: the number of slots may have been overwritten.
  const most = Math.min(slots, u32.length)
  for (let turn = 0; turn < most; turn++) {
    const entry = header + TABLE_HEADER + slot * ENTRY_WORDS
    const key = u32[entry]!
    if (key === pointer || key === 0) return entry
    slot = (slot + 1) & (slots - 1)
  }
  throw new OffheapError(
    'HEAP_CORRUPTED',
    `the table of references at ${table} has been overwritten; see what verify() finds`,
  )
}

/** The slot from which `pointer` is looked for. */
export function homeOf(pointer: number, slots: number): number {
  return Math.imul(pointer >>> HASH_SHIFT, HASH_MULTIPLIER) >>> (Math.clz32(slots) + 1)
}

/** Throws `INVALID_POINTER` when `ptr` is the table. */
export function requireNotTable(arena: BaseArena, ptr: number): void {
  const table = arena.u32[REFERENCES]
  if (ptr === table && ptr !== 0) throw ownTable(table)
}

function ownTable(table: number): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `at ${table} the arena keeps its table of references; leave it alone, reset() and dispose() free it`,
  )
}

function exhausted(): OffheapError {
  return new OffheapError(
    'REFERENCES_EXHAUSTED',
    `${(2 ** 32 - 1).toLocaleString('en-US')} structs have been targets of a Ref in this arena, and each needs a generation of its own; reset() starts anew, or use Ptr`,
  )
}
