import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { holding, requireNotOffered, type Target as HeldTarget } from '../held.ts'
import { clearOwned, isOwned, ownedBy, requireOther, setOwned } from '../owned-block.ts'
import { isTarget, pointerOf, type Ptr, type Target } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'
import { blockOf } from '../whole-block.ts'
import { adopt, claim, creating, keepingAdopted } from './adoption.ts'
import { createOwned } from './create-deep.ts'
import { Deallocator } from './deallocator.ts'

/**
 * Sets the `Own` pointer at `ptr` to a struct without an owner, to a new struct created from an
 * init object, or to null. Frees the previous target with everything that it owns, except the block
 * that contains the address `inside`, and what has moved to another owner: the init object can
 * contain the previous target, and `value` can be a struct that the previous target owns.
 * @throws ALREADY_OWNED, and the errors of `free` and `create`. A failed call leaves the arena
 *   unchanged.
 */
export function replaceOwned<T extends Struct, Init>(
  arena: BaseArena,
  ptr: number,
  value: Target<T> | Init,
  type: StructType<T, Init>,
  inside: number = ptr,
): void {
  if (isTarget(value)) replaceByTarget(arena, ptr, value, type, inside)
  else {
    const target = { arena, ptr: inside as Ptr }
    replaceByNew(target, () => ptr, arena.u32[ptr >>> 2]!, value, type)
  }
}

/**
 * As `replaceOwned`, for plain values and a field that can move while they are read.
 * @param target The accessor of the field, or of the list or array with the field.
 * @param place Returns the address of the field; called once after the struct was created. It can
 *   make room for the field, and throw.
 * @param former The previous target, or 0.
 */
export function replaceByNew<T extends Struct, Init>(
  target: HeldTarget,
  place: () => number,
  former: number,
  init: Init,
  type: StructType<T, Init>,
): void {
  const { arena, ptr: inside } = target
  const { pinned } = arena.adoptions
  const pins = pinned.length
  const offered = former !== 0 && isOwned(arena, former)
  if (offered) {
    // Code of the program can't free it meanwhile.
    pinned.push(former)
    const attempt = arena.adoptions.attemptAt(inside)
    if (attempt !== null) (attempt.offered ??= []).push(former)
    clearOwned(arena, former)
  }
  try {
    creating(arena, type, (created, mark) => {
      const { ptr } = holding(target, 1, () => createOwned(arena, type, init))
      if (offered) pinned.pop()
      created.push(ptr)
      const field = place() >>> 2
      const current = arena.u32[field]!
      // The init object has moved the previous target if that has an owner again.
      if (current !== 0 && !(current === former && isOwned(arena, former))) {
        const owned = keepingAdopted(arena, mark, inside)
        owned.add(current, type)
        if (offered && current === former) setOwned(arena, former)
        owned.retire()
      }
      arena.u32[field] = setOwned(arena, ptr)
    })
  } catch (error) {
    pinned.length = pins
    if (offered) setOwned(arena, former)
    throw error
  }
}

function replaceByTarget(
  arena: BaseArena,
  ptr: number,
  value: Target<unknown>,
  type: StructType<Struct, never>,
  inside: number,
): void {
  const former = arena.u32[ptr >>> 2]!
  if (pointerOf(arena, value) === former) return
  const target = blockOf(arena, value, type)
  requireOther(arena, target, inside)
  if (former === 0) {
    arena.u32[ptr >>> 2] = claim(arena, target)
    return
  }
  replaced(arena, former, target, type, inside).retire()
  arena.u32[ptr >>> 2] = adopt(arena, target)
}

/**
 * Checks a value for the `Own` pointer at `ptr` before other fields are written.
 * @throws ALREADY_OWNED when it is a struct that another field owns, INVALID_POINTER when it is an
 *   accessor of another arena.
 */
export function requireMovable(
  arena: BaseArena,
  ptr: number,
  value: unknown,
  type: BlockType,
): void {
  if (value === undefined || value === null || !isTarget(value)) return
  const target: unknown = pointerOf(arena, value)
  const former = arena.u32[ptr >>> 2]!
  if (typeof target !== 'number' || target === former || !isOwned(arena, target)) return
  replaced(arena, former, target, type, ptr)
}

/**
 * Returns the deallocator of `former`, the target of an `Own` pointer, that keeps the next target.
 * @throws ALREADY_OWNED when that has an owner, unless `former` owns it: it becomes free then.
 */
function replaced(
  arena: BaseArena,
  former: number,
  target: number,
  type: BlockType,
  inside: number,
): Deallocator {
  const owned = new Deallocator(arena, inside)
  if (target !== 0) owned.spare(target)
  owned.add(former, type)
  if (target !== 0 && isOwned(arena, target)) {
    owned.find()
    if (!owned.hasMet) throw ownedBy(arena, target)
  }
  return owned
}

/**
 * Takes the target out of the `Own` pointer at `ptr`, which becomes null.
 * @throws INVALID_VALUE when values are being read that can take it.
 */
export function takeOwned<T extends Struct>(arena: BaseArena, ptr: number): Ptr<T> | null {
  const target = arena.u32[ptr >>> 2]!
  if (target === 0) return null
  arena.sizeOf(target)
  requireNotOffered(arena.adoptions, target)
  clearOwned(arena, target)
  arena.u32[ptr >>> 2] = 0
  return target as Ptr<T>
}
