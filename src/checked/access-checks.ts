import type { BaseArena } from '../allocator.ts'
import type { OffheapError } from '../errors.ts'
import type { Account } from './account.ts'
import type { Checked, Handle } from './handle.ts'
import type { Allocation, PointerTarget } from './shadow.ts'
import type { Path, ValueChecks } from './values.ts'

/** The checks that the members of checked accessors run. */
export interface AccessChecks {
  readonly arena: BaseArena
  readonly account: Account
  readonly values: ValueChecks
  /** Returns `value`, or a checked copy of it if it is an unchecked accessor. */
  wrapNested(value: object, within: Handle, name: string, owner?: object): object
  /** Makes the accessor `value`, which `owner` returned, check that `owner` still has its entry. */
  watchEntry(value: Checked, owner: object): void
  /**
   * Returns the target that the program assigns to a pointer; null for a null pointer.
   * @throws STALE_REFERENCE or INVALID_POINTER when the target is not in a live block.
   */
  targetOf(use: string | Path, value: unknown): PointerTarget | null
  /**
   * Checks the pointer `member` at byte offset `place`, whose value is `address`, against the
   * target that it was set to. If that target is unknown because the bytes were written directly,
   * checks that the memory at `address` is live.
   * @throws STALE_REFERENCE or INVALID_POINTER when the target is not live.
   */
  checkRead(handle: Handle, member: string, place: number, address: number): void
  /**
   * Returns the live allocation that has `bytes` bytes at `address`, a multiple of `align`; for
   * address 0 the null target.
   */
  allocationAt(address: number, bytes: number, align: number): Allocation | undefined
  /**
   * Checks that the views reach the whole heap, before a member reads or writes through them. In
   * shared memory that another thread has grown, replaces the views.
   * @throws ARENA_DISPOSED when the memory has grown, or the buffer was detached.
   */
  requireViews(): void
  /**
   * Returns the error for an `address` at which no live allocation has `bytes` bytes, or which isn't
   * a multiple of `align`.
   */
  refusal(use: string, address: number, bytes: number, align?: number): OffheapError
}
