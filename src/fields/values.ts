import { requireKind } from '../errors.ts'
import { isSameHeap, type Memory } from '../memory.ts'
import { otherArena, type Accessor } from '../pointer.ts'

/** Source of a bulk write, such as `assign`. */
export type Values<Value> = ArrayLike<Value> | Iterable<Value>

/**
 * Makes `values` indexable and independent of `memory`, so that a bulk write can't change values
 * that it has yet to read. Arrays and views of other memory are returned unchanged; views and
 * accessors of `memory`, and other iterables, are copied.
 */
export function toArrayLike<Value>(memory: Memory, values: Values<Value>): ArrayLike<Value> {
  if (Array.isArray(values)) return values
  const isSource =
    typeof values === 'object' &&
    values !== null &&
    (Symbol.iterator in values || 'length' in values)
  requireKind(isSource, 'values', values, 'an array or an iterable')
  if (ArrayBuffer.isView(values) && values.buffer !== memory.buffer) {
    return values as ArrayLike<Value>
  }
  return Array.from(values as Iterable<Value>)
}

/**
 * As `toArrayLike`, for pointers, which mean nothing in another arena.
 * @throws INVALID_POINTER when `values` is the accessor of an array or list of another arena.
 */
export function pointersOf<Value>(memory: Memory, values: Values<Value>): ArrayLike<Value> {
  const arena = (values as Partial<Accessor> | undefined)?.arena
  if (arena !== undefined && !isSameHeap(arena, memory)) throw otherArena()
  return toArrayLike(memory, values)
}

/**
 * The bytes of a text. Generated code uses no global names, because a schema can use them for
 * structs.
 */
export type Bytes = Uint8Array

/** Elements that are read by index. */
export type ArrayInput<Value> = ArrayLike<Value>
