import type { BaseArena } from './allocator.ts'
import { mismatch, type OffheapError } from './errors.ts'
import { requireNotPinned } from './pins.ts'
import { HEAP_SIZE, type Block } from './tlsf/block.ts'
import { alreadyOwned } from './tlsf/errors.ts'
import { firstBlockIn } from './tlsf/format.ts'
import { isOwnedHeader, OWNED, sizeOfOwned } from './tlsf/owned.ts'

// The flag "owned by a field" of live blocks. Other threads change other bits of the same header
// while they hold the lock, so it is written under the lock as well.

/** Returns whether `ptr` is that of a live block that a field owns, as far as the flag shows it. */
export function isOwned({ i32 }: BaseArena, ptr: number): boolean {
  if (!isOwnedHeader(i32[(ptr >>> 2) - 1]!)) return false
  const first = firstBlockIn(i32)
  return sizeOfOwned(i32, first, (first + i32[HEAP_SIZE]!) as Block, ptr) !== 0
}

/** Sets the flag of the live block at `ptr`, and returns `ptr`. */
export function setOwned(arena: BaseArena, ptr: number): number {
  const { lock } = arena
  lock?.enter()
  arena.i32[(ptr >>> 2) - 1]! &= ~OWNED
  lock?.leave()
  return ptr
}

/**
 * Clears the flag of the block at `ptr`, if that is a live block with the flag.
 * @returns Whether it had the flag.
 */
export function clearOwned(arena: BaseArena, ptr: number): boolean {
  const { lock } = arena
  lock?.enter()
  const wasOwned = isOwned(arena, ptr)
  if (wasOwned) arena.i32[(ptr >>> 2) - 1]! |= OWNED
  lock?.leave()
  return wasOwned
}

/** @throws ALREADY_OWNED when a field owns the live block at `ptr`. */
export function requireUnowned(arena: BaseArena, ptr: number): void {
  if (isOwned(arena, ptr)) throw ownedBy(arena, ptr)
}

/** Returns the error for a block with an owner, which checked arenas name. */
export function ownedBy({ checks }: BaseArena, ptr: number): OffheapError {
  return alreadyOwned(ptr, checks?.ownerOf(ptr))
}

/**
 * Checks that the block at `target`, or 0, isn't that of the field at `field`, which is to own it.
 * @throws INVALID_VALUE when it is: nothing could free it then.
 */
export function requireOther(arena: BaseArena, target: number, field: number): void {
  if (target === 0 || field < target || field >= target + arena.sizeOf(target)) return
  throw mismatch(
    'INVALID_VALUE',
    'struct as its own owner',
    target,
    'another struct',
    'Use a Ptr or a Ref for a pointer that owns nothing',
  )
}

/**
 * Frees the block at `ptr`, which the caller's field owns.
 * @throws The errors of `free`. A failed call leaves the block owned.
 */
export function freeOwned(arena: BaseArena, ptr: number): void {
  resizeOwned(arena, ptr, 0)
}

/**
 * Frees the block at `block`, which the field at `field` owned; if a larger assignment writes the
 * field, only at its end.
 */
export function retireOwned(arena: BaseArena, field: number, block: number): void {
  const attempt = arena.adoptions.attemptAt(field)
  if (attempt === null) freeOwned(arena, block)
  else {
    ;(attempt.retired ??= []).push({
      free: () => freeOwned(arena, block),
      addTo: (made) => made.add(block, null),
    })
  }
}

/**
 * Saves the `size` bytes at `ptr`, in a block of the field at `field`, before they are overwritten,
 * if a larger assignment that can fail later writes the field.
 */
export function saveReplaced(arena: BaseArena, field: number, ptr: number, size: number): void {
  const attempt = arena.adoptions.attemptAt(field)
  if (attempt === null || size === 0) return
  ;(attempt.replaced ??= []).push([ptr, arena.u8.slice(ptr, ptr + size)])
}

/**
 * Resizes the block at `ptr`, which the caller's field owns, or frees it when `size` is 0. Returns
 * the new byte offset.
 * @throws ARENA_PINNED when it is pinned, and the errors of `reallocate` and `free`. A failed call
 *   leaves the block unchanged.
 */
export function resizeOwned(arena: BaseArena, ptr: number, size: number): number {
  const { lock } = arena
  lock?.enter()
  try {
    requireNotPinned(arena, ptr)
    // Throws if the pointer isn't that of a live block, whose header is changed next.
    arena.sizeOf(ptr)
    // A block that is offered to new owners is not owned.
    const wasOwned = clearOwned(arena, ptr)
    let moved = ptr
    try {
      if (size > 0) moved = arena.reallocate(ptr, size)
      else arena.free(ptr)
    } catch (error) {
      if (wasOwned) setOwned(arena, ptr)
      throw error
    }
    return size > 0 ? setOwned(arena, moved) : 0
  } finally {
    lock?.leave()
  }
}
