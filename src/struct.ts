import type { BaseAllocator, BaseArena } from './allocator.ts'
import type { BlockType } from './block-type.ts'
import type { Accessor, Ptr } from './pointer.ts'

/**
 * A generated accessor: an object that reads and writes the fields of one struct in an arena.
 *
 * Assigning `ptr` moves it to another struct of its type, without an allocation. The accessors of
 * its fields move when they are read, so read them again after that.
 */
// This is an interface instead of a base class: with a call of `super` in the constructor, V8
// allocates every accessor, even one that doesn't escape its function (measured: 2 ns and 40 bytes
// each).
export interface Struct extends Accessor {
  readonly arena: BaseArena
}

/** The static members of a generated class. */
export interface StructType<T extends Struct = Struct, Init = unknown> extends BlockType {
  /** Returns an accessor of the struct at `ptr`: a checked one in a checked arena. */
  at(allocator: BaseAllocator, ptr: Ptr<T>): T
  /** Writes the defaults into zeroed memory; missing for a struct without defaults. */
  writeDefaults?(arena: BaseArena, ptr: Ptr<T>): void
  /** Allocates a struct with its defaults, without an accessor. */
  allocate(allocator: BaseAllocator): Ptr<T>
  /** Allocates a struct with its defaults, and writes the fields that `init` has. */
  create(allocator: BaseAllocator, init?: Init): T
}
