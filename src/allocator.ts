import type { BlockType } from './block-type.ts'
import type { Checks } from './checks.ts'
import type { Memory } from './memory.ts'
import type { Accessor } from './pointer.ts'
import type { Tlsf } from './tlsf/tlsf.ts'

/**
 * What everything above allocates from. Types only: the class is `Arena`, which no file below it
 * imports.
 */
export interface BaseAllocator {
  /**
   * The arena that the blocks are in, whose views accessors read. Accessors keep it and not the
   * allocator, so that the views that a call site sees belong to objects of one class.
   */
  readonly arena: BaseArena
  /** The checks of a checked arena; null in an arena without checks. */
  readonly checks: Checks | null
  /**
   * Allocates a block of at least `size` bytes at a multiple of `align` and returns its byte offset.
   * @throws OUT_OF_MEMORY, INVALID_SIZE or INVALID_ALIGNMENT, and leaves the arena unchanged.
   */
  allocate(size: number, align?: number): number
  /** As `allocate`, with the first `size` bytes zeroed. `type` is what the block will hold. */
  allocateZeroed(size: number, align?: number, type?: BlockType): number
  /** Resizes the block at `ptr` and returns its offset, which is another one when the block moved. */
  reallocate(ptr: number, size: number): number
  /** Frees a block, given its pointer, or a struct with all that it owns, given an accessor. */
  free(target: number | Accessor): void
  /** Returns the usable bytes of the live block at `ptr`. */
  sizeOf(ptr: number): number
}

/** An arena, as far as the files below the class `Arena` know it: its views and its verbs. */
export interface BaseArena extends Memory, BaseAllocator {}

/** Makes the checks of an arena that is in `heap`; `isShared` when other threads can open it. */
export type MakeChecks = (arena: BaseArena, heap: Tlsf, isShared: boolean) => Checks

/** The type of the arena that elements of type `T` are in: that of their accessors, if they have any. */
export type ArenaOf<T> = T extends { readonly arena: infer A extends BaseArena } ? A : BaseArena
