import { mismatch, show, type OffheapError } from './errors.ts'
import { isSameHeap, type Memory } from './memory.ts'

/**
 * Byte offset of a `T` in an arena's buffer; 0 points to nothing. A pointer to a struct is also a
 * pointer to each struct that it extends, and to no other.
 */
export type Ptr<T = unknown> = number & { readonly [pointee]: BrandOf<T> }
declare const pointee: unique symbol

/** The names of a struct and its bases, which its class declares, or the type itself. */
type BrandOf<T> = T extends { readonly $: infer Brand } ? Brand : T

/** A typed array of pointers. */
export type Pointers<T> = {
  readonly [index: number]: Ptr<T>
  [Symbol.iterator](): IterableIterator<Ptr<T>>
} & Uint32Array

/** Everything that a pointer to a `T` can be set from: a pointer, an accessor, or null. */
export type Target<T> = Ptr<T> | { readonly ptr: Ptr<T> } | null

/** The members of an accessor that every layer uses: the memory, and an offset in it. */
export interface Accessor {
  readonly arena: Memory
  /** Byte offset in `arena.buffer`. */
  ptr: Ptr
}

/**
 * Returns the byte offset of `target`; 0 for null.
 * @throws INVALID_POINTER when `target` is something else, or an accessor of another heap than that
 *   of `memory`.
 */
export function pointerOf(memory: Memory, target: Target<unknown>): number {
  if (typeof target === 'number') return target
  if (target === null || target === undefined) return 0
  const { arena: owner, ptr }: Partial<Accessor> = target
  if (typeof ptr !== 'number') throw invalidTarget(target)
  if (owner !== undefined && !isSameHeap(owner, memory)) {
    throw otherArena()
  }
  return ptr
}

/**
 * Returns the pointer of a value without a `ptr`: 0 for null.
 * @throws INVALID_POINTER when the value is something else, such as plain values.
 */
export function noTarget(value: unknown): 0 {
  if (value === null || value === undefined) return 0
  throw invalidTarget(value)
}

function invalidTarget(value: unknown): OffheapError {
  return mismatch(
    'INVALID_POINTER',
    'invalid target',
    show(value),
    'a struct, its pointer or null',
    'Pass an accessor, or its ptr',
  )
}

/** Returns the error for an accessor of another heap. */
export function otherArena(): OffheapError {
  return mismatch(
    'INVALID_POINTER',
    'accessor of another arena',
    'one',
    'one of this arena',
    'Use it in its own arena, or copy its struct into this one',
  )
}

/** Returns whether `value` is a pointer, an accessor or null, as opposed to an init object. */
export function isTarget(value: unknown): value is Target<unknown> {
  if (typeof value !== 'object' || value === null) return true
  return typeof (value as { readonly ptr?: unknown }).ptr === 'number'
}
