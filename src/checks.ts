import type { Leak } from './checked/leaks.ts'
import type { Ptr } from './memory.ts'
import type { Struct, StructShape } from './struct.ts'

/** A class whose instances are accessors on structs. */
export interface AccessorClass<T extends Struct> extends StructShape {
  new (arena: T['arena'], ptr: Ptr<T>): T
}

/** What an arena that was made with `checked` minds; an unchecked one has none. */
export interface Checks {
  /**
   * An accessor on the struct at `ptr` that checks, at each use, that the struct is still there.
   * Throws `STALE_REFERENCE` when it is gone, `INVALID_POINTER` when there never was one.
   */
  accessor<T extends Struct>(type: AccessorClass<T>, ptr: Ptr<T>): T
  /** To be called when bytes were copied, for the pointers among them to mean the same. */
  copied(target: Struct, source: Struct, bytes: number): void
  /** The live blocks, by what they hold. */
  leaks(): Leak[]
  /** Tells what is left at the arena's end, in the way that its option says. */
  report(): void
}
