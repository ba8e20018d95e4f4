import type { BaseArena } from '../allocator.ts'
import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType } from '../block-type.ts'
import { locked } from '../lock.ts'
import type { Accessor, Target } from '../pointer.ts'
import { PAIR_WORDS } from '../probe.ts'
import { isUsualSlot, poolOf } from '../slots.ts'
import { REFERENCES } from '../tlsf/block.ts'
import { isPlainlyWhole, slotOrBlockOf } from '../whole-block.ts'
import { enter, entryOf, homeOf } from './references.ts'
import { SLOTS, TABLE_HEADER } from './table.ts'

// Generated writers set the `Ref` fields of a struct in three steps, so that nothing has to be
// undone: they check all targets, make room in the table for those without an entry, and enter
// these when the struct has its place, which can't fail.

/**
 * Returns the generation of what a `Ref` is set to: 0 for null and for no value, -1 if the target
 * needs an entry first. That is always so in shared arenas, where other threads change the table.
 *
 * @throws INVALID_POINTER or DOUBLE_FREE as `writeReference` does.
 */
export function generationOf(arena: BaseArena, target: Target<unknown> | undefined): number {
  const { u32, lock } = arena
  const header = u32[REFERENCES]! >>> 2
  if (typeof target === 'number' && header !== 0 && lock === null) {
    // What has an entry is live (R3). Most entries are in their home slots.
    const home = header + TABLE_HEADER + homeOf(target, u32[header + SLOTS]!) * PAIR_WORDS
    if (u32[home] === target) return u32[home + 1]!
  }
  return target === undefined || target === null ? 0 : generationAside(arena, target)
}

function generationAside(arena: BaseArena, target: NonNullable<Target<unknown>>): number {
  const ptr = typeof target === 'number' ? target : target.ptr
  const generation = arena.lock === null ? entryAt(arena, ptr) : -1
  if (generation > 0 && (typeof target === 'number' || isPlain(arena, target as Accessor))) {
    return generation
  }
  return slotOrBlockOf(arena, target) === 0 ? 0 : generation
}

/** Returns whether an accessor is obviously of all of its block or slot, which is live. */
function isPlain(arena: BaseArena, target: Accessor): boolean {
  if (target.arena !== arena) return false
  const type = target.constructor as unknown as BlockType | undefined
  return isUsualSlot(arena, target.ptr, type?.size ?? 0) || isPlainlyWhole(arena, target, type)
}

/** Returns the generation in the entry of `pointer`; -1 if it has none. */
function entryAt({ u32 }: BaseArena, pointer: number): number {
  const table = u32[REFERENCES]!
  const entry = table === 0 ? 0 : entryOf(u32, table, pointer)
  return entry !== 0 && u32[entry] === pointer ? u32[entry + 1]! : -1
}

/**
 * Returns the generation of the target at `pointer`, which `generationOf` has checked, after an
 * entry was made if there was none. Requires: the table has room for it. A target that was freed
 * since then has no generation, so a `Ref` to it reads null.
 */
export function enteredAs(arena: BaseArena, pointer: number | undefined): number {
  const { lock } = arena
  if (pointer === undefined || pointer === 0) return 0
  return lock === null ? entered(arena, pointer) : locked(lock, () => entered(arena, pointer))
}

function entered(arena: BaseArena, pointer: number): number {
  const generation = entryAt(arena, pointer)
  if (generation >= 0) return generation
  // Other threads can have used the room, but nothing else makes an entry for this target.
  const isNew = arena.lock === null && isLive(arena, pointer)
  return isNew ? enter(arena, arena.u32[REFERENCES]!, pointer) : 0
}

/** Returns whether the target was not freed after it was checked, as a getter can do. */
function isLive(arena: BaseArena, pointer: number): boolean {
  return bytesOfBlock(arena, pointer) > 0 || poolOf(arena, pointer) !== 0
}
