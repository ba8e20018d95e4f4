import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { holding } from '../held.ts'
import {
  beginAdoptions,
  creating,
  endAdoptions,
  keepingAdopted,
  undoAdoptions,
} from '../ownership/adoption.ts'
import { createOwned } from '../ownership/create-deep.ts'
import type { Deallocator } from '../ownership/deallocator.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'

// Values for a pool or a slot map can be, or contain, the collection itself or structs of it. What
// they are written into is therefore a part of the collection only when all values were read.

/** The accessor of a pool or a slot map. */
interface Chunked {
  readonly arena: BaseArena
  readonly ptr: Ptr
}

/**
 * Creates a struct that can own blocks in a slot of a collection, from plain values or a struct.
 *
 * @param take Takes a slot, whose contents are replaced, and returns its address.
 * @returns That address.
 * @throws The errors of `take` and of setting the fields. Nothing is left then.
 */
export function createApart<T extends Struct, Init>(
  collection: Chunked,
  type: StructType<T, Init>,
  init: T | Init,
  take: () => number,
): Ptr<T> {
  const { arena } = collection
  const [made, ptr] = creating(arena, type, (created) => {
    const made = holding(collection, 4, () => createOwned(arena, type, init as Init).ptr as Ptr<T>)
    created.push(made)
    const ptr = take() as Ptr<T>
    arena.u8.copyWithin(ptr, made, made + type.size)
    return [made, ptr]
  })
  arena.checks?.copied(type.at(arena, ptr), type.at(arena, made), type.size)
  arena.free(made)
  return ptr
}

/**
 * Replaces what a collection has by what `fill` adds to another one of the same class. A failed call
 * leaves the collection unchanged.
 *
 * @param head The type of the heads.
 * @param owned What the former structs own, which is offered to new owners.
 */
export function replaceApart<C extends Chunked>(
  collection: C,
  head: BlockType,
  owned: Deallocator,
  fill: (built: C) => void,
): void {
  const { arena, ptr } = collection
  const mark = beginAdoptions(arena)
  let field = 0
  try {
    field = arena.allocateZeroed(8)
    const built = new (collection.constructor as new (arena: BaseArena, ptr: number) => C)(
      arena,
      field,
    )
    holding(collection, 1, () => fill(built))
    owned.keepTaken()
    // What getters of the values did to the collection is replaced, too.
    owned.add(arena.u32[ptr >>> 2]!, head)
    owned.find()
    arena.u32[ptr >>> 2] = arena.u32[field >>> 2]!
    owned.retire()
  } catch (error) {
    const made = keepingAdopted(arena, mark)
    if (field !== 0) made.add(arena.u32[field >>> 2]!, head)
    undoAdoptions(arena, mark, made)
    if (field !== 0) arena.free(field as Ptr)
    throw error
  }
  arena.free(field as Ptr)
  endAdoptions(arena, null)
}
