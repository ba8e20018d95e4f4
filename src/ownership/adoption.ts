import type { BaseAllocator, BaseArena } from '../allocator.ts'
import type { BlockType, OwnerDeallocator } from '../block-type.ts'
import { clearOwned, isOwned, requireUnowned, setOwned } from '../owned-block.ts'
import { noteReferences, undoReferences } from '../references/references.ts'
import { Deallocator } from './deallocator.ts'

// While a struct is created from plain values, its fields can take blocks that existed before. The
// arena lists them, so that a creation that fails frees what it made and nothing else.

/** Begins the creation of structs. Returns the position that ends it or undoes it. */
export function beginAdoptions(arena: BaseArena): number {
  const { adoptions } = arena
  if (adoptions.depth++ === 0) noteReferences(arena)
  return adoptions.ptrs.length
}

/** Ends the creation: every field keeps what it took. Returns `created`. */
export function endAdoptions<T>(arena: BaseArena, created: T): T {
  const { adoptions } = arena
  if (--adoptions.depth === 0) {
    adoptions.ptrs.length = 0
    adoptions.inherited = null
  }
  return created
}

/** Returns a deallocator that keeps the blocks that fields took since `mark`. */
export function keepingAdopted(arena: BaseArena, mark: number, inside: number = 0): Deallocator {
  const { ptrs } = arena.adoptions
  const made = new Deallocator(arena, inside)
  for (let index = mark; index < ptrs.length; index++) made.spare(ptrs[index]!)
  return made
}

/**
 * Undoes the creation that began at `mark`: frees the blocks that `made`, a result of
 * `keepingAdopted`, has got since. The blocks that fields took have no owner again.
 */
export function undoAdoptions(arena: BaseArena, mark: number, made: OwnerDeallocator): void {
  const { ptrs } = arena.adoptions
  try {
    made.free()
  } finally {
    const { inherited } = arena.adoptions
    for (let index = mark; index < ptrs.length; index++) {
      if (inherited?.has(ptrs[index]!) !== true) clearOwned(arena, ptrs[index]!)
    }
    ptrs.length = mark
    failAdoptions(arena)
  }
}

/** Ends a creation or an attempt that failed and has taken nothing, or has given it back. */
export function failAdoptions(arena: BaseArena): void {
  if (arena.adoptions.depth === 1) undoReferences(arena)
  endAdoptions(arena, null)
}

/** As `undoAdoptions`, for the structs of `type` that were created in blocks of `allocator`. */
export function abandon(
  allocator: BaseAllocator,
  mark: number,
  created: readonly number[],
  type: BlockType,
): void {
  const { arena } = allocator
  const made = keepingAdopted(arena, mark)
  for (const ptr of created) type.collect?.(arena, ptr, made)
  undoAdoptions(arena, mark, made)
  for (const ptr of created) {
    clearOwned(arena, ptr)
    allocator.free(ptr)
  }
}

/** Makes a field the owner of the live block at `ptr`; 0 is ignored. Returns `ptr`. */
export function adopt(arena: BaseArena, ptr: number): number {
  if (ptr === 0) return 0
  const { adoptions } = arena
  if (adoptions.depth > 0) {
    adoptions.ptrs.push(ptr)
    if (isOwned(arena, ptr)) (adoptions.inherited ??= new Set()).add(ptr)
  }
  return setOwned(arena, ptr)
}

/**
 * As `adopt`, for a block that must not have an owner.
 * @throws ALREADY_OWNED when it has one.
 */
export function claim(arena: BaseArena, ptr: number): number {
  if (ptr !== 0) requireUnowned(arena, ptr)
  return adopt(arena, ptr)
}

/**
 * Runs `create`, which makes structs of `type` and lists their pointers in `created` as soon as it
 * has them. Returns its result.
 * @throws The errors of `create`, after what it made was undone, as `abandon` does.
 */
export function creating<T>(
  arena: BaseArena,
  type: BlockType,
  create: (created: number[], mark: number) => T,
): T {
  const mark = beginAdoptions(arena)
  const created: number[] = []
  let result: T
  try {
    result = create(created, mark)
  } catch (error) {
    abandon(arena, mark, created, type)
    throw error
  }
  return endAdoptions(arena, result)
}
