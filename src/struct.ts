import type { Arena } from './arena.ts'
import type { Ptr } from './memory.ts'

declare const kind: unique symbol

/** Keeps apart structs that happen to have the same fields: their name, for the compiler alone. */
export interface Struct<Kind extends string = string> {
  readonly [kind]: Kind
}

/**
 * Base of every generated accessor: a window of fixed shape, aimed at one struct in an arena.
 *
 * Assigning `ptr` aims it at another struct of its type, without allocating; nested accessors follow.
 */
export abstract class Struct<Kind extends string = string> {
  readonly arena: Arena

  constructor(arena: Arena) {
    this.arena = arena
  }

  /** Byte offset in `arena.buffer` of the struct that this accessor is aimed at. */
  abstract ptr: Ptr

  /** The fields as a plain object: pointers as byte offsets, 64-bit integers as decimal strings. */
  abstract toJSON(): unknown
}

/** What a generated class offers on its constructor. */
export interface StructType<T extends Struct = Struct, Init = unknown> {
  readonly name: string
  /** Bytes that one struct takes, a multiple of `align`. */
  readonly size: number
  /** Alignment in bytes, a power of two. */
  readonly align: number
  /** A new accessor on the struct at `ptr`. */
  at(arena: Arena, ptr: Ptr<T>): T
  /** A new struct, zeroed, with its defaults, without an accessor. */
  allocate(arena: Arena): Ptr<T>
  /** A new struct, zeroed, with its defaults, then `init`. */
  create(arena: Arena, init?: Init): T
}
