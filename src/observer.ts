import type { BlockType } from './block-type.ts'

/**
 * Receives the events of an arena's blocks. An arena has one observer or none; `observers.ts`
 * combines several into one.
 *
 * `using` is called before the heap changes and may throw, which cancels the call. The other
 * methods are called after the change, with the arena in its new state, and must not throw. In a
 * shared arena all of them are called while the lock is held.
 */
export interface Observer {
  /** The program is about to free, reallocate or measure the block at `ptr`. */
  using(ptr: number): void
  /** The block at `ptr` is new: `size` bytes were requested, to hold a `type` if that is known. */
  allocated(ptr: number, size: number, type: BlockType | null): void
  /** The block at `ptr` was resized in place: `size` bytes were requested. */
  resized(ptr: number, size: number): void
  /** The block at `from` was moved to `to`: `size` bytes were requested. */
  moved(from: number, to: number, size: number): void
  /** The block at `ptr` was freed. */
  freed(ptr: number): void
  /** All blocks were freed at once. */
  reset(): void
  /** The arena was restored from `snapshot`: its live blocks are those that `walk` visits now. */
  restored(snapshot: object): void
}
