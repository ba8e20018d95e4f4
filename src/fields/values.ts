import type { Memory } from '../memory.ts'

/** What many elements at once are written from. */
export type Values<Value> = ArrayLike<Value> | Iterable<Value>

/**
 * `values` as something with indices that stays as it is while the memory is written: what is read from
 * the memory itself, by a view or an accessor, is copied.
 */
export function indexed<Value>(memory: Memory, values: Values<Value>): ArrayLike<Value> {
  if (Array.isArray(values)) return values
  if (ArrayBuffer.isView(values) && values.buffer !== memory.buffer) {
    return values as ArrayLike<Value>
  }
  return Array.from(values as Iterable<Value>)
}

/** The bytes of a text: generated code has no global names, which a schema could have for a struct. */
export type Bytes = Uint8Array

/** Elements that are read by index. */
export type ArrayInput<Value> = ArrayLike<Value>
