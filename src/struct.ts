import type { Arena } from './arena.ts'
import type { Ptr } from './memory.ts'

/**
 * What every generated accessor is: a window of fixed shape, aimed at one struct in an arena.
 *
 * Assigning `ptr` aims it at another struct of its type, without allocating. Accessors of its fields
 * are aimed when they are read: read them anew then.
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
  /** Says which fields of the struct at `ptr` own blocks; missing where none can. */
  collect?(arena: Arena, ptr: number, owned: Collector): void
}

/** What is done with the fields that own blocks, which are told by where they are. */
export interface Collector {
  /** Pointer first: the field of a text or of a list whose elements own nothing. */
  addBlock(field: number): void
  /** An `Own` pointer. */
  addOwn(field: number, type: StructShape): void
  /** A list of structs which own something. */
  addList(field: number, type: StructShape): void
  /** A list of `Own` pointers. */
  addOwnList(field: number, type: StructShape): void
}

/** What a generated class offers on its constructor. */
export interface StructType<T extends Struct = Struct, Init = unknown> extends StructShape {
  /** An accessor on the struct at `ptr`: a new one of the kind that the arena asks for. */
  at(arena: Arena, ptr: Ptr<T>): T
  /** Writes the defaults into zeroed memory; missing where there are none. */
  writeDefaults?(arena: Arena, ptr: Ptr<T>): void
  /** A new struct, zeroed, with its defaults, without an accessor. */
  allocate(arena: Arena): Ptr<T>
  /** A new struct, zeroed, with its defaults, then `init`. */
  create(arena: Arena, init?: Init): T
}
