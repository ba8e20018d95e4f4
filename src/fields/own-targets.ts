import type { BaseArena } from '../allocator.ts'
import { isTarget } from '../ownership/deallocator.ts'
import type { Target } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'
import { blockOf } from '../whole-block.ts'

/**
 * Returns the pointer for an `Own` element: that of the target `value`, or of a new struct created
 * from the init object `value`, which is added to `created`. The caller frees the structs in
 * `created` if it fails.
 *
 * @throws `INVALID_POINTER` or `DOUBLE_FREE` when the target isn't a live block.
 */
export function ownTarget<T extends Struct, Init>(
  arena: BaseArena,
  value: Target<T> | Init,
  type: StructType<T, Init>,
  created: T[],
): number {
  if (!isTarget(value)) {
    const struct = type.create(arena, value)
    created.push(struct)
    return struct.ptr
  }
  return blockOf(arena, value)
}
