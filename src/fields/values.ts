import { requireSource } from '../block-bytes.ts'
import { holding, type Target } from '../held.ts'
import { isSameHeap, isViewOf } from '../memory.ts'
import { otherArena, type Accessor } from '../pointer.ts'

/** Source of a bulk write, such as `assign`. */
export type Values<Value> = ArrayLike<Value> | Iterable<Value>

/**
 * Makes `values` indexable and independent of the arena of `target`, so that a bulk write of it
 * can't change values that it has yet to read. Arrays and views of other memory are returned
 * unchanged; views and accessors of the arena, and other iterables, are copied.
 *
 * @throws INVALID_VALUE when the code of an iterable frees or moves the target.
 */
export function toArrayLike<Value>(target: Target, values: Values<Value>): ArrayLike<Value> {
  requireSource(values)
  if (Array.isArray(values)) return values
  if (ArrayBuffer.isView(values) && !isViewOf(target.arena, values)) {
    return values as ArrayLike<Value>
  }
  return holding(target, 1, () => Array.from(values as Iterable<Value>))
}

/**
 * As `toArrayLike`, for pointers, which mean nothing in another arena.
 * @throws INVALID_POINTER when `values` is the accessor of an array or list of another arena.
 */
export function pointersOf<Value>(target: Target, values: Values<Value>): ArrayLike<Value> {
  const arena = (values as Partial<Accessor> | undefined)?.arena
  if (arena !== undefined && !isSameHeap(arena, target.arena)) throw otherArena()
  return toArrayLike(target, values)
}

/**
 * The bytes of a text. Generated code uses no global names, because a schema can use them for
 * structs.
 */
export type Bytes = Uint8Array

/** Elements that are read by index. */
export type ArrayInput<Value> = ArrayLike<Value>
