import type { BaseAllocator, BaseArena } from './allocator.ts'
import type { BlockType } from './block-type.ts'
import type { Accessor, Ptr } from './pointer.ts'

/**
 * A generated accessor: a window of fixed shape on one struct in an arena.
 *
 * Assigning `ptr` moves it to another struct of its type, without an allocation. Accessors of its
 * fields are set when they are read, so read them again after that.
 */
// An interface and not a base class: with a call of `super` in the constructor, V8 can't keep an
// accessor that doesn't escape its function off the heap (measured: 2 ns and 40 bytes each).
export interface Struct extends Accessor {
  readonly arena: BaseArena
}

/** The static members of a generated class. */
export interface StructType<T extends Struct = Struct, Init = unknown> extends BlockType {
  /** Returns an accessor on the struct at `ptr`: a checked one in a checked arena. */
  at(allocator: BaseAllocator, ptr: Ptr<T>): T
  /** Writes the defaults into zeroed memory; missing where a struct has no defaults. */
  writeDefaults?(arena: BaseArena, ptr: Ptr<T>): void
  /** Allocates a struct, zeroed and with its defaults, without an accessor. */
  allocate(allocator: BaseAllocator): Ptr<T>
  /** Allocates a struct, zeroed and with its defaults, and writes the fields that `init` has. */
  create(allocator: BaseAllocator, init?: Init): T
}
