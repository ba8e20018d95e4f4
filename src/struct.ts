import type { Arena } from './arena.ts'
import type { Ptr } from './memory.ts'
import type { Owned } from './owned.ts'

/**
 * What every generated accessor is: a window of fixed shape, aimed at one struct in an arena.
 *
 * Assigning `ptr` aims it at another struct of its type, without allocating; nested accessors follow.
 * An interface and no base class: with a call of `super` in the constructor, V8 can't keep an
 * accessor that doesn't leave its function off the heap (measured: 2 ns and 40 bytes each).
 */
export interface Struct {
  readonly arena: Arena
  /** Byte offset in `arena.buffer` of the struct that this accessor is aimed at. */
  ptr: Ptr
}

/** What is known of a struct type without its accessors; every generated class is such a shape. */
export interface StructShape {
  /** The struct's name in its schema. */
  readonly typeName: string
  /** Bytes that one struct takes, a multiple of `align`. */
  readonly size: number
  /** Alignment in bytes, a power of two. */
  readonly align: number
  /** Notes the blocks that the struct at `ptr` owns; missing where none can be owned. */
  collect?(arena: Arena, ptr: number, owned: Owned): void
}

/** What a generated class offers on its constructor. */
export interface StructType<T extends Struct = Struct, Init = unknown> extends StructShape {
  /** An accessor on the struct at `ptr`: a new one of the kind that the arena asks for. */
  at(arena: Arena, ptr: Ptr<T>): T
  /** A new struct, zeroed, with its defaults, without an accessor. */
  allocate(arena: Arena): Ptr<T>
  /** A new struct, zeroed, with its defaults, then `init`. */
  create(arena: Arena, init?: Init): T
}
