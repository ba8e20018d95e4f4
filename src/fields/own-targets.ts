import { holding, type Target as HeldTarget } from '../held.ts'
import { requireOther, setOwned } from '../owned-block.ts'
import { claim, creating } from '../ownership/adoption.ts'
import { createOwned } from '../ownership/create-deep.ts'
import type { Deallocator } from '../ownership/deallocator.ts'
import { readEarly } from '../ownership/init-values.ts'
import { isTarget, type Target } from '../pointer.ts'
import type { Struct, StructShape, StructType } from '../struct.ts'
import { blockOf } from '../whole-block.ts'

/**
 * Replaces the targets of `Own` elements by those that `values` are or are created from. Structs in
 * `former`, the targets of the elements so far, can be among them; the others are freed with
 * everything that they own.
 *
 * @param target The accessor of the array or the list.
 * @param write Writes the pointers. It can make room for them, and throw, before the first change.
 * @throws ALREADY_OWNED when a struct has another owner, or is twice among `values`.
 * @throws The errors of `free` and `create`. A failed call leaves the arena unchanged.
 */
export function replaceTargets<T extends Struct, Init>(
  target: HeldTarget,
  values: ArrayLike<Target<T> | Init>,
  type: StructType<T, Init>,
  former: Deallocator,
  write: (targets: readonly number[]) => void,
): void {
  const { arena, ptr: field } = target
  const element = ['own', type as StructType as unknown as StructShape] as const
  const read = readEarly(target, 1, ['list', element], values)
  const create = (created: number[]): void => {
    const targets = Array.from(read, (value) => {
      if (isTarget(value)) {
        const block = blockOf(arena, value, type)
        requireOther(arena, block, field)
        return claim(arena, block)
      }
      const { ptr } = createOwned(arena, type, value)
      created.push(ptr)
      return setOwned(arena, ptr)
    })
    former.keepTaken()
    former.find()
    write(targets)
    former.retire()
  }
  holding(target, 1, () => former.offering(() => creating(arena, type, create)))
}
