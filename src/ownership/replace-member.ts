import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { holding, requireNotHeld } from '../held.ts'
import type { Accessor, Ptr } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'
import { creating } from './adoption.ts'
import { Deallocator } from './deallocator.ts'

/**
 * Makes `tag` the current member of `union`, which has another one: a copy of a struct, or a new
 * struct with the fields of an init object. The struct is created in a block of its own, because
 * `value` can contain parts of the former member. What that owned can move into the new one; the
 * rest is freed.
 *
 * @param body Offset of the members in bytes from the tag, and `end` that of the bytes after them.
 * @param collect Visits the fields of the union that own blocks; missing if none can.
 * @throws The errors of `create` and `free`. A failed call leaves the union unchanged.
 */
export function replaceMember<T extends Struct, Init>(
  union: { readonly arena: BaseArena; readonly ptr: number },
  tag: number,
  type: StructType<T, Init>,
  value: Init,
  body: number,
  end: number,
  collect?: NonNullable<BlockType['collect']>,
): void {
  const { arena, ptr } = union
  requireNotHeld(arena, ptr, ptr + end)
  const former = new Deallocator(arena, ptr)
  collect?.(arena, ptr, former)
  const create = (created: number[]): number => {
    const { ptr: made } = type.create(arena, value)
    created.push(made)
    former.keepTaken()
    // The getters of `value` may have changed the union.
    collect?.(arena, ptr, former)
    former.find()
    return made
  }
  // Nothing may free the struct around the union meanwhile.
  const target = { arena, ptr: ptr as Ptr }
  const made = holding(target, end, () => former.offering(() => creating(arena, type, create)))
  arena.u8[ptr] = tag
  arena.u8.fill(0, ptr + body, ptr + end)
  arena.u8.copyWithin(ptr + body, made, made + type.size)
  const at = (ptr: number): Accessor => ({ arena, ptr: ptr as Ptr })
  arena.checks?.copied(at(ptr + body), at(made), type.size)
  arena.free(made)
  former.retire()
}
