import type { Adoptions } from './adoptions.ts'
import type { BlockType } from './block-type.ts'
import type { Checks } from './checks.ts'
import type { Lock } from './lock.ts'
import type { Memory } from './memory.ts'
import type { Observer } from './observer.ts'
import type { Accessor } from './pointer.ts'
import type { Tlsf } from './tlsf/tlsf.ts'

/**
 * The interface through which all layers above this file allocate. The files below `arena.ts`
 * import these types instead of the class `Arena`.
 */
export interface BaseAllocator {
  /**
   * The arena that contains the blocks. Accessors refer to it instead of the allocator, so that
   * every call site reads views from objects of one class and stays monomorphic.
   */
  readonly arena: BaseArena
  /** The checks of a checked arena; null in an arena without checks. */
  readonly checks: Checks | null
  /**
   * Allocates a block of at least `size` bytes at a multiple of `align` and returns its byte offset.
   * @throws OUT_OF_MEMORY, INVALID_SIZE or INVALID_ALIGNMENT. A failed call leaves the arena
   *   unchanged.
   */
  allocate(size: number, align?: number): number
  /**
   * Allocates as `allocate` does, and zeroes the first `size` bytes. `type` describes the contents.
   */
  allocateZeroed(size: number, align?: number, type?: BlockType): number
  /** Resizes the block at `ptr` and returns its offset, which changes when the block moves. */
  reallocate(ptr: number, size: number): number
  /** Frees a block, given its pointer, or a struct with all that it owns, given an accessor. */
  free(target: number | Accessor): void
  /** Returns the usable bytes of the live block at `ptr`. */
  sizeOf(ptr: number): number
}

/**
 * The members of an arena that files below the class `Arena` use: its views and allocation methods.
 */
export interface BaseArena extends Memory, BaseAllocator {
  /**
   * The lock of an arena in shared memory; null in others. The methods of the arena enter it
   * themselves; callers of several of them enter it once around them.
   */
  readonly lock: Lock | null
  /** The assignments of plain values that are in progress. */
  readonly adoptions: Adoptions
  /** The seed of the hashes of new maps, sets and dictionaries. */
  readonly seed: number
}

/** Changes the observer of an arena with `change`, which adds `one` to the current ones. */
export type Exchange = (
  change: (current: Observer | null, one: Observer) => Observer | null,
  one: Observer,
) => void

/** Makes the checks of an arena on `heap`, and adds their observer. */
export type MakeChecks = (arena: BaseArena, heap: Tlsf, exchange: Exchange) => Checks

/** The type of the arena that contains elements of type `T`: that of their accessors, if any. */
export type ArenaOf<T> = T extends { readonly arena: infer A extends BaseArena } ? A : BaseArena
