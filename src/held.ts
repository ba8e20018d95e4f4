import type { Adoptions } from './adoptions.ts'
import type { BaseArena } from './allocator.ts'
import { mismatch, type OffheapError } from './errors.ts'
import type { Accessor } from './pointer.ts'

// While the values for a struct are read, code of the program can run, in getters and iterables.
// Meanwhile, the struct must neither move nor end.

/** The accessor of the struct or the part that is written. */
export interface Target extends Accessor {
  readonly arena: BaseArena
}

/** Returns the error for a struct that its values have freed or moved. */
export function changedByValues(): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    'struct changed by its values',
    'a getter, iterable or conversion that frees, ends or moves what is written',
    "values that don't change it",
    'Change it before or after the call',
  )
}

/**
 * Runs `read`, which can run code of the program, and returns its result. The `size` bytes at the
 * pointer of `target` are written afterwards.
 *
 * @throws INVALID_VALUE when that code frees or moves the target, or ends it.
 */
export function holding<T>(target: Target, size: number, read: () => T): T {
  const { ptr } = target
  const { adoptions } = target.arena
  const outer = adoptions.held
  adoptions.held = { start: ptr, end: ptr + size, outer }
  let result: T
  try {
    result = read()
  } finally {
    adoptions.held = outer
  }
  if (target.ptr !== ptr) throw changedByValues()
  return result
}

/**
 * Writes values into the `size` bytes of `target`, with `init`, while nothing may end or free them.
 *
 * @throws INVALID_VALUE when the code of a getter does, and the errors of `init`.
 */
export function initHeld<T extends Target, Init>(
  target: T,
  size: number,
  values: Init,
  init: (target: T, values: Init) => unknown,
): T {
  const { arena, ptr } = target
  const { adoptions } = arena
  const outer = adoptions.held
  adoptions.held = { start: ptr, end: ptr + size, outer }
  try {
    init(target, values)
  } finally {
    adoptions.held = outer
  }
  if (target.ptr !== ptr) throw changedByValues()
  return target
}

/**
 * Returns whether `target` is an existing struct that plain values are written into, and these
 * weren't read before. The fields of a new struct aren't parts of anything yet.
 */
export function isUnread({ arena, ptr }: Target): boolean {
  const { held, read } = arena.adoptions
  return read === 0 && held !== null && held.start === ptr
}

/**
 * Checks that no part from `start` to `end` is about to be written: these parts end. The values for
 * the whole range can be read meanwhile.
 *
 * @throws INVALID_VALUE when the values of such a part are being read.
 */
export function requireNotHeld({ adoptions }: BaseArena, start: number, end: number): void {
  for (let held = adoptions.held; held !== null; held = held.outer) {
    const isWhole = held.start === start && held.end === end
    if (held.start >= start && held.end <= end && !isWhole) throw changedByValues()
  }
}

/** @throws INVALID_VALUE when the values of anything in the arena are being read. */
export function requireNothingHeld({ held, pinned, depth }: Adoptions): void {
  if (held !== null || pinned.length > 0 || depth > 0) throw changedByValues()
}

/** Returns whether there are blocks that can't be freed, because values are being read. */
export function holdsAny({ held, pinned, offer }: Adoptions): boolean {
  return held !== null || pinned.length > 0 || offer !== null
}

/** @throws INVALID_VALUE when the block at `ptr` is pinned, or can be taken by values being read. */
export function requireNotOffered({ pinned, offer }: Adoptions, ptr: number): void {
  if (pinned.includes(ptr)) throw changedByValues()
  for (; offer !== null; offer = offer.outer) if (offer.has(ptr)) throw changedByValues()
}

/**
 * Checks that nothing in the block at `ptr` is about to be written, and that it isn't offered to new
 * owners.
 *
 * @throws INVALID_VALUE when the values of a part of it, or those that can take it, are being read.
 */
export function requireBlockNotHeld(arena: BaseArena, ptr: number): void {
  const { adoptions } = arena
  requireNotOffered(adoptions, ptr)
  for (let { held } = adoptions; held !== null; held = held.outer) {
    if (held.start >= ptr && held.start < ptr + arena.sizeOf(ptr)) throw changedByValues()
  }
}
