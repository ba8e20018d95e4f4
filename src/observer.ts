import type { BlockType } from './block-type.ts'

/**
 * Is told what happens to the blocks of an arena. An arena has one observer or none, which costs
 * each call one test for null; several are combined by `observers.ts`.
 *
 * `using` is called before the heap acts and may throw: then nothing has changed. The others are
 * called after the heap has acted, with the arena in its new state, and must not throw.
 * A lock of a shared arena belongs into the same field: it is taken where `using` is called.
 */
export interface Observer {
  /** The program is about to free, reallocate or measure the block at `ptr`. */
  using(ptr: number): void
  /** The block at `ptr` is new: `size` bytes were asked for, to hold a `type` if it is known. */
  allocated(ptr: number, size: number, type: BlockType | null): void
  /** The block at `ptr` was resized in place: `size` bytes were asked for. */
  resized(ptr: number, size: number): void
  /** The block at `from` was moved to `to`: `size` bytes were asked for. */
  moved(from: number, to: number, size: number): void
  /** The block at `ptr` was freed. */
  freed(ptr: number): void
  /** All blocks were freed at once. */
  reset(): void
}
